/** Times of the clock: الساعة 08,30 · 18:43 GMT · الساعة الثامنة والنصف مساء · 1100 (GMT+04:00). */
import { dayPartAdverbAt, dayPartAt } from '../components.ts'
import { CLOCK_HOURS, CLOCK_MINUTES, ZONES } from '../lexicon/words.data.ts'
import type { Clock, DayPart } from '../meaning.ts'
import { countAt } from '../numbers.ts'
import { entriesOf, type Hit, hit, PhraseTable, type Words } from '../words.ts'

const HOURS = new PhraseTable(entriesOf(CLOCK_HOURS).map(([hour, ...form]) => [form.join(' '), Number(hour)] as const))
const MINUTES = new PhraseTable(
  entriesOf(CLOCK_MINUTES).map(([minute, ...form]) => [form.join(' '), Number(minute)] as const),
)
const ZONE_TABLE = new PhraseTable(entriesOf(ZONES).map(([zone, ...form]) => [form.join(' '), zone!] as const))

export interface ClockHit {
  readonly clock: Clock
  readonly part: DayPart | null
}

interface Reading {
  readonly hour: number
  readonly minute: number
}

/** 18:43, 08,30, 8.30 in figures; a bare hour only where `bare` allows it. */
function figuresAt(words: Words, at: number, bare: boolean): Hit<Reading> | null {
  const token = words.token(at)
  if (token?.kind !== 'number') return null
  const joined = /^(\d{1,2})[.,](\d{2})$/.exec(token.clean)
  if (joined !== null) return bare ? checked(Number(joined[1]), Number(joined[2]), at + 1) : null
  if (!/^\d{1,2}$/.test(token.clean)) return null
  const minutes = words.token(at + 2)
  const colon = words.is(at + 1, ':') && words.touches(at + 1) && words.touches(at + 2)
  if (colon && minutes?.kind === 'number' && /^\d{2}$/.test(minutes.clean)) {
    const seconds = words.is(at + 3, ':') && words.touches(at + 3) && words.touches(at + 4) && words.isNumber(at + 4)
    return checked(Number(token.clean), Number(minutes.clean), seconds ? at + 5 : at + 3)
  }
  return bare ? checked(Number(token.clean), 0, at + 1) : null
}

const checked = (hour: number, minute: number, next: number): Hit<Reading> | null =>
  hour <= 24 && minute < 60 ? hit({ hour, minute }, next) : null

function hourInWordsAt(words: Words, at: number): Hit<Reading> | null {
  const hour = HOURS.at(words, at)
  if (hour === null) return null
  const minute = MINUTES.at(words, hour.next) ?? minutesInWordsAt(words, hour.next)
  if (minute === null) return hit({ hour: hour.value, minute: 0 }, hour.next)
  const total = hour.value * 60 + minute.value
  return hit({ hour: Math.floor(total / 60), minute: total % 60 }, minute.next)
}

/** وسبع وثلاثين دقيقة، و20 دقيقة behind an hour. */
function minutesInWordsAt(words: Words, at: number): Hit<number> | null {
  const form = words.form(at)
  if (!form.startsWith('و')) return null
  const from = form === 'و' ? at + 1 : at
  const count = countAt(form === 'و' ? words.from(from) : words.from(at, form.slice(1)), from)
  if (count === null || count.value >= 60 || !words.is(count.next, 'دقيقه', 'دقائق')) return null
  return hit(count.value, count.next + 1)
}

/** A zone, also in brackets, also as an offset: (ت غ), بتوقيت غرينتش, GMT+04:00. */
function zoneAt(words: Words, at: number): Hit<string> | null {
  const bracket = words.is(at, '(')
  const named = ZONE_TABLE.at(words, bracket ? at + 1 : at)
  if (named === null) return null
  const offset = named.value === 'Z' ? offsetAt(words, named.next) : null
  const found = offset ?? named
  if (!bracket) return found
  return words.is(found.next, ')') ? hit(found.value, found.next + 1) : null
}

