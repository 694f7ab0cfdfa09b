/** The sheet that scores are added up on. */

/** Everything that is scored, in the order of the table. */
export const LAYERS = [
  'furniture lines',
  'publication date',
  'time: found',
  'time: found and resolved',
  'mentions',
  'coreference (B³)',
  'attributions: found',
  'attributions: with the right speaker',
  'attributions: with the whole chain right',
  'attributions: of the right act (of those found)',
  'events: found',
  'events: with who and whom right',
  'events: with the right date (of those found)',
  'events: of the right status (of those found)',
  'events: figures (of those found)',
] as const

export type LayerName = (typeof LAYERS)[number]

/**
 * What a layer's precision and recall are made of: `precise` of `predicted`, and `recalled` of `gold`. The two numerators are the same
 * number of right annotations, except for coreference, whose every mention is right in part.
 */
export interface Tally {
  readonly precise: number
  readonly predicted: number
  readonly recalled: number
  readonly gold: number
}

/** A layer's score: shares of 0 to 1, and how many annotations they rest on. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
  readonly predicted: number
}

export type Scores = Readonly<Record<LayerName, Score>>

/** Takes what the layers' scorers count and what they find wrong; articles add up (micro-average). */
export interface Sheet {
  add(layer: LayerName, tally: Tally): void
  /** Adds `right` of `predicted` and of `gold`. */
  count(layer: LayerName, right: number, predicted: number, gold: number): void
  /** Notes one thing that is wrong. */
  miss(article: string, what: string): void
  scores(): Scores
  readonly errors: readonly string[]
}

function scoreOf({ precise, predicted, recalled, gold }: Tally): Score {
  const precision = precise / (predicted || 1)
  const recall = recalled / (gold || 1)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, gold, predicted }
}

/** An empty sheet. */
export function createSheet(): Sheet {
  const nothing: Tally = { precise: 0, predicted: 0, recalled: 0, gold: 0 }
  const tallies = new Map<LayerName, Tally>(LAYERS.map(layer => [layer, nothing]))
  const errors: string[] = []
  const add = (layer: LayerName, tally: Tally): void => {
    const sum = tallies.get(layer)!
    tallies.set(layer, {
      precise: sum.precise + tally.precise,
      predicted: sum.predicted + tally.predicted,
      recalled: sum.recalled + tally.recalled,
      gold: sum.gold + tally.gold,
    })
  }
  return {
    add,
    count: (layer, right, predicted, gold) => add(layer, { precise: right, predicted, recalled: right, gold }),
    miss: (article, what) => errors.push(`${article} ${what}`),
    scores: () => Object.fromEntries(LAYERS.map(layer => [layer, scoreOf(tallies.get(layer)!)])) as unknown as Scores,
    errors,
  }
}
