/**
 * Trains the name tagger: an averaged structured perceptron (Collins 2002) over a CoNLL file (`token TAB tag`, blank line after a
 * sentence), weights in 8 bits. Usage: tsx scripts/train-tagger.ts FILE.conll [--epochs N] [--held-out FRACTION] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { ownKnowledge } from '../src/actors/knowledge/knowledge.ts'
import { BUCKETS, FEATURES_PER_TOKEN, LABELS } from '../src/actors/tagger/features.ts'
import { hintsFor } from '../src/actors/tagger/hints.ts'
import { decode, sentenceFeatures, WEIGHT_COUNT } from '../src/actors/tagger/tagger.ts'
import type { Token } from '../src/document/index.ts'
import { tokenize } from '../src/language/tokens.ts'

const L = LABELS.length
interface Example {
  readonly features: Int32Array
  readonly gold: Uint8Array
}

const KINDS: Readonly<Record<string, string>> = { PERS: 'PER', PER: 'PER', LOC: 'LOC', ORG: 'ORG' }
function labelOf(tag: string, inside: boolean): number {
  const kind = KINDS[tag.slice(2)]
  if (kind === undefined) return 0
  const label = `${tag.startsWith('B') && !inside ? 'B' : 'I'}-${kind}`
  return LABELS.indexOf(label as (typeof LABELS)[number])
}

/** One sentence: its words set apart by blanks and read by our own tokenizer; a word of several tokens hands on its tag. */
function readSentence(lines: readonly string[]): Example {
  let text = ''
  const ends: number[] = []
  const tags: string[] = []
  for (const line of lines) {
    const [word = '', tag = 'O'] = line.split('\t')
    text += `${word} `
    ends.push(text.length)
    tags.push(tag)
  }
  const tokens: Token[] = tokenize(text, { start: 0, end: text.length }, 0, 10_000)
  const gold = new Uint8Array(tokens.length)
  let word = 0
  tokens.forEach((token, i) => {
    const wordBefore = word
    while (token.start >= ends[word]!) word++
    gold[i] = labelOf(tags[word]!, i > 0 && word === wordBefore && gold[i - 1] !== 0)
  })
  return { features: sentenceFeatures(tokens, hintsFor(ownKnowledge(), tokens), 0, tokens.length), gold }
}

function readExamples(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map(block => block.split('\n').filter(line => line.includes('\t')))
    .filter(lines => lines.length > 0)
    .map(readSentence)
}

/** Weights with the sums that averaging needs. */
class Perceptron {
  readonly weights = new Float32Array(WEIGHT_COUNT)
  readonly #sums = new Float64Array(WEIGHT_COUNT)
  #step = 1

  learn({ features, gold }: Example): void {
    const guess = decode(features, this.weights)
    for (let i = 0; i < gold.length; i++) {
      if (guess[i] !== gold[i])
        for (let f = i * FEATURES_PER_TOKEN; f < (i + 1) * FEATURES_PER_TOKEN; f++) {
          this.#add(features[f]! * L + gold[i]!, 1)
          this.#add(features[f]! * L + guess[i]!, -1)
        }
      if (i > 0 && (guess[i] !== gold[i] || guess[i - 1] !== gold[i - 1])) {
        this.#add(BUCKETS * L + gold[i - 1]! * L + gold[i]!, 1)
        this.#add(BUCKETS * L + guess[i - 1]! * L + guess[i]!, -1)
      }
    }
    this.#step++
  }

  #add(at: number, by: number): void {
    this.weights[at]! += by
    this.#sums[at]! += by * this.#step
  }

  averaged(): Float32Array {
    return this.weights.map((w, i) => w - this.#sums[i]! / this.#step)
  }
}

/** The same order in every run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items]
  let state = seed
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** Scaled so that the heaviest thousandth saturates; what rounds to nothing is dropped. */
function quantise(weights: Float32Array): Int8Array {
  const sorted = Float32Array.from(weights, Math.abs).sort()
  const scale = 127 / (sorted[Math.floor(sorted.length * 0.9999)]! || 1)
  return Int8Array.from(weights, w => Math.max(-127, Math.min(127, Math.round(w * scale))))
}

function spansOf(labels: Uint8Array): Set<string> {
  const spans = new Set<string>()
  for (let i = 0; i < labels.length; i++) {
    const label = LABELS[labels[i]!]!
    if (!label.startsWith('B-')) continue
    let end = i + 1
    while (end < labels.length && LABELS[labels[end]!] === `I-${label.slice(2)}`) end++
    spans.add(`${i}-${end}-${label.slice(2)}`)
  }
  return spans
}

/** Names found right, found at all, and there to be found. */
interface Tally {
  right: number
  guessed: number
  gold: number
}
const f1 = ({ right, guessed, gold }: Tally): string => ((200 * right) / (guessed + gold || 1)).toFixed(1)

function report(examples: readonly Example[], weights: Float32Array | Int8Array): string {
  const kinds = {
    all: { right: 0, guessed: 0, gold: 0 },
    PER: { right: 0, guessed: 0, gold: 0 },
    LOC: { right: 0, guessed: 0, gold: 0 },
    ORG: { right: 0, guessed: 0, gold: 0 },
  }
  const count = (span: string, field: keyof Tally): void => {
    kinds.all[field]++
    kinds[span.split('-')[2] as 'PER' | 'LOC' | 'ORG'][field]++
  }
  for (const { features, gold } of examples) {
    const want = spansOf(gold)
    const got = spansOf(decode(features, weights))
    for (const span of got) count(span, 'guessed')
    for (const span of want) {
      count(span, 'gold')
      if (got.has(span)) count(span, 'right')
    }
  }
  return `F1 ${f1(kinds.all)}  PER ${f1(kinds.PER)}  LOC ${f1(kinds.LOC)}  ORG ${f1(kinds.ORG)}`
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '8' },
    'held-out': { type: 'string', default: '0' },
    write: { type: 'boolean' },
  },
})
const examples = readExamples(positionals[0]!)
const heldOut = Math.floor(examples.length * Number(values['held-out']))
const train = examples.slice(0, examples.length - heldOut)
const test = examples.slice(examples.length - heldOut)
const perceptron = new Perceptron()
for (let epoch = 1; epoch <= Number(values.epochs); epoch++) {
  for (const example of shuffled(train, epoch)) perceptron.learn(example)
  if (heldOut > 0) console.log(`epoch ${epoch}: ${report(test, perceptron.averaged())}`)
}
const weights = quantise(perceptron.averaged())
const packed = deflateRawSync(new Uint8Array(weights.buffer), { level: 9 }).toString('base64')
console.log(
  `${packed.length} characters packed; ${report(heldOut > 0 ? test : train, weights)} on ${heldOut > 0 ? 'the held-out sentences' : 'its own training data'}`,
)
if (values.write)
  writeFileSync(
    new URL('../src/actors/tagger/weights.generated.ts', import.meta.url),
    `// Made by scripts/train-tagger.ts. Licence and credit: see LICENSE.md beside this file.\nexport const PACKED_WEIGHTS =\n  '${packed}'\n`,
  )
