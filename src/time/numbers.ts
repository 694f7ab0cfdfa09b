/** Numbers as dates and durations use them: the language room's numerals, held to what can count days and years. */
import { type Numeral, parseNumeral } from '../language/numerals.ts'
import { type Hit, hit, type Words } from './words.ts'

/** Words that the longest number of a date takes. */
const REACH = 8

/** الـ25 and الـ 48: the article stands by itself before the digits. */
const afterArticle = (words: Words, at: number): number => (words.is(at, 'ال') && words.isNumber(at + 1) ? at + 1 : at)

function numeralAt(words: Words, at: number): { numeral: Numeral; next: number } | null {
  const from = afterArticle(words, at)
  if (from === at && /^و(?!احد)/.test(words.form(at))) return null // a further thing, not this one's number
  const numeral = parseNumeral(words.forms(from, from + REACH), 0)
  return numeral === null || numeral.value === null ? null : { numeral, next: from + numeral.length }
}

/** A cardinal number, in digits or words, also with the article (الأيام الثلاثة). */
export function countAt(words: Words, at: number): Hit<number> | null {
  const found = numeralAt(words, at)
  if (found === null || found.numeral.kind === 'dual') return null
  if (found.numeral.ordinal && !/^(?:ال)?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)/.test(words.form(at))) return null
  return hit(found.numeral.value!, found.next)
}

/** An ordinal in words: الثالث، الحادي والعشرين; in the construct too (ثالث). */
export function ordinalAt(words: Words, at: number): Hit<number> | null {
  const found = numeralAt(words, at)
  return found?.numeral.ordinal === true ? hit(found.numeral.value!, found.next) : null
}

const FIRST_OF_MONTH = new Set(['فاتح', 'غره', 'اول'])

/** A day of the month: 25, الـ25, الخامس والعشرين, سابع, فاتح. */
export function dayNumberAt(words: Words, at: number): Hit<number> | null {
  if (FIRST_OF_MONTH.has(words.form(at))) return hit(1, at + 1)
  const from = afterArticle(words, at)
  const token = words.token(from)
  if (token?.kind === 'number') {
    const day = /^\d{1,2}$/.test(token.clean) ? Number(token.clean) : 0
    return day >= 1 && day <= 31 ? hit(day, from + 1) : null
  }
  const found = numeralAt(words, at)
  if (found === null || found.numeral.kind === 'dual' || !Number.isInteger(found.numeral.value)) return null
  const value = found.numeral.value!
  return value >= 1 && value <= 31 ? hit(value, found.next) : null
}
