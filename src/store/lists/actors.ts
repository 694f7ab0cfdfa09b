/** Actors and outlets over all articles. */
import { type Kysely, sql } from 'kysely'
import type { ActorTable, OutletTable, Schema } from '../database/schema.ts'
import { nameKey } from '../rows.ts'
import { nameStems } from '../words.ts'
import { all, articlesNaming, counted, type Listed, namesMeaning, type Part } from './paging.ts'

export interface ActorListFilters {
  readonly text?: string | undefined
  readonly type?: string | undefined
}

/** Everybody whom articles name, those of most articles first. */
export async function listActors(
  db: Kysely<Schema>,
  { text, type }: ActorListFilters,
  { offset, limit }: Part,
): Promise<Listed<ActorTable>> {
  const stems = text === undefined || text.trim() === '' ? null : nameStems(text)
  if (stems?.length === 0) return { items: [], total: 0, capped: false }
  const conditions = [
    ...(stems === null
      ? []
      : [sql`id in (select actor from names where words @> ${stems}::text[] and actor is not null)`]),
    ...(type === undefined ? [] : [sql`type = ${type}`]),
  ]
  const { rows } = await sql<ActorTable>`
    select * from actors where ${all(conditions)} order by articles desc, id limit ${limit} offset ${offset}`.execute(
    db,
  )
  return { items: rows, ...(await counted(db, sql`select 1 from actors where ${all(conditions)}`)) }
}

/** Actors by id. */
export async function actorsById(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, ActorTable>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('actors')
    .selectAll()
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::text[])`)
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}

/** Outlets that name an actor, those of most articles first. */
export async function outletsNaming(
  db: Kysely<Schema>,
  actor: string,
): Promise<{ outlet: string; articles: number }[]> {
  const { rows } = await sql<{ outlet: string; articles: number }>`
    select outlets.name as outlet, count(*)::integer as articles
    from (${articlesNaming(await namesMeaning(db, [actor]))}) as naming
    join sourcing on sourcing.article = naming.article
    join outlets on outlets.key = sourcing.outlet_key group by outlets.name order by articles desc, outlet limit 200`.execute(
    db,
  )
  return rows
}

/** What is known of an outlet: its sums, and how many claims it left out. */
export interface StoredOutlet extends OutletTable {
  readonly left_out: number
}

const LEFT_OUT = sql`(select count(*)::integer from omissions where omissions.outlet_key = outlets.key) as left_out`

/** Outlets, those of most articles first. */
export async function listOutlets(db: Kysely<Schema>, { offset, limit }: Part): Promise<Listed<StoredOutlet>> {
  const { rows } = await sql<StoredOutlet>`
    select outlets.*, ${LEFT_OUT} from outlets order by articles desc, key limit ${limit} offset ${offset}`.execute(db)
  return { items: rows, ...(await counted(db, sql`select 1 from outlets`)) }
}

/** The outlet of a name, in any spelling; null if it has no article. */
export async function findOutlet(db: Kysely<Schema>, name: string): Promise<StoredOutlet | null> {
  const { rows } = await sql<StoredOutlet>`
    select outlets.*, ${LEFT_OUT} from outlets where key = ${nameKey(name)}`.execute(db)
  return rows[0] ?? null
}
