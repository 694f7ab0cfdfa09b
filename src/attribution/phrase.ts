import type { Mention } from '../document/index.ts'
import {
  fold,
  type Gender,
  type GrammaticalNumber,
  type NounClass,
  type NounForm,
  type TokenRange,
} from '../language/index.ts'
import { isOutletName, reportingDocuments, statementNouns } from './lexicon.ts'
import { isSomeOf, LINKS } from './modifiers.ts'
import { PhraseWalk } from './phrase-walk.ts'
import type { Reader } from './reader.ts'
import { DOCUMENTS, hasClass, isAdjective, isUnknown, MEDIA, nominalOf, PEOPLE, SPEAKERS } from './words.ts'

/** A noun phrase that may name who speaks. */
export interface SourcePhrase extends TokenRange {
  /** Token of the head noun or name. */
  readonly head: number
  readonly noun: NounForm | null
  readonly definite: boolean
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  /** The person it names, in apposition or as its head. */
  readonly person: Mention | null
  /** The mention that its head belongs to. */
  readonly named: Mention | null
  /** Its head is a word that no lexicon knows and no mention holds: most likely a name. */
  readonly unknown: boolean
  /** Its head names an outlet without the word for its kind (رويترز). */
  readonly outlet: boolean
  /** A preposition ties its head, which has no article, to what tells where: «مسؤول في الوزارة» is somebody, «مدير الوزارة» the one. */
  readonly tied?: boolean
  /** The name in it that no lexicon knows (المدير ساندر بيتشاي), if it stands where only a name can. */
  readonly name?: TokenRange
}

/** Whether a phrase names someone or something that can speak. */
export function canSpeak(phrase: SourcePhrase): boolean {
  if (phrase.noun?.lemma === 'كلمة' && phrase.number === 'p') return false // words, not speeches
  if (phrase.noun?.lemma === 'خسارة') return false // a loss is nobody, though casualties are
  if (phrase.person !== null || hasClass(phrase.noun, SPEAKERS)) return true
  if (phrase.noun?.lemma === 'بلد' && phrase.noun.number !== 's' && phrase.definite) return true // «البلدان أعلنا»
  if (reportingDocuments.has(fold(phrase.noun?.lemma ?? ''))) return true
  return phrase.named !== null && (phrase.named.type === 'ORG' || phrase.named.type === 'GPE' || phrase.named.type === 'PER') // biome-ignore format: one line
}

export const isPeople = (phrase: SourcePhrase): boolean => hasClass(phrase.noun, PEOPLE)
export const isMedium = (phrase: SourcePhrase): boolean => phrase.outlet || hasClass(phrase.noun, MEDIA)
export const isDocument = (phrase: SourcePhrase): boolean =>
  (hasClass(phrase.noun, DOCUMENTS) || isToll(phrase.noun)) && !hasClass(phrase.noun, BODY_OR_MEDIUM)
/** «حصيلة»: a count of casualties is something written as well. */
const isToll = (noun: NounForm | null): boolean =>
  hasClass(noun, CASUALTIES) && reportingDocuments.has(fold(noun?.lemma ?? ''))
const CASUALTIES: ReadonlySet<NounClass> = new Set(['casualty'])
/** Figures and findings, which speak for themselves though they are no documents: معلومات، نتائج. */
export const isFinding = (phrase: SourcePhrase): boolean =>
  phrase.person === null && !hasClass(phrase.noun, SPEAKERS) && reportingDocuments.has(fold(phrase.noun?.lemma ?? ''))
/** A statement or report, which speaks for who issued it; figures and findings do not. */
export const isStatement = (phrase: SourcePhrase): boolean =>
  phrase.number !== 'p' && isDocument(phrase) && statementNouns.has(fold(phrase.noun?.lemma ?? ''))
const BODY_OR_MEDIUM: ReadonlySet<NounClass> = new Set(['body', 'medium'])

/** «رويترز», and behind the ل of who is told something «للجزيرة», though it is an island too. */
function isOutletNamed(reader: Reader, { named, head, noun }: PhraseWalk, allowed: readonly string[]): boolean {
  const { fold } = reader.tokens[head]!
  if (!isOutletName(fold)) return false
  return (
    named?.type === 'ORG' ||
    (allowed.includes('ل') && fold.startsWith('لل') && named?.type !== 'PER' && !hasClass(noun, PEOPLE))
  )
}

