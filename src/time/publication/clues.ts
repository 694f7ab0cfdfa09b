/** What the dated expressions of a text tell of the day it was written. */
import { type Analysis, type Section, type Span, sliceOf } from '../../document/index.ts'
import { civilOf, dayOf, formatDay, weekdayOf } from '../calendar.ts'
import type { Expression } from '../expressions.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { NO_TEXT_TIME, resolve } from '../resolve.ts'
import { looksAhead, type Tense, tenseAt } from '../tense.ts'
import type { Clue } from './clue.ts'
import { fullDay } from './dateline.ts'
import { type Age, fitsAge } from './landmarks.ts'

/** An expression with the tense that the words around it tell. */
export interface Tensed {
  readonly expression: Expression
  readonly tense: Tense | null
}

export const tensed = (expressions: readonly Expression[], { tokens, sentences }: Analysis): Tensed[] =>
  expressions.map(expression => ({
    expression,
    tense: tenseAt(tokens, sentences[expression.sentence]!, expression.first, expression.last)?.tense ?? null,
  }))

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1]!
const evidenceOf = ({ start, end }: Expression): readonly Span[] => [{ start, end }]

// ── dates with their year ────────────────────────────────────────────────────────────────────────────────────────────────

/** The first day of a day or month that names its year; of a bare year less is known than its number seems to say. */
function firstDayOf(meaning: CalendarMeaning): number | null {
  const day = fullDay(meaning)
  const { year, month } = meaning
  if (day !== null || year === undefined || month === undefined || meaning.day !== undefined) return day
  return dayOf({ year, month, day: 1 })
}

/** The text was written after what it tells of as past. */
function yearClue({ expression, tense }: Tensed): Clue | null {
  const { meaning } = expression
  const from = meaning.kind === 'calendar' ? firstDayOf(meaning) : null
  if (from === null || tense !== 'past') return null
  const step = `written on or after ${formatDay(from)}, which is past`
  return { step, evidence: evidenceOf(expression), strength: 'fact', from }
}

// ── weekdays ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** أمس الثلاثاء, اليوم 5 مايو: the day of writing itself, by its weekday or its date. */
function deicticClue({ expression }: Tensed): Clue | null {
  const { meaning } = expression
  if (meaning.kind !== 'calendar' || meaning.shift === undefined) return null
  const { shift, weekday, day, month, year } = meaning
  if (weekday === undefined && (day === undefined || month === undefined)) return null
  const parts: string[] = []
  if (weekday !== undefined) parts.push(`a ${weekdayName(weekday)}`)
  if (day !== undefined && month !== undefined) parts.push(`${month}-${day}`)
  const away =
    shift === 0 ? 'the day of writing' : shift < 0 ? `${-shift} day before writing` : `${shift} day after writing`
  return {
    step: `${away} is ${parts.join(', ')}`,
    evidence: evidenceOf(expression),
    strength: 'fact',
    closes: year !== undefined && day !== undefined,
    allows: written => {
      const then = written + shift
      if (weekday !== undefined && weekdayOf(then) !== weekday) return false
      if (day === undefined || month === undefined) return true
      const civil = civilOf(then)
      return civil.day === day && civil.month === month && (year === undefined || civil.year === year)
    },
  }
}

/** Days that a date with its weekday but without its year is looked for in around the day of writing. */
const YEAR = 366

/** الاثنين 29 أبريل: only in some years is that date that weekday. */
function weekdayDateClue({ expression, tense }: Tensed): Clue | null {
  const { meaning } = expression
  if (meaning.kind !== 'calendar' || meaning.shift !== undefined) return null
  const { weekday, day, month, year, direction } = meaning
  if (weekday === undefined || day === undefined || month === undefined || year !== undefined) return null
  const near = direction === 'next' || direction === 'last' ? 8 : YEAR
  const ahead = direction === 'next' || (direction !== 'last' && looksAhead(tense))
  const falls = (written: number): boolean => {
    const { year: here } = civilOf(written)
    return [here - 1, here, here + 1].some(y => {
      const then = dayOf({ year: y, month, day })
      if (then === null || weekdayOf(then) !== weekday) return false
      const away = ahead ? then - written : written - then
      return away >= (near < YEAR ? 1 : 0) && away < near
    })
  }
  return {
    step: `${month}-${day} is a ${weekdayName(weekday)} in the year ${ahead ? 'from' : 'to'} the day of writing${near < YEAR ? ', within a week of it' : ''}`,
    evidence: evidenceOf(expression),
    strength: 'fact',
    allows: falls,
  }
}

