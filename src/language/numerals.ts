/** Reads numbers written in digits, words or both, ordinals, vague numbers and the duals of counted nouns. */

import type { NounForm } from './morphology.ts'
import { fold } from './normalise.ts'
import { nounForms } from './nouns.ts'
import { digitsValue, numberWord, numberWords, type WordKind } from './numeral-words.ts'

/** A number as the words at one place tell it. */
export interface Numeral {
  /** The number; null where the words are vague (عشرات). */
  readonly value: number | null
  /** The least number the words allow, and the greatest. */
  readonly low: number
  readonly high: number
  /** How many words it takes. */
  readonly length: number
  /** `dual`: the word is the counted noun itself (يومان). */
  readonly kind: 'digits' | 'words' | 'mixed' | 'dual'
  readonly ordinal: boolean
}

/** A part of a number that ends before the word `next`. */
interface Part {
  readonly value: number
  readonly next: number
  /** What it counts in: 1, 1,000, 1,000,000 … A part to be added must be smaller. */
  readonly scale: number
  readonly digits: boolean
  readonly words: boolean
}

interface Place {
  readonly text: string
  readonly next: number
}

/**
 * The number that begins at `at`, the longest reading, or null. Words are folded, with or without the article; و may be a word of its
 * own or attached, before the first word too. Ambiguous and left to the caller: واحد may be a pronoun, an ordinal may be part of a name
 * (نيكولا الثاني), a definite ten (العشرين) is read as an ordinal, and a dual may be one of what is known already (الجانبان).
 */
export function parseNumeral(words: readonly string[], at: number): Numeral | null {
  const first = words[at]
  if (first === undefined || first === '') return null
  const place = { text: withoutAnd(first), next: at + 1 }
  const found = ordinal(words, place) ?? vague(words, place) ?? cardinal(words, place) ?? dual(place)
  if (found === null) return null
  const { value, low, high, length, kind, ordinal: ordered } = found
  return { value, low, high, length: length - at, kind, ordinal: ordered }
}

/** The readers below give as `length` the index of the word after the number; `parseNumeral` makes it a length. */
type Found = Numeral

const exact = (value: number, next: number, kind: Numeral['kind'], isOrdinal = false): Found => ({
  value,
  low: value,
  high: value,
  length: next,
  kind,
  ordinal: isOrdinal,
})

/** وعشرون as عشرون, but واحد as it is. */
const withoutAnd = (word: string): string =>
  word.length > 1 && word.startsWith('و') && numberWords(word).length === 0 ? word.slice(1) : word

/** The word at `at` without the و that joins it to what is before, or null if none joins it. */
function joined(words: readonly string[], at: number): Place | null {
  const word = words[at]
  if (word === undefined || !word.startsWith('و')) return null
  if (word !== 'و') return { text: word.slice(1), next: at + 1 }
  const following = words[at + 1]
  return following === undefined ? null : { text: following, next: at + 2 }
}

const wordAt = (words: readonly string[], at: number, ...kinds: readonly WordKind[]) =>
  numberWord(words[at] ?? '', ...kinds)

function ordinal(words: readonly string[], { text, next }: Place): Found | null {
  const unit = numberWord(text, 'ordinal', 'definite ordinal', 'bound first')
  if (unit !== null) {
    if (wordAt(words, next, 'teen') !== null) return exact(unit.value + 10, next + 1, 'words', true)
    const ten = joined(words, next)
    const tens = ten === null ? null : numberWord(ten.text, 'ten')
    if (ten !== null && tens !== null) return exact(unit.value + tens.value, ten.next, 'words', true)
    if (unit.kind === 'ordinal' || (unit.kind === 'definite ordinal' && unit.definite))
      return exact(unit.value, next, 'words', true)
  }
  const ten = numberWord(text, 'ten')
  return ten?.definite ? exact(ten.value, next, 'words', true) : null
}

