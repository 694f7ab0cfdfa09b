/** What the scorers of src/events learn from: the candidates of annotated articles and of our corpora, with what is right of each. */
import { readdirSync } from 'node:fs'
import type { Gold, GoldEvent } from '../evaluation/gold.ts'
import { anyOf, overlap } from '../evaluation/matching.ts'
import { participantsIn } from '../evaluation/score-events.ts'
import { castByRules, type Judge, NamedFeatures, type Part, readEvents } from '../src/events/index.ts'
import { readCorpus } from '../tests/support/corpus.ts'
import { markedDocument } from '../tests/support/marked-document.ts'
import type { Choice, Sample } from './learning.ts'

/** An annotated article read up to its attributions. */
export interface Annotated {
  readonly gold: Gold
  readonly document: Parameters<typeof readEvents>[0]
}

export interface Samples {
  /** Whether candidates are events. */
  readonly events: Sample[]
  /** Who plays the parts of those that are. */
  readonly parts: Record<Part, Choice[]>
}

/** Makes the features of all samples, and knows their names. */
export const FEATURES = new NamedFeatures()

/** What a line of the corpora counts, beside a candidate of an article: the more where it is no event, for articles of war have few such. */
const CORPUS_WEIGHT = 0.3
const BACKGROUND_WEIGHT = 0.8

const nothing = (): Samples => ({ events: [], parts: { actor: [], recipient: [] } })

/** The samples of several articles as one. */
export function together(all: readonly Samples[]): Samples {
  const parts = { actor: all.flatMap(s => s.parts.actor), recipient: all.flatMap(s => s.parts.recipient) }
  return { events: all.flatMap(s => s.events), parts }
}

/** Whether what was cast wrongly is put right at once, so that what comes after it is learned beside what is right. */
export type Teaching = 'taught' | 'left'

/** The samples of an article; each gold event answers for one candidate. `casts` decides what the discourse then holds. */
export function samplesOf({ gold, document }: Annotated, casts: Judge['casts'], teaching: Teaching): Samples {
  const samples = nothing()
  const { who, whom } = participantsIn(gold, {
    entities: document.layer('entities'),
    mentions: document.layer('mentions'),
  })
  const open = new Set(gold.events)
  const answers = (told: Pick<GoldEvent, 'trigger'> & { type: string }): GoldEvent | undefined =>
    [...open].find(
      g => (anyOf(g.type) as readonly string[]).includes(told.type) && overlap(g.trigger, told.trigger) > 0,
    )
  readEvents(document, undefined, {
    features: FEATURES,
    accepts: (features, draft) => {
      const hit = answers(draft)
      if (hit !== undefined) open.delete(hit)
      samples.events.push({ features, label: hit === undefined ? 0 : 1, weight: 1 })
      return hit !== undefined
    },
    casts: (part, candidates, told) => {
      const hit = answers(told)
      const choice = casts(part, candidates, told)
      if (hit !== undefined) {
        const right = candidates.map(({ entities }) =>
          part === 'actor' ? who(hit, { actors: entities }) : whom(hit, { recipients: entities, place: told.place }),
        )
        if (right.includes(true))
          samples.parts[part].push({ options: candidates.map(c => c.features), right, weight: 1 })
        if (teaching === 'taught' && right[choice] !== true && right.includes(true)) return right.indexOf(true)
      }
      return choice
    },
  })
  return samples
}

/** The samples of our own corpora: of the expected types and parts in the positive ones, none in the negative. They count little. */
export function corpusSamples(): Samples {
  const folder = new URL('../src/events/corpus/', import.meta.url)
  const samples = nothing()
  const examples = readdirSync(folder)
    .filter(name => /^(?:events|background)/.test(name))
    .sort()
    .flatMap(file => readCorpus(new URL(file, folder)))
  for (const example of examples) {
    const wanted = (type: string): string | undefined => example.expectations.find(e => e.startsWith(`${type} `))
    readEvents(markedDocument(example), undefined, {
      features: FEATURES,
      accepts: (features, { type }) => {
        const label = wanted(type) === undefined ? 0 : 1
        const weight = label === 1 ? CORPUS_WEIGHT : BACKGROUND_WEIGHT
        samples.events.push({ features, label, weight })
        return true
      },
      casts: (part, candidates, { type }) => {
        const [, actors, recipients] =
          /^\S+ (.*) > (.*?)(?: (?:planned|requested|denied|hypothetical))?$/.exec(wanted(type) ?? '') ?? []
        const names = part === 'actor' ? actors : recipients
        const right = candidates.map(c => names === ([...c.entities].sort().join(' + ') || 'none'))
        if (right.includes(true))
          samples.parts[part].push({ options: candidates.map(c => c.features), right, weight: CORPUS_WEIGHT })
        return right.includes(true) ? right.indexOf(true) : castByRules(part, candidates, { type } as never)
      },
    })
  }
  return samples
}
