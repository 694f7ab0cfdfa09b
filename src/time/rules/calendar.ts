/** Days with all that is said of them in one breath: part of the day, deictic, weekday, date, clock, in the orders that news writes. */
import {
  bareWeekdayAt,
  dayPartAdverbAt,
  dayPartAt,
  definiteDayPartAt,
  deicticAt,
  directionAt,
  weekdayAt,
} from '../components.ts'
import type { CalendarMeaning, DayPart, Meaning } from '../meaning.ts'
import { type Hit, hit, type Words } from '../words.ts'
import { clockAt } from './clock.ts'
import { type DateFields, dateAt } from './dates.ts'
import type { TimeRule } from './rule.ts'

const DAY_NOUNS = ['يوم', 'يومي', 'نهار', 'ايام']
const CORRESPONDING = ['الموافق', 'الموافقه', 'المصادف', 'الموافقين', 'بتاريخ', 'لموافق', 'يوافق', 'الذي']

type Slot = (words: Words, at: number, fields: DateFields) => Hit<DateFields> | null

const isDay = (fields: DateFields): boolean =>
  fields.shift !== undefined || fields.weekday !== undefined || fields.day !== undefined || fields.hijri !== undefined

const hasDate = (fields: DateFields): boolean => fields.day !== undefined || fields.hijri !== undefined

// ── slots ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const deicticSlot: Slot = (words, at, fields) => {
  if (isDay(fields)) return null
  const midnight = words.is(at, 'منتصف') && deicticAt(words, at + 1)?.value.part === 'NI'
  const found = deicticAt(words, midnight ? at + 1 : at)
  if (found === null) return null
  const { shift, part } = found.value
  return hit({ shift, ...(part === null ? {} : { part }) }, found.next)
}

/** الثلاثاء، الثلاثاء الماضي، الثلاثاء من الأسبوع الماضي; without the article only after يوم. */
const weekdaySlot: Slot = (words, at, fields) => {
  if (fields.weekday !== undefined) return null
  const afterDay = DAY_NOUNS.includes(words.form(at - 1)) && at > words.start
  const found = weekdayAt(words, at) ?? (afterDay ? bareWeekdayAt(words, at) : null)
  if (found === null) return null
  const direction = directionAt(words, found.next)
  if (direction !== null && fields.shift === undefined)
    return hit({ weekday: found.value, direction: direction.value }, direction.next)
  return hit({ weekday: found.value }, found.next)
}

const dateSlot: Slot = (words, at, fields) => (hasDate(fields) ? null : dateAt(words, at))

const clockSlot: Slot = (words, at, fields) => {
  if (fields.clock !== undefined) return null
  const from = words.is(at, 'في', 'عند', 'الي') && at > words.start ? at + 1 : at
  const found = clockAt(words, words.is(from, 'تمام') ? from : from)
  if (found === null) return null
  const { clock, part } = found.value
  return hit({ clock, ...(part === null || fields.part !== undefined ? {} : { part }) }, found.next)
}

/** A part of the day before the day it belongs to: مساء الأحد، فجر، الأحد، صباح يوم أمس, من مساء أمس behind a clock. */
const partSlot: Slot = (words, at, fields) => {
  if (isDay(fields) || (fields.part !== undefined && fields.clock === undefined)) return null
  const from = fields.clock !== undefined && words.is(at, 'من') ? at + 1 : at
  const part = dayPartAt(words, from)
  if (part === null) return null
  const gap = words.is(part.next, '،', ',') ? part.next + 1 : part.next
  const noun = DAY_NOUNS.includes(words.form(gap)) ? gap + 1 : gap
  for (const slot of [deicticSlot, weekdaySlot, dateSlot]) {
    const day = slot(words, noun, {})
    if (day !== null) return hit({ ...day.value, part: day.value.part ?? part.value }, day.next)
  }
  return null
}

/** A part of the day behind the day: أمس صباحا، الثلاثاء مساء، الأحد بعد الظهر. */
const partAdverbSlot: Slot = (words, at, fields) => {
  if (!isDay(fields) || fields.part !== undefined) return null
  const found = dayPartAdverbAt(words, at)
  if (found === null || partSlot(words, at, {}) !== null) return null
  return hit({ part: found.value }, found.next)
}

const SLOTS: readonly Slot[] = [partSlot, dateSlot, deicticSlot, weekdaySlot, clockSlot, partAdverbSlot]

// ── composition ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function fill(words: Words, at: number, fields: DateFields): Hit<DateFields> | null {
  let best: Hit<DateFields> | null = null
  for (const slot of SLOTS) {
    const found = slot(words, at, fields)
    if (found !== null && found.next > (best?.next ?? at)) best = found
  }
  return best
}

