/** What an expression says of time, before it is known when the text was written. */
import type { TimexMod } from '../document/index.ts'

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** Which of its kind: seen from the day of speaking (last, this, next) or from the time the text speaks of (before, same, after). */
export type Direction = 'last' | 'this' | 'next' | 'before' | 'same' | 'after'

/** Part of the day in TIMEX3's letters. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

export interface Clock {
  readonly hour: number
  readonly minute: number
  /** `Z` or `+03:00`; null where it is not said or is the place's own. */
  readonly zone: string | null
}

export interface HijriFields {
  readonly year?: number
  readonly month: number
  readonly day?: number
}

/** Fields of the calendar as they are written; what is missing is found when it is resolved. */
export interface CalendarMeaning {
  readonly kind: 'calendar'
  /** Days from the day of speaking: أمس is -1. */
  readonly shift?: number
  /** ISO weekday. */
  readonly weekday?: number
  readonly day?: number
  /** Last day of a range within one month (14-16 مايو). */
  readonly lastDay?: number
  readonly month?: number
  /** Months from that of speaking: الشهر الجاري is 0. */
  readonly monthShift?: number
  readonly year?: number
  readonly yearShift?: number
  readonly hijri?: HijriFields
  readonly direction?: Direction
  readonly part?: DayPart
  readonly clock?: Clock
  readonly mod?: TimexMod
  /** A Hijri year that stands alone counts as a whole one. */
  readonly hijriYear?: number
  /** The order of a numeric date is open: the month may be the day. */
  readonly ambiguous?: boolean
}

/** So many units from the day of speaking or from the time the text speaks of. */
export interface OffsetMeaning {
  readonly kind: 'offset'
  readonly unit: Unit
  readonly amount: number
  readonly from: 'speech' | 'text'
  readonly mod?: TimexMod
  readonly part?: DayPart
  readonly weekend?: boolean
  /** بعد يومين is a date where the future is spoken of, else an amount: this one. */
  readonly orDuration?: string
}

export type PeriodKind = 'quarter' | 'half' | 'season'

/** A part of a year. */
export interface PeriodMeaning {
  readonly kind: 'period'
  /** TIMEX3 letters: `Q1`, `H2`, `SU`. */
  readonly code: string
  readonly of: PeriodKind
  readonly year?: number
  readonly yearShift?: number
  readonly direction?: Direction
  readonly mod?: TimexMod
}

/** A feast or national day. */
export interface OccasionMeaning {
  readonly kind: 'occasion'
  readonly hijri?: { readonly month: number; readonly day?: number; readonly days?: number }
  readonly gregorian?: { readonly month: number; readonly day: number }
  readonly year?: number
  readonly hijriYear?: number
  readonly yearShift?: number
  readonly direction?: Direction
  readonly mod?: TimexMod
}

export interface FixedMeaning {
  readonly kind: 'fixed'
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod?: TimexMod
}

export type Meaning = CalendarMeaning | OffsetMeaning | PeriodMeaning | OccasionMeaning | FixedMeaning
