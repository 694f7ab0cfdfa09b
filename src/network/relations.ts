/** Relations: what actors are said to do towards one another, from single reports of it. */
import type { Entity } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { actorId, type Bounds } from '../story/index.ts'
import type { Party, Telling } from './tellings.ts'
import type { According, Relation, RelationKind } from './types.ts'

/** Neither side does it to the other. */
const MUTUAL = new Set<RelationKind>(['meets', 'agrees with'])

/** Ids of states by folded name, as far as somebody names them. */
export type StatesById = ReadonlyMap<string, string>

/** The states among entities. Of several ids the knowledge base's stands, else the one that sorts first. */
export function statesAmong(entities: Iterable<Pick<Entity, 'id' | 'type' | 'name' | 'kb'>>): StatesById {
  const states = new Map<string, { id: string; known: boolean }>()
  for (const entity of entities) {
    if (entity.type !== 'GPE') continue
    const [name, id, known] = [fold(entity.name), actorId(entity), entity.kb !== null]
    const other = states.get(name)
    if (other === undefined || (known === other.known ? id < other.id : known)) states.set(name, { id, known })
  }
  return new Map([...states].map(([name, { id }]) => [name, id]))
}

function boundsOf(tellings: readonly Telling[]): Bounds {
  const supports = tellings.filter(t => t.stance === 'supports')
  const named = [...new Set(supports.filter(t => t.named).map(t => t.root))].sort()
  const all = [...new Set(supports.map(t => t.root))].sort()
  const others = all.filter(r => !named.includes(r))
  const upper = named.length > 0 ? all.length : Math.max(1, others.length)
  const lower = Math.max(1, named.length)
  const because = [named.length === 0 ? 'nobody is named: proved is one' : `named: ${named.join(', ')}`]
  if (others.length > 0) because.push(`may rest on one of them or on one another: ${others.join(', ')}`)
  return { lower: Math.min(lower, Math.max(upper, 1)), upper: Math.max(lower, upper), because }
}

function accordingTo(tellings: readonly Telling[]): According[] {
  const roots = new Map<string, { root: string; stance: Telling['stance']; articles: Set<string> }>()
  for (const { root, stance, evidence } of tellings) {
    const own = roots.get(`${stance} ${root}`) ?? { root, stance, articles: new Set() }
    own.articles.add(evidence.article)
    roots.set(`${stance} ${root}`, own)
  }
  return [...roots.values()].map(r => ({ ...r, articles: [...r.articles] }))
}

function relationOf(placed: readonly Placed[]): Relation {
  const [{ actor, recipient, telling }] = placed as [Placed, ...Placed[]]
  const { kind } = telling
  const tellings = placed.map(p => p.telling)
  const days = tellings.flatMap(t => (t.date === null ? [] : [t.date])).sort()
  return {
    actor,
    recipient,
    kind,
    means: [...new Set(tellings.flatMap(t => t.means))].sort(),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    events: [...new Set(tellings.flatMap(t => (t.event === null ? [] : [t.event])))],
    accordingTo: accordingTo(tellings),
    independent: boundsOf(tellings),
    evidence: tellings.map(t => t.evidence),
  }
}

/** A telling with the sides as they count: states for capitals, and those who do a thing together in a fixed order. */
interface Placed {
  readonly actor: string
  readonly recipient: string
  readonly telling: Telling
}

function place(telling: Telling, states: StatesById): Placed | null {
  const idOf = ({ id, state }: Party): string => (state === null ? undefined : states.get(state)) ?? id
  const [actor, recipient] = [idOf(telling.actor), idOf(telling.recipient)]
  if (actor === recipient) return null
  const turned = MUTUAL.has(telling.kind) && recipient < actor
  return turned ? { actor: recipient, recipient: actor, telling } : { actor, recipient, telling }
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** By article, then as the text goes: a total order, so that it does not matter who lists them. */
const byPlace = (a: Telling, b: Telling): number =>
  compare(a.evidence.article, b.evidence.article) ||
  a.evidence.start - b.evidence.start ||
  compare(a.kind, b.kind) ||
  compare(a.actor.id, b.actor.id) ||
  compare(a.recipient.id, b.recipient.id) ||
  compare(a.event ?? '', b.event ?? '')

/** The relations that tellings make, in a fixed order. */
export function relationsOf(tellings: readonly Telling[], states: StatesById): Relation[] {
  const groups = new Map<string, Placed[]>()
  for (const telling of tellings.toSorted(byPlace)) {
    const placed = place(telling, states)
    if (placed === null) continue
    const key = `${placed.actor}|${placed.recipient}|${telling.kind}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [placed])
    else group.push(placed)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => relationOf(group))
}
