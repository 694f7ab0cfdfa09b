/**
 * Linear learners for the degrees of the rooms: small, deterministic (all samples at once, nothing random), with L2. What they learn
 * are weights by feature.
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

const BINARY = { steps: 150, rate: 0.5, decay: 1, least: 4 }

/** Logistic regression: all samples at once, by AdaGrad, so that one sample more changes little. */
export function learnLabels(samples: readonly Sample[]): { bias: number; weights: Weights } {
  const { steps, rate, decay, least } = BINARY
  const numbers = numbered(
    samples.map(s => s.features),
    least,
  )
  const coded = samples.map(s => encode(s.features, numbers))
  // the last weight is the bias, which is drawn nowhere
  const weights = new Float64Array(numbers.size + 1)
  const squares = new Float64Array(weights.length)
  const always = weights.length - 1
  for (let step = 0; step < steps; step++) {
    const slope = weights.map(w => -decay * w)
    slope[always] = 0
    coded.forEach((features, at) => {
      const { label, weight } = samples[at]!
      const error = weight * (label - 1 / (1 + Math.exp(-(weights[always]! + sumOf(features, weights)))))
      slope[always]! += error
      for (const f of features) slope[f]! += error
    })
    climb(weights, slope, squares, rate)
  }
  return { bias: weights[always]!, weights: byName(numbers, weights) }
}

/** One step of AdaGrad up a slope. */
function climb(weights: Float64Array, slope: Float64Array, squares: Float64Array, rate: number): void {
  slope.forEach((s, i) => {
    squares[i]! += s * s
    weights[i]! += (rate * s) / Math.sqrt(squares[i]! + 1e-8)
  })
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
    climb(weights, slope, squares, rate)
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

/** The option with the greatest sum of weights less the doubt in it, the first of equals. */
export function chosen(options: readonly (readonly Feature[])[], weights: Weights, doubts: readonly number[]): number {
  const sums = options.map((features, i) => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), -doubts[i]!))
  return sums.indexOf(Math.max(...sums))
}
