/**
 * What `isnad` starts. Reading the lexicons takes longer than reading a short report; where the build left a heap that has read them (see
 * `snapshot.ts`) and this is the Node that made it, the command starts from that heap, in a process of its own because only Node's own start can
 * take one. Else it starts from its code.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STORE_COMMANDS } from './commands/store-names.ts'

const app = join(__dirname, 'app.js')
const heap = join(__dirname, 'isnad.heap')
const madeBy = `${heap}.node`

const usable = (): boolean =>
  !STORE_COMMANDS.some(name => name === process.argv[2]) &&
  existsSync(heap) &&
  existsSync(madeBy) &&
  readFileSync(madeBy, 'utf8') === `${process.version} ${process.platform} ${process.arch}`

/** Reading leaves much that is soon garbage: a small young space keeps the process small and costs no time. The heap was made with the same. */
const YOUNG_SPACE = '--max-semi-space-size=8'

if (process.execArgv.length === 0 && usable()) {
  const { spawnSync } = require('node:child_process') as typeof import('node:child_process')
  const { status, signal, error } = spawnSync(
    process.execPath,
    [YOUNG_SPACE, '--snapshot-blob', heap, app, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  if (error !== undefined) throw error
  if (signal !== null) process.kill(process.pid, signal)
  process.exitCode = status ?? 1
} else {
  process.argv[1] = app
  void import(/* not bundled */ app)
}
