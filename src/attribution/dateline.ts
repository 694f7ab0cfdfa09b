import type { Reader } from './reader.ts'
import { isComma } from './words.ts'

/** Tokens of a dateline: place, day, agency. */
const MAX_DATELINE = 16

/**
 * «فيينا (د ب أ) أعلن», «رام الله /معا/ قال»: whether a place opens its sentence with nothing but marks, days and who sends the report before a verb, whose
 * subject it therefore is not. In brackets stands an outlet of any name.
 */
export function isDateline(reader: Reader, at: number, verb: number): boolean {
  const place = reader.mentionAt(at)
  if (place?.type === 'ORG') return reader.mentionEnd(place) === verb && followsDateline(reader, at)
  if (place?.type !== 'GPE' || at !== reader.sentenceStart(at) || verb - at > MAX_DATELINE) return false
  let sender = false
  for (let i = reader.mentionEnd(place); i < verb; i++) {
    const token = reader.tokens[i]!
    const closed = closing(reader, i, verb)
    if (closed >= 0) i = closed
    else if (isComma(token) || !(token.kind !== 'word' || isSender(reader, i) || isDay(reader, i))) return false
    sender ||= closed >= 0 || isSender(reader, i)
  }
  return sender
}

/** «باريس ـ أ.ف.ب أعلنت»: the dateline may have ended at the dash before who sends the report. */
function followsDateline({ analysis, sections, tokens }: Reader, at: number): boolean {
  const { first, section } = analysis.sentences[tokens[at]!.sentence]!
  return first === at && sections[section - 1]?.kind === 'dateline' && !tokens[at]!.fold.startsWith('ال')
}

const isSender = (reader: Reader, at: number): boolean => reader.mentionAt(at)?.type === 'ORG'

/** «في 3 مايو» */
const isDay = (reader: Reader, at: number): boolean =>
  reader.timexEnd(at) > at || (reader.tokens[at]!.fold === 'في' && reader.timexEnd(at + 1) > at + 1)

/** Where the bracket or stroke at a token is closed; -1 if it is none or nothing closes it. */
function closing({ tokens }: Reader, open: number, end: number): number {
  const mark = CLOSES.get(tokens[open]!.clean)
  for (let i = open + 1; mark !== undefined && i < end; i++) if (tokens[i]!.clean === mark) return i
  return -1
}

const CLOSES: ReadonlyMap<string, string> = new Map([['(', ')'], ['/', '/']]) // biome-ignore format: one map
