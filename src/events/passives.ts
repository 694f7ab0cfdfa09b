import { type FiniteVerb, fold } from '../language/index.ts'
import { numberWords } from '../language/numeral-words.ts'
import { agreementOfPhrase, agreementOfPronoun, agrees } from './cast.ts'
import type { SentenceContext, Verb } from './context.ts'
import { pronominal } from './fillers.ts'
import { BY_WAY, COUNTING, framesOfNoun, framesOfVerb, HARM } from './frames.ts'
import type { Opening } from './opening.ts'
import { nominalReading } from './words.ts'

/** Passives that are told by what stands around a verb, since most are written as the active is. */

const isPassive = ({ form }: FiniteVerb): boolean => form.voice === 'passive'

/**
 * Whether a passive has no subject because whom it befalls stands behind a preposition: «الذي أطيح به», «إن موكلته حكم عليها». Where the verb may
 * be active, that is a pronoun which takes up whoever is told of before, and nobody (`acting`) stands behind it who could be its subject.
 */
export function isImpersonal(
  { chunks, tokens, cast }: SentenceContext,
  { at, lemmas, agreement }: Verb,
  { topic, antecedent, pronoun }: Opening,
  acting: boolean,
): boolean {
  const { verbs } = chunks[at]!
  const next = chunks[at + 1]
  if (next?.kind !== 'phrase' || next.preposition === null || verbs[0]!.reading.enclitic !== null) return false
  const asked = [...lemmas].flatMap(lemma => framesOfVerb(lemma).flatMap(f => f.recipients))
  if (asked.includes('obj') || next.preposition === 'مع' || !asked.includes(next.preposition)) return false
  if (agreement.gender === 'f' || !verbs.some(isPassive)) return false
  if (verbs.every(isPassive)) return true
  const befallen = next.pronoun === null ? null : agreementOfPronoun(next.pronoun)
  if (befallen === null || acting || (pronoun !== null && agreementOfPronoun(pronoun) === null)) return false
  const before = topic ?? antecedent
  if (before !== null) return agrees(befallen, agreementOfPhrase(tokens, chunks[before]!, cast))
  return pronoun === null || pronoun === next.pronoun
}

/** Whether a folded word is a noun of attack. */
const isAttack = (folded: string): boolean =>
  framesOfNoun(nominalReading(folded)?.stem ?? folded).some(
    ({ frame }) => frame.type === 'ASSAULT' && !HARM.has(frame.key),
  )

/**
 * Whether a verb that may be passive counts victims in the phrase at `counted` whom nobody at hand has killed: «… بيان أنه قتل ثلاثة أفراد»، «وقتل
 * ثلاثة أشخاص في هجوم».
 */
export function isToll(
  context: SentenceContext,
  { at, lemmas }: Verb,
  counted: number,
  { pronoun }: Pick<Opening, 'pronoun'>,
): boolean {
  const { chunks, tokens, cast } = context
  const { verbs } = chunks[at]!
  const harms = [...lemmas].some(lemma => HARM.has(lemma)) && verbs.some(isPassive)
  const { kind, fold: first } = tokens[chunks[counted]!.first]!
  const counts = kind === 'number' || numberWords(first).length > 0
  if (!harms || verbs[0]!.reading.enclitic !== null || !counts) return false
  if (pronoun !== null)
    return pronominal(context, at, pronoun).entities.every(e => cast.entities.get(e)?.type !== 'PER')
  if (isCountedOn(context, counted)) return true
  const { preposition, head } = chunks[counted + 1] ?? chunks[counted]!
  return preposition !== null && BY_WAY.has(preposition) && isAttack(tokens[head]!.fold)
}

/** «قتل اثنان من الحراس وأصيب خمسة»: whether a verb joined to the one before, which can only be passive, counts on. */
function isCountedOn({ chunks }: SentenceContext, counted: number): boolean {
  const next = chunks[counted + 1]?.preposition === 'من' ? chunks[counted + 2] : chunks[counted + 1]
  return (
    next?.kind === 'verb' &&
    next.joined &&
    next.verbs.some(v => COUNTING.has(fold(v.form.lemma))) &&
    next.verbs.every(v => isPassive(v) || v.form.person !== 3)
  )
}