/** +04:00 behind GMT. */
function offsetAt(words: Words, at: number): Hit<string> | null {
  if (!words.is(at, '+', '-') || !words.isNumber(at + 1)) return null
  const hours = words.token(at + 1)!.clean
  if (!/^\d{1,2}$/.test(hours)) return null
  const colon = words.is(at + 2, ':') && words.isNumber(at + 3)
  const minutes = colon ? words.token(at + 3)!.clean : '00'
  return hit(`${words.form(at)}${hours.padStart(2, '0')}:${minutes}`, colon ? at + 4 : at + 2)
}

/** The hour of 24 that a part of the day makes of one of 12. */
function hourOf(hour: number, part: DayPart | null, noon: boolean): number {
  if (part === 'MO') return hour === 12 ? 0 : hour
  if (hour >= 12 || part === null) return hour === 12 && part === 'NI' && !noon ? 0 : hour
  if (part === 'NI') return hour >= 6 ? hour + 12 : hour
  if (part === 'MI') return hour >= 10 ? hour : hour + 12
  return hour + 12
}

/** What stands behind the hour: مساء, من مساء (only looked at: the day behind it belongs to the calendar). */
function partBehind(words: Words, at: number): { part: DayPart | null; next: number } {
  const of = words.is(at, 'من') ? dayPartAt(words, at + 1) : null
  if (of !== null) return { part: of.value, next: at }
  const adverb = dayPartAdverbAt(words, at)
  const noun = dayPartAt(words, at)
  if (adverb !== null) return { part: adverb.value, next: adverb.next }
  return { part: noun?.value ?? null, next: at }
}

/** 1100 (GMT+04:00): four figures and a zone in brackets, as agencies stamp. */
function stampAt(words: Words, at: number): Hit<ClockHit> | null {
  const token = words.token(at)
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.clean)) return null
  const zone = zoneAt(words, at + 1)
  if (zone === null) return null
  const hour = Number(token.clean.slice(0, 2))
  const minute = Number(token.clean.slice(2))
  if (hour > 23 || minute > 59) return null
  return hit({ clock: { hour, minute, zone: zoneOf(zone) }, part: null }, zone.next)
}

const zoneOf = (zone: Hit<string> | null): string | null =>
  zone === null || zone.value === 'local' ? null : zone.value

/** A second reading of the same time in brackets: (05,30 ت غ). */
function secondReading(words: Words, at: number): number {
  if (!words.is(at, '(')) return at
  const time = figuresAt(words, at + 1, true)
  const zone = time === null ? null : zoneAt(words, time.next)
  return zone !== null && words.is(zone.next, ')') ? zone.next + 1 : at
}

/** A time of the clock. Without الساعة it needs a colon, a zone, or a part of the day behind an hour in words. */
export function clockAt(words: Words, at: number): Hit<ClockHit> | null {
  const stamp = stampAt(words, at)
  if (stamp !== null) return stamp
  let from = words.is(at, 'تمام', 'حوالي', 'نحو', 'قرابه') ? at + 1 : at
  const named = words.is(from, 'الساعه')
  if (named) from++
  if (named && words.is(from, 'تمام')) from++
  const time = figuresAt(words, from, named) ?? hourInWordsAt(words, from)
  if (time === null || (!named && from > at)) return null
  const behind = partBehind(words, time.next)
  const zone = zoneAt(words, behind.next)
  if (!named && !words.isNumber(from) && behind.part === null && zone === null) return null
  if (!named && !words.isNumber(from) && behind.next === time.next && !words.is(time.next, 'من')) return null
  const hour = hourOf(time.value.hour, behind.part, words.is(time.next, 'ظهرا'))
  if (hour > 24) return null
  const next = secondReading(words, zone?.next ?? behind.next)
  return hit({ clock: { hour, minute: time.value.minute, zone: zoneOf(zone) }, part: behind.part }, next)
}

export const formatClock = ({ hour, minute, zone }: Clock): string =>
  `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${zone ?? ''}`

export const beginsClock = (form: string): boolean => HOURS.begins(form) || form === 'الساعه' || form === 'تمام'
