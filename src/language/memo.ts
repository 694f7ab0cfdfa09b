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

/**
 * What a pure function gave for the words met last, each in the one place that its letters give it (a direct-mapped cache). News repeats its words
 * within an article, and to find one here touches one place instead of a table that no cache of the processor holds.
 */
export class AtHand<Value> {
  readonly #words: string[]
  readonly #values: (Value | undefined)[]
  readonly #make: (word: string) => Value

  /** Keeps at most `places` words, a power of two. */
  constructor(places: number, make: (word: string) => Value) {
    this.#words = new Array<string>(places).fill('')
    this.#values = new Array<Value | undefined>(places).fill(undefined)
    this.#make = make
  }

  get(word: string): Value {
    const last = word.length - 1
    if (last < 0) return this.#make(word)
    const place = hashOf(word, last) & (this.#words.length - 1)
    if (this.#words[place] === word) return this.#values[place] as Value
    const made = this.#make(word)
    if (word.length <= LONGEST_KEY) {
      this.#words[place] = detached(word)
      this.#values[place] = made
    }
    return made
  }
}

/** Five letters and the length tell most words apart, and are fewer than all of them. */
function hashOf(word: string, last: number): number {
  const outer = word.charCodeAt(0) + 37 * word.charCodeAt(last) + 293 * last
  const inner = 1171 * word.charCodeAt(last >> 1) + 5003 * word.charCodeAt(last >> 2)
  return outer + inner + 7919 * word.charCodeAt((3 * last) >> 2)
}

/** What is known of a word: a value for each `WordMemo` that was asked of it. */
type Row = unknown[]

/** The words of all `WordMemo`s. To find a word in a large table is what costs; so there is one table, and the words of the article are at hand. */
const rows = new Memo<Row>(16_000, () => new Array<unknown>(columns))
const rowsAtHand = new AtHand<Row>(1_024, word => rows.get(word))
let columns = 0

/** A `Memo` of folded words. All of them share one table, a column each: make one for a module, never for an object. */
export class WordMemo<Value> {
  readonly #column = columns++
  readonly #make: (folded: string) => Value

  constructor(make: (folded: string) => Value) {
    this.#make = make
  }

  get(folded: string): Value {
    const row = rowsAtHand.get(folded)
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
