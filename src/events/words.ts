import type { Mention, Token } from '../document/index.ts'
import {
  type FiniteVerb,
  finiteVerbsAt,
  fold,
  type NounForm,
  type Reading,
  readingsOf,
  wordSet,
} from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { isCountWord, numberWord } from '../language/numeral-words.ts'
import { RELATIONAL } from './lexicon/organs.data.ts'

/** What a word is where it stands: a noun, a finite verb, a participle that tells what the subject does meanwhile. */

const isNominal = (r: Reading): boolean =>
  r.nouns.length > 0 ||
  r.nisbas.length > 0 ||
  r.verbs.some(v => v.kind !== 'perfect' && v.kind !== 'imperfect' && v.kind !== 'imperative')

const nominals = new WordMemo<Reading | null>(folded => {
  const readings = readingsOf(folded)
  return readings.find(r => r.proclitics.length === 0 && isNominal(r)) ?? readings.find(isNominal) ?? null
})

/** The likeliest nominal reading of a folded word, with the fewest clitics; null if it has none. */
export const nominalReading = (folded: string): Reading | null => nominals.get(folded)

/** The pronoun of whose a thing is: سفنها; null if a word has none. */
export const ownPronoun = ({ fold, clean }: Token): string | null =>
  clean.endsWith('ة') ? null : (nominalReading(fold)?.enclitic ?? null)

const isConjunction = (proclitic: string): boolean => proclitic === 'و' || proclitic === 'ف'

/** Whether a reading begins with و or ف. */
export const isJoined = (reading: Reading | null | undefined): boolean => isConjunction(reading?.proclitics[0] ?? '')

const particles = new WordMemo<Reading | null>(
  folded => readingsOf(folded).find(r => r.particle.length > 0 && r.proclitics.every(isConjunction)) ?? null,
)

/** The closed-class reading of a word, و and ف allowed before it; null if it has none. */
export const particleReading = (folded: string): Reading | null => particles.get(folded)

const ATTACHED_PRONOUN = /^([وف]?)([لب])(ه|ها|هم|هما|هن|نا|ك|كم|ي)$/

interface AttachedPronoun {
  readonly preposition: string
  readonly pronoun: string
  readonly joined: boolean
}

const attached = new WordMemo<AttachedPronoun | null>(folded => {
  const match = folded === 'ولي' ? null : ATTACHED_PRONOUN.exec(folded)
  return match === null ? null : { joined: match[1] !== '', preposition: match[2]!, pronoun: match[3]! }
})

/** A preposition of one letter with its pronoun, و and ف allowed before it: لها، وبهم; but ولي is who rules after another. */
export const attachedPronoun = (folded: string): AttachedPronoun | null => attached.get(folded)

/** Whether an adjective, by its reading; «صاروخي» is hardly ever two rockets. */
export const isAdjectival = (r: Reading): boolean =>
  r.nisbas.length > 0 || (r.nouns.some(n => n.adjective) && r.nouns.every(n => n.adjective || n.number === 'd'))

/** Whether a word is a common noun with its article: النظام. */
export function isDefiniteNoun({ fold }: Token): boolean {
  const reading = nominalReading(fold)
  return reading?.article === true && reading.nouns.some(n => !n.adjective)
}

/** Whether a noun keeps the ending that it would lose before a genitive: مقاتلون، شرطيان, but not سكان. */
export function isUnbound(reading: Reading | null): boolean {
  if (reading === null || reading.article) return false
  const { stem, nouns } = reading
  return stem.endsWith('ون')
    ? nouns.some(n => n.number !== 's')
    : stem.endsWith('ان') && nouns.length > 0 && nouns.every(n => n.number === 'd')
}

const SPOKESMEN: ReadonlySet<string> = new Set(['متحدث', 'ناطق'])

/** Whether a word tells one who speaks for others: المتحدث، ناطقة. */
export const isSpokesman = (folded: string): boolean =>
  nominalReading(folded)?.nouns.some(n => n.number === 's' && SPOKESMEN.has(fold(n.lemma))) === true

/** Whether a definite noun tells one person by an office: المبعوث، الوزير. */
export function isOffice(reading: Reading | null): boolean {
  const singular = reading?.article === true ? reading.nouns.filter(n => !n.adjective && n.number === 's') : []
  return singular.length > 0 && singular.every(n => n.classes.includes('role'))
}

