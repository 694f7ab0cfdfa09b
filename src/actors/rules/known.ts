/** Names of the knowledge base, and what settles whether an ambiguous one is meant. */
import type { Candidate } from '../candidates.ts'
import type { NameMatch } from '../gazetteer.ts'

const WEIGHT = 60
const WEAK_WEIGHT = 20

/** The candidates of a match: of its sure bearers, else of its doubtful ones, at a weight that other evidence must raise. */
export function knownName(match: NameMatch): Candidate {
  const sure = match.entries.length > 0
  const entries = sure ? match.entries : match.weak
  return {
    first: match.first,
    last: match.last,
    letters: match.letters,
    type: entries[0]!.type,
    rule: sure ? 'known name' : 'ambiguous known name',
    weight: sure ? WEIGHT : WEAK_WEIGHT,
    entries,
  }
}
