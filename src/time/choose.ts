/** Which one of its kind a date is: candidates around a day, and the one on the side that direction and tense point to. */
import { civilOf, dayOf, dayOfHijri, formatDay, HIJRI_YEARS, hijriMonthLength, hijriOf, weekdayOf } from './calendar.ts'
import type { Direction } from './meaning.ts'
import { looksAhead, type Tense } from './tense.ts'

/** Where to look from a day: before it, after it, at or before, at or after, or whichever is nearest. */
type Side = 'before' | 'after' | 'until' | 'from' | 'nearest'

export function sideOf(direction: Direction | undefined, tense: Tense | null): Side {
  if (direction === 'last' || direction === 'before') return 'before'
  if (direction === 'next' || direction === 'after') return 'after'
  if (direction === 'this') return 'nearest'
  return looksAhead(tense) ? 'from' : 'until'
}

/** Of days in ascending order the one on that side of `now`. */
export function pick(days: readonly number[], now: number, side: Side): number | null {
  switch (side) {
    case 'before':
      return days.findLast(day => day < now) ?? null
    case 'until':
      return days.findLast(day => day <= now) ?? null
    case 'after':
      return days.find(day => day > now) ?? null
    case 'from':
      return days.find(day => day >= now) ?? null
    case 'nearest':
      return days.reduce<number | null>(
        (best, day) => (best === null || Math.abs(day - now) < Math.abs(best - now) ? day : best),
        null,
      )
  }
}

export const weekdaysAround = (weekday: number, now: number): number[] => {
  const first = now - 7 - ((weekdayOf(now - 7) - weekday + 7) % 7)
  return [first, first + 7, first + 14, first + 21]
}

/** The same date in the years around a day, where it exists; if a weekday is given, only where it falls on it. */
export function datesAround(month: number, day: number, now: number, weekday?: number): number[] {
  const { year } = civilOf(now)
  const reach = month === 2 && day === 29 ? 8 : weekday === undefined ? 1 : 11
  const found: number[] = []
  for (let y = year - reach; y <= year + reach; y++) {
    const candidate = dayOf({ year: y, month, day })
    if (candidate !== null && (weekday === undefined || weekdayOf(candidate) === weekday)) found.push(candidate)
  }
  return found
}

export function hijriDaysAround(month: number, day: number, now: number): number[] {
  const here = hijriOf(now)
  if (here === null) return []
  return [here.year - 1, here.year, here.year + 1]
    .map(year => dayOfHijri({ year, month, day }))
    .filter(found => found !== null)
}

export function hijriMonthInterval(year: number, month: number): string | null {
  const from = dayOfHijri({ year, month, day: 1 })
  return from === null ? null : `${formatDay(from)}/${formatDay(from + hijriMonthLength(year, month)! - 1)}`
}

/** A Hijri year as the days it spans. */
export function hijriYearInterval(year: number): string {
  const from = dayOfHijri({ year, month: 1, day: 1 })
  const next = year < HIJRI_YEARS.last ? dayOfHijri({ year: year + 1, month: 1, day: 1 }) : null
  return from === null || next === null ? 'XXXX' : `${formatDay(from)}/${formatDay(next - 1)}`
}
