/** The network as a graph to draw: actors as points, and between two of them one line for all that is told of them. */
import { groupBy } from './groups.ts'
import type { NetworkPage, Relation } from './shapes.ts'

export type Leaning = 'with' | 'against' | 'between'

/** What a kind of relation says of the two: for drawing, no more. */
const LEANINGS: Readonly<Record<Relation['kind'], Leaning>> = {
  meets: 'between',
  asks: 'between',
  supports: 'with',
  arms: 'with',
  funds: 'with',
  'sends forces': 'with',
  'agrees with': 'with',
  commands: 'with',
  'member of': 'with',
  opposes: 'against',
  accuses: 'against',
  threatens: 'against',
  sanctions: 'against',
  attacks: 'against',
}

export interface Line {
  readonly id: string
  readonly actor: string
  readonly recipient: string
  readonly relations: readonly Relation[]
  /** First day on which any of it is told of; null where nobody dates it. */
  readonly since: string | null
  readonly leaning: Leaning
}

export interface Point {
  readonly id: string
  readonly name: string
  readonly nameEn: string | null
  readonly type: string
  /** Relations it stands in. */
  readonly degree: number
}

export interface Drawing {
  readonly points: readonly Point[]
  readonly lines: readonly Line[]
  /** Actors left out because others have more relations. */
  readonly omitted: number
}

/** More points than this say nothing to the eye. */
const MOST_POINTS = 500

function leaningOf(relations: readonly Relation[]): Leaning {
  const leanings = new Set(relations.map(r => LEANINGS[r.kind]).filter(l => l !== 'between'))
  return leanings.size === 1 ? [...leanings][0]! : 'between'
}

function sinceOf(relations: readonly Relation[]): string | null {
  const days = relations.map(r => r.from)
  return days.includes(null) ? null : (days.toSorted()[0] ?? null)
}

/** The drawing of a network: its most connected actors. */
export function drawingOf({ actors, relations }: Pick<NetworkPage, 'actors' | 'relations'>): Drawing {
  const degrees = new Map<string, number>()
  for (const { actor, recipient } of relations)
    for (const id of new Set([actor, recipient])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const connected = actors.filter(a => degrees.has(a.id)).sort((a, b) => degrees.get(b.id)! - degrees.get(a.id)!)
  const points = connected
    .slice(0, MOST_POINTS)
    .map(({ id, name, nameEn, type }) => ({ id, name, nameEn, type, degree: degrees.get(id)! }))
  const kept = new Set(points.map(p => p.id))
  const pairs = groupBy(
    relations.filter(r => r.actor !== r.recipient && kept.has(r.actor) && kept.has(r.recipient)),
    r => `${r.actor}\n${r.recipient}`,
  )
  const lines = [...pairs].map(([id, of]): Line => {
    const { actor, recipient } = of[0]!
    return { id, actor, recipient, relations: of, since: sinceOf(of), leaning: leaningOf(of) }
  })
  return { points, lines, omitted: connected.length - points.length }
}

/** Whether a relation was told of by a day; what nobody dates always was. */
export const toldBy = ({ from }: Pick<Relation, 'from'>, day: string | null): boolean =>
  day === null || from === null || from.slice(0, 10) <= day
