/** Why the API gave no answer. */

interface ProblemDetails {
  readonly status?: number
  readonly title?: string
  readonly detail?: string
}

/** An answer of `application/problem+json` (RFC 9457), or no answer at all (status 0). */
export class Problem extends Error {
  readonly status: number
  readonly detail: string

  constructor({ status = 0, title = '', detail = '' }: ProblemDetails) {
    super(title)
    this.status = status
    this.detail = detail
  }

  static of(error: unknown): Problem {
    if (error instanceof Problem) return error
    return new Problem({ detail: error instanceof Error ? error.message : String(error) })
  }

  /** Nobody answered: the server is not running, or there is no way to it. */
  get unreachable(): boolean {
    return this.status === 0
  }
}