/** The next part behind a comma, a bracket, الموافق or يوم; the parts must be of one day. */
function fillBehindJoint(words: Words, at: number, fields: DateFields): Hit<DateFields> | null {
  if (words.is(at, '(')) {
    const inside = fill(words, at + 1, fields)
    return inside !== null && words.is(inside.next, ')') ? hit(inside.value, inside.next + 1) : null
  }
  if (CORRESPONDING.includes(words.form(at)) && !hasDate(fields)) {
    let from = at + 1
    while (words.is(from, 'ل', 'يوافق', 'يصادف', 'يوم', ':')) from++
    return dateSlot(words, from, fields)
  }
  if (DAY_NOUNS.slice(0, 3).includes(words.form(at)) && !hasDate(fields)) return fill(words, at + 1, fields)
  if (words.is(at, '،', ',', '-', '–')) {
    const found = dateSlot(words, at + 1, fields) ?? clockSlot(words, at + 1, fields)
    return found !== null && (!hasDate(fields) || found.value.clock !== undefined) ? found : null
  }
  return null
}

/** وقت متأخر من, وقت مبكر من, ساعة متأخرة من: how late, before the day. */
function latenessAt(words: Words, at: number): Hit<DayPart> | null {
  if (!words.is(at, 'وقت', 'ساعه', 'ساعات')) return null
  const late = words.is(at + 1, 'متاخر', 'متاخره')
  if (!late && !words.is(at + 1, 'مبكر', 'مبكره')) return null
  return hit(late ? 'NI' : 'MO', words.is(at + 2, 'من') ? at + 3 : at + 2)
}

/** Days from `at` on with everything said of them. */
function dayAt(words: Words, at: number): Hit<CalendarMeaning> | null {
  const lateness = latenessAt(words, at)
  let next = lateness?.next ?? at
  let fields: DateFields = {}
  if (DAY_NOUNS.includes(words.form(next))) {
    if (words.is(next, 'ايام')) return null
    next++
  }
  for (let step = 0; step < 6; step++) {
    const found = fill(words, next, fields) ?? (step > 0 ? fillBehindJoint(words, next, fields) : null)
    if (found === null) break
    fields = { ...fields, ...found.value }
    next = found.next
  }
  if (!isDay(fields) && (fields.clock === undefined || lateness !== null)) return null
  if (lateness !== null && fields.part === undefined) fields = { ...fields, part: lateness.value }
  return hit({ kind: 'calendar', ...fields }, next)
}

/** هذا الصباح، هذا المساء, with the clock behind it. */
function thisPartAt(words: Words, at: number): Hit<CalendarMeaning> | null {
  if (!words.is(at, 'هذا', 'هذه')) return null
  const part = definiteDayPartAt(words, at + 1)
  if (part === null) return null
  const fields = { shift: 0, part: part.value }
  const clock = clockSlot(words, part.next, fields)
  return hit({ kind: 'calendar', ...fields, ...clock?.value }, clock?.next ?? part.next)
}

/** ليل الخميس - الجمعة، ليلة الأحد الاثنين: the night between two days, of the first. */
function nightBetweenAt(words: Words, at: number): Hit<CalendarMeaning> | null {
  if (!words.is(at, 'ليل', 'ليله')) return null
  const first = weekdayAt(words, at + 1)
  if (first === null) return null
  const joint = words.is(first.next, '-', '–', '/', 'الي') ? first.next + 1 : first.next
  const second = weekdayAt(words, joint)
  if (second === null || second.value !== (first.value % 7) + 1) return null
  return hit({ kind: 'calendar', weekday: first.value, part: 'NI' }, second.next)
}

/** الخامس والعشرين من مايو من كل عام، الثلاثاء من كل أسبوع: a date that recurs. */
function recurringAt(words: Words, at: number): Hit<Meaning> | null {
  const noun = words.is(at, 'يوم', 'ايام') ? at + 1 : at
  const date = dayAt(words.from(noun, words.form(noun)), noun)
  if (date === null || !words.is(date.next, 'من') || !words.is(date.next + 1, 'كل')) return null
  const { month, day, weekday } = date.value
  const yearly = words.is(date.next + 2, 'عام', 'سنه') && month !== undefined && day !== undefined
  const weekly = words.is(date.next + 2, 'اسبوع') && weekday !== undefined
  if (!yearly && !weekly) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  const value = yearly ? `XXXX-${two(month)}-${two(day)}` : `XXXX-WXX-${weekday}`
  return hit({ kind: 'fixed', type: 'SET', value }, date.next + 3)
}

export const CALENDAR_RULES: readonly TimeRule[] = [
  { name: 'time/day', read: dayAt },
  { name: 'time/this-part-of-day', read: thisPartAt },
  { name: 'time/night-between', read: nightBetweenAt },
  { name: 'time/recurring-date', read: recurringAt },
]
