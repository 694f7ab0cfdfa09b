/** The network: actors, their roles and labels, and what they are said to do towards one another, on whose word. Pure. */
import type { Article } from '../document/index.ts'
import { dayRange, isoDay, type StorySet } from '../story/index.ts'
import { actorsOf } from './actors.ts'
import { relationsOf, statesAmong } from './relations.ts'
import { type Telling, tellingsOf } from './tellings.ts'
import type { LabelReading, Network, Relation } from './types.ts'

export { standingOf, type Title } from './actors.ts'
export { driftOf, driftsIn } from './drift.ts'
export { relationsOf, type StatesById, statesAmong } from './relations.ts'
export { type Party, type Telling, tellingsOf } from './tellings.ts'
export type * from './types.ts'

export interface NetworkOptions {
  /** Only what this outlet's articles tell. */
  readonly outlet?: string
  /** Only what held on this day (ISO 8601) as far as is told. */
  readonly asOf?: string
  /** How the actors room reads an article's titles: their tone and voice. */
  readonly labelsOf?: (article: Article) => readonly LabelReading[]
}

/** The network that the stories describe. The same for any order of `articles`. Throws a RangeError where `asOf` is no day. */
export function networkOf(set: StorySet, articles: readonly Article[], options: NetworkOptions = {}): Network {
  const { outlet, asOf, labelsOf = () => [] } = options
  const inSet = new Map(set.articles.map(a => [a.id, a]))
  const all = articles.filter(a => inSet.has(a.id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(all.filter(a => outlet === undefined || a.source.outlet === outlet).map(a => [a.id, a]))
  const told = set.stories.flatMap(story =>
    tellingsOf(
      story,
      story.articles.flatMap(id => (byId.has(id) ? [byId.get(id)!] : [])),
    ),
  )
  const held = asOf === undefined ? told : toldBy(told, asOf)
  const relations = relationsOf(held, statesAmong(all.flatMap(a => a.entities)))
  return { schema: 'isnad/network@1', actors: actorsOf([...byId.values()], labelsOf), relations }
}

/** What is of that day or before it, and what nobody dates. */
function toldBy(tellings: readonly Telling[], day: string): Telling[] {
  const range = dayRange(day)
  if (range === null) throw new RangeError(`asOf: «${day}» is no day`)
  const last = isoDay(range.to)
  return tellings.filter(({ date }) => date === null || date <= last)
}

const keyOf = (r: Relation): string => `${r.actor}|${r.kind}|${r.recipient}`

/** Relations that only the one or only the other network has: what two outlets, or two days, tell differently. */
export function difference(
  left: Pick<Network, 'relations'>,
  right: Pick<Network, 'relations'>,
): { left: Relation[]; right: Relation[] } {
  const [inLeft, inRight] = [new Set(left.relations.map(keyOf)), new Set(right.relations.map(keyOf))]
  return {
    left: left.relations.filter(r => !inRight.has(keyOf(r))),
    right: right.relations.filter(r => !inLeft.has(keyOf(r))),
  }
}
