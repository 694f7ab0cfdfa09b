/** Finding the names of the knowledge base in a text: longest match over words, proclitics taken off the first, punctuation within skipped. */
import type { Token } from '../document/index.ts'
import type { Knowledge, Opening } from './knowledge/knowledge.ts'
import type { KnowledgeEntry } from './knowledge/tables.ts'

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

/** Marks that may stand between the words of a name: حكومة "الوفاق الوطني", إم.إس-13, رفيق #الحريري. */
const WITHIN = new Set(['"', '_', '#', '«', '»', '“', '”', '-', '.', '–', "'", '‘', '’', '/'])
const MAX_WORDS = 10

/** Where names that begin at one token have got to: the longest so far. */
interface Reach {
  last: number
  /** The number of the name. */
  end: number
  letters: number
}

/** Follows the names that continue from `node` after token `at`, and notes the longest if it is longer than what is noted. */
function follow(
  knowledge: Knowledge,
  tokens: readonly Token[],
  at: number,
  end: number,
  { letters, node: from }: Opening,
  reach: Reach,
): void {
  const { trie } = knowledge
  let node = from
  let name = trie.endAt(node)
  let last = name < 0 ? 0 : at + 1
  for (let i = at + 1, words = 1; i < end && words < MAX_WORDS && trie.branches(node); i++) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') {
      if (WITHIN.has(token.clean) && i - at < MAX_WORDS * 2) continue
      break
    }
    const word = knowledge.wordIdOf(token.fold)
    node = word < 0 ? -1 : trie.child(node, word)
    if (node < 0) break
    words++
    const ended = trie.endAt(node)
    if (ended < 0) continue
    last = i + 1
    name = ended
  }
  if (last <= reach.last) return
  reach.last = last
  reach.end = name
  reach.letters = letters
}

/** The longest name that begins with token `at`; of equally long ones that with the fewest proclitics. */
export function nameAt(knowledge: Knowledge, tokens: readonly Token[], at: number, end: number): NameMatch | null {
  const token = tokens[at]!
  if (token.kind === 'punctuation') return null
  const openings = knowledge.openingsOf(token.fold)
  if (openings.length === 0) return null
  const reach: Reach = { last: 0, end: -1, letters: 0 }
  for (const opening of openings)
    if (opening.letters === 0 || token.kind === 'word') follow(knowledge, tokens, at, end, opening, reach)
  if (reach.last === 0) return null
  const { entries, weak } = knowledge.bearersOf(reach.end)
  return { first: at, last: reach.last, letters: reach.letters, entries, weak }
}

/** All names in tokens `[first, last)`, from left to right, not overlapping; of two that share a word the longer: الشيخ تميم gives way to تميم بن حمد. */
export function namesIn(knowledge: Knowledge, tokens: readonly Token[], first: number, last: number): NameMatch[] {
  const found: NameMatch[] = []
  for (let at = first; at < last; ) {
    let match = nameAt(knowledge, tokens, at, last)
    if (match !== null && match.last > at + 1 && match.last < last) {
      const next = nameAt(knowledge, tokens, match.last - 1, last)
      if (next !== null && next.last - next.first > match.last - at) match = next
    }
    if (match !== null) found.push(match)
    at = match?.last ?? at + 1
  }
  return found
}
