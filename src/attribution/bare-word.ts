import type { NounForm } from '../language/index.ts'
import { isOfOtherGender, keepsNun } from './modifiers.ts'
import type { Reader } from './reader.ts'
import {
  BODIES,
  EVENTS,
  hasClass,
  isAdjective,
  isListedAdjective,
  isParticiple,
  isParticle,
  isVerbAt,
  isVerbalNoun,
  type Nominal,
  nominalOf,
  PLACES,
  SPEAKERS,
  UNNAMED,
} from './words.ts'

/** What a word without the article is behind a noun: its adjective, its genitive, or no part of the phrase. */

/** A noun phrase as far as it has been walked. */
interface Walked {
  readonly head: number
  readonly noun: NounForm | null
  readonly state: 'open' | 'indefinite' | 'definite'
  /** Its head is a plural or dual that keeps its nun and has no genitive. */
  readonly closed: boolean
}

/** A verb of speaking under a condition or to somebody, which could be its verbal noun. */
const SPEAKS_UNDER = /^تحدث(?:ت|ا|تا|وا)?$/u

/** The state in which the word at `i` leaves the phrase; null if it is no part of it. */
export function stateBehind(
  reader: Reader,
  i: number,
  nominal: Nominal,
  { head, noun, state, closed }: Walked,
): Walked['state'] | null {
  const { fold, clean } = reader.tokens[i]!
  const adjective =
    (isAdjective(fold, false) || nominal.noun?.adjective === true) &&
    !(i === head + 1 && isOfOtherGender(noun, fold, nominal))
  if (closed && nominal.noun?.adjective === false && !keepsNun(fold)) return null // «ناشطون مقطعا»
  if (
    state === 'definite' ||
    (SPEAKS_UNDER.test(fold) && /^(?:شرط|شريطه|بشرط|الي|ل.+)$/u.test(reader.tokens[i + 1]?.fold ?? ''))
  )
    return null // «مسؤول تحدث شريطة»
  if (nominal.noun?.accusative === true && !nominal.noun.adjective && noun?.accusative !== true) return null // «قبل عدة أشهر تغييرا»
  if (fold.endsWith('ا') && noun?.accusative !== true && isParticiple(fold)) return null // «خبير … قائلا»
  if (state === 'indefinite') return adjective && !hasClass(nominal.noun, EVENTS) ? 'indefinite' : null // «مصادر طبية وأمنية مقتل شرطي»
  if (i === head + 1 && governsAll(reader, noun, i, nominal)) return 'open'
  if (isPlaceNamed(reader, i, nominal)) return 'open'
  // «مصادر ميدانية», «مصادر طبية»: no noun with a pronoun
  if (nominal.reading.enclitic !== null && adjective && (clean.endsWith('ة') || /.{3}يه$/u.test(fold) || nominal.noun?.number === 'd')) return 'indefinite' // biome-ignore format: one condition
  if (nominal.reading.enclitic === 'ي' && isListedAdjective(fold)) return 'indefinite' // «مصدر قضائي», nobody's قضاء
  if (nominal.reading.enclitic !== null) return isVerbalNoun(fold) ? null : 'definite'
  if (
    adjective &&
    (nominal.noun === null || nominal.noun.adjective || !hasClass(nominal.noun, BODIES) || isListedAdjective(fold))
  )
    return 'indefinite'
  if (
    i === head + 1 &&
    hasClass(noun, UNNAMED) &&
    (isVerbalNoun(fold) || !(hasClass(nominal.noun, SPEAKERS) || hasClass(nominal.noun, PLACES)))
  )
    return fold === 'عيان' ? 'indefinite' : null
  return 'open'
}

/** «مجلس محافظة بابل»: a noun for a place right before its name, though it might be an adjective elsewhere. */
function isPlaceNamed(reader: Reader, i: number, { noun, reading }: Nominal): boolean {
  const name = reader.mentionAt(i + 1)
  if (name === undefined || name.start !== reader.tokens[i + 1]!.start || reading.enclitic !== null) return false
  return (name.type === 'GPE' || name.type === 'LOC') && noun?.adjective === false && noun.classes.includes('place')
}

/** Who acts for another, whose office follows: «نائب مدير البرنامج». */
const DEPUTIES = new Set(['نائب', 'مساعد', 'معاون', 'وكيل'])
/** Offices that keep their adjective before the genitive: «أمين عام الحزب», «مدير عام الدفاع المدني». */
const GENERAL = new Set(['أمين', 'مدير', 'مفتش', 'مراقب', 'قنصل', 'كاتب'])

/** Whether a word right behind an office belongs to it and both govern what follows, though it might be an adjective elsewhere. */
function governsAll(reader: Reader, noun: NounForm | null, i: number, nominal: Nominal): boolean {
  const { fold } = reader.tokens[i]!
  const lemma = noun?.lemma ?? ''
  const joined =
    (DEPUTIES.has(lemma) && nominal.noun?.adjective === false && nominal.noun.classes.includes('role') && !isListedAdjective(fold)) || // biome-ignore format: one condition
    (GENERAL.has(lemma) && /^عامه?$/u.test(fold)) ||
    fold === 'منتخب'
  return joined && isGenitiveAt(reader, i + 1)
}

/** A noun or name that can be a genitive. */
function isGenitiveAt(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (token?.kind !== 'word' || reader.timexEnd(at) > at || isParticle(token.fold)) return false
  const mention = reader.mentionAt(at)
  if (mention !== undefined) return mention.start === token.start && mention.type !== 'PER'
  return nominalOf(token.fold)?.noun?.adjective === false && !isVerbAt(reader.tokens, at)
}
