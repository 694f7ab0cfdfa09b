import { pronominalPreposition } from '../../language/index.ts'
import { isCalledSo, isSayable } from '../clause-ahead.ts'
import type { Complement } from '../complement.ts'
import { type CueWord, cueWordsAt } from '../cue.ts'
import { isMadeBefore } from '../documents.ts'
import { isDocument, isFinding, isMedium, isStatement, type SourcePhrase } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import { OWN_COUNTRY, type Subject } from '../subject.ts'
import {
  complementiserAt,
  isBut,
  isComma,
  isParticle,
  isRelativePronoun,
  isVerbAt,
  isVerbalNoun,
  nominalOf,
} from '../words.ts'
import { BLAME } from './noun-behind.ts'
import { findsNothing, isAnonymity, isSilence, isUnsaid } from './unsaid.ts'

/** What makes a verb of saying, with the subject and the complement that were found for it, a report, and what makes it none. */

function hasBlame(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 30); i++) {
    if (BLAME.has(reader.tokens[i]!.fold)) return true
    if (complementiserAt(reader.tokens[i]!.fold) !== null) return false
  }
  return false
}

/** Whether a cue with this subject and this complement reports speech. */
export function accepts(reader: Reader, cue: CueWord, subject: Subject, complement: Complement, end: number): boolean {
  const { entry } = cue
  if (isUnsaid(reader, cue) || isAnonymity(reader, cue, complement.start) || isSilence(reader, cue.entry, complement))
    return false
  if (cue.form.person === 1 && !isPerformative(cue)) return false
  if (subject.how !== 'dropped' && subject.phrase.unknown && !['clause', 'quote'].includes(complement.frame))
    return false
  if (
    subject.how !== 'dropped' &&
    entry.weak &&
    (isDocument(subject.phrase) || isFinding(subject.phrase)) &&
    !isStatement(subject.phrase) &&
    !(SHOWING.has(entry.lemma) && ['clause', 'preposition'].includes(complement.frame))
  )
    return false
  if (
    complement.frame === 'bare' &&
    (subject.how === 'relative' || (subject.how === 'dropped' && !cue.reading.proclitics.includes('و')))
  )
    return false
  if (
    subject.how === 'relative' &&
    complement.frame === 'object' &&
    entry.act === 'statement' &&
    !isSayable(reader, complement.start)
  )
    return false
  if (
    entry.describes &&
    subject.how === 'dropped' &&
    cue.reading.enclitic === null &&
    !cue.reading.proclitics.includes('و') &&
    !/^و?لكن(?:ه|ها)$/u.test(reader.tokens[cue.at - 1]?.fold ?? '')
  )
    return false
  // «ما أعلنته الوزارة كان معروفا»: the pronoun is what is said
  if (cue.reading.enclitic?.startsWith('ه') === true && !entry.whom && !entry.whole && !entry.bare && (complement.frame === 'object' || (complement.frame === 'clause' && entry.act === 'denial'))) return false // biome-ignore format: one condition
  // «خطته التي وصفت بأنها متسرعة»: nobody is told who describes it
  if (entry.describes && subject.how === 'relative' && cue.reading.enclitic === null && complement.start - cue.at <= 2)
    return false
  // «رجل يدعى فلان», «طفلة تدعى "فلانة"»: he is called so
  if (isCalledSo(reader.tokens[cue.at]!.clean) && (complement.frame !== 'clause' || reader.mentionAt(cue.at + 1)?.type === 'PER')) return false // biome-ignore format: one condition
  if (entry.lemma === 'ادعى' && subject.how === 'after' && complement.frame !== 'clause' && reader.tokens[cue.at]!.clean.endsWith('ى')) return false // biome-ignore format: one line
  // «يعد بمثابة "الأب"», «تعد إخلالا بالاتفاق»: it counts as one, and nobody promises it
  const counts = complement.frame === 'quote' || isIndefiniteObject(reader.tokens[cue.at + 1]?.fold ?? '')
  if (entry.lemma === 'وعد' && cue.form.kind === 'imperfect' && counts) return false
  if (isByline(reader, cue, complement)) return false
  if (entry.lemma === 'علم' && !isPress(reader, subject)) return false
  if (findsNothing(reader, entry, complement)) return false
  if (AGAIN.has(entry.lemma) && complement.frame === 'object' && !isNounOfSaying(reader, complement.start)) return false
  if (isHeldToBe(reader, cue, complement) || lacksAccused(reader, cue, subject, complement)) return false
  // «ووجهت أصابع الاتهام إلى فلان»: nobody is named who does
  if (cue.entry.lemma === 'وجّه' && reader.tokens[cue.at + (pronominalPreposition(reader.tokens[cue.at + 1]?.fold ?? '') === null ? 1 : 2)]?.fold === 'اصابع' && (subject.how === 'dropped' || subject.phrase.unknown)) return false // biome-ignore format: one condition
  if (complement.frame === 'whole') return cue.entry.describes || hasBlame(reader, complement.start, end)
  if (entry.whole && entry.prepositions.size > 0 && !cue.entry.describes)
    return hasBlame(reader, cue.at, complement.start)
  if (subject.how === 'dropped' && isImpersonal(reader, cue, complement)) return false
  if (cue.form.voice === 'passive') return false
  if (!entry.weak) return true
  const explicit =
    complement.frame === 'clause' ||
    (complement.frame === 'quote' &&
      (reader.tokens[complement.start - 1]?.clean === ':' || isSpeechQuoted(reader, complement)))
  if (subject.how === 'dropped') return tellsOf(reader, cue, complement, explicit)
  if (complement.frame === 'object') return isSayable(reader, complement.start)
  return true
}

