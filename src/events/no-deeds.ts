import type { Token } from '../document/index.ts'
import type { Chunk } from './chunks.ts'
import { nominalReading } from './words.ts'

/** Nouns of deeds that tell none where they stand. */

/** What is told apart by what it is for. */
const KINDS: ReadonlySet<string> = new Set(['weapon', 'place', 'facility'])

/** Whether a noun without article only tells the kind of the weapon, vehicle or place before it: طائرات نقل، مناطق سيطرة المعارضة. */
export function tellsKind(tokens: readonly Token[], chunk: Chunk, at: number): boolean {
  if (at === chunk.first) return false
  const before = nominalReading(tokens[at - 1]!.fold)
  return (
    before?.enclitic === null &&
    before.nouns.some(n => n.classes.some(c => KINDS.has(c))) &&
    nominalReading(tokens[at]!.fold)?.article === false
  )
}

/** «قوات الاحتلال»، «برصاص الاحتلال»: whose something is, rather than that somewhere is occupied; «على الإطلاق»: at all; «احتجاجا على القرار»: why; «الجبهة الوطنية للتحرير»: a body. */
export function tellsNothing(tokens: readonly Token[], { first, preposition }: Chunk, at: number): boolean {
  if (tokens[at]!.fold === 'الاطلاق') return preposition === 'علي'
  if (tokens[at]!.fold === 'للتحرير') return true
  if (tokens[at]!.fold === 'احتجاجا') return tokens[at + 1]?.fold === 'علي'
  if (!tokens[at]!.fold.endsWith('الاحتلال')) return false
  return at > first || (preposition !== null && preposition.length > 3)
}
