/**
 * Groups the words of news by the company they keep: spherical k-means over the positive pointwise mutual information of each word with the
 * commonest words to its left and to its right. What is written are hashes of words with the number of their group, nothing of the texts.
 * Usage: tsx scripts/cluster-words.ts FILE.jsonl[.gz]… [--groups N]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { deflateRawSync, gunzipSync } from 'node:zlib'
import { hashText } from '../src/actors/tagger/hash.ts'
import { tokenize } from '../src/language/tokens.ts'

const LEAST_OCCURRENCES = 6
const CONTEXTS = 2000
const ROUNDS = 25

/** One word as counts of what stands beside it: numbers of contexts with their weights, of length 1 together. */
interface Vector {
  readonly at: Int32Array
  readonly weights: Float32Array
}

/** All lines of the files as words; what is no Arabic word is one word of its kind. */
function* readLines(files: readonly string[]): Generator<string[]> {
  for (const file of files) {
    const bytes = readFileSync(file)
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
    for (const line of lines) {
      if (line.trim() === '') continue
      const { title, text } = JSON.parse(line) as { title?: string; text: string }
      for (const part of [title ?? '', ...text.split('\n')])
        yield tokenize(part, { start: 0, end: part.length }, 0, 10_000).map(t =>
          t.kind === 'word' || t.kind === 'punctuation' ? t.fold : t.kind,
        )
    }
  }
}

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)

/** How often each word stands beside each context, by side. */
function countPairs(lines: readonly string[][], numbers: ReadonlyMap<string, number>): Map<number, number>[] {
  const pairs: Map<number, number>[] = Array.from(numbers, () => new Map<number, number>())
  const count = (word: string, beside: string, side: number): void => {
    const row = numbers.get(word)
    const context = beside === '' ? CONTEXTS : numbers.get(beside)
    if (row === undefined || context === undefined || context > CONTEXTS) return
    const key = context * 2 + side
    pairs[row]!.set(key, (pairs[row]!.get(key) ?? 0) + 1)
  }
  for (const line of lines)
    for (let i = 0; i < line.length; i++) {
      count(line[i]!, line[i - 1] ?? '', 0)
      count(line[i]!, line[i + 1] ?? '', 1)
    }
  return pairs
}

/** Counts as positive pointwise mutual information, contexts smoothed (Levy, Goldberg and Dagan 2015), of length 1. */
function weigh(pairs: readonly Map<number, number>[]): Vector[] {
  const ofContext = new Float64Array((CONTEXTS + 1) * 2)
  const ofWord = pairs.map(row => {
    let sum = 0
    for (const [key, n] of row) {
      ofContext[key]! += n
      sum += n
    }
    return sum
  })
  const smoothed = ofContext.map(n => n ** 0.75)
  const all = smoothed.reduce((a, b) => a + b, 0)
  return pairs.map((row, i) => {
    const kept = [...row]
      .map(([key, n]) => [key, Math.log((n * all) / (ofWord[i]! * smoothed[key]!))] as const)
      .filter(([, weight]) => weight > 0)
    const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1
    return { at: Int32Array.from(kept, ([key]) => key), weights: Float32Array.from(kept, ([, w]) => w / length) }
  })
}

const WIDTH = (CONTEXTS + 1) * 2

/** The mean directions of the groups, one row of `WIDTH` each, transposed so that all groups of a context lie together. */
function centres(vectors: readonly Vector[], group: Uint16Array, groups: number): Float32Array {
  const sums = new Float32Array(WIDTH * groups)
  vectors.forEach(({ at, weights }, i) => {
    for (let k = 0; k < at.length; k++) sums[at[k]! * groups + group[i]!]! += weights[k]!
  })
  const lengths = new Float64Array(groups)
  for (let at = 0; at < sums.length; at++) lengths[at % groups]! += sums[at]! ** 2
  return sums.map((sum, at) => sum / (Math.sqrt(lengths[at % groups]!) || 1))
}

/** The group of each word. The commonest words are the first centres. */
function cluster(vectors: readonly Vector[], groups: number): Uint16Array {
  const group = Uint16Array.from(vectors, (_, i) => i % groups)
  const closeness = new Float32Array(groups)
  let middle = centres(vectors.slice(0, groups), group, groups)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0
    vectors.forEach(({ at, weights }, i) => {
      closeness.fill(0)
      for (let k = 0; k < at.length; k++) {
        const row = at[k]! * groups
        const weight = weights[k]!
        for (let g = 0; g < groups; g++) closeness[g]! += weight * middle[row + g]!
      }
      let best = 0
      for (let g = 1; g < groups; g++) if (closeness[g]! > closeness[best]!) best = g
      if (group[i] !== best) moved++
      group[i] = best
    })
    if (moved * 500 < vectors.length) break
    middle = centres(vectors, group, groups)
  }
  return group
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { groups: { type: 'string', default: '600' } },
})
const lines = [...readLines(positionals)]
const counts = new Map<string, number>()
for (const line of lines) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1)
const words = byCount(counts).filter(word => counts.get(word)! >= LEAST_OCCURRENCES)
const vectors = weigh(countPairs(lines, new Map(words.map((word, i) => [word, i]))))
const groups = cluster(vectors, Number(values.groups))
const rows = words.map((word, i) => ({ hash: hashText(word), group: groups[i]! }))
rows.sort((a, b) => a.hash - b.hash)
const columns = [Int32Array.from(rows, row => row.hash), Uint16Array.from(rows, row => row.group)]
const bytes = Buffer.concat(columns.map(({ buffer }) => new Uint8Array(buffer)))
const packed = deflateRawSync(bytes, { level: 9 }).toString('base64')
console.log(`${words.length} words, ${packed.length} characters packed`)
writeFileSync(
  new URL('../src/actors/tagger/groups.generated.ts', import.meta.url),
  `// Made by scripts/cluster-words.ts: hashes of words, then the numbers of their groups.\nexport const PACKED_GROUPS =\n  '${packed}'\n`,
)
