import type { Meaning } from '../meaning.ts'
import type { Hit, Words } from '../words.ts'

/** A way to write a time: its name, and what it reads at a place. */
export interface TimeRule {
  readonly name: string
  read(words: Words, at: number): Hit<Meaning> | null
}