function vague(words: readonly string[], { text, next }: Place): Found | null {
  const word = numberWord(text, 'vague', 'plural scale')
  if (word === null) return null
  if (text === SEVERAL && !countsPlural(words[next])) return null
  let [low, high] = word.kind === 'vague' ? [word.value, word.high] : [2 * word.value, 10 * word.value - 1]
  if (high === 9 && wordAt(words, next, 'teen') !== null) return interval(13, 19, next + 1)
  for (let unit = multiplier(words, next); unit !== null; unit = multiplier(words, next)) {
    high = high * unit + unit - 1
    low *= unit
    next++
  }
  return interval(low, high, next)
}

const SEVERAL = fold('عدة')

/** عدة مدن, not عدّه صديقا nor عدة الجيش: an indefinite plural follows. */
function countsPlural(word: string | undefined): boolean {
  if (word === undefined) return false
  const many = numberWord(word, 'vague', 'plural scale')
  if (many !== null) return !many.definite
  if (word.startsWith('ال')) return false
  const forms = nounForms(word)
  return forms.length === 0 ? word.endsWith('ات') : forms.some(isPlural)
}

const isPlural = (form: NounForm): boolean => form.number === 'p'

const interval = (low: number, high: number, next: number, kind: Numeral['kind'] = 'words'): Found => ({
  value: null,
  low,
  high,
  length: next,
  kind,
  ordinal: false,
})

/** What a vague number is multiplied by: عشرات الآلاف, بضع مئات, عشرات ملايين. */
function multiplier(words: readonly string[], at: number): number | null {
  const scale = wordAt(words, at, 'plural scale', 'scale')
  if (scale !== null) return scale.value
  const vagueWord = wordAt(words, at, 'vague')
  return vagueWord !== null && vagueWord.value >= 20 ? vagueWord.value / 2 : null
}

function cardinal(words: readonly string[], place: Place): Found | null {
  let part = term(words, place)
  if (part === null) return null
  for (;;) {
    const sum: Part | null = joinedFraction(words, part) ?? joinedTerm(words, part)
    if (sum === null) break
    part = sum
  }
  const kind = part.digits ? (part.words ? 'mixed' : 'digits') : 'words'
  const some = joined(words, part.next)
  if (some !== null && numberWord(some.text, 'and some') !== null) {
    const step = part.scale > 1 ? part.scale : part.value % 100 === 0 ? 100 : 10
    return interval(part.value + 1, part.value + step - 1, some.next, kind)
  }
  return exact(part.value, part.next, kind)
}

function joinedTerm(words: readonly string[], part: Part): Part | null {
  const place = joined(words, part.next)
  const more = place === null || part.scale === 1 ? null : term(words, place)
  return more === null || more.value >= part.scale || more.value === 0 ? null : add(part, more)
}

/** مليون ونصف، ثلاثة ملايين وربع المليون: the fraction is one of the scale before it. */
function joinedFraction(words: readonly string[], part: Part): Part | null {
  const place = joined(words, part.next)
  const fraction = place === null ? null : numberWord(place.text, 'fraction')
  if (place === null || fraction === null || !Number.isInteger(part.value)) return null
  const scale = wordAt(words, place.next, 'scale')
  const unit = scale?.value ?? part.scale
  if (unit > part.scale) return null
  const next = scale === null ? place.next : place.next + 1
  return add(part, { value: fraction.value * unit, next, scale: 1, digits: false, words: true })
}

const add = (sum: Part, more: Part): Part => ({
  value: sum.value + more.value,
  next: more.next,
  scale: more.scale,
  digits: sum.digits || more.digits,
  words: sum.words || more.words,
})

/** A number below a thousand, or digits, times its scale; or a scale by itself (ألف، مليونين). */
function term(words: readonly string[], place: Place): Part | null {
  const scaled = numberWord(place.text, 'scale', 'dual scale', 'either scale')
  if (scaled !== null) {
    // ألفا وخمسمئة is an accusative 1,500, ألفا جندي a construct 2,000
    const two =
      scaled.kind === 'dual scale' || (scaled.kind === 'either scale' && joinedNumber(words, place.next) === null)
    return withScales(words, wordPart(two ? 2 * scaled.value : scaled.value, place.next, scaled.value))
  }
  const amount = digits(words, place) ?? fraction(words, place) ?? belowThousand(words, place)
  return amount === null ? null : withScales(words, amount)
}

