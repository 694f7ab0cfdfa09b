/** How the scorers of src/events are learned, and what they give on articles that they were not learned from. */
import { scoreEvents } from '../evaluation/score-events.ts'
import { createSheet, type Sheet } from '../evaluation/sheet.ts'
import type { Feature } from '../src/events/index.ts'
import { castByRules, isTaught, type Judge, type Part, readEvents } from '../src/events/index.ts'
import { type Annotated, FEATURES, type Samples, samplesOf, together } from './event-samples.ts'
import { chosen, learnChoices, learnLabels, type Prior, type Weights } from './learning.ts'

const FOLDS = 10
export const PARTS: readonly Part[] = ['actor', 'recipient']

/** The parts as the rules cast them are what the weights begin from; of actors the rules know more than of recipients. */
const PRIORS: Readonly<Record<Part, Prior>> = {
  actor: { weights: new Map([[FEATURES.of('ruled=actor'), 2]]), decay: 8 },
  recipient: { weights: new Map([[FEATURES.of('ruled=recipient'), 1]]), decay: 8 },
}

/** What is learned of who plays the parts. */
export type Casts = Record<Part, Weights>

/** Whether candidates are events: the weights, and the sum that they must exceed. */
export interface Degrees {
  readonly bias: number
  readonly weights: Weights
}

export function learnCasts(samples: Samples, corpora: Samples): Casts {
  const learn = (part: Part): Weights => learnChoices([...samples.parts[part], ...corpora.parts[part]], PRIORS[part])
  return { actor: learn('actor'), recipient: learn('recipient') }
}

const casting =
  (weights: Casts): Judge['casts'] =>
  (part, candidates, told) =>
    isTaught(told.type)
      ? chosen(
          candidates.map(c => c.features),
          weights[part],
          candidates.map(c => c.doubt),
        )
      : castByRules(part, candidates, told)

const sumOf = ({ bias, weights }: Degrees, features: readonly Feature[]): number =>
  features.reduce((total, f) => total + (weights.get(f) ?? 0), bias)

/** The numbers of the articles of one fold after another. */
function* folds(length: number): Generator<ReadonlySet<number>> {
  for (let k = 0; k < FOLDS; k++) yield new Set(Array.from({ length }, (_, i) => i).filter(i => i % FOLDS === k))
}

/**
 * How many candidates are taken for events, as a share of those there are to be found. F1 is the same from here up to one; the strict end is taken
 * because of what is told beyond it two in three are background, and reports of other things than war have more of that.
 */
const SHARE = 0.94

/** The threshold on the sums that as many candidates exceed as are to be taken for events, of which there are `gold`. */
function thresholdOf(sums: readonly number[], gold: number): number {
  const ordered = [...sums].sort((a, b) => b - a)
  return ordered[Math.min(Math.round(SHARE * gold), ordered.length) - 1] ?? 0
}

/** What is learned from all articles, and the scores on each tenth of them of what is learned from the others. */
export interface Learned {
  readonly casts: Casts
  readonly degrees: Degrees
  readonly sheet: Sheet
}

export function learn(articles: readonly Annotated[], corpora: Samples): Learned {
  const taught = articles.map(a => samplesOf(a, castByRules, 'taught'))
  const samples: Samples[] = []
  const castsOf: Casts[] = []
  const but = (list: readonly Samples[], fold: ReadonlySet<number>): Samples =>
    together(list.filter((_, i) => !fold.has(i)))
  for (const fold of folds(articles.length)) {
    const casts = learnCasts(but(taught, fold), corpora)
    for (const i of fold) {
      castsOf[i] = casts
      samples[i] = samplesOf(articles[i]!, casting(casts), 'left')
    }
  }
  const sums: number[] = []
  const degreesOf: Degrees[] = []
  for (const fold of folds(articles.length)) {
    const degrees = learnLabels([...but(samples, fold).events, ...corpora.events])
    for (const i of fold) {
      degreesOf[i] = degrees
      for (const { features } of samples[i]!.events) sums.push(sumOf(degrees, features))
    }
  }
  const gold = articles.reduce((n, a) => n + a.gold.events.length, 0)
  const threshold = thresholdOf(sums, gold)
  const sheet = createSheet()
  articles.forEach(({ gold, document }, i) => {
    const read = readEvents(document, undefined, {
      features: FEATURES,
      casts: casting(castsOf[i]!),
      accepts: features => sumOf(degreesOf[i]!, features) > threshold,
    })
    const [entities, mentions, events] = [read.layer('entities'), read.layer('mentions'), read.layer('events')]
    scoreEvents(gold, { text: gold.text, entities, mentions, events } as never, sheet)
  })
  const { bias, weights } = learnLabels([...together(samples).events, ...corpora.events])
  return { casts: learnCasts(together(taught), corpora), degrees: { bias: bias - threshold, weights }, sheet }
}
