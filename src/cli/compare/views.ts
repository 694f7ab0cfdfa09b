/** What comparing articles yields, one view a command. Each is true if everything could be read. */
import {
  claimsTable,
  contradictionsTable,
  labelsTable,
  ledgerTable,
  outletsTable,
  relationsTable,
  type Table,
} from '../../export/index.ts'
import type { Claim, Story, StorySet } from '../../story/index.ts'
import { type CollectionOptions, withCollection } from './collection.ts'
import { printParts, printTable, type TableOptions, type TablePart } from './printing.ts'
import type { Collection, Difference, Told } from './told.ts'

export type ViewOptions = CollectionOptions & TableOptions

interface StoryView {
  readonly table: (set: StorySet) => Table
  readonly things: (story: Story) => readonly object[]
}

const CLAIMS: StoryView = { table: claimsTable, things: story => story.claims }

const emptyPart = (view: StoryView): TablePart => ({
  table: view.table({ schema: 'isnad/story@1', articles: [], stories: [] }),
  things: [],
})

const partOf = ({ story, articles }: Told, view: StoryView): TablePart => ({
  table: view.table({ schema: 'isnad/story@1', articles, stories: [story] }),
  things: view.things(story).map(thing => ({ story: story.id, ...thing })),
})

/** Things of all stories as one table; in JSON each with its story's id. People see those of the latest stories first. */
async function* partsOf(
  collection: Collection,
  view: StoryView,
  order: 'earliest' | 'latest',
): AsyncGenerator<TablePart> {
  yield emptyPart(view)
  for await (const told of collection.stories(order)) yield partOf(told, view)
}

/** By what claims rest on at the least; of equals, the more widely carried first. */
function weakestFirst({ independent: a, reports, id }: Claim, { independent: b, ...other }: Claim): number {
  return a.lower - b.lower || a.upper - b.upper || other.reports.length - reports.length || (id < other.id ? -1 : 1)
}

/** The claims of all stories, a part each, those that rest on the least first. Only their rows are kept, not the stories. */
async function* weakestClaims(collection: Collection): AsyncGenerator<TablePart> {
  const found: { readonly claim: Claim; readonly part: TablePart }[] = []
  for await (const { story, articles } of collection.stories('earliest'))
    for (const claim of story.claims)
      found.push({ claim, part: partOf({ story: { ...story, claims: [claim] }, articles }, CLAIMS) })
  yield emptyPart(CLAIMS)
  for (const { part } of found.sort((a, b) => weakestFirst(a.claim, b.claim))) yield part
}

const storyView =
  (view: StoryView) =>
  (options: ViewOptions): Promise<boolean> =>
    withCollection(options, collection =>
      printParts(partsOf(collection, view, options.format === 'text' ? 'latest' : 'earliest'), options),
    )

export interface ClaimsViewOptions extends ViewOptions {
  /** Story by story, or over all of them those first that rest on the least. */
  readonly order: 'story' | 'weakest'
}

export const claims = (options: ClaimsViewOptions): Promise<boolean> =>
  options.order === 'story'
    ? storyView(CLAIMS)(options)
    : withCollection(options, collection => printParts(weakestClaims(collection), options))
export const contradictions = storyView({ table: contradictionsTable, things: story => story.contradictions })
export const ledger = storyView({ table: ledgerTable, things: story => story.figures })

export const labels = (options: ViewOptions): Promise<boolean> =>
  withCollection(options, async collection => {
    const actors = await collection.labelled()
    const json = actors.map(({ id, name, nameEn, labels }) => ({ id, name, nameEn, labels }))
    await printTable(labelsTable({ actors }), json, options)
  })

export const outlets = (options: ViewOptions): Promise<boolean> =>
  withCollection(options, async collection => {
    const profiles = await collection.profiles()
    const made = outletsTable(profiles)
    const columns = ['Label Drift', 'Label Drift Detail']
    const rows = made.rows.map((row, i) => {
      const drifts = profiles[i]!.drift.map(({ name, from, to }) => `${name}: ${from.text} → ${to.text}`)
      return [...row, String(drifts.length), drifts.join('; ')]
    })
    const whole = { columns: [...made.columns, ...columns], brief: [...made.brief, columns[0]!], rows }
    await printTable(whole, profiles, options)
  })

export interface NetworkViewOptions extends ViewOptions {
  /** Only what this outlet tells. */
  readonly outlet: string | undefined
  /** The outlet whose network is held against that of `outlet`. */
  readonly difference: string | undefined
  /** Only what was told of this day or before it. */
  readonly asOf: string | undefined
}

/** The relations of both sides in one table, each with whose it is. */
function differenceTable({ left, right, actors }: Difference, [outlet, other]: readonly [string, string]): Table {
  const [one, two] = [left, right].map(relations => relationsTable({ actors, relations })) as [Table, Table]
  const rows = [...one.rows.map(row => [outlet, ...row]), ...two.rows.map(row => [other, ...row])]
  return { columns: ['Only In', ...one.columns], brief: ['Only In', ...one.brief], rows }
}

export const network = (options: NetworkViewOptions): Promise<boolean> =>
  withCollection(options, async collection => {
    const { outlet, difference: other, asOf } = options
    if (outlet === undefined || other === undefined) {
      const own = await collection.network({ outlet, asOf })
      return printTable(relationsTable(own), own, options)
    }
    const found = await collection.difference(outlet, other, { asOf })
    const { left, right } = found
    await printTable(differenceTable(found, [outlet, other]), { left, right }, options)
  })
