/** Something that the API is asked for, with the states in which a view may find it. */
import { untrack } from 'svelte'
import { answers } from './answers.ts'
import type { Answered } from './api.ts'
import { Problem } from './problem.ts'

/** Asks; what is asked with a signal that is aborted already only says what it would ask. */
type Ask<T> = (signal: AbortSignal) => Answered<T>

/** What came with the page: undefined where nothing did, or where the view has to wait all the same. */
function given<T>(ask: Ask<T>): T | undefined {
  if (!answers.any) return undefined
  const answer = untrack(() => ask(AbortSignal.abort()))
  return answer instanceof Promise ? undefined : answer
}

export class Resource<T> {
  /** The latest answer; kept while the next one is under way, so that nothing flickers. */
  value = $state.raw<T | undefined>(undefined)
  problem = $state.raw<Problem | undefined>(undefined)
  loading = $state(true)
  #again = $state(0)

  /** Asks whenever something changes that `ask` reads before it first waits. To be made while a component is set up. */
  constructor(ask: Ask<T>) {
    this.value = given(ask)
    this.loading = this.value === undefined
    $effect(() => {
      void this.#again
      const controller = new AbortController()
      const answer = ask(controller.signal)
      if (answer instanceof Promise) this.#await(answer, controller)
      else this.#settle(controller, answer, undefined)
      return () => controller.abort()
    })
  }

  #await(answer: Promise<T>, controller: AbortController): void {
    this.loading = true
    answer.then(
      value => this.#settle(controller, value, undefined),
      (error: unknown) => this.#settle(controller, undefined, Problem.of(error)),
    )
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
