/** Finds the days that all clues allow: a constraint solver over single days. */
import type { PublicationDate, Span } from '../../document/index.ts'
import { civilOf, dayOf, formatDay, formatMonth, formatYear } from '../calendar.ts'
import type { Clue } from './clue.ts'

/** News is looked for between these years; what runs into the last is unbounded. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2060

interface Step {
  readonly step: string
  readonly evidence: readonly Span[]
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Days in words: how many are left and between which. */
const leftOf = (days: readonly number[], last: number): string =>
  days.at(-1) === last
    ? `from ${formatDay(days[0]!)} on`
    : days.length === 1
      ? `${formatDay(days[0]!)} alone is left`
      : `${days.length} days left, ${formatDay(days[0]!)} to ${formatDay(days.at(-1)!)}`

/** Days within which an interval says more than its month, and beyond which it says too little. */
const WEEK = 7
const MONTH = 31

/** The value that days stand for: one day, a few days, or the month or year that holds them all; null where they say too little. */
function granted(days: readonly number[]): string | null {
  const from = days[0]!
  const to = days.at(-1)!
  if (from === to) return formatDay(from)
  const first = civilOf(from)
  const last = civilOf(to)
  const sameMonth = first.year === last.year && first.month === last.month
  if (sameMonth && to - from >= WEEK) return formatMonth(first.year, first.month)
  if (to - from < MONTH) return `${formatDay(from)}/${formatDay(to)}`
  return first.year === last.year ? formatYear(first.year) : null
}

const STRENGTHS = ['fact', 'likely', 'assumption'] as const

const isBound = ({ from, to }: Clue): boolean => from !== undefined || to !== undefined

/** How many of `days`, in order, are before `day`. */
function countBefore(days: readonly number[], day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The days that a clue leaves of those given, in order. */
function leave(days: readonly number[], clue: Clue): readonly number[] {
  if (!isBound(clue)) return days.filter(day => clue.allows?.(day) ?? true)
  const first = clue.from === undefined ? 0 : countBefore(days, clue.from)
  const last = clue.to === undefined ? days.length : countBefore(days, clue.to + 1)
  return first === 0 && last === days.length ? days : days.slice(first, Math.max(first, last))
}

/** The surest clues first; of one strength the bounds first, for they are cheapest to weigh. */
const inOrder = (clues: readonly Clue[]): Clue[] =>
  STRENGTHS.flatMap(strength => {
    const own = clues.filter(clue => clue.strength === strength)
    return [...own.filter(isBound), ...own.filter(clue => !isBound(clue))]
  })

/**
 * The publication date that clues allow, with the derivation; null where they allow too much. A clue that contradicts those before it is
 * not used, and the derivation says so.
 */
export function solve(clues: readonly Clue[]): PublicationDate | null {
  if (!clues.some(clue => clue.to !== undefined || clue.closes === true)) return null
  const end = dayOf({ year: LAST_YEAR, month: 12, day: 31 })!
  let days: readonly number[] = range(dayOf({ year: FIRST_YEAR, month: 1, day: 1 })!, end)
  const derivation: Step[] = []
  const evidence: Span[] = []
  for (const clue of inOrder(clues)) {
    const left = leave(days, clue)
    if (left.length === days.length) continue
    if (left.length === 0) {
      derivation.push({ step: `${clue.step}: contradicts the above, not used`, evidence: clue.evidence })
      continue
    }
    days = left
    derivation.push({ step: `${clue.step}; ${leftOf(days, end)}`, evidence: clue.evidence })
    evidence.push(...clue.evidence)
  }
  const value = days.at(-1) === end || evidence.length === 0 ? null : granted(days)
  return value === null ? null : { value, basis: 'inferred', evidence: distinct(evidence), derivation }
}

/** Spans in text order, each once. */
function distinct(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map(s => [`${s.start}-${s.end}`, s]))
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
