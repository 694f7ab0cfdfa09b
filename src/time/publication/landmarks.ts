/** Happenings with a known date that the text speaks of: it was written after them, and what it says of their age tells how long after. */
import { type Analysis, cover, type Span, type Token } from '../../document/index.ts'
import { fold } from '../../language/index.ts'
import { addMonths, dayOf, daysInMonth, formatDay } from '../calendar.ts'
import type { Expression } from '../expressions.ts'
import { LANDMARKS } from '../lexicon/landmarks.data.ts'
import type { Unit } from '../meaning.ts'
import { NO_TEXT_TIME, resolve } from '../resolve.ts'
import { amountAt } from '../rules/units.ts'
import { Words } from '../words.ts'
import type { Clue } from './clue.ts'
import { bare, NameIndex, type PhraseMatch } from './phrases.ts'

interface Landmark {
  readonly name: string
  /** First and last day it may be said to have happened on. */
  readonly from: number
  readonly to: number
  /** One of these must stand in the text too; none needed if empty. */
  readonly company: readonly string[]
}

/** `2019-04` and `2019` are the days they span. */
function daysOf(value: string): { from: number; to: number } {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?]
  const last = month ?? 12
  return {
    from: dayOf({ year, month: month ?? 1, day: day ?? 1 })!,
    to: dayOf({ year, month: last, day: day ?? daysInMonth(year, last) })!,
  }
}

let index: NameIndex<Landmark> | undefined

/** `date | name ; other name | company, company` */
function landmarks(): NameIndex<Landmark> {
  if (index !== undefined) return index
  const made = new NameIndex<Landmark>()
  for (const line of LANDMARKS.trim().split('\n')) {
    const [date, names, company = ''] = line.split('|').map(part => part.trim()) as [string, string, string?]
    const words = company === '' ? [] : company.split('،').map(word => bare(fold(word.trim())))
    for (const name of names.split('؛')) made.add(name.trim(), { name: name.trim(), ...daysOf(date), company: words })
  }
  index = made
  return made
}

type Match = PhraseMatch<Landmark>

/** The landmarks of a text that stand in the company they need. */
function matchesIn(analysis: Analysis): Match[] {
  const found = landmarks().in(analysis)
  if (found.length === 0) return found
  const present = new Set(analysis.tokens.map(token => bare(token.fold)))
  return found.filter(({ value }) => value.company.length === 0 || value.company.some(word => present.has(word)))
}

const spanOf = (tokens: readonly Token[], { first, last }: { first: number; last: number }): Span =>
  cover(tokens.slice(first, last))

// ── how long ago ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The day `count` units after a day; null for units finer than days. */
export function later(day: number, count: number, unit: Unit): number | null {
  switch (unit) {
    case 'day':
      return day + count
    case 'week':
      return day + 7 * count
    case 'month':
      return addMonths(day, count)
    case 'year':
      return addMonths(day, 12 * count)
    case 'decade':
      return addMonths(day, 120 * count)
    default:
      return null
  }
}

