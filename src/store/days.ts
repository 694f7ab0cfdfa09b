/** The days that a publication date can mean, as ISO texts that sort like the days they name. */

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/

/** First and last day of one date: of a year, of a month, of a day; null for what begins with no year. */
function daysOf(value: string): { first: string; last: string } | null {
  const match = DATE.exec(value)
  if (match === null) return null
  const [, year, month, day] = match
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day !== undefined) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` }
  const length = month === '02' && !isLeap(Number(year)) ? 28 : (LAST_DAY[Number(month) - 1] ?? 31)
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` }
}

/** The first day that a date or interval (`2019-05`, `2019-05-01/2019-05-09`) can mean. */
export const firstDayOf = (value: string): string | null => daysOf(value.split('/')[0]!)?.first ?? null

/** The last day that it can mean. */
export const lastDayOf = (value: string): string | null => daysOf(value.split('/').at(-1)!)?.last ?? null
