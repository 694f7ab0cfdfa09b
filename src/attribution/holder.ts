import type { Source } from '../document/index.ts'
import type { Gender, NounClass } from '../language/index.ts'
import { withoutArticle, wordsOf } from './descriptions.ts'
import { sameSource } from './naming.ts'
import { isPeople, type SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { BODIES, hasClass } from './words.ts'

/** A chain that stands for a speaker, with what later words may refer back to it by. */
export interface Holder {
  readonly chain: readonly Source[]
  readonly gender: Gender | null
  readonly head: string
  readonly phrase: SourcePhrase | null
  /** It spoke for itself, not within another's words nor as a link of his chain. */
  readonly spoke?: boolean
}

/** Whether و joins two in a phrase: «الوزير والسفير». */
export function areTwo(reader: Reader, phrase: SourcePhrase | null): boolean {
  for (let i = (phrase?.head ?? 0) + 1; i < (phrase?.last ?? 0); i++) {
    const { fold, start } = reader.tokens[i]!
    if (fold.startsWith('و') && reader.mentionAt(i)?.start !== start) return true
  }
  return false
}

/** The gender of a verb that goes on with a phrase: «وفق مصادر محلية، … وأضافت», «مواقع إخبارية أشارت»: plurals of things are feminine. */
export const genderOf = ({ number, noun, person, gender }: SourcePhrase): Gender | null =>
  number === 'p' && person === null && noun !== null && !hasClass(noun, MEN) ? 'f' : gender

const MEN: ReadonlySet<NounClass> = new Set(['role', 'person', 'kin', 'casualty'])

/** Whether a phrase names a single person or one body by its kind (الوزارة), of whom no verb in the plural tells. */
export function isOne(reader: Reader, phrase: SourcePhrase): boolean {
  if (areTwo(reader, phrase)) return false
  if (phrase.person !== null && phrase.person === phrase.named) return true // حمدان is no dual
  if (phrase.number === 'p' || phrase.number === 'd') return false
  return phrase.person !== null || phrase.name !== undefined || isPeople(phrase) || hasClass(phrase.noun, BODIES)
}

/** Whether a speaker is a single person. */
export const isOneOnly = (reader: Reader, { phrase }: Holder): boolean => phrase !== null && isOne(reader, phrase)

/** Words beyond the head must not contradict: المصدر الأمني is not the مصدر طبي. The head is the noun that both have. */
export function isCompatible(reader: Reader, words: readonly string[], { phrase, chain }: Holder): boolean {
  if (words.length <= 1 || phrase === null) return true
  const known = new Set(wordsOf(reader, phrase))
  for (const s of chain) for (const w of s.name.split(' ')) known.add(withoutArticle(w))
  return words.slice(1).every(w => known.has(w))
}

const sameName = (a: Source, b: Source): boolean => sameSource({ ...a, entity: null }, { ...b, entity: null })

/** Who spoke before by a name that no lexicon knows and that holds the one at hand: باتريك بيرك for بيرك. */
export function calledBefore(holders: readonly Holder[], own: Source): Source | null {
  for (const { chain, phrase } of holders) {
    const last = chain.at(-1)
    if (phrase?.name === undefined || last?.kind !== 'person' || own.name.length > last.name.length) continue
    if (sameName(last, own)) return last
  }
  return null
}

/** The woman who spoke last by a name that holds the one at hand. */
export const womanNamed = (holders: readonly Holder[], own: Source): Holder | null =>
  holders.findLast(({ gender, chain }) => {
    const last = chain.at(-1)
    return gender === 'f' && last?.kind === 'person' && sameName(last, own)
  }) ?? null
