/**
 * Reading and comparing articles takes this project's time; done on the thread that answers requests, it would hold them up. A worker thread
 * does it: what goes there and comes back is plain data.
 */
import type { MessagePort, Worker } from 'node:worker_threads'
import type { ComparedStory } from '../comparison.ts'
import type { Article } from '../document/index.ts'
import type { ArticleInput } from '../reading/index.ts'
import type { StoreOptions } from '../store/index.ts'

/** What is thought about, by what the store calls it. */
interface Thoughts {
  read: { given: [ArticleInput]; found: Article }
  compare: { given: Parameters<StoreOptions['compare']>; found: ComparedStory }
}
type Kind = keyof Thoughts

interface Question<K extends Kind = Kind> {
  readonly no: number
  readonly kind: K
  readonly given: Thoughts[K]['given']
}

type Answer =
  | { readonly no: number; readonly found: Thoughts[Kind]['found'] }
  | { readonly no: number; readonly error: unknown }

/** The worker's side: answers questions until the thread ends. */
export function answerQuestions(
  port: MessagePort,
  answers: { readonly [K in Kind]: (...given: Thoughts[K]['given']) => Thoughts[K]['found'] },
): void {
  const answerOf = <K extends Kind>({ kind, given }: Question<K>): Thoughts[K]['found'] => answers[kind](...given)
  port.on('message', (question: Question) => {
    let answer: Answer
    try {
      answer = { no: question.no, found: answerOf(question) }
    } catch (error) {
      answer = { no: question.no, error }
    }
    port.postMessage(answer)
  })
}

/** A thread with nothing to do for so long is ended; the lexicons that it has read take memory. */
const IDLE_MS = 60_000

interface Waiting {
  readonly resolve: (found: never) => void
  readonly reject: (error: unknown) => void
}

/** A worker thread that starts when it is first asked and again when it has died. */
export class ThinkingThread {
  readonly #start: () => Worker
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #next = 0
  #idle: NodeJS.Timeout | undefined

  /** `start` starts a worker that runs `answerQuestions`. */
  constructor(start: () => Worker) {
    this.#start = start
  }

  readonly read = (input: ArticleInput): Promise<Article> => this.#ask('read', input)

  readonly compare: StoreOptions['compare'] = (...given) => this.#ask('compare', ...given)

  #ask<K extends Kind>(kind: K, ...given: Thoughts[K]['given']): Promise<Thoughts[K]['found']> {
    clearTimeout(this.#idle)
    this.#worker ??= this.#started()
    const no = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(no, { resolve, reject })
      this.#worker!.postMessage({ no, kind, given } satisfies Question<K>)
    })
  }

  #started(): Worker {
    const worker = this.#start()
    worker.unref()
    worker.on('message', (answer: Answer) => this.#settle(answer))
    worker.on('error', error => this.#lose(worker, error))
    worker.on('exit', () => this.#lose(worker, new Error('the reading thread ended')))
    return worker
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.no)
    this.#waiting.delete(answer.no)
    if ('error' in answer) waiting?.reject(answer.error)
    else waiting?.resolve(answer.found as never)
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref()
  }

  /** The worker died: nothing that it was asked will be answered. */
  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}
