import { type Kysely, sql } from 'kysely'
import type { Schema } from './database/schema.ts'

/** What a store holds, in numbers. */
export interface Counts {
  readonly articles: number
  /** Addresses at which they were met. */
  readonly sightings: number
  readonly outlets: number
  /** First and last day of publication; null while no article is dated. */
  readonly from: string | null
  readonly to: string | null
}

export async function countsOf(db: Kysely<Schema>): Promise<Counts> {
  const { rows } = await sql<{ [name in keyof Counts]: string | null }>`
    select count(*) as articles, (select count(*) from sightings) as sightings,
      count(distinct outlet_key) as outlets, min(nullif(day, '')) as from, max(nullif(last_day, '')) as to
    from articles`.execute(db)
  const { articles, sightings, outlets, from, to } = rows[0]!
  return { articles: Number(articles), sightings: Number(sightings), outlets: Number(outlets), from, to }
}
