/**
 * PostgreSQL inside this process: PGlite, in a worker thread so that queries do not hold up the event loop, spoken to in PostgreSQL's own
 * protocol. `pg` cannot tell it from a server, so that everything above is the same for both.
 */
import { createHash } from 'node:crypto'
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../errors.ts'

/**
 * What the worker runs. It travels as text, so that it needs no file of its own in the sources, in the library and in the bundled command.
 * Bytes of the protocol come in and go out; anything that is no bytes asks it to close. Answers are taken as a stream: those that PGlite gives
 * whole it also parses, and keeps what it parsed for as long as it runs.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
const { PGlite } = require(workerData.module)
PGlite.create(workerData.folder).then(database => {
  parentPort.postMessage('ready')
  parentPort.on('message', async message => {
    if (message instanceof Uint8Array) {
      const parts = []
      await database.execProtocolRawStream(message, { onRawData: bytes => parts.push(bytes.slice()) })
      const answer = new Uint8Array(Buffer.concat(parts))
      parentPort.postMessage(answer, [answer.buffer])
    } else {
      await database.close()
      parentPort.postMessage('closed')
      parentPort.close()
    }
  })
})`

const require = createRequire(import.meta.url)
const MODULE = '@electric-sql/pglite'

/** A running PGlite. */
export interface Embedded {
  /** A connection to it, as `pg` wants one. Only one at a time. */
  stream(): Duplex
  close(): Promise<void>
}

/** Resolves with the worker's next word, rejects if it fails or ends before. */
function wordOf(worker: Worker, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      end()
    }
    const onMessage = (message: unknown): void => {
      if (message === word) settle(resolve)
    }
    const onError = (error: Error): void => settle(() => reject(error))
    const onExit = (): void => settle(() => reject(new Error('the database ended by itself')))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

/** Bytes to and from the worker, with the parts of a socket's interface that `pg` calls. */
class WorkerStream extends Duplex {
  readonly #worker: Worker
  readonly #onMessage = (message: unknown): void => {
    if (message instanceof Uint8Array) this.push(message)
  }
  readonly #onError = (error: Error): void => void this.destroy(error)
  readonly #onExit = (): void => void this.destroy(new StoreError('the embedded database ended by itself'))

  constructor(worker: Worker) {
    super()
    this.#worker = worker.on('message', this.#onMessage).on('error', this.#onError).on('exit', this.#onExit)
  }

  connect(): void {
    queueMicrotask(() => this.emit('connect'))
  }
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    const bytes = new Uint8Array(chunk) // a copy that may be given away
    this.#worker.postMessage(bytes, [bytes.buffer])
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'utf8', done)
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#worker.off('message', this.#onMessage).off('error', this.#onError).off('exit', this.#onExit)
    done(error)
  }
}

/** Starts PGlite on a data folder; an empty or missing one is initialised, which takes seconds. */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { module: require.resolve(MODULE), folder },
    execArgv: [],
  })
  await wordOf(worker, 'ready')
  return {
    stream: () => new WorkerStream(worker),
    close: async () => {
      worker.postMessage('close')
      await wordOf(worker, 'closed')
    },
  }
}

/** Copies a folder of files. node:fs has its own way, which takes ten times as long over many small files. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory()) copyFolder(join(from, entry.name), join(to, entry.name))
    else copyFileSync(join(from, entry.name), join(to, entry.name), constants.COPYFILE_FICLONE)
}

/** Where a prepared data folder is kept for the next store: it is nobody's data and costs only time to lose. */
function templateFolder(content: string): string {
  const about = join(dirname(require.resolve(MODULE)), '../package.json')
  const { version } = JSON.parse(readFileSync(about, 'utf8')) as { version: string }
  const name = `pglite-${version}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}`
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'isnad', name)
}

/**
 * A new database at `folder`, as `prepare` leaves one; `content` says what that is. The first on a machine takes seconds and is kept as the
 * template of all others, which are copies. There is never half of either.
 */
export async function createDataFolder(
  folder: string,
  content: string,
  prepare: (folder: string) => Promise<void>,
): Promise<void> {
  const aside = `${folder}.new`
  rmSync(aside, { recursive: true, force: true })
  const template = templateFolder(content)
  if (existsSync(template)) copyFolder(template, aside)
  else {
    await prepare(aside)
    keepTemplate(aside, template)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(aside, folder)
}

/** Keeps a copy for the next time. Failing costs only time, then. */
function keepTemplate(folder: string, template: string): void {
  const aside = `${template}.${process.pid}`
  try {
    copyFolder(folder, aside)
    renameSync(aside, template)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
}
