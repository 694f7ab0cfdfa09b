/** The knowledge base in memory: entries by id, and every spelling of every name in one trie. */
import { AtHand, Memo } from '../../language/memo.ts'
import { joinedSpellings, nameWords, strippings, wordKey } from '../names.ts'
import { Beginnings } from './beginnings.ts'
import { KNOWLEDGE_TABLES } from './knowledge.generated.ts'
import { type KnowledgeEntry, readTable, TABLE_NAMES, type Tables } from './tables.ts'
import { NameTrie } from './trie.ts'

/** A way in which a word begins names: without so many letters of proclitics, at a node of the trie. */
export interface Opening {
  readonly letters: number
  readonly node: number
}
/** Who bears a name: by a name of theirs alone, or only where the surroundings call for it. */
export interface Bearers {
  readonly entries: readonly KnowledgeEntry[]
  readonly weak: readonly KnowledgeEntry[]
}

/** Words whose look-ups are at hand. */
const AT_HAND = 32_768
const NO_OPENINGS: readonly Opening[] = Object.freeze([])

export class Knowledge {
  readonly entries: readonly KnowledgeEntry[]
  readonly trie = new NameTrie()
  readonly #byId = new Map<string, KnowledgeEntry>()
  readonly #beginnings = new Beginnings()
  readonly #openings = new Memo<readonly Opening[]>(15_000, folded => this.#opening(folded))
  readonly #openingsAtHand = new AtHand<readonly Opening[]>(AT_HAND, folded => this.#openings.get(folded))
  readonly #wordsAtHand = new AtHand<number>(AT_HAND, folded => this.trie.wordId(wordKey(folded)))
  readonly #bearers: (Bearers | undefined)[] = []
  #states: ReadonlyMap<string, string> | null = null

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

  /** The state of that name, as a `country` is told; undefined if there is none. */
  stateNamed(name: string): string | undefined {
    this.#states ??= new Map(
      this.entries
        .filter(({ id }) => id.startsWith('state/'))
        .flatMap(({ id, name, aliases, weak }) =>
          [name, ...aliases, ...weak].map(known => [nameWords(known).join(' '), id.slice('state/'.length)] as const),
        ),
    )
    return this.#states.get(nameWords(name).join(' '))
  }

  /** How names may begin with a folded word; few words begin any. */
  openingsOf(folded: string): readonly Opening[] {
    return this.#beginnings.mayBegin(folded) ? this.#openingsAtHand.get(folded) : NO_OPENINGS
  }

  /** The number that a folded word has in the trie as the second or a later one of a name; -1 if no name holds it. */
  wordIdOf(folded: string): number {
    return this.#wordsAtHand.get(folded)
  }

  /** Who bears the name of a number: `trie.endAt` tells it of a node. */
  bearersOf(end: number): Bearers {
    const known = this.#bearers[end]
    if (known !== undefined) return known
    const bearing = (strength: number): KnowledgeEntry[] =>
      this.trie.payloadsOf(end).flatMap(payload => ((payload & 1) === strength ? this.entries[payload >> 1]! : []))
    const bearers = { entries: bearing(0), weak: bearing(1) }
    this.#bearers[end] = bearers
    return bearers
  }

  #opening(folded: string): readonly Opening[] {
    const found = strippings(folded).flatMap(({ letters, key }) => {
      const word = this.trie.wordId(key)
      const node = word < 0 ? -1 : this.trie.child(0, word)
      return node < 0 ? [] : [{ letters, node }]
    })
    return found.length === 0 ? NO_OPENINGS : found
  }

  #addNames(entry: KnowledgeEntry, index: number): void {
    const weak = new Set(entry.weak)
    for (const name of [entry.name, ...entry.aliases, ...entry.weak])
      for (const words of joinedSpellings(nameWords(name))) {
        this.trie.add(words, index * 2 + (weak.has(name) ? 1 : 0)) // the entry and how it bears the name
        if (words.length > 0) this.#beginnings.add(words[0]!)
      }
  }
}

let builtIn: Knowledge | null = null
/** The knowledge base that comes with the program, read on first use. */
export function ownKnowledge(): Knowledge {
  builtIn ??= new Knowledge(KNOWLEDGE_TABLES)
  return builtIn
}
