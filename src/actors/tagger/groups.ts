/** Groups of words that news uses alike, learned from plain text: they tell of a name never seen in training that it stands where names do. */
import { inflateRawSync } from 'node:zlib'
import { PACKED_GROUPS } from './groups.generated.ts'
import { hashText } from './hash.ts'

interface Table {
  /** Hashes of words, ascending. */
  readonly hashes: Int32Array
  readonly groups: Uint16Array
}

/** Hash and group of a word. */
const BYTES = 4 + 2

function unpack(): Table {
  const { buffer } = new Uint8Array(inflateRawSync(Buffer.from(PACKED_GROUPS, 'base64')))
  const count = buffer.byteLength / BYTES
  return {
    hashes: new Int32Array(buffer, 0, count),
    groups: new Uint16Array(buffer, count * 4, count),
  }
}

let loaded: Table | null = null

/** The number of a folded word's group; -1 if it is in none. */
export function groupOf(folded: string): number {
  loaded ??= unpack()
  const { hashes, groups } = loaded
  const wanted = hashText(folded)
  let low = 0
  for (let high = hashes.length; low < high; ) {
    const middle = (low + high) >> 1
    if (hashes[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return hashes[low] === wanted ? groups[low]! : -1
}
