/** Units of time: relative ones (الشهر الماضي، قبل يومين), durations (ثلاثة أيام), and what recurs (كل يوم). */
import {
  bareWeekdayAt,
  dayPartAt,
  directionAt,
  type Hedge,
  hedgeAt,
  hijriMonthAt,
  monthAt,
  unitAt,
  weekdayAt,
  yearAt,
} from '../components.ts'
import { FREQUENCIES } from '../lexicon/words.data.ts'
import type { FixedMeaning, Meaning, OffsetMeaning, Unit } from '../meaning.ts'
import { countAt, ordinalAt } from '../numbers.ts'
import { entriesOf, type Hit, hit, PhraseTable, type Words } from '../words.ts'
import { SHIFT } from './dates.ts'
import type { TimeRule } from './rule.ts'

// ── amounts ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An amount of one unit; fractions are of the unit (ونصف). `implicit`: one, because only the unit is named. */
export interface Amount {
  readonly count: number
  readonly unit: Unit
  readonly hedge: Hedge | null
  readonly implicit: boolean
}

const DESIGNATORS: Readonly<Record<Unit, readonly [prefix: string, letter: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** The units from small to large. */
const SIZES: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']

/** What half of a unit is in the next smaller one that makes it whole. */
const FINER: Partial<Record<Unit, readonly [unit: Unit, factor: number]>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  decade: ['year', 10],
  century: ['year', 100],
}

/** An amount as an ISO 8601 duration: P3D, PT48H, P1Y6M. */
function isoDuration(count: number, unit: Unit): string {
  const whole = Math.floor(count)
  const rest = count - whole
  const [prefix, letter, factor] = DESIGNATORS[unit]
  const finer = FINER[unit]
  if (rest === 0 || finer === undefined) return `${prefix}${count * factor}${letter}`
  const [small, times] = finer
  const fine = isoDuration(Math.round(rest * times), small)
  if (whole === 0) return fine
  if (factor > 1) return isoDuration(Math.round(count * factor), 'year')
  const tail = fine.startsWith('PT') && prefix === 'PT' ? fine.slice(2) : fine.slice(1)
  return `${prefix}${whole}${letter}${tail}`
}

const FRACTIONS: Readonly<Record<string, number>> = { نصف: 0.5, ربع: 0.25, ثلث: 1 / 3 }

/** ونصف، ونصف العام، وربع behind an amount. */
function fractionTail(words: Words, at: number): Hit<number> {
  const attached = words.form(at).startsWith('و') ? FRACTIONS[words.form(at).slice(1)] : undefined
  const apart = words.is(at, 'و') ? FRACTIONS[words.form(at + 1)] : undefined
  const fraction = attached ?? apart
  if (fraction === undefined) return hit(0, at)
  const next = attached === undefined ? at + 2 : at + 1
  const unit = unitAt(words, next)
  return hit(fraction, unit?.value.article ? unit.next : next)
}

/** نصف ساعة، نصف قرن. */
function fractionAmountAt(words: Words, at: number): Hit<Omit<Amount, 'hedge'>> | null {
  const fraction = FRACTIONS[words.form(at)]
  const unit = fraction === undefined ? null : unitAt(words, at + 1)
  if (fraction === undefined || unit === null || unit.value.number !== 'singular' || unit.value.article) return null
  return hit({ count: fraction, unit: unit.value.unit, implicit: false }, unit.next)
}