/** What stands before a word, as far as it tells verb from noun. */
export interface Before {
  readonly kind: 'verb' | 'phrase' | 'other'
  /** Of a phrase: governed by a preposition, and indefinite. */
  readonly governed: boolean
  readonly indefinite: boolean
  /** Of a phrase: joined to another by و. */
  readonly joined: boolean
  /** Of a phrase: a finite verb stands right before it, which may still want its object. */
  readonly behindVerb: boolean
}

/** Subjects of clauses without a verb. */
const EQUATED: ReadonlySet<string> = new Set(['وهو', 'هو', 'وهذا', 'هذا', 'وهي', 'هي', 'وذلك', 'ذلك', 'وهم'])

/** Whether a word is a noun that says what somebody or something is: «وهو طالب», «هذا أمر», «بأنه أمر لا …». */
function isPredicate(tokens: readonly Token[], at: number, { proclitics, enclitic }: Reading): boolean {
  if (proclitics.length > 0 || enclitic !== null) return false
  const before = tokens[at - 1]?.fold ?? ''
  if (EQUATED.has(before)) return true
  const next = tokens[at + 1]?.fold ?? ''
  const opened = particleReading(before)
  if (opened?.particle.includes('comp') !== true || opened.enclitic === null) return false
  const behind = nominalReading(next)
  return CLAUSAL.has(next) || (behind !== null && !behind.article && isAdjectival(behind)) // «إنه أمر جيد»
}

/** What opens a clause that describes an indefinite noun. */
const CLAUSAL: ReadonlySet<string> = new Set(['لا', 'لم', 'لن', 'غير', 'ليس', 'قد', 'سوف'])

/** Nouns that have a deed for their genitive. */
const CASES: ReadonlySet<string> = new Set(['حال', 'حاله', 'حين'])

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '«', "'"])

/** Verbs that only say that something was done. */
const DONE = /^[وف]?س?(?:تم|تمت|يتم|تتم|جري|جرت|يجري|تجري)$/

const NO_VERBS: readonly FiniteVerb[] = Object.freeze([])

/** Whether a word counts the noun after it: بضعة أشهر، 3 أشهر، عشرون شخصا. */
const isCounter = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token !== undefined && (particleReading(token.fold)?.particle.includes('quant') === true || isCountWord(token.fold)))

const YEAR = /^(?:19|20)\d\d$/

/** Whether a number of hundreds or thousands may count the word at `at`, which is then in the genitive singular: «30 ألف مدني», «120 قتيل». */
const isInHundreds = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.kind === 'number' && !YEAR.test(tokens[at - 1]!.fold)) ||
  numberWord(tokens[at - 1]?.fold ?? '', 'hundred', 'scale', 'plural scale', 'either scale') !== null

/** Whether a noun tells what there may be so many of, rather than a deed: «من بين 120 قتل ستة». */
const isNumerable = ({ nouns, nisbas, verbs, proclitics }: Reading): boolean =>
  proclitics.length === 0 &&
  !verbs.some(v => v.kind === 'verbal noun') &&
  (nisbas.length > 0 || nouns.some(n => n.number === 's' && !n.classes.includes('event')))

/** Whether a word written with أ can be no form of a noun: أثار is not the plural آثار. */
const isOtherAlef = (written: string, { nouns }: Reading): boolean =>
  /^[وف]?أ/.test(written) && nouns.length > 0 && nouns.every(n => /^[إآ]/.test(n.lemma))

/** What tells of two, or that a verb stands behind it. */
const DUAL = /(?:ان|ين|هما|تا|كانا|ما|قد|لم|لن|لا)$/
/** Whether a verb is one of two who do it, or of nobody told of: «تراجعا» is rather a retreat. */
const isOfTwo = ({ form }: FiniteVerb): boolean => form.number === 'd' || form.person !== 3
/** Whether a noun stands in the accusative without article, as «طلبا», «وقصفا». */
const isAccusative = ({ enclitic, nouns, verbs }: Reading): boolean =>
  enclitic === null &&
  (nouns.some(n => n.accusative && !n.adjective) || verbs.some(v => v.kind === 'verbal noun' && v.accusative))

/** The form of elatives, أفعل, which nisbas (أمني) and participial adjectives (أخير) have not. */
const ELATIVE = /^أ[^ي]{1,2}[^ي]$/u

