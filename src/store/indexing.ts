/**
 * From journal records to rows. What the tables hold depends on which inputs were taken in, never on their order: an article met at several
 * addresses is told by the one of its sightings that sorts first.
 */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Article } from '../document/index.ts'
import type { ArticleInput } from '../reading/index.ts'
import type { Schema } from './database/schema.ts'
import type { JournalRecord } from './journal.ts'
import { type ArticleRows, identityOf, plain, type ReadLabels, rowsOf } from './rows.ts'
import type { StoryLinks } from './stories.ts'
import { insertNames, insertTallied, recount, tallied } from './tallies.ts'

/** Reads an article: `readArticle` of src/pipeline.ts, here or in another thread. */
export type ReadFunction = (input: ArticleInput) => Article | Promise<Article>

/** What indexing needs besides the database. */
export interface Reader {
  readonly links: StoryLinks
  readonly read: ReadFunction
  readonly labelsOf: ReadLabels
  /** The input whose record begins at a byte of the journal. */
  recordAt(at: number): Promise<ArticleInput>
}

/** A record with its article, read already. */
export interface Taken {
  readonly record: JournalRecord
  readonly article: Article
}

/** The same with its rows: they are worked out before the transaction, which keeps readers of an embedded database waiting. */
interface Prepared extends Taken {
  readonly rows: ArticleRows
}

type Identity = ReturnType<typeof identityOf>

/** What the store knows of an input. */
export type Known =
  | { readonly status: 'unknown' }
  /** This very input. */
  | { readonly status: 'same'; readonly article: string }
  /** The article, from another address. */
  | { readonly status: 'met' }

/** Looks inputs up. Costs what the inputs cost, whatever the store holds. */
export async function lookUp(db: Kysely<Schema>, identities: readonly Identity[]): Promise<Known[]> {
  const rows = await db
    .selectFrom('sightings')
    .innerJoin('articles', 'articles.no', 'sightings.article')
    .select(['sightings.sighting', 'sightings.id', 'sightings.key', 'articles.id as article'])
    .where(({ eb, or }) =>
      or([
        eb('sightings.id', '=', sql<string>`any(${identities.map(i => i.id)})`),
        eb('sightings.key', '=', sql<string>`any(${identities.map(i => i.key)})`),
      ]),
    )
    .execute()
  const bySighting = new Map(rows.map(row => [row.sighting, row.article]))
  const met = new Set(rows.flatMap(row => [row.id, row.key]))
  return identities.map(({ id, key, sighting }) => {
    const article = bySighting.get(sighting)
    if (article !== undefined) return { status: 'same', article }
    return { status: met.has(id) || met.has(key) ? 'met' : 'unknown' }
  })
}

const sightingRow = ({ input, at }: JournalRecord, article: number) => ({
  ...identityOf(input),
  uri: plain(input.uri),
  outlet: input.outlet === undefined ? null : plain(input.outlet),
  published: input.published ?? null,
  at: String(at),
  article,
})

/** Inserts what hangs on articles that are in their table, `numbers[i]` the number of `rows[i]`. */
async function insertParts(
  trx: Transaction<Schema>,
  rows: readonly ArticleRows[],
  numbers: readonly number[],
): Promise<void> {
  await trx
    .insertInto('bodies')
    .values(rows.map(({ body }, i) => ({ article: numbers[i]!, body })))
    .execute()
  const names = await insertNames(trx, rows)
  const appearances = rows.flatMap((row, i) =>
    row.names.flatMap(({ key, roles }) => roles.map(role => [names.get(key)!, role, numbers[i]!] as const)),
  )
  await sql`insert into appearances (name, role, article) select * from unnest(
    ${appearances.map(a => a[0])}::integer[], ${appearances.map(a => a[1])}::smallint[],
    ${appearances.map(a => a[2])}::integer[])`.execute(trx)
  const events = rows.flatMap((row, i) => row.events.map(event => ({ ...event, article: numbers[i]! })))
  await sql`insert into events (type, mode, status, article) select * from unnest(
    ${events.map(e => e.type)}::text[], ${events.map(e => e.mode)}::text[],
    ${events.map(e => e.status)}::text[], ${events.map(e => e.article)}::integer[])`.execute(trx)
  await insertTallied(trx, rows, numbers)
}

/** As many new article numbers. */
async function newNumbers(trx: Transaction<Schema>, count: number): Promise<number[]> {
  const { rows } = await sql<{ no: string }>`
    select nextval(pg_get_serial_sequence('articles', 'no')) as no from generate_series(1, ${count}::integer)`.execute(
    trx,
  )
  return rows.map(({ no }) => Number(no))
}

