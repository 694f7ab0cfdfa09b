import type { Chunk } from './chunks.ts'
import type { SentenceContext } from './context.ts'

/** How far the clause goes that a word stands in. */

/** What ends a clause. */
export const CLAUSE_ENDS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'complementiser', 'relative', 'stop'])
/** The most chunks that a clause takes before or behind the word that tells something in it. */
const REACH = 14

/** The chunk before which the clause ends that goes on from chunk `at`. */
export function clauseEnd({ chunks }: SentenceContext, at: number): number {
  let i = at + 1
  while (i < chunks.length && i <= at + REACH && !CLAUSE_ENDS.has(chunks[i]!.kind)) i++
  return i
}

/** The chunk with which the clause begins that chunk `at` stands in. */
export function clauseStart({ chunks }: SentenceContext, at: number): number {
  let i = at
  while (i > 0 && at - i < REACH && !CLAUSE_ENDS.has(chunks[i - 1]!.kind)) i--
  return i
}
