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
        )
      : castByRules(part, candidates, told)

const sumOf = ({ bias, weights }: Degrees, features: readonly Feature[]): number =>
  features.reduce((total, f) => total + (weights.get(f) ?? 0), bias)

/** The numbers of the articles of one fold after another. */
function* folds(length: number): Generator<ReadonlySet<number>> {
  for (let k = 0; k < FOLDS; k++) yield new Set(Array.from({ length }, (_, i) => i).filter(i => i % FOLDS === k))
}

interface Scored {
  readonly sum: number
  readonly label: number
  readonly whole: boolean
}

/** What share of the most that can be right counts as no less than it: less than one article more would change. */
const PLATEAU = 0.995

/**
 * The threshold on the sums at which most is right: the F1 of events found and that of events with the right parts, together. Where many are
 * as good, it is the one in the middle, which new articles move least.
 */
function bestThreshold(scored: Scored[], missed: number): number {
  scored.sort((a, b) => b.sum - a.sum)
  const gold = scored.filter(s => s.label === 1).length + missed
  let [found, whole] = [0, 0]
  const right = scored.map((s, i) => {
    found += s.label
    whole += Number(s.whole)
    return (2 * (found + whole)) / (i + 1 + gold)
  })
  const most = Math.max(...right)
  const good = scored.filter((_, i) => right[i]! >= most * PLATEAU)
  return good[Math.floor(good.length / 2)]?.sum ?? 0
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
  const scored: Scored[] = []
  const degreesOf: Degrees[] = []
  for (const fold of folds(articles.length)) {
    const degrees = learnLabels([...but(samples, fold).events, ...corpora.events])
    for (const i of fold) {
      degreesOf[i] = degrees
      for (const { features, label, whole } of samples[i]!.events)
        scored.push({ sum: sumOf(degrees, features), label, whole })
    }
  }
  const gold = articles.reduce((n, a) => n + a.gold.events.length, 0)
  const threshold = bestThreshold(scored, gold - scored.filter(s => s.label === 1).length)
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
