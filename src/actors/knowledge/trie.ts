/** A trie over the words of names in typed arrays: one map lookup and one probe a word, whatever the number of names. */
const EMPTY = -1

/** Grows by doubling; `node * 2^k + word` hashes into an open-addressed table of edges. */
export class NameTrie {
  readonly #words = new Map<string, number>()
  #keys = new Float64Array(1 << 12).fill(EMPTY)
  #targets = new Int32Array(1 << 12)
  #edges = 0
  #nodes = 1
  readonly #payloads: number[][] = []
  #payloadOf = new Int32Array(1 << 11).fill(EMPTY)
  /** A bit a node: whether it has children. */
  #branching = new Int32Array(1 << 6)

  /** Number of names' words that differ. */
  get size(): number {
    return this.#words.size
  }

  /** The number of a word, EMPTY (-1) if no name holds it. */
  wordId(word: string): number {
    return this.#words.get(word) ?? EMPTY
  }

  /** Adds a name (its words as keys) that stands for `payload`. */
  add(words: readonly string[], payload: number): void {
    let node = 0
    for (const word of words) node = this.#childOrNew(node, this.#number(word))
    if (node === 0) return
    if (node >= this.#payloadOf.length) this.#growPayloads(node)
    const at = this.#payloadOf[node]!
    if (at === EMPTY) this.#payloadOf[node] = this.#payloads.push([payload]) - 1
    else if (!this.#payloads[at]!.includes(payload)) this.#payloads[at]!.push(payload)
  }

  /** The node under `node` for a word's number; -1 if there is none. The root is 0. */
  child(node: number, word: number): number {
    const key = node * 0x100000 + word
    const mask = this.#keys.length - 1
    for (let at = hash(key) & mask; ; at = (at + 1) & mask) {
      const found = this.#keys[at]!
      if (found === key) return this.#targets[at]!
      if (found === EMPTY) return EMPTY
    }
  }

  /** The number of the name that ends at `node`, EMPTY (-1) if none ends there. */
  endAt(node: number): number {
    return node < this.#payloadOf.length ? this.#payloadOf[node]! : EMPTY
  }

  /** Whether longer names go through `node`. */
  branches(node: number): boolean {
    return (this.#branching[node >>> 5]! & (1 << (node & 31))) !== 0
  }

  /** What the name of a number stands for. */
  payloadsOf(end: number): readonly number[] {
    return this.#payloads[end]!
  }

  #number(word: string): number {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    this.#words.set(word, this.#words.size)
    return this.#words.size - 1
  }

  #childOrNew(node: number, word: number): number {
    const known = this.child(node, word)
    if (known !== EMPTY) return known
    if (this.#edges * 2 >= this.#keys.length) this.#growEdges()
    this.#insert(node * 0x100000 + word, this.#nodes)
    this.#edges++
    this.#branching[node >>> 5]! |= 1 << (node & 31)
    if (this.#nodes >>> 5 >= this.#branching.length) this.#branching = doubled(this.#branching)
    return this.#nodes++
  }

  #insert(key: number, target: number): void {
    const mask = this.#keys.length - 1
    let at = hash(key) & mask
    while (this.#keys[at] !== EMPTY) at = (at + 1) & mask
    this.#keys[at] = key
    this.#targets[at] = target
  }

  #growEdges(): void {
    const keys = this.#keys
    const targets = this.#targets
    this.#keys = new Float64Array(keys.length * 2).fill(EMPTY)
    this.#targets = new Int32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) if (keys[i] !== EMPTY) this.#insert(keys[i]!, targets[i]!)
  }

  #growPayloads(node: number): void {
    const grown = new Int32Array(Math.max(this.#payloadOf.length * 2, node + 1)).fill(EMPTY)
    grown.set(this.#payloadOf)
    this.#payloadOf = grown
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2)
  grown.set(array)
  return grown
}

/** Mixes the two halves of an edge's key. */
function hash(key: number): number {
  const node = Math.floor(key / 0x100000)
  let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(key - node * 0x100000 + 1, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35)
  h ^= h >>> 13
  return h & 0x7fffffff
}
