/** From what an expression says to the TIMEX3 value it has: against the day of speaking, the time the text speaks of, and the tense. */
import type { TimexMod, TimexType } from '../document/index.ts'
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfHijri,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  hijriMonthLength,
  hijriOf,
  weekdayOf,
} from './calendar.ts'
import {
  datesAround,
  hijriDaysAround,
  hijriMonthInterval,
  hijriYearInterval,
  pick,
  sideOf,
  weekdaysAround,
} from './choose.ts'
import type { CalendarMeaning, Meaning, OccasionMeaning, OffsetMeaning, PeriodMeaning } from './meaning.ts'
import { formatClock } from './rules/clock.ts'
import { looksAhead, type Tense } from './tense.ts'

/** The days a publication date allows; both the same where it is one day. */
export interface Anchor {
  readonly from: number
  readonly to: number
}

/** What the text spoke of last: a value of each grain, as far as it is known. */
export interface TextTime {
  readonly day: number | null
  readonly month: { readonly year: number; readonly month: number } | null
  readonly year: number | null
}

export const NO_TEXT_TIME: TextTime = { day: null, month: null, year: null }

export interface ResolveContext {
  readonly anchor: Anchor | null
  readonly text: TextTime
  readonly tense: Tense | null
}

export interface Resolved {
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod
  /** The day, where the value is one. */
  readonly day: number | null
}

/** Resolution against one day of speaking, or against none. */
interface Moment {
  readonly now: number | null
  readonly text: TextTime
  readonly tense: Tense | null
}

/** A date value: a day, or text that says less than one. */
type DateValue = { readonly day: number } | { readonly value: string }

const known = (day: number | null): DateValue | null => (day === null ? null : { day })
const textOf = (value: DateValue): string => ('day' in value ? formatDay(value.day) : value.value)
const pad = (value: number): string => String(value).padStart(2, '0')

// ── calendar ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The year of a month without one. */
function yearOfMonth(meaning: CalendarMeaning, { now, text, tense }: Moment): number | null {
  if (meaning.year !== undefined) return meaning.year
  if (meaning.direction === 'same') return text.year
  if (now === null) return null
  const today = civilOf(now)
  if (meaning.yearShift !== undefined) return today.year + meaning.yearShift
  const ahead = meaning.month! - today.month
  switch (meaning.direction) {
    case 'last':
    case 'before':
      return ahead < 0 ? today.year : today.year - 1
    case 'next':
    case 'after':
      return ahead > 0 ? today.year : today.year + 1
    case 'this':
      return ahead === 0 ? today.year : ahead < -6 ? today.year + 1 : ahead > 6 ? today.year - 1 : today.year
    default:
      if (looksAhead(tense)) return ahead >= 0 ? today.year : today.year + 1
      if (tense === null && ahead > 0) return ahead <= MONTHS_AHEAD ? today.year : today.year - 1
      return ahead <= 0 ? today.year : today.year - 1
  }
}

/** Days ahead within which a date whose tense nothing tells is to come, rather than most of a year past. */
const NEAR_AHEAD = 75
/** Days ahead beyond which a date without its year is the one just past, whatever the tense. */
const LONG_AHEAD = 300
/** As NEAR_AHEAD, for a month. */
const MONTHS_AHEAD = 2

function dayMonth(meaning: CalendarMeaning, day: number, moment: Moment): DateValue {
  const month = meaning.month!
  const open = { value: `XXXX-${pad(month)}-${pad(day)}` }
  if (meaning.year !== undefined || meaning.yearShift !== undefined || meaning.direction === 'same') {
    const year = yearOfMonth(meaning, moment)
    return year === null ? open : (known(dayOf({ year, month, day })) ?? open)
  }
  const { now, tense } = moment
  if (now === null) return open
  const days = datesAround(month, day, now, meaning.weekday)
  const side =
    meaning.weekday !== undefined && meaning.direction === undefined && tense === null
      ? 'nearest'
      : sideOf(meaning.direction, tense)
  const found = pick(days, now, side)
  if (tense === null && meaning.direction === undefined) {
    const ahead = pick(days, now, 'after')
    if (ahead !== null && ahead - now <= NEAR_AHEAD && found !== now) return { day: ahead }
  }
  if (looksAhead(tense) && meaning.direction === undefined && found !== null && found - now > LONG_AHEAD)
    return known(pick(days, now, 'until')) ?? open
  return known(found) ?? open
}

