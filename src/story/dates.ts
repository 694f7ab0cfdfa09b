/** Calendar values as days, without a clock: what ISO 8601 and TIMEX3 values say of when. */

/** Whole days since 1970-01-01, both inclusive. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000
const dayOf = (year: number, month: number, day: number): number => Math.floor(Date.UTC(year, month - 1, day) / DAY)

function simpleRange(value: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  if (month === null) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
  if (match[3] === undefined) return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 }
  const day = dayOf(year, month, Number(match[3]))
  return { from: day, to: day }
}

/** The days that a value can mean; null if it does not say (a weekday, a day without a year, a duration). */
export function dayRange(value: string | null | undefined): DayRange | null {
  if (value === null || value === undefined) return null
  const slash = value.indexOf('/')
  if (slash < 0) return simpleRange(value)
  const from = simpleRange(value.slice(0, slash))
  const to = simpleRange(value.slice(slash + 1))
  return from === null || to === null || to.to < from.from ? null : { from: from.from, to: to.to }
}

/** The ISO 8601 day. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Days between two ranges: 0 where they overlap. */
export const gap = (a: DayRange, b: DayRange): number => Math.max(0, a.from - b.to, b.from - a.to)

/** One day, to the day. */
export const isOneDay = (range: DayRange): boolean => range.from === range.to