async function insertNew(trx: Transaction<Schema>, taken: readonly Prepared[], reader: Reader): Promise<void> {
  if (taken.length === 0) return
  const rows = taken.map(one => one.rows)
  const numbers = await newNumbers(trx, taken.length)
  const articles = rows.map(({ article }, i) => {
    const no = numbers[i]!
    return { ...article, no, canonical: identityOf(taken[i]!.record.input).sighting }
  })
  await trx.insertInto('articles').values(articles).execute()
  await trx
    .insertInto('sightings')
    .values(taken.map(({ record }, i) => sightingRow(record, numbers[i]!)))
    .execute()
  await insertParts(trx, rows, numbers)
  await reader.links.add(
    trx,
    taken.map(({ article }, i) => ({ no: numbers[i]!, article })),
  )
}

/** Works an article out again from the input that tells it now. */
async function rewrite(
  trx: Transaction<Schema>,
  no: number,
  canonical: string,
  article: Article,
  reader: Reader,
): Promise<void> {
  const rows = await rowsOf(article, reader.labelsOf)
  const touched = await tallied(trx, [no])
  await reader.links.remove(trx, [no])
  for (const table of ['appearances', 'events', 'bodies', 'labels', 'sourcing'] as const)
    await trx.deleteFrom(table).where('article', '=', no).execute()
  await recount(trx, touched)
  await trx
    .updateTable('articles')
    .set({ ...rows.article, canonical })
    .where('no', '=', no)
    .execute()
  await insertParts(trx, [rows], [no])
  await reader.links.add(trx, [{ no, article }])
}

/**
 * Adds a sighting of an article that is there. Equal bytes and equal content both make two inputs one article, so a sighting can show that
 * two articles were one all along: then the older row takes over the other's sightings.
 */
async function insertSighting(trx: Transaction<Schema>, record: JournalRecord, reader: Reader): Promise<void> {
  const { id, key } = identityOf(record.input)
  const met = await trx
    .selectFrom('sightings')
    .select('article')
    .distinct()
    .where(({ eb, or }) => or([eb('id', '=', id), eb('key', '=', key)]))
    .orderBy('article')
    .execute()
  const [no, ...others] = met.map(row => row.article) as [number, ...number[]]
  await trx
    .insertInto('sightings')
    .values(sightingRow(record, no))
    .onConflict(conflict => conflict.doNothing())
    .execute()
  if (others.length > 0) {
    await trx.updateTable('sightings').set({ article: no }).where('article', 'in', others).execute()
    const touched = await tallied(trx, others)
    await reader.links.remove(trx, others)
    await trx.deleteFrom('articles').where('no', 'in', others).execute()
    await recount(trx, touched)
  }
  const first = await trx
    .selectFrom('sightings')
    .innerJoin('articles', 'articles.no', 'sightings.article')
    .select(['sightings.sighting', 'sightings.at', 'articles.canonical'])
    .where('articles.no', '=', no)
    // what says more of itself comes first; then what sorts first
    .orderBy(sql`sightings.outlet is null`)
    .orderBy(sql`sightings.published is null`)
    .orderBy('sightings.uri')
    .orderBy('sightings.sighting')
    .limit(1)
    .executeTakeFirstOrThrow()
  if (first.sighting === first.canonical) return
  const input = Number(first.at) === record.at ? record.input : await reader.recordAt(Number(first.at))
  await rewrite(trx, no, first.sighting, await reader.read(input), reader)
}

/** Those of a batch that nothing before them in it shares an identity with, and the rest. */
function partition(taken: readonly Prepared[], known: readonly Known[]): { fresh: Prepared[]; met: JournalRecord[] } {
  const seen = new Set<string>()
  const fresh: Prepared[] = []
  const met: JournalRecord[] = []
  taken.forEach((one, i) => {
    const { id, key } = identityOf(one.record.input)
    if (known[i]!.status === 'unknown' && !seen.has(id) && !seen.has(key)) fresh.push(one)
    else met.push(one.record)
    seen.add(id).add(key)
  })
  return { fresh, met }
}

/** Indexes records, which end at byte `position` of the journal: all of them or none. */
export async function indexRecords(
  db: Kysely<Schema>,
  taken: readonly Taken[],
  position: number,
  reader: Reader,
): Promise<void> {
  const prepared: Prepared[] = []
  for (const one of taken) prepared.push({ ...one, rows: await rowsOf(one.article, reader.labelsOf) })
  try {
    await db.transaction().execute(trx => indexIn(trx, prepared, position, reader))
  } catch (error) {
    reader.links.forget()
    throw error
  }
}

async function indexIn(trx: Transaction<Schema>, taken: readonly Prepared[], position: number, reader: Reader) {
  const known = await lookUp(
    trx,
    taken.map(({ record }) => identityOf(record.input)),
  )
  const { fresh, met } = partition(taken, known)
  await insertNew(trx, fresh, reader)
  for (const record of met) await insertSighting(trx, record, reader)
  await trx
    .updateTable('state')
    .set({ position: String(position) })
    .execute()
}
