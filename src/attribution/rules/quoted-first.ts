import type { Quotation } from '../../document/index.ts'
import type { CueWord } from '../cue.ts'
import type { Reader } from '../reader.ts'
import type { Speech } from '../speech.ts'
import { SubjectFinder } from '../subject.ts'
import { isComma, isQuoteMark } from '../words.ts'

/** «"سنعود قريبا"، يقول أحمد السالم وهو يجمع كتبه»: who said a quotation is told behind it. */

/** Words of such a quotation: one may be a name, or what somebody is called. */
const MIN_WORDS = 2
const SO = /^(?:هكذا|بهذا|بهذه)$/u
const DASHES = new Set(['-', '–', '—'])

/** The quotation that closes right before a token, a comma or dash and «هكذا» between them. */
function closedBefore(reader: Reader, at: number): Quotation | null {
  const { tokens } = reader
  let i = SO.test(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1
  if (isComma(tokens[i]) || DASHES.has(tokens[i]?.clean ?? '')) i--
  if (!isQuoteMark(tokens[i]?.clean ?? '')) return null
  const quotation = reader.analysis.quotations[reader.quotationOf(i - 1)]
  return quotation?.closed === true && quotation.end === tokens[i]!.end ? quotation : null
}

/** The report whose words stand in quotation marks before its verb; null if its subject does not follow, or if something else tells the quotation. */
export function quotedFirst(reader: Reader, cue: CueWord, end: number, told: readonly Speech[]): Speech | null {
  const { at, entry, form, reading } = cue
  if (!entry.quote || form.person !== 3 || form.voice === 'passive') return null
  if (reading.proclitics.length > 0 || reading.enclitic !== null) return null
  const quotation = closedBefore(reader, at)
  if (quotation === null) return null
  const first = reader.tokenAfter(quotation.start)
  const last = reader.tokenAfter(quotation.end)
  if (last - first < MIN_WORDS + 2 || !opensClause(reader, first)) return null
  if (told.some(s => s.first < last && s.last > first)) return null // «أكد أن الوضع "صعب"، قال الوزير»
  const after = new SubjectFinder(reader, cue, at, end).after()
  if (after === null || after.subject.how === 'dropped') return null
  const links = after.told.map(phrase => ({ phrase, place: 'outer' as const }))
  return { rule: 'quotation and verb', cue: { first: at, last: at + 1 }, act: entry.act, subject: after.subject, gender: form.gender, number: after.subject.phrase.number, links, first, last, quotation, frame: 'quote', parent: null, backward: true, credited: false } // biome-ignore format: one record
}

/** A quotation by itself rather than a part of the clause before it: it opens its sentence, or what stands before it is closed. */
function opensClause(reader: Reader, first: number): boolean {
  if (first === reader.sentenceStart(first)) return true
  const before = reader.tokens[first - 1]!
  return before.kind === 'punctuation' && before.clean !== ':'
}
