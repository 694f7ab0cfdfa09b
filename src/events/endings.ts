import type { Token } from '../document/index.ts'
import type { NounClass, Reading } from '../language/index.ts'
import { isCountWord } from '../language/numeral-words.ts'
import type { Name } from './names.ts'
import { endsNationality, isAdjectival, isPluralOfPeople, isUnbound, nominalReading } from './words.ts'

/** Where a noun phrase behind a verb must end, though nothing parts it from the next. */

/** A phrase that more words may join: tokens `[first, last)`. */
export interface OpenPhrase {
  readonly first: number
  last: number
  readonly head: number
  readonly preposition: string | null
  readonly joined: boolean
}

/** Whether a phrase behind a verb is one body or person alone: «يطارد الجيش الليبي | المسلحين», but «الجنود المسلحين». `ends` are tokens that a name ends before. */
function isLoneSubject(
  tokens: readonly Token[],
  { head, last, preposition }: OpenPhrase,
  ends: ReadonlySet<number>,
): boolean {
  if (preposition !== null) return false
  const reading = nominalReading(tokens[head]!.fold)
  return (ends.has(last) || reading?.article === true) && reading?.nouns.some(n => n.number !== 's') !== true
}

/** Whether the word at `at`, behind an indefinite phrase, begins the object: what is unbound, counted, or accusative behind what is not: «قصفت طائرات حربية | أهدافا». */
function beginsObject(
  tokens: readonly Token[],
  { last, preposition }: OpenPhrase,
  at: number,
  { reading, behindVerb }: { readonly reading: Reading | null; readonly behindVerb: boolean },
): boolean {
  const { fold, kind } = tokens[at - 1]!
  if (isCountWord(tokens[at]!.fold) && kind !== 'number' && !isCountWord(fold) && behindVerb) return true // «احتجز مسلح | ثلاثين رهينة»
  if (reading === null || isAdjectival(reading)) return false
  const before = nominalReading(fold)
  if (reading.nouns.length > 0 && isUnbound(before)) return true // «أطلق مقاتلون | قذائف»
  if (endsNationality(tokens, at - 1) && reading.nouns.length > 0 && preposition === null && behindVerb) return true // «قصفت مدفعية تركية | بلدة»
  if (!tokens[at]!.fold.endsWith('ا')) return false
  const accusative =
    reading.nouns.some(n => n.accusative) || reading.verbs.some(v => v.kind === 'verbal noun' && v.accusative)
  const word = tokens[last - 1]!
  return accusative && word.kind === 'word' && nominalReading(word.fold) !== null && !word.fold.endsWith('ا')
}

/** What stands around an open phrase: whether a definite word or a name closes it, whether a full verb stands before it, and the tokens that a name ends before. */
interface Behind {
  readonly closed: boolean
  readonly behindVerb: boolean
  readonly ends: ReadonlySet<number>
}

/** An indefinite word after a definite one, and a noun with its article after a name, begin a phrase of their own. */
export function startsAnew(
  tokens: readonly Token[],
  open: OpenPhrase,
  at: number,
  reading: Reading | null,
  { closed, behindVerb, ends }: Behind,
): boolean {
  if (!closed) return beginsObject(tokens, open, at, { reading, behindVerb })
  if (tokens[at]!.kind === 'number') return true
  if (reading === null) return !tokens[at]!.fold.startsWith('ال')
  const people = reading.nouns.some(n => n.classes.includes('role') || n.classes.includes('person'))
  // behind a name, a participle that the lexicon knows as a noun of things («المجتمع») describes nothing
  const named = ends.has(open.last) && !people && reading.nouns.some(n => !n.adjective)
  const adjectival = isAdjectival(reading) || (!named && reading.verbs.some(v => v.kind.endsWith('participle')))
  if (!reading.article) return reading.nouns.length > 0 || reading.verbs.length > 0
  if (adjectival) return isPluralOfPeople(reading) && behindVerb && isLoneSubject(tokens, open, ends)
  // «ألقت قوات الأمن | القبض»: a thing after a definite subject is the object
  return ends.has(open.last) || (reading.nouns.length > 0 && !people && open.preposition === null && behindVerb)
}

/**
 * «اتهمت المنظمة | إسرائيل», «دعا المتظاهرون | فرنسا»: whether a bare name is no apposition to the definite phrase before it. A body is none of anybody;
 * people are only what persons are called, and only a place is what places are (العاصمة باريس).
 */
export function isNoApposition(
  tokens: readonly Token[],
  { head, last, preposition }: OpenPhrase,
  { mention }: Name,
): boolean {
  const reading = nominalReading(tokens[head]!.fold)
  if (preposition !== null || reading === null || !nominalReading(tokens[last - 1]!.fold)?.article) return false
  const nouns = reading.nouns.filter(n => !n.adjective)
  const isOf = (...classes: readonly NounClass[]): boolean => nouns.some(n => classes.some(c => n.classes.includes(c)))
  if (mention.type === 'PER') return isOf('body', 'medium') && !isOf('role', 'person', 'kin')
  if (nouns.length === 0 || isOf('place')) return false
  return (
    mention.type === 'ORG' || isOf('body', 'medium') || (isOf('role', 'person') && nouns.some(n => n.number !== 's'))
  )
}

/** «قصف الجيش | غزة»: whether the phrase tells a deed and a body as whose it is, so that a bare name behind them is its object. */
export function isBodysDeed(tokens: readonly Token[], open: OpenPhrase, name: Name): boolean {
  const { head, last } = open
  if (last - head < 2 || nominalReading(tokens[head + 1]!.fold)?.article !== true) return false
  const deed = nominalReading(tokens[head]!.fold)
  const told = deed !== null && deed.nouns.length > 0 && deed.nouns.every(n => n.classes.includes('event'))
  return told && isNoApposition(tokens, { ...open, head: head + 1, preposition: null }, name)
}

const SINCE: ReadonlySet<string> = new Set(['منذ', 'قبل', 'بعد', 'خلال'])

/** «يتهم الوزير منذ فترة | الحركة»: whether a phrase says no more than how long ago, so that no name goes on with it. */
export function isSpell(tokens: readonly Token[], { head, last, preposition }: OpenPhrase): boolean {
  if (preposition === null || !SINCE.has(preposition) || last - head !== 1) return false
  const reading = nominalReading(tokens[head]!.fold)
  return reading !== null && !reading.article && reading.enclitic === null && SPELLS.has(reading.stem)
}

/** Lengths of time without a number. */
const SPELLS: ReadonlySet<string> = new Set(['فتره', 'مده', 'ايام', 'ساعات', 'اسابيع', 'اشهر', 'شهور', 'سنوات', 'اعوام', 'عقود', 'زمن', 'وقت', 'دقائق', 'قليل', 'حين', 'يومين', 'عامين', 'شهرين', 'اسبوعين', 'ساعتين', 'سنتين']) // biome-ignore format: one set
