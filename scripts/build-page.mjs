// Builds dist/web, the page, with Vite, if its sources changed since the last build.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from './digest.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist/web/.built')
const SOURCES = ['src/web', 'scripts/build-page.mjs', 'package-lock.json', 'tsconfig.json']

/** Starts building and resolves when it is done, so that other work can go on beside it. Ends the process where it fails. */
export async function buildPage({ force = false } = {}) {
  const digest = digestOf(root, SOURCES)
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = ['build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']
  const build = spawn(process.execPath, [vite, ...args], { cwd: root, stdio: ['ignore', 2, 'inherit'] })
  const status = await new Promise(resolve => build.on('close', resolve))
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, digest)
}
