/** What an expression must not be: the contexts in which words of time name other things, and figures are no years. */
import { isFiniteVerbAt, readingsOf } from '../language/index.ts'
import { folded, isYearNoun, unitAt } from './components.ts'
import * as contexts from './lexicon/contexts.data.ts'
import type { Meaning } from './meaning.ts'
import { monthDateAt } from './rules/dates.ts'
import type { Words } from './words.ts'

const setOf = (data: string): ReadonlySet<string> => folded(...data.trim().split(/\s+/))

const NAMED_AFTER_DATES = setOf(contexts.NAMED_AFTER_DATES)
const MEDIA = setOf(contexts.MEDIA)
const TODAY_NAMES = setOf(contexts.TODAY_NAMES)
const DAY_ATTRIBUTES = setOf(contexts.DAY_ATTRIBUTES)
const MARKETS = setOf(contexts.MARKETS)
const GENERAL = setOf(contexts.GENERAL)
const NUMBERING = setOf(contexts.NUMBERING)
const BEFORE_YEAR = setOf(contexts.BEFORE_YEAR)
const CALLED_BY_YEAR = setOf(contexts.CALLED_BY_YEAR)
const CONTRACT_WORDS = setOf(contexts.CONTRACT_WORDS)

/** A candidate as a guard sees it: tokens `[first, last)`, read at `words.start`. */
export interface Candidate {
  readonly words: Words
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
  /** Where the expression before it ended, as a token index; -1 if there is none. */
  readonly previousEnd: number
}

/** The words are somebody's or something's name, as a whole. */
export const A_NAME = 'a name'

/** Why a candidate is none, or null. */
type Guard = (candidate: Candidate) => string | null

const stripped = (form: string): string => form.replace(/^(?:[وف])?(?:[بلك](?=ال)|لل(?=.{2}))?/, '')

/** The word before, also without its proclitics. */
const before = (words: Words, at: number): readonly string[] => {
  const form = words.form(at - 1)
  return form === '' ? [] : [form, stripped(form), form.replace(/^[وفبلك]+(?=.{2})/, '')]
}

const anyIn = (forms: readonly string[], set: ReadonlySet<string>): boolean => forms.some(form => set.has(form))

/** An indefinite noun that a number before it would count. */
function isCounted(words: Words, at: number): boolean {
  const token = words.token(at)
  if (token === undefined) return false
  if (token.clean === '%' || token.clean === '$' || token.clean === '٪') return true
  if (token.kind === 'latin') return true
  if (token.kind !== 'word' || isFiniteVerbAt(words.tokens, at)) return false
  const readings = readingsOf(token.fold)
  if (readings.some(r => r.particle.length > 0 && r.enclitic === null)) return false
  return readings.some(
    r => r.proclitics.length === 0 && !r.article && r.enclitic === null && r.nouns.some(n => !n.adjective),
  )
}

const isScaled = (words: Words, at: number): boolean =>
  words.is(at, 'الف', 'مليون', 'مليار', 'بالمئه', 'بالمائه', 'دولار', 'يورو')

// ── years ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Four figures alone are a year only in company. */
const bareYear: Guard = ({ words, first, last, meaning, previousEnd }) => {
  if (
    meaning.kind !== 'calendar' ||
    meaning.year === undefined ||
    meaning.month !== undefined ||
    meaning.mod !== undefined
  )
    return null
  if (last !== first + 1 || !words.isNumber(first)) return null
  if (meaning.year < 1800 || meaning.year > 2100) return 'no year of the news'
  const next = words.token(last)
  if (words.is(first - 1, '(', '[') && words.is(last, ')', ']')) return null
  const touching =
    next?.kind === 'punctuation' &&
    ['-', '/', ':', '–'].includes(next.clean) &&
    words.touches(last) &&
    words.touches(last + 1)
  if (touching && words.isNumber(last + 1)) return 'part of a longer number'
  if (previousEnd >= 0 && previousEnd === first - 1 && words.is(first - 1, 'و', '-', '–', '/', 'الي', 'حتي', 'او', '،'))
    return null
  const forms = before(words, first)
  if (isScaled(words, last)) return 'a count'
  if (anyIn(forms, BEFORE_YEAR) && !words.is(first - 2, 'اكثر', 'اقل', 'اصل', 'ازيد'))
    return isCounted(words, last) ? 'counts what follows' : null
  if (anyIn(forms, NUMBERING)) return 'numbers something'
  if (isCounted(words, last)) return 'counts what follows'
  for (let at = first - 1; at >= first - 3; at--) if (anyIn(before(words, at + 1), CALLED_BY_YEAR)) return null
  return 'nothing says that it is a year'
}

// ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** ميدان 26 يوليو، مدينة السادس من أكتوبر. */
const dateAsName: Guard = ({ words, first, meaning }) =>
  meaning.kind === 'calendar' &&
  (meaning.month !== undefined || meaning.hijri !== undefined) &&
  meaning.year === undefined &&
  meaning.hijri?.year === undefined &&
  anyIn(before(words, first), NAMED_AFTER_DATES)
    ? A_NAME
    : null

const AFTER_MONTH = folded(
  'في',
  'منذ',
  'خلال',
  'حتى',
  'بحلول',
  'بين',
  'مطلع',
  'من',
  'إلى',
  'قبل',
  'بعد',
  'لغاية',
  'نهاية',
  'بداية',
  'شهري',
  'وفي',
  'ومنذ',
  'أو',
)