/** «مديرة السياسات في حكومة رئيس الوزراء فلان»: a name whose own title is the genitive of where somebody else holds an office. */
function isOfGenitive(reader: Reader, head: number, person: Mention): boolean {
  let title = reader.tokenAfter(person.start)
  while (title > head + 1 && reader.titledAt(title - 1) === person) title--
  if (title <= head + 2 || reader.titledAt(title) !== person) return false
  const before = nominalOf(reader.tokens[title - 1]!.fold)
  if (before === null || before.reading.article) return false
  if (/^ال/u.test(reader.tokens[title]!.fold) || reader.mentionAt(title - 1) !== undefined) return false
  for (let i = head + 1; i < title - 1; i++) if (/^(?:في|لدي)$/u.test(reader.tokens[i]!.fold)) return true
  return false
}

/** Whether a preposition, by itself or attached, follows a noun and its adjectives. */
function isTied({ tokens }: Reader, { head, at }: PhraseWalk): boolean {
  let i = head + 1
  while (i < at && isAdjective(tokens[i]!.fold, false)) i++
  if (i >= at) return false
  const { fold } = tokens[i]!
  return LINKS.has(fold) || fold === 'باسم' || (/^[بل]/u.test(fold) && nominalOf(fold) === null)
}

/** «ابنه», his son, which without its dots would be a daughter (ابنة). */
const isTheirs = ({ tokens }: Reader, { head, noun }: PhraseWalk): boolean =>
  tokens[head]?.clean.endsWith('ه') === true && hasClass(noun, KIN) && fold(noun?.lemma ?? '') === tokens[head].fold
const KIN: ReadonlySet<NounClass> = new Set(['kin'])

/** «إحدى الشهود», «أحد السكان»: one of several, whose gender the word for one tells. */
const genderOfOne = (folded: string): Gender | null =>
  /^[ولب]?احدي$/u.test(folded) ? 'f' : /^[ولب]?احد$/u.test(folded) ? 'm' : null

/** «الرئيسان»: who are no one of those told of before. */
export const areTwoPeople = ({ noun }: SourcePhrase): boolean => noun?.number === 'd' && hasClass(noun, PEOPLE)

/** «كل من فلان وفلان»: before those who do what a verb in the singular tells. */
export const isEachOf = ({ tokens }: Reader, at: number): boolean =>
  /^و?كلا?$/u.test(tokens[at]?.fold ?? '') && tokens[at + 1]?.fold === 'من'

/** «أحدهم», «إحداهن»: one of those told of before. */
const oneOfThem = (folded: string): Gender | null =>
  /^احد(?:هم|هما|كم|نا)$/u.test(folded) ? 'm' : /^احدا(?:هن|هما)$/u.test(folded) ? 'f' : null

/** One of those told of before, as a phrase: a person of whom no more is told. */
function partitiveAt({ tokens }: Reader, at: number): SourcePhrase | null {
  const gender = oneOfThem(tokens[at]!.fold)
  if (gender === null) return null
  const noun = nominalOf('شخص')?.noun ?? null
  return { first: at, last: at + 1, head: at, noun, definite: false, gender, number: 's', person: null, named: null, outlet: false, unknown: false } // biome-ignore format: one record
}

/** The noun phrase that begins at token `at` as one that may name a source; `allowed` are proclitics its first word may have. */
export function sourcePhraseAt(
  reader: Reader,
  at: number,
  end: number,
  options: { allowed?: readonly string[]; coordinated?: boolean } = {},
): SourcePhrase | null {
  const partitive = at < end ? partitiveAt(reader, at) : null
  if (partitive !== null) return partitive
  if (at < end && isEachOf(reader, at)) {
    const first = sourcePhraseAt(reader, at + 2, end, { ...options, coordinated: true })
    return first === null ? null : { ...first, gender: null, number: 's' }
  }
  const walk = new PhraseWalk(reader, at, end)
  if (at >= end || !walk.begin(options.allowed ?? [])) return null
  walk.run(options.coordinated === true)
  if (walk.person !== null && isOfGenitive(reader, walk.head, walk.person)) walk.person = null
  const one = walk.head === at ? null : genderOfOne(reader.tokens[at]!.fold)
  return {
    first: at,
    last: walk.at,
    head: walk.head,
    noun: walk.noun,
    definite: walk.state === 'definite' && one === null && !isSomeOf(reader, at),
    gender: one === null && !walk.theirs && !isTheirs(reader, walk) ? (walk.noun?.gender ?? null) : one,
    number: one === null ? (walk.noun?.number ?? null) : 's',
    person: walk.person,
    named: walk.named,
    tied: !walk.definite && isTied(reader, walk),
    outlet: isOutletNamed(reader, walk, options.allowed ?? []),
    unknown: walk.noun === null && walk.named === null && isUnknown(reader.tokens[walk.head]?.fold ?? ''),
  }
}