function dayOfMonthShift(meaning: CalendarMeaning, day: number, { now }: Moment): DateValue {
  if (now === null) return { value: `XXXX-XX-${pad(day)}` }
  const { year, month } = civilOf(addMonths(now, meaning.monthShift!))
  return known(dayOf({ year, month, day })) ?? { value: formatMonth(year, month) }
}

function hijriDay(meaning: CalendarMeaning, { now, tense }: Moment): DateValue {
  const { year, month, day } = meaning.hijri!
  if (year !== undefined) {
    if (day !== undefined) return known(dayOfHijri({ year, month, day })) ?? { value: 'XXXX-XX-XX' }
    return { value: hijriMonthInterval(year, month) ?? 'XXXX-XX' }
  }
  if (now === null || day === undefined) return { value: 'XXXX-XX-XX' }
  return known(pick(hijriDaysAround(month, day, now), now, sideOf(meaning.direction, tense))) ?? { value: 'XXXX-XX-XX' }
}

/** Days ahead that a weekday told in the present may lie; one further off was just past (وترأس/يترأس الأربعاء, written on a Thursday). */
const SOON = 4

function weekday(meaning: CalendarMeaning, { now, text, tense }: Moment): DateValue {
  const open = { value: `XXXX-WXX-${meaning.weekday}` }
  const fromText = meaning.direction === 'after' || meaning.direction === 'before'
  const base = fromText && text.day !== null ? text.day : now
  if (base === null) return open
  if (meaning.direction === 'this' || meaning.direction === 'same')
    return known(pick(weekdaysAround(meaning.weekday!, base), base, 'nearest')) ?? open
  const days = weekdaysAround(meaning.weekday!, base)
  const found = pick(days, base, sideOf(meaning.direction, tense))
  const retold = tense === 'present' && meaning.direction === undefined && found !== null && found - base > SOON
  return known(retold ? pick(days, base, 'until') : found) ?? open
}

