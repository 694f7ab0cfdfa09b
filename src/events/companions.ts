import type { Token } from '../document/index.ts'
import { fold, type Reading, readingsOf, type TokenRange } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { isCountWord } from '../language/numeral-words.ts'
import type { Chunk } from './chunks.ts'
import type { Frame } from './frames.ts'
import { isElative, nominalReading } from './words.ts'

/** The nouns that tell in which sense a word stands: «أطلق النار», but not «أطلق مبادرة». */

/** How many tokens behind its verb a companion may stand, and how many before the verb of its relative clause. */
const COMPANION_REACH = 13
const ANTECEDENT_REACH = 5

/** The dictionary forms of the words of a set, with the words themselves. */
const expanded = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

function lemmasOf(nouns: ReadonlySet<string>): ReadonlySet<string> {
  let all = expanded.get(nouns)
  if (all === undefined) {
    all = new Set([...nouns].flatMap(noun => [noun, ...(nominalReading(noun)?.nouns.map(n => fold(n.lemma)) ?? [])]))
    expanded.set(nouns, all)
  }
  return all
}

/** What a word may be listed as: itself, its stems and lemmas, what its endings may hide. */
const listings = new WordMemo<readonly string[]>(folded => {
  const found = new Set([folded])
  for (const { stem, nouns, enclitic } of readingsOf(folded)) {
    found.add(stem)
    for (const noun of nouns) found.add(fold(noun.lemma))
    if (enclitic !== null && stem.endsWith('ت')) found.add(`${stem.slice(0, -1)}ه`)
    if (stem.endsWith('ا')) found.add(stem.slice(0, -1))
  }
  // سراحه: a noun that no dictionary has, with its pronoun
  if (found.size === 1) found.add(folded.replace(/(?:هما|ها|هم|ه)$/, ''))
  return [...found]
})

/** Whether a word is one of `nouns`, inflected or not. */
export function isOneOf(folded: string, nouns: ReadonlySet<string>): boolean {
  const all = lemmasOf(nouns)
  return listings.get(folded).some(form => all.has(form))
}

/** What a companion is looked for among. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  /** Index of the chunk of the word that asks for it. */
  readonly at: number
  /** The nouns of its subject and object. */
  readonly heads: readonly number[]
}

/** Prepositions whose phrase is no part of a set phrase: «قدم شرحا لمسألة السلاح». */
const APART: ReadonlySet<string> = new Set([
  'ل',
  'عن',
  'حول',
  'بشان',
  'بين',
  'خلال',
  'اثناء',
  'بعد',
  'قبل',
  'منذ',
  'عقب',
  'رغم',
  'بسبب',
  'بدون',
  'دون',
  'لدي',
])

/** A word that no dictionary has, with a pronoun: حتفه. */
const OWNED = /(?:ه|ها|هم)$/

/** Whether a phrase tells how much or many there are of what follows it: «عددا من», «مئات». */
function isQuantity({ tokens }: Surroundings, { head, names }: Chunk): boolean {
  if (names.some(n => n.first === head)) return false
  const { kind, fold: folded } = tokens[head]!
  const reading = nominalReading(folded)
  if (kind === 'number' || reading === null || isCountWord(folded) || MUCH.has(folded)) return true
  return !reading.article && (reading.verbs.length === 0 || isElative(reading))
}

/** Words for how many there are that have the article or may be verbs. */
const MUCH: ReadonlySet<string> = new Set(['العديد', 'الكثير', 'المزيد', 'اكثر', 'العشرات', 'المئات', 'الالاف'])

