/** The knowledge base in memory: entries by id, and every spelling of every name in one trie. */
import { joinedSpellings, nameWords } from '../names.ts'
import { KNOWLEDGE_TABLES } from './knowledge.generated.ts'
import { type KnowledgeEntry, readTable, TABLE_NAMES, type Tables } from './tables.ts'
import { NameTrie } from './trie.ts'

export class Knowledge {
  readonly entries: readonly KnowledgeEntry[]
  readonly trie = new NameTrie()
  readonly #byId = new Map<string, KnowledgeEntry>()
  /** Entry number and strength of each payload of the trie: `entry * 2 + (weak ? 1 : 0)`. */

  /** Tables of the project first; an entry of a later table replaces that of the same id. */
  constructor(...sources: readonly Tables[]) {
    for (const tables of sources)
      for (const table of TABLE_NAMES) {
        const text = tables[table]
        if (text !== undefined) for (const { entry } of readTable(table, text)) this.#byId.set(entry.id, entry)
      }
    this.entries = [...this.#byId.values()]
    this.entries.forEach((entry, i) => {
      this.#addNames(entry, i)
    })
  }

  get(id: string): KnowledgeEntry | undefined {
    return this.#byId.get(id)
  }

  #addNames(entry: KnowledgeEntry, index: number): void {
    const weak = new Set(entry.weak)
    for (const name of [entry.name, ...entry.aliases, ...entry.weak])
      for (const words of joinedSpellings(nameWords(name))) this.trie.add(words, index * 2 + (weak.has(name) ? 1 : 0))
  }
}

let builtIn: Knowledge | null = null
/** The knowledge base that comes with the program, read on first use. */
export function ownKnowledge(): Knowledge {
  builtIn ??= new Knowledge(KNOWLEDGE_TABLES)
  return builtIn
}
