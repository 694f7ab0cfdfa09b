/**
 * Trains the name tagger: an averaged structured perceptron (Collins 2002) over a CoNLL file, weights in 8 bits.
 * Usage: tsx scripts/train-tagger.ts FILE.conll [--epochs N] [--folds N --fold K] [--write]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { ownKnowledge } from '../src/actors/knowledge/knowledge.ts'
import { BUCKETS, FEATURES_PER_TOKEN, LABELS } from '../src/actors/tagger/features.ts'
import { hintsFor } from '../src/actors/tagger/hints.ts'
import { decode, sentenceFeatures, WEIGHT_COUNT, type Weights } from '../src/actors/tagger/tagger.ts'
import type { Token } from '../src/document/index.ts'
import { tokenize } from '../src/language/tokens.ts'
import { NameTally, namesOf, readConll, split, type TaggedSentence } from './conll.ts'

const L = LABELS.length
/** Orders of the sentences that are learned from apart, their weights averaged. */
const SEEDS = 4
/** Taken off the weight of `O` everywhere: a name that is missed costs the layer more than a false one, which its rules turn down; by cross-validation. */
const RECALL = 4
interface Example {
  readonly features: Int32Array
  readonly gold: Uint8Array
}

function labelOf(tag: string, inside: boolean): number {
  const label = inside ? tag.replace('B-', 'I-') : tag
  return LABELS.indexOf(label as (typeof LABELS)[number])
}

/** One sentence: its words set apart by blanks and read by our own tokenizer; a word of several tokens hands on its tag. */
function readSentence({ words, tags }: TaggedSentence): Example {
  let text = ''
  const ends: number[] = []
  for (const word of words) {
    text += `${word} `
    ends.push(text.length)
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

/** Units of the rounded weights in one of the learned ones; the heaviest just fit. */
const SCALE = 2.5

const quantise = (weights: Float32Array): Int8Array =>
  Int8Array.from(weights, w => Math.max(-127, Math.min(127, Math.round(w * SCALE))))

function report(examples: readonly Example[], weights: Weights): string {
  const tally = new NameTally()
  const tagsOf = (labels: Uint8Array): string[] => Array.from(labels, label => LABELS[label]!)
  for (const { features, gold } of examples)
    tally.add(namesOf(tagsOf(decode(features, weights))), namesOf(tagsOf(gold)))
  return String(tally)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '8' },
    folds: { type: 'string', default: '0' },
    fold: { type: 'string', default: '0' },
    write: { type: 'boolean' },
  },
})
const { train, test } = split(readConll(positionals[0]!).map(readSentence), Number(values.folds), Number(values.fold))
const sum = new Float32Array(WEIGHT_COUNT)
for (let seed = 1; seed <= SEEDS; seed++) {
  const perceptron = new Perceptron()
  for (let epoch = 1; epoch <= Number(values.epochs); epoch++)
    for (const example of shuffled(train, seed * 1000 + epoch)) perceptron.learn(example)
  const own = perceptron.averaged()
  own.forEach((w, i) => {
    sum[i]! += w / SEEDS
  })
  if (test.length > 0) console.log(`order ${seed}: ${report(test, own)}`)
}
sum[train[0]!.features[0]! * L]! -= RECALL
const weights = quantise(sum)
const packed = deflateRawSync(new Uint8Array(weights.buffer), { level: 9 }).toString('base64')
console.log(
  `${packed.length} characters packed; ${report(test.length > 0 ? test : train, weights)} on ${test.length > 0 ? 'the held-out sentences' : 'its own training data'}`,
)
if (values.write)
  writeFileSync(
    new URL('../src/actors/tagger/weights.generated.ts', import.meta.url),
    `// Made by scripts/train-tagger.ts. Licence and credit: see LICENSE.md beside this file.\nexport const PACKED_WEIGHTS =\n  '${packed}'\n`,
  )
