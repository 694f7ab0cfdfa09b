/** Holds the invariants of ARCHITECTURE.md that can be read off the source files. */
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesBelow, readText } from './support/sources.ts'

const MAX_FUNCTION_LINES = 70
const MAX_FILE_LINES = 400

const product = filesBelow('src', name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const isData = (path: string): boolean => path.endsWith('.data.ts') || path.endsWith('.generated.ts')
const code = product.filter(path => !isData(path))
const parsed = new Map(
  product.map(path => [path, ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2023, true)]),
)

/** `src/time/rules/x.ts` is of the room `time`; files directly in src are of the room `src`. */
const roomOf = (path: string): string => (path.split('/').length > 2 ? path.split('/')[1]! : 'src')

/** What each room may import besides itself. The edges (cli, src) may import everything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  document: [],
  language: ['document'],
  reading: ['document', 'language'],
  time: ['document', 'language'],
  actors: ['document', 'language'],
  attribution: ['document', 'language'],
  events: ['document', 'language'],
  story: ['document', 'language'],
  network: ['document', 'language', 'story'],
  export: ['document', 'language', 'story', 'network'],
}
const core = code.filter(path => roomOf(path) in MAY_IMPORT)
/** Edges that need not see everything. They are no part of the core: they may touch clock, disk and network. */
const EDGES: Record<string, readonly string[]> = {
  store: ['document', 'language', 'reading', 'story', 'network', 'src'],
  desk: ['document', 'language', 'reading', 'story', 'network', 'store', 'src'],
  web: [],
  server: ['src', 'document', 'reading', 'story', 'network', 'export', 'store', 'desk'],
}

/** The modules a file imports, relative ones as paths from the root, others as they are. */
function importsOf(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const target = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
    if (target !== undefined && ts.isStringLiteral(target)) found.push(target.text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument !== undefined && ts.isStringLiteral(argument)) found.push(argument.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parsed.get(path)!)
  return found.map(target => (target.startsWith('.') ? normalize(join(dirname(path), target)) : target))
}

/** Every place in `path` where `wrong` says what is wrong, as `path:line what`. */
function complaints(path: string, wrong: (node: ts.Node) => string | null): string[] {
  const file = parsed.get(path)!
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const what = wrong(node)
    if (what !== null) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

describe('rooms', () => {
  it('import only what lies below them', () => {
    const mayImport: Record<string, readonly string[]> = { ...MAY_IMPORT, ...EDGES }
    const wrong = code.flatMap(path => {
      const below = mayImport[roomOf(path)]
      if (below === undefined) return []
      return importsOf(path)
        .filter(target => target.startsWith('src/'))
        .filter(target => roomOf(target) !== roomOf(path) && !below.includes(roomOf(target)))
        .map(target => `${path} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('have no import cycles', () => {
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'open') cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (state.has(path)) return
      state.set(path, 'open')
      for (const target of importsOf(path)) if (parsed.has(target)) visit(target, [...trail, path])
      state.set(path, 'done')
    }
    for (const path of product) visit(path, [])
    expect(cycles).toEqual([])
  })

  it('read no clock, disk, network or chance in the core', () => {
    const modules = /^node:(?!crypto$|zlib$)/ // these two only compute
    const wrong = core.flatMap(path => [
      ...importsOf(path)
        .filter(target => modules.test(target))
        .map(target => `${path} imports ${target}`),
      ...complaints(path, node => {
        if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
          return 'reads the clock'
        if (
          ts.isPropertyAccessExpression(node) &&
          /^(?:Date\.now|Math\.random|performance\.now|process\.\w+)$/.test(node.getText())
        )
          return `uses ${node.getText()}`
        return ts.isIdentifier(node) && node.text === 'fetch' && ts.isCallExpression(node.parent) ? 'fetches' : null
      }),
    ])
    expect(wrong).toEqual([])
  })
})

describe('the page', () => {
  const components = filesBelow('src/web', name => name.endsWith('.svelte'))
  const scriptOf = (path: string): string =>
    [...readText(path).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(match => match[1]).join('\n')

  it('imports nothing of the program but its own files', () => {
    const wrong = components.flatMap(path =>
      [...scriptOf(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
        .map(match => normalize(join(dirname(path), match[1]!)))
        .filter(target => !target.startsWith('src/web/'))
        .map(target => `${path} imports ${target}`),
    )
    expect(components.length).toBeGreaterThan(30)
    expect(wrong).toEqual([])
  })

  it('has components of readable size', () => {
    const long = components.filter(path => readText(path).split('\n').length > MAX_FILE_LINES + 1)
    expect(long).toEqual([])
  })

  it('shows text as text, and lays out for both directions', () => {
    expect(components.filter(path => /\{@html|\sstyle="/.test(readText(path)))).toEqual([])
    const styles = [
      ...filesBelow('src/web/design', name => name.endsWith('.css')).map(path => [path, readText(path)] as const),
      ...components.map(path => [path, /<style>([\s\S]*)<\/style>/.exec(readText(path))?.[1] ?? ''] as const),
    ]
    const physical = /(?:^|[\s;{-])(?:left|right)\s*:|[\s;{](?:width|height)\s*:|text-align:\s*(?:left|right)/
    expect(styles.filter(([, css]) => physical.test(css)).map(([path]) => path)).toEqual([])
  })
})

describe('source files', () => {
  it('are of readable size', () => {
    const long = code.filter(path => readText(path).split('\n').length > MAX_FILE_LINES + 1)
    expect(long).toEqual([])
  })

  it('have functions of readable size', () => {
    const wrong = code.flatMap(path =>
      complaints(path, node => {
        if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return null
        const file = parsed.get(path)!
        const line = (at: number) => file.getLineAndCharacterOfPosition(at).line
        const lines = line(node.getEnd()) - line(node.getStart()) + 1
        return lines > MAX_FUNCTION_LINES ? `a function of ${lines} lines` : null
      }),
    )
    expect(wrong).toEqual([])
  })

  it('use no ASCII-only classes in regular expressions over Arabic text', () => {
    const wrong = core.flatMap(path =>
      complaints(path, node =>
        node.kind === ts.SyntaxKind.RegularExpressionLiteral && /\\[bBwW]/.test(node.getText())
          ? `${node.getText()} is ASCII-only`
          : null,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('hold no presentation forms and no bidi controls', () => {
    const everything = ['src', 'tests', 'examples', 'evaluation', 'scripts'].flatMap(folder =>
      filesBelow(folder, () => true),
    )
    const wrong = everything.filter(path =>
      /[\uFB50-\uFDFB\uFE70-\uFEFC\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(readText(path)),
    )
    expect(wrong).toEqual([])
  })

  it('keep lexicons as data: typed constants and nothing else', () => {
    const wrong = product.filter(isData).flatMap(path =>
      parsed.get(path)!.statements.flatMap(statement => {
        const plain =
          ts.isImportDeclaration(statement) ||
          ts.isVariableStatement(statement) ||
          ts.isTypeAliasDeclaration(statement) ||
          ts.isInterfaceDeclaration(statement)
        return plain ? [] : [`${path}: ${statement.getText().slice(0, 60)}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('name nothing that users do not have, and leave nothing undone', () => {
    const wrong = product.filter(path => /\.\.\/shared|\bTODO\b|\bFIXME\b|\/work\//.test(readText(path)))
    expect(wrong).toEqual([])
  })
})
