import type { Quotation, Span, SpeechForm } from '../document/index.ts'
import { complementiserAt } from './complement.ts'
import { isQuoteMark } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'

/** Tokens that may follow a quotation within what is said (mixed speech); with fewer the rest is narration. */
const MIN_REST = 2

/** Whether what is said goes on behind the quotation that it opens with. */
function goesOn(reader: Reader, after: number, end: number): boolean {
  const token = reader.tokens[after]
  if (token === undefined || after >= end) return false
  if (token.kind === 'punctuation') return false
  let words = 0
  for (let i = after; i < end; i++) if (reader.tokens[i]!.kind !== 'punctuation') words++
  return words >= MIN_REST
}

/** The characters of what is said: without complementiser, outer quotation marks, and punctuation at its ends; null if nothing is left. */
export function contentSpan(reader: Reader, speech: Speech): Span | null {
  let first = speech.first
  let last = speech.last
  const quotation = speech.backward ? (reader.openedAt(first) ?? null) : speech.quotation
  if (quotation !== null && reader.openedAt(first) === quotation) {
    const after = reader.tokenAfter(quotation.end)
    if (after >= last || !goesOn(reader, after, last)) return quoted(reader, quotation)
  }
  while (first < last && isLead(reader, first)) first++
  while (last > first && reader.tokens[last - 1]!.kind === 'punctuation' && !closes(reader, first, last - 1)) last--
  if (last <= first) return null
  return { start: reader.tokens[first]!.start, end: reader.tokens[last - 1]!.end }
}

const isLead = (reader: Reader, i: number): boolean => {
  const token = reader.tokens[i]!
  if (token.kind === 'punctuation') return reader.openedAt(i) === undefined && token.clean !== '('
  return complementiserAt(token.fold) !== null && token.fold.length <= 3
}

/** Whether a mark closes a bracket or quotation that opened within the content. */
function closes(reader: Reader, first: number, at: number): boolean {
  const { clean } = reader.tokens[at]!
  if (clean === ')' || clean === '؟' || clean === '?' || clean === '!') return true
  if (!isQuoteMark(clean)) return false
  for (let i = first; i < at; i++) if (reader.openedAt(i)?.end === reader.tokens[at]!.end) return true
  return false
}

/** The inside of a quotation without white space, complementiser and final stop. */
function quoted(reader: Reader, quotation: Quotation): Span | null {
  let first = reader.tokenAfter(quotation.inner.start)
  let last = reader.tokenAfter(quotation.inner.end)
  while (
    first < last &&
    complementiserAt(reader.tokens[first]!.fold) !== null &&
    reader.tokens[first]!.fold.length <= 3
  )
    first++
  while (
    last > first &&
    reader.tokens[last - 1]!.kind === 'punctuation' &&
    ['.', '،', ',', '..', '...'].includes(reader.tokens[last - 1]!.clean)
  )
    last--
  if (last <= first || reader.tokens[last - 1]!.end > quotation.end) return null
  return { start: reader.tokens[first]!.start, end: reader.tokens[last - 1]!.end }
}

/** Direct if all of it stands in quotation marks, mixed if a part does. */
export function formOf(reader: Reader, content: Span): SpeechForm {
  let mixed = false
  for (const q of reader.analysis.quotations) {
    if (q.start >= content.end) break
    if (q.inner.start <= content.start + 4 && q.inner.end >= content.end - 2) return 'direct'
    if (q.start < content.end && q.end > content.start && q.inner.end - q.inner.start > 3) mixed = true
  }
  return mixed ? 'mixed' : 'indirect'
}