/** ثلاثة أيام, 24 ساعة, الأيام الثلاثة, يومين, يوما واحدا; with `implicit` also شهر alone. */
function plainAmountAt(words: Words, at: number, implicit: boolean): Hit<Omit<Amount, 'hedge'>> | null {
  const count = countAt(words, at)
  if (count !== null) {
    const unit = unitAt(words, count.next)
    if (unit === null || unit.value.number === 'dual' || unit.value.article) return null
    return hit({ count: count.value, unit: unit.value.unit, implicit: false }, unit.next)
  }
  const unit = unitAt(words, at)
  if (unit === null) return null
  const { unit: of, number, article } = unit.value
  const after = countAt(words, unit.next)
  if (number === 'dual') return hit({ count: 2, unit: of, implicit: false }, unit.next)
  if (number === 'plural')
    return after === null || !article ? null : hit({ count: after.value, unit: of, implicit: false }, after.next)
  if (words.is(unit.next, 'واحد', 'واحده', 'واحدا')) return hit({ count: 1, unit: of, implicit: false }, unit.next + 1)
  const half = fractionTail(words, unit.next)
  return (implicit || half.value > 0) && !article
    ? hit({ count: 1, unit: of, implicit: half.value === 0 }, unit.next)
    : null
}

export function amountAt(words: Words, at: number, implicit = false): Hit<Amount> | null {
  const hedge = hedgeAt(words, at)
  const from = hedge?.next ?? at
  const view = from === at ? words : words.from(from)
  const amount = fractionAmountAt(view, from) ?? plainAmountAt(view, from, implicit)
  if (amount === null) return null
  const tail = fractionTail(words, amount.next)
  const next = tail.next
  return hit({ ...amount.value, count: amount.value.count + tail.value, hedge: hedge?.value ?? null }, next)
}

const modOf = (hedge: Hedge | null): { mod?: 'APPROX' } => (hedge === 'APPROX' ? { mod: 'APPROX' } : {})

// ── durations ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const duration = (value: string, hedge: Hedge | null): FixedMeaning => ({
  kind: 'fixed',
  type: 'DURATION',
  value,
  ...modOf(hedge),
})

/** وثلاثة أشهر behind ست سنوات: the rest of an amount, in a finer unit of the same kind. */
function restAt(words: Words, at: number, { unit }: Amount): Hit<string> | null {
  const form = words.form(at)
  if (!form.startsWith('و')) return null
  const from = form === 'و' ? at + 1 : at
  const view = form === 'و' ? words.from(from) : words.from(at, form.slice(1))
  const rest = plainAmountAt(view, from, true)
  if (rest === null || SIZES.indexOf(rest.value.unit) >= SIZES.indexOf(unit)) return null
  const [prefix, letter] = DESIGNATORS[rest.value.unit]
  return prefix === DESIGNATORS[unit][0] ? hit(`${rest.value.count}${letter}`, rest.next) : null
}

/** 90 يوما; الأيام الثلاثة الماضية; 15 عاما الماضية; ست سنوات وثلاثة أشهر. */
function durationAt(words: Words, at: number): Hit<Meaning> | null {
  const amount = amountAt(words, at)
  if (amount === null) return null
  const { count, unit, hedge } = amount.value
  const direction = directionAt(words, amount.next)
  if (direction !== null && direction.value !== 'same')
    return hit(duration(isoDuration(count, unit), hedge), direction.next)
  const first = unitAt(words, at)
  if (first?.value.number === 'dual' && first.value.article) return null // العامين: two that are known, not an amount
  const rest = restAt(words, amount.next, amount.value)
  return hit(duration(`${isoDuration(count, unit)}${rest?.value ?? ''}`, hedge), rest?.next ?? amount.next)
}

/** 14 و30 عاما, 10 إلى 15 يوما, 3-5 سنوات: from so much to so much. */
function durationRangeAt(words: Words, at: number): Hit<Meaning> | null {
  const low = countAt(words, at)
  if (low === null) return null
  const joint = words.form(low.next)
  if (!['و', 'الي', '-', '–', 'او', 'حتي'].includes(joint)) return null
  if (joint === 'و' && !words.is(at - 1, 'بين')) return null
  const high = amountAt(words.from(low.next + 1), low.next + 1)
  if (high === null || high.value.hedge !== null || high.value.count <= low.value) return null
  const { unit, count } = high.value
  return hit(duration(`${isoDuration(low.value, unit)}/${isoDuration(count, unit)}`, null), high.next)
}

