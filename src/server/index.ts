/**
 * The HTTP server: what the desk answers as JSON, articles taken in as jobs, and the page. An edge: it knows requests and nothing of Arabic.
 */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { type Desk, openDesk } from '../desk/index.ts'
import { IsnadError } from '../errors.ts'
import { openStore, type Store, type StoreOptions } from '../store/index.ts'
import { announceAddress } from '../store/lock.ts'
import { createApp } from './app.ts'
import { JobQueue } from './intake/queue.ts'
import { isLoopback } from './origin.ts'
import { Gatekeeper, LEAST_TOKEN } from './token.ts'

export { ThinkingThread } from './thinking.ts'

/** The server cannot do what it was asked to. */
export class ServerError extends IsnadError {
  override readonly name = 'ServerError'
}

export interface ServerOptions {
  /** The folder of the store; it is made if there is none. */
  readonly store: string
  /** A PostgreSQL database to index in, instead of the embedded one. */
  readonly databaseUrl?: string | undefined
  /** The address to listen at. Others than this machine's own need a token. */
  readonly host: string
  /** 0 picks a free one. */
  readonly port: number
  readonly token?: string | undefined
  /** Where the built page is. */
  readonly page: string
  /** The text of the OpenAPI document. */
  readonly document: string
  /** Reads and compares articles, so that requests need not wait for it: a ThinkingThread. Without one it is done on this thread. */
  readonly thinking?: (Pick<StoreOptions, 'read' | 'compare'> & { close(): Promise<void> }) | undefined
  /** Told of faults. */
  readonly report: (error: unknown) => void
}

export interface RunningServer {
  /** Where it is: `http://127.0.0.1:4170/`. */
  readonly address: string
  /** What opening the store found and put right. */
  readonly notices: readonly string[]
  /** Lets what is being written be finished, and closes the store. */
  close(): Promise<void>
}

/** Whoever sends slowly is not waited for: headers, then the whole request. */
const HEADERS_MS = 10_000
const REQUEST_MS = 120_000
const IDLE_MS = 5_000
/** What is being answered when the server ends may take so long. */
const GRACE_MS = 1_000

function gatekeeperFor({ host, token }: ServerOptions): Gatekeeper | null {
  if (token !== undefined && token.length < LEAST_TOKEN)
    throw new ServerError(`a token of ${token.length} characters can be guessed; take ${LEAST_TOKEN} or more`)
  if (token !== undefined) return new Gatekeeper(token)
  if (isLoopback(host)) return null
  throw new ServerError(
    `others can reach ${host}: that needs a token of ${LEAST_TOKEN} characters or more (--token, or ISNAD_TOKEN in the environment)`,
  )
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there; another --port helps, 0 picks a free one',
  EACCES: 'that is not permitted; a --port of 1024 or more helps',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ServerError(`cannot listen at ${host}:${port}: ${REASONS[error.code ?? ''] ?? error.message}`))
    })
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}

async function endConnections(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(timer)
}

const shown = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)

/** The store, by `thinking` where there is one. */
function storeOf({ store: folder, databaseUrl, thinking }: ServerOptions): Promise<Store> {
  const elsewhere = thinking === undefined ? {} : { read: thinking.read, compare: thinking.compare }
  return openStore({ folder, databaseUrl, ...elsewhere })
}

/** The adding jobs of a desk; what fails is told to who asks in plain words, faults to `report`. */
function queueOf(desk: Desk, report: ServerOptions['report']): JobQueue {
  const explain = (error: unknown): string => {
    if (error instanceof IsnadError) return error.message
    report(error)
    return 'a fault in Isnad itself: see what the server printed'
  }
  return new JobQueue(inputs => desk.add(inputs), explain)
}

/** Asks what the front page asks, so that the first reader finds the database warm. Who asks next is told of what fails. */
function warm(desk: Desk): void {
  void Promise.all([desk.overview(), desk.stories()]).catch(() => undefined)
}

/**
 * Opens a store and serves it. Throws a ServerError where the address cannot be had or others could reach it without a token, a StoreError where
 * the store does not open.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, page, document, report, thinking } = options
  const gatekeeper = gatekeeperFor(options)
  const undo: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    if (thinking !== undefined) undo.push(() => thinking.close())
    const store = await storeOf(options)
    undo.push(() => store.close())
    const desk = openDesk(store)
    warm(desk)
    const queue = queueOf(desk, report)
    undo.push(() => queue.close())
    const { fetch } = createApp({ desk, queue, host, gatekeeper, page, document, report })
    const serverOptions = { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, keepAliveTimeout: IDLE_MS }
    const server = createAdaptorServer({ fetch, serverOptions }) as Server
    const { port: chosen } = await listen(server, host, port)
    undo.push(() => endConnections(server))
    const address = `http://${shown(host)}:${chosen}/`
    const withdraw = announceAddress(options.store, address)
    undo.push(async () => withdraw())
    return { address, notices: store.notices, close }
  } catch (error) {
    await close()
    throw error
  }
}
