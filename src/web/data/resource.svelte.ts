/** Something that the API is asked for, with the states in which a view may find it. */
import { Problem } from './problem.ts'

export class Resource<T> {
  /** The latest answer; kept while the next one is under way, so that nothing flickers. */
  value = $state.raw<T | undefined>(undefined)
  problem = $state.raw<Problem | undefined>(undefined)
  loading = $state(true)
  #again = $state(0)

  /** Asks whenever something changes that `ask` reads before it first waits. To be made while a component is set up. */
  constructor(ask: (signal: AbortSignal) => Promise<T>) {
    $effect(() => {
      void this.#again
      const controller = new AbortController()
      this.loading = true
      ask(controller.signal).then(
        value => this.#settle(controller, value, undefined),
        (error: unknown) => this.#settle(controller, undefined, Problem.of(error)),
      )
      return () => controller.abort()
    })
  }

  #settle(controller: AbortController, value: T | undefined, problem: Problem | undefined): void {
    if (controller.signal.aborted) return
    this.value = value
    this.problem = problem
    this.loading = false
  }

  /** Asks once more. */
  again(): void {
    this.#again++
  }
}
