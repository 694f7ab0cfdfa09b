// Builds dist/: the library (tsc, one file a module, with types) and the command (esbuild, bundled so that it starts quickly).
// Does nothing if nothing changed since the last build; `--force` builds all the same.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist/.built')

/** Digest of everything the build reads. */
function inputsDigest() {
  const hash = createHash('sha256')
  const visit = path => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else if (!path.endsWith('.test.ts') && !path.endsWith('.corpus'))
      hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  for (const name of [
    'src',
    'schema',
    'examples/reports',
    'scripts/build.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ])
    if (existsSync(join(root, name))) visit(join(root, name))
  return hash.digest('hex')
}

function compileLibrary() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
}

const BIN = join(root, 'dist/bin')
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
      external: ['*/store/index.ts'], // cannot live in a heap; `launch.ts` starts the commands that need it without one
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
/** Keeps the heap of the command with its lexicons read; see src/cli/snapshot.ts. Without it the command starts more slowly, no more. */
function keepHeap() {
  const heap = join(BIN, 'isnad.heap')
  const node = (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const made = node('--snapshot-blob', heap, '--build-snapshot', join(BIN, 'snapshot.cjs'))
  rmSync(join(BIN, 'snapshot.cjs'))
  const tried = node('--snapshot-blob', heap, join(BIN, 'app.js'), '--version')
  if (made.status === 0 && tried.status === 0)
    writeFileSync(`${heap}.node`, `${process.version} ${process.platform} ${process.arch}`)
  else {
    rmSync(heap, { force: true })
    console.error(`(no prepared heap: the command will start more slowly)\n${made.stderr}${tried.stderr}`)
  }
}

const digest = inputsDigest()
const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
if (!current || process.argv.includes('--force')) {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  compileLibrary()
  await bundleCommand()
  keepHeap()
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, digest)
}
