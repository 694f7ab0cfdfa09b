/** Months, years, parts of years, decades and centuries, and the edges of all of them (أواخر نوفمبر الماضي، منتصف عام 2016). */
import type { TimexMod } from '../../document/index.ts'
import { directionAt, edgeAt, isYearNoun, unitAt, yearAt } from '../components.ts'
import { DECADES, SEASONS } from '../lexicon/words.data.ts'
import type { Meaning, PeriodMeaning } from '../meaning.ts'
import { ordinalAt } from '../numbers.ts'
import { entriesOf, type Hit, hit, PhraseTable, type Words } from '../words.ts'
import { monthDateAt } from './dates.ts'
import type { TimeRule } from './rule.ts'
import { demonstrativeUnitAt, directedUnitAt } from './units.ts'

function monthRule(words: Words, at: number): Hit<Meaning> | null {
  const month = monthDateAt(words, at)
  return month === null ? null : hit({ kind: 'calendar', ...month.value.fields }, month.next)
}

/** عام 2014, 2014م, 1436 هـ, 2014-2015. */
function yearRule(words: Words, at: number): Hit<Meaning> | null {
  const year = yearAt(words, at)
  if (year === null) return null
  if (year.value.hijri) return hit({ kind: 'calendar', hijriYear: year.value.year }, year.next)
  if (words.is(year.next, '-', '–', '/') && words.touches(year.next) && words.touches(year.next + 1)) {
    const other = yearAt(words, year.next + 1)
    if (other !== null && other.value.year > year.value.year && other.value.year - year.value.year < 60)
      return hit({ kind: 'fixed', type: 'DATE', value: `${year.value.year}/${other.value.year}` }, other.next)
  }
  return hit({ kind: 'calendar', year: year.value.year }, year.next)
}

// ── parts of years ───────────────────────────────────────────────────────────────────────────────────────────────────────

type YearOf = Pick<PeriodMeaning, 'year' | 'yearShift'>

/** The year behind a part of it: 2012, من عام 2012, من العام الماضي, من هذا العام. */
function yearOf(words: Words, at: number): Hit<YearOf> | null {
  const from = words.is(at, 'من', 'في') ? at + 1 : at
  const year = words.is(from, 'لعام', 'لسنه')
    ? yearAt(words.from(from, words.form(from).slice(1)), from)
    : yearAt(words, from)
  if (year !== null && !year.value.hijri) return hit({ year: year.value.year }, year.next)
  const unit = directedUnitAt(words, from) ?? demonstrativeUnitAt(words, from)
  if (unit === null || unit.value.kind !== 'offset' || unit.value.unit !== 'year' || unit.value.from !== 'speech')
    return null
  return hit({ yearShift: unit.value.amount }, unit.next)
}

const PARTS_OF_YEAR: Readonly<Record<string, { of: 'quarter' | 'half'; letter: string; count: number }>> = {
  الربع: { of: 'quarter', letter: 'Q', count: 4 },
  الفصل: { of: 'quarter', letter: 'Q', count: 4 },
  النصف: { of: 'half', letter: 'H', count: 2 },
}

/** الربع الأول من العام، النصف الثاني من 2018; without a year الربع الأول is anything's. */
function partOfYearAt(words: Words, at: number): Hit<Meaning> | null {
  const part = PARTS_OF_YEAR[words.form(at)]
  const ordinal =
    part === undefined ? null : words.is(at + 1, 'الاخير') ? hit(part.count, at + 2) : ordinalAt(words, at + 1)
  if (part === undefined || ordinal === null || ordinal.value < 1 || ordinal.value > part.count) return null
  const year = yearOf(words, ordinal.next)
  const bare = words.is(ordinal.next, 'من') && words.is(ordinal.next + 1, 'العام', 'السنه')
  if (year === null && !bare) return null
  const code = `${part.letter}${ordinal.value}`
  if (year === null) return hit({ kind: 'period', code, of: part.of, yearShift: 0 }, ordinal.next + 2)
  return hit({ kind: 'period', code, of: part.of, ...year.value }, year.next)
}

const SEASON_TABLE = new PhraseTable(
  entriesOf(SEASONS).flatMap(([code, ...forms]) => forms.map(form => [form, code!] as const)),
)

/** صيف 2012، الصيف الماضي، هذا الشتاء، ربيع العام المقبل. */
function seasonAt(words: Words, at: number): Hit<Meaning> | null {
  const near = words.is(at, 'هذا')
  let from = near ? at + 1 : at
  if (words.is(from, 'فصل', 'موسم')) from++
  const season = SEASON_TABLE.at(words, from)
  if (season === null) return null
  const base = { kind: 'period', code: season.value, of: 'season' } as const
  const year = yearOf(words, season.next)
  if (year !== null) return hit({ ...base, ...year.value }, year.next)
  const direction = directionAt(words, season.next)
  if (direction !== null && words.form(from).startsWith('ال'))
    return hit({ ...base, direction: direction.value }, direction.next)
  return near ? hit({ ...base, direction: 'this' }, season.next) : null
}

