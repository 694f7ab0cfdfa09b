import { adverbialEnd, isAdverbial } from '../adverbials.ts'
import { agentBefore } from '../agent.ts'
import { isSayable } from '../clause-ahead.ts'
import { type Complement, ComplementSearch } from '../complement.ts'
import { type CueWord, cueWordsAt } from '../cue.ts'
import { Documents } from '../documents.ts'
import { isDocument, isFinding, isStatement, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import { OWN_COUNTRY, type Subject, SubjectFinder } from '../subject.ts'
import { complementiserAt, isBut, isComma, isParticle, isRelativePronoun, isVerbalNoun, nominalOf } from '../words.ts'
import { documentBefore } from './noun.ts'
import { BLAME, isJoinedOn, isOnlyNoun } from './noun-behind.ts'
import { isAnonymity, isSilence, isUnsaid } from './unsaid.ts'

/** A finite cue with its subject and its complement. */
export interface FiniteReport {
  readonly rule: string
  readonly cue: CueWord
  readonly subject: Subject
  readonly complement: Complement
}

function hasBlame(reader: Reader, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 30); i++) {
    if (BLAME.has(reader.tokens[i]!.fold)) return true
    if (complementiserAt(reader.tokens[i]!.fold) !== null) return false
  }
  return false
}

function accepts(reader: Reader, cue: CueWord, subject: Subject, complement: Complement, end: number): boolean {
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
  if (/^[وف]?[يت]دعى$/u.test(reader.tokens[cue.at]!.clean) && complement.frame !== 'clause') return false
  if (entry.lemma === 'ادعى' && subject.how === 'after' && complement.frame !== 'clause' && reader.tokens[cue.at]!.clean.endsWith('ى')) return false // biome-ignore format: one line
  // «يعد بمثابة "الأب"»: it counts as one, and nobody promises it
  if (entry.lemma === 'وعد' && cue.form.kind === 'imperfect' && complement.frame === 'quote') return false
  if (AGAIN.has(entry.lemma) && complement.frame === 'object' && !isNounOfSaying(reader, complement.start)) return false
  if (isHeldToBe(reader, cue, complement) || lacksAccused(reader, cue, subject, complement)) return false
  // «ووجهت أصابع الاتهام إلى فلان»: nobody is named who does
  if (cue.entry.lemma === 'وجّه' && subject.how === 'dropped' && reader.tokens[cue.at + 1]?.fold === 'اصابع')
    return false
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

/** Words in quotation marks that are more than a name. */
const MIN_QUOTED = 3

/** «وكتب على تويتر "لا نريد أن نعود"»: a quotation longer than names are. */
const isSpeechQuoted = (reader: Reader, { start, quotation }: Complement): boolean =>
  quotation !== null && reader.tokenAfter(quotation.end) - start - 2 >= MIN_QUOTED

/** «وكتب أن», «…. وتحدث عن خطة جديدة», «لكنه عبر عن أمله»: a clause of its own, of who has the floor, if the verb is a weak one. */
function tellsOf(reader: Reader, { at, reading }: CueWord, { frame, start }: Complement, explicit: boolean): boolean {
  const about = frame === 'preposition' && reader.tokens[start - 1]?.fold === 'عن'
  if (isBut(reader.tokens[at - 1]?.fold ?? '')) return explicit || about
  return (explicit || (about && at === reader.sentenceStart(at))) && reading.proclitics.includes('و')
}

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
  if (subject.how !== 'dropped' && subject.phrase.last - subject.phrase.head > MAX_ACCUSER) return false // it may hold the accused
  const from = subject.how === 'after' ? subject.phrase.last : cue.at + 1
  for (let i = from; i < start; i++) if (reader.mentionAt(i) !== undefined || nominalOf(reader.tokens[i]!.fold) !== null) return false // biome-ignore format: one line
  return true
}

/** In the first person only what is done by saying it is a report of its own (نطالب، ندين), not an opinion (نعتقد). */
const isPerformative = (cue: CueWord): boolean => cue.entry.act !== 'statement' || PERFORMATIVE.has(cue.entry.lemma)
const PERFORMATIVE = new Set(['أعلن', 'أكّد', 'جدّد', 'تساءل'])

