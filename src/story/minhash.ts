/**
 * Near-duplicates by one-permutation MinHash (Li, Owen & Zhang 2012) with optimal densification (Shrivastava 2017): one pass over the
 * shingles of a text, whatever the size of the signature. The share of equal bins estimates the Jaccard similarity of the shingle sets.
 */

/** Bins of a signature; the standard error of the estimate is about 1/(2√BINS). */
export const BINS = 128
/** Words a shingle: long enough that only copied text shares many. */
const SHINGLE = 4
const EMPTY = 0xffffffff

/** FNV-1a over the code units, with the finaliser of MurmurHash3 so that all bits depend on all units. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h)
}

function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The hashes of all runs of SHINGLE words; of a shorter text, of the text itself. */
export function shingles(words: readonly string[]): ReadonlySet<number> {
  const set = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(hash(words.slice(i, i + SHINGLE).join(' ')))
  if (set.size === 0 && words.length > 0) set.add(hash(words.join(' ')))
  return set
}

/** The signature of a shingle set; empty for an empty set. */
export function signatureOf(set: ReadonlySet<number>): readonly number[] {
  if (set.size === 0) return []
  const bins = new Array<number>(BINS).fill(EMPTY)
  const width = 0x100000000 / BINS
  for (const h of set) {
    const bin = Math.floor(h / width)
    if (h < bins[bin]!) bins[bin] = h
  }
  return bins.map((value, bin) => (value === EMPTY ? borrowed(bins, bin) : value))
}

/** The value of the first filled bin on the walk that belongs to `bin`: the same walk in every signature. */
function borrowed(bins: readonly number[], bin: number): number {
  for (let attempt = 1; ; attempt++) {
    const value = bins[mix(bin * 0x9e3779b1 + attempt) % BINS]!
    if (value !== EMPTY) return value
  }
}

/** Estimated Jaccard similarity of two shingle sets. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let equal = 0
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) equal++
  return equal / BINS
}

/** Estimated share of the smaller set that lies in the larger. */
export function containment(jaccard: number, sizeA: number, sizeB: number): number {
  const shared = (jaccard / (1 + jaccard)) * (sizeA + sizeB)
  return Math.min(1, shared / Math.max(1, Math.min(sizeA, sizeB)))
}
