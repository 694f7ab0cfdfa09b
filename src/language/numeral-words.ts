/** The number words as one table of folded surfaces, and the number that a run of digits writes. */

import * as data from './lexicon/numerals.data.ts'
import { fold } from './normalise.ts'

export type WordKind =
  | 'unit'
  | 'bound one'
  | 'ten'
  | 'hundred'
  | 'scale'
  | 'dual scale'
  | 'plural scale'
  | 'either scale'
  | 'fraction'
  | 'vague'
  | 'ordinal'
  | 'definite ordinal'
  | 'bound first'
  | 'teen'
  | 'quarters'
  | 'and some'

/** What one word says of a number. `high` is the end of a vague word's interval, else the value itself. */
export interface NumberWord {
  readonly kind: WordKind
  readonly value: number
  readonly high: number
  readonly definite: boolean
}

let table: ReadonlyMap<string, readonly NumberWord[]> | null = null
const NO_WORDS: readonly NumberWord[] = []

/** The readings of a folded word, with or without article, as a number word. */
export function numberWords(folded: string): readonly NumberWord[] {
  table ??= withArticles(makeTable())
  return table.get(folded) ?? NO_WORDS
}

/** The table and, where they are no entries already, its words with the article. */
function withArticles(words: ReadonlyMap<string, readonly NumberWord[]>): ReadonlyMap<string, readonly NumberWord[]> {
  const definite = [...words].map(
    ([word, readings]) => [`ال${word}`, readings.map(reading => ({ ...reading, definite: true }))] as const,
  )
  return new Map([...definite, ...words])
}

/** The kinds of number words that the noun they count follows. */
const COUNTING: ReadonlySet<WordKind> = new Set(['unit', 'ten', 'teen', 'hundred', 'scale', 'dual scale', 'plural scale', 'either scale', 'vague']) // biome-ignore format: one set

/** Whether what is counted follows a folded word: «سبعة أعضاء», «عشرون شخصا», «عشرات المتظاهرين». Of two there is the dual. */
export const isCountWord = (folded: string): boolean =>
  numberWords(folded).some(w => COUNTING.has(w.kind) && w.value > 2 && !w.definite)

/** The reading of a folded word as one of the given kinds, or null. */
export function numberWord(folded: string, ...kinds: readonly WordKind[]): NumberWord | null {
  for (const word of numberWords(folded)) if (kinds.includes(word.kind)) return word
  return null
}

function makeTable(): ReadonlyMap<string, readonly NumberWord[]> {
  const words = new Map<string, NumberWord[]>()
  const add = (kind: WordKind, written: string, value: number, high = value): void => {
    for (const word of new Set(fold(written).split(' ')))
      words.set(word, [...(words.get(word) ?? []), { kind, value, high, definite: false }])
  }
  for (const [value, written] of data.UNITS) add('unit', written, value)
  for (const [value, written] of data.TENS) add('ten', written, value)
  for (const [value, written] of data.HUNDREDS) add('hundred', written, value)
  for (const { value, singular, dual, plural, either } of data.SCALES) {
    add('scale', singular, value)
    add('dual scale', dual, value)
    add('plural scale', plural, value)
    add('either scale', either, value)
  }
  for (const [value, written] of data.FRACTIONS) add('fraction', written, value)
  for (const [low, high, written] of data.VAGUE) add('vague', written, low, high)
  for (const [value, written] of data.ORDINALS) add('ordinal', written, value)
  for (const [value, written] of data.DEFINITE_ORDINALS) add('definite ordinal', written, value)
  add('bound one', data.BOUND_ONE, 1)
  add('bound first', data.BOUND_FIRST, 1)
  add('teen', data.TEEN, 10)
  add('quarters', data.QUARTERS, 1 / 4)
  add('and some', data.AND_SOME, 0)
  return words
}

const GROUPED_BY_COMMA = /^\d{1,3}(?:[,٬،]\d{3})+(?:[.٫]\d+)?$/
const GROUPED_BY_DOT = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const DECIMAL = /^\d+(?:[.,٫]\d+)?$/

/**
 * The number that digits with separators write: 1,500 and 1.500 are 1500; 2.5 and 2,5 are two and a half. Before a scale word
 * (1.250 مليون) a dot is always the decimal one. Null for what is no number, like 12.05.2019 or a numeral beyond exact integers.
 */
export function digitsValue(folded: string, beforeScale: boolean): number | null {
  const first = folded.charCodeAt(0)
  if (!(first >= 0x30 && first <= 0x39)) return null
  let plain: string
  if (GROUPED_BY_COMMA.test(folded)) plain = folded.replace(/[,٬،]/g, '').replace('٫', '.')
  else if (GROUPED_BY_DOT.test(folded) && !(beforeScale && folded.indexOf('.') === folded.lastIndexOf('.')))
    plain = folded.replaceAll('.', '')
  else if (DECIMAL.test(folded)) plain = folded.replace(/[,٫]/, '.')
  else return null
  const value = Number(plain)
  return value <= Number.MAX_SAFE_INTEGER ? value : null
}
