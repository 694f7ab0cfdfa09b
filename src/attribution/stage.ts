import { fold } from '../language/index.ts'
import { adverbialEnd } from './adverbials.ts'
import { interviews, stages } from './lexicon.ts'
import type { SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { interviewerAt, isPressAtLarge, toldAt } from './told.ts'
import { DOCUMENTS, hasClass, nominalOf } from './words.ts'

/** Where somebody speaks, as it stands between the verb and its subject: «أكد في تصريح لإذاعة محلية خلال المؤتمر النائب فلان أن». */

const WITHIN = /^(?:في|خلال|عبر|اثناء|ضمن)$/u
/** Adverbials one after the other. */
const MAX_STAGES = 3
/** Words of one. */
const MAX_WORDS = 8

/** Whether words begin at a token that tell in what or on what occasion something is said. */
export function isStageAt({ tokens }: Reader, at: number): boolean {
  if (!WITHIN.test(tokens[at]?.fold ?? '')) return false
  const noun = nominalOf(tokens[at + 1]?.fold ?? '')?.noun ?? null
  const lemma = fold(noun?.lemma ?? '')
  return hasClass(noun, DOCUMENTS) || interviews.has(lemma) || stages.has(lemma)
}

/** Behind such words, and the outlets that were told. */
export function stageEnd(reader: Reader, at: number, end: number): { last: number; told: readonly SourcePhrase[] } {
  const told: SourcePhrase[] = []
  let i = at
  for (let k = 0; k < MAX_STAGES && i < Math.min(end, at + MAX_WORDS * MAX_STAGES); k++) {
    const phrase = toldAt(reader, i, end) ?? interviewerAt(reader, i, end)
    if (phrase !== null) {
      if (!isPressAtLarge(phrase)) told.push(phrase)
      i = phrase.last
    } else if (reader.timexEnd(i) > i) i = reader.timexEnd(i)
    else if (isStageAt(reader, i)) i = firstTold(reader, i + 2, adverbialEnd(reader, i, end))
    else break
  }
  return { last: i, told }
}

/** «في تصريح لإذاعة»: the outlet is no part of the noun before it. */
function firstTold(reader: Reader, from: number, last: number): number {
  for (let i = from; i < last; i++) if (toldAt(reader, i, last) !== null) return i
  return last
}
