/** A sequence tagger for names: linear scores of hashed features, first-order transitions, Viterbi. */
import { inflateRawSync } from 'node:zlib'
import type { Token } from '../../document/index.ts'
import { BUCKETS, FEATURES_PER_TOKEN, featuresAt, type Hints, LABELS, type Label, observe } from './features.ts'
import { PACKED_WEIGHTS } from './weights.generated.ts'

const L = LABELS.length
/** Scores of `label` for each bucket, then of each label after each label. */
export type Weights = Int8Array | Float32Array
export const WEIGHT_COUNT = BUCKETS * L + L * L

/** For each label those it may follow: an inside needs the beginning or inside of its own kind before it. */
const allowed = LABELS.map(to =>
  [...LABELS.keys()].filter(
    from => !to.startsWith('I-') || (LABELS[from] !== 'O' && LABELS[from]!.slice(2) === to.slice(2)),
  ),
)
const mayBegin = LABELS.map(label => !label.startsWith('I-'))

/** The features of every token of a sentence, `FEATURES_PER_TOKEN` each. */
export function sentenceFeatures(tokens: readonly Token[], hints: Hints, first: number, last: number): Int32Array {
  const all = new Int32Array((last - first) * FEATURES_PER_TOKEN)
  const observed = observe(tokens, hints, first, last)
  for (let at = 0; at < last - first; at++) featuresAt(observed, at, all, at * FEATURES_PER_TOKEN)
  return all
}

/** The best labels (by number) of a sentence whose features are given. */
export const decode = (features: Int32Array, weights: Weights): Uint8Array =>
  bestLabels(scoresOf(features, weights), weights)

/** The scores of every token for each label, `L` each. */
function scoresOf(features: Int32Array, weights: Weights): Float64Array {
  const length = features.length / FEATURES_PER_TOKEN
  const scores = new Float64Array(length * L)
  for (let i = 0; i < length; i++) score(features, i, weights, scores)
  return scores
}

function bestLabels(own: Float64Array, weights: Weights): Uint8Array {
  const length = own.length / L
  const back = new Uint8Array(length * L)
  let scores = new Float64Array(L)
  let next = new Float64Array(L)
  for (let i = 0; i < length; i++) {
    if (i === 0) for (let label = 0; label < L; label++) next[label] = mayBegin[label] ? own[label]! : -Infinity
    else step(scores, own, next, weights, back, i)
    ;[scores, next] = [next, scores]
  }
  return follow(scores, back, length)
}

/** Scores token `i`. One sum a label, written out: this is where a tagger spends its time. */
function score(features: Int32Array, i: number, weights: Weights, scores: Float64Array): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
  for (let k = i * FEATURES_PER_TOKEN; k < (i + 1) * FEATURES_PER_TOKEN; k++) {
    const base = features[k]! * L
    a += weights[base]!
    b += weights[base + 1]!
    c += weights[base + 2]!
    d += weights[base + 3]!
    e += weights[base + 4]!
    f += weights[base + 5]!
    g += weights[base + 6]!
  }
  scores[i * L] = a
  scores[i * L + 1] = b
  scores[i * L + 2] = c
  scores[i * L + 3] = d
  scores[i * L + 4] = e
  scores[i * L + 5] = f
  scores[i * L + 6] = g
}

function step(
  scores: Float64Array,
  own: Float64Array,
  next: Float64Array,
  weights: Weights,
  back: Uint8Array,
  i: number,
): void {
  for (let to = 0; to < L; to++) {
    let best = Number.NEGATIVE_INFINITY
    for (const from of allowed[to]!) {
      const score = scores[from]! + weights[BUCKETS * L + from * L + to]!
      if (score > best) {
        best = score
        back[i * L + to] = from
      }
    }
    next[to] = best + own[i * L + to]!
  }
}

function follow(scores: Float64Array, back: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length)
  let at = 0
  for (let label = 1; label < L; label++) if (scores[label]! > scores[at]!) at = label
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = at
    at = back[i * L + at]!
  }
  return labels
}

let loaded: Int8Array | null = null
function ownWeights(): Int8Array {
  loaded ??= new Int8Array(inflateRawSync(Buffer.from(PACKED_WEIGHTS, 'base64')))
  return loaded
}

/** A labelled run of tokens `[first, last)`. */
export interface TaggedName {
  readonly first: number
  readonly last: number
  readonly type: 'PER' | 'LOC' | 'ORG'
  /** How much more its least certain token looks like a part of it than like no name. */
  readonly margin: number
}

/** What the trained weights see in a sentence. */
export interface Tagging {
  readonly names: readonly TaggedName[]
  /** By token: how much more it looks like no name than like a part of any. */
  readonly outside: Float64Array
}

/** Tags tokens `[first, last)` of one sentence; what is by token counts from `first`. */
export function tag(tokens: readonly Token[], hints: Hints, first: number, last: number): Tagging {
  const weights = ownWeights()
  const scores = scoresOf(sentenceFeatures(tokens, hints, first, last), weights)
  const labels = bestLabels(scores, weights)
  const names: TaggedName[] = []
  for (let i = 0; i < labels.length; i++) {
    const label: Label = LABELS[labels[i]!]!
    if (!label.startsWith('B-')) continue
    let end = i + 1
    while (end < labels.length && LABELS[labels[end]!] === `I-${label.slice(2)}`) end++
    let margin = Number.POSITIVE_INFINITY
    for (let k = i; k < end; k++) margin = Math.min(margin, scores[k * L + labels[k]!]! - scores[k * L]!)
    names.push({ first: first + i, last: first + end, type: label.slice(2) as TaggedName['type'], margin })
  }
  return { names, outside: Float64Array.from(labels, (_, i) => outsideMargin(scores, i)) }
}

function outsideMargin(scores: Float64Array, i: number): number {
  let best = scores[i * L + 1]!
  for (let label = 2; label < L; label++) if (scores[i * L + label]! > best) best = scores[i * L + label]!
  return scores[i * L]! - best
}
