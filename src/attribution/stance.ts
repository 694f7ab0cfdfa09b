import type { Commitment, Source, Span } from '../document/index.ts'
import { cueWordsAt } from './cue.ts'
import { hedgeWords } from './lexicon.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'
import { isIdentity } from './words.ts'

/** How the text stands to what it reports: how sure the cue is of it, what in it is hedged, why a source stays unnamed. */

/** A hedge is at most so many words: «من غير المستبعد». */
const MAX_HEDGE = 3
const MAX_HEDGES = 16
/** Words between a source and what it wishes: «مسؤول في الوزارة طلب عدم الكشف عن هويته». */
const MAX_WISH = 16
const WISHES = /^(?:و|ب)?(?:طلب|رفض|فضل|اشترط|شرط|رافض|مفضل|دون|عدم)(?:وا|ت|ا|ه|ين)?$/u

/** How sure the cue is of what it credits, as its verb tells. */
export function commitmentOf(reader: Reader, speech: Speech): Commitment {
  const found = cueWordsAt(reader.tokens, speech.cue.first).find(c => c.entry.act === speech.act)
  if (found !== undefined) return found.entry.commitment
  for (let i = speech.cue.first; i < speech.cue.last; i++)
    if (/^(?:ب|ل)?(?:ال)?(?:زعم|مزاعم|ادعاء)(?:ه|ها|هم)?$/u.test(reader.tokens[i]!.fold)) return 'doubtful'
  return 'neutral'
}

/** The words within a content by which the speaker himself leaves open whether it is so: ربما، يبدو، من المرجح. */
export function hedgesIn(reader: Reader, content: Span): Span[] {
  const found: Span[] = []
  for (let i = reader.tokenAfter(content.start); i < reader.tokens.length && found.length < MAX_HEDGES; i++) {
    if (reader.tokens[i]!.start >= content.end) break
    const length = hedgeAt(reader, i)
    if (length === 0) continue
    found.push({ start: reader.tokens[i]!.start, end: reader.tokens[i + length - 1]!.end })
    i += length - 1
  }
  return found
}

/** How many tokens a hedge at a token has; 0 if none stands there. */
function hedgeAt(reader: Reader, at: number): number {
  let words = reader.tokens[at]!.fold.replace(/^[وف](?=قد$|ربما$|يبدو$|من$)/u, '')
  // قد hedges before an imperfect only: «قد يعود», not «قد عاد»
  if (words === 'قد') return /^[يتن]..+/u.test(reader.tokens[at + 1]?.fold ?? '') ? 1 : 0
  let longest = hedgeWords.has(words) ? 1 : 0
  for (let k = 1; k < MAX_HEDGE && at + k < reader.tokens.length; k++) {
    words += ` ${reader.tokens[at + k]!.fold}`
    if (hedgeWords.has(words)) longest = k + 1
  }
  return longest
}

/** The words by which a source without a name gives its wish to stay so, in the sentence that names it. */
export function anonymityOf(reader: Reader, source: Source): Span | null {
  if (source.span === null || source.entity !== null) return null
  const from = reader.tokenAfter(source.span.end)
  if (from >= reader.tokens.length) return null
  let first = -1
  for (let i = from; i < Math.min(reader.sentenceEnd(from), from + MAX_WISH); i++) {
    const { fold, end } = reader.tokens[i]!
    if (first < 0 && WISHES.test(fold)) first = i
    if (first >= 0 && isIdentity(fold)) return { start: reader.tokens[first]!.start, end }
  }
  return null
}