/** «يذكر أن», «ويعتقد أن»: an imperfect without subject is impersonal if its verb is one that nobody need say. */
function isImpersonal(reader: Reader, cue: CueWord, complement: Complement): boolean {
  if (OWN_COUNTRY.test(reader.tokens[cue.at - 1]?.fold ?? '')) return false
  if (followsNoun(reader, cue)) return true
  if (cue.form.kind !== 'imperfect' || cue.form.person !== 3 || cue.reading.enclitic !== null || isPurpose(cue))
    return false
  const before = reader.tokens[cue.at - 1]
  const opens =
    before === undefined || before.sentence !== reader.tokens[cue.at]!.sentence || before.kind === 'punctuation'
  if (opens && complement.frame === 'object' && cue.entry.act === 'statement') return true // «سيعلن تفاصيلها»: it will be announced
  const { lemma } = cue.entry
  if (cue.form.gender === 'f' ? !NAMING.has(lemma) : !IMPERSONAL.has(lemma) && !NAMING.has(lemma)) return false // «وتضيف أن», «يؤكد أن»: who has the floor
  if (opens) return true
  return !GOING_ON.test(before.fold) && complementiserAt(before.fold) === null
}

/** Words whose clause a main verb follows, without و. */
const WHEN = new Set(['وعندما', 'عندما', 'وحين', 'حين', 'وحينما', 'ولدي', 'وبسؤاله', 'وبسؤالها', 'وردا', 'ردا'])

/** «تنبيها يشير إلى أن», «الدور ثمن النهائي»: right after a noun a verb without و describes it, or is none. */
function followsNoun(reader: Reader, cue: CueWord): boolean {
  const before = reader.tokens[cue.at - 1]
  if (before === undefined || before.sentence !== reader.tokens[cue.at]!.sentence || before.kind !== 'word')
    return false
  if (WHEN.has(reader.tokens[reader.sentenceStart(cue.at)]!.fold)) return false // «وعندما سئل الوزير عن ذلك قال»
  if (cue.form.number === 'p' && /^فيها?$/u.test(reader.tokens[cue.at + 1]?.fold ?? '')) return false // «بعريضة طالبوا فيها»
  return (
    cue.reading.proclitics.length === 0 &&
    nominalOf(before.fold) !== null &&
    !isParticle(before.fold) &&
    !AUXILIARIES.has(before.fold)
  )
}

const AUXILIARIES = new Set(['قد', 'كان', 'كانت', 'لا', 'ما'])
/** «ومضى يقول», «وراح يؤكد»: who goes on is who has the floor. */
const GOING_ON = /^[وف]?(?:مضي|مضت|راح|راحت|استطرد|استطردت|تابع|تابعت|اضاف|اضافت|ختم|ختمت|عاد|عادت)$/u
const IMPERSONAL = new Set(['اعتقد', 'ذكر', 'ذكّر', 'توقّع', 'رجّح', 'اعتبر', 'ظنّ', 'زعم', 'رأى', 'خشي', 'لاحظ', 'قدّر', 'استبعد', 'أمل']) // biome-ignore format: one set
/** Verbs by which something is called so or held to be so (تعتبر العاصمة), and what comes to light by itself (تبيّن). */
const NAMING = new Set(['اعتبر', 'سمّى', 'دعا', 'عدّ', 'بيّن', 'أبان'])

/** «لتطالب الجهات بفتح تحقيق»: after ل the subject is that of the clause before, and who follows is asked. */
const isPurpose = (cue: CueWord): boolean => cue.entry.whom && cue.reading.proclitics.includes('ل')

/** What follows a cue, after its subject. A pronoun attached to the verb is its object. */
function complementFrom(
  reader: Reader,
  cue: CueWord,
  from: number,
  end: number,
  options: { indefinite: boolean; told: readonly SourcePhrase[] },
): Complement | null {
  return new ComplementSearch(reader, cue.entry, from, end, options).find()
}

/** One way to read a cue: whose word it is and where the search for what is said begins. */
interface Attempt {
  readonly rule: string
  readonly subject: Subject
  readonly from: number
  readonly indefinite: boolean
  readonly told?: readonly SourcePhrase[]
}

/** «جدد الوزير التأكيد أن»: the verbal noun that is the verb's object tells what is said, and by which act. */
function throughNoun(reader: Reader, report: FiniteReport, end: number): FiniteReport {
  const { complement, cue } = report
  // who denies or rejects what others say speaks of their saying: الاتهامات stays in what he denies
  if (complement.frame !== 'object' || cue.entry.act !== 'statement') return report
  for (const noun of cueWordsAt(reader.tokens, complement.start)) {
    if (noun.kind !== 'noun' || !noun.reading.article) continue
    const entry = { ...noun.entry, object: false, bare: false, whole: false }
    const said = new ComplementSearch(reader, entry, complement.start + 1, Math.min(end, complement.start + 6)).find()
    if (said === null) continue
    return { ...report, complement: said, cue: { ...cue, entry: { ...cue.entry, act: noun.entry.act } } }
  }
  return report
}

