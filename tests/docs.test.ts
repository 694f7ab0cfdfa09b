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

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(m => m[1]!)
    expect(named.filter(name => !scripts.includes(name))).toEqual([])
  })
})

describe('README', () => {
  const readme = readText('README.md')

  it('documents every subcommand', { timeout: 300_000 }, () => {
    const help = spawnSync(process.execPath, [builtCommand(), '--help'], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    const commands = [...help.stdout.matchAll(/^ +([a-z]+) {2,}\S/gm)].map(m => m[1]!)
    expect(commands.length).toBeGreaterThanOrEqual(3)
    expect(commands.filter(name => !readme.includes(`isnad ${name}`))).toEqual([])
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
