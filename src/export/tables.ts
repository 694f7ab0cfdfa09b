/** What comparing articles yields as tables: one row a claim, a contradiction, a count, a relation, a label, an outlet. */
import type { Network, Relation } from '../network/index.ts'
import type { Claim, OutletProfile, Story, StorySet } from '../story/index.ts'
import { csvTable } from './csv.ts'

/** A table of text. `brief` are the columns that a person wants first; the others are ids and details. */
export interface Table {
  readonly columns: readonly string[]
  readonly brief: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table as CSV, guarded against formula injection. */
export const tableCsv = ({ columns, rows }: Table): string => csvTable(columns, rows)

const joined = (values: readonly string[]): string => values.join('; ')

/** A table whose rows are made of `items`; the columns in `hidden` are left to machines. */
function tableOf<T>(
  items: readonly T[],
  columns: Readonly<Record<string, (item: T) => string>>,
  hidden: readonly string[],
): Table {
  const names = Object.keys(columns)
  return {
    columns: names,
    brief: names.filter(name => !hidden.includes(name)),
    rows: items.map(item => names.map(name => columns[name]!(item))),
  }
}

const within = <T>(set: StorySet, things: (story: Story) => readonly T[]): (readonly [story: Story, thing: T])[] =>
  set.stories.flatMap(story => things(story).map(thing => [story, thing] as const))

/** Claims with more independent roots first. */
const byRoots = (a: Claim, b: Claim): number =>
  b.independent.lower - a.independent.lower ||
  b.independent.upper - a.independent.upper ||
  b.reports.length - a.reports.length

export const boundsText = ({ lower, upper }: Pick<Claim['independent'], 'lower' | 'upper'>): string =>
  lower === upper ? String(lower) : `${lower}–${upper}`

export function claimsTable(set: StorySet): Table {
  const claims = within(set, story => [...story.claims].sort(byRoots))
  return tableOf(
    claims,
    {
      Roots: ([, claim]) => boundsText(claim.independent),
      'Claim ID': ([, claim]) => claim.id,
      Claim: ([, claim]) => claim.text,
      'Rests On': ([, claim]) => joined(claim.roots.map(root => root.name)),
      Reports: ([, claim]) => String(claim.reports.length),
      Denied: ([, claim]) => String(claim.reports.filter(report => report.stance === 'denies').length),
      First: ([, claim]) => claim.first.date ?? '',
      Warnings: ([, claim]) => joined(claim.warnings),
      'Story ID': ([story]) => story.id,
      Story: ([story]) => story.title,
    },
    ['Denied', 'Story ID', 'Story', 'First'],
  )
}

export function contradictionsTable(set: StorySet): Table {
  return tableOf(
    within(set, story => story.contradictions),
    {
      Kind: ([, { kind }]) => kind,
      Left: ([, { left }]) => left.text,
      'Left Says': ([, { left }]) => joined(left.roots),
      Right: ([, { right }]) => right.text,
      'Right Says': ([, { right }]) => joined(right.roots),
      'Story ID': ([story]) => story.id,
      Story: ([story]) => story.title,
    },
    ['Story ID', 'Story'],
  )
}

export function ledgerTable(set: StorySet): Table {
  const outlets = new Map(set.articles.map(article => [article.id, article.outlet ?? article.uri]))
  const points = within(set, story => story.figures).flatMap(([story, series]) =>
    series.points.map(point => ({ story, series, point })),
  )
  return tableOf(
    points,
    {
      'As Of': ({ point }) => point.asOf ?? '',
      Counted: ({ series }) => series.kind,
      Of: ({ series }) => series.of ?? '',
      Number: ({ point: { low, high } }) => boundsText({ lower: low, upper: high }),
      Value: ({ point }) => String(point.value),
      Low: ({ point }) => String(point.low),
      High: ({ point }) => String(point.high),
      'According To': ({ point }) => point.root,
      Outlet: ({ point }) => outlets.get(point.article) ?? '',
      Impossible: ({ series }) => joined(series.impossible),
      Event: ({ series }) => series.event,
      Article: ({ point }) => point.article,
      Story: ({ story }) => story.title,
    },
    ['Value', 'Low', 'High', 'Event', 'Article', 'Story'],
  )
}

/** A table of relations; `actors` names those in them. */
export function relationsTable({
  actors,
  relations,
}: {
  readonly actors: readonly Pick<Network['actors'][number], 'id' | 'name' | 'nameEn'>[]
  readonly relations: readonly Relation[]
}): Table {
  const names = new Map(actors.map(actor => [actor.id, actor]))
  const english = (id: string): string => names.get(id)?.nameEn ?? ''
  return tableOf(
    relations,
    {
      Actor: ({ actor }) => names.get(actor)?.name ?? actor,
      'Actor English': ({ actor }) => english(actor),
      'Actor ID': ({ actor }) => actor,
      Relation: ({ kind }) => kind,
      Recipient: ({ recipient }) => names.get(recipient)?.name ?? recipient,
      'Recipient English': ({ recipient }) => english(recipient),
      'Recipient ID': ({ recipient }) => recipient,
      Means: ({ means }) => joined(means),
      From: ({ from }) => from ?? '',
      To: ({ to }) => to ?? '',
      'According To': ({ accordingTo }) =>
        joined(accordingTo.map(({ root, stance }) => (stance === 'denies' ? `${root} (denies)` : root))),
      Roots: ({ independent }) => boundsText(independent),
    },
    ['Actor English', 'Actor ID', 'Recipient English', 'Recipient ID', 'To'],
  )
}

export function labelsTable({ actors }: Pick<Network, 'actors'>): Table {
  return tableOf(
    actors.flatMap(actor => actor.labels.map(label => ({ actor, label }))),
    {
      Actor: ({ actor }) => actor.name,
      'Actor English': ({ actor }) => actor.nameEn ?? '',
      'Actor ID': ({ actor }) => actor.id,
      Label: ({ label }) => label.text,
      Tone: ({ label }) => label.tone,
      Voice: ({ label }) => label.voice,
      Outlet: ({ label }) => label.outlet ?? '',
      Count: ({ label }) => String(label.evidence.length),
    },
    ['Actor English', 'Actor ID'],
  )
}

export function outletsTable(profiles: readonly OutletProfile[]): Table {
  return tableOf(
    profiles,
    {
      Outlet: ({ outlet }) => outlet,
      Articles: ({ articles }) => String(articles),
      Attributions: ({ attributions }) => String(attributions),
      'Anonymous Share': ({ anonymous }) => String(anonymous),
      'Chain Depth': ({ depth }) => String(depth),
      'First Hand Share': ({ firstHand }) => String(firstHand),
      'Left Out': ({ leftOut }) => String(leftOut.length),
      'Left Out Claims': ({ leftOut }) => joined(leftOut),
    },
    ['Left Out Claims'],
  )
}
