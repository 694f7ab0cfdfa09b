// Builds dist/: the library (tsc, one file a module, with types), the command (esbuild, bundled so that it starts quickly) and the page (Vite).
// Does nothing if nothing changed since the last build; `--force` builds all the same; `--package` builds what is published, which has no kept heap.

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from './build-page.mjs'
import { digestOf } from './digest.mjs'
import { startFromShell } from './shell-start.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(root, 'dist')
const stamp = join(DIST, '.built')

/** What the library and the command are made of; the page knows its own sources. */
const SOURCES = [
  'src',
  'schema',
  'examples/reports',
  'scripts/build.mjs',
  'scripts/shell-start.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
]
const notBuilt = name => name === 'src/web' || name.endsWith('.test.ts') || name.endsWith('.corpus')

function compileLibrary() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
}

const BIN = join(DIST, 'bin')
/** Loaded by the commands that open the store, from node_modules. */
const DATABASE_PACKAGES = ['@electric-sql/pglite', 'kysely', 'pg']

async function bundleCommand() {
  const { build } = await import('esbuild')
  const shared = {
    absWorkingDir: root,
    outdir: BIN,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  }
  const requireBanner =
    "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
  await Promise.all([
    build({
      ...shared,
      entryPoints: { app: 'src/cli/app.ts' },
      format: 'esm',
      splitting: true, // what a command does not need is not loaded
      external: DATABASE_PACKAGES,
      banner: { js: requireBanner },
    }),
    build({
      ...shared,
      entryPoints: { snapshot: 'src/cli/snapshot.ts' },
      format: 'cjs',
      external: ['*/store/index.ts', '*/server/index.ts'], // cannot live in a heap; `launch.ts` starts the commands that need it without one
      outExtension: { '.js': '.cjs' },
    }),
    build({
      ...shared,
      entryPoints: { isnad: 'src/cli/launch.ts' },
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      banner: { js: '#!/usr/bin/env node' },
    }),
  ])
  chmodSync(join(BIN, 'isnad.cjs'), 0o755)
}
/** A heap serves only a Node that is started as it was made; see src/cli/launch.ts. */
const YOUNG_SPACE = '--max-semi-space-size=8'

/** Keeps the heap of the command with its lexicons read; see src/cli/snapshot.ts. Without it the command starts more slowly, no more. */
async function keepHeap() {
  const heap = join(BIN, 'isnad.heap')
  const node = (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const made = node(YOUNG_SPACE, '--snapshot-blob', heap, '--build-snapshot', join(BIN, 'snapshot.cjs'))
  rmSync(join(BIN, 'snapshot.cjs'))
  const tried = node(YOUNG_SPACE, '--snapshot-blob', heap, join(BIN, 'app.js'), '--version')
  if (made.status === 0 && tried.status === 0) {
    writeFileSync(`${heap}.node`, `${process.version} ${process.platform} ${process.arch}`)
    if (process.platform !== 'win32') await startFromShell(root, BIN, YOUNG_SPACE)
  } else {
    rmSync(heap, { force: true })
    console.error(`(no prepared heap: the command will start more slowly)\n${made.stderr}${tried.stderr}`)
  }
}

/** Everything in dist/ but the page, which is built for itself. */
function clear() {
  for (const name of existsSync(DIST) ? readdirSync(DIST) : [])
    if (name !== 'web') rmSync(join(DIST, name), { recursive: true, force: true })
  mkdirSync(DIST, { recursive: true })
}

const published = process.argv.includes('--package')
const force = published || process.argv.includes('--force')
const page = buildPage({ force })
const digest = digestOf(root, SOURCES, notBuilt)
const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
if (!current || force) {
  clear()
  compileLibrary()
  await bundleCommand()
  if (published) rmSync(join(BIN, 'snapshot.cjs'))
  else {
    await keepHeap()
    writeFileSync(stamp, digest)
  }
}
await page
