import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { ArticleInput } from '../reading/index.ts'
import { makeRender, type Render, type RenderOptions } from './render.ts'
import { RENDERER } from './roles.ts'

/** Inputs that travel together: fewer, larger messages. */
const BATCH = 16
/** Rounds of batches under way: a worker has its next batch before it has done the last. */
const ROUNDS = 2
/** So many are read before workers are started, which costs as much as reading some reports. */
const BEFORE_WORKERS = 64

/** The processes that long inputs are read with unless it is told: two, for each takes its own memory. */
export const usualJobs = (): number => Math.min(2, availableParallelism())

/** A process that renders the batches it is sent, one after another; it starts as this one was started, from the kept heap if there is one. */
class Renderer {
  readonly #process: ChildProcess
  readonly #awaited: { readonly resolve: (texts: string[]) => void; readonly reject: (error: Error) => void }[] = []
  #failure: Error | null = null

  constructor(options: RenderOptions) {
    this.#process = fork(process.argv[1]!, [RENDERER], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#process.on('message', (texts: string[]) => this.#awaited.shift()?.resolve(texts))
    this.#process.on('error', error => this.#fail(error))
    this.#process.on('exit', (code, signal) =>
      this.#fail(new Error(`a reading process ended early (${signal ?? code})`)),
    )
    this.#process.send(options)
  }

  #fail(error: Error): void {
    this.#failure = error
    for (const { reject } of this.#awaited.splice(0)) reject(error)
  }

  /** What is printed of each input. Answers come in the order of the questions. */
  render(batch: readonly ArticleInput[]): Promise<string[]> {
    const answered = new Promise<string[]>((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure)
      this.#awaited.push({ resolve, reject })
      this.#process.send(batch, error => error && this.#fail(error))
    })
    answered.catch(() => {}) // it is awaited in its turn; until then a failure must not count as unhandled
    return answered
  }

  end(): void {
    if (this.#process.connected) this.#process.disconnect() // it has nothing else to wait for
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

/** What is printed of each input, in order, whatever the number of jobs, of which this process is one. */
export async function* renderAll(
  source: AsyncIterable<ArticleInput>,
  options: RenderOptions,
  jobs: number,
): AsyncGenerator<string> {
  const inputs = source[Symbol.asyncIterator]()
  const render = await makeRender(options)
  const ended = yield* renderHere(inputs, render, jobs > 1 ? BEFORE_WORKERS : Number.POSITIVE_INFINITY)
  if (ended) return
  const others = Array.from({ length: jobs - 1 }, () => new Renderer(options))
  try {
    const underway: Promise<string[]>[] = []
    for (let more = true; more; ) {
      const sent: Promise<string[]>[] = []
      for (const renderer of others) sent.push(renderer.render(await nextBatch(inputs)))
      const own = await nextBatch(inputs)
      underway.push(...sent, Promise.resolve(own.map(render)))
      more = own.length === BATCH
      while (underway.length > (more ? jobs * (ROUNDS - 1) : 0)) yield* await underway.shift()!
    }
  } finally {
    for (const renderer of others) renderer.end()
  }
}