/** Sentences from the top that tell the news itself. */
const LEAD_SENTENCES = 4

/** News tells what happened on the day it is written by its weekday alone: استقبل الرئيس، الخميس، … */
function leadClue(all: readonly Tensed[], analysis: Analysis, sections: readonly Section[]): Clue | null {
  let seen = 0
  for (const sentence of analysis.sentences) {
    const section = sections[sentence.section]!
    if (section.kind !== 'paragraph') continue
    if (++seen > LEAD_SENTENCES) return null
    const lead = all.find(
      ({ expression: { meaning, sentence: at } }) =>
        at === sentence.index &&
        meaning.kind === 'calendar' &&
        meaning.weekday !== undefined &&
        meaning.direction === undefined,
    )
    if (lead === undefined) continue
    const { meaning } = lead.expression
    if (meaning.kind !== 'calendar' || meaning.day !== undefined || meaning.shift !== undefined) return null
    const weekday = meaning.weekday!
    return {
      step: `the lead tells of ${weekdayName(weekday)} without saying which: taken for the day of writing`,
      evidence: evidenceOf(lead.expression),
      strength: 'assumption',
      allows: day => weekdayOf(day) === weekday,
    }
  }
  return null
}

// ── how long ago ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** منذ أقل من شهر … في 14 أبريل: an age and a date of one sentence are of one happening. */
function ageClues(all: readonly Tensed[], ages: readonly Age[], text: string): Clue[] {
  const clues: Clue[] = []
  for (const age of ages) {
    const dated = all.find(
      ({ expression: e }) =>
        e.sentence === age.sentence &&
        e.first >= age.last &&
        e.meaning.kind === 'calendar' &&
        e.meaning.day !== undefined,
    )
    if (dated === undefined) continue
    const { expression } = dated
    const words = sliceOf(text, expression)
    clues.push({
      step: `«${words}» was ${age.bound} than ${age.count} ${age.unit} ago`,
      evidence: [...evidenceOf(expression)],
      strength: 'assumption',
      allows: day => {
        const { day: then } = resolve(expression.meaning, {
          anchor: { from: day, to: day },
          text: NO_TEXT_TIME,
          tense: 'past',
        })
        return then === null || fitsAge(age, then, day)
      },
    })
  }
  return clues
}

// ── months and years of speaking ─────────────────────────────────────────────────────────────────────────────────────────

/** أبريل الماضي is past and another month than this; مايو الجاري is this one. */
function monthClue({ expression }: Tensed): Clue | null {
  const { meaning } = expression
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.year !== undefined) return null
  const { month, direction } = meaning
  if (direction !== 'this' && !(direction === 'last' && meaning.day === undefined)) return null
  const same = direction === 'this'
  return {
    step: same ? `written in month ${month}` : `not written in month ${month}, which is past`,
    evidence: evidenceOf(expression),
    strength: 'assumption',
    allows: day => (civilOf(day).month === month) === same,
  }
}

/** Every clue that the expressions of a text give, the surest first. */
export function expressionClues(
  all: readonly Tensed[],
  ages: readonly Age[],
  text: string,
  analysis: Analysis,
  sections: readonly Section[],
): Clue[] {
  const of = (read: (one: Tensed) => Clue | null): Clue[] => all.map(read).filter(clue => clue !== null)
  const deictic = of(deicticClue)
  const lead = deictic.length > 0 ? null : leadClue(all, analysis, sections)
  return [
    ...of(yearClue),
    ...deictic,
    ...of(weekdayDateClue),
    ...of(monthClue),
    ...(lead === null ? [] : [lead]),
    ...ageClues(all, ages, text),
  ]
}
