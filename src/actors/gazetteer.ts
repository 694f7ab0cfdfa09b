/** Finding the names of the knowledge base in a text: longest match over words, proclitics taken off the first, punctuation within skipped. */
import type { Token } from '../document/index.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import type { KnowledgeEntry } from './knowledge/tables.ts'
import { strippings } from './names.ts'

/** One name of the knowledge base in the text. */
export interface NameMatch {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Letters of proclitics on the first token. */
  readonly letters: number
  /** Whom it may denote, by a name of theirs alone. */
  readonly entries: readonly KnowledgeEntry[]
  /** Those who bear it, but only where the surroundings call for it. */
  readonly weak: readonly KnowledgeEntry[]
}

/** Marks that may stand between the words of a name: حكومة "الوفاق الوطني", إم.إس-13, #رفيق_الحريري. */
const WITHIN = new Set(['"', '_', '«', '»', '“', '”', '-', '.', '–', "'", '‘', '’', '/'])
const MAX_WORDS = 10

/** Where the longest name that continues from `node` after token `at` ends. */
function longest(
  knowledge: Knowledge,
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
): { last: number; node: number } | null {
  const { trie } = knowledge
  let node = from
  let best = trie.payloads(node) === null ? null : { last: at + 1, node }
  for (let i = at + 1, words = 1; i < end && words < MAX_WORDS; i++) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') {
      if (WITHIN.has(token.clean) && i - at < MAX_WORDS * 2) continue
      break
    }
    const word = trie.wordId(strippings(token.fold)[0]!.key)
    node = word < 0 ? -1 : trie.child(node, word)
    if (node < 0) break
    words++
    if (trie.payloads(node) !== null) best = { last: i + 1, node }
  }
  return best
}

/** The longest name that begins with token `at`; of equally long ones that with the fewest proclitics. */
export function nameAt(knowledge: Knowledge, tokens: readonly Token[], at: number, end: number): NameMatch | null {
  const token = tokens[at]!
  if (token.kind === 'punctuation') return null
  let best: { last: number; node: number; letters: number } | null = null
  for (const { letters, node } of knowledge.openingsOf(token.fold)) {
    if (letters > 0 && token.kind !== 'word') continue
    const found = longest(knowledge, tokens, at, end, node)
    if (found !== null && found.last > (best?.last ?? 0)) best = { ...found, letters }
  }
  if (best === null) return null
  const payloads = knowledge.trie.payloads(best.node)!
  const entryOf = (payload: number): KnowledgeEntry => knowledge.entries[payload >> 1]!
  return {
    first: at,
    last: best.last,
    letters: best.letters,
    entries: payloads.filter(p => (p & 1) === 0).map(entryOf),
    weak: payloads.filter(p => (p & 1) === 1).map(entryOf),
  }
}

/** All names in tokens `[first, last)`, from left to right, not overlapping. */
export function namesIn(knowledge: Knowledge, tokens: readonly Token[], first: number, last: number): NameMatch[] {
  const found: NameMatch[] = []
  for (let at = first; at < last; ) {
    const match = nameAt(knowledge, tokens, at, last)
    if (match !== null) found.push(match)
    at = match?.last ?? at + 1
  }
  return found
}
