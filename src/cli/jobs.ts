import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type { ArticleInput } from '../reading/index.ts'
import { makeRender, type Render, type RenderOptions } from './render.ts'
import { RENDERER } from './roles.ts'

/** Inputs that travel together: fewer, larger messages. */
const BATCH = 8
/** Batches that a renderer has before it: a large answer needs several turns of both event loops, and meanwhile it should not wait. */
const AHEAD = 4
/** Batches done or being done whose turn to be printed has not come, so that no process waits for a slower one. */
const MOST_UNDERWAY = 32
/** So many are read before workers are started, which costs as much as reading some reports. */
const BEFORE_WORKERS = 64

/** What is printed of an input: a text, or one that another process has encoded. */
type Printed = string | Uint8Array

/** The processes that long inputs are read with unless it is told: two, for each takes its own memory. */
export const usualJobs = (): number => Math.min(2, availableParallelism())

/** A process that renders the batches it is sent, one after another; it starts as this one was started, from the kept heap if there is one. */
class Renderer {
  readonly #process: ChildProcess
  readonly #awaited: { readonly resolve: (texts: Uint8Array[]) => void; readonly reject: (error: Error) => void }[] = []
  #failure: Error | null = null

  constructor(options: RenderOptions) {
    this.#process = fork(process.argv[1]!, [RENDERER], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#process.on('message', (texts: Uint8Array[]) => this.#awaited.shift()?.resolve(texts))
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

  /** Whether it has so much before it that it need not be sent more. */
  get laden(): boolean {
    return this.#awaited.length >= AHEAD
  }

  /** What is printed of each input, encoded. Answers come in the order of the questions. */
  render(batch: readonly ArticleInput[]): Promise<Uint8Array[]> {
    const answered = new Promise<Uint8Array[]>((resolve, reject) => {
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
): AsyncGenerator<Printed, boolean> {
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

/** Batches in the order of their inputs, whoever renders them. */
class Underway {
  readonly #batches: { readonly texts: Promise<readonly Printed[]>; done: boolean }[] = []

  add(texts: Promise<readonly Printed[]>): void {
    const batch = { texts, done: false }
    const end = () => {
      batch.done = true
    }
    texts.then(end, end)
    this.#batches.push(batch)
  }

  /** Whether the first can be printed, or must be waited for because so many stand behind it. */
  get due(): boolean {
    const { length } = this.#batches
    return length >= MOST_UNDERWAY || (length > 0 && this.#batches[0]!.done)
  }

  get empty(): boolean {
    return this.#batches.length === 0
  }

  shift(): Promise<readonly Printed[]> {
    return this.#batches.shift()!.texts
  }
}

/** What is printed of each input, in order, whatever the number of jobs, of which this process is one. */
export async function* renderAll(
  source: AsyncIterable<ArticleInput>,
  options: RenderOptions,
  jobs: number,
): AsyncGenerator<Printed> {
  const inputs = source[Symbol.asyncIterator]()
  const render = await makeRender(options)
  const ended = yield* renderHere(inputs, render, jobs > 1 ? BEFORE_WORKERS : Number.POSITIVE_INFINITY)
  if (ended) return
  const others = Array.from({ length: jobs - 1 }, () => new Renderer(options))
  const underway = new Underway()
  try {
    for (let more = true; more; ) {
      const free = others.find(renderer => !renderer.laden)
      const batch = await nextBatch(inputs)
      more = batch.length === BATCH
      underway.add(free?.render(batch) ?? Promise.resolve(batch.map(render)))
      if (free === undefined) await turn() // what the others answered meanwhile comes in
      while (underway.due) yield* await underway.shift()
    }
    while (!underway.empty) yield* await underway.shift()
  } finally {
    for (const renderer of others) renderer.end()
  }
}
