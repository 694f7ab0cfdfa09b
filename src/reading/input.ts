import type { Diagnostic } from '../document/index.ts'

/** One article as it comes in. */
export interface ArticleInput {
  /** Where it was read from. */
  readonly uri: string
  readonly text: string
  /** Given apart from the text, it becomes its first line, followed by an empty one. */
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  /** ISO 8601 date of publication, if it is known from elsewhere than the text. */
  readonly published?: string | undefined
  /** `sha256:…` of the input's bytes; made from the text if left out. */
  readonly id?: string | undefined
  /** What happened to the text before: a guessed encoding, a cut. It stands in the result's notes. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
}
