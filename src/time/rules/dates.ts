/** Dates by day, month and year: written out, numeric, Hijri, and days of the current month. */
import { daysInMonth } from '../calendar.ts'
import { directionAt, hijriMonthAt, isYearNoun, type MonthHit, monthAt, unitAt, yearAt } from '../components.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { dayNumberAt } from '../numbers.ts'
import { type Hit, hit, type Words } from '../words.ts'

export type DateFields = Omit<CalendarMeaning, 'kind'>

/** -1, 0, +1 for الماضي، الجاري، المقبل after a month or year of speaking. */
export const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

const DASHES = ['-', '–', '—', '/']

// ── the year behind a month ──────────────────────────────────────────────────────────────────────────────────────────────

/** من العام الماضي، العام الجاري، من هذا العام، من العام نفسه: a year told from the day of speaking, or the text's own. */
function relativeYearAt(words: Words, at: number): Hit<DateFields> | null {
  const from = words.is(at, 'من', 'في') ? at + 1 : at
  if (words.is(from, 'هذا', 'هذه') && words.is(from + 1, 'العام', 'السنه')) return hit({ yearShift: 0 }, from + 2)
  if (!words.is(from, 'العام', 'السنه')) return null
  if (words.is(from + 1, 'قبل') && directionAt(words, from + 2)?.value === 'last')
    return hit({ yearShift: -2 }, from + 3)
  const direction = directionAt(words, from + 1)
  if (direction === null) return null
  const shift = SHIFT[direction.value]
  return shift === undefined ? null : hit({ yearShift: shift }, direction.next)
}

/** A year in figures behind a month: مايو 2019, مايو من عام 2019, مايو، 2019. */
function figureYearAt(words: Words, at: number): Hit<DateFields> | null {
  let from = words.is(at, '،', ',', '/', '-') ? at + 1 : at
  if (words.is(from, 'من', 'ل', 'في') && isYearNoun(words.form(from + 1))) from++
  else if (words.is(from, 'لعام', 'لسنه')) {
    const year = yearAt(words.from(from, words.form(from).slice(1)), from)
    return year === null ? null : hit(yearFields(year.value.year, year.value.hijri), year.next)
  }
  const year = yearAt(words, from)
  if (year === null || (from > at && !year.value.certain && words.is(at, '/', '-') && !words.touches(from))) return null
  return hit(yearFields(year.value.year, year.value.hijri), year.next)
}

const yearFields = (year: number, hijri: boolean): DateFields => (hijri ? { hijriYear: year } : { year })

/** What may stand behind a month: a direction, a year, both (أبريل الماضي، أبريل من العام الماضي). */
function monthTailAt(words: Words, at: number): Hit<DateFields> {
  const relative = relativeYearAt(words, at) ?? figureYearAt(words, at)
  if (relative !== null) return relative
  const direction = directionAt(words, at)
  if (direction === null) return hit({}, at)
  const year = figureYearAt(words, direction.next)
  return year === null ? hit({ direction: direction.value }, direction.next) : year
}

// ── written out ──────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Days {
  readonly day: number
  readonly lastDay?: number
}

/** A day or a run of days of one month: 14, 14-16, 14 و15, 14 إلى 16. */
function daysAt(words: Words, at: number): Hit<Days> | null {
  const first = dayNumberAt(words, at)
  if (first === null) return null
  const joint = words.form(first.next)
  if (DASHES.includes(joint) || joint === 'و' || joint === 'الي' || joint === 'حتي') {
    const last = dayNumberAt(words.from(first.next + 1), first.next + 1)
    if (last !== null && last.value > first.value) return hit({ day: first.value, lastDay: last.value }, last.next)
  }
  return hit({ day: first.value }, first.next)
}

/** من, شهر, من شهر between the day and its month. */
function toMonth(words: Words, at: number): number {
  let next = words.is(at, 'من', '/', '-', 'ل') ? at + 1 : at
  if (words.is(next, 'شهر')) next++
  return next
}

const fits = (days: Days, month: number): boolean => (days.lastDay ?? days.day) <= daysInMonth(2000, month)

function dayMonthAt(words: Words, at: number): Hit<DateFields> | null {
  const days = daysAt(words, at)
  if (days === null) return null
  const month = monthAt(words, toMonth(words, days.next))
  if (month !== null && fits(days.value, month.value.month)) {
    const tail = monthTailAt(words, month.next)
    if (tail.value.hijriYear !== undefined) return hit({ ...days.value, month: month.value.month }, month.next)
    return hit({ ...days.value, month: month.value.month, ...tail.value }, tail.next)
  }
  return null
}

/** أبريل 29، 2019 and 2019 أبريل 29: orders that translations leave behind. */
function monthDayYearAt(words: Words, at: number): Hit<DateFields> | null {
  const month = monthAt(words, at)
  if (month === null) return null
  const day = words.isNumber(month.next) ? dayNumberAt(words, month.next) : null
  if (day === null || !fits({ day: day.value }, month.value.month)) return null
  const year = figureYearAt(words, day.next)
  return year?.value.year === undefined
    ? null
    : hit({ month: month.value.month, day: day.value, ...year.value }, year.next)
}

