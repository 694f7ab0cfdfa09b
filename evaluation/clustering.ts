/**
 * How well stories are told apart: B³ and the adjusted Rand index of the clustering of records that say which story they belong to
 * (`{"uri", "text", "story"?, …}` a line; a record without `story` belongs to none). Usage: node scripts/run.mjs evaluation/clustering.ts RECORDS.jsonl
 * The data is not part of this repository: without it the script says so and stops.
 */
import { existsSync, readFileSync } from 'node:fs'
import { readArticle } from '../src/index.ts'
import { clusterArticles } from '../src/story/cluster.ts'
import { digestOf } from '../src/story/digest.ts'

interface Labelled {
  readonly uri: string
  readonly title?: string
  readonly text: string
  readonly outlet?: string
  readonly published?: string
  readonly story?: string
}

/** B³ precision, recall and F1 (Bagga & Baldwin 1998) of two groupings, each a label an item. */
function bCubed(given: readonly string[], gold: readonly string[]): { p: number; r: number; f1: number } {
  const share = (own: readonly string[], other: readonly string[]): number => {
    const sum = own.reduce((total, label, i) => {
      const peers = own.flatMap((l, j) => (l === label ? [j] : []))
      return total + peers.filter(j => other[j] === other[i]).length / peers.length
    }, 0)
    return sum / own.length
  }
  const [p, r] = [share(given, gold), share(gold, given)]
  return { p, r, f1: (2 * p * r) / (p + r) }
}

/** The adjusted Rand index (Hubert & Arabie 1985). */
function adjustedRand(given: readonly string[], gold: readonly string[]): number {
  const pairs = (labels: readonly string[]): number => {
    const sizes = new Map<string, number>()
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
    return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  }
  const [both, a, b] = [pairs(given.map((l, i) => `${l}\n${gold[i]}`)), pairs(given), pairs(gold)]
  const expected = (a * b) / ((given.length * (given.length - 1)) / 2)
  return (both - expected) / ((a + b) / 2 - expected)
}

const [file] = process.argv.slice(2)
if (file === undefined || !existsSync(file)) {
  console.error(
    `no records at ${file ?? '(no file given)'}: this evaluation needs data that is not part of the repository`,
  )
} else {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as Labelled)
  const digests = records.map(({ story: _, ...input }) => digestOf(readArticle(input)))
  const { stories } = clusterArticles(digests)
  const groupOf = new Map(stories.flatMap((story, i) => story.map(d => [d.uri, `s${i}`] as const)))
  const given = records.map(r => groupOf.get(r.uri)!)
  const gold = records.map((r, i) => r.story ?? `alone ${i}`)
  const { p, r, f1 } = bCubed(given, gold)
  const percent = (x: number): string => (100 * x).toFixed(1)
  console.log(`articles ${records.length}, stories given ${stories.filter(s => s.length > 1).length}`)
  console.log(`B³ P ${percent(p)} R ${percent(r)} F1 ${percent(f1)}   ARI ${percent(adjustedRand(given, gold))}`)
}
