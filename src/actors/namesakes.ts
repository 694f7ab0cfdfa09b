/**
 * Places and bodies of one name: طرابلس is a city of Libya and one of Lebanon, عمان a capital and a state, حزب العدالة والتنمية a party of Turkey and
 * one of Morocco. The article speaks of the one whose country it speaks of: its other places, its states, its bodies, and the adjectives of states vote.
 */
import type { Token } from '../document/index.ts'
import { readingsOf } from '../language/index.ts'
import { type Candidate, denoting } from './candidates.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import type { KnowledgeEntry } from './knowledge/tables.ts'

const STATE = 'state/'
const PLACE = /^(?:place|state)\//

/** The state that an entry is or belongs to. */
const countryOf = ({ id, country }: KnowledgeEntry): string | null =>
  id.startsWith(STATE) ? id.slice(STATE.length) : country

/** How often an article speaks of each country, by names that only one bears and by adjectives. */
function votesOf(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): Map<string, number> {
  const votes = new Map<string, number>()
  const vote = (country: string | null | undefined): void => {
    if (country != null) votes.set(country, (votes.get(country) ?? 0) + 1)
  }
  for (const { entries, namesakes } of candidates)
    if (entries.length === 1 && namesakes === undefined) vote(countryOf(entries[0]!))
  for (const { fold, kind } of tokens)
    if (kind === 'word') {
      const adjective = readingsOf(fold).find(r => r.nisbas.length > 0 && r.enclitic === null)?.nisbas[0]
      if (adjective !== undefined) vote(knowledge.stateNamed(adjective.state))
    }
  return votes
}

/** All that bear the name of a candidate, if there are several in different countries. */
function bearersOf({ type, entries, namesakes }: Candidate): readonly KnowledgeEntry[] {
  if (namesakes !== undefined) return [...entries, ...namesakes]
  const apart = type === 'ORG' && entries.length > 1 && entries.every(e => e.type === 'ORG' && e.country !== null)
  return apart ? entries : []
}

/** Letters with a vowel or doubling written: عُ، مّ. */
const VOWELLED = /\p{L}[\u064b-\u0652]+/gu

const writtenAt = (text: string, tokens: readonly Token[], { first, last }: Candidate): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end)

/** Whether the vowels that are written are those of a name of the entry: عُمان is the state, عمّان the city. */
function isSpelledSo({ name, aliases, weak }: KnowledgeEntry, written: string): boolean {
  const vowelled = written.match(VOWELLED) ?? []
  return vowelled.length > 0 && [name, ...aliases, ...weak].some(own => vowelled.every(letter => own.includes(letter)))
}

/** The candidates, each name that several places or bodies bear with the one bearer whose country the article speaks of most, the first of equals. */
export function withBearerMeant(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  knowledge: Knowledge,
  text: string,
): Candidate[] {
  if (candidates.every(c => bearersOf(c).length === 0)) return [...candidates]
  const votes = votesOf(candidates, tokens, knowledge)
  const weight = (entry: KnowledgeEntry): number => votes.get(countryOf(entry) ?? '') ?? 0
  return candidates.map(candidate => {
    const bearers = bearersOf(candidate)
    if (bearers.length === 0) return candidate
    const spelled = bearers.filter(entry => isSpelledSo(entry, writtenAt(text, tokens, candidate)))
    const meant = (spelled.length > 0 ? spelled : bearers).reduce((best, entry) => (weight(entry) > weight(best) ? entry : best)) // biome-ignore format: one choice
    return denoting(candidate, [meant])
  })
}

/** The other places that bear a name, where its sure bearers are places. */
export const namesakesOf = (entries: readonly KnowledgeEntry[], weak: readonly KnowledgeEntry[]): KnowledgeEntry[] =>
  entries.every(e => PLACE.test(e.id)) ? weak.filter(e => PLACE.test(e.id)) : []