/** Whether the token at `i` leads a phrase that may complete the word before: its head, or what its head counts; a phrase with its preposition as the frame has it. */
function leads(around: Surroundings, chunk: number, i: number, slots: readonly string[]): boolean {
  const { chunks, tokens, at } = around
  const { kind, head, preposition } = chunks[chunk]!
  if (kind !== 'phrase') return true
  const before = chunks[chunk - 1]
  const counted = preposition === 'من' && before?.kind === 'phrase' && isQuantity(around, before)
  // «مسيرة لأنصار المعارضة»: whose a noun is
  const owner = preposition === 'ل' && chunk === at + 1 && chunks[at]!.kind === 'phrase'
  if (preposition === 'من' && slots.includes(preposition)) return i === head
  // «توصلا لاتفاق»
  const reached = preposition === 'ل' && chunk === at + 1 && chunks[at]!.kind === 'verb'
  if (preposition !== null && APART.has(preposition) && !owner && !reached) return false
  if (preposition === 'من' && !counted) return false
  if (i === head) return true
  // «أطلق نحو عشرين صاروخا»
  const about = preposition === 'نحو' && isQuantity(around, chunks[chunk]!)
  if (preposition !== null && !about) return false
  // «قطع محتجون الطريق», «لقي جندي حتفه»: the object, in one phrase with the subject
  const reading = nominalReading(tokens[i]!.fold)
  const owned = reading === null ? OWNED.test(tokens[i]!.fold) : reading.article || reading.enclitic !== null
  const object = before?.kind === 'verb' && owned
  // «استخدم حق النقض»
  return object || (i === head + 1 && (tokens[head]!.fold === 'حق' || isQuantity(around, chunks[chunk]!)))
}

/** What a frame asks for that has companions. */
type Asked = Pick<Frame, 'recipients' | 'led'> & { readonly companions: ReadonlySet<string> }

/** The noun right behind a led noun and its preposition that its frame asks for: «هجوما على القانون». */
function ledTo({ tokens, chunks, at }: Surroundings, { companions, recipients }: Asked): number | null {
  const next = chunks[at + 1]
  const led = next?.kind === 'phrase' && next.preposition !== null && recipients.includes(next.preposition)
  return led && isOneOf(tokens[next.head]!.fold, companions) ? next.head : null
}

/**
 * The token that one of `companions` stands at, which the word at `range` asks for: in its own phrase, leading one behind it in the same clause, as
 * its subject, or before its relative clause; null if there is none.
 */
export function companionOf(
  around: Surroundings,
  { first, last }: TokenRange,
  reading: Reading,
  asked: Asked,
): number | null {
  const { tokens, chunks, at, heads } = around
  const { companions, recipients, led } = asked
  if (led && chunks[at]!.kind === 'phrase') return ledTo(around, asked)
  let chunk = at
  for (let i = last; i < last + COMPANION_REACH && i < tokens.length; i++) {
    while (chunk < chunks.length && chunks[chunk]!.last <= i) chunk++
    const own = chunks[chunk]
    const aside = own?.kind === 'verb' && chunks[chunk - 1]!.kind === 'relative' ? asideEnd(chunks, chunk) : null
    if (aside !== null) {
      i = aside - 1
      continue
    }
    if (own === undefined || ENDS.has(own.kind)) break
    // a preposition stands in no chunk
    if ((chunk === at || i < own.first || leads(around, chunk, i, recipients)) && isOneOf(tokens[i]!.fold, companions))
      return i
  }
  const subject = heads.find(head => isOneOf(tokens[head]!.fold, companions))
  return subject ?? antecedent(tokens, first, reading, companions)
}

/** Where the comma that closes a relative clause ends, behind which its main clause goes on; null if another clause begins before. */
function asideEnd(chunks: readonly Chunk[], verb: number): number | null {
  for (const { kind, last } of chunks.slice(verb + 1)) {
    if (kind === 'comma') return last
    if (ENDS.has(kind)) return null
  }
  return null
}

const ENDS: ReadonlySet<Chunk['kind']> = new Set(['stop', 'verb', 'complementiser'])

/** A companion that the verb's relative clause belongs to: الصاروخ الذي أطلقه، اتفاق وقعته. */
function antecedent(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  companions: ReadonlySet<string>,
): number | null {
  if (reading.enclitic === null) return null
  for (let i = at - 1; i >= Math.max(0, at - ANTECEDENT_REACH) && tokens[i]!.sentence === tokens[at]!.sentence; i--)
    if (isOneOf(tokens[i]!.fold, companions)) return i
  return null
}