/** Whether a word may say what is first or most so: أول، أكبر. */
export const isElative = ({ nouns, proclitics, article }: Reading): boolean =>
  proclitics.length === 0 && !article && nouns.length > 0 && nouns.every(n => n.adjective && ELATIVE.test(n.lemma))

/** Whether a word is a noun without article or pronoun, as stands behind an elative: «أول مسؤول». */
const isIndefinite = (token: Token | undefined): boolean => {
  const reading = token?.kind === 'word' ? nominalReading(token.fold) : null
  if (reading === null || reading.article || reading.enclitic !== null || reading.proclitics.length > 0) return false
  return reading.nouns.some(n => !n.adjective) && !reading.nouns.some(n => n.accusative)
}

/** «لمن», «بما»: who or what behind a preposition of one letter. */
const LED = /^[وف]?[لبك]م[نا]$/

/** The finite verbs a word may be after `before`. Where it may as well be a noun, its neighbour decides. */
export function verbsAfter(tokens: readonly Token[], at: number, before: Before): readonly FiniteVerb[] {
  const { fold, clean } = tokens[at]!
  const verbs = finiteVerbsAt(tokens, at)
  if (verbs.length === 0) return verbs
  if (attachedPronoun(fold) !== null || LED.test(fold)) return NO_VERBS
  const particle = particleReading(fold)
  if (particle !== null && !particle.particle.includes('conj')) return NO_VERBS
  const noun = nominalReading(fold)
  if (noun?.article === true) return NO_VERBS
  if (noun !== null && isOtherAlef(clean, noun)) return verbs
  if (noun === null || noun.proclitics.length > verbs[0]!.reading.proclitics.length) return verbs
  if (isElative(noun) && isIndefinite(tokens[at + 1])) return NO_VERBS
  const first = nominalReading(tokens[at - 1]?.fold ?? '')
  if (first !== null && isElative(first) && isIndefinite(tokens[at])) return NO_VERBS
  const counted = noun.nouns.some(n => n.number === 'p' || n.accusative)
  if ((counted || isCountWord(fold)) && isCounter(tokens[at - 1])) return NO_VERBS
  if (isInHundreds(tokens, at) && isNumerable(noun)) return NO_VERBS
  const two = before.joined || DUAL.test(tokens[at - 1]?.fold ?? '')
  if (isAccusative(noun) && verbs.every(isOfTwo) && !two) return NO_VERBS
  // نجل، نصر: a noun of the lexicon rather than what «we» do
  if (verbs.every(v => v.form.person !== 3) && noun.nouns.length > 0 && noun.proclitics.length === 0) return NO_VERBS
  const pasts = verbs.every(v => v.form.kind !== 'imperfect' || v.form.person === 1)
  if (pasts && noun.nouns.length > 0 && isPredicate(tokens, at, noun)) return NO_VERBS
  const verbal = noun.verbs.some(v => v.kind === 'verbal noun') || noun.nouns.some(n => n.classes.includes('event'))
  // «تأكيد دعم الحكومة»: what goes on so
  if (verbal && noun.proclitics.length === 0 && isCourse(tokens[at - 1]?.fold ?? '')) return NO_VERBS
  // «في حال تخليها عن السلاح»: what is the case
  if (verbal && noun.proclitics.length === 0 && noun.enclitic !== null && CASES.has(tokens[at - 1]?.fold ?? ''))
    return NO_VERBS
  // «تم قصف المدينة»: what was done
  if (verbal && noun.proclitics.length === 0 && DONE.test(tokens[at - 1]?.fold ?? '')) return NO_VERBS
  // «وأكد البيان "رفض ما وصفه …"»: no verb without its subject opens what is quoted
  if (
    verbal &&
    noun.proclitics.length === 0 &&
    tokens[at + 1]?.fold === 'ما' &&
    QUOTES.has(tokens[at - 1]?.clean ?? '')
  )
    return NO_VERBS
  // a verb behind a verb is none where it may be its object: تنفي قتلها
  if (
    before.kind === 'verb' &&
    noun.proclitics.length === 0 &&
    (noun.enclitic === null || verbal || noun.nouns.length > 0)
  )
    return NO_VERBS
  if (noun.enclitic !== null && !isJoined(noun) && before.kind === 'phrase' && before.governed && !before.indefinite)
    return NO_VERBS
  if (
    before.behindVerb &&
    !before.indefinite &&
    !isJoined(noun) &&
    pasts &&
    (verbal || noun.nouns.some(isLikelierObject) || (noun.enclitic !== null && noun.nouns.length > 0))
  )
    return NO_VERBS
  if (isJoined(noun) && isAdjectival(noun) && before.kind === 'phrase' && before.indefinite) return NO_VERBS
  if (verbal && isJoined(noun) && before.kind === 'phrase' && isOwnersDeed(tokens, at, noun, verbs)) return NO_VERBS
  return verbs
}

