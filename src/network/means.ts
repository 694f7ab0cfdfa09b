/** By which means: the words of the clause around an event that name how one helps the other. */
import { fold } from '../language/index.ts'
import { BY_MEANS, MEANS, OFFICES } from './lexicon/means.data.ts'
import type { RelationKind } from './types.ts'

function wordTable(lines: string, names: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const name = names.find(n => line.startsWith(`${n} `)) ?? line.slice(0, line.indexOf(' '))
    for (const word of line.slice(name.length + 1).split(' ')) table.set(fold(word), name)
  }
  return table
}

const means = wordTable(MEANS, ['air cover'])
const offices = wordTable(OFFICES, ['member of'])
const kinds = new Map<string, RelationKind>(
  BY_MEANS.trim()
    .split('\n')
    .map(line => {
      const name = line.startsWith('air cover') ? 'air cover' : line.slice(0, line.indexOf(' '))
      return [name, line.slice(name.length + 1) as RelationKind] as const
    }),
)

const bare = (word: string): string[] => [word, word.replace(/^[وفبلك]/u, ''), word.replace(/^[وفبلك]?(?:ال|لل)/u, '')]

/** The means named in a stretch of text, in the order of the lexicon. */
export function meansIn(text: string): string[] {
  const found = new Set<string>()
  for (const word of fold(text).split(/[^\p{L}]+/u))
    for (const form of bare(word)) {
      const name = means.get(form)
      if (name !== undefined) found.add(name)
    }
  return [...new Set(means.values())].filter(name => found.has(name))
}

/** What help by these means is: arming, funding, sending forces; null where the means do not say. */
export function kindByMeans(named: readonly string[]): RelationKind | null {
  for (const [name, kind] of kinds) if (named.includes(name)) return kind
  return null
}

/** Whether a title puts its holder at the head of a body, or among its members; null if it says neither. */
export function tieByTitle(title: string): 'commands' | 'member of' | null {
  for (const word of fold(title).split(/[^\p{L}]+/u)) {
    const tie = offices.get(word)
    if (tie !== undefined) return tie as 'commands' | 'member of'
  }
  return null
}
