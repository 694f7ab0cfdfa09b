/** The page's own words, numbers and dates in the reader's language. */
import { preferences } from '../prefs.svelte.ts'
import { ar } from './ar.data.ts'
import { isoRange } from './dates.ts'
import { en, type Messages } from './en.data.ts'
import type { Language } from './language.ts'
import { lazily } from './lazily.ts'
import { grouped } from './plural.ts'
import { reasonIn } from './reasons.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en }
/** Western digits in both languages: the same as in most of the texts beside them, so that figures can be compared at a glance. */
const TAGS: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' }

/** Made when first needed, and once: making a format takes longer than using it a hundred times. */
const formatsOf = (tag: string) => ({
  mean: lazily(() => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 })),
  percent: lazily(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })),
})
const formats: Readonly<Record<Language, ReturnType<typeof formatsOf>>> = {
  ar: formatsOf(TAGS.ar),
  en: formatsOf(TAGS.en),
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/
const MONTH = /^(\d{4})-(\d{2})$/

const named = (months: string, month: number): string => months.split(' ')[month]!

/**
 * One ISO value without an interval; what is no calendar date stays as it is. Months are named by the messages: making its first format of dates
 * takes a browser as long as a third of what it needs to run the front page.
 */
function oneDate(value: string, { months }: Messages['common']): string {
  const month = MONTH.exec(value)
  const date = new Date(`${month === null ? value.slice(0, 10) : `${value}-01`}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || (month === null && !DAY.test(value))) return value
  const ofYear = `${named(months, date.getUTCMonth())} ${date.getUTCFullYear()}`
  return month === null ? `${date.getUTCDate()} ${ofYear}` : ofYear
}

class Words {
  /** Every message, in the language chosen. */
  get t(): Messages {
    return MESSAGES[preferences.language]
  }

  number(value: number): string {
    return grouped(value)
  }

  /** A mean, with one decimal. */
  mean(value: number): string {
    return formats[preferences.language].mean().format(value)
  }

  percent(share: number): string {
    return formats[preferences.language].percent().format(share)
  }

  /** Lower and upper bound as a reader reads it: one number where they agree. */
  bounds(lower: number, upper: number): string {
    return lower === upper ? this.number(lower) : `${this.number(lower)}–${this.number(upper)}`
  }

  /** What bounds are bounds of, in the form that the number asks for. */
  roots(lower: number, upper: number): string {
    return lower === upper ? this.t.bounds.unit(upper) : this.t.bounds.range
  }

  /** A date of the contract: a day, a month, a year, or an interval of them. */
  date(value: string | null): string {
    if (value === null) return this.t.common.undated
    const { common } = this.t
    const [from, to] = isoRange(value)
    return from === to ? oneDate(from, common) : common.fromTo(oneDate(from, common), oneDate(to, common))
  }

  /** First and last day of something. */
  days(from: string | null, to: string | null): string {
    if (from === null || to === null || from === to) return this.date(from ?? to)
    return this.date(`${from}/${to}`)
  }

  /** Day and month, for axes. */
  shortDay(time: number): string {
    const date = new Date(time)
    return `${date.getUTCDate()} ${named(this.t.common.shortMonths, date.getUTCMonth())}`
  }

  list(items: readonly string[]): string {
    const { between, both } = this.t.common
    const last = items.at(-1) ?? ''
    return items.length < 2 ? last : both(items.slice(0, -1).join(between), last)
  }

  /** A reason that the comparison gives in English, in the reader's language where its form is known. */
  reason(line: string): { readonly text: string; readonly language: Language } {
    return reasonIn(preferences.language, line)
  }
}

export const words = new Words()
