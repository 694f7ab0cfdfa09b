/** The given-name lexicon as sets of folded words. */
import { wordSet } from '../../language/index.ts'
import { AMBIGUOUS_NAMES, FAMILY_WORDS, GIVEN_NAMES, NAME_PARTS, NAMES_IN_ALEF } from './given-names.data.ts'

let given: ReadonlySet<string> | null = null
let ambiguous: ReadonlySet<string> | null = null
let parts: ReadonlySet<string> | null = null
let families: ReadonlySet<string> | null = null

const OF_GOD = '(?:نصر|فضل|جار|خير|عطا|حمد|سعد|شكر|لطف|رحم|فتح|جاب|هبه|ضيف|حكم|ايه)'
/** Names written as one word that are two: عبدالكريم، نورالدين، جارالله. */
const JOINED = new RegExp(`^(?:عبدال.+|(?!و).{2,5}الدين|${OF_GOD}الله)$`)
const BEFORE_GOD = new RegExp(`^${OF_GOD}$`)

/** Whether a folded word makes a name with «الله» behind it: فضل الله. */
export const precedesGod = (folded: string): boolean => BEFORE_GOD.test(folded)

/** Whether a folded word is a given name, one joined with its second part included. */
export function givenNameOf(folded: string): boolean {
  given ??= wordSet(GIVEN_NAMES)
  return given.has(folded) || JOINED.test(folded)
}

/** Whether a folded word is a given name and a common word too. */
export function isAmbiguousName(folded: string): boolean {
  ambiguous ??= wordSet(AMBIGUOUS_NAMES)
  return ambiguous.has(folded)
}

/** Whether a folded word joins the parts of a name: عبد، أبو، بن، آل. */
export function isNamePart(folded: string): boolean {
  parts ??= wordSet(NAME_PARTS)
  return parts.has(folded)
}

/** Whether a folded word with its article is a family name besides a trade: الخطيب، النجار. */
export function isFamilyWord(folded: string): boolean {
  families ??= wordSet(FAMILY_WORDS)
  return families.has(folded)
}

let inAlef: ReadonlySet<string> | null = null
/** Whether a folded given name is written with a final alef: موسى. */
export function endsInAlef(folded: string): boolean {
  inAlef ??= wordSet(NAMES_IN_ALEF)
  return inAlef.has(folded)
}
