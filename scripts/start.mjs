// npm start [-- PATH…]: installs and builds what is missing, reads the sample reports, takes them into a store of their own and shows the story they
// tell; on a terminal it ends by opening that story in a browser. Of given paths: reads them, and shows the story that they tell.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
install()
await import('./build.mjs')

const command = join(root, 'dist/bin/isnad.cjs')

/** Runs the command; ends with it where it fails. Gives what it prints where `stdout` is piped. */
function isnad(cwd, args, stdout = 'inherit') {
  const {
    status,
    signal,
    stdout: printed,
  } = spawnSync(process.execPath, [command, ...args], {
    stdio: ['inherit', stdout, 'inherit'],
    encoding: 'utf8',
    cwd,
  })
  if (status !== 0) process.exit(signal === null ? (status ?? 1) : 1)
  return printed
}

function showSamples() {
  const reports = 'examples/reports'
  const store = ['--store', '.isnad/samples']
  isnad(root, ['read', reports])
  console.log(`\n${'═'.repeat(60)}\n`)
  isnad(root, ['add', ...store, reports])
  isnad(root, ['story', ...store, '--claims', '5', '--network'])
  if (process.stdout.isTTY) {
    const { stories } = JSON.parse(isnad(root, ['story', ...store, '--format', 'json'], 'pipe'))
    const longest = stories.reduce((a, b) => (b.articles.length > a.articles.length ? b : a))
    isnad(root, ['serve', ...store, '--port', '0', '--open', '--view', `/stories/${encodeURIComponent(longest.id)}`])
  } else console.log('\nIn a browser: npx isnad serve --store .isnad/samples --open')
}

const paths = process.argv.slice(2)
if (paths.length === 0) showSamples()
else {
  const here = process.env.INIT_CWD ?? process.cwd() // npm runs scripts in the package's folder; paths are meant from where the user stands
  isnad(here, ['read', ...paths])
  console.log(`\n${'═'.repeat(60)}\n`)
  isnad(here, ['story', ...paths])
}
