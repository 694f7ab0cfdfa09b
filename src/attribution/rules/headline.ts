import type { Sentence } from '../../document/index.ts'
import { finiteVerbsAt } from '../../language/index.ts'
import { cueWordsAt } from '../cue.ts'
import { withName } from '../name.ts'
import { canSpeak, isFinding, isPeople, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import type { Speech } from '../speech.ts'
import { BODIES, DOCUMENTS, EVENTS, hasClass, isVerbAt } from '../words.ts'

const MAX_LEAD = 14
/** Tokens of an outlet's name with its quotation marks, and the dash behind them. */
const MAX_OUTLET = 5

/** A place before a colon is a heading (العراق: العثور على مقبرة), unless it speaks in the first person or in quotation marks. */
function speaks(reader: Reader, phrase: SourcePhrase, content: number): boolean {
  if (phrase.named !== null && phrase.named.type === 'GPE' && phrase.person === null && phrase.noun === null)
    return reader.openedAt(content) !== undefined || isOwnWordAt(reader, content)
  // «إصابة فلان: …», «النتيجة: …»
  if (hasClass(phrase.noun, EVENTS) && !hasClass(phrase.noun, BODIES) && phrase.named === null) return false
  if (isFinding(phrase) && !hasClass(phrase.noun, DOCUMENTS)) return false
  return (
    canSpeak(phrase) && (phrase.noun === null || phrase.person !== null || !phrase.noun.classes.includes('document'))
  )
}

/** «نتوقع تعاونا», «لن نتراجع»: a verb of the first person, which only who is quoted says. */
function isOwnWordAt({ tokens }: Reader, at: number): boolean {
  const verb = /^(?:لن|لم|لا|سوف|لقد|قد)$/u.test(tokens[at]?.fold ?? '') ? at + 1 : at
  return finiteVerbsAt(tokens, verb).some(v => v.form.person === 1) && /^[أنا]|^س[أن]/u.test(tokens[verb]!.clean)
}

/** «كينيا تستدعي السفير: نتوقع تعاونا»: before a colon a whole clause, whose topic speaks only if the words behind are his own. */
const isClauseBefore = (reader: Reader, from: number, colon: number): boolean =>
  Array.from({ length: Math.max(0, colon - from) }, (_, i) => from + i).some(
    i => reader.mentionAt(i) === undefined && isVerbAt(reader.tokens, i),
  )

/** «بيروت: «الضفاف» - أعلن»: who sends the report stands between a place and a dash. */
function isOutletOfDateline({ tokens }: Reader, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + MAX_OUTLET); i++)
    if (/^[-–—ـ]+$/u.test(tokens[i]!.clean)) return i > from
  return false
}

/** «حفتر: …», «وزير الخارجية من دمشق: …»: a headline that names who speaks before a colon. */
export function headlineReport(reader: Reader, sentence: Sentence): Speech | null {
  const colon = colonOf(reader, sentence)
  if (colon < 0) return null
  const bare = answererAt(reader, sentence, colon) ?? sourcePhraseAt(reader, sentence.first, colon)
  const phrase = bare === null ? null : withName(reader, bare, colon + 1)
  if (phrase === null || !speaks(reader, phrase, colon + 1)) return null
  const headline = reader.inHeadline(sentence.first)
  const own = reader.openedAt(colon + 1) !== undefined || isOwnWordAt(reader, colon + 1)
  if (headline && !own && !isPeople(phrase) && phrase.person === null && isClauseBefore(reader, phrase.last, colon))
    return null
  if (!headline && phrase.named !== null && phrase.person === null && isOutletOfDateline(reader, colon + 1)) return null
  if (!headline && phrase.last < colon) return null
  const quotation = reader.openedAt(colon + 1) ?? null
  const last = headline ? goesOnTo(reader, sentence.last) : sentence.last
  return {
    rule: 'headline colon',
    cue: { first: colon, last: colon + 1 },
    act: 'statement',
    subject: { how: 'after', phrase },
    gender: phrase.gender,
    number: phrase.number,
    links: [],
    first: colon + 1,
    last: quotation?.closed === true ? Math.max(last, reader.tokenAfter(quotation.end)) : last,
    quotation,
    frame: 'clause',
    parent: null,
    backward: false,
    credited: false,
  }
}

/** «حفتر: لن نتراجع.. وسنقاتل»: how far a headline goes on with what is said behind two stops, unless it names another. */
function goesOnTo(reader: Reader, last: number): number {
  const next = reader.tokens[last]
  if (next === undefined || !/^(?:\.\.+|…)$/u.test(reader.tokens[last - 1]!.clean) || !reader.inHeadline(last))
    return last
  if (next.sentence !== reader.tokens[last - 1]!.sentence + 1 || !next.fold.startsWith('و')) return last
  return reader.mentionAt(last) === undefined ? reader.analysis.sentences[next.sentence]!.last : last
}

/** «الرئيس يمهل الأحزاب والحركة ترد: …»: whose answer the colon opens, right before its verb. */
function answererAt(reader: Reader, { first }: Sentence, colon: number): SourcePhrase | null {
  const verb = colon - 1
  if (!reader.inHeadline(first) || !isVerbAt(reader.tokens, verb)) return null
  for (let at = verb - 1; at > first + 1; at--) {
    if (!reader.tokens[at]!.fold.startsWith('و')) continue
    const phrase = sourcePhraseAt(reader, at, verb, { allowed: ['و'] })
    if (phrase?.last === verb) return phrase
  }
  return null
}

/** The first colon, if it stands early, outside quotation marks and numbers, and words follow it. */
function colonOf(reader: Reader, sentence: Sentence): number {
  for (let i = sentence.first; i < Math.min(sentence.last - 1, sentence.first + MAX_LEAD); i++) {
    if (reader.tokens[i]!.clean !== ':') continue
    const before = reader.tokens[i - 1]
    if (i === sentence.first || before?.kind === 'number' || reader.quotationOf(i) >= 0) return -1
    if (sentence.last - i < 3 || cueWordsAt(reader.tokens, i - 1).some(c => c.kind === 'finite' && !c.entry.weak))
      return -1
    for (let k = sentence.first; k < i; k++)
      if (isVerbAt(reader.tokens, k) && reader.mentionAt(k) === undefined && !reader.inHeadline(k)) return -1
    return i
  }
  return -1
}