const wordPart = (value: number, next: number, scale = 1): Part => ({ value, next, scale, digits: false, words: true })

function joinedNumber(words: readonly string[], at: number): Place | null {
  const place = joined(words, at)
  return place !== null && (numberWords(place.text).length > 0 || digitsValue(place.text, false) !== null)
    ? place
    : null
}

function withScales(words: readonly string[], amount: Part): Part {
  let part = amount
  for (let scale = scaleAt(words, part.next); scale !== null; scale = scaleAt(words, part.next))
    part = {
      value: round(part.value * scale),
      next: part.next + 1,
      scale: part.scale * scale,
      digits: part.digits,
      words: true,
    }
  return part
}

/** Products of decimals as written: 1.1 مليون is 1,100,000. */
const round = (value: number): number => (value >= 1000 ? Math.round(value) : value)

const scaleAt = (words: readonly string[], at: number): number | null =>
  wordAt(words, at, 'scale', 'plural scale', 'either scale')?.value ?? null

function digits(words: readonly string[], { text, next }: Place): Part | null {
  const value = digitsValue(text, scaleAt(words, next) !== null)
  return value === null ? null : { value, next, scale: 1, digits: true, words: false }
}

function fraction(words: readonly string[], { text, next }: Place): Part | null {
  const part = numberWord(text, 'fraction')
  if (part !== null) return wordPart(part.value, next)
  const unit = numberWord(text, 'unit')
  const quarters = unit?.value === 3 ? wordAt(words, next, 'quarters') : null
  return quarters === null ? null : wordPart(3 * quarters.value, next + 1)
}

function belowThousand(words: readonly string[], place: Place): Part | null {
  const hundred = hundreds(words, place)
  if (hundred === null) return belowHundred(words, place)
  const rest = joined(words, hundred.next)
  const more = rest === null ? null : belowHundred(words, rest)
  return more === null || more.value === 0 ? hundred : wordPart(hundred.value + more.value, more.next)
}

function hundreds(words: readonly string[], { text, next }: Place): Part | null {
  const hundred = numberWord(text, 'hundred')
  if (hundred !== null) return wordPart(hundred.value, next)
  const unit = numberWord(text, 'unit') // ثلاث مئة, in two words
  if (unit === null || unit.value < 3 || unit.value > 9 || wordAt(words, next, 'hundred')?.value !== 100) return null
  return wordPart(unit.value * 100, next + 1)
}

function belowHundred(words: readonly string[], { text, next }: Place): Part | null {
  const ten = numberWord(text, 'ten')
  if (ten !== null) return wordPart(ten.value, next)
  const unit = numberWord(text, 'unit', 'bound one')
  if (unit === null) return null
  if (unit.value > 0 && unit.value < 10) {
    if (wordAt(words, next, 'teen') !== null) return wordPart(unit.value + 10, next + 1)
    const rest = joined(words, next)
    const tens = rest === null ? null : numberWord(rest.text, 'ten')
    if (rest !== null && tens !== null) return wordPart(unit.value + tens.value, rest.next)
  }
  return unit.kind === 'unit' ? wordPart(unit.value, next) : null
}

/** A noun that can only be read as a dual: يومان، قتيلين، not the plural مسؤولين nor the name لبنان. */
function dual({ text, next }: Place): Found | null {
  const stem = text.startsWith('ال') ? text.slice(2) : text
  if (stem.length < 5 || !/(?:ان|ين|تا|تي)$/.test(stem)) return null
  const forms = nounForms(stem)
  if (!forms.some(form => !form.adjective) || forms.some(form => form.number !== 'd')) return null
  return exact(2, next, 'dual')
}
