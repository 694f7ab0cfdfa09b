/** What all lists have in common: which part is asked for, how many are counted, which articles and stories a filter leaves. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { ROLES } from '../database/schema.ts'
import { firstDayOf, lastDayOf } from '../days.ts'
import { nameKey } from '../rows.ts'
import { dayOf } from '../search.ts'
import { nameStems, parseQuery } from '../words.ts'

/** A part of a list: `limit` items from `offset` on. */
export interface Part {
  readonly offset: number
  readonly limit: number
}

/** Rows of a part, with how many there are in all, as far as they were counted. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly total: number
  /** Whether there are more than were counted or looked at. */
  readonly capped: boolean
}

/** So many are counted: counting millions takes longer than showing twenty. */
export const MAX_COUNTED = 10_000
/** Where articles are filtered by what is in them, the stories of so many of the latest are looked at. */
export const MAX_LOOKED_AT = 2_000
/** Actors that words of a name may mean. */
const MAX_ACTORS = 50

export interface ContentFilters {
  readonly outlet?: string | undefined
  /** `Actor.id`, or words of a name. */
  readonly actor?: string | undefined
  readonly text?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

/** Counts what a query gives, as far as is counted. */
export async function counted(
  db: Kysely<Schema>,
  rows: RawBuilder<unknown>,
): Promise<{ total: number; capped: boolean }> {
  const { rows: counts } = await sql<{ total: number }>`
    select count(*)::integer as total from (${rows} limit ${MAX_COUNTED + 1}) as counted`.execute(db)
  const { total } = counts[0]!
  return { total: Math.min(total, MAX_COUNTED), capped: total > MAX_COUNTED }
}

/** The ids of those an actor filter means: the one of that id, or all whose name has its words. */
export async function actorsMeant(db: Kysely<Schema>, actor: string): Promise<string[]> {
  const own = await db.selectFrom('actors').select('id').where('id', '=', actor).executeTakeFirst()
  if (own !== undefined) return [own.id]
  const stems = nameStems(actor)
  if (stems.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from actors where id in (select actor from names where words @> ${stems}::text[] and actor is not null)
    order by articles desc, id limit ${MAX_ACTORS}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * The names that mean some actors, by their numbers. They are asked for by themselves and put into the query that needs them: the planner knows how
 * common each of them is, but not what another table will say.
 */
export async function namesMeaning(db: Kysely<Schema>, actors: readonly string[]): Promise<number[]> {
  const rows = await db
    .selectFrom('names')
    .select('no')
    .where('actor', '=', sql<string>`any(${actors}::text[])`)
    .execute()
  return rows.map(({ no }) => no)
}

/** The numbers of the articles that name one of some names. */
export const articlesNaming = (names: readonly number[]): RawBuilder<unknown> =>
  sql`select article from appearances where name = any(${names}::integer[]) and role = ${ROLES.mention}`

/** Days of publication that overlap those asked for. Undated ones are left out where an end is given. */
export function daysOverlap(
  { from, to }: Pick<ContentFilters, 'from' | 'to'>,
  first: RawBuilder<unknown>,
  last: RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  return [
    ...(from === undefined ? [] : [sql`${last} >= ${dayOf(from, firstDayOf)}`]),
    ...(to === undefined ? [] : [sql`${first} between '0' and ${dayOf(to, lastDayOf)}`]),
  ]
}

/** What filters leave: no condition, or the stories of the latest articles that fit; `capped` if there are more such articles. */
export interface Candidates {
  readonly stories: readonly number[] | null
  readonly capped: boolean
  readonly actors: readonly string[] | null
  readonly tsquery: string | null
}

/** The stories of articles that fit. Without a filter by what is in articles, there is no condition on stories. */
export async function candidates(
  db: Kysely<Schema>,
  { outlet, actor, text, from, to }: ContentFilters,
): Promise<Candidates> {
  const actors = actor === undefined ? null : await actorsMeant(db, actor)
  const { tsquery } = parseQuery(text ?? '')
  const asksWords = text !== undefined && text.trim() !== ''
  if (outlet === undefined && actors === null && !asksWords) return { stories: null, capped: false, actors, tsquery }
  if ((asksWords && tsquery === null) || actors?.length === 0) return { stories: [], capped: false, actors, tsquery }
  const conditions = [
    ...daysOverlap({ from, to }, sql`a.day`, sql`a.last_day`),
    ...(outlet === undefined ? [] : [sql`a.outlet_key = ${nameKey(outlet)}`]),
    ...(tsquery === null ? [] : [sql`a.words @@ ${tsquery}::tsquery`]),
    ...(actors === null ? [] : [sql`a.no in (${articlesNaming(await namesMeaning(db, actors))})`]),
  ]
  const rows = await db.transaction().execute(async trx => {
    // the planner does not know what reading a vector costs, and would rather read them all
    await sql`set local enable_seqscan = off`.execute(trx)
    const found = await sql<{ story: number | null }>`
      select m.story from (select a.no from articles a where ${all(conditions)}
        order by a.day desc, a.id limit ${MAX_LOOKED_AT + 1}) as fitting
      join memberships m on m.article = fitting.no`.execute(trx)
    return found.rows
  })
  const stories = [...new Set(rows.slice(0, MAX_LOOKED_AT).flatMap(({ story }) => (story === null ? [] : [story])))]
  return { stories, capped: rows.length > MAX_LOOKED_AT, actors, tsquery }
}

/** The number of a story; null if there is none of that id. */
export async function storyNumber(db: Kysely<Schema>, id: string): Promise<number | null> {
  const row = await db.selectFrom('stories').select('no').where('id', '=', id).executeTakeFirst()
  return row?.no ?? null
}
