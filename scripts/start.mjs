// npm start [-- PATH…]: installs and builds what is missing, then reads the sample reports, or the given ones.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
install()
await import('./build.mjs')

const paths = process.argv.slice(2)
const command = join(root, 'dist/bin/isnad.cjs')
const { status, signal } = spawnSync(
  process.execPath,
  [command, 'read', ...(paths.length > 0 ? paths : [join(root, 'examples/reports')])],
  {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(), // npm runs scripts in the package's folder; paths are meant from where the user stands
  },
)
process.exit(signal === null ? (status ?? 1) : 1)
