/** What the knowledge base says of each token, as the tagger's features take it. */
import type { Token } from '../../document/index.ts'
import { type NameMatch, namesIn } from '../gazetteer.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Hints } from './features.ts'

/** Hints for tokens `[from, to)` out of the names found in them. */
export function hintsOf(matches: readonly NameMatch[], from: number, to: number): Hints {
  const hints = new Array<string>(to - from).fill('O')
  for (const { first, last, entries, weak } of matches) {
    const entry = entries[0] ?? weak[0]!
    const kind = entry.type === 'PER' || entry.type === 'ORG' ? entry.type : 'LOC'
    const strength = entries.length === 0 ? 'weak' : ''
    for (let i = first; i < last; i++) hints[i - from] = `${i === first ? 'B' : 'I'}-${kind}${strength}`
  }
  return hints
}

export const hintsFor = (knowledge: Knowledge, tokens: readonly Token[]): Hints =>
  hintsOf(namesIn(knowledge, tokens, 0, tokens.length), 0, tokens.length)
