// node scripts/run.mjs FILE.ts [ARGUMENTS…]: runs a TypeScript file of this repository, with dependencies installed first.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
install()
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
})
process.exit(status ?? 1)
