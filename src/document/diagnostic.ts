import type { Span } from './span.ts'

/** Something about the input that the reader of the result should know: what, and where if it has a place. */
export interface Diagnostic {
  /** Stable name: `decoding`, `truncated`, `no-article`, … */
  readonly code: string
  /** In plain words: what, where, what was done. */
  readonly message: string
  readonly span?: Span
}
