import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfHijri,
  daysInMonth,
  formatDay,
  HIJRI_YEARS,
  hijriMonthLength,
  hijriOf,
  isoWeek,
  weekdayOf,
} from './calendar.ts'

const MILLISECONDS = 86_400_000
const FIRST = dayOf({ year: 1900, month: 1, day: 1 })!
const LAST = dayOf({ year: 2100, month: 12, day: 31 })!
const someDay = fc.integer({ min: FIRST, max: LAST })

describe('days', () => {
  it('round-trip from 1900 to 2100, one after the other', () => {
    let before = FIRST - 1
    for (let year = 1900; year <= 2100; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          const found = dayOf({ year, month, day })!
          expect(found).toBe(before + 1)
          const civil = civilOf(found)
          if (civil.year !== year || civil.month !== month || civil.day !== day)
            expect(civil).toEqual({ year, month, day })
          before = found
        }
    expect(before).toBe(LAST)
  })

  it('are written as ISO 8601 does', () => {
    fc.assert(fc.property(someDay, day => formatDay(day) === new Date(day * MILLISECONDS).toISOString().slice(0, 10)))
  })

  it('do not exist where the month is shorter', () => {
    expect(dayOf({ year: 2019, month: 2, day: 29 })).toBeNull()
    expect(dayOf({ year: 2019, month: 4, day: 31 })).toBeNull()
    expect(dayOf({ year: 2020, month: 2, day: 29 })).not.toBeNull()
  })

  it('have the weekday that the platform gives them', () => {
    fc.assert(fc.property(someDay, day => weekdayOf(day) % 7 === new Date(day * MILLISECONDS).getUTCDay()))
  })

  it('have ISO weeks that begin on Monday and hold 4 January', () => {
    fc.assert(
      fc.property(someDay, day => {
        const monday = day - weekdayOf(day) + 1
        const { year, week } = isoWeek(day)
        const first = dayOf({ year, month: 1, day: 4 })!
        return (monday - (first - weekdayOf(first) + 1)) / 7 === week - 1
      }),
    )
  })

  it('move by months and stay in them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const from = civilOf(day)
        const to = civilOf(addMonths(day, months))
        return to.year * 12 + to.month === from.year * 12 + from.month + months && to.day <= from.day
      }),
    )
  })
})

describe('Umm al-Qura', () => {
  const intl = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })
  const written = (day: number): string => {
    const part = Object.fromEntries(intl.formatToParts(day * MILLISECONDS).map(({ type, value }) => [type, value]))
    return `${part.year}-${part.month}-${part.day}`
  }

  it('agrees with Intl on every month start from 1343 to 1500, in both directions', () => {
    let starts = 0
    let next: number | null = null
    for (let year = HIJRI_YEARS.first; year <= HIJRI_YEARS.last; year++)
      for (let month = 1; month <= 12; month++) {
        const day = dayOfHijri({ year, month, day: 1 })!
        expect(written(day)).toBe(`${year}-${month}-1`)
        expect(hijriOf(day)).toEqual({ year, month, day: 1 })
        if (next !== null) expect(day).toBe(next)
        next = day + hijriMonthLength(year, month)!
        starts++
      }
    expect(starts).toBe(158 * 12)
  })

  it('has no thirtieth in a month of 29 days, and no year outside its table', () => {
    const short = Array.from({ length: 12 }, (_, i) => i + 1).find(month => hijriMonthLength(1445, month) === 29)!
    expect(dayOfHijri({ year: 1445, month: short, day: 30 })).toBeNull()
    expect(dayOfHijri({ year: 1342, month: 12, day: 1 })).toBeNull()
    expect(dayOfHijri({ year: 1501, month: 1, day: 1 })).toBeNull()
  })
})
