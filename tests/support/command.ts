import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ROOT } from './sources.ts'

/** The command as users run it; built first if the sources changed since. */
export function builtCommand(): string {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
  return join(ROOT, 'dist/bin/isnad.cjs')
}

/** How a process ended and what it printed. */
export type Run = SpawnSyncReturns<string>

/** A folder of its own to run the command in. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
  readonly command = builtCommand()

  at(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.at(name), content)
  }

  run(args: readonly string[], options: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {}): Run {
    return spawnSync(process.execPath, [this.command, ...args], {
      encoding: 'utf8',
      cwd: this.folder,
      input: options.input ?? '',
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...options.env },
      maxBuffer: 1 << 28,
    })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The objects of JSON lines. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into what is printed
export const objectsOf = ({ stdout }: Run): any[] =>
  stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

/** It failed, said so in one line that names `names`, and showed nobody a stack trace. */
export function expectComplaint(run: Run, status: number, ...names: string[]): void {
  for (const name of names) expect(run.stderr).toContain(name)
  expect(run.stderr).not.toMatch(/\n\s+at /)
  expect(run.stderr).not.toContain('a fault in isnad')
  expect(run.status).toBe(status)
}
