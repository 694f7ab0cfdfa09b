/**
 * What a pure function gave before, by its argument, within bounds. Two generations are kept: when the younger is full it becomes the older, and what
 * is asked for again comes back from there; so the words that all news repeats stay, and those met once go. Nobody can observe it but by the clock.
 */
export class Memo<Value> {
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()
  readonly #limit: number
  readonly #make: (key: string) => Value

  /** Keeps between `limit` and twice as many values of `make`. */
  constructor(limit: number, make: (key: string) => Value) {
    this.#limit = limit
    this.#make = make
  }

  get(key: string): Value {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    const value = old === undefined ? fitted(this.#make(key)) : old
    if (key.length > LONGEST_KEY) return value
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(detached(key), value)
    return value
  }
}

/** A list without the room that it was given to grow in, which most lists of a word would never use. */
function fitted<Value>(value: Value): Value {
  if (!Array.isArray(value)) return value
  return (value.length === 0 ? NOTHING : value.slice()) as Value
}

const NOTHING: readonly never[] = Object.freeze([])

/** Longer keys are no words that come again. */
const LONGEST_KEY = 40

/** What is known of a word: a value for each `WordMemo` that was asked of it. */
type Row = unknown[]

/** The words of all `WordMemo`s. To find a word in a large table is what costs; so there is one table, and the word asked for last is at hand. */
const rows = new Memo<Row>(25_000, () => new Array<unknown>(columns))
let columns = 0
let lastWord = ''
let lastRow: Row = []

function rowOf(word: string): Row {
  lastRow = rows.get(word)
  lastWord = word
  return lastRow
}

/** A `Memo` of folded words. All of them share one table, a column each: make one for a module, never for an object. */
export class WordMemo<Value> {
  readonly #column = columns++
  readonly #make: (folded: string) => Value

  constructor(make: (folded: string) => Value) {
    this.#make = make
  }

  get(folded: string): Value {
    const row = folded === lastWord ? lastRow : rowOf(folded)
    const known = row[this.#column]
    if (known !== undefined) return known as Value
    const made = fitted(this.#make(folded))
    row[this.#column] = made
    return made
  }
}

/** Shorter strings that are cut from others are copies. */
const SHARED_FROM = 13

/** A string that keeps no other alive: what is cut from an article may keep all of the article in memory, which a table of words must not do. */
export function detached(text: string): string {
  if (text.length < SHARED_FROM) return text
  const names: Record<string, true> = Object.create(null)
  names[text] = true
  for (const name in names) return name // names of properties are strings of their own
  return text
}
