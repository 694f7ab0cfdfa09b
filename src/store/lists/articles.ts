/** Articles by id, and the latest that name somebody. */
import { type Kysely, sql } from 'kysely'
import type { Article } from '../../document/index.ts'
import type { Schema } from '../database/schema.ts'
import { articleOf } from '../rows.ts'
import { articlesNaming, namesMeaning } from './paging.ts'

/** Articles by id; those that are not there are left out. */
export async function articlesById(db: Kysely<Schema>, ids: Iterable<string>): Promise<Map<string, Article>> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('bodies', 'bodies.article', 'articles.no')
    .select(['id', 'body'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::text[])`)
    .execute()
  return new Map(await Promise.all(rows.map(async ({ id, body }) => [id, await articleOf(body)] as const)))
}

/** The ids of the latest articles that name an actor. */
export async function latestNaming(db: Kysely<Schema>, actor: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from articles where no in (${articlesNaming(await namesMeaning(db, [actor]))})
    order by day desc, id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
