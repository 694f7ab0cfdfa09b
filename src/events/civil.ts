import type { Entity } from '../document/index.ts'
import { fold, wordSet } from '../language/index.ts'
import { ARMED_BODIES, CIVIL_BODIES } from './lexicon/organs.data.ts'
import { nominalReading } from './words.ts'

/** Bodies that strike nobody: they count, judge, sell or say. */

const CIVIL = wordSet(CIVIL_BODIES)
const ARMED = wordSet(ARMED_BODIES)

/** Whether a body bears no arms, by the noun that its name begins with and for want of words of arms in it: «المرصد السوري», but not «وزارة الدفاع». */
export function isCivil({ type, name }: Entity): boolean {
  if (type !== 'ORG') return false
  const [first = '', ...rest] = fold(name)
    .split(' ')
    .map(word => nominalReading(word)?.stem ?? word)
  const heads = [first, ...(nominalReading(first)?.nouns ?? []).map(n => fold(n.lemma))]
  return heads.some(head => CIVIL.has(head)) && !rest.some(word => ARMED.has(word))
}
