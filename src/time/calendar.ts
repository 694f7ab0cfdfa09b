/**
 * Calendar arithmetic on whole days, by the platform: a day is its number since 1970-01-01, so that it can be compared, added to and
 * looped over. Gregorian by `Date` in UTC, Hijri by Intl's `islamic-umalqura`.
 */

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const MILLISECONDS = 86_400_000

/** The day of a date, or null where the month has no such day. */
export function dayOf({ year, month, day }: CivilDate): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MILLISECONDS : null
}

export function civilOf(day: number): CivilDate {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export function daysInMonth(year: number, month: number): number {
  return (
    new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && dayOf({ year, month, day: 29 }) === null ? 1 : 0)
  )
}

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: number, months: number): number {
  const from = civilOf(day)
  const count = from.year * 12 + from.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dayOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) })!
}

/** Year and number of the ISO 8601 week that holds a day. */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayOf({ year, month: 1, day: 1 })!) / 7) + 1 }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** `2019`, `2019-05` and `2019-05-09`. */
export const formatYear = (year: number): string => pad(year, 4)
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${pad(month, 2)}`
export function formatDay(day: number): string {
  const date = civilOf(day)
  return `${formatMonth(date.year, date.month)}-${pad(date.day, 2)}`
}
export const formatWeek = (day: number): string => {
  const { year, week } = isoWeek(day)
  return `${formatYear(year)}-W${pad(week, 2)}`
}

// ── Hijri ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The years that Umm al-Qura tabulates. */
export const HIJRI_YEARS = { first: 1343, last: 1500 } as const
const MEAN_MONTH = 29.530_588_9
/** 1 Muharram 1343. */
const FIRST_DAY = -16_589

let formatter: Intl.DateTimeFormat | undefined

/** The Umm al-Qura date of a day; null outside the years that are tabulated. */
export function hijriOf(day: number): CivilDate | null {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })
  const part: Record<string, number> = {}
  for (const { type, value } of formatter.formatToParts(day * MILLISECONDS)) part[type] = Number(value)
  const date = { year: part.year!, month: part.month!, day: part.day! }
  return date.year >= HIJRI_YEARS.first && date.year <= HIJRI_YEARS.last ? date : null
}

/** Month starts met before; there are some 1,900 in all. */
const starts = new Map<number, number>()

/** The first day of an Umm al-Qura month; null outside the years that are tabulated. */
function hijriMonthStart(year: number, month: number): number | null {
  if (year < HIJRI_YEARS.first || year > HIJRI_YEARS.last || month < 1 || month > 12) return null
  const count = (year - HIJRI_YEARS.first) * 12 + month - 1
  const known = starts.get(count)
  if (known !== undefined) return known
  const within = FIRST_DAY + Math.round(count * MEAN_MONTH) + 3 // no month of the table strays further from the mean
  const day = within - hijriOf(within)!.day + 1
  starts.set(count, day)
  return day
}

export function hijriMonthLength(year: number, month: number): number | null {
  const from = hijriMonthStart(year, month)
  if (from === null) return null
  return hijriOf(from + 29)?.month === month ? 30 : 29
}

/** The day of an Umm al-Qura date; null where there is none. */
export function dayOfHijri({ year, month, day }: CivilDate): number | null {
  const from = hijriMonthStart(year, month)
  if (from === null || day < 1 || day > hijriMonthLength(year, month)!) return null
  return from + day - 1
}