/** Verbs of giving, which may have a pronoun for what is given and ل for to whom: ومنحها للفائز. */
const GIVING: ReadonlySet<string> = new Set(['نقل', 'منح', 'ترك', 'حمل', 'دفع', 'جلب', 'باع', 'رفع', 'وهب', 'عرض', 'شرح', 'فتح', 'جعل', 'كتب', 'قال', 'ذكر', 'صنع', 'بعث', 'حفظ', 'شكر']) // biome-ignore format: one set

/** «ودعمها للميليشيات»: what hits its object by ل has its subject for a pronoun, which no verb has. */
function isOwnersDeed(tokens: readonly Token[], at: number, noun: Reading, verbs: readonly FiniteVerb[]): boolean {
  if (noun.enclitic === null || verbs.some(v => GIVING.has(fold(v.form.lemma)))) return false
  const object = nominalReading(tokens[at + 1]?.fold ?? '')
  return object !== null && object.proclitics.at(-1) === 'ل' && !object.verbs.some(v => v.kind === 'verbal noun')
}

/** «التقى الوزير وفدا»: what stands for several, or in the accusative, is rather whom a verb before it meets than a verb. */
const isLikelierObject = ({ number, accusative, classes, adjective }: NounForm): boolean =>
  number === 'p' || (!adjective && (accusative || classes.includes('body')))

/** «ضابطا آخر»: another. */
const OTHER = /^(?:اخر|اخري|اخرين|اخران)$/

/**
 * Whether a noun that may be accusative, without article, has a noun or name right behind it, which can only be its object: «متهما الحكومة», «متهما روسيا», not
 * «متهما رئيسيا», nor «25 مقاتلا معارضا», which is counted and described by what is accusative like it.
 */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!/[اة]$/.test(tokens[at]!.clean) || next?.kind !== 'word' || particleReading(next.fold) !== null) return false
  if (isCounter(tokens[at - 1]) || OTHER.test(next.fold)) return false
  const reading = nominalReading(next.fold)
  if (reading === null) return finiteVerbsAt(tokens, at + 1).length === 0
  const alike = [...reading.nouns, ...reading.verbs].some(form => form.accusative)
  return reading.proclitics.length === 0 && !isAdjectival(reading) && !alike
}

/** «، داعية إلى الهدوء»: who calls for something, rather than a preacher. */
const isCalling = (tokens: readonly Token[], at: number): boolean =>
  /^[وف]?داعيه$/.test(tokens[at]!.fold) && tokens[at + 1]?.fold === 'الي'

/** «مواقعا»: whether a word is a broken plural of places with an ending that it should not have, as many write it. */
const isMisspeltPlural = (folded: string): boolean =>
  folded.endsWith('ا') &&
  nominalReading(folded.slice(0, -1))?.nouns.some(n => n.number === 'p' && n.classes.includes('place')) === true

/** مطالبا، داعيةً: an indefinite participle that says what the subject does meanwhile; null if the word is none. */
export function circumstantial(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]!
  const reading = nominalReading(token.fold)
  if (reading === null || reading.article || reading.enclitic !== null) return null
  if (reading.proclitics.some(p => !isConjunction(p))) return null
  if (reading.nouns.some(n => !n.adjective) && !takesObject(tokens, at) && !isCalling(tokens, at)) return null
  if (isMisspeltPlural(token.fold)) return null
  const participles = reading.verbs.filter(v => v.kind === 'active participle')
  if (participles.length === 0) return null
  if (participles.some(v => v.accusative)) return reading
  const before = tokens[at - 1]
  const parted = before?.clean === '،' || before?.clean === ',' || isJoined(reading)
  return token.nunated || (parted && /(?:ة|ين)$/.test(token.clean)) ? reading : null
}

const EMPHATIC: ReadonlySet<string> = new Set(['كل', 'جميع', 'نفس', 'ذات', 'عين', 'اجمع'])

/** Whether a word only stresses the noun before it: «البلد كله»، «الوزير نفسه». */
export const isEmphatic = (r: Reading | null): boolean => r !== null && r.enclitic !== null && EMPHATIC.has(r.stem)

