/**
 * PostgreSQL inside this process: PGlite, in a worker thread so that queries do not hold up the event loop, spoken to in PostgreSQL's own
 * protocol. `pg` cannot tell it from a server, so that everything above is the same for both.
 */
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../errors.ts'

/**
 * What the worker runs. It travels as text, so that it needs no file of its own in the sources, in the library and in the bundled command.
 * Bytes of the protocol come in and go out; anything that is no bytes asks it to close.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
const { PGlite } = require(workerData.module)
PGlite.create(workerData.folder).then(database => {
  parentPort.postMessage('ready')
  parentPort.on('message', async message => {
    if (message instanceof Uint8Array) {
      const answer = await database.execProtocolRaw(message)
      parentPort.postMessage(answer.slice())
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
    this.#worker.postMessage(Uint8Array.from(chunk))
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

/** Where an initialised data folder is kept for the next store: it is nobody's data and costs only time to lose. */
function templateFolder(): string {
  const about = join(dirname(require.resolve(MODULE)), '../package.json')
  const { version } = JSON.parse(readFileSync(about, 'utf8')) as { version: string }
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'isnad', `pglite-${version}`)
}

/** An empty database at `folder`, from the template; the first one on a machine makes the template. Never half of either. */
export async function createDataFolder(folder: string): Promise<void> {
  const aside = `${folder}.new`
  await rm(aside, { recursive: true, force: true })
  const template = templateFolder()
  if (existsSync(template)) await cp(template, aside, { recursive: true })
  else {
    await (await startEmbedded(aside)).close()
    await keepTemplate(aside, template)
  }
  await rm(folder, { recursive: true, force: true })
  await rename(aside, folder)
}

/** Keeps a copy for the next time. Failing costs only time, then. */
async function keepTemplate(folder: string, template: string): Promise<void> {
  const aside = `${template}.${process.pid}`
  try {
    await mkdir(join(template, '..'), { recursive: true })
    await cp(folder, aside, { recursive: true })
    await rename(aside, template)
  } catch {
    await rm(aside, { recursive: true, force: true })
  }
}