/** «وعلمت "الضفاف" أن», «علم مراسلنا أن»: of what somebody knows only the press tells. */
const isPress = (reader: Reader, subject: Subject): boolean =>
  'phrase' in subject && (isMedium(subject.phrase) || /^مراسل/u.test(reader.tokens[subject.phrase.head]!.fold))

/** «كتب ـ فلان الفلاني: …»: who wrote the article, at its head. */
function isByline(reader: Reader, { at, entry }: CueWord, { frame, start, quotation }: Complement): boolean {
  if (entry.lemma !== 'كتب' || frame !== 'quote' || quotation !== null || reader.tokens[start - 1]?.clean !== ':') return false // biome-ignore format: one condition
  return /[-–—ـ]/u.test(reader.text.slice(reader.tokens[at]!.end, reader.tokens[at + 1]!.end))
}

/** Words in quotation marks that are more than a name. */
const MIN_QUOTED = 3

/** «وكتب على تويتر "لا نريد أن نعود"»: a quotation longer than names are. */
const isSpeechQuoted = (reader: Reader, { start, quotation }: Complement): boolean =>
  quotation !== null && reader.tokenAfter(quotation.end) - start - 2 >= MIN_QUOTED

const CLAUSES = new Set(['حيث', 'فقد'])

/** «وكتب أن», «…. وتحدث عن خطة جديدة», «لكنه عبر عن أمله»: a clause of its own, of who has the floor, if the verb is a weak one. */
function tellsOf(
  reader: Reader,
  { at, entry, reading, form }: CueWord,
  { frame, start }: Complement,
  explicit: boolean,
): boolean {
  const about = frame === 'preposition' && ['عن', 'من'].includes(reader.tokens[start - 1]?.fold ?? '') // «وشكا من»
  if (isBut(reader.tokens[at - 1]?.fold ?? '') || isAdversative(reader, at - 1)) return explicit || about
  if (REPEATING.has(entry.lemma) && frame === 'object' && isComma(reader.tokens[at - 1]))
    return reading.proclitics.includes('و') && isSayable(reader, start) // «…، وكرر رفضه»
  if (CLAUSES.has(reader.tokens[at - 1]?.fold ?? '') && frame === 'clause' && form.number === 's') return true // «…، حيث ذكر أنه»
  const quoted = about && isComma(reader.tokens[at - 1]) && reader.openedAt(start) !== undefined // «…، وتحدثت عن "أمل كبير"»
  if (explicit && frame === 'clause' && start === at + 2 && form.kind === 'perfect' && continuesSpeech(reader, at))
    return true
  return (explicit || quoted || (about && at === reader.sentenceStart(at))) && reading.proclitics.includes('و')
}

