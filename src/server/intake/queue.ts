/** The adding jobs: one at a time, in the order of their coming. */
import { randomUUID } from 'node:crypto'
import type { ArticleInput, InputItem } from '../../reading/index.ts'
import type { AddResult } from '../../store/index.ts'
import { ProblemError } from '../problem.ts'
import type { Given } from './formats.ts'
import { Job } from './job.ts'

/** Takes articles in and says of each, in order, what became of it. */
export type Add = (inputs: AsyncIterable<ArticleInput>) => AsyncIterable<AddResult>

export interface Task {
  readonly items: AsyncIterable<InputItem>
  readonly given: Given
  /** How much memory what waits takes. */
  readonly bytes: number
}

/** Bodies that wait are held in memory; more than so many bytes, or jobs, are sent away. */
const MOST_WAITING_BYTES = 256 * 1024 * 1024
const MOST_WAITING = 1_000
/** Jobs that have ended can be asked for until so many others have. */
const MOST_KEPT = 1_000
const RETRY_SECONDS = 5

/** Longer names are no outlets and no addresses; an index of the database could not hold them. */
const MOST_LETTERS = { outlet: 300, uri: 2_000 } as const

/** What is wrong with what an article says of itself, or null. */
function excess(article: ArticleInput): string | null {
  for (const name of ['outlet', 'uri'] as const)
    if ((article[name]?.length ?? 0) > MOST_LETTERS[name])
      return `"${name}" has ${article[name]?.length} characters; it may have ${MOST_LETTERS[name]}`
  return null
}

const withGiven = (article: ArticleInput, { title, outlet, published }: Given): ArticleInput => ({
  ...article,
  title: article.title ?? title,
  outlet: article.outlet ?? outlet,
  published: article.published ?? published,
})

/** A queue of adding jobs. */
export class JobQueue {
  readonly #add: Add
  readonly #explain: (error: unknown) => string
  readonly #jobs = new Map<string, Job>()
  #waiting = 0
  #bytes = 0
  #turn: Promise<void> = Promise.resolve()
  #closing = false

  /** `explain` says in plain words why adding failed. */
  constructor(add: Add, explain: (error: unknown) => string) {
    this.#add = add
    this.#explain = explain
  }

  job(id: string): Job | undefined {
    return this.#jobs.get(id)
  }

  /** Puts a job in the queue. Throws a ProblemError if too much is waiting. */
  enqueue(task: Task): Job {
    if (this.#waiting >= MOST_WAITING || this.#bytes + task.bytes > MOST_WAITING_BYTES)
      throw new ProblemError('too-busy', `${this.#waiting} jobs are waiting to be added; try again later`, {
        headers: { 'retry-after': String(RETRY_SECONDS) },
      })
    const job = new Job(randomUUID(), () => new Date())
    this.#jobs.set(job.id, job)
    this.#waiting++
    this.#bytes += task.bytes
    this.#turn = this.#turn.then(async () => {
      await this.#run(job, task)
      this.#waiting--
      this.#bytes -= task.bytes
      this.#forget()
    })
    return job
  }

  async #run(job: Job, task: Task): Promise<void> {
    if (this.#closing) return job.end('the server was ended before this job began')
    job.start()
    try {
      for await (const result of this.#add(this.#inputsOf(job, task))) job.settle(result)
      job.end(this.#closing ? 'the server was ended before this job was done' : null)
    } catch (error) {
      job.end(this.#explain(error))
    }
  }

  async *#inputsOf(job: Job, { items, given }: Task): AsyncGenerator<ArticleInput> {
    for await (const item of items) {
      if (this.#closing) return
      if ('problem' in item) job.fail(item.problem)
      else {
        const article = withGiven(item.article, given)
        const message = excess(article)
        if (message === null) yield article
        else job.fail({ uri: article.uri.slice(0, MOST_LETTERS.uri), line: null, message })
      }
    }
  }

  /** Forgets the oldest jobs that have ended, where there are too many. */
  #forget(): void {
    let tooMany = this.#jobs.size - MOST_KEPT
    for (const [id, job] of this.#jobs) {
      if (tooMany-- <= 0) return
      if (job.ended) this.#jobs.delete(id)
    }
  }

  /** Waits until what is being written is written; what has not begun is left. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#turn
  }
}