/** A single unit that a preposition makes an amount: لمدة عام، خلال أسبوع، منذ شهر، بعد يوم من. */
const MEASURING = new Set(['لمده', 'مده', 'خلال', 'غضون', 'منذ', 'بعد', 'طوال', 'طيله', 'استغرقت', 'استمرت', 'ظرف'])

function impliedDurationAt(words: Words, at: number): Hit<Meaning> | null {
  const hedge = hedgeAt(words, at)
  const before = words.form(at - 1)
  if (!MEASURING.has(before) && !(hedge !== null && before !== '')) return null
  const amount = amountAt(words, at, true)
  if (amount === null || !amount.value.implicit) return null
  if (!standsAlone(words, amount.next) && !(hedge !== null && isOpenTo(words, amount.next))) return null
  if (hedge === null && words.form(amount.next - 1) !== '' && dayPartAt(words, at)?.next === amount.next) return null
  return hit(duration(isoDuration(1, amount.value.unit), amount.value.hedge), amount.next)
}

/** Nothing behind the unit makes it something else: a year's number, a month's name, a noun it belongs to (يوم الأرض، سنة حكم). */
function standsAlone(words: Words, at: number): boolean {
  const token = words.token(at)
  if (token === undefined || token.kind === 'punctuation') return true
  if (token.kind !== 'word') return false
  const form = words.form(at)
  if (form.startsWith('ال') && !['الي', 'التي', 'الذي'].includes(form) && form.length > 3)
    return directionAt(words, at) !== null
  return FREE.has(form) || form.startsWith('و') || form.startsWith('ب') || form.startsWith('ل')
}

/** An indefinite word or a verb behind قبل شهر goes on with the sentence; a month's name or a number belongs to the unit. */
function isOpenTo(words: Words, at: number): boolean {
  const form = words.form(at)
  if (form.startsWith('ال') || words.isNumber(at)) return false
  return (
    monthAt(words, at) === null &&
    hijriMonthAt(words, at) === null &&
    bareWeekdayAt(words, at) === null &&
    countAt(words, at) === null
  )
}

const FREE = new Set(['من', 'علي', 'في', 'عن', 'الي', 'التي', 'ان', 'قبل', 'بعد', 'او', 'ثم', 'حيث', 'فقط', 'تقريبا', 'كامل', 'كامله', 'واحد', 'واحده', 'مع', 'عندما', 'قال', 'قالت', 'قد', 'كان', 'كانت', 'تم', 'هو', 'هي', 'ما', 'لم', 'خلال']) // biome-ignore format: one set

// ── relative to the day of speaking ──────────────────────────────────────────────────────────────────────────────────────

const offset = (unit: Unit, amount: number, from: 'speech' | 'text'): OffsetMeaning => ({
  kind: 'offset',
  unit,
  amount,
  from,
})

const TEXT_SHIFT: Readonly<Record<string, number>> = { before: -1, same: 0, after: 1 }

/** الشهر الماضي، العام المقبل، الأسبوع الجاري، اليوم التالي، العام نفسه، الأسبوع قبل الماضي. */
function directedUnitAt(words: Words, at: number): Hit<Meaning> | null {
  const unit = unitAt(words, at)
  if (unit === null || !unit.value.article || unit.value.number !== 'singular') return null
  const of = unit.value.unit
  if (of !== 'day' && words.is(unit.next, 'قبل') && directionAt(words, unit.next + 1)?.value === 'last')
    return hit(offset(of, -2, 'speech'), unit.next + 2)
  if (words.is(unit.next, 'بعد') && directionAt(words, unit.next + 1)?.value === 'next')
    return hit(offset(of, 2, 'speech'), unit.next + 2)
  const direction = directionAt(words, unit.next)
  if (direction === null || of === 'hour' || of === 'minute' || of === 'second') return null
  const spoken = SHIFT[direction.value]
  if (spoken !== undefined) {
    if (of === 'day' && spoken !== 0 && words.is(unit.next, 'الاخير')) return null
    return hit(offset(of, spoken, 'speech'), direction.next)
  }
  return hit(offset(of, TEXT_SHIFT[direction.value]!, 'text'), direction.next)
}