/** «كما رأى أن …», «وبخصوص الهدنة، رأى أن …»: whether a verb without و goes on with what the one says who has the floor. */
const continuesSpeech = (reader: Reader, at: number): boolean =>
  reader.tokens[at - 1]?.fold === 'كما' ||
  at === reader.sentenceStart(at) ||
  (isComma(reader.tokens[at - 1]) && opensWithLead(reader, at - 1))

/** Verbs of saying again, whose object tells what. */
const REPEATING = new Set(['كرّر', 'جدّد'])

/** «بيد أنه تدارك: …», «إلا أنها كتبت أن»: the pronoun right before a verb that goes against what was said is its subject. */
const isAdversative = ({ tokens }: Reader, at: number): boolean =>
  complementiserAt(tokens[at]?.fold ?? '')?.pronoun != null && /^(?:بيد|غير|الا)$/u.test(tokens[at - 1]?.fold ?? '')

/** What also figures and findings do. */
const SHOWING = new Set(['ذكر', 'أظهر', 'كشف', 'تحدّث'])
/** Verbs of doing again what their object tells: «أعاد التأكيد», but «أعاد فتح المعبر». */
const AGAIN = new Set(['أعاد'])
const isNounOfSaying = (reader: Reader, at: number): boolean =>
  cueWordsAt(reader.tokens, at).some(c => c.kind === 'noun' && !c.entry.weak)

/** «القانون الذي اعتبر إنجازا», «رجل يعتقد أنه»: after a relative or an indefinite noun the verb is passive. */
function isHeldToBe(reader: Reader, { at, entry, form, reading }: CueWord, { frame, start }: Complement): boolean {
  if (reading.enclitic !== null || !HOLDING.has(entry.lemma)) return false
  // «وتعتبر المستوطنات غير شرعية»: with nobody but its subject the verb is passive
  if (
    entry.lemma === 'اعتبر' &&
    form.kind === 'imperfect' &&
    (frame === 'bare' || frame === 'object') &&
    reader.tokens[start]?.fold === 'غير'
  )
    return true
  if (entry.lemma === 'اعتبر' && (frame === 'bare' || frame === 'object') && isIndefiniteObject(reader.tokens[start]!.fold)) return true // biome-ignore format: one line
  const before = reader.tokens[at - 1]?.fold ?? ''
  if (/^[وف]?ه[وي]$/u.test(before) && (frame === 'bare' || frame === 'object')) return true // «فهو يعتبر الأب الأول»
  if (isRelativePronoun(before)) return reader.tokens[at + 1]?.fold === 'من' || frame === 'object' || frame === 'bare'
  const noun = nominalOf(before)
  return form.kind === 'imperfect' && form.gender === 'm' && noun !== null && !noun.reading.article && noun.reading.enclitic === null && reader.mentionAt(at - 1) === undefined && !isParticle(before) // biome-ignore format: one condition
}
/** «اعتبرت المدينة مركزا للتجارة»: with no more than what it was held to be, nobody is told who held it so. */
function isIndefiniteObject(folded: string): boolean {
  const nominal = /[^ا]ا$/u.test(folded) && !isParticle(folded) ? nominalOf(folded) : null
  return nominal !== null && !nominal.reading.article && nominal.reading.enclitic === null
}
const HOLDING = new Set(['اعتبر', 'اعتقد', 'ظنّ', 'عدّ', 'زعم'])

const MAX_ACCUSER = 3

