/** Feasts and national days: عيد الفطر، شهر رمضان الماضي، رأس السنة. */
import { directionAt, hijriMonthAt, yearAt } from '../components.ts'
import { OCCASIONS } from '../lexicon/occasions.data.ts'
import type { Meaning, OccasionMeaning } from '../meaning.ts'
import { entriesOf, type Hit, hit, PhraseTable, type Words } from '../words.ts'
import { SHIFT } from './dates.ts'
import type { TimeRule } from './rule.ts'
import { demonstrativeUnitAt, directedUnitAt } from './units.ts'

function occasion(calendar: string, month: number, day: number, days: number): OccasionMeaning {
  if (calendar === 'g') return { kind: 'occasion', gregorian: { month, day } }
  return { kind: 'occasion', hijri: days >= 29 ? { month } : { month, day, days } }
}

const OCCASION_TABLE = new PhraseTable(
  entriesOf(OCCASIONS).map(
    ([calendar, month, day, days, ...form]) =>
      [form.join(' '), occasion(calendar!, Number(month), Number(day), Number(days))] as const,
  ),
)

export const beginsOccasion = (form: string): boolean => OCCASION_TABLE.begins(form) || form === 'شهر'

/** Which year's: the direction, the Hijri or Gregorian year, or العام الماضي behind an occasion. */
function whichYear(words: Words, at: number): Hit<Partial<OccasionMeaning>> {
  const unit = directedUnitAt(words, words.is(at, 'من') ? at + 1 : at) ?? demonstrativeUnitAt(words, at)
  if (unit?.value.kind === 'offset' && unit.value.unit === 'year' && unit.value.from === 'speech')
    return hit({ yearShift: unit.value.amount }, unit.next)
  const direction = directionAt(words, at)
  if (direction !== null && direction.value in SHIFT) return hit({ direction: direction.value }, direction.next)
  const from = words.is(at, 'من') ? at + 1 : at
  const year = yearAt(words.is(at, 'لعام', 'لسنه') ? words.from(at, words.form(at).slice(1)) : words, from)
  if (year === null) return hit({}, at)
  return year.value.hijri || year.value.year <= 1500
    ? hit({ hijriYear: year.value.year }, year.next)
    : hit({ year: year.value.year }, year.next)
}

function occasionRule(words: Words, at: number): Hit<Meaning> | null {
  const found = OCCASION_TABLE.at(words, at)
  if (found === null) return null
  const which = whichYear(words, found.next)
  return hit({ ...found.value, ...which.value }, which.next)
}

/** شهر شوال، رمضان الماضي، في شعبان المقبل: a Hijri month that is called a month or has its year beside it. */
function hijriMonthRule(words: Words, at: number): Hit<Meaning> | null {
  const named = words.is(at, 'شهر')
  const month = hijriMonthAt(words, named ? at + 1 : at)
  if (month === null) return null
  const which = whichYear(words, month.next)
  if (!named && which.next === month.next && month.value.shared && !(month.value.month === 9 && follows(words, at)))
    return null
  if (which.value.year !== undefined && !named && month.value.shared && month.value.month !== 9) return null
  return hit({ kind: 'occasion', hijri: { month: month.value.month }, ...which.value }, which.next)
}

const TIME_WORDS = new Set(['في', 'خلال', 'قبل', 'بعد', 'قبيل', 'منذ', 'طوال', 'حلول', 'بحلول', 'نهايه', 'بدايه', 'ايام', 'اول', 'اواخر', 'طيله', 'مطلع']) // biome-ignore format: one set
const follows = (words: Words, at: number): boolean => TIME_WORDS.has(words.form(at - 1))

export const OCCASION_RULES: readonly TimeRule[] = [
  { name: 'time/occasion', read: occasionRule },
  { name: 'time/hijri-month', read: hijriMonthRule },
]
