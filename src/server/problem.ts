/** Failures as RFC 9457 says them: `application/problem+json`, each with a kind that programs can tell and a sentence that people can read. */
import type { Context } from 'hono'

/** What can be wrong, with its status. The kinds are the fragments of `/docs`. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not one that this address understands' },
  unauthorised: { status: 401, title: 'A token is needed' },
  'foreign-origin': { status: 403, title: 'Pages of other sites may not ask here' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not answer that method' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-format': { status: 415, title: 'Bodies of this type are not read' },
  'wrong-host': { status: 421, title: 'This server does not answer for that host' },
  'too-busy': { status: 503, title: 'Too much is waiting to be added' },
  'store-failed': { status: 503, title: 'The store cannot do what it was asked' },
  'too-slow': { status: 504, title: 'The answer took too long' },
  fault: { status: 500, title: 'A fault in Isnad itself' },
} as const

export type ProblemKind = keyof typeof PROBLEMS

/** What is wrong with one part of a request. */
export interface ProblemPart {
  /** Where: `query`, `path` or `body`, and the name in it. */
  readonly in: string
  readonly name: string
  readonly detail: string
}

/** A failure as it leaves the server. */
export interface Problem {
  /** Tells programs what is wrong: `/docs#` and a name. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** What is wrong this time, for people. */
  readonly detail: string
  readonly parts?: readonly ProblemPart[]
}

export interface ProblemExtras {
  readonly parts?: readonly ProblemPart[]
  readonly headers?: Readonly<Record<string, string>>
}

/** A failure on its way to the answer: what throws it need not know the request. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly kind: ProblemKind
  readonly extras: ProblemExtras

  constructor(kind: ProblemKind, detail: string, extras: ProblemExtras = {}) {
    super(detail)
    this.kind = kind
    this.extras = extras
  }
}

/** The problem as an object. */
function problemOf({ kind, message, extras: { parts } }: ProblemError): Problem {
  const { status, title } = PROBLEMS[kind]
  return { type: `/docs#${kind}`, title, status, detail: message, ...(parts === undefined ? {} : { parts }) }
}

/** The problem as an answer. */
export function problemResponse(c: Context, error: ProblemError): Response {
  const { status } = PROBLEMS[error.kind]
  return c.body(`${JSON.stringify(problemOf(error))}\n`, status, {
    ...error.extras.headers,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })
}