/** «اتهمت الحكومة بالتقصير»: without anybody between subject and charge the verb is passive, or who follows it is accused. */
function lacksAccused(reader: Reader, cue: CueWord, subject: Subject, { frame, start, pronoun }: Complement): boolean {
  if (cue.entry.act !== 'accusation' || !cue.entry.whom) return false
  // «اتهم الموقوفون بأنهم أعضاء في خلية»: of whom it is said, of him it is told
  if (frame === 'clause' && pronoun !== null && subject.how === 'after' && cue.reading.enclitic === null)
    return start === subject.phrase.last + 1
  if (frame !== 'preposition' || cue.reading.enclitic !== null) return false
  if (subject.how === 'dropped' && cue.form.kind === 'perfect' && !cue.reading.proclitics.includes('و')) return true
  if (
    subject.how !== 'dropped' &&
    subject.phrase.last - subject.phrase.head > MAX_ACCUSER &&
    !endsWithName(reader, subject.phrase)
  )
    return false // it may hold the accused
  const from = subject.how === 'after' ? subject.phrase.last : cue.at + 1
  for (let i = from; i < start; i++) if (reader.mentionAt(i) !== undefined || nominalOf(reader.tokens[i]!.fold) !== null) return false // biome-ignore format: one line
  return true
}

/** «الرئيس أحمد ولد سالم»: a title with its name holds nobody else. */
const endsWithName = (reader: Reader, { person, last }: SourcePhrase): boolean =>
  person !== null && reader.mentionEnd(person) === last

/** In the first person only what is done by saying it is a report of its own (نطالب، ندين), not an opinion (نعتقد). */
const isPerformative = (cue: CueWord): boolean => cue.entry.act !== 'statement' || PERFORMATIVE.has(cue.entry.lemma)
const PERFORMATIVE = new Set(['أعلن', 'أكّد', 'جدّد', 'تساءل'])

/** «يذكر أن», «ويعتقد أن»: an imperfect without subject is impersonal if its verb is one that nobody need say. */
function isImpersonal(reader: Reader, cue: CueWord, complement: Complement): boolean {
  if (OWN_COUNTRY.test(reader.tokens[cue.at - 1]?.fold ?? '')) return false
  if (cue.entry.lemma === 'استبعد' && /^[وف]?ل[ما]$/u.test(reader.tokens[cue.at - 1]?.fold ?? '')) return false // «ولم يستبعد أن»
  const within = /^فيها?$/u.test(reader.tokens[cue.at + 1]?.fold ?? '') // «في تغريدة قال فيها»
  if (!within && followsNoun(reader, cue, complement)) return true
  if (cue.form.kind !== 'imperfect' || cue.form.person !== 3 || cue.reading.enclitic !== null || isPurpose(cue))
    return false
  const before = reader.tokens[cue.at - 1]
  const opens =
    before === undefined || before.sentence !== reader.tokens[cue.at]!.sentence || before.kind === 'punctuation'
  if (opens && complement.frame === 'object' && cue.entry.act === 'statement') return true // «سيعلن تفاصيلها»: it will be announced
  const { lemma } = cue.entry
  if (lemma === 'دعا' && complement.frame === 'preposition' && cue.reading.proclitics[0] === 'و') return false // «وتدعو إلى الهدوء», she is not called so
  if (cue.form.gender === 'f' ? !NAMING.has(lemma) : !IMPERSONAL.has(lemma) && !NAMING.has(lemma)) return false // «وتضيف أن», «يؤكد أن»: who has the floor
  if (opens) return true
  return !GOING_ON.test(before.fold) && complementiserAt(before.fold) === null
}

/** Words whose clause a main verb follows, without و. */
const WHEN = new Set(['وعندما', 'عندما', 'وحين', 'حين', 'وحينما', 'ولدي', 'وبسؤاله', 'وبسؤالها', 'وردا', 'ردا'])

