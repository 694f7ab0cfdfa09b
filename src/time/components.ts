/** The parts that dates are made of, each read at one place: month, weekday, year, direction, unit, part of the day. */
import type { TimexMod } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { HIJRI_MONTHS, MONTHS } from './lexicon/months.data.ts'
import { DAY_PARTS, DEICTIC_DAYS, DIRECTIONS, EDGES, HEDGES, UNITS, WEEKDAYS } from './lexicon/words.data.ts'
import type { DayPart, Direction, Unit } from './meaning.ts'
import { countAt } from './numbers.ts'
import { entriesOf, type Hit, hit, PhraseTable, type Words } from './words.ts'

// ── months ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface MonthName {
  readonly month: number
  /** The word has other everyday meanings. */
  readonly shared: boolean
  /** The only spelling that is the month (آب, not أب). */
  readonly written: string | null
}

/** `number form [shared note… | written spelling]` */
const monthEntry = ([number, ...rest]: string[]): [string, MonthName] => {
  const flag = rest.findIndex(word => word === 'shared' || word === 'written')
  const form = (flag < 0 ? rest : rest.slice(0, flag)).join(' ')
  const written = rest[flag] === 'written' ? rest[flag + 1]! : null
  return [form, { month: Number(number), shared: rest[flag] === 'shared', written }]
}

const MONTH_TABLE = new PhraseTable(entriesOf(MONTHS).map(monthEntry))
const HIJRI_TABLE = new PhraseTable(entriesOf(HIJRI_MONTHS).map(monthEntry))

export interface MonthHit {
  readonly month: number
  /** Nothing but a shared word says so. */
  readonly shared: boolean
}

/** A second name of the same month behind the first: أبريل/نيسان، مايو / أيار، آذار (مارس)، يناير كانون الثاني. */
function doubledName(words: Words, at: number, month: number): number | null {
  const bracket = words.is(at, '(')
  const from = bracket || words.is(at, '/', '-', '–', '|', '\\') ? at + 1 : at
  const second = MONTH_TABLE.at(words, from)
  if (second === null || second.value.month !== month) return null
  if (!bracket) return second.next
  return words.is(second.next, ')') ? second.next + 1 : null
}

/** A Gregorian month, with its second name where one follows. */
export function monthAt(words: Words, at: number): Hit<MonthHit> | null {
  const first = MONTH_TABLE.at(words, at)
  if (first === null) return null
  const { month, shared, written } = first.value
  const double = doubledName(words, first.next, month)
  if (double !== null) return hit({ month, shared: false }, double)
  if (written !== null && !words.token(at)!.clean.endsWith(written)) return null
  return hit({ month, shared: shared || written !== null }, first.next)
}

export function hijriMonthAt(words: Words, at: number): Hit<MonthHit> | null {
  const found = HIJRI_TABLE.at(words, at)
  return found === null ? null : hit({ month: found.value.month, shared: found.value.shared }, found.next)
}

// ── days ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const WEEKDAY_TABLE = new PhraseTable(entriesOf(WEEKDAYS).map(([day, form]) => [form!, Number(day)] as const))

/** A weekday with its article. */
export function weekdayAt(words: Words, at: number): Hit<number> | null {
  return words.form(at).startsWith('ال') ? WEEKDAY_TABLE.at(words, at) : null
}

/** A weekday without its article, as after يوم and كل. */
export function bareWeekdayAt(words: Words, at: number): Hit<number> | null {
  return words.form(at).startsWith('ال') ? null : WEEKDAY_TABLE.at(words, at)
}

export interface DeicticDay {
  readonly shift: number
  readonly part: DayPart | null
}

const DEICTIC_TABLE = new PhraseTable(
  entriesOf(DEICTIC_DAYS).map(
    ([shift, part, ...form]) =>
      [form.join(' '), { shift: Number(shift), part: part === '-' ? null : (part as DayPart) } as DeicticDay] as const,
  ),
)
export const deicticAt = (words: Words, at: number): Hit<DeicticDay> | null => DEICTIC_TABLE.at(words, at)

const isAdverb = (entry: string[]): boolean => entry.at(-1) === 'adverb'
const PART_TABLE = new PhraseTable(
  entriesOf(DAY_PARTS)
    .filter(entry => !isAdverb(entry))
    .map(([code, ...form]) => [form.join(' '), code as DayPart] as const),
)
const PART_ADVERB_TABLE = new PhraseTable(
  entriesOf(DAY_PARTS)
    .filter(isAdverb)
    .map(([code, ...form]) => [form.slice(0, -1).join(' '), code as DayPart] as const),
)
const DEFINITE_PART_TABLE = new PhraseTable(
  entriesOf(DAY_PARTS)
    .filter(entry => !isAdverb(entry) && entry.length === 2)
    .map(([code, form]) => [`ال${form}`, code as DayPart] as const),
)

/** صباح، مساء، بعد ظهر: what a day stands behind. */
export const dayPartAt = (words: Words, at: number): Hit<DayPart> | null => PART_TABLE.at(words, at)
/** صباحا، مساء، بعد الظهر: what stands behind a day or hour. */
export const dayPartAdverbAt = (words: Words, at: number): Hit<DayPart> | null => PART_ADVERB_TABLE.at(words, at)
/** الصباح، المساء: what stands behind هذا. */
export const definiteDayPartAt = (words: Words, at: number): Hit<DayPart> | null => DEFINITE_PART_TABLE.at(words, at)

