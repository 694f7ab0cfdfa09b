/** Claims, contradictions and ledgers: lists over the parts of stories. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { StoredStory } from '../filing.ts'
import { nameKey } from '../rows.ts'
import {
  all,
  type ContentFilters,
  candidates,
  counted,
  daysOverlap,
  type Listed,
  type Part,
  storyNumber,
} from './paging.ts'
import { storiesByNumber } from './stories.ts'

/** A part of a story: the claim, contradiction or ledger at `place` of its own. */
export interface StoryPart {
  readonly stored: StoredStory
  readonly place: number
}

export interface ClaimListFilters extends ContentFilters {
  /** `Story.id`. */
  readonly story?: string | undefined
  readonly warning?: string | undefined
  /** At least, or at most, so many proved roots. */
  readonly least?: number | undefined
  readonly most?: number | undefined
  readonly order?: 'strongest' | 'weakest' | 'latest' | undefined
}

const ORDERS = {
  strongest: sql`lower desc, upper desc, reports desc, id`,
  weakest: sql`lower, upper, reports desc, id`,
  latest: sql`day desc, id`,
} as const

const NONE = { items: [], total: 0, capped: false }

async function partsAt(
  db: Kysely<Schema>,
  rows: readonly { readonly story: number; readonly place: number }[],
): Promise<StoryPart[]> {
  const stories = await storiesByNumber(
    db,
    rows.map(row => row.story),
  )
  return rows.flatMap(({ story, place }) => (stories.has(story) ? [{ stored: stories.get(story)!, place }] : []))
}

interface PartQuery {
  readonly table: 'claims' | 'contradictions' | 'ledgers'
  readonly conditions: readonly RawBuilder<unknown>[]
  readonly order: RawBuilder<unknown>
  readonly part: Part
  /** Whether the conditions know not all that is there. */
  readonly capped: boolean
}

/** The parts that fit the conditions, a page of them, and how many there are. */
async function partsOf(
  db: Kysely<Schema>,
  { table, conditions, order, part: { offset, limit }, capped }: PartQuery,
): Promise<Listed<StoryPart>> {
  const fitting = sql`from ${sql.table(table)} where ${all(conditions)}`
  const { rows } = await sql<{ story: number; place: number }>`
    select story, place ${fitting} order by ${order} limit ${limit} offset ${offset}`.execute(db)
  const count = await counted(db, sql`select 1 ${fitting}`)
  return { items: await partsAt(db, rows), total: count.total, capped: capped || count.capped }
}

/** Conditions on the story that a part is of; null if no story is left. */
async function storyConditions(
  db: Kysely<Schema>,
  story: string | undefined,
  stories: readonly number[] | null,
): Promise<RawBuilder<unknown>[] | null> {
  if (story !== undefined) {
    const no = await storyNumber(db, story)
    return no === null ? null : [sql`story = ${no}`]
  }
  return stories === null ? [] : stories.length === 0 ? null : [sql`story = any(${stories}::integer[])`]
}

export async function listClaims(
  db: Kysely<Schema>,
  filters: ClaimListFilters,
  part: Part,
): Promise<Listed<StoryPart>> {
  const { story, outlet, warning, least, most, order = 'strongest' } = filters
  const found = await candidates(db, { ...filters, from: undefined, to: undefined })
  const ofStories = await storyConditions(db, story, found.stories)
  if (ofStories === null) return NONE
  const conditions = [
    ...ofStories,
    ...daysOverlap(filters, sql`day`, sql`day`),
    ...(outlet === undefined ? [] : [sql`outlets @> array[${nameKey(outlet)}]`]),
    ...(found.actors === null ? [] : [sql`actors && ${found.actors}::text[]`]),
    ...(found.tsquery === null ? [] : [sql`words @@ ${found.tsquery}::tsquery`]),
    ...(warning === undefined ? [] : [sql`warnings @> array[${warning}]`]),
    ...(least === undefined ? [] : [sql`lower >= ${least}`]),
    ...(most === undefined ? [] : [sql`lower <= ${most}`]),
  ]
  return partsOf(db, { table: 'claims', conditions, order: ORDERS[order], part, capped: found.capped })
}

/** The claim of an id with its story; null if there is none. */
export async function findClaim(db: Kysely<Schema>, id: string): Promise<StoryPart | null> {
  const row = await db.selectFrom('claims').select(['story', 'place']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : ((await partsAt(db, [row]))[0] ?? null)
}

/** The latest claims that an outlet left out of stories it covers. */
export async function listOmissions(
  db: Kysely<Schema>,
  outlet: string,
  { offset, limit }: Part,
): Promise<Listed<StoryPart>> {
  const left = sql`select claims.story, claims.place, claims.day, claims.id from omissions
    join claims on claims.story = omissions.story and claims.id = omissions.claim
    where omissions.outlet_key = ${nameKey(outlet)}`
  const { rows } = await sql<{ story: number; place: number }>`
    select story, place from (${left}) as left_out order by day desc, id limit ${limit} offset ${offset}`.execute(db)
  return { items: await partsAt(db, rows), ...(await counted(db, left)) }
}

export interface PartListFilters {
  readonly story?: string | undefined
  readonly outlet?: string | undefined
  readonly kind?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Contradictions or ledgers, those of the latest stories first. */
export async function listParts(
  db: Kysely<Schema>,
  table: 'contradictions' | 'ledgers',
  filters: PartListFilters,
  part: Part,
): Promise<Listed<StoryPart>> {
  const { story, outlet, kind } = filters
  const found = await candidates(db, { outlet, from: filters.from, to: filters.to })
  const ofStories = await storyConditions(db, story, found.stories)
  if (ofStories === null) return NONE
  const conditions = [
    ...ofStories,
    ...daysOverlap(filters, sql`day`, sql`day`),
    ...(outlet === undefined ? [] : [sql`outlets @> array[${nameKey(outlet)}]`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
  ]
  return partsOf(db, { table, conditions, order: sql`day desc, story_id, place`, part, capped: found.capped })
}
