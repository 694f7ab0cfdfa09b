/** Search and the lists of what is stored. Every order is total and the same on every database: by day, then by id. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Article, EventType, Span } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { isIsoDate } from '../reading/iso-date.ts'
import { ROLES, type Role, type Schema } from './database/schema.ts'
import { firstDayOf, lastDayOf } from './days.ts'
import { articleOf, nameKey, plain } from './rows.ts'
import { nameStems, parseQuery, wordsWith } from './words.ts'

/** Only articles for which all of what is given holds. */
export interface Filters {
  /** Who does or undergoes something: a name, or words of it, Arabic or English. */
  readonly actor?: string | undefined
  /** Who is cited. */
  readonly source?: string | undefined
  /** Who published it. */
  readonly outlet?: string | undefined
  /** A PLOVER type of an event. */
  readonly type?: EventType | undefined
  /** First and last day of publication: 2019-05-09, 2019-05 or 2019. An article that can have appeared then is found. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface Page {
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** An article that was found. */
export interface Hit {
  readonly id: string
  readonly uri: string
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string
  readonly rank: number
  /** The first words of its text that were asked for. */
  readonly matches: readonly Span[]
  /** The text around the first of them. */
  readonly excerpt: Span & { readonly text: string }
}

export interface SearchResult {
  readonly hits: readonly Hit[]
  /** How many were found; at most MAX_CANDIDATES. */
  readonly total: number
  /** Whether there are more than that: only the latest were ranked. */
  readonly capped: boolean
  /** Whether words of the query were left out because there were too many. */
  readonly cut: boolean
}

/**
 * Only so many of the latest articles that fit are ranked: each costs some 40 µs, and an answer shall come at once. A word that more of them have says
 * little, so that their rank does.
 */
export const MAX_CANDIDATES = 500
const DEFAULT_LIMIT = 20
const MAX_LIMIT = 200
const MAX_MATCHES = 5
const EXCERPT_BEFORE = 60
const EXCERPT_LENGTH = 240

/** Articles that have, in one of the roles, somebody of that id, or one name with all words of `name`. */
function inRoles(name: string, roles: readonly Role[]): RawBuilder<unknown> {
  const stems = nameStems(name)
  if (stems.length === 0) return sql`false`
  return sql`a.no in (select article from appearances join names on names.no = appearances.name
    where (names.actor = ${name} or names.words @> ${stems}::text[])
      and role = any(${roles.map(role => ROLES[role])}::smallint[]))`
}

/** The first or last day of a date given as a filter; throws a RangeError if it is none. */
export function dayOf(value: string, edge: (value: string) => string | null): string {
  const day = isIsoDate(value) ? edge(value) : null
  if (day === null) throw new RangeError(`«${value}» is no date like 2019-05-09, 2019-05 or 2019`)
  return day
}

function conditionsOf(filters: Filters, tsquery: string | null): RawBuilder<unknown> {
  const { actor, source, outlet, type, from, to } = filters
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (tsquery !== null) conditions.push(sql`a.words @@ ${tsquery}::tsquery`)
  if (actor !== undefined) conditions.push(inRoles(actor, ['actor', 'recipient']))
  if (source !== undefined) conditions.push(inRoles(source, ['source']))
  if (outlet !== undefined) conditions.push(sql`a.outlet_key = ${nameKey(outlet)}`)
  if (type !== undefined) conditions.push(sql`a.no in (select article from events where type = ${plain(type)})`)
  if (from !== undefined) conditions.push(sql`a.last_day >= ${dayOf(from, firstDayOf)}`)
  if (to !== undefined) conditions.push(sql`a.day between '0' and ${dayOf(to, lastDayOf)}`)
  return sql.join(conditions, sql` and `)
}

/** Weights for D, C, B, A. Ranks are rounded: the last digits of a float are each machine's own. */
const rankOf = (tsquery: string | null): RawBuilder<unknown> =>
  tsquery === null
    ? sql`0::float8`
    : sql`round(ts_rank('{0.1, 0.3, 0.5, 1}', words, ${tsquery}::tsquery)::numeric, 4)::float8`

interface Found {
  readonly no: number
  readonly rank: number
  readonly total: string
}

async function hitOf(
  row: { id: string; uri: string; outlet: string | null; title: string; body: Buffer; rank: number },
  stems: ReadonlySet<string>,
): Promise<Hit> {
  const { id, uri, outlet, title, rank } = row
  const article = await articleOf(row.body)
  const { text } = article
  const matches = wordsWith(text, stems, MAX_MATCHES).map(({ start, end }) => ({ start, end }))
  const body = article.title === null ? 0 : article.title.end
  const first = matches.find(({ start }) => start >= body)?.start ?? body
  const around = wordsAround(text, Math.max(body, first - EXCERPT_BEFORE), EXCERPT_LENGTH)
  const excerpt = { ...around, text: text.slice(around.start, around.end) }
  return { id, uri, outlet, published: article.published?.value ?? null, title, rank, matches, excerpt }
}

/** About `length` code units from about `at`, without half words or blanks at the edges. */
function wordsAround(text: string, at: number, length: number): Span {
  const isBlank = (i: number): boolean => /\s/.test(text[i] ?? ' ')
  let start = at
  while (start > 0 && !isBlank(start - 1) && at - start < 40) start--
  let end = Math.min(text.length, start + length)
  while (end < text.length && !isBlank(end) && end - start < length + 40) end++
  while (start < end && isBlank(start)) start++
  while (end > start && isBlank(end - 1)) end--
  return { start, end }
}

const whole = (value: number | undefined, otherwise: number, most: number): number =>
  value === undefined ? otherwise : Math.max(0, Math.min(most, Math.trunc(value)))

/**
 * Finds articles by words in any spelling and by filters, the best first. A query without words lists what the filters leave, the latest first.
 * Throws a RangeError for a filter that is no date.
 */
export async function search(db: Kysely<Schema>, text: string, filters: Filters, page: Page): Promise<SearchResult> {
  const { tsquery, stems, cut } = parseQuery(text)
  // a query of marks alone asks for words that no article has
  if (tsquery === null && fold(text).trim() !== '') return { hits: [], total: 0, capped: false, cut }
  const offset = whole(page.offset, 0, MAX_CANDIDATES)
  const ranking = sql<Found>`
    with candidates as materialized (
      select a.no, a.id, a.day, a.words from articles a where ${conditionsOf(filters, tsquery)}
      order by a.day desc, a.id limit ${MAX_CANDIDATES + 1}
    ), ranked as (
      select no, id, day, ${rankOf(tsquery)} as rank, count(*) over () as total
      from (select * from candidates limit ${MAX_CANDIDATES}) as latest
    )
    select no, rank, greatest(total, (select count(*) from candidates)) as total from ranked
    order by rank desc, day desc, id
    limit ${Math.max(1, whole(page.limit, DEFAULT_LIMIT, MAX_LIMIT))} offset ${offset}`
  const found = await db.transaction().execute(async trx => {
    // the planner does not know what reading a vector costs, and would rather read them all
    await sql`set local enable_seqscan = off`.execute(trx)
    return (await ranking.execute(trx)).rows
  })
  if (found.length === 0 && offset > 0) return { ...(await search(db, text, filters, { limit: 1 })), hits: [] }
  if (found.length === 0) return { hits: [], total: 0, capped: false, cut }
  const articles = await db
    .selectFrom('articles')
    .innerJoin('bodies', 'bodies.article', 'articles.no')
    .select(['no', 'id', 'uri', 'outlet', 'title', 'body'])
    .where(
      'no',
      'in',
      found.map(row => row.no),
    )
    .execute()
  const byNo = new Map(articles.map(row => [row.no, row]))
  const total = Number(found[0]!.total)
  const hits = await Promise.all(found.map(({ no, rank }) => hitOf({ ...byNo.get(no)!, rank }, stems)))
  return { hits, total: Math.min(total, MAX_CANDIDATES), capped: total > MAX_CANDIDATES, cut }
}

/** One article; null if it is not there. */
export async function findArticle(db: Kysely<Schema>, id: string): Promise<Article | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('bodies', 'bodies.article', 'articles.no')
    .select('body')
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : articleOf(row.body)
}

/** Where in the journal the record begins that an article was read from; null if it is not there. */
export async function findRecord(db: Kysely<Schema>, id: string): Promise<number | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('sightings', 'sightings.sighting', 'articles.canonical')
    .select('sightings.at')
    .where('articles.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : Number(row.at)
}

const CHUNK = 100

/** All articles, the latest first, undated ones last; some at a time, so that the store may be of any size. */
export async function* allArticles(db: Kysely<Schema>): AsyncGenerator<Article> {
  let after: { day: string; id: string } | null = null
  for (;;) {
    const rows: { id: string; day: string; body: Buffer }[] = await db
      .selectFrom('articles')
      .innerJoin('bodies', 'bodies.article', 'articles.no')
      .select(['id', 'day', 'body'])
      .$if(after !== null, query =>
        query.where(({ eb, or }) =>
          // the first condition lets the index begin in the right place
          eb('day', '<=', after!.day).and(or([eb('day', '<', after!.day), eb('id', '>', after!.id)])),
        ),
      )
      .orderBy('day', 'desc')
      .orderBy('id')
      .limit(CHUNK)
      .execute()
    for (const { body } of rows) yield articleOf(body)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last
  }
}