/** A month whose name is also a common word or a name needs a preposition of time before it. */
const sharedMonth: Guard = ({ words, first, last, meaning, previousEnd }) => {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.mod !== undefined) return null
  const month = monthDateAt(words, first)
  if (month === null || month.next !== last || !month.value.shared) return null
  if (previousEnd === first - 1 && words.is(first - 1, 'و', '-', '/')) return null
  if (!AFTER_MONTH.has(words.form(first - 1))) return 'more often another word'
  return words.token(last)?.kind === 'latin' ? A_NAME : null
}

/** A month's name alone in a stretch of names is one of them. */
const bareMonth: Guard = ({ words, first, last, meaning }) => {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day !== undefined || last > first + 1)
    return null
  if (words.is(first - 1, 'دي', 'دو', 'ديل', 'دا', 'دون', 'ديلا') || words.is(last, 'دي', 'دو')) return A_NAME // لويجي دي مايو
  return anyIn(before(words, first), MEDIA) || anyIn(before(words, first), NAMED_AFTER_DATES) ? A_NAME : null
}

// ── days ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const deicticName: Guard = ({ words, first, last, meaning }) => {
  if (meaning.kind !== 'calendar' || meaning.shift === undefined || last > first + 1) return null
  if (anyIn(before(words, first), MEDIA)) return A_NAME
  if (words.form(first) !== 'اليوم') return null
  if (words.is(first - 1, 'نفس', 'ذات')) return 'a day the text spoke of'
  const next = words.form(last)
  if (anyIn(before(words, first), TODAY_NAMES)) return A_NAME
  if (DAY_ATTRIBUTES.has(next) || next === 'الذي' || (next === 'قبل' && words.is(last + 1, 'الاخير')))
    return 'a day of its own'
  const ordinal = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|عشرين|ثلاثين|[ا-ي]{2,4}ون)$/.test(next)
  return ordinal || (words.isNumber(last + 1) && next === 'ال') ? 'one of a count of days' : null
}

const weekdayName: Guard = ({ words, first, last, meaning }) => {
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined || last > first + 1) return null
  if (anyIn(before(words, first), MARKETS) || anyIn(before(words, first), MEDIA)) return A_NAME
  if (meaning.weekday === 1 && words.is(first - 1, 'بين', 'كلا', 'هذين', 'هؤلاء', 'احد', 'ان')) return 'the two'
  if (meaning.weekday === 5 && words.is(first - 1, 'صلاه', 'خطبه', 'بصلاه', 'لصلاه')) return 'a prayer'
  return null
}

// ── units ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** الأمين العام السابق: العام is an adjective. */
const generalAdjective: Guard = ({ words, first, meaning }) =>
  (meaning.kind === 'offset' || meaning.kind === 'calendar') &&
  words.is(first, 'العام') &&
  anyIn(before(words, first), GENERAL)
    ? 'an adjective'
    : null

/** عقدان are also two contracts. */
const contracts: Guard = ({ words, first, last, meaning }) => {
  if (meaning.kind !== 'fixed' || meaning.type !== 'DURATION') return null
  const decades = Array.from({ length: last - first }, (_, i) => unitAt(words, first + i)?.value.unit).includes(
    'decade',
  )
  if (!decades) return null
  for (let at = Math.max(words.begin, first - 4); at < Math.min(words.end, last + 3); at++)
    if (CONTRACT_WORDS.has(words.form(at)) && (at < first || at >= last)) return 'contracts'
  return null
}

/** كل عام وأنتم بخير. */
const greeting: Guard = ({ words, last, meaning }) =>
  meaning.kind === 'fixed' && meaning.type === 'SET' && words.is(last, 'وانتم', 'وانت', 'وانتن') ? 'a greeting' : null

/** 24/7, phone numbers and scores do not come as dates; what is left are numbers behind رقم and the like. */
const numberedDate: Guard = ({ words, first, meaning }) =>
  meaning.kind === 'calendar' && words.isNumber(first) && words.is(first - 1, 'رقم', 'هاتف', 'الرقم')
    ? 'numbers something'
    : null

/** الدقيقتين 12 و78: numbered, not counted. */
const numberedUnit: Guard = ({ words, first, last, meaning }) =>
  meaning.kind === 'fixed' &&
  meaning.type === 'DURATION' &&
  last === first + 1 &&
  words.form(first).startsWith('ال') &&
  words.isNumber(last)
    ? 'numbered, not counted'
    : null

/** A year's noun before a number that is no year stands for durations (أعوام 3). */
const yearNounAlone: Guard = ({ words, first, last, meaning }) =>
  meaning.kind === 'calendar' && last === first + 1 && isYearNoun(words.form(first)) ? 'no year' : null

const GUARDS: readonly Guard[] = [
  bareYear,
  dateAsName,
  sharedMonth,
  bareMonth,
  deicticName,
  weekdayName,
  generalAdjective,
  contracts,
  greeting,
  numberedDate,
  yearNounAlone,
  numberedUnit,
]

/** The first reason against a candidate, or null. */
export function objection(candidate: Candidate): string | null {
  for (const guard of GUARDS) {
    const why = guard(candidate)
    if (why !== null) return why
  }
  return null
}
