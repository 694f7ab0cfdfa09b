/**
 * Tells quickly of most words that they begin no name, whatever is attached to them: a Bloom filter of one hash (Bloom 1970) over what all
 * spellings of a name's first word have in common. A word that may begin one is looked up; that it may is wrong of few.
 */

/** Bits of the filter, a power of two: some twenty times the first words of 50,000 names. */
const BITS = 1 << 20
/** Units up to here are looked up in a table. */
const TABLE = 0x700
/** Spellings of names write these for one another, or leave them out; see `nameKey`. */
const LOOSE: Readonly<Record<string, string>> = { ؤ: 'و', ئ: 'ي', ء: '' }
/** What a unit counts as: a capital as the small letter, a seat of hamza as the letter; 0 for those that do not count. */
const COUNTS = Uint16Array.from({ length: TABLE }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  return (LOOSE[letter] ?? letter.toLowerCase()).charCodeAt(0) || 0
})
const [WAW, FA, BA, LAM, KAF, ALEF] = [...'وفبلكا'].map(letter => letter.charCodeAt(0))
const isConjunction = (unit: number): boolean => unit === WAW || unit === FA
const isPreposition = (unit: number): boolean => unit === BA || unit === LAM || unit === KAF

const countOf = (unit: number): number => (unit < TABLE ? COUNTS[unit]! : unit)
const mixed = (hash: number, count: number): number => Math.imul(hash, 0x01000193) ^ count
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1)

/** The first words of names. */
export class Beginnings {
  readonly #bits = new Int32Array(BITS >>> 5)

  /** Adds the first word of a name, as its key or in any spelling. */
  add(word: string): void {
    let hash = 0
    let next = 0
    for (let i = word.length - 1; i >= 0; i--) {
      const count = countOf(word.charCodeAt(i))
      if (count === 0 || (count === WAW && next === WAW)) continue
      hash = mixed(hash, count)
      next = count
    }
    const bit = bitOf(hash)
    this.#bits[bit >>> 5]! |= 1 << (bit & 31)
  }

  #has(hash: number): boolean {
    const bit = bitOf(hash)
    return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0
  }

  /**
   * Whether a folded word may begin a name, alone or behind proclitics: و or ف, then ب, ل or ك; an article that has lost its alef behind ل.
   * It is hashed from its end, as words are when they are added, so that one pass serves every beginning.
   */
  mayBegin(folded: string): boolean {
    let hash = 0
    let next = 0
    for (let i = folded.length - 1; i >= 0; i--) {
      const count = countOf(folded.charCodeAt(i))
      if (count !== 0 && !(count === WAW && next === WAW)) {
        hash = mixed(hash, count)
        next = count
      }
      if (i > 2 || !follows(folded, i)) continue
      if (this.#has(hash)) return true
      if (i > 0 && folded.charCodeAt(i - 1) === LAM && this.#has(mixed(hash, ALEF!))) return true
    }
    return false
  }
}

/** Whether all that stands before unit `at` of a word, one of its first three, can be proclitics, or an alef. */
function follows(folded: string, at: number): boolean {
  if (at === 0) return true
  const first = folded.charCodeAt(0)
  if (at === 1) return isConjunction(first) || isPreposition(first) || first === ALEF
  return isConjunction(first) && isPreposition(folded.charCodeAt(1))
}
