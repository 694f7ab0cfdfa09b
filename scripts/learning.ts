/**
 * Linear learners for the degrees of the rooms: small, deterministic (a fixed seed orders the samples), with L2. What they learn are weights
 * by feature.
 */

import type { Feature } from '../src/events/index.ts'

export type Weights = Map<Feature, number>

/** A yes-or-no sample. */
export interface Sample {
  readonly features: readonly Feature[]
  readonly label: 0 | 1
  /** How much it counts. */
  readonly weight: number
}

/** A choice among several, of which at least one is right. */
export interface Choice {
  readonly options: readonly (readonly Feature[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

const SEED = 20_190_514

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

function* shuffled(length: number, epochs: number): Generator<{ readonly epoch: number; readonly at: number }> {
  const random = randomBy(SEED)
  const order = Array.from({ length }, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1))
      const swapped = order[i]!
      order[i] = order[k]!
      order[k] = swapped
    }
    for (const at of order) yield { epoch, at }
  }
}

/** The features that occur in at least `least` lists, by number. */
function numbered(lists: Iterable<readonly Feature[]>, least: number): Map<Feature, number> {
  const counts = new Map<Feature, number>()
  for (const list of lists) for (const f of list) counts.set(f, (counts.get(f) ?? 0) + 1)
  const common = [...counts].filter(([, n]) => n >= least)
  return new Map(common.map(([f], i) => [f, i]))
}

const encode = (features: readonly Feature[], numbers: ReadonlyMap<Feature, number>): Int32Array =>
  Int32Array.from(features.flatMap(f => numbers.get(f) ?? []))

function sumOf(features: Int32Array, weights: Float64Array): number {
  let sum = 0
  for (const f of features) sum += weights[f]!
  return sum
}

const byName = (numbers: ReadonlyMap<Feature, number>, weights: Float64Array): Weights =>
  new Map([...numbers].map(([f, i]) => [f, weights[i]!]))

const BINARY = { epochs: 60, rate: 0.08, decay: 0.02, least: 4 }

/** Logistic regression. */
export function learnLabels(samples: readonly Sample[]): { bias: number; weights: Weights } {
  const { epochs, rate, decay, least } = BINARY
  const numbers = numbered(
    samples.map(s => s.features),
    least,
  )
  const coded = samples.map(s => encode(s.features, numbers))
  const weights = new Float64Array(numbers.size)
  let bias = 0
  for (const { epoch, at } of shuffled(samples.length, epochs)) {
    const step = rate / (1 + epoch / 8)
    const { label, weight } = samples[at]!
    const error = weight * (label - 1 / (1 + Math.exp(-(bias + sumOf(coded[at]!, weights)))))
    bias += step * error
    for (const f of coded[at]!) weights[f] = weights[f]! * (1 - step * decay) + step * error
  }
  return { bias, weights: byName(numbers, weights) }
}

const CHOICE = { steps: 150, rate: 0.5, least: 4 }

/** The weights that choices are drawn to (0 for those it has not), and how strongly. */
export interface Prior {
  readonly weights: Weights
  readonly decay: number
}

/** Multinomial regression over the options of each choice, of which several may be right: all at once, by AdaGrad. */
export function learnChoices(choices: readonly Choice[], { weights: prior, decay }: Prior): Weights {
  const { steps, rate, least } = CHOICE
  const numbers = numbered(
    choices.flatMap(c => c.options),
    least,
  )
  const coded = choices.map(c => c.options.map(o => encode(o, numbers)))
  const rest = Float64Array.from(numbers.keys(), f => prior.get(f) ?? 0)
  const weights = rest.slice()
  const squares = new Float64Array(weights.length)
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((w, i) => decay * (rest[i]! - w))
    coded.forEach((options, at) => {
      addSlope(slope, options, choices[at]!, weights)
    })
    slope.forEach((s, i) => {
      squares[i]! += s * s
      weights[i]! += (rate * s) / Math.sqrt(squares[i]! + 1e-8)
    })
  }
  return byName(numbers, weights)
}

/** Adds to `slope` how the likelihood of one choice grows with the weights. */
function addSlope(slope: Float64Array, options: readonly Int32Array[], choice: Choice, weights: Float64Array): void {
  const { right, weight } = choice
  const sums = options.map(o => sumOf(o, weights))
  const most = Math.max(...sums)
  const shares = sums.map(s => Math.exp(s - most))
  const all = shares.reduce((a, b) => a + b, 0)
  const good = shares.reduce((total, share, i) => total + (right[i] ? share : 0), 0) + Number.MIN_VALUE
  options.forEach((features, i) => {
    const error = weight * ((right[i] ? shares[i]! / good : 0) - shares[i]! / all)
    for (const f of features) slope[f]! += error
  })
}

/** The option with the greatest sum of weights, the first of equals. */
export function chosen(options: readonly (readonly Feature[])[], weights: Weights): number {
  const sums = options.map(features => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0))
  return sums.indexOf(Math.max(...sums))
}
