/** The given-name lexicon as sets of folded words. */
import { fold } from '../../language/index.ts'
import { AMBIGUOUS_NAMES, FAMILY_WORDS, GIVEN_NAMES, NAME_PARTS, NAMES_IN_ALEF } from './given-names.data.ts'

const keys = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(fold))
let given: Set<string> | null = null
let ambiguous: Set<string> | null = null
let parts: Set<string> | null = null
let families: Set<string> | null = null

const OF_GOD = '(?:نصر|فضل|جار|خير|عطا|حمد|سعد|شكر|لطف|رحم|فتح|جاب|هبه|ضيف|حكم|ايه)'
/** Names written as one word that are two: عبدالكريم، نورالدين، جارالله. */
const JOINED = new RegExp(`^(?:عبدال.+|(?!و).{2,5}الدين|${OF_GOD}الله)$`)
const BEFORE_GOD = new RegExp(`^${OF_GOD}$`)

/** Whether a folded word makes a name with «الله» behind it: فضل الله. */
export const precedesGod = (folded: string): boolean => BEFORE_GOD.test(folded)

/** Whether a folded word is a given name, one joined with its second part included. */
export function givenNameOf(folded: string): boolean {
  given ??= keys(GIVEN_NAMES)
  return given.has(folded) || JOINED.test(folded)
}

/** Whether a folded word is a given name and a common word too. */
export function isAmbiguousName(folded: string): boolean {
  ambiguous ??= keys(AMBIGUOUS_NAMES)
  return ambiguous.has(folded)
}

/** Whether a folded word joins the parts of a name: عبد، أبو، بن، آل. */
export function isNamePart(folded: string): boolean {
  parts ??= keys(NAME_PARTS)
  return parts.has(folded)
}

/** Whether a folded word with its article is a family name besides a trade: الخطيب، النجار. */
export function isFamilyWord(folded: string): boolean {
  families ??= keys(FAMILY_WORDS)
  return families.has(folded)
}

let inAlef: Set<string> | null = null
/** Whether a folded given name is written with a final alef: موسى. */
export function endsInAlef(folded: string): boolean {
  inAlef ??= keys(NAMES_IN_ALEF)
  return inAlef.has(folded)
}
