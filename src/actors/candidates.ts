/** What the rules of this room propose before any of it stands: a range of words that may be a name. */
import type { EntityType } from '../document/index.ts'
import type { KnowledgeEntry } from './knowledge/tables.ts'

export interface Candidate {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Letters of proclitics on the first token that are no part of the name. */
  readonly letters: number
  readonly type: EntityType
  readonly rule: string
  /** Which of two that overlap stands: the higher, then the longer, then the earlier. */
  readonly weight: number
  /** Whom the knowledge base says it may denote. */
  readonly entries: readonly KnowledgeEntry[]
  /** Of a place: others of the same name, less often meant. */
  readonly namesakes?: readonly KnowledgeEntry[]
}

/** The candidate as one that may denote `entries`. */
export function denoting(
  { first, last, letters, type: own, rule, weight: given, namesakes }: Candidate,
  entries: readonly KnowledgeEntry[],
  { type = own, weight = given }: Partial<Pick<Candidate, 'type' | 'weight'>> = {},
): Candidate {
  if (namesakes === undefined) return { first, last, letters, type, rule, weight, entries }
  return { first, last, letters, type, rule, weight, entries, namesakes }
}

/** Those that stand: the heaviest first, none overlapping another; in text order. */
export function resolve(
  candidates: readonly Candidate[],
  turnedDown: (loser: Candidate, winner: Candidate) => void,
): Candidate[] {
  const length = (c: Candidate): number => c.last - c.first
  const order = [...candidates].sort((a, b) => b.weight - a.weight || length(b) - length(a) || a.first - b.first)
  const taken = new Map<number, Candidate>()
  const standing: Candidate[] = []
  for (const candidate of order) {
    let winner: Candidate | undefined
    for (let i = candidate.first; i < candidate.last && winner === undefined; i++) winner = taken.get(i)
    if (winner !== undefined) {
      turnedDown(candidate, winner)
      continue
    }
    for (let i = candidate.first; i < candidate.last; i++) taken.set(i, candidate)
    standing.push(candidate)
  }
  return standing.sort((a, b) => a.first - b.first)
}
