import type { Chunk } from './chunks.ts'
import type { SentenceContext } from './context.ts'
import { isAgent } from './participants.ts'

/** What a clause begins behind. */
const OPENERS: ReadonlySet<Chunk['kind']> = new Set(['stop', 'complementiser', 'conjunction'])

/**
 * Whether the phrase at `at` ends a list of those who act that nothing precedes in its clause: «أن مصر والسودان والجزائر قدمت». All of them are
 * the topic then, though a verb behind several bodies is feminine and singular.
 */
export function endsList({ chunks, tokens, cast }: SentenceContext, at: number): boolean {
  const acts = (i: number): boolean => {
    const { kind, preposition, pronoun } = chunks[i]!
    return kind === 'phrase' && preposition === null && pronoun === null && isAgent(tokens, chunks[i]!, cast)
  }
  let first = at
  while (first > 0 && chunks[first]!.joined && acts(first)) first--
  return first < at && acts(first) && (first === 0 || OPENERS.has(chunks[first - 1]!.kind))
}
