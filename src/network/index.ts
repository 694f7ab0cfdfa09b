/** The network: actors, their roles and labels, and what they are said to do towards one another, on whose word. Pure. */
import type { Article } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { actorId, dayRange, isoDay, type StorySet } from '../story/index.ts'
import { actorsOf } from './actors.ts'
import { relationsOf } from './relations.ts'
import type { LabelReading, Network, Relation } from './types.ts'

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
  const inSet = new Set(set.articles.map(a => a.id))
  const own = articles.filter(a => inSet.has(a.id) && (outlet === undefined || a.source.outlet === outlet))
  const byId = new Map(own.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(a => [a.id, a]))
  const known = new Map(own.flatMap(a => a.entities.map(e => [fold(e.name), actorId(e)] as const)))
  const relations = relationsOf(set.stories, byId, known)
  const held = asOf === undefined ? relations : relations.filter(r => heldOn(r, asOf))
  return { schema: 'isnad/network@1', actors: actorsOf([...byId.values()], labelsOf), relations: held }
}

/** Told before the day; what nobody dates may have held. */
function heldOn({ from }: Relation, day: string): boolean {
  const range = dayRange(day)
  if (range === null) throw new RangeError(`asOf: «${day}» is no day`)
  return from === null || from <= isoDay(range.to)
}

const keyOf = (r: Relation): string => `${r.actor}|${r.kind}|${r.recipient}`

/** Relations that only the one or only the other network has: what two outlets, or two days, tell differently. */
export function difference(left: Network, right: Network): { left: Relation[]; right: Relation[] } {
  const [inLeft, inRight] = [new Set(left.relations.map(keyOf)), new Set(right.relations.map(keyOf))]
  return {
    left: left.relations.filter(r => !inRight.has(keyOf(r))),
    right: right.relations.filter(r => !inLeft.has(keyOf(r))),
  }
}
