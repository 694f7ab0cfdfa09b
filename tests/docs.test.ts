/** The documents say what is true: every path exists, every command is documented, the README's example runs. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtCommand } from './support/command.ts'
import { filesBelow, ROOT, readText } from './support/sources.ts'

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...filesBelow('src', n => n === 'README.md'),
  ...filesBelow('evaluation', n => n === 'README.md'),
]
const scripts = Object.keys((JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts)

describe.each(DOCUMENTS)('%s', path => {
  const text = readText(path)
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''

  it('links only to what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(m => m[1]!)
    expect(links.filter(link => !existsSync(join(ROOT, folder, link)))).toEqual([])
  })

  it('names only paths that exist', () => {
    const paths = [
      ...text.matchAll(/`((?:src|tests|bench|scripts|examples|evaluation|schema|knowledge)(?:\/[\w.-]+)*)`/g),
    ].map(m => m[1]!)
    expect(paths.filter(p => !existsSync(join(ROOT, p)))).toEqual([])
  })

  it('holds no marks of a merge', () => {
    expect(text.match(/^(?:<{7}|={7}|>{7})(?: .*)?$/gmu)).toBeNull()
  })

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(m => m[1]!)
    expect(named.filter(name => !scripts.includes(name))).toEqual([])
  })
})

describe('README', () => {
  const readme = readText('README.md')

  /** The commands of the program, each with the options that its help names. */
  function commandsOf(command: string, path: readonly string[] = []): { name: string; options: string[] }[] {
    const { stdout } = spawnSync(process.execPath, [command, ...path, '--help'], { encoding: 'utf8' })
    const below = [...stdout.matchAll(/^ +([a-z]+) {2,}\S/gm)].map(m => m[1]!)
    if (below.length > 0) return below.flatMap(name => commandsOf(command, [...path, name]))
    return [{ name: path.join(' '), options: [...stdout.matchAll(/^ +(--[a-z-]+)/gm)].map(m => m[1]!) }]
  }

  it('and CHANGELOG document every subcommand and option', { timeout: 300_000 }, () => {
    const commands = commandsOf(builtCommand())
    expect(commands.length).toBeGreaterThanOrEqual(8)
    for (const text of [readme, readText('CHANGELOG.md')]) {
      expect(commands.filter(({ name }) => !text.includes(`isnad ${name}`)).map(({ name }) => name)).toEqual([])
      const options = [...new Set(commands.flatMap(({ options }) => options))]
      expect(options.filter(option => !text.includes(option))).toEqual([])
    }
  })

  it('names every npm script, or CONTRIBUTING does', () => {
    const texts = readme + readText('CONTRIBUTING.md') + readText('evaluation/README.md')
    const unnamed = scripts.filter(name => !new RegExp(`npm (?:run )?${name}(?![a-z])`).test(texts))
    expect(unnamed).toEqual([])
  })

  it('has an example that runs as printed', { timeout: 300_000 }, () => {
    builtCommand()
    const block = /```ts\n([\s\S]+?)```/.exec(readme)
    expect(block).not.toBeNull()
    const [, code] = block!
    const expected = [...code!.matchAll(/\/\/ → (.+)$/gm)].map(m => m[1]!.trim())
    expect(expected.length).toBeGreaterThan(0)
    // inside the package, so that «isnad» resolves to this package as it does for a user
    const folder = mkdtempSync(join(ROOT, 'dist/readme-'))
    try {
      const file = join(folder, 'example.mjs')
      writeFileSync(file, code!)
      const run = spawnSync(process.execPath, [file], { encoding: 'utf8' })
      expect(run.stderr).toBe('')
      expect(run.stdout.trim().split('\n')).toEqual(expected)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
