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
    select summary from stories where no in (
      select theirs.story from memberships own
      join follows on own.article in (follows.a, follows.b)
      join memberships theirs on theirs.article = follows.a + follows.b - own.article
      where own.story = ${row.no} and theirs.story <> ${row.no})
    order by last_day, id limit ${MAX_LINKED}`.execute(db)
  const linked = await Promise.all(rows.map(async ({ summary }) => nameOf((await unpack(summary)) as StorySummary)))
  const { story, refs, actors } = (await unpack(row.body)) as StoredStory
  const chapter = { ...story, linked: linked.map(other => other.id).sort() }
  return { story: chapter, refs, actors, linked, summary: (await unpack(row.summary)) as StorySummary }
}

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

/** Stories of which one is read at a time. */
const CHUNK = 50

export interface EveryStoryFilters {
  /** Only stories in which it has an article. */
  readonly outlet?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Every story that fits, the latest first; some at a time. */
export async function* allStories(db: Kysely<Schema>, filters: EveryStoryFilters): AsyncGenerator<ToldStory> {
  const conditions = daysOverlap(filters, sql`day`, sql`last_day`)
  if (filters.outlet !== undefined)
    conditions.push(
      sql`no in (select story from memberships join articles on articles.no = memberships.article
        where outlet_key = ${nameKey(filters.outlet)})`,
    )
  let after: Place | null = null
  for (;;) {
    const rows: readonly Place[] = await storiesBeyond(db, conditions, after)
    for (const { body } of rows) {
      const { story, refs } = (await unpack(body)) as StoredStory
      yield { story, refs }
    }
    after = rows.at(-1) ?? null
    if (after === null) return
  }
}

interface Place {
  readonly last_day: string
  readonly id: string
  readonly body: Buffer
}

async function storiesBeyond(
  db: Kysely<Schema>,
  conditions: readonly RawBuilder<unknown>[],
  after: Place | null,
): Promise<readonly Place[]> {
  // the first condition lets the index begin in the right place
  const beyond =
    after === null ? [] : [sql`last_day <= ${after.last_day} and (last_day < ${after.last_day} or id > ${after.id})`]
  const { rows } = await sql<Place>`select last_day, id, body from stories where ${all([...conditions, ...beyond])}
    order by last_day desc, id limit ${CHUNK}`.execute(db)
  return rows
}