/** «تنبيها يشير إلى أن», «الدور ثمن النهائي»: right after a noun a verb without و describes it, or is none. */
function followsNoun(reader: Reader, cue: CueWord, complement: Complement): boolean {
  const before = reader.tokens[cue.at - 1]
  if (before === undefined || before.sentence !== reader.tokens[cue.at]!.sentence || before.kind !== 'word')
    return false
  if (WHEN.has(reader.tokens[reader.sentenceStart(cue.at)]!.fold)) return false // «وعندما سئل الوزير عن ذلك قال»
  if (tellsRightBehind(reader, cue, complement) && isLedOver(reader, cue)) return false
  if (cue.form.number === 'p' && /^فيها?$/u.test(reader.tokens[cue.at + 1]?.fold ?? '')) return false // «بعريضة طالبوا فيها»
  if (cue.form.number === 'p' && cue.form.gender === 'm' && isMadeBefore(reader, cue.at)) return false
  return (
    cue.reading.proclitics.length === 0 &&
    nominalOf(before.fold) !== null &&
    !isParticle(before.fold) &&
    !AUXILIARIES.has(before.fold)
  )
}

/** Prepositions that lead over to what somebody says of another matter. */
const LEADS = /^و?(?:في|فيما|عن|حول|خلال|من|علي|بعد|قبل|لدي|امام|بشان|بخصوص|بسوال.*|ب)$/u
/** Tokens of what leads over. */
const MAX_LEAD = 24
/** Tokens between such a verb and what it says, where nobody else could stand who says it. */
const NEAR = 3

/** Whether what a verb says follows it so near that nobody else who says it stands between, and is nobody itself: «أعلن المؤتمر عن». */
function tellsRightBehind({ tokens }: Reader, { at, entry }: CueWord, { frame, start }: Complement): boolean {
  if (start - at > NEAR || (frame === 'preposition' && entry.whom)) return false
  const word = tokens[start]!.fold
  return frame !== 'object' || !word.startsWith('ال') || isVerbalNoun(word.slice(2))
}

/** «وعن علاقته بالحزب قال إن», «وفي مقابلة مع القناة أكد أن»: no other verb stands between the preposition that opens a sentence and a perfect behind a definite noun. */
function isLedOver(reader: Reader, { at, form }: CueWord): boolean {
  if (form.kind !== 'perfect' || form.person !== 3) return false
  const before = reader.tokens[at - 1]!.fold
  return (before.startsWith('ال') || reader.mentionAt(at - 1) !== undefined) && opensWithLead(reader, at)
}

/** Whether a sentence opens with a preposition that leads over to another matter, and has no verb or clause before token `until`. */
function opensWithLead(reader: Reader, until: number): boolean {
  const start = reader.sentenceStart(until)
  if (until - start > MAX_LEAD || !LEADS.test(reader.tokens[start]!.fold)) return false
  for (let i = start + 1; i < until; i++) {
    if (/^(?:في)?ما$/u.test(reader.tokens[i]!.fold) && i <= start + 1)
      i++ // «وفي ما يتعلق بالهدنة قال»
    else if (complementiserAt(reader.tokens[i]!.fold) !== null || isRelativePronoun(reader.tokens[i]!.fold))
      return false
    if (reader.mentionAt(i) === undefined && isVerbAt(reader.tokens, i)) return false
  }
  return true
}

const AUXILIARIES = new Set(['قد', 'فقد', 'وقد', 'لقد', 'كان', 'كانت', 'لا', 'ما'])
/** «ومضى يقول», «وراح يؤكد»: who goes on is who has the floor. */
const GOING_ON = /^[وف]?(?:مضي|مضت|راح|راحت|استطرد|استطردت|تابع|تابعت|اضاف|اضافت|ختم|ختمت|عاد|عادت)$/u
const IMPERSONAL = new Set(['اعتقد', 'ذكر', 'ذكّر', 'توقّع', 'رجّح', 'اعتبر', 'ظنّ', 'زعم', 'رأى', 'خشي', 'لاحظ', 'قدّر', 'استبعد', 'أمل']) // biome-ignore format: one set
/** Verbs by which something is called so or held to be so (تعتبر العاصمة), and what comes to light by itself (تبيّن). */
const NAMING = new Set(['اعتبر', 'سمّى', 'دعا', 'عدّ', 'بيّن', 'أبان'])

/** «لتطالب الجهات بفتح تحقيق»: after ل the subject is that of the clause before, and who follows is asked. */
export const isPurpose = (cue: CueWord): boolean => cue.entry.whom && cue.reading.proclitics.includes('ل')
