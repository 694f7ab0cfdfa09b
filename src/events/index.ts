/**
 * Events: who did what to whom, when, where, how many, and whether it happened. A sentence is read in steps: names and times → chunks →
 * clauses of its verbs → triggers by the lexicon's frames → their roles → how they relate → setting and figures.
 */
import {
  type Attribution,
  type Document,
  type Event,
  type Figure,
  isOutlet,
  localId,
  type Span,
  type Trace,
} from '../document/index.ts'
import { Cast } from './cast.ts'
import { castByWeights } from './casting.ts'
import { isEvent } from './degrees.ts'
import { Discourse } from './discourse.ts'
import { Features } from './features.ts'
import { FigureReader } from './figures.ts'
import type { Judge } from './judgement.ts'
import { type CountDraft, readSentence, type SentenceReading } from './sentence.ts'
import { attributionAt } from './setting.ts'
import { sportingSentences } from './sport.ts'

export type { Part } from './candidates.ts'
export { castByRules } from './casting.ts'
export { type Feature, Features, NamedFeatures } from './features.ts'
export { isTaught, type Judge } from './judgement.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'published' | 'mentions' | 'entities' | 'attributions'
type Gives = Needs | 'events' | 'figures'

/** The annotations of a layer that lie in one sentence after another: each asked for once, in text order. */
function* within<A extends { start: number; end: number }>(
  layer: readonly A[],
  sentences: readonly { start: number; end: number }[],
): Generator<A[]> {
  let next = 0
  for (const { start, end } of sentences) {
    const own: A[] = []
    while (next < layer.length && layer[next]!.start < end) {
      if (layer[next]!.start >= start && layer[next]!.end <= end) own.push(layer[next]!)
      next++
    }
    yield own
  }
}

/** Where a source who is an entity is named. */
type Naming = Span & { readonly entity: string }

/** Where sources who are entities are named, in text order. */
const sourcesOf = (attributions: readonly Attribution[]): Naming[] =>
  attributions
    .flatMap(a =>
      a.chain.flatMap(({ span, entity }) =>
        span === null || entity === null ? [] : [{ start: span.start, end: span.end, entity }],
      ),
    )
    .sort((a, b) => a.start - b.start)

/** What the learned scorers decide. */
const LEARNED: Judge = { features: new Features(), accepts: isEvent, casts: castByWeights }

/** The events stage: adds who did what to whom, and the figures. `judge` decides what is a matter of degree. */
export function readEvents(document: Document<Needs>, trace?: Trace, judge: Judge = LEARNED): Document<Gives> {
  const { tokens, sentences } = document.layer('analysis')
  const mentions = document.layer('mentions')
  const attributions = document.layer('attributions')
  const headline = document.layer('sections').find(s => s.kind === 'title')?.end ?? 0
  const cast = new Cast(document.text, document.layer('entities'), mentions, headline)
  const reader = new FigureReader(tokens)
  const mentionsIn = within(mentions, sentences)
  const timexesIn = within(document.layer('timexes'), sentences)
  const sourcesIn = within(sourcesOf(attributions), sentences)
  const events: Event[] = []
  const figures: Figure[] = []
  const tellers = new Set(attributions.flatMap(a => a.chain.flatMap(link => link.entity ?? [])))
  const discourse = new Discourse(tellers)
  const standsAlone = sentences.length === 1 || document.layer('entities').every(e => isOutlet(e) || tellers.has(e.id))
  const sporting = sportingSentences(tokens, sentences)
  /** The last attack of the sentence before; -1 for none. */
  let struck = -1
  for (const sentence of sentences) {
    const title = document.layer('sections')[sentence.section]?.kind === 'title'
    const own = { mentions: mentionsIn.next().value ?? [], timexes: timexesIn.next().value ?? [] }
    const sources: readonly Naming[] = sourcesIn.next().value ?? []
    const reading = readSentence({
      tokens,
      sentence,
      ...own,
      speakers: new Set(sources.map(source => source.entity)),
      attributions,
      cast,
      figures: reader,
      discourse,
      title,
      eventful: !sporting.has(sentence.index),
      standsAlone,
      judge,
      trace,
    })
    const last = reading.events.length === 0 ? takeToll(reading, events, struck, attributions) : null
    const ids = last === null ? reading.events.map((_, i) => localId('v', events.length + i)) : [last]
    for (const counted of reading.events) events.push(eventOf(localId('v', events.length), counted))
    const told = last === null ? reading.counts : reading.counts.map(({ count }) => ({ count, event: 0 }))
    for (const draft of told) figures.push(figureOf(document, draft, ids, figures))
    struck = events.findLastIndex(e => e.type === 'ASSAULT' && e.trigger.start >= tokens[sentence.first]!.start)
  }
  return document.with('events', events).with('figures', figures)
}

const eventOf = (id: string, { draft, counts }: SentenceReading['events'][number]): Event => ({
  id,
  type: draft.type,
  mode: draft.mode,
  trigger: draft.trigger,
  actors: draft.actors,
  recipients: draft.recipients,
  place: draft.place,
  date: draft.date,
  status: draft.status,
  counts,
  attribution: draft.attribution,
  rule: draft.rule,
  evidence: draft.evidence,
})

/** Gives an attack the toll that the sentence after it tells, which tells of no event itself; the id of the attack, null if it takes none. */
function takeToll(
  { tolls }: SentenceReading,
  events: Event[],
  struck: number,
  attributions: readonly Attribution[],
): string | null {
  const attack = events[struck]
  if (attack === undefined || tolls.length === 0) return null
  // what another says, a sentence later, may be of another attack
  const teller = attributions.find(a => a.id === attack.attribution)
  const counter = attributionAt(attributions, tolls[0]!.span.start)
  if (teller !== undefined && counter !== null && teller.chain.at(-1)!.name !== counter.chain.at(-1)!.name) return null
  const counts = tolls.filter(toll => !attack.counts.some(c => c.kind === toll.kind))
  if (counts.length < tolls.length) return null
  events[struck] = { ...attack, counts: [...attack.counts, ...counts] }
  return attack.id
}

function figureOf(
  document: Document<Needs>,
  { count, event }: CountDraft,
  ids: readonly string[],
  before: readonly Figure[],
): Figure {
  const { tokens } = document.layer('analysis')
  const start = tokens[count.first]!.start
  const end = tokens[count.last - 1]!.end
  const { of } = count
  return {
    id: localId('f', before.length),
    start,
    end,
    kind: count.kind,
    value: count.value,
    low: count.low,
    high: count.high,
    of: of === null ? null : document.text.slice(tokens[of.first]!.start, tokens[of.last - 1]!.end),
    total: count.part ? (before.at(-1)?.id ?? null) : null,
    event: event === null ? null : (ids[event] ?? null),
    attribution: attributionAt(document.layer('attributions'), start)?.id ?? null,
    rule: `figure/${count.kind}`,
    evidence: [{ start, end }],
  }
}
