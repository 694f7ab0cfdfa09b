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
    const value = this.#old.get(key) ?? this.#make(key)
    if (key.length > LONGEST_KEY) return value
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}

/** Longer keys are no words that come again. */
const LONGEST_KEY = 40
