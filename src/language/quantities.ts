/** Numbers with what widens them: more than 40, at least 12, about a hundred, between 10 and 15 thousand. */

import { HEDGES_AFTER, HEDGES_BEFORE, type HedgeKind } from './lexicon/numerals.data.ts'
import { fold } from './normalise.ts'
import { numberWord } from './numeral-words.ts'
import { type Numeral, parseNumeral } from './numerals.ts'

/** Words that widen a number beside them. */
export interface Hedge {
  readonly kind: HedgeKind
  /** How many words it takes. */
  readonly length: number
}

/** A number with its hedges. */
export interface Quantity {
  /** The number told; of a range or a vague number, null. */
  readonly value: number | null
  /** The least and the greatest number that the words allow; `high` is null where nothing bounds it. */
  readonly low: number
  readonly high: number | null
  /** Told as about right (نحو): low and high are the number itself. */
  readonly approximate: boolean
  /** How many words it takes, hedges beside the number included. */
  readonly length: number
  readonly ordinal: boolean
  readonly kind: Numeral['kind']
}

type Phrases = ReadonlyMap<string, readonly { readonly kind: HedgeKind; readonly words: readonly string[] }[]>

let before: Phrases | null = null
let after: Phrases | null = null

/** The hedge that begins at `at` and stands before a number: أكثر من، ما لا يقل عن، نحو; و، ف، ب، ل، ك may be attached to it. */
export function hedge(words: readonly string[], at: number): Hedge | null {
  before ??= byFirstWord(HEDGES_BEFORE)
  const first = words[at]
  if (first === undefined) return null
  return (
    longest(before, words, at, first) ?? (/^[وفبلك]/.test(first) ? longest(before, words, at, first.slice(1)) : null)
  )
}

/** The hedge that begins at `at` and stands after a number or what it counts: على الأقل، أو أكثر. */
export function hedgeAfter(words: readonly string[], at: number): Hedge | null {
  after ??= byFirstWord(HEDGES_AFTER)
  const first = words[at]
  return first === undefined ? null : longest(after, words, at, first)
}

/**
 * The quantity that begins at `at`: a range, or a number with the hedges beside it. A hedge one word after the number (40 قتيلا على الأقل)
 * counts, but its words are not in the length. Ranges of clock times or dates look the same: the caller knows what is counted.
 */
export function parseQuantity(words: readonly string[], at: number): Quantity | null {
  const told = hedge(words, at)
  const start = at + (told?.length ?? 0)
  const found = range(words, start) ?? single(words, start)
  if (found === null) return null
  const quantity = told === null ? found : widen(found, told.kind)
  const length = start + found.length - at
  if (told !== null && told.kind !== 'about') return withLength(quantity, length)
  const beside = hedgeAfter(words, at + length)
  if (beside !== null) return withLength(widen(quantity, beside.kind), length + beside.length)
  const further = hedgeAfter(words, at + length + 1)
  return withLength(further === null ? quantity : widen(quantity, further.kind), length)
}

function byFirstWord(hedges: readonly (readonly [HedgeKind, string])[]): Phrases {
  const phrases = new Map<string, { kind: HedgeKind; words: readonly string[] }[]>()
  for (const [kind, written] of hedges) {
    const words = fold(written).split(' ')
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { kind, words }])
  }
  return phrases
}

function longest(phrases: Phrases, words: readonly string[], at: number, first: string): Hedge | null {
  let best: Hedge | null = null
  for (const phrase of phrases.get(first) ?? [])
    if (phrase.words.length > (best?.length ?? 0) && phrase.words.every((word, i) => i === 0 || words[at + i] === word))
      best = { kind: phrase.kind, length: phrase.words.length }
  return best
}

function single(words: readonly string[], at: number): Quantity | null {
  const numeral = parseNumeral(words, at)
  if (numeral === null) return null
  const { value, low, high, length, ordinal, kind } = numeral
  return { value, low, high, approximate: false, length, ordinal, kind }
}

const withLength = ({ value, low, high, approximate, ordinal, kind }: Quantity, length: number): Quantity => ({
  value,
  low,
  high,
  approximate,
  length,
  ordinal,
  kind,
})

const within = (
  { value, approximate, length, ordinal, kind }: Quantity,
  low: number,
  high: number | null,
  about = approximate,
): Quantity => ({ value, low, high, approximate: about, length, ordinal, kind })

function widen(quantity: Quantity, kind: HedgeKind): Quantity {
  const { low, high } = quantity
  // a whole number is followed by the next one; "more than half" has no next
  const step = Number.isInteger(low) ? 1 : 0
  switch (kind) {
    case 'more':
      return within(quantity, low + step, null)
    case 'less':
      return within(quantity, 0, high === null ? null : high - step)
    case 'at least':
      return within(quantity, low, null)
    case 'at most':
      return within(quantity, 0, high)
    case 'about':
      return within(quantity, low, high, true)
  }
}

const DASHES = new Set(['-', '\u2013', '\u2014'])
const BETWEEN = fold('بين')
const FROM = fold('من')
const TO = fold('إلى')

/** ما بين 10 و15 ألفا، من ثلاثة إلى خمسة، 10-15, 10 إلى 15. */
function range(words: readonly string[], at: number): Quantity | null {
  const joinedByAnd = words[at] === BETWEEN || (words[at] === 'ما' && words[at + 1] === BETWEEN)
  let next = at
  if (joinedByAnd) next += words[at] === BETWEEN ? 1 : 2
  else if (words[at] === FROM) next++
  const low = parseNumeral(words, next)
  if (low === null || low.value === null || low.ordinal || low.kind === 'dual') return null
  next += low.length
  const link = words[next]
  if (link === undefined) return null
  if (joinedByAnd) {
    if (link === 'و') next++
    else if (!link.startsWith('و')) return null
  } else if (link === TO || DASHES.has(link)) next++
  else return null
  const high = parseNumeral(words, next)
  if (high === null || high.value === null || high.ordinal || high.kind === 'dual') return null
  return ordered(low.value * sharedScale(words, low, high, next), high, next + high.length - at)
}

function ordered(low: number, { value, kind }: Numeral, length: number): Quantity | null {
  if (value === null || low >= value) return null
  return { value: null, low, high: value, approximate: false, length, ordinal: false, kind }
}

/** من 10 إلى 15 ألفا: the scale told last is that of both, where the first has none. */
function sharedScale(words: readonly string[], low: Numeral, high: Numeral, at: number): number {
  const last = numberWord(words[at + high.length - 1] ?? '', 'scale', 'plural scale', 'either scale')
  const shared = last !== null && low.value! < last.value && low.value! * last.value < high.value!
  return shared ? last.value : 1
}
