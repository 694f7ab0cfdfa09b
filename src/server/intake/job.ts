/** One adding job: what it was given, how far it got, what became of each input. */
import type { InputProblem } from '../../reading/index.ts'
import type { AddResult } from '../../store/index.ts'

/** How a job stands, as it leaves the server. */
export interface JobView {
  readonly id: string
  /** `failed`: the store could not go on; what was counted until then is in it. */
  readonly state: 'queued' | 'running' | 'done' | 'failed'
  /** Moments in ISO 8601, UTC. */
  readonly created: string
  readonly started: string | null
  readonly finished: string | null
  /** Inputs whose fate is known. */
  readonly done: number
  readonly counts: Readonly<Record<AddResult['status'], number>>
  /** Articles that are in the store now, as they were sent; of many, the first. */
  readonly articles: readonly JobArticle[]
  /** What could not be read or taken in; of many, the first. */
  readonly failures: readonly JobFailure[]
  /** How many failures there were. */
  readonly failed: number
  /** Why it came to nothing, where it did. */
  readonly error: string | null
}

export interface JobArticle {
  readonly uri: string
  readonly status: 'new' | 'same' | 'sighting'
  /** `Article.id`. */
  readonly article: string
}

export interface JobFailure {
  readonly uri: string
  /** Line of a body in JSON lines, or place in a list of records, from 1; null where all of it is meant. */
  readonly line: number | null
  readonly message: string
}

/** What those who listen to a job are told: that it got on, what went wrong, that it has ended. How it stands they ask themselves, when they can tell. */
export type JobEvent =
  | { readonly kind: 'progress' | 'done' }
  | { readonly kind: 'failure'; readonly failure: JobFailure }

/** Of each kind so many are kept and shown; the others are counted. */
const MOST_LISTED = 200

/** A job while it is done. */
export class Job {
  readonly id: string
  readonly #created: string
  readonly #now: () => Date
  #state: JobView['state'] = 'queued'
  #started: string | null = null
  #finished: string | null = null
  #error: string | null = null
  #failed = 0
  readonly #counts = { new: 0, same: 0, sighting: 0, refused: 0 }
  readonly #articles: JobArticle[] = []
  readonly #failures: JobFailure[] = []
  readonly #listeners = new Set<(event: JobEvent) => void>()

  constructor(id: string, now: () => Date) {
    this.id = id
    this.#now = now
    this.#created = now().toISOString()
  }

  get ended(): boolean {
    return this.#finished !== null
  }

  view(): JobView {
    const { new: fresh, same, sighting, refused } = this.#counts
    return {
      id: this.id,
      state: this.#state,
      created: this.#created,
      started: this.#started,
      finished: this.#finished,
      done: fresh + same + sighting + refused,
      counts: { ...this.#counts },
      articles: [...this.#articles],
      failures: [...this.#failures],
      failed: this.#failed,
      error: this.#error,
    }
  }

  /** Has `listener` told of everything from now on, until the returned function is called. */
  listen(listener: (event: JobEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(event: JobEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  start(): void {
    this.#state = 'running'
    this.#started = this.#now().toISOString()
    this.#tell({ kind: 'progress' })
  }

  /** An input could not be read. */
  fail({ uri, line, message }: InputProblem): void {
    this.#failed++
    const failure = { uri, line, message }
    const isListed = this.#failures.length < MOST_LISTED
    if (isListed) this.#failures.push(failure)
    this.#tell(isListed ? { kind: 'failure', failure } : { kind: 'progress' })
  }

  /** The store has decided on an input. */
  settle(result: AddResult): void {
    const { uri, status, article, reason } = result
    this.#counts[status]++
    if (status === 'refused') this.fail({ uri, line: null, message: reason ?? 'refused' })
    else if (article !== null && this.#articles.length < MOST_LISTED) this.#articles.push({ uri, status, article })
    this.#tell({ kind: 'progress' })
  }

  /** Nothing more will become of it: all is done, or `error` says why not. */
  end(error: string | null = null): void {
    this.#state = error === null ? 'done' : 'failed'
    this.#error = error
    this.#finished = this.#now().toISOString()
    this.#tell({ kind: 'done' })
    this.#listeners.clear()
  }
}
