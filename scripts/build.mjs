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

async function bundleCommand() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: { isnad: 'src/cli/main.ts' },
    outdir: 'dist/bin',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import { createRequire as __require_of } from 'node:module'; const require = __require_of(import.meta.url);",
    },
    logLevel: 'warning',
  })
  const bin = join(root, 'dist/bin/isnad.js')
  writeFileSync(bin, `#!/usr/bin/env node\n${readFileSync(bin, 'utf8')}`)
  chmodSync(bin, 0o755)
}

const digest = inputsDigest()
const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
if (!current || process.argv.includes('--force')) {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  compileLibrary()
  await bundleCommand()
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, digest)
}
