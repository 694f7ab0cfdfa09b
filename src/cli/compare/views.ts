/** What comparing articles yields, one view a command. Each is true if everything could be read. */
import {
  claimsTable,
  contradictionsTable,
  labelsTable,
  ledgerTable,
  outletsTable,
  relationsTable,
} from '../../export/index.ts'
import { difference } from '../../network/index.ts'
import { profilesOf, type Story } from '../../story/index.ts'
import { type CollectionOptions, collect } from './collection.ts'
import { printTable, type TableOptions } from './printing.ts'

export type ViewOptions = CollectionOptions & TableOptions

/** Things of all stories, each with its story's id. */
const ofStories = <T extends object>(stories: readonly Story[], things: (story: Story) => readonly T[]) =>
  stories.flatMap(story => things(story).map(thing => ({ story: story.id, ...thing })))

export async function claims(options: ViewOptions): Promise<boolean> {
  const { set, sound } = await collect(options)
  await printTable(
    claimsTable(set),
    ofStories(set.stories, story => story.claims),
    options,
  )
  return sound
}

export async function contradictions(options: ViewOptions): Promise<boolean> {
  const { set, sound } = await collect(options)
  await printTable(
    contradictionsTable(set),
    ofStories(set.stories, story => story.contradictions),
    options,
  )
  return sound
}

export async function ledger(options: ViewOptions): Promise<boolean> {
  const { set, sound } = await collect(options)
  await printTable(
    ledgerTable(set),
    ofStories(set.stories, story => story.figures),
    options,
  )
  return sound
}

export async function labels(options: ViewOptions): Promise<boolean> {
  const collection = await collect(options)
  const network = collection.network()
  const actors = network.actors.filter(actor => actor.labels.length > 0)
  const json = actors.map(({ id, name, nameEn, labels }) => ({ id, name, nameEn, labels }))
  await printTable(labelsTable({ actors }), json, options)
  return collection.sound
}

export async function outlets(options: ViewOptions): Promise<boolean> {
  const { set, articles, sound } = await collect(options)
  const profiles = profilesOf(set, articles)
  await printTable(outletsTable(profiles), profiles, options)
  return sound
}

export interface NetworkViewOptions extends ViewOptions {
  /** Only what this outlet tells. */
  readonly outlet: string | undefined
  /** The outlet whose network is held against that of `outlet`. */
  readonly against: string | undefined
  /** Only what held on this day. */
  readonly asOf: string | undefined
}

export async function network(options: NetworkViewOptions): Promise<boolean> {
  const { outlet, against, asOf } = options
  const collection = await collect(options)
  const networkOf = (of: string | undefined) =>
    collection.network({
      ...(of === undefined ? {} : { outlet: of }),
      ...(asOf === undefined ? {} : { asOf }),
    })
  const own = networkOf(outlet)
  if (against === undefined) await printTable(relationsTable(own), own, options)
  else {
    const other = networkOf(against)
    const { left, right } = difference(own, other)
    const actors = [...own.actors, ...other.actors]
    const tables = [left, right].map(relations => relationsTable({ actors, relations }))
    const whose = [...left.map(() => outlet ?? 'all'), ...right.map(() => against)]
    const [first] = tables
    const rows = tables.flatMap(({ rows }) => rows).map((row, i) => [whose[i]!, ...row])
    const both = { columns: ['Only In', ...first!.columns], brief: ['Only In', ...first!.brief], rows }
    await printTable(both, { left, right }, options)
  }
  return collection.sound
}
