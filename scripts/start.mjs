// npm start [-- PATH…]: installs and builds what is missing, takes the sample reports into a store of their own and shows the story they tell; of given
// paths, the story that those tell.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
install()
await import('./build.mjs')

const command = join(root, 'dist/bin/isnad.cjs')

/** Runs the command and ends with it where it fails. */
function isnad(...args) {
  const { status, signal } = spawnSync(process.execPath, [command, ...args], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(), // npm runs scripts in the package's folder; paths are meant from where the user stands
  })
  if (status !== 0) process.exit(signal === null ? (status ?? 1) : 1)
}

const paths = process.argv.slice(2)
if (paths.length > 0) isnad('story', ...paths)
else {
  const store = ['--store', join(root, '.isnad/samples')]
  isnad('add', ...store, join(root, 'examples/reports'))
  isnad('story', ...store, '--claims', '5', '--network')
}
