/** Networks, labels and single actors, made of what the store lists. */
import {
  difference,
  driftOf,
  type LabelDrift,
  type Network,
  type Relation,
  relationsOf,
  standingOf,
  type Telling,
  type Title,
  type Tone,
} from '../network/index.ts'
import {
  actorsById,
  type Listed,
  listLabels,
  listTellings,
  type Store,
  type StoredLabel,
  statesNamed,
} from '../store/index.ts'
import type { ActorName, LabelCell, NetworkDifference, NetworkFilters, NetworkPage, Quote } from './types.ts'

/** Roles and labels stand in a network of so many articles or fewer; larger ones would be mostly labels. */
const MAX_LABELLED = 200

export const titleOfLabel = ({ label, outlet, day, article, tone, voice, start, stop }: StoredLabel): Title => ({
  text: label,
  outlet,
  day: day === '' ? null : day,
  tone: tone as Tone,
  voice: voice as Title['voice'],
  evidence: { article, start, end: stop },
})

/** Items under the key that each has, in the order of the first. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

/** The relations of what is listed, with the states that capitals stand for. */
export async function relationsTold(store: Store, tellings: readonly Telling[]): Promise<Relation[]> {
  const names = tellings.flatMap(({ actor, recipient }) => [actor.state, recipient.state]).filter(n => n !== null)
  return relationsOf(tellings, await store.ask(db => statesNamed(db, names)))
}

const idsIn = (relations: readonly Relation[]): string[] => [
  ...new Set(relations.flatMap(({ actor, recipient }) => [actor, recipient])),
]

/** Names for ids, in the order of the ids. */
export async function namesFor(store: Store, ids: readonly string[]): Promise<ActorName[]> {
  const rows = await store.ask(db => actorsById(db, ids))
  return [...new Set(ids)].sort().map(id => {
    const row = rows.get(id)
    return { id, type: row?.type ?? 'ORG', name: row?.name ?? id, nameEn: row?.name_en ?? null }
  })
}

/** Actors as the network's contract has them, with the roles and labels that some articles give them. */
async function actorsWith(
  store: Store,
  ids: readonly string[],
  labels: readonly StoredLabel[],
): Promise<Network['actors']> {
  const rows = await store.ask(db => actorsById(db, ids))
  const titles = groupBy(labels, label => label.actor)
  return (await namesFor(store, ids)).map(name => ({
    ...name,
    kb: rows.get(name.id)?.kb ?? null,
    aliases: [],
    ...standingOf((titles.get(name.id) ?? []).map(titleOfLabel)),
  }))
}

/** Everybody whom some labels are put on, as the network's contract has them. */
export const actorsLabelled = (store: Store, labels: readonly StoredLabel[]): Promise<Network['actors']> =>
  actorsWith(store, [...new Set(labels.map(label => label.actor))], labels)

export async function networkPage(store: Store, filters: NetworkFilters): Promise<NetworkPage> {
  const { items, capped, total } = await store.ask(db => listTellings(db, filters))
  const relations = await relationsTold(store, items)
  const articles = [...new Set(items.map(telling => telling.evidence.article))]
  const labels =
    articles.length > MAX_LABELLED ? [] : (await store.ask(db => listLabels(db, { articles }))).items.toReversed()
  return {
    schema: 'isnad/network@1',
    actors: await actorsWith(store, idsIn(relations), labels),
    relations,
    tellings: total,
    capped,
  }
}

export async function differenceOf(
  store: Store,
  left: string,
  right: string,
  filters: Omit<NetworkFilters, 'outlet'>,
): Promise<NetworkDifference> {
  const sides: { relations: Relation[]; capped: boolean }[] = []
  for (const outlet of [left, right]) {
    const { items, capped } = await store.ask(db => listTellings(db, { ...filters, outlet }))
    sides.push({ relations: await relationsTold(store, items), capped })
  }
  const [one, other] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const only = difference(one, other)
  return {
    left: { outlet: left, relations: only.left },
    right: { outlet: right, relations: only.right },
    actors: await namesFor(store, idsIn([...only.left, ...only.right])),
    capped: one.capped || other.capped,
  }
}

/** A cell before its words are fetched. */
export interface BareCell extends Omit<LabelCell, 'actor' | 'quotes'> {
  readonly actor: string
  readonly labels: readonly StoredLabel[]
}

/** Wordings with their numbers, the commonest first. */
function textsOf(labels: readonly StoredLabel[]): LabelCell['texts'] {
  return [...groupBy(labels, label => label.label)]
    .map(([text, same]) => ({ text, count: same.length }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

/** Labels by outlet, actor, tone and voice, the fullest cells first. */
export function cellsOf({ items }: Listed<StoredLabel>): BareCell[] {
  const key = ({ actor, outlet, tone, voice }: StoredLabel): string => [actor, outlet ?? '', tone, voice].join('|')
  return [...groupBy(items, key)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, labels]) => {
      const { actor, outlet, tone, voice } = labels[0]!
      return {
        actor,
        outlet,
        tone: tone as Tone,
        voice: voice as LabelCell['voice'],
        count: labels.length,
        texts: textsOf(labels),
        labels,
      }
    })
}

export const cellWith = (
  { labels: _, actor, ...cell }: BareCell,
  name: ActorName,
  quotes: readonly Quote[],
): LabelCell => ({
  ...cell,
  actor: name,
  quotes,
})

/** Where an outlet's words for anybody changed. */
export async function driftsOf(store: Store, outlet: string): Promise<LabelDrift[]> {
  const { items } = await store.ask(db => listLabels(db, { outlet, voice: 'own' }))
  const drifts = [...groupBy(items, label => label.actor)].flatMap(([actor, labels]) => {
    const drift = driftOf(labels.map(titleOfLabel))
    return drift === null ? [] : [{ actor, outlet, ...drift }]
  })
  const names = new Map(
    (
      await namesFor(
        store,
        drifts.map(d => d.actor),
      )
    ).map(({ id, name }) => [id, name]),
  )
  return drifts.map(drift => ({ name: names.get(drift.actor)!, ...drift })).sort((a, b) => (a.actor < b.actor ? -1 : 1))
}