/** «اللجان التي أوصت القمة بتشكيلها»: what is said takes the antecedent up by its pronoun, so that another said it. */
function standsForAntecedent(reader: Reader, cue: CueWord, { frame, start }: Complement): boolean {
  if (frame !== 'preposition' || reader.tokens[cue.at - 1] === undefined) return false
  const feminine = reader.tokens[cue.at - 1]!.fold.endsWith('التي')
  const stem = reader.tokens[start]!.fold
  return feminine ? cue.at + 1 < start && stem.endsWith('ها') : cue.at + 1 < start && cue.reading.enclitic === null && /[^ا]ه$/u.test(stem) && reader.tokens[start]!.clean.endsWith('ه') // biome-ignore format: one condition
}

/** Words that may stand between a noun and what it says: «في بيان»، «أمس». */
const MAX_BESIDE = 12

/** What a noun of any class says must be a clause or quotation; after a verb that takes objects it stands right beside it. */
function isSaidBeside(reader: Reader, { entry }: CueWord, from: number, { frame, start }: Complement): boolean {
  if (frame !== 'clause' && frame !== 'quote') return false
  if (!entry.object) return start - from <= MAX_BESIDE
  if (isComma(reader.tokens[start - 2])) return true // «…، أنها»
  for (let i = from; i < start; i++) {
    const { kind, fold } = reader.tokens[i]!
    if (kind === 'word' && reader.timexEnd(i) <= i && complementiserAt(fold) === null) return false
  }
  return true
}

/** «ويقول مشروع القرار إن»: what stands right after the verb is its subject, though nobody who speaks. */
function hasSubject(reader: Reader, cue: CueWord, { frame, start }: Complement): boolean {
  const told =
    frame === 'clause' || frame === 'quote' || (frame === 'preposition' && !cue.entry.object && !cue.entry.whole)
  if (!told || cue.entry.whom || cue.entry.describes || start < cue.at + 3) return false // «ووصف الخطة بأنها»: she is described
  const { fold, kind } = reader.tokens[cue.at + 1]!
  if (kind !== 'word' || reader.timexEnd(cue.at + 1) > cue.at + 1 || fold.endsWith('ا') || isParticle(fold))
    return false
  const nominal = nominalOf(fold)
  if (nominal === null || nominal.reading.enclitic !== null || cue.reading.enclitic !== null) return false
  return nominal.noun === null ? isVerbalNoun(fold) : !nominal.noun.adjective
}

/** «ووصف النظام بأنه»: with nobody between, who is described is no subject. */
function isDescribed(
  reader: Reader,
  { entry, reading }: CueWord,
  from: number,
  { start, pronoun }: Complement,
): boolean {
  if (!entry.describes || reading.enclitic !== null || pronoun === null) return false
  let i = from
  while (i < start - 1 && isAdverbial(reader.tokens[i]!.fold)) i = Math.max(i + 1, adverbialEnd(reader, i, start - 1))
  return start === i + 1
}

/** «ووصف الخطة بأنها متقنة»: what is said of something begins with what it is said of, if that alone stands before. */
function withDescribed(reader: Reader, { entry, reading }: CueWord, from: number, complement: Complement): Complement {
  const { frame, start, pronoun } = complement
  if (!entry.describes || frame !== 'clause' || pronoun === null || reading.enclitic !== null) return complement
  if (cueWordsAt(reader.tokens, from).length > 0) return complement // «تصريحات المدير»: words of his, not those that are told
  const described = nominalOf(reader.tokens[from]!.fold) === null ? null : sourcePhraseAt(reader, from, start - 1)
  return described?.last === start - 1 ? { ...complement, start: from, quotation: null } : complement
}

/** Reads one cue word as a finite verb of saying; null if it lacks a complement, or a subject that it needs. */
export function finiteReport(reader: Reader, cue: CueWord, start: number, end: number): FiniteReport | null {
  const finder = new SubjectFinder(reader, cue, start, end)
  const after = finder.after()
  for (const attempt of attemptsAt(reader, cue, finder, { start, after })) {
    const { rule, subject, from, indefinite, told } = attempt
    const complement = complementFrom(reader, cue, from, end, { indefinite, told: told ?? [] })
    // «وحمل الرئيس، في كلمة بثها التلفزيون، الحكومة المسؤولية»
    if (
      complement?.frame === 'whole' &&
      rule === 'verb alone' &&
      after !== null &&
      !isOnlyNoun(reader, cue, after.subject)
    ) {
      const blamed = { ...complement, start: after.last }
      if (accepts(reader, cue, after.subject, blamed, end))
        return { rule: 'verb and subject', cue, subject: after.subject, complement: blamed }
    }
    const why =
      complement === null ? 'nothing follows that it could say' : whyNot(reader, cue, attempt, complement, after)
    if (complement !== null && why === null && accepts(reader, cue, subject, complement, end))
      return throughNoun(reader, { rule, cue, subject, complement: withDescribed(reader, cue, from, complement) }, end)
    reader.reject(
      rule,
      { first: cue.at, last: cue.at + 1 },
      why ?? 'with this subject and this object the verb reports nothing',
    )
  }
  return null
}