/** هذا الأسبوع، هذه السنة; ذلك اليوم، تلك الليلة. */
function demonstrativeUnitAt(words: Words, at: number): Hit<Meaning> | null {
  const near = words.is(at, 'هذا', 'هذه')
  if (!near && !words.is(at, 'ذلك', 'تلك', 'ذاك')) return null
  const unit = unitAt(words, at + 1)
  if (unit === null || !unit.value.article || unit.value.number !== 'singular') return null
  if (['hour', 'minute', 'second'].includes(unit.value.unit)) return null
  return hit(offset(unit.value.unit, 0, near ? 'speech' : 'text'), unit.next)
}

/** نفس اليوم، ذات الليلة. */
function sameUnitAt(words: Words, at: number): Hit<Meaning> | null {
  if (!words.is(at, 'نفس', 'ذات')) return null
  const unit = unitAt(words, at + 1)
  if (unit === null || !unit.value.article || unit.value.number !== 'singular') return null
  if (['hour', 'minute', 'second'].includes(unit.value.unit)) return null
  if (words.is(unit.next, 'من')) return null // نفس اليوم من عام 2016 is a day of that year
  return hit(offset(unit.value.unit, 0, 'text'), unit.next)
}

const COARSE: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year', 'decade', 'century'])

/** قبل يومين، قبل نحو شهر، بعد عامين; but يومين من الانتخابات is an amount, not a date. */
function agoAt(words: Words, at: number): Hit<Meaning> | null {
  const ago = words.is(at, 'قبل')
  if (!ago && !words.is(at, 'بعد')) return null
  const amount = amountAt(words.from(at + 1), at + 1, true)
  if (amount === null || !COARSE.has(amount.value.unit) || !Number.isInteger(amount.value.count)) return null
  const { count, unit, hedge, implicit } = amount.value
  if (implicit && !standsAlone(words, amount.next) && !(ago && unit !== 'day' && isOpenTo(words, amount.next)))
    return null
  if (words.is(amount.next, 'من') || (!ago && words.is(amount.next, 'علي', 'عن'))) return null
  if (words.is(amount.next, 'فقط') && words.is(amount.next + 1, 'من', 'علي')) return null
  return hit(
    {
      ...offset(unit, ago ? -count : count, 'speech'),
      ...modOf(hedge),
      ...(ago ? {} : { orDuration: isoDuration(count, unit) }),
    },
    amount.next,
  )
}

/** بعد ذلك بيومين، قبلها بثلاثة أيام, بعد يومين من ذلك. */
function fromThenAt(words: Words, at: number): Hit<Meaning> | null {
  const form = words.form(at)
  const pronoun = /^(قبل|بعد)(?:ها|ه|هما|هم)$/.exec(form)?.[1]
  const apart = words.is(at, 'قبل', 'بعد') && words.is(at + 1, 'ذلك', 'ذاك') ? form : undefined
  const side = pronoun ?? apart
  if (side === undefined) return null
  let next = apart === undefined ? at + 1 : at + 2
  let view = words
  if (words.is(next, 'ب')) next++
  else if (words.form(next).startsWith('ب')) view = words.from(next, words.form(next).slice(1))
  else return null
  const amount = amountAt(view.start === next ? view : words.from(next), next, true)
  if (amount === null || !COARSE.has(amount.value.unit)) return null
  return hit(offset(amount.value.unit, side === 'قبل' ? -amount.value.count : amount.value.count, 'text'), amount.next)
}

