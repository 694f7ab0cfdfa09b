import type { Quotation, Span, SpeechForm } from '../document/index.ts'
import { finiteVerbsAt, readingsOf } from '../language/index.ts'
import { joinsNoun } from './complement-end.ts'
import { cueWordsAt } from './cue.ts'
import { sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'
import { isWithheldAt, withLead } from './withheld.ts'
import { complementiserAt, isComma, isQuoteMark, isRelativePronoun, isVerbalNoun, nominalOf } from './words.ts'

/** Tokens that may follow a quotation within what is said (mixed speech); with fewer the rest is narration. */
const MIN_REST = 2

/** Whether what is said goes on behind the quotation that it opens with. */
function goesOn(reader: Reader, after: number, end: number, speech: Speech): boolean {
  const token = reader.tokens[after]
  if (token === undefined || after >= end) return false
  if (token.kind === 'punctuation' || isWithheldAt(reader, after, speech)) return false
  if (token.fold === 'في' && /^اشار/u.test(reader.tokens[after + 1]?.fold ?? '')) return false
  let words = 0
  for (let i = after; i < end; i++) if (reader.tokens[i]!.kind !== 'punctuation') words++
  return words >= MIN_REST
}

/** Tokens of a name in quotation marks, the marks with it. */
const MAX_NAME = 5

/** «قال المتحدث إن "المنارة"، وهي شركة محلية، أغلقت»: what is said begins with a name that a clause between commas describes. */
const isNamed = (reader: Reader, first: number, after: number): boolean =>
  after - first <= MAX_NAME &&
  reader.tokens[after]?.clean === '،' &&
  (/^وه[وي]$/u.test(reader.tokens[after + 1]?.fold ?? '') || isRelativePronoun(reader.tokens[after + 1]?.fold ?? ''))

/** Tokens behind a quotation within which another goes on with its clause. */
const MAX_ASIDE = 20

/** «أن "الخلية التي ضبطت"، في أعقاب الهجوم، "تعتنق أفكارا"»: marks around no more than a topic, whose verb opens the next quotation. */
function isTopicOnly(reader: Reader, first: number, after: number, last: number): boolean {
  let related = false
  for (let i = first + 1; i < after - 1; i++) {
    if (isRelativePronoun(reader.tokens[i]!.fold)) related = true
    else if (!related && reader.mentionAt(i) === undefined && finiteVerbsAt(reader.tokens, i).length > 0) return false
  }
  if (!isComma(reader.tokens[after])) return false
  for (let i = after + 1; i < Math.min(last - 1, after + MAX_ASIDE); i++) {
    if (cueWordsAt(reader.tokens, i).some(c => c.kind !== 'noun')) return false
    if (reader.openedAt(i) !== undefined)
      return isComma(reader.tokens[i - 1]) && finiteVerbsAt(reader.tokens, i + 1).length > 0
  }
  return false
}

/** «هتفوا "سنعود" ورشقوا الجنود»: after direct speech و with a perfect tells what they did next. */
const tellsOn = (reader: Reader, after: number): boolean =>
  finiteVerbsAt(reader.tokens, after).some(
    v => v.form.person === 3 && v.form.kind === 'perfect' && v.reading.proclitics[0] === 'و',
  )

/** The characters of what is said: without complementiser, outer quotation marks, and punctuation at its ends; null if nothing is left. */
export function contentSpan(reader: Reader, speech: Speech): Span | null {
  let first = speech.first
  let last = speech.cut ?? speech.last
  const quotation = speech.backward ? (reader.openedAt(first) ?? null) : speech.quotation
  if (quotation !== null && reader.openedAt(first) === quotation) {
    const after = reader.tokenAfter(quotation.end)
    if (speech.cut !== undefined || !quotation.closed) first++
    else if (after >= last || !(goesOn(reader, after, last, speech) || (speech.frame === 'clause' && (isNamed(reader, first, after) || isTopicOnly(reader, first, after, last)))) || (speech.frame === 'quote' && tellsOn(reader, after))) return quoted(reader, quotation) // biome-ignore format: one line
  }
  if (speech.quotation === null && !speech.backward && speech.answers !== true)
    last = narrationFrom(reader, speech, first, last)
  last = answerFrom(reader, first, speech.frame === 'object' ? otherSideFrom(reader, first, last) : last)
  while (first < last && isLead(reader, first, speech)) first++
  while (last > first && reader.tokens[last - 1]!.kind === 'punctuation' && !closes(reader, first, last - 1)) last--
  if (last <= first) return null
  return { start: reader.tokens[first]!.start, end: reader.tokens[last - 1]!.end }
}

/** Words of whom a headline names last: والحكومة الإثيوبية تنفي. */
const MAX_ANSWERER = 5
const ANSWERS: ReadonlySet<string> = new Set(['denial', 'threat', 'warning', 'condemnation', 'accusation', 'praise'])

/** «… يعلنون السيطرة على البلدة والحكومة تنفي»: where the other side's answer begins with which a headline ends; `last` if it ends with none. */
function answerFrom(reader: Reader, first: number, last: number): number {
  const verb = last - 1
  if (verb <= first || !reader.inHeadline(first) || reader.sentenceEnd(first) !== last) return last
  const answers = cueWordsAt(reader.tokens, verb).some(c => c.kind === 'finite' && ANSWERS.has(c.entry.act))
  if (!answers || finiteVerbsAt(reader.tokens, verb).every(v => v.form.kind !== 'imperfect')) return last
  for (let at = verb - 1; at > first + 1 && at >= verb - MAX_ANSWERER; at--)
    if (reader.tokens[at]!.fold.startsWith('و') && sourcePhraseAt(reader, at, verb, { allowed: ['و'] })?.last === verb)
      return at
  return last
}

/** «… يعلنون استهداف سفينة وواشنطن ترد بغارات»: where a headline goes on from a deed that is announced to what another does; `last` if it does not. */
function otherSideFrom(reader: Reader, first: number, last: number): number {
  if (!reader.inHeadline(first)) return last
  for (let at = first + 2; at < last - 1; at++) {
    const side = reader.tokens[at]!.fold.startsWith('و') ? reader.mentionAt(at) : undefined
    if (side === undefined || side.start <= reader.tokens[at]!.start) continue // وليد, and what و does not join
    let verb = reader.mentionEnd(side)
    const other = reader.tokens[verb]?.fold.startsWith('و') ? reader.mentionAt(verb) : undefined
    if (other !== undefined) verb = reader.mentionEnd(other) // «وإسرائيل وحماس تتبادلان»
    const verbs = verb < last ? finiteVerbsAt(reader.tokens, verb) : []
    if (verbs.some(v => v.form.kind === 'imperfect' && v.form.person === 3 && v.reading.proclitics.length === 0))
      return at
  }
  return last
}

/** Words after a comma with which the writer goes on in his own voice, whatever was said before. */
const RESUMES = new Set(['وبينما', 'وكان', 'وكانت', 'وقد'])
/** Words that begin a clause, so that a reported noun phrase cannot hold them. */
const CLAUSES = new Set([
  'فهو',
  'فهي',
  'فان',
  'فانه',
  'فانها',
  'فقد',

  'بعدما',
  'بينما',
  'فيما',
  'لكن',
  'ولكن',
  'لكنه',
  'لكنها',
  'الا',
  'غير',
  'بيد',
  'حيث',
  'اذ',
  'كما',
])
/** Tokens of content before narration can be taken to resume. */
const MIN_SAID = 2

/** The token at which narration resumes within the stretch that a report could reach; `last` if it does not. */
export function narrationFrom(reader: Reader, speech: Speech, first: number, last: number): number {
  const phrase = speech.frame === 'object' || speech.frame === 'preposition'
  const aside = isAside(reader, speech.cue.first)
  const deed = phrase ? nextDeed(reader, first, last) : last
  if (deed < last) return deed
  for (let i = first + MIN_SAID; i < last - 1; i++) {
    if (reader.quotationOf(i) !== reader.quotationOf(first)) continue
    const comma = reader.tokens[i - 1]!.clean === '،' || reader.tokens[i - 1]!.clean === ','
    const { fold } = reader.tokens[i]!
    if (isWithheldAt(reader, i, speech)) return withLead(reader, i)
    if (comma && (RESUMES.has(fold) || isMeanwhile(reader, i))) return i
    if (comma && explains(reader, fold === 'وذلك' ? i + 1 : i)) return i
    if (comma && cueWordsAt(reader.tokens, i).some(c => c.kind === 'participle' && !c.entry.weak)) return i
    if (comma && aside && closesAside(reader, i, phrase)) return i
    if (!phrase) continue
    const adversative =
      ['الا', 'غير', 'بيد'].includes(fold) && complementiserAt(reader.tokens[i + 1]?.fold ?? '') !== null
    if (adversative || (comma && CLAUSES.has(fold) && !['الا', 'غير', 'بيد'].includes(fold))) return i
    if (
      comma &&
      ((beginsClause(reader, i) && !AMONG.test(fold)) ||
        (BEFORE.has(fold) && reader.tokens[i + 1]!.fold === 'ان') ||
        (/^وه[وي]$/u.test(fold) && reader.tokens[i + 1]!.fold === 'ما') ||
        (fold === 'ما' && finiteVerbsAt(reader.tokens, i + 1).some(v => v.form.kind === 'perfect')) || // «…، ما أدى إلى أزمة»
        (fold === 'الامر' && reader.tokens[i + 1]!.fold === 'الذي'))
    )
      return i
  }
  return last
}

/** «…، في الوقت الذي اختارت الصحف»: what others do meanwhile. */
const isMeanwhile = ({ tokens }: Reader, at: number): boolean =>
  tokens[at]!.fold === 'في' && tokens[at + 1]?.fold === 'الوقت' && tokens[at + 2]?.fold === 'الذي'

/** «…، في إشارة إلى», «…، وذلك ردا على»: the writer explains what was said. */
export const explains = (reader: Reader, at: number): boolean =>
  reader.tokens[at]?.fold === 'في'
    ? /^اشار/u.test(reader.tokens[at + 1]?.fold ?? '')
    : reader.tokens[at - 1]?.fold === 'وذلك' && reader.tokens[at]?.fold === 'ردا'

/** «إصابة ثلاثة، بينهم ضابط»: among them, which could be a verb. */
const AMONG = /^(?:من)?بين(?:هم|هما|ها|هن)$/u

/** «رفض التوقيع، قبل أن يغادر»: what the speaker did next or had done. */
const BEFORE = new Set(['قبل', 'بعد'])
const AUXILIARIES = new Set(['قد', 'كان', 'كانت', 'كانوا'])

/** «الحزب، الذي نفى التهمة، …»: whether a cue stands in a relative clause between commas. */
function isAside(reader: Reader, cue: number): boolean {
  let i = cue - 1
  while (i > 0 && AUXILIARIES.has(reader.tokens[i]!.fold)) i--
  return isRelativePronoun(reader.tokens[i]?.fold ?? '') && isComma(reader.tokens[i - 1])
}

/** Whether the comma before a token ends such a clause: the main verb follows it, or, after a noun phrase, anything that و does not join. */
function closesAside(reader: Reader, i: number, phrase: boolean): boolean {
  const { fold } = reader.tokens[i]!
  if (fold.startsWith('و') || isRelativePronoun(fold)) return false
  if (phrase || complementiserAt(fold) !== null || AUXILIARIES.has(fold)) return true
  return finiteVerbsAt(reader.tokens, i).some(v => v.form.person === 3 && v.reading.proclitics.length === 0) && reader.mentionAt(i) === undefined // biome-ignore format: one condition
}

/** «أدان الهجوم وزار الجرحى»: where و joins a further deed to what is said; `last` if a verb that it could be joined to comes first. */
function nextDeed(reader: Reader, first: number, last: number): number {
  for (let i = first + 1; i < last && !bringsClause(reader, i - 1); i++)
    if (goesOnTelling(reader, i) || (tellsOn(reader, i) && isClearVerb(reader.tokens[i]!.fold) && reader.mentionAt(i) === undefined)) return i // biome-ignore format: one condition
  return last
}

/** «نفى التهمة ثم غادر», and in headlines «تجدد دعم الهدنة وتتمسك بالاتفاق». */
function goesOnTelling(reader: Reader, at: number): boolean {
  const then = reader.tokens[at]!.fold === 'ثم'
  if (!then && !reader.inHeadline(at)) return false
  const verb = then ? at + 1 : at
  if (reader.mentionAt(verb) !== undefined || !isClearVerb(reader.tokens[verb]?.fold ?? '')) return false
  return finiteVerbsAt(reader.tokens, verb).some(
    v =>
      v.form.person === 3 &&
      (then ? v.form.kind === 'perfect' : v.form.kind === 'imperfect' && v.reading.proclitics[0] === 'و'),
  )
}

/** A verb, a word that a clause follows, or a mark. */
const bringsClause = (reader: Reader, i: number): boolean => {
  const { fold, kind } = reader.tokens[i] ?? { fold: '', kind: 'punctuation' }
  if (kind === 'punctuation' || isRelativePronoun(fold) || complementiserAt(fold) !== null) return true
  return reader.mentionAt(i) === undefined && finiteVerbsAt(reader.tokens, i).length > 0
}

/** «وعاد», «وأصيب», but «فوري وعاجل»: a verb behind و that is nothing besides. */
const isClearVerb = (fold: string): boolean =>
  readingsOf(fold).every(r => r.particle.length === 0) &&
  !isVerbalNoun(fold.slice(1)) &&
  (nominalOf(fold.slice(1)) === null || /^و.ا.ت?$/u.test(fold))

/** After a comma: a finite verb, by itself or after و. */
function beginsClause(reader: Reader, i: number): boolean {
  const { fold } = reader.tokens[i]!
  if (isVerbalNoun(fold) || isVerbalNoun(fold.replace(/^و/, ''))) return false
  return finiteVerbsAt(reader.tokens, i).some(v => v.form.person === 3 && v.reading.proclitics.length <= 1) && reader.mentionAt(i) === undefined // biome-ignore format: one line
}

const isLead = (reader: Reader, i: number, speech: Speech): boolean => {
  const token = reader.tokens[i]!
  if (token.kind === 'punctuation') return reader.openedAt(i) === undefined && token.clean !== '('
  return (
    complementiserAt(token.fold) !== null && token.fold.length <= 3 && !(i === speech.first && joinsNoun(reader, i + 1))
  )
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
  const { quotations } = reader.analysis
  const around = quotations[reader.quotationOf(reader.tokenAfter(content.start))]
  const isWhole = (q: Quotation): boolean => q.inner.start <= content.start + 4 && q.inner.end >= content.end - 2
  if (around !== undefined && isWhole(around)) return 'direct'
  let mixed = false
  for (
    let i = firstFrom(quotations, content.start - 2);
    i < quotations.length && quotations[i]!.start < content.end;
    i++
  ) {
    if (isWhole(quotations[i]!)) return 'direct'
    mixed ||= quotations[i]!.inner.end - quotations[i]!.inner.start > 3
  }
  return mixed ? 'mixed' : 'indirect'
}

/** Index of the first of `sorted` that begins at or after `offset`. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]!.start >= offset) high = middle
    else low = middle + 1
  }
  return low
}
