/** Stories: their list, and single ones as they were compared. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { StoryName, StorySummary, ToldStory } from '../../story/index.ts'
import type { Schema } from '../database/schema.ts'
import type { StoredStory } from '../filing.ts'
import { nameKey, unpack } from '../rows.ts'
import { all, type ContentFilters, candidates, counted, daysOverlap, type Listed, type Part } from './paging.ts'

export interface StoryListFilters extends ContentFilters {
  /** At least so many articles. */
  readonly articles?: number | undefined
  readonly order?: 'latest' | 'largest' | undefined
}

const ORDERS = {
  latest: sql`last_day desc, id`,
  largest: sql`articles desc, last_day desc, id`,
} as const

export async function listStories(
  db: Kysely<Schema>,
  filters: StoryListFilters,
  { offset, limit }: Part,
): Promise<Listed<StorySummary>> {
  const { stories, capped } = await candidates(db, filters)
  const conditions = [
    ...daysOverlap(filters, sql`day`, sql`last_day`),
    ...(stories === null ? [] : [sql`no = any(${stories}::integer[])`]),
    ...(filters.articles === undefined ? [] : [sql`articles >= ${filters.articles}`]),
  ]
  const { rows } = await sql<{ summary: Buffer }>`
    select summary from stories where no in (select no from stories where ${all(conditions)}
      order by ${ORDERS[filters.order ?? 'latest']} limit ${limit} offset ${offset})
    order by ${ORDERS[filters.order ?? 'latest']}`.execute(db)
  const count = await counted(db, sql`select 1 from stories where ${all(conditions)}`)
  const items = await Promise.all(rows.map(async ({ summary }) => (await unpack(summary)) as StorySummary))
  return { items, total: count.total, capped: capped || count.capped }
}

/** Stories by their numbers. */
export async function storiesByNumber(
  db: Kysely<Schema>,
  numbers: readonly number[],
): Promise<Map<number, StoredStory>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('stories')
    .select(['no', 'body'])
    .where('no', '=', sql<number>`any(${[...new Set(numbers)]}::integer[])`)
    .execute()
  return new Map(
    await Promise.all(rows.map(async ({ no, body }) => [no, (await unpack(body)) as StoredStory] as const)),
  )
}

const nameOf = ({ id, title, from, to }: StorySummary): StoryName => ({ id, title, from, to })

/** A story, what a list shows of it, and the names of those that it follows or is followed by; null if there is none of that id. */
export async function findStory(
  db: Kysely<Schema>,
  id: string,
): Promise<(StoredStory & { readonly summary: StorySummary; readonly linked: readonly StoryName[] }) | null> {
  const row = await db.selectFrom('stories').select(['no', 'summary', 'body']).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const { rows } = await sql<{ summary: Buffer }>`
    select summary from stories where no in (select other from (${followed([row.no])}) as followed)
    order by last_day, id limit ${MAX_LINKED}`.execute(db)
  const linked = await Promise.all(rows.map(async ({ summary }) => nameOf((await unpack(summary)) as StorySummary)))
  const { story, refs, actors } = (await unpack(row.body)) as StoredStory
  const chapter = { ...story, linked: linked.map(other => other.id).sort() }
  return { story: chapter, refs, actors, linked, summary: (await unpack(row.summary)) as StorySummary }
}

/** Numbers of stories with those that they follow or are followed by. Both ways apart: each has an index of its own. */
const followed = (stories: readonly number[]): RawBuilder<unknown> =>
  sql.join(
    [
      ['a', 'b'],
      ['b', 'a'],
    ].map(
      ([own, other]) => sql`select mine.story, theirs.story as other from memberships mine
        join follows on follows.${sql.ref(own!)} = mine.article
        join memberships theirs on theirs.article = follows.${sql.ref(other!)}
        where mine.story = any(${stories}::integer[]) and theirs.story <> mine.story`,
    ),
    sql` union `,
  )

/** Stories before and after one that are named. */
const MAX_LINKED = 200

/** The names of the stories of some articles, by article. */
export async function storiesOfArticles(
  db: Kysely<Schema>,
  articles: readonly string[],
): Promise<Map<string, StoryName>> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('memberships', 'memberships.article', 'articles.no')
    .innerJoin('stories', 'stories.no', 'memberships.story')
    .select(['articles.id', 'stories.summary'])
    .where('articles.id', '=', sql<string>`any(${articles}::text[])`)
    .execute()
  return new Map(
    await Promise.all(
      rows.map(async ({ id, summary }) => [id, nameOf((await unpack(summary)) as StorySummary)] as const),
    ),
  )
}

/** Stories that are read at a time. */
const CHUNK = 50

export interface EveryStoryFilters {
  /** Only stories in which it has an article. */
  readonly outlet?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly order?: 'earliest' | 'latest' | undefined
}

interface Place {
  readonly no: number
  readonly id: string
  /** What it is ordered by: its first or last day. Undated stories come last. */
  readonly at: string
  readonly body: Buffer
}

const WAYS = {
  earliest: { at: sql`coalesce(nullif(day, ''), '~')`, beyond: sql`>`, order: sql`at, id` },
  latest: { at: sql`last_day`, beyond: sql`<`, order: sql`at desc, id` },
} as const

/** Every story that fits; some at a time. */
export async function* allStories(db: Kysely<Schema>, filters: EveryStoryFilters): AsyncGenerator<ToldStory> {
  const conditions = daysOverlap(filters, sql`day`, sql`last_day`)
  if (filters.outlet !== undefined)
    conditions.push(
      sql`no in (select story from memberships join articles on articles.no = memberships.article
        where outlet_key = ${nameKey(filters.outlet)})`,
    )
  const way = WAYS[filters.order ?? 'latest']
  let after: Place | null = null
  for (;;) {
    const rows: readonly Place[] = await storiesBeyond(db, conditions, way, after)
    const linked = await linkedWith(
      db,
      rows.map(row => row.no),
    )
    for (const { no, body } of rows) {
      const { story, refs } = (await unpack(body)) as StoredStory
      yield { story: { ...story, linked: linked.get(no) ?? [] }, refs }
    }
    after = rows.at(-1) ?? null
    if (after === null) return
  }
}

async function storiesBeyond(
  db: Kysely<Schema>,
  conditions: readonly RawBuilder<unknown>[],
  { at, beyond, order }: (typeof WAYS)[keyof typeof WAYS],
  after: Place | null,
): Promise<readonly Place[]> {
  // the first condition lets the index begin in the right place
  const rest =
    after === null ? [] : [sql`${at} ${beyond}= ${after.at} and (${at} ${beyond} ${after.at} or id > ${after.id})`]
  const { rows } = await sql<Place>`select no, id, ${at} as at, body from stories
    where ${all([...conditions, ...rest])} order by ${order} limit ${CHUNK}`.execute(db)
  return rows
}

/** The ids of stories that some follow or are followed by, by their numbers. */
async function linkedWith(db: Kysely<Schema>, stories: readonly number[]): Promise<Map<number, string[]>> {
  const { rows } = await sql<{ story: number; id: string }>`
    select followed.story, stories.id from (${followed(stories)}) as followed
    join stories on stories.no = followed.other order by followed.story, stories.id`.execute(db)
  const linked = new Map<number, string[]>()
  for (const { story, id } of rows) linked.set(story, [...(linked.get(story) ?? []), id])
  return linked
}
