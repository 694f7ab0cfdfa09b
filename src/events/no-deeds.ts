import type { Token } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import type { Chunk } from './chunks.ts'
import type { VerbClause } from './context.ts'
import { supportFrames } from './support.ts'
import { isAdjectival, nominalReading } from './words.ts'

/** Verbs and nouns of deeds that tell none where they stand. */

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

const FACTS: ReadonlySet<string> = new Set(['ذلك', 'هذا', 'هذه', 'تلك'])

/** «أن ذلك يهدد القمة»: whether what a verb tells is done by what was said before, and so by nobody. */
export function isDoneByFact(tokens: readonly Token[], chunks: readonly Chunk[], { at, subject }: VerbClause): boolean {
  if (subject?.chunk == null || subject.chunk > at || chunks[at]!.joined) return false
  const { head, last, kind } = chunks[subject.chunk]!
  const apart = chunks.slice(subject.chunk + 1, at).some(c => c.kind !== 'particle' || c.joined)
  return kind === 'phrase' && !apart && last - head === 1 && FACTS.has(tokens[head]!.fold)
}

/** Words before a blow among which what deals it is looked for: وجه الجيش أمس ضربة. */
const DEALING_REACH = 4

/** «كانت استقالته ضربة قوية للحكومة»: a blow to somebody that no verb or noun before it deals. */
function isBlow(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.fold !== 'ضربه') return false
  const described = nominalReading(tokens[at + 1]?.fold ?? '')
  const next = tokens[described !== null && isAdjectival(described) ? at + 2 : at + 1]
  return /^ل/.test(next?.fold ?? '') && !tokens.slice(Math.max(0, at - DEALING_REACH), at).some(t => deals(t.fold))
}

/** Whether a word may be a form of a verb that carries a deed of its subject's: وجه، توجيه. */
const deals = (folded: string): boolean =>
  readingsOf(folded).some(r =>
    r.verbs.some(v =>
      supportFrames(fold(v.lemma)).some(f => f.event === 'obj' && f.slot === 'subj' && f.role === 'actor'),
    ),
  )

/** «قوات الاحتلال»، «برصاص الاحتلال»: whose something is, rather than that somewhere is occupied; «على الإطلاق»: at all; «احتجاجا على القرار»: why; «الجبهة الوطنية للتحرير»: a body. */
export function tellsNothing(tokens: readonly Token[], { first, preposition }: Chunk, at: number): boolean {
  if (tokens[at]!.fold === 'الاطلاق') return preposition === 'علي'
  if (tokens[at]!.fold === 'للتحرير' || isBlow(tokens, at)) return true
  if (tokens[at]!.fold === 'احتجاجا') return tokens[at + 1]?.fold === 'علي'
  if (!tokens[at]!.fold.endsWith('الاحتلال')) return false
  return at > first || (preposition !== null && preposition.length > 3)
}