const relational = wordSet(RELATIONAL)

/** Whether a folded adjective, without article and feminine ending, describes somebody by another who follows: الموالية للحكومة. */
export const isRelational = (stem: string): boolean => relational.has(stem.replace(/(?:ون|ين|ات)$/, ''))

/** Whether it tells on whose side somebody is who is another: الموالية لإيران, but not التابعة للحكومة. */
export const isSiding = (stem: string): boolean => isRelational(stem) && !stem.startsWith('تابع')

/** What has a ruler, folded. */
const RULED = /^(?:ال)?(?:ولايه|اقليم|اماره|مقاطعه|مدينه|منطقه|مصرف|بنك|جزيره|محافظه)$/

/** Whether حاكم tells who rules what stands behind it (حاكم دبي، حاكم المصرف), rather than that somebody tried somebody, and ولي who is to rule. `named` is the type of a name there. */
export function isRuler(tokens: readonly Token[], at: number, named: Mention['type'] | undefined): boolean {
  if (/^و?ولي$/.test(tokens[at]!.fold)) return /^(?:ال)?عهد/.test(tokens[at + 1]?.fold ?? '')
  if (!/^[وف]?حاكم$/.test(tokens[at]!.fold)) return false
  return named === undefined ? RULED.test(tokens[at + 1]?.fold ?? '') : named !== 'PER'
}

/** Whether قيد stands before a definite noun: under (قيد الاحتجاز), rather than a verb. */
export const isState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.fold === 'قيد' && nominalReading(tokens[at + 1]?.fold ?? '')?.article === true

const isOfNation = (r: Reading | null): boolean =>
  r !== null && !r.article && r.enclitic === null && r.nisbas.length > 0

/** What tells states of one name apart: كورية شمالية. */
const HALF = /^(?:شمالي|جنوبي)ه?$/

/** Whether an indefinite adjective of nationality, which has no genitive, ends in the word at `at`: قصفت مدفعية تركية | بلدة. */
export function endsNationality(tokens: readonly Token[], at: number): boolean {
  const { fold } = tokens[at]!
  if (HALF.test(fold) && isOfNation(nominalReading(tokens[at - 1]?.fold ?? ''))) return true
  return isOfNation(nominalReading(fold))
}

/** Whether a definite word can only be a plural of people: المسلحين, not المركزي. */
export const isPluralOfPeople = ({ nouns, nisbas, stem }: Reading): boolean =>
  /[يو]ن$/.test(stem) && (nisbas.length > 0 || nouns.length > 0) && nouns.every(n => n.number !== 's')

/** Nouns that only say how a deed goes on: إعادة فرض العقوبات، تنفيذ إعدامات. */
const COURSES: ReadonlySet<string> = new Set([
  'اعاده',
  'شن',
  'تنفيذ',
  'ارتكاب',
  'بدء',
  'استئناف',
  'مواصله',
  'وقف',
  'تعليق',
  'تاكيد',
  'تجديد',
  'تكثيف',
  'تصعيد',
  'احراز',
])

/** Whether a word is a noun that only says how a deed goes on, without an article. */
export function isCourse(folded: string): boolean {
  const reading = nominalReading(folded)
  return reading !== null && !reading.article && COURSES.has(reading.stem)
}

/** Nouns of wanting and deciding, whose owner is who does what follows. */
const WILL: ReadonlySet<string> = new Set(['قرار', 'اعلان', 'قانون', 'مشروع', 'عزم', 'نيه', 'رغبه', 'اعتزام', 'محاوله', 'رفض', 'قبول', 'استعداد', 'تعهد', 'سعي', 'خطه', 'اصرار', 'موافقه', 'التزام', 'وعد']) // biome-ignore format: one set

/** Whether a noun tells what somebody wants or has decided: «قرار الحكومة الانسحاب». */
export const isWill = ({ stem, nouns }: Reading): boolean => WILL.has(stem) || nouns.some(n => WILL.has(fold(n.lemma)))

/** Whether a deed must follow a noun and its owner: «مواصلة الجزائر | دعم …», and where the noun is governed «على قرار لندن | طرد …». */
export function announcesDeed(folded: string, governed: boolean): boolean {
  const reading = governed ? nominalReading(folded) : null
  return isCourse(folded) || (reading !== null && isWill(reading))
}