/** نهاية الأسبوع: the weekend, of this week if nothing else is said. */
function weekendAt(words: Words, at: number): Hit<Meaning> | null {
  if (!words.is(at, 'نهايه', 'عطله')) return null
  const from = words.is(at, 'عطله') && words.is(at + 1, 'نهايه') ? at + 2 : at + 1
  const unit = unitAt(words, from)
  if (unit === null || unit.value.unit !== 'week' || !unit.value.article) return null
  const direction = directionAt(words, unit.next)
  const shift = direction === null ? 0 : SHIFT[direction.value]
  if (shift === undefined) return null
  return hit({ ...offset('week', shift, 'speech'), weekend: true }, direction?.next ?? unit.next)
}

/** الأسبوع الثاني من الشهر الجاري: known no finer than its month. */
function weekOfMonthAt(words: Words, at: number): Hit<Meaning> | null {
  const week = unitAt(words, at)
  if (week === null || week.value.unit !== 'week' || !week.value.article) return null
  const ordinal = words.is(week.next, 'الاخير') ? hit(5, week.next + 1) : ordinalAt(words, week.next)
  if (ordinal === null || ordinal.value > 5 || !words.is(ordinal.next, 'من')) return null
  const of = directedUnitAt(words, ordinal.next + 1) ?? demonstrativeUnitAt(words, ordinal.next + 1)
  if (of !== null) return of.value.kind === 'offset' && of.value.unit === 'month' ? of : null
  const named = words.is(ordinal.next + 1, 'شهر') ? ordinal.next + 2 : ordinal.next + 1
  const month = monthAt(words, named)
  if (month === null) return null
  const year = yearAt(words, month.next)
  return hit(
    { kind: 'calendar', month: month.value.month, ...(year === null ? {} : { year: year.value.year }) },
    year?.next ?? month.next,
  )
}

// ── what recurs ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const FREQUENCY_TABLE = new PhraseTable(
  entriesOf(FREQUENCIES).map(([value, ...form]) => [form.join(' '), value!] as const),
)

const set = (value: string): FixedMeaning => ({ kind: 'fixed', type: 'SET', value })

function frequencyAt(words: Words, at: number): Hit<Meaning> | null {
  const found = FREQUENCY_TABLE.at(words, at)
  return found === null ? null : hit(set(found.value), found.next)
}

/** كل يوم، كل ثلاثة أشهر، كل جمعة، كل يوم جمعة، كل مساء، كل عام مرتين. */
function everyAt(words: Words, at: number): Hit<Meaning> | null {
  if (!words.is(at, 'كل')) return null
  const day = words.is(at + 1, 'يوم', 'مساء', 'ليله', 'صباح') ? at + 2 : at + 1
  const weekday = bareWeekdayAt(words, day) ?? (day > at + 1 ? weekdayAt(words, day) : null)
  if (weekday !== null) return hit(set(`XXXX-WXX-${weekday.value}`), weekday.next)
  const amount = amountAt(words.from(at + 1), at + 1, true)
  if (amount !== null) {
    const times = words.is(amount.next, 'مرتين', 'مره') ? amount.next + 1 : amount.next
    return hit(set(isoDuration(amount.value.count, amount.value.unit)), times)
  }
  return dayPartAt(words, at + 1) === null ? null : hit(set('P1D'), at + 2)
}

export const UNIT_RULES: readonly TimeRule[] = [
  { name: 'time/duration', read: durationAt },
  { name: 'time/duration-range', read: durationRangeAt },
  { name: 'time/implied-duration', read: impliedDurationAt },
  { name: 'time/directed-unit', read: directedUnitAt },
  { name: 'time/demonstrative-unit', read: demonstrativeUnitAt },
  { name: 'time/same-unit', read: sameUnitAt },
  { name: 'time/ago', read: agoAt },
  { name: 'time/from-then', read: fromThenAt },
  { name: 'time/weekend', read: weekendAt },
  { name: 'time/week-of-month', read: weekOfMonthAt },
  { name: 'time/frequency', read: frequencyAt },
  { name: 'time/every', read: everyAt },
]

export { demonstrativeUnitAt, directedUnitAt }

export const beginsUnit = (form: string): boolean =>
  FREQUENCY_TABLE.begins(form) || form === 'عطله' || form in FRACTIONS
