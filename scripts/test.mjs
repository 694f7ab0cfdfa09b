// npm test [-- VITEST ARGUMENTS…]: installs what is missing, builds, checks types and style, runs all tests.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function step(name, script, ...args) {
  console.error(`— ${name}`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`${name}: failed`)
    process.exit(status ?? 1)
  }
}

install()
step('types', 'typescript/bin/tsc', '--noEmit')
step('types of the page', 'svelte-check/bin/svelte-check', '--tsconfig', 'src/web/tsconfig.json', '--fail-on-warnings')
step('style', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')
await import('./build.mjs')
step('tests', 'vitest/vitest.mjs', 'run', ...process.argv.slice(2))
