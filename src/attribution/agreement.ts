import type { VerbForm } from '../language/index.ts'
import type { CueWord } from './cue.ts'
import type { SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { hasClass, SPEAKERS } from './words.ts'

/** Whether a verb and a phrase agree, so that the one may be the subject of the other. */

/** «قالت "الصباح"», «نقلت المصري اليوم»: of a body named by a noun for something else or by an adjective, the word tells no gender. */
const isOddName = ({ named, noun }: SourcePhrase): boolean =>
  named?.type === 'ORG' && (noun?.adjective === true || !hasClass(noun, SPEAKERS))

/** Whether a verb after its subject agrees with it: in gender and number, plurals of things as feminine singular. */
export function agreesAfter(form: VerbForm, phrase: SourcePhrase): boolean {
  if (form.person !== 3) return false
  if (phrase.noun === null || phrase.named?.type === 'GPE' || form.gender === null || isOddName(phrase)) return true
  if (phrase.person !== null && phrase.noun.number === 's') return true
  if (phrase.noun.number === 's') return form.number === 's' && form.gender === phrase.noun.gender
  if (form.number !== 's') return true
  const people = phrase.noun.classes.includes('person') && phrase.noun.gender === 'm' // «الأشخاص الذين تحدثت عنهم كندا»
  return phrase.noun.number === 'p' && form.gender === 'f' && !people
}

const isPluralOfThings = ({ noun, named, head, first }: SourcePhrase): boolean =>
  noun?.number === 'p' && noun.gender === 'f' && named === null && head === first && !noun.classes.some(c => c === 'role' || c === 'person' || c === 'source' || c === 'kin' || c === 'casualty') // biome-ignore format: one condition

const isPluralOfMen = ({ noun, named, head, first }: SourcePhrase): boolean =>
  noun?.number === 'p' && noun.gender === 'm' && named === null && head === first && noun.classes.some(c => c === 'role' || c === 'person') // biome-ignore format: one condition

/** Whether a verb before its subject agrees with it: singular, and in gender with a singular. */
export function agreesBefore(form: VerbForm, phrase: SourcePhrase): boolean {
  if (form.person !== 3 || form.number !== 's') return false
  if (form.gender === 'm' && isPluralOfThings(phrase)) return false // «وحذر دول المنطقة»
  if (form.gender === 'f' && isPluralOfMen(phrase)) return false // «كما حذرت السكان»
  if (
    phrase.noun === null ||
    form.gender === null ||
    phrase.noun.number !== 's' ||
    phrase.named?.type === 'GPE' ||
    isOddName(phrase)
  )
    return true
  if (phrase.person !== null && phrase.person === phrase.named) return true
  if (
    phrase.named?.type === 'ORG' &&
    phrase.last === phrase.first + 1 &&
    phrase.noun.number === 's' &&
    !phrase.noun.lemma.startsWith('ال')
  )
    return true // «أعلن داعش»
  if ((phrase.gender === null && phrase.noun.gender !== null) || form.gender === phrase.noun.gender) return true // «ابنه»
  const people = phrase.noun.classes.includes('role') || phrase.noun.classes.includes('person')
  return people && (form.gender === 'm' || phrase.person !== null || !phrase.definite) // «واعتبرت السفير شخصا غير مرغوب فيه»
}

/** «مصدر عسكري ومصدر أمني أشارا»: a dual verb behind two that و joins. */
export function joinsTwo({ tokens }: Reader, { head, last }: SourcePhrase): boolean {
  for (let i = head + 1; i < last; i++) if (tokens[i]!.fold.startsWith('و')) return true
  return false
}

/** «شاهد قال إن», but not «صحافي سألها»: a perfect of the third person with nothing attached to it. */
export const isBarePerfect = ({ form, reading }: CueWord): boolean =>
  form.kind === 'perfect' && form.person === 3 && reading.proclitics.length === 0 && reading.enclitic === null
