/** Sends reports in and follows what becomes of them. */
import { sendFiles, sendText } from './api.ts'
import { Problem } from './problem.ts'
import type { Job } from './shapes.ts'

/** What is said beside a pasted text. */
export type Given = {
  readonly outlet: string
  readonly published: string
}

/** One adding job as the page sees it. */
export class Intake {
  job = $state.raw<Job | undefined>(undefined)
  problem = $state.raw<Problem | undefined>(undefined)
  sending = $state(false)
  readonly #onadded: () => void
  #events: EventSource | undefined

  /** `onadded` hears when a job has ended. */
  constructor(onadded: () => void) {
    this.#onadded = onadded
  }

  get busy(): boolean {
    return this.sending || this.job?.state === 'queued' || this.job?.state === 'running'
  }

  files(files: readonly File[]): Promise<void> {
    return this.#send(() => sendFiles(files))
  }

  text(text: string, given: Given): Promise<void> {
    return this.#send(() => sendText(text, given))
  }

  async #send(send: () => Promise<Job>): Promise<void> {
    this.problem = undefined
    this.job = undefined
    this.sending = true
    try {
      this.job = await send()
      this.#follow(this.job.id)
    } catch (error) {
      this.problem = Problem.of(error)
    } finally {
      this.sending = false
    }
  }

  #follow(id: string): void {
    const events = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`)
    this.#events = events
    events.addEventListener('progress', event => {
      this.job = JSON.parse(event.data)
    })
    events.addEventListener('done', event => {
      this.job = JSON.parse(event.data)
      events.close()
      this.#onadded()
    })
    events.onerror = () => {
      // the browser tries again by itself unless it was told to stop
      if (events.readyState === EventSource.CLOSED) this.problem = new Problem({})
    }
  }

  /** Stops listening; the job itself goes on. */
  close(): void {
    this.#events?.close()
  }
}
