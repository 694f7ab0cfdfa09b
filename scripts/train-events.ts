/**
 * Trains the scorer that tells events from background (src/events/degrees.ts): logistic regression with L2 over the features of every
 * candidate, on annotated articles. Writes src/events/lexicon/degrees.data.ts.
 *
 *   node scripts/run.mjs scripts/train-events.ts GOLD_DIR [--held REGEXP] [--dry]
 *
 * GOLD_DIR holds NAME.txt with NAME.gold.json and articles.jsonl. Articles whose name matches REGEXP are not trained on. The order of
 * the samples is shuffled by a fixed seed, so that the same input gives the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readActors } from '../src/actors/index.ts'
import { readAttributions } from '../src/attribution/index.ts'
import { readEvents } from '../src/events/index.ts'
import { analyse } from '../src/language/index.ts'
import { readDocument } from '../src/reading/index.ts'
import { readTime } from '../src/time/index.ts'
import { readCorpus } from '../tests/support/corpus.ts'
import { markedDocument } from '../tests/support/marked-document.ts'

interface GoldTrigger {
  readonly start: number
  readonly end: number
  readonly types: readonly string[]
}

interface Sample {
  readonly features: readonly string[]
  readonly label: 0 | 1
  /** How much it counts. */
  readonly weight: number
}

const OUTPUT = 'src/events/lexicon/degrees.data.ts'
const SEED = 20_190_514
const EPOCHS = 60
const L2 = 0.02
const RATE = 0.08
/** What a line of the corpora counts, beside a candidate of an article. */
const CORPUS_WEIGHT = 0.15
/** Rarer features say nothing about other articles. */
const LEAST = 4

/** Mulberry32: a small generator of numbers in [0, 1) that a seed fixes. */
function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function goldTriggers(dir: string, name: string): GoldTrigger[] {
  const text = readFileSync(join(dir, `${name}.txt`), 'utf8')
  const gold = JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8'))
  return gold.events.map(({ trigger, type }: { trigger: { q: string; n?: number }; type: string | string[] }) => {
    let start = -1
    for (let i = 0; i < (trigger.n ?? 1); i++) start = text.indexOf(trigger.q, start + 1)
    return { start, end: start + trigger.q.length, types: [type].flat() }
  })
}

/** Every candidate of an article with whether the gold has it; each gold event answers for one candidate. */
function samplesOf(dir: string, record: { uri: string; text: string }): Sample[] {
  const open = new Set(goldTriggers(dir, basename(record.uri, '.txt')))
  const samples: Sample[] = []
  const document = readAttributions(readActors(readTime(analyse(readDocument(record)))))
  readEvents(document, undefined, (features, { trigger, type }) => {
    const hit = [...open].find(g => g.types.includes(type) && g.start < trigger.end && trigger.start < g.end)
    if (hit !== undefined) open.delete(hit)
    samples.push({ features, label: hit === undefined ? 0 : 1, weight: 1 })
    return true
  })
  return samples
}

/** The candidates of our own corpora: of the expected types in the positive ones, none in the negative. They count little. */
function corpusSamples(): Sample[] {
  const folder = new URL('../src/events/corpus/', import.meta.url)
  const samples: Sample[] = []
  for (const file of readdirSync(folder)
    .filter(name => /^(?:events|background)/.test(name))
    .sort())
    for (const example of readCorpus(new URL(file, folder)))
      readEvents(markedDocument(example), undefined, (features, { type }) => {
        const label = example.expectations.some(e => e.startsWith(`${type} `)) ? 1 : 0
        samples.push({ features, label, weight: CORPUS_WEIGHT })
        return true
      })
  return samples
}

/** Weights by stochastic gradient descent with averaging. */
function train(samples: readonly Sample[]): { bias: number; weights: Map<string, number> } {
  const counts = new Map<string, number>()
  for (const { features } of samples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, n]) => n >= LEAST).map(([f]) => [f, 0]))
  const order = samples.map((_, i) => i)
  const random = randomBy(SEED)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 8)
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1))
      const swapped = order[i]!
      order[i] = order[k]!
      order[k] = swapped
    }
    for (const i of order) {
      const { features, label, weight } = samples[i]!
      const known = features.filter(f => weights.has(f))
      const sum = known.reduce((total, f) => total + weights.get(f)!, bias)
      const error = weight * (label - 1 / (1 + Math.exp(-sum)))
      bias += rate * error
      for (const f of known) weights.set(f, weights.get(f)! * (1 - rate * L2) + rate * error)
    }
  }
  return { bias, weights }
}

/** The threshold on the sum that gives the best F1, by ten folds. */
function bestThreshold(samples: readonly Sample[], beside: readonly Sample[], missed: number): number {
  const scored: { sum: number; label: number }[] = []
  for (let fold = 0; fold < 10; fold++) {
    const { bias, weights } = train([
      ...samples.filter((_, i) => Math.floor((i * 10) / samples.length) !== fold),
      ...beside,
    ])
    samples.forEach(({ features, label }, i) => {
      if (Math.floor((i * 10) / samples.length) === fold)
        scored.push({ sum: features.reduce((total, f) => total + (weights.get(f) ?? 0), bias), label })
    })
  }
  scored.sort((a, b) => b.sum - a.sum)
  const gold = scored.filter(s => s.label === 1).length + missed
  let right = 0
  let best = { f1: 0, at: 0 }
  scored.forEach(({ sum, label }, i) => {
    right += label
    const f1 = (2 * right) / (i + 1 + gold)
    if (f1 > best.f1) best = { f1, at: sum }
  })
  console.log(`ten folds: F1 ${(100 * best.f1).toFixed(1)} at ${best.at.toFixed(2)}`)
  return best.at
}

function main([dir, ...options]: readonly string[]): void {
  if (dir === undefined) throw new RangeError('give the folder of annotated articles')
  const held = options.includes('--held') ? new RegExp(options[options.indexOf('--held') + 1]!) : null
  const records = readFileSync(join(dir, 'articles.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(l => JSON.parse(l))
  const used = records.filter(r => held === null || !held.test(basename(r.uri)))
  const samples = used.flatMap(r => samplesOf(dir, r))
  const gold = used.reduce((n, r) => n + goldTriggers(dir, basename(r.uri, '.txt')).length, 0)
  const hits = samples.filter(s => s.label === 1).length
  console.log(`${used.length} articles, ${samples.length} candidates, ${hits} of ${gold} events among them`)
  const corpora = corpusSamples()
  const threshold = bestThreshold(samples, corpora, gold - hits)
  const { bias, weights } = train([...samples, ...corpora])
  const lines = [...weights]
    .map(([f, w]) => [f, Math.round(w * 100)] as const)
    .filter(([, w]) => w !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (options.includes('--dry')) return
  const head = readFileSync(OUTPUT, 'utf8').split('\n')[0]
  writeFileSync(
    OUTPUT,
    `${head}\nexport const BIAS = ${Math.round((bias - threshold) * 100)}\nexport const WEIGHTS: string = \`\n${lines.map(l => l.join('\t')).join('\n')}\n\`\n`,
  )
}

main(process.argv.slice(2))