export interface Age {
  readonly count: number
  readonly unit: Unit
  readonly bound: 'less' | 'more'
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** قبل أكثر من شهر، منذ أقل من شهر: bounds on how long ago something was. */
export function agesIn(expressions: readonly Expression[], { tokens, sentences }: Analysis): Age[] {
  const found: Age[] = []
  for (const { first, last, sentence } of expressions) {
    const { first: begin, last: end } = sentences[sentence]!
    const ago = ['قبل', 'منذ'].includes(tokens[first]!.fold) ? first + 1 : first
    if (!['قبل', 'منذ', 'ومنذ', 'وقبل'].includes(tokens[ago - 1]?.fold ?? '')) continue
    const amount = amountAt(new Words(tokens, begin, end, ago, tokens[ago]!.fold), ago, true)
    const hedge = amount?.value.hedge
    if (amount === null || (hedge !== 'less' && hedge !== 'more')) continue
    found.push({ count: amount.value.count, unit: amount.value.unit, bound: hedge, first, last, sentence })
  }
  return found
}

/** Whether `day` is as long after `event` as an age says. */
export function fitsAge({ count, unit, bound }: Age, event: number, day: number): boolean {
  const limit = later(event, count, unit)
  if (limit === null || day < event) return false
  return bound === 'less' ? day < limit : day >= limit
}

/** Tokens between a landmark and the expression that dates it. */
const NEAR = 8

const gapBetween = (a: { first: number; last: number }, b: { first: number; last: number }): number =>
  b.first >= a.last ? b.first - a.last : a.first - b.last

const dayText = ({ from, to }: Landmark): string =>
  from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`

function ageClue(match: Match, age: Age, tokens: readonly Token[]): Clue {
  const { value } = match
  const evidence = [spanOf(tokens, match), spanOf(tokens, age)]
  const event = age.bound === 'less' ? value.to : value.from
  const limit = later(event, age.count, age.unit)!
  return {
    step: `«${value.name}» (${dayText(value)}) was ${age.bound} than ${age.count} ${age.unit} ago: written ${age.bound === 'less' ? 'before' : 'on or after'} ${formatDay(limit)}`,
    evidence,
    strength: 'likely',
    closes: age.bound === 'less',
    allows: day => fitsAge(age, event, day),
  }
}

/** An expression beside a landmark dates it: seen from the right day it must give the day that is known. */
function datedClue(match: Match, expression: Expression, tokens: readonly Token[]): Clue {
  const { value } = match
  const { from, to } = value
  const allows = (day: number): boolean => {
    const { value: text, type } = resolve(expression.meaning, {
      anchor: { from: day, to: day },
      text: NO_TEXT_TIME,
      tense: 'past',
    })
    if (type !== 'DATE' && type !== 'TIME') return true
    const date = text.replace(/T.*$/, '')
    return (
      formatDay(from).startsWith(date) ||
      formatDay(to).startsWith(date) ||
      (date.length === 10 && date >= formatDay(from) && date <= formatDay(to))
    )
  }
  return {
    step: `«${value.name}» was on ${dayText(value)}, and the text dates it so`,
    evidence: [spanOf(tokens, match), { start: expression.start, end: expression.end }],
    strength: 'likely',
    closes: true,
    allows,
  }
}

/** Expressions that say in their own words how far back they are: قبل عامين، الشهر الماضي، 14 أبريل الماضي. */
const isRelative = ({ meaning }: Expression): boolean =>
  meaning.kind === 'calendar'
    ? meaning.month !== undefined && meaning.direction === 'last'
    : meaning.kind === 'offset' && meaning.from === 'speech' && meaning.amount < 0 && meaning.unit !== 'day'

/** Mentions of landmarks that are weighed; no text has more in earnest. */
const MAX_MATCHES = 100

/** What the landmarks of a text tell of the day it was written. */
export function landmarkClues(expressions: readonly Expression[], ages: readonly Age[], analysis: Analysis): Clue[] {
  const { tokens } = analysis
  const clues: Clue[] = []
  for (const match of matchesIn(analysis).slice(0, MAX_MATCHES)) {
    const { value, sentence } = match
    clues.push({
      step: `the text knows «${value.name}» of ${dayText(value)}: written on or after it`,
      evidence: [spanOf(tokens, match)],
      strength: 'fact',
      from: value.from,
    })
    const age = ages.find(a => a.sentence === sentence && gapBetween(match, a) <= NEAR)
    if (age !== undefined) {
      clues.push(ageClue(match, age, tokens))
      continue
    }
    const dated = expressions.find(
      e => e.sentence === sentence && isRelative(e) && e.first >= match.last && e.first - match.last <= 3,
    )
    if (dated !== undefined) clues.push(datedClue(match, dated, tokens))
  }
  return clues
}