function hijriDateAt(words: Words, at: number): Hit<DateFields> | null {
  const days = daysAt(words, at)
  const month = hijriMonthAt(words, days === null ? at : toMonth(words, days.next))
  if (month === null || (days !== null && days.value.day > 30)) return null
  if (days !== null && words.is(days.next, '-', '–', '/')) return null // 1-صفر is a score
  const gap = words.is(month.next, '،', ',', 'لعام', 'من') ? month.next + 1 : month.next
  const year =
    yearAt(words, gap) ?? (words.is(month.next, 'لعام') ? yearAt(words.from(month.next, 'عام'), month.next) : null)
  const hijriYear = year !== null && (year.value.hijri || (year.value.year >= 1300 && year.value.year <= 1500))
  if (days === null && !hijriYear) return null
  const fields = { month: month.value.month, ...(days === null ? {} : { day: days.value.day }) }
  if (hijriYear) return hit({ hijri: { ...fields, year: year.value.year } }, year.next)
  const direction = directionAt(words, month.next)
  return direction === null
    ? hit({ hijri: fields }, month.next)
    : hit({ hijri: fields, direction: direction.value }, direction.next)
}

// ── days of the month of speaking ────────────────────────────────────────────────────────────────────────────────────────

/** 24 الجاري، الخامس من الشهر المقبل، 20 من هذا الشهر. */
function dayOfCurrentMonthAt(words: Words, at: number): Hit<DateFields> | null {
  const days = daysAt(words, at)
  if (days === null) return null
  const bare = directionAt(words, days.next)
  if (bare !== null && bare.value === 'this') return hit({ ...days.value, monthShift: 0 }, bare.next)
  if (!words.is(days.next, 'من')) return null
  if (words.is(days.next + 1, 'هذا') && words.is(days.next + 2, 'الشهر'))
    return hit({ ...days.value, monthShift: 0 }, days.next + 3)
  const unit = unitAt(words, days.next + 1)
  const direction = unit?.value.unit === 'month' && unit.value.article ? directionAt(words, unit.next) : null
  const shift = direction === null ? undefined : SHIFT[direction.value]
  return shift === undefined ? null : hit({ ...days.value, monthShift: shift }, direction!.next)
}

// ── numeric ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const SEPARATORS = ['/', '-', '–', '.', '\\']

/** The three numbers of a numeric date and the separator: one token (29.4.2019) or five that touch (29/4/2019). */
function threeNumbersAt(words: Words, at: number): Hit<readonly [string, string, string]> | null {
  const token = words.token(at)
  if (token?.kind !== 'number') return null
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(token.clean)
  if (dotted !== null) return hit([dotted[1]!, dotted[2]!, dotted[3]!], at + 1)
  const separator = words.form(at + 1)
  if (!SEPARATORS.includes(separator) || words.form(at + 3) !== separator) return null
  const spaced = !words.touches(at + 1)
  const closed = [at + 1, at + 2, at + 3, at + 4].every(i => words.touches(i))
  if (!closed && !(spaced && separator !== '.')) return null
  const numbers = [at, at + 2, at + 4].map(i => (words.isNumber(i) ? words.token(i)!.clean : ''))
  if (numbers.some(n => !/^\d{1,4}$/.test(n))) return null
  if (words.touches(at + 5) && SEPARATORS.includes(words.form(at + 5)) && words.isNumber(at + 6)) return null // a longer number
  return hit([numbers[0]!, numbers[1]!, numbers[2]!], at + 5)
}

/** Two figures stand for a year of 1950 to 2049. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900)

/** 29/4/2019, 2019-04-29, 29.4.19: day first as the Arab world writes, year first as ISO does; month first only where nothing else fits. */
function numericDateAt(words: Words, at: number): Hit<DateFields> | null {
  const numbers = threeNumbersAt(words, at)
  if (numbers === null) return null
  const [a, b, c] = numbers.value
  const era = yearEra(words, numbers.next)
  if (a.length === 4 && c.length <= 2) return numericFields(Number(c), Number(b), Number(a), era, false)
  if (a.length > 2 || b.length > 2 || c.length === 3 || c.length === 1) return null
  return numericFields(Number(a), Number(b), fullYear(c), era, true)
}

interface Era {
  readonly hijri: boolean
  readonly next: number
}

function yearEra(words: Words, at: number): Era {
  if (words.is(at, 'ه', 'هجري', 'هجريه')) return { hijri: true, next: at + 1 }
  return { hijri: false, next: words.is(at, 'م') ? at + 1 : at }
}

function numericFields(day: number, month: number, year: number, era: Era, open: boolean): Hit<DateFields> | null {
  if (era.hijri || (year >= 1300 && year <= 1500))
    return day >= 1 && day <= 30 && month >= 1 && month <= 12 ? hit({ hijri: { day, month, year } }, era.next) : null
  if (year < 1800 || year > 2200) return null
  if (month > 12 && day <= 12 && open) return numericFields(month, day, year, era, false)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return hit({ day, month, year }, era.next)
}

/** A date with a day in any writing; the longest reading wins. */
export function dateAt(words: Words, at: number): Hit<DateFields> | null {
  let best: Hit<DateFields> | null = null
  for (const read of [numericDateAt, dayMonthAt, monthDayYearAt, dayOfCurrentMonthAt, hijriDateAt]) {
    const found = read(words, at)
    if (found !== null && found.next > (best?.next ?? at)) best = found
  }
  return best
}

export interface MonthDate {
  readonly fields: DateFields
  /** Nothing but a word with other meanings says so. */
  readonly shared: boolean
}

/** A month without a day: شهر مايو الماضي، أيار/مايو 2016. */
export function monthDateAt(words: Words, at: number): Hit<MonthDate> | null {
  const named = words.is(at, 'شهر', 'شهري')
  const month: Hit<MonthHit> | null = monthAt(words, named ? at + 1 : at)
  if (month === null) return null
  const tail = monthTailAt(words, month.next)
  const bare = tail.next === month.next
  if (tail.value.hijriYear !== undefined) return null
  return hit(
    { fields: { month: month.value.month, ...tail.value }, shared: month.value.shared && !named && bare },
    tail.next,
  )
}