/** أمس الثلاثاء: the weekday is the surer of the two where they disagree. */
function shifted(meaning: CalendarMeaning, { now }: Moment): DateValue {
  if (now === null) return { value: meaning.weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${meaning.weekday}` }
  const day = now + meaning.shift!
  if (meaning.weekday === undefined || weekdayOf(day) === meaning.weekday) return { day }
  return known(pick(weekdaysAround(meaning.weekday, day), day, 'nearest')) ?? { day }
}

function calendarDate(meaning: CalendarMeaning, moment: Moment): DateValue | null {
  if (meaning.hijri !== undefined) return hijriDay(meaning, moment)
  if (meaning.day !== undefined && meaning.month !== undefined) return dayMonth(meaning, meaning.day, moment)
  if (meaning.day !== undefined) return dayOfMonthShift(meaning, meaning.day, moment)
  if (meaning.shift !== undefined) return shifted(meaning, moment)
  if (meaning.weekday !== undefined) return weekday(meaning, moment)
  if (meaning.month !== undefined) {
    const year = yearOfMonth(meaning, moment)
    return { value: year === null ? `XXXX-${pad(meaning.month)}` : formatMonth(year, meaning.month) }
  }
  if (meaning.hijriYear !== undefined) return { value: hijriYearInterval(meaning.hijriYear) }
  if (meaning.year !== undefined) return { value: formatYear(meaning.year) }
  return null
}

function calendar(meaning: CalendarMeaning, moment: Moment): Resolved {
  const date = calendarDate(meaning, moment)
  const mod = meaning.mod === undefined ? {} : { mod: meaning.mod }
  if (meaning.clock !== undefined) {
    const base = date ?? (moment.text.day === null ? { value: 'XXXX-XX-XX' } : { day: moment.text.day })
    return { type: 'TIME', value: `${textOf(base)}${formatClock(meaning.clock)}`, day: null, ...mod }
  }
  const base = date ?? { value: 'XXXX-XX-XX' }
  const day = 'day' in base ? base.day : null
  if (meaning.part !== undefined) return { type: 'TIME', value: `${textOf(base)}T${meaning.part}`, day, ...mod }
  if (meaning.lastDay !== undefined) return { type: 'DATE', value: lastDay(meaning, base), day, ...mod }
  return { type: 'DATE', value: textOf(base), day, ...mod }
}

/** 14-16 مايو as an interval. */
function lastDay(meaning: CalendarMeaning, first: DateValue): string {
  if (!('day' in first)) return `${first.value}/${first.value.slice(0, -2)}${pad(meaning.lastDay!)}`
  const { year, month } = civilOf(first.day)
  const last = dayOf({ year, month, day: meaning.lastDay! })
  return last === null ? textOf(first) : `${textOf(first)}/${formatDay(last)}`
}

// ── offsets ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OPEN: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

function offset(meaning: OffsetMeaning, { now, text }: Moment): DateValue {
  const { unit, amount } = meaning
  const open = { value: OPEN[unit] ?? 'XXXX-XX-XX' }
  const day = meaning.from === 'speech' ? now : text.day
  if (unit === 'day') return known(day === null ? null : day + amount) ?? open
  if (unit === 'week') {
    if (day === null) return open
    return { value: meaning.weekend === true ? `${formatWeek(day + 7 * amount)}-WE` : formatWeek(day + 7 * amount) }
  }
  if (unit === 'month') {
    const base = day !== null ? civilOf(day) : meaning.from === 'text' ? text.month : null
    if (base === null) return open
    const count = base.year * 12 + base.month - 1 + amount
    return { value: formatMonth(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1) }
  }
  const year =
    day !== null && meaning.from === 'speech' ? civilOf(day).year : meaning.from === 'text' ? text.year : null
  if (year === null) return open
  if (unit === 'decade') return { value: formatYear(year + 10 * amount).slice(0, 3) }
  if (unit === 'century') return { value: formatYear(year + 100 * amount).slice(0, 2) }
  return { value: formatYear(year + amount) }
}

function relative(meaning: OffsetMeaning, moment: Moment): Resolved {
  const mod = meaning.mod === undefined ? {} : { mod: meaning.mod }
  if (meaning.orDuration !== undefined && !looksAhead(moment.tense))
    return { type: 'DURATION', value: meaning.orDuration, day: null, ...mod }
  const date = offset(meaning, moment)
  const day = 'day' in date ? date.day : null
  return { type: 'DATE', value: textOf(date), day, ...mod }
}

// ── parts of years, occasions ────────────────────────────────────────────────────────────────────────────────────────────

/** The month that each part of a year begins in. */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
}

function period(meaning: PeriodMeaning, { now, tense }: Moment): string {
  if (meaning.year !== undefined) return `${formatYear(meaning.year)}-${meaning.code}`
  if (now === null) return `XXXX-${meaning.code}`
  const { year, month } = civilOf(now)
  if (meaning.yearShift !== undefined) return `${formatYear(year + meaning.yearShift)}-${meaning.code}`
  const begun = month >= FIRST_MONTH[meaning.code]!
  const over = month >= FIRST_MONTH[meaning.code]! + 3
  if (meaning.direction === 'last') return `${formatYear(over ? year : year - 1)}-${meaning.code}`
  if (meaning.direction === 'this') return `${formatYear(year)}-${meaning.code}`
  if (meaning.direction === 'next' || looksAhead(tense)) return `${formatYear(begun ? year + 1 : year)}-${meaning.code}`
  return `${formatYear(year)}-${meaning.code}`
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function occasionIn(meaning: OccasionMeaning, hijriYear: number): Stretch | null {
  const { month, day = 1, days } = meaning.hijri!
  const from = dayOfHijri({ year: hijriYear, month, day })
  if (from === null) return null
  const length = meaning.hijri!.day === undefined ? hijriMonthLength(hijriYear, month)! : (days ?? 1)
  return { from, to: from + length - 1 }
}

/** The times an occasion falls around a day, in order. */
function occasionsAround(meaning: OccasionMeaning, now: number): Stretch[] {
  if (meaning.gregorian !== undefined) {
    const { month, day } = meaning.gregorian
    return datesAround(month, day, now).map(found => ({ from: found, to: found }))
  }
  const here = hijriOf(now)
  if (here === null) return []
  return [-2, -1, 0, 1, 2].map(shift => occasionIn(meaning, here.year + shift)).filter(found => found !== null)
}

const distance = ({ from, to }: Stretch, now: number): number => (now < from ? from - now : now > to ? now - to : 0)

function whichOccasion(meaning: OccasionMeaning, { now, tense }: Moment): Stretch | null {
  if (meaning.hijriYear !== undefined && meaning.hijri !== undefined) return occasionIn(meaning, meaning.hijriYear)
  const year =
    meaning.year ??
    (meaning.yearShift === undefined || now === null ? undefined : civilOf(now).year + meaning.yearShift)
  if (year !== undefined) {
    const middle = dayOf({ year, month: 7, day: 1 })!
    return occasionsAround(meaning, middle).find(s => civilOf(s.from).year === year) ?? null
  }
  if (now === null) return null
  const all = occasionsAround(meaning, now)
  if (meaning.direction === 'last') return all.findLast(s => s.to < now) ?? null
  if (meaning.direction === 'next') return all.find(s => s.from > now) ?? null
  if (looksAhead(tense)) return all.find(s => s.to >= now) ?? null
  return all.reduce<Stretch | null>(
    (best, s) => (best === null || distance(s, now) < distance(best, now) ? s : best),
    null,
  )
}

function occasion(meaning: OccasionMeaning, moment: Moment): Resolved {
  const mod = meaning.mod === undefined ? {} : { mod: meaning.mod }
  const found = whichOccasion(meaning, moment)
  if (found === null) {
    const open =
      meaning.gregorian === undefined
        ? 'XXXX-XX-XX'
        : `XXXX-${pad(meaning.gregorian.month)}-${pad(meaning.gregorian.day)}`
    return { type: 'DATE', value: open, day: null, ...mod }
  }
  const { from, to } = found
  return from === to
    ? { type: 'DATE', value: formatDay(from), day: from, ...mod }
    : { type: 'DATE', value: `${formatDay(from)}/${formatDay(to)}`, day: null, ...mod }
}

// ── all ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function resolveAt(meaning: Meaning, moment: Moment): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return calendar(meaning, moment)
    case 'offset':
      return relative(meaning, moment)
    case 'period':
      return {
        type: 'DATE',
        value: period(meaning, moment),
        day: null,
        ...(meaning.mod === undefined ? {} : { mod: meaning.mod }),
      }
    case 'occasion':
      return occasion(meaning, moment)
    case 'fixed':
      return {
        type: meaning.type,
        value: meaning.value,
        day: null,
        ...(meaning.mod === undefined ? {} : { mod: meaning.mod }),
      }
  }
}

/** The value of a meaning. Against an interval of days it is what holds for both its ends, and open if they differ. */
export function resolve(meaning: Meaning, { anchor, text, tense }: ResolveContext): Resolved {
  if (anchor === null) return resolveAt(meaning, { now: null, text, tense })
  const first = resolveAt(meaning, { now: anchor.from, text, tense })
  if (anchor.from === anchor.to) return first
  const last = resolveAt(meaning, { now: anchor.to, text, tense })
  return first.value === last.value ? first : resolveAt(meaning, { now: null, text, tense })
}

/** What the text speaks of after an expression of that value. */
export function speakingOf(resolved: Resolved, before: TextTime): TextTime {
  if (resolved.type === 'DURATION' || resolved.type === 'SET') return before
  if (resolved.day !== null) {
    const { year, month } = civilOf(resolved.day)
    return { day: resolved.day, month: { year, month }, year }
  }
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(resolved.value)
  if (parts === null) return before
  const year = Number(parts[1])
  const month = parts[2] === undefined ? null : { year, month: Number(parts[2]) }
  if (parts[3] === undefined || month === null) return { day: before.day, month: month ?? before.month, year }
  return { day: dayOf({ ...month, day: Number(parts[3]) }), month, year }
}
