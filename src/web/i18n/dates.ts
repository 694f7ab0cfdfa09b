/** What ISO 8601 values of the contract mean as days. */

const DAY_MS = 86_400_000

/** The two ends of an interval; of a single value, that value twice. */
export function isoRange(value: string): readonly [from: string, to: string] {
  const [from = value, to = from] = value.split('/')
  return [from, to === '' ? from : to]
}

/** The first moment of a day, month or year in UTC; null where the value is no calendar date. */
function startOf(value: string): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value)
  if (match === null) return null
  return Date.UTC(Number(match[1]), match[2] === undefined ? 0 : Number(match[2]) - 1, Number(match[3] ?? 1))
}

/** The last day that a value still holds. */
function lastOf(value: string): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value)
  if (match === null) return null
  if (match[3] !== undefined) return startOf(value)
  const [year, month] = [Number(match[1]), match[2] === undefined ? 12 : Number(match[2])]
  return Date.UTC(year, month, 0)
}

/** First and last day as times in UTC; null where the value says no day. */
export function dayBounds(value: string | null | undefined): { readonly from: number; readonly to: number } | null {
  if (value === null || value === undefined) return null
  const [first, second] = isoRange(value)
  const [from, to] = [startOf(first), lastOf(second)]
  return from === null || to === null ? null : { from, to: Math.max(from, to) }
}

/** The ISO day of a time. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
export const plusDays = (time: number, days: number): number => time + days * DAY_MS
