import { type Kysely, sql } from 'kysely'
import type { Schema } from './database/schema.ts'

/** What a store holds, in numbers. */
export interface Counts {
  readonly articles: number
  /** Addresses at which they were met. */
  readonly sightings: number
  readonly outlets: number
  readonly stories: number
  /** First and last day of publication; null while no article is dated. */
  readonly from: string | null
  readonly to: string | null
}

export async function countsOf(db: Kysely<Schema>): Promise<Counts> {
  const { rows } = await sql<{ [name in keyof Counts]: string | null }>`
    select (select count(*) from memberships) as articles, (select count(*) from sightings) as sightings,
      (select count(*) from outlets) as outlets, (select count(*) from stories) as stories,
      (select min(day) from articles where day > '') as from,
      (select max(last_day) from articles where last_day > '') as to`.execute(db)
  const { articles, sightings, outlets, stories, from, to } = rows[0]!
  return {
    articles: Number(articles),
    sightings: Number(sightings),
    outlets: Number(outlets),
    stories: Number(stories),
    from,
    to,
  }
}
