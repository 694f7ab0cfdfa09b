/** Finding entries by any spelling of their names. */

import { nearness, type Sound, soundsOf } from '../../language/sounds.ts'
import { nameWords } from '../names.ts'
import type { Knowledge } from './knowledge.ts'
import type { KnowledgeEntry } from './tables.ts'

const namesOf = (entry: KnowledgeEntry): string[] => [entry.name, ...entry.aliases, ...entry.weak, entry.english]

const LETTERS = 1_000
/** How well a query fits a name: 0 not at all, more for a name that sounds nearer and of which it leaves less out. */
function coverage(query: readonly Sound[], name: string): number {
  const sounds = soundsOf(name)
  const length = sounds.length
  let sum = 0
  for (const word of query) {
    let nearest = { at: -1, near: 0 }
    sounds.forEach((sound, at) => {
      const near = nearness(word, sound)
      if (near > nearest.near) nearest = { at, near }
    })
    if (nearest.at < 0) return 0
    sum += nearest.near
    // a word of the name answers one of the query
    sounds.splice(nearest.at, 1)
  }
  return sum / length
}

/**
 * The entries whose names the query may spell, best first: names written the same, then names that sound the same, then those that hold
 * all words of the query. At most `limit`.
 */
export function findEntries(knowledge: Knowledge, query: string, limit = 10): KnowledgeEntry[] {
  const words = nameWords(query).join('')
  const sounds = soundsOf(query)
  if (words === '') return []
  const scored = knowledge.entries.flatMap(entry => {
    let best = 0
    for (const name of namesOf(entry)) {
      const same = nameWords(name).join('') === words ? 2 : 0
      best = Math.max(best, same, sounds.length > 0 && name.length < LETTERS ? coverage(sounds, name) : 0)
    }
    return best > 0 ? [{ entry, best }] : []
  })
  return scored
    .sort((a, b) => b.best - a.best || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, limit)
    .map(s => s.entry)
}
