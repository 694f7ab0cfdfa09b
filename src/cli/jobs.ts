import { realpathSync } from 'node:fs'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { ArticleInput } from '../reading/index.ts'
import { makeRender, type Render, type RenderOptions } from './render.ts'

/** Inputs that travel together: fewer, larger messages. */
const BATCH = 16
/** Rounds of batches under way: a worker has its next batch before it has done the last. */
const ROUNDS = 2
/** So many are read before workers are started: starting them costs as much as reading some hundred reports. */
const BEFORE_WORKERS = 200

/** Worker threads that take batches in turn, beside this thread, which is one of the jobs. The command's own file is what they run; see `main.ts`. */
class Pool {
  readonly #workers: Worker[]
  #next = 0

  constructor(jobs: number, options: RenderOptions) {
    const file = realpathSync(process.argv[1]!)
    this.#workers = Array.from({ length: jobs }, () => new Worker(file, { workerData: options }))
  }

  /** What is printed of each input. Answers of one worker come in the order of its questions. */
  render(batch: readonly ArticleInput[]): Promise<string[]> {
    const worker = this.#workers[this.#next++ % this.#workers.length]!
    const answered = new Promise<string[]>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel()
      worker.once('error', reject)
      port1.once('message', (answer: string[]) => {
        worker.off('error', reject)
        port1.close()
        resolve(answer)
      })
      worker.postMessage({ batch, port: port2 }, [port2])
    })
    answered.catch(() => {}) // it is awaited in its turn; until then a failure must not count as unhandled
    return answered
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(worker => worker.terminate()))
  }
}

async function* renderHere(
  inputs: AsyncIterator<ArticleInput>,
  render: Render,
  count: number,
): AsyncGenerator<string, boolean> {
  for (let done = 0; done < count; done++) {
    const next = await inputs.next()
    if (next.done === true) return true
    yield render(next.value)
  }
  return false
}

async function nextBatch(inputs: AsyncIterator<ArticleInput>): Promise<ArticleInput[]> {
  const batch: ArticleInput[] = []
  while (batch.length < BATCH) {
    const next = await inputs.next()
    if (next.done === true) break
    batch.push(next.value)
  }
  return batch
}

/** What is printed of each input, in order, whatever the number of jobs: with one, all of it is done in this thread. */
export async function* renderAll(
  source: AsyncIterable<ArticleInput>,
  options: RenderOptions,
  jobs: number,
): AsyncGenerator<string> {
  const inputs = source[Symbol.asyncIterator]()
  const render = await makeRender(options)
  const ended = yield* renderHere(inputs, render, jobs > 1 ? BEFORE_WORKERS : Number.POSITIVE_INFINITY)
  if (ended) return
  const pool = new Pool(jobs - 1, options)
  try {
    const underway: Promise<string[]>[] = []
    for (let more = true; more; ) {
      const round: ArticleInput[][] = []
      for (let i = 0; i < jobs; i++) round.push(await nextBatch(inputs))
      const own = round.pop()!
      for (const batch of round) underway.push(pool.render(batch))
      underway.push(Promise.resolve(own.map(render)))
      more = own.length === BATCH
      while (underway.length > (more ? jobs * (ROUNDS - 1) : 0)) yield* await underway.shift()!
    }
  } finally {
    await pool.close()
  }
}
