import type { Filler, SentenceContext } from './context.ts'
import { ON_BEHALF, participantsOf } from './participants.ts'
import { isSpokesman } from './words.ts'

/** Those who speak for others. */

/** How many words before his name a spokesman's style may take. */
const MAX_STYLE = 16

/** For whom the person speaks whom the phrase at chunk `at` names: «المتحدث باسم الحكومة فلان»; null if for nobody that the article names. */
export function spokenFor({ tokens, chunks, cast }: SentenceContext, at: number): string | null {
  const { first, names } = chunks[at]!
  const end = names.find(n => n.mention.type === 'PER')?.core.first ?? first
  const words = tokens.slice(Math.max(first, end - MAX_STYLE), end).map(t => t.fold)
  const by = words.findIndex(word => ON_BEHALF.has(word))
  for (let last = words.length; by >= 0 && last > by + 1; last--) {
    const body = cast.recall(words.slice(by + 1, last), true, tokens[first]!.start)
    if (body !== null) return body
  }
  return null
}

/** «أدان المتحدث باسم الوزارة …»: the body for which somebody speaks who is not named himself. */
export function representedAt({ chunks, tokens, cast }: SentenceContext, at: number): Filler | null {
  const next = chunks[at + 1]
  const represents = next?.kind === 'phrase' && ON_BEHALF.has(next.preposition ?? '') && !next.joined
  if (!represents || !isSpokesman(tokens[chunks[at]!.head]!.fold)) return null
  const entities = participantsOf(tokens, next, cast)
  return entities.length > 0 ? { chunk: at, entities } : null
}
