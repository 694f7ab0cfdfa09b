/** Finding entries by any spelling of their names. */
import { nameWords } from '../names.ts'
import type { Knowledge } from './knowledge.ts'
import { searchKeys } from './search-key.ts'
import type { KnowledgeEntry } from './tables.ts'

const namesOf = (entry: KnowledgeEntry): string[] => [entry.name, ...entry.aliases, ...entry.weak, entry.english]

const LETTERS = 1_000
/** How well a query's keys fit a name: 0 not at all, more for a name of which they leave less out. */
function coverage(query: readonly string[], name: string): number {
  const keys = searchKeys(name)
  return query.every(key => keys.includes(key)) ? query.length / Math.max(keys.length, 1) : 0
}

/**
 * The entries whose names the query may spell, best first: names written the same, then names that sound the same, then those that hold
 * all words of the query. At most `limit`.
 */
export function findEntries(knowledge: Knowledge, query: string, limit = 10): KnowledgeEntry[] {
  const words = nameWords(query).join('')
  const keys = searchKeys(query)
  if (words === '') return []
  const scored = knowledge.entries.flatMap(entry => {
    let best = 0
    for (const name of namesOf(entry)) {
      const same = nameWords(name).join('') === words ? 2 : 0
      best = Math.max(best, same, keys.length > 0 && name.length < LETTERS ? coverage(keys, name) : 0)
    }
    return best > 0 ? [{ entry, best }] : []
  })
  return scored
    .sort((a, b) => b.best - a.best || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, limit)
    .map(s => s.entry)
}
