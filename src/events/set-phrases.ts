import type { Span } from '../document/index.ts'
import type { SentenceContext } from './context.ts'
import { spanOfTokens, type Trigger } from './triggers.ts'
import { nominalReading, particleReading } from './words.ts'

/**
 * The words that tell an event: those of a set phrase all, where nothing parts them («ألقى القبض», «لقي مصرعه»). What a verb asks for may also be its
 * subject (تجمع متظاهرون), a name (أغلق القنصلية الروسية) or its preposition (تحدث مع): those are no part of it.
 */
export function wordsOf(
  { tokens, chunks, clauses }: SentenceContext,
  { form, first, last, chunk, companion, reading }: Trigger,
): Span {
  const own = spanOfTokens(tokens, first, last)
  if (
    form !== 'finite' ||
    companion !== last ||
    reading.enclitic !== null ||
    particleReading(tokens[last]!.fold) !== null
  )
    return own
  const next = chunks.findIndex(c => c.first <= last && last < c.last)
  const named = chunks[next]?.names.some(n => n.first <= last && last < n.last) === true
  const deed = nominalReading(tokens[last]!.fold)?.verbs.some(v => v.kind === 'verbal noun') === true
  const acts = !deed && clauses.find(c => c.at === chunk)?.subject?.chunk === next
  return named || acts ? own : spanOfTokens(tokens, first, last + 1)
}