/** Why a complement does not go with the subject that an attempt takes; null if it does. */
function whyNot(
  reader: Reader,
  cue: CueWord,
  { rule, from, subject }: Attempt,
  complement: Complement,
  after: { subject: Subject } | null,
): string | null {
  if (rule === 'verb and noun' && !isSaidBeside(reader, cue, from, complement)) return 'what is said does not follow'
  if (rule === 'verb and subject' && isOnlyNoun(reader, cue, subject)) return 'it is whom the verb asks or blames'
  if (rule === 'verb and subject' && isDescribed(reader, cue, from, complement)) return 'who follows is described'
  if (rule === 'relative clause' && standsForAntecedent(reader, cue, complement))
    return 'another says it of the antecedent'
  if (rule !== 'verb alone') return null
  if (after !== null && isJoinedOn(reader, cue, after.subject))
    return 'what it tells stands behind the verb joined to it'
  if (after === null) return hasSubject(reader, cue, complement) ? 'its subject is nobody who can speak' : null
  // a noun that could be the subject is no object, but for those whom one condemns, praises or accuses
  const aimed = cue.entry.object || cue.entry.whom || cue.entry.whole
  const explicit = ['clause', 'quote'].includes(complement.frame) || (aimed && cue.entry.act !== 'statement')
  return explicit ? null : 'the noun behind it is its subject'
}

/** The ways to read a cue, the likeliest first; what the text before it holds is looked at only as far as one is needed. */
function* attemptsAt(
  reader: Reader,
  cue: CueWord,
  finder: SubjectFinder,
  { start, after }: { start: number; after: ReturnType<SubjectFinder['after']> },
): Generator<Attempt> {
  const before = finder.before()
  const pronoun = ['هو', 'هي', 'هم'].includes(reader.tokens[cue.at + 1]?.fold ?? '') ? 1 : 0
  const first = cue.at + 1 + pronoun
  const holder = after === null ? writtenSubject(reader, cue, start) : null // «الوقت الذي تشير فيه تقارير إلى أنه»
  if (holder !== null) yield { rule: 'document before', subject: holder, from: first + 1, indefinite: false }
  if (before?.how === 'relative' && isDocument(before.phrase) && first === cue.at + 1)
    yield { rule: 'document and verb', subject: before, from: first, indefinite: false }
  if (before?.how === 'before') yield { rule: 'topic and verb', subject: before, from: first, indefinite: false }
  if (before?.how === 'dropped') yield { rule: 'topic and verb', subject: before, from: first, indefinite: false }
  if (after !== null && pronoun === 0 && !isPurpose(cue)) {
    const indefinite = after.subject.how === 'dropped' || !after.subject.phrase.definite
    yield { rule: 'verb and subject', subject: after.subject, from: after.last, indefinite, told: after.told }
  }
  if (before?.how === 'relative') yield { rule: 'relative clause', subject: before, from: first, indefinite: false }
  if (before === null && after === null && pronoun === 0 && mayHaveAnySubject(cue)) {
    const any = finder.anyAfter()
    if (any !== null) yield { rule: 'verb and noun', subject: any.subject, from: any.last, indefinite: false }
  }
  if (before?.how === 'relative') return
  if (!finder.hasOtherSubject(before === null))
    yield { rule: 'verb alone', subject: finder.dropped(), from: first, indefinite: false }
  else reader.reject('verb alone', { first: cue.at, last: cue.at + 1 }, 'its subject is nobody who can speak')
}

const mayHaveAnySubject = (cue: CueWord): boolean => !cue.entry.weak && !isPurpose(cue) && cue.reading.enclitic === null

/** «نشر الموقع تقريرا كشف فيه أن»: who wrote the document that holds what is said, or the document itself. */
function writtenSubject(reader: Reader, cue: CueWord, start: number): Subject | null {
  // «تداول ناشطون مقطعا أشاروا فيه»: a plural of people is not the document that holds what they say
  const document = cue.form.number === 'p' && cue.form.gender === 'm' ? null : documentBefore(reader, cue.at, start)
  if (document === null) return null
  const issued = new Documents(reader).issuerOf(document) !== null
  const author = issued ? null : agentBefore(reader, document.first, cue.form)
  return author === null || author.number === 'p' ? { how: 'relative', phrase: document } : { how: 'before', phrase: author } // biome-ignore format: one choice
}
