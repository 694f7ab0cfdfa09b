import type { Token } from '../document/index.ts'
import type { Reading } from '../language/index.ts'
import { isCountWord } from '../language/numeral-words.ts'
import { endsNationality, isAdjectival, isUnbound, nominalReading } from './words.ts'

/** Where a noun phrase behind a verb must end, though nothing parts it from the next. */

/** A phrase that more words may join: tokens `[first, last)`. */
export interface OpenPhrase {
  readonly first: number
  last: number
  readonly head: number
  readonly preposition: string | null
  readonly joined: boolean
}

/** Whether a phrase behind a verb is one body or person alone: «يطارد الجيش الليبي | المسلحين», but «الجنود المسلحين». `ends` are tokens that a name ends before. */
export function isLoneSubject(
  tokens: readonly Token[],
  { head, last, preposition }: OpenPhrase,
  ends: ReadonlySet<number>,
): boolean {
  if (preposition !== null) return false
  const reading = nominalReading(tokens[head]!.fold)
  return (ends.has(last) || reading?.article === true) && reading?.nouns.some(n => n.number !== 's') !== true
}

/** Whether the word at `at`, behind an indefinite phrase, begins the object: what is unbound, counted, or accusative behind what is not: «قصفت طائرات حربية | أهدافا». */
export function beginsObject(
  tokens: readonly Token[],
  { last, preposition }: OpenPhrase,
  at: number,
  { reading, behindVerb }: { readonly reading: Reading | null; readonly behindVerb: boolean },
): boolean {
  const { fold } = tokens[at - 1]!
  if (isCountWord(tokens[at]!.fold) && !isCountWord(fold) && behindVerb) return true // «احتجز مسلح | ثلاثين رهينة»
  if (reading === null || isAdjectival(reading)) return false
  const before = nominalReading(fold)
  if (reading.nouns.length > 0 && isUnbound(before)) return true // «أطلق مقاتلون | قذائف»
  if (endsNationality(tokens, at - 1) && reading.nouns.length > 0 && preposition === null && behindVerb) return true // «قصفت مدفعية تركية | بلدة»
  if (!tokens[at]!.fold.endsWith('ا')) return false
  const accusative =
    reading.nouns.some(n => n.accusative) || reading.verbs.some(v => v.kind === 'verbal noun' && v.accusative)
  const word = tokens[last - 1]!
  return accusative && word.kind === 'word' && nominalReading(word.fold) !== null && !word.fold.endsWith('ا')
}