// ── decades and centuries ────────────────────────────────────────────────────────────────────────────────────────────────

const DECADE_TABLE = new PhraseTable(
  entriesOf(DECADES).flatMap(([tens, ...forms]) => forms.map(form => [form, Number(tens)] as const)),
)

/** القرن التاسع عشر، القرن الـ19، القرن الماضي, القرن الحالي; the century's first two figures. */
function centuryAt(words: Words, at: number): Hit<number | null> | null {
  if (!words.is(at, 'القرن')) return null
  const direction = directionAt(words, at + 1)
  if (direction?.value === 'last') return hit(19, direction.next)
  if (direction?.value === 'this') return hit(20, direction.next)
  const article = words.is(at + 1, 'ال') ? at + 2 : at + 1
  const number = words.isNumber(article)
    ? hit(Number(words.token(article)!.clean), article + 1)
    : ordinalAt(words, at + 1)
  if (number === null || number.value < 1 || number.value > 30) return null
  const era = words.is(number.next, 'الميلادي') ? number.next + 1 : number.next
  if (words.is(number.next, 'الهجري') || words.is(era, 'قبل')) return null
  return hit(number.value - 1, era)
}

const fixed = (value: string): Meaning => ({ kind: 'fixed', type: 'DATE', value })
const pad = (value: number): string => String(value).padStart(2, '0')

function centuryRule(words: Words, at: number): Hit<Meaning> | null {
  const century = centuryAt(words, at)
  return century === null || century.value === null ? null : hit(fixed(pad(century.value)), century.next)
}

/** تسعينيات القرن الماضي، الثمانينيات، عقد التسعينات. */
function decadeRule(words: Words, at: number): Hit<Meaning> | null {
  const from = words.is(at, 'عقد', 'سنوات', 'فتره', 'حقبه') ? at + 1 : at
  const decade = DECADE_TABLE.at(words, from)
  if (decade === null) return null
  const of = words.is(decade.next, 'من') ? decade.next + 1 : decade.next
  const century = centuryAt(words, of)
  if (century === null && (!words.form(from).startsWith('ال') || (decade.value <= 30 && from === at))) return null // في العشرينيات: an age
  if (words.is(decade.next, 'من') && words.is(decade.next + 1, 'عمره', 'عمرها', 'العمر', 'عمرهم')) return null
  const first = century?.value ?? 19
  return hit(fixed(`${pad(first)}${decade.value / 10}`), century?.next ?? decade.next)
}

// ── edges ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The article unit that an edge may stand before without more: نهاية العام، مطلع الشهر. */
function bareUnitAt(words: Words, at: number): Hit<Meaning> | null {
  const unit = unitAt(words, at)
  if (unit === null || !unit.value.article || unit.value.number !== 'singular') return null
  if (unit.value.unit !== 'month' && unit.value.unit !== 'year' && unit.value.unit !== 'week') return null
  return hit({ kind: 'offset', unit: unit.value.unit, amount: 0, from: 'speech' }, unit.next)
}

/** مطلع أبريل، أواخر العام 2014، منتصف الشهر الجاري، نهاية العام، مطلع التسعينيات. */
function edgeRule(words: Words, at: number): Hit<Meaning> | null {
  const edge = edgeAt(words, at)
  if (edge === null) return null
  let best: Hit<Meaning> | null = null
  for (const read of [
    monthRule,
    certainYear,
    directedUnitAt,
    demonstrativeUnitAt,
    seasonAt,
    partOfYearAt,
    decadeRule,
    centuryRule,
    bareUnitAt,
  ]) {
    const found = read(words, edge.next)
    if (found !== null && found.next > (best?.next ?? at)) best = found
  }
  if (best === null || isWeekend(best.value, edge.value)) return null
  return hit(withMod(best.value, edge.value), best.next)
}

/** نهاية الأسبوع is the weekend, which has a rule of its own. */
const isWeekend = (meaning: Meaning, edge: TimexMod): boolean =>
  edge === 'END' && meaning.kind === 'offset' && meaning.unit === 'week'

/** A year behind an edge needs no عام if it is written in four figures. */
const certainYear = (words: Words, at: number): Hit<Meaning> | null =>
  words.isNumber(at) || isYearNoun(words.form(at)) ? yearRule(words, at) : null

const withMod = (meaning: Meaning, mod: TimexMod): Meaning => ({ ...meaning, mod })

export const PERIOD_RULES: readonly TimeRule[] = [
  { name: 'time/month', read: monthRule },
  { name: 'time/year', read: yearRule },
  { name: 'time/part-of-year', read: partOfYearAt },
  { name: 'time/season', read: seasonAt },
  { name: 'time/century', read: centuryRule },
  { name: 'time/decade', read: decadeRule },
  { name: 'time/edge', read: edgeRule },
]

export const beginsPeriod = (form: string): boolean =>
  form in PARTS_OF_YEAR ||
  SEASON_TABLE.begins(form) ||
  DECADE_TABLE.begins(form) ||
  ['القرن', 'عقد', 'فصل', 'موسم', 'سنوات', 'فتره', 'حقبه'].includes(form)
