import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { startServer, ThinkingThread } from '../server/index.ts'
import { tablesOfStore } from './knowledge-folder.ts'
import { collectSooner } from './memory.ts'
import { write } from './output.ts'
import { packageFile, packagePath } from './package-files.ts'
import type { StoreLocation } from './store/opening.ts'
import type { WorkerData } from './worker.ts'

export interface ServeOptions extends StoreLocation {
  readonly host: string
  readonly port: number
  readonly token: string | undefined
  /** The view to open in the user's browser, null for none. */
  readonly open: string | null
}

/** Programs that open an address in the user's browser. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens a browser. Where there is none, the address on the screen has to do. */
function openInBrowser(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => process.stderr.write(`isnad: no browser could be started; open ${address}\n`))
    .unref()
}

/** Resolves when the user ends the program. A second time ends it at once. */
function untilEnded(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1))
        resolve()
      })
  })
}

function report(error: unknown): void {
  const text = error instanceof Error ? (process.env.ISNAD_DEBUG ? error.stack : error.message) : String(error)
  process.stderr.write(`isnad: a fault in isnad itself: ${text}\n`)
}

/** Serves the store until the user ends it. */
export async function serve({ store, host, port, token, open }: ServeOptions): Promise<void> {
  const ended = untilEnded()
  collectSooner(60)
  const workerData: WorkerData = { tables: tablesOfStore(store) }
  const server = await startServer({
    store,
    databaseUrl: process.env.ISNAD_DATABASE_URL || undefined,
    host,
    port,
    token,
    page: packagePath('dist/web'),
    document: packageFile('schema/openapi.json'),
    thinking: new ThinkingThread(() => new Worker(realpathSync(process.argv[1]!), { workerData })),
    report,
  })
  for (const notice of server.notices) process.stderr.write(`isnad: ${notice}\n`)
  await write(`${server.address}\n`)
  process.stderr.write(`isnad: serving the store ${store}; the API is at ${server.address}docs; Ctrl-C ends it\n`)
  if (open !== null) openInBrowser(new URL(open, server.address).href)
  await ended
  await server.close()
}
