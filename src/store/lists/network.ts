/** Tellings and labels: what networks and tables of labels are made of, the latest first. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { StatesById, Telling } from '../../network/index.ts'
import type { Schema, TellingTable } from '../database/schema.ts'
import { firstDayOf, lastDayOf } from '../days.ts'
import { nameKey } from '../rows.ts'
import { dayOf } from '../search.ts'
import { actorsMeant, all, type Listed, storyNumber } from './paging.ts'

/** A network is made of so many of the latest tellings that fit. */
const MAX_TELLINGS = 2_000
/** A table of labels is made of so many of the latest. */
const MAX_LABELS = 2_000

export interface TellingFilters {
  readonly story?: string | undefined
  readonly outlet?: string | undefined
  readonly actor?: string | undefined
  /** Only what is of this day or before it, and what nobody dates. */
  readonly asOf?: string | undefined
  readonly kind?: string | undefined
  readonly means?: string | undefined
}

const tellingOf = (row: TellingTable): Telling => ({
  actor: { id: row.actor, state: row.actor_state },
  recipient: { id: row.recipient, state: row.recipient_state },
  kind: row.kind as Telling['kind'],
  means: row.means,
  date: row.day === '' ? null : row.day,
  event: row.event,
  root: row.root,
  named: row.named,
  stance: row.denies ? 'denies' : 'supports',
  evidence: { article: row.article, start: row.start, end: row.stop },
})

/** The capitals of the states among some actors, as tellings know them: who asks for a state means its capital, too. */
async function stateNames(db: Kysely<Schema>, actors: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('actors')
    .select('name_key')
    .where('id', 'in', actors)
    .where('type', '=', 'GPE')
    .execute()
  return rows.map(row => row.name_key)
}

/** Conditions that can each be looked up in an index, joined: an `or` over them would read all. */
async function tellingConditions(db: Kysely<Schema>, filters: TellingFilters): Promise<RawBuilder<unknown>[] | null> {
  const { story, outlet, actor, asOf, kind, means } = filters
  const conditions: RawBuilder<unknown>[] = []
  if (story !== undefined) {
    const no = await storyNumber(db, story)
    if (no === null) return null
    conditions.push(sql`story = ${no}`)
  }
  if (actor !== undefined) {
    const actors = await actorsMeant(db, actor)
    if (actors.length === 0) return null
    const names = await stateNames(db, actors)
    // no index knows the states that capitals stand for: where nobody asks for a state, all can be looked up
    const capitals =
      names.length === 0
        ? sql``
        : sql` or actor_state = any(${names}::text[]) or recipient_state = any(${names}::text[])`
    conditions.push(sql`(actor = any(${actors}::text[]) or recipient = any(${actors}::text[])${capitals})`)
  }
  if (outlet !== undefined) conditions.push(sql`outlet_key = ${nameKey(outlet)}`)
  if (asOf !== undefined) conditions.push(sql`day <= ${dayOf(asOf, lastDayOf)}`)
  if (kind !== undefined) conditions.push(sql`kind = ${kind}`)
  if (means !== undefined) conditions.push(sql`means @> array[${means}]`)
  return conditions
}

/** The tellings that fit, the latest first. */
export async function listTellings(db: Kysely<Schema>, filters: TellingFilters): Promise<Listed<Telling>> {
  const conditions = await tellingConditions(db, filters)
  if (conditions === null) return { items: [], total: 0, capped: false }
  const { rows } = await sql<TellingTable>`
    select * from tellings where ${all(conditions)}
    order by day desc, mix, article, start, kind, actor, recipient limit ${MAX_TELLINGS + 1}`.execute(db)
  const items = rows.slice(0, MAX_TELLINGS).map(tellingOf)
  return { items, total: items.length, capped: rows.length > MAX_TELLINGS }
}

/** The states of these folded names that any article knows, by name. */
export async function statesNamed(db: Kysely<Schema>, names: readonly string[]): Promise<StatesById> {
  if (names.length === 0) return new Map()
  const { rows } = await sql<{ name_key: string; id: string }>`
    select distinct on (name_key) name_key, id from actors
    where type = 'GPE' and name_key = any(${[...new Set(names)]}::text[])
    order by name_key, kb is null, id`.execute(db)
  return new Map(rows.map(({ name_key, id }) => [name_key, id]))
}

export interface LabelListFilters {
  readonly story?: string | undefined
  readonly outlet?: string | undefined
  readonly actor?: string | undefined
  readonly tone?: string | undefined
  readonly voice?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Only labels in these articles. */
  readonly articles?: readonly string[] | undefined
}

/** What an article calls somebody. */
export interface StoredLabel {
  readonly actor: string
  readonly outlet: string | null
  readonly day: string
  /** `Article.id`. */
  readonly article: string
  readonly tone: string
  readonly voice: string
  readonly label: string
  readonly start: number
  readonly stop: number
}

/** The labels that fit, the latest first. */
export async function listLabels(db: Kysely<Schema>, filters: LabelListFilters): Promise<Listed<StoredLabel>> {
  const { story, outlet, actor, tone, voice, from, to, articles } = filters
  const conditions: RawBuilder<unknown>[] = []
  if (story !== undefined) {
    const no = await storyNumber(db, story)
    if (no === null) return { items: [], total: 0, capped: false }
    conditions.push(sql`l.article in (select article from memberships where story = ${no})`)
  }
  if (actor !== undefined) conditions.push(sql`l.actor = any(${await actorsMeant(db, actor)}::text[])`)
  if (articles !== undefined)
    conditions.push(sql`l.article in (select no from articles where id = any(${articles}::text[]))`)
  if (outlet !== undefined) conditions.push(sql`l.outlet_key = ${nameKey(outlet)}`)
  if (tone !== undefined) conditions.push(sql`l.tone = ${tone}`)
  if (voice !== undefined) conditions.push(sql`l.voice = ${voice}`)
  if (from !== undefined) conditions.push(sql`l.day >= ${dayOf(from, firstDayOf)}`)
  if (to !== undefined) conditions.push(sql`l.day between '0' and ${dayOf(to, lastDayOf)}`)
  const { rows } = await sql<StoredLabel>`
    select l.actor, outlets.name as outlet, l.day, l.id as article, l.tone, l.voice, l.label, l.start, l.stop
    from (select * from labels l where ${all(conditions)}
      order by l.day desc, l.mix, l.id, l.start, l.actor limit ${MAX_LABELS + 1}) as l
    left join outlets on outlets.key = l.outlet_key
    order by l.day desc, l.mix, l.id, l.start, l.actor`.execute(db)
  const items = rows.slice(0, MAX_LABELS)
  return { items, total: items.length, capped: rows.length > MAX_LABELS }
}
