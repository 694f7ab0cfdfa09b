/** Names that only the trained tagger sees, their proclitics taken off by what the rest of the article and the lexicons know. */
import type { Token } from '../../document/index.ts'
import type { Candidate } from '../candidates.ts'
import { givenNameOf } from '../lexicon/names.ts'
import { strippings } from '../names.ts'
import type { TaggedName } from '../tagger/tagger.ts'
import { factsOf } from '../words.ts'

const WEIGHT = 30
const TYPES = { PER: 'PER', LOC: 'GPE', ORG: 'ORG' } as const

/** Letters to take off the first word of a name: what remains is a known name, or stands elsewhere in the article as it is. */
export function procliticsOf(token: Token, words: ReadonlySet<string>): number {
  if (token.kind !== 'word') return 0
  const options = strippings(token.fold)
  for (const { letters, rest } of options) if (givenNameOf(rest)) return letters
  const definite = options.find(o => o.letters > 0 && o.rest.startsWith('ال') && o.rest.length > 4)
  if (definite !== undefined) return definite.letters
  for (const { letters, rest } of options) if (letters > 0 && rest.length > 2 && words.has(rest)) return letters
  if (/^و..../.test(token.fold) && factsOf(token.fold).unknown && !words.has(token.fold)) return 0
  return 0
}

/** A tagged name as a candidate. */
export function taggedName(tokens: readonly Token[], name: TaggedName, words: ReadonlySet<string>): Candidate {
  let { first, last } = name
  while (last > first && tokens[last - 1]!.kind === 'punctuation') last--
  while (first < last && tokens[first]!.kind === 'punctuation') first++
  return {
    first,
    last,
    letters: first < last ? procliticsOf(tokens[first]!, words) : 0,
    type: TYPES[name.type],
    rule: 'tagged name',
    weight: WEIGHT,
    entries: [],
  }
}