// ── direction, edge, hedge ───────────────────────────────────────────────────────────────────────────────────────────────

const DIRECTION_TABLE = new PhraseTable(
  entriesOf(DIRECTIONS).flatMap(([direction, ...forms]) => forms.map(form => [form, direction as Direction] as const)),
)
export const directionAt = (words: Words, at: number): Hit<Direction> | null => DIRECTION_TABLE.at(words, at)

const EDGE_TABLE = new PhraseTable(entriesOf(EDGES).map(([mod, form]) => [form!, mod as TimexMod] as const))
export const edgeAt = (words: Words, at: number): Hit<TimexMod> | null => EDGE_TABLE.at(words, at)

export type Hedge = 'APPROX' | 'less' | 'more'
const HEDGE_TABLE = new PhraseTable(
  entriesOf(HEDGES).map(([hedge, ...form]) => [form.join(' '), hedge as Hedge] as const),
)
export const hedgeAt = (words: Words, at: number): Hit<Hedge> | null => HEDGE_TABLE.at(words, at)

// ── units ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface UnitForm {
  readonly unit: Unit
  readonly number: 'singular' | 'dual' | 'plural'
  readonly article: boolean
}

function unitEntries(): [string, UnitForm][] {
  const entries: [string, UnitForm][] = []
  for (const [unit, singular, dual, oblique, ...plurals] of entriesOf(UNITS) as [Unit, ...string[]][]) {
    const add = (form: string | undefined, number: UnitForm['number']): void => {
      if (form === undefined || form === '-') return
      entries.push([form, { unit, number, article: false }], [`ال${form}`, { unit, number, article: true }])
    }
    add(singular, 'singular')
    if (!/[ةه]$/.test(singular!)) entries.push([`${singular}ا`, { unit, number: 'singular', article: false }])
    for (const form of [dual, oblique]) add(form, 'dual')
    entries.push([oblique!.slice(0, -1), { unit, number: 'dual', article: false }])
    for (const plural of plurals) add(plural, 'plural')
  }
  return entries
}

const UNIT_TABLE = new PhraseTable(unitEntries())
export const unitAt = (words: Words, at: number): Hit<UnitForm> | null => UNIT_TABLE.at(words, at)

// ── years ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const YEAR_NOUNS = new Set(['عام', 'العام', 'سنه', 'السنه', 'عامي', 'سنتي', 'اعوام', 'سنوات'])
const COMMON_ERA = new Set(['م', 'ميلادي', 'ميلاديه', 'للميلاد', 'الميلادي', 'الميلاديه'])
const HIJRI_ERA = new Set(['ه', 'هجري', 'هجريه', 'للهجره', 'الهجري', 'الهجريه'])

export const isYearNoun = (form: string): boolean => YEAR_NOUNS.has(form)

export interface YearHit {
  readonly year: number
  readonly hijri: boolean
  /** عام or an era sign stands with it: it can be nothing else. */
  readonly certain: boolean
}

const isYear = (value: number): boolean => value >= 1000 && value <= 2200

/** The era sign at `at`, if there is one: م، هـ، ميلادي. */
function eraAt(words: Words, at: number): Hit<'hijri' | 'common'> | null {
  if (words.is(at, '(') && HIJRI_ERA.has(words.form(at + 1)) && words.is(at + 2, ')')) return hit('hijri', at + 3)
  if (HIJRI_ERA.has(words.form(at))) return hit('hijri', at + 1)
  return COMMON_ERA.has(words.form(at)) ? hit('common', at + 1) : null
}

/** A year in digits, or in words after عام; with the word عام before it and its era behind it. */
export function yearAt(words: Words, at: number): Hit<YearHit> | null {
  const noun = YEAR_NOUNS.has(words.form(at))
  const from = noun ? at + 1 : at
  const number = yearNumberAt(words, from, noun)
  if (number === null) return null
  const era = eraAt(words, number.next)
  const hijri = era?.value === 'hijri'
  if (hijri ? number.value < 1 || number.value > 1600 : !isYear(number.value)) return null
  return hit({ year: number.value, hijri, certain: noun || era !== null }, era?.next ?? number.next)
}

function yearNumberAt(words: Words, at: number, afterNoun: boolean): Hit<number> | null {
  const token = words.token(at)
  if (token === undefined) return null
  if (token.kind === 'number') return /^\d{4}$/.test(token.clean) ? hit(Number(token.clean), at + 1) : null
  return afterNoun ? countAt(words, at) : null
}

/** The month and weekday names and units that may begin an expression, without looking at what follows. */
export const beginsComponent = (form: string): boolean =>
  [MONTH_TABLE, HIJRI_TABLE, WEEKDAY_TABLE, DEICTIC_TABLE, PART_TABLE, EDGE_TABLE, HEDGE_TABLE, UNIT_TABLE].some(
    table => table.begins(form),
  ) || YEAR_NOUNS.has(form)

/** Folds the forms of a list in the source, where they are written as they are spelled. */
export const folded = (...forms: string[]): ReadonlySet<string> => new Set(forms.map(fold))
