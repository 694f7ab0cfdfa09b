import type { Span } from '../../document/index.ts'

/** One thing that the text tells of the day it was written. */
export interface Clue {
  /** In plain words, for the derivation. */
  readonly step: string
  /** The words it rests on. */
  readonly evidence: readonly Span[]
  /** Facts hold; what is likely comes next; assumptions are how news is usually written. The weaker gives way where they contradict. */
  readonly strength: 'fact' | 'likely' | 'assumption'
  /** The first and last day that the text can have been written on, where the clue bounds it. */
  readonly from?: number
  readonly to?: number
  /** It leaves no days beyond some year, though it gives no last day; without such a clue or a last day nothing can be concluded. */
  readonly closes?: boolean
  /** Whether the text can have been written on that day, where no bound says so. */
  allows?(day: number): boolean
}
