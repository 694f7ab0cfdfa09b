import type { Entity } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { ARMED, CIVIL_BODIES } from './lexicon/organs.data.ts'
import { nominalReading } from './words.ts'

/** Bodies that strike nobody: they count, judge, sell or say. */

const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold))
let lists: { readonly civil: ReadonlySet<string>; readonly armed: ReadonlySet<string> } | null = null

/** Whether a body bears no arms, by the noun that its name begins with and for want of words of arms in it: «المرصد السوري», but not «وزارة الدفاع». */
export function isCivil({ type, name }: Entity): boolean {
  if (type !== 'ORG') return false
  lists ??= { civil: listOf(CIVIL_BODIES), armed: listOf(ARMED) }
  const { civil, armed } = lists
  const [first = '', ...rest] = fold(name)
    .split(' ')
    .map(word => nominalReading(word)?.stem ?? word)
  const heads = [first, ...(nominalReading(first)?.nouns ?? []).map(n => fold(n.lemma))]
  return heads.some(head => civil.has(head)) && !rest.some(word => armed.has(word))
}
