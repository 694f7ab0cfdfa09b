import { pronominalPreposition } from '../../language/index.ts'
import { adverbialEnd, isAdverbial } from '../adverbials.ts'
import { agentBefore } from '../agent.ts'
import { type Complement, ComplementSearch } from '../complement.ts'
import { type CueWord, cueWordsAt } from '../cue.ts'
import { Documents } from '../documents.ts'
import { isDocument, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import { type Subject, SubjectFinder } from '../subject.ts'
import {
  complementiserAt,
  isComma,
  isParticle,
  isRelativePronoun,
  isVerbAt,
  isVerbalNoun,
  nominalOf,
} from '../words.ts'
import { accepts, isPurpose } from './accepted.ts'
import { documentBefore } from './noun.ts'
import { isJoinedOn, isOnlyNoun } from './noun-behind.ts'
import { subjectBehind } from './subject-behind.ts'
import { findsNothing } from './unsaid.ts'

/** A finite cue with its subject and its complement. */
export interface FiniteReport {
  readonly rule: string
  readonly cue: CueWord
  readonly subject: Subject
  readonly complement: Complement
}

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
    if (said === null || findsNothing(reader, noun.entry, said)) continue
    return { ...report, complement: said, cue: { ...cue, entry: { ...cue.entry, act: noun.entry.act } } }
  }
  return report
}

/** «اللجان التي أوصت القمة بتشكيلها»: what is said takes the antecedent up by its pronoun, so that another said it. */
function standsForAntecedent(reader: Reader, cue: CueWord, { frame, start }: Complement): boolean {
  if (frame !== 'preposition' || reader.tokens[cue.at - 1] === undefined) return false
  if (FEELING.has(cue.entry.lemma)) return false // «مصر التي عبرت عن خشيتها»
  const feminine = reader.tokens[cue.at - 1]!.fold.endsWith('التي')
  const stem = reader.tokens[start]!.fold
  return feminine ? cue.at + 1 < start && stem.endsWith('ها') : cue.at + 1 < start && cue.reading.enclitic === null && /[^ا]ه$/u.test(stem) && reader.tokens[start]!.clean.endsWith('ه') // biome-ignore format: one condition
}

/** Verbs of what somebody feels himself. */
const FEELING = new Set(['أعرب', 'عبّر', 'أبدى'])

/** «اجتماعا دعت إليه النقابة للتشاور»: إلى with a pronoun right behind the verb stands for what is called for. */
const isTakenUp = ({ tokens }: Reader, { at, entry }: CueWord): boolean =>
  entry.prepositions.has('الي') && pronominalPreposition(tokens[at + 1]?.fold ?? '') === 'الي'

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
      const blamed = { ...complement, start: behindDescription(reader, after.last, end) }
      if (accepts(reader, cue, after.subject, blamed, end))
        return { rule: 'verb and subject', cue, subject: after.subject, complement: blamed }
    }
    const late =
      complement === null || rule !== 'verb alone' || after !== null
        ? null
        : subjectBehind(reader, cue, complement, end)
    if (complement !== null && late !== null && accepts(reader, cue, late, complement, end))
      return { rule: 'subject behind', cue, subject: late, complement: { ...complement, last: late.phrase.first } }
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

const MAX_DESCRIPTION = 20

/** «وحمل الوزير وهو أيضا رئيس الحزب، الشركة المسؤولية»: behind what tells who the subject is besides. */
function behindDescription({ tokens }: Reader, from: number, end: number): number {
  if (!/^وه[وي]$/u.test(tokens[from]?.fold ?? '')) return from
  for (let i = from + 1; i < Math.min(end, from + MAX_DESCRIPTION); i++) if (isComma(tokens[i])) return i + 1
  return from
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
  // «العقوبات التي أعلنت الحكومة عن فرضها», but «المدينة التي هددت بقصفها»
  if (isTakenUp(reader, cue)) return 'its pronoun stands for what is said'
  const relative = rule === 'relative clause' || (cue.entry.act === 'statement' && isRelativePronoun(reader.tokens[cue.at - 1]?.fold ?? '')) // biome-ignore format: one condition
  if (relative && standsForAntecedent(reader, cue, complement)) return 'another says it of the antecedent'
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
    const { subject } = after
    // «مسؤول في إقليم الساحل طلب»
    const described = subject.how !== 'dropped' && subject.phrase.tied === true && isVerbAt(reader.tokens, after.last)
    const indefinite = subject.how === 'dropped' || !subject.phrase.definite || described
    yield { rule: 'verb and subject', subject, from: after.last, indefinite, told: after.told }
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

const LETTERS = new Set(['رسالة', 'برقية'])

/** «نشر الموقع تقريرا كشف فيه أن»: who wrote the document that holds what is said, or the document itself. */
function writtenSubject(reader: Reader, cue: CueWord, start: number): Subject | null {
  // «تداول ناشطون مقطعا أشاروا فيه»: a plural of people is not the document that holds what they say
  const document = cue.form.number === 'p' && cue.form.gender === 'm' ? null : documentBefore(reader, cue.at, start)
  if (document === null) return null
  const documents = new Documents(reader)
  const issuer = documents.issuerOf(document)
  // «بعثت المنظمة برسالة للأمين العام طالبت فيها»: a letter goes to whom ل names
  const issued = issuer !== null && !(LETTERS.has(document.noun?.lemma ?? '') && reader.tokens[issuer.first]!.fold.startsWith('ل')) // biome-ignore format: one condition
  const author = issued ? null : agentBefore(reader, document.first, cue.form)
  const { gender, number, person } = cue.form
  const another = gender !== null && document.gender !== null && gender !== document.gender && document.number === 's'
  if (author === null && !issued && another && documents.makerOf(document) === null)
    return { how: 'dropped', gender, number, person } // «وعبر عن ثقته في تغريدة قال فيها»
  return author === null || author.number === 'p' ? { how: 'relative', phrase: document } : { how: 'before', phrase: author } // biome-ignore format: one choice
}
