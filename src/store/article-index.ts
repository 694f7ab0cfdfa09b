import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Connection, openEmbedded, openServer, removeEmbedded } from './database/connection.ts'
import { clear } from './database/migrations.ts'
import type { Schema } from './database/schema.ts'
import { reasonOf, StoreDamagedError, StoreError } from './errors.ts'
import { indexRecords, type Reader, type Taken } from './indexing.ts'
import type { JournalHeader } from './journal.ts'

/** Where an index lives. */
export interface IndexPlace {
  readonly folder: string
  readonly databaseUrl: string | undefined
}

/** How far the index got, and with which journal. */
export interface IndexState {
  readonly journal: string
  readonly position: number
}

const FAULTS = [RangeError, TypeError, ReferenceError, SyntaxError]

/** After so many articles PGlite is told to write a checkpoint: nobody else does, and its log would grow and be replayed after a crash. */
const CHECKPOINT_EVERY = 1_000
/** Fewer articles than this are found quickly whatever the planner thinks. */
const MIN_ANALYSED = 200

/** Tables that are counted and listed by their indexes alone, where PostgreSQL knows that no row of a page has changed. */
const LISTED = ['articles', 'appearances', 'memberships', 'sourcing', 'sightings', 'stories', 'actors', 'outlets']
/** Smaller tables are read quickly in any way. */
const MIN_PAGES = 32
/** A table is vacuumed when such a share of its pages is new, so that it is a constant share of adding. */
const NEW_SHARE = 1 / 8

const databaseFolder = ({ folder }: IndexPlace): string => join(folder, 'database')

/** The database: what the journal says, made quick to ask. It can be thrown away and made again at any time. */
export class ArticleIndex {
  readonly #place: IndexPlace
  #connection: Connection
  #position = 0
  /** Articles indexed, some of which may have turned out to be one; and how many there were at the last statistics. */
  #articles = 0
  #analysed = 0
  #sinceCheckpoint = 0

  private constructor(place: IndexPlace, connection: Connection) {
    this.#place = place
    this.#connection = connection
  }

  /** Opens the index. An embedded database that does not open is made again, empty, and `notices` is told. */
  static async open(place: IndexPlace, notices: string[]): Promise<ArticleIndex> {
    if (place.databaseUrl !== undefined) return new ArticleIndex(place, await openServer(place.databaseUrl))
    const database = databaseFolder(place)
    try {
      return new ArticleIndex(place, await openEmbedded(database))
    } catch (error) {
      if (error instanceof StoreError) throw error
      notices.push(`${database}: the database does not open (${reasonOf(error)}); it is made again from the journal`)
      await removeEmbedded(database)
      return new ArticleIndex(place, await openEmbedded(database))
    }
  }

  get db(): Kysely<Schema> {
    return this.#connection.db
  }

  /** Bytes of the journal that are indexed. */
  get position(): number {
    return this.#position
  }

  /** What the database says of itself; null if it is empty. */
  async state(): Promise<IndexState | null> {
    const row = await this.db.selectFrom('state').selectAll().executeTakeFirst()
    return row === undefined ? null : { journal: row.journal, position: Number(row.position) }
  }

  /**
   * Makes this the index of a journal, whose first record begins at byte `start`. An index of the journal that this one replaces is emptied,
   * so is any embedded one; a server's that belongs to another store is left alone, with a StoreError.
   */
  async adopt({ id, replaces }: JournalHeader, start: number, notices: string[]): Promise<void> {
    const row = await this.db.selectFrom('state').selectAll().executeTakeFirst()
    if (row?.journal === id) {
      const { rows } = await sql<{ most: number | null }>`select max(no) as most from articles`.execute(this.db)
      this.#position = Number(row.position)
      this.#articles = rows[0]!.most ?? 0
      this.#analysed = row.analysed
      return
    }
    if (row !== undefined && row.journal !== replaces) {
      if (this.#connection.kind === 'server')
        throw new StoreError(
          `the database of ISNAD_DATABASE_URL belongs to another store than ${this.#place.folder}; give this one its own`,
        )
      notices.push(`${databaseFolder(this.#place)}: it was of another journal; it is made again`)
    }
    await this.#clear(id, start)
  }

  async #clear(journal: string, start: number): Promise<void> {
    await clear(this.db, journal, start)
    this.#position = start
    this.#articles = 0
    this.#analysed = 0
  }

  /** Empties the index; an embedded database begins anew from no file of the old one. */
  async reset({ id }: JournalHeader, start: number): Promise<void> {
    if (this.#connection.kind === 'embedded') {
      await this.#connection.close().catch(() => undefined) // a damaged one may not even close
      await removeEmbedded(databaseFolder(this.#place))
      this.#connection = await openEmbedded(databaseFolder(this.#place))
    }
    await this.#clear(id, start)
  }

  /** Indexes records that follow those indexed so far: all of them or none. */
  async apply(taken: readonly Taken[], reader: Reader): Promise<void> {
    const { end } = taken.at(-1)!.record
    await indexRecords(this.db, taken, end, reader)
    this.#position = end
    this.#articles += taken.length
    this.#sinceCheckpoint += taken.length
    if (this.#connection.kind === 'embedded' && this.#sinceCheckpoint >= CHECKPOINT_EVERY) {
      await sql`checkpoint`.execute(this.db)
      this.#sinceCheckpoint = 0
    }
    if (this.#articles >= MIN_ANALYSED && this.#articles >= 2 * this.#analysed) await this.#analyse()
  }

  /** Takes the planner's statistics, which nobody else does in PGlite. At every doubling, it is a constant share of adding. */
  async #analyse(): Promise<void> {
    await sql`analyze articles (no, id, day, last_day, outlet_key, words)`.execute(this.db)
    await sql`analyze sightings, names, appearances, events, digests, links, follows, memberships, stories, claims,
      contradictions, ledgers, tellings, omissions, actors, labels, sourcing, outlets`.execute(this.db)
    this.#analysed = this.#articles
    await this.db.updateTable('state').set({ analysed: this.#analysed }).execute()
  }

  /** Vacuums what has grown: a server does so by itself, in PGlite nobody does. It takes seconds for 100,000 articles. */
  async tidy(): Promise<void> {
    if (this.#connection.kind === 'server') return
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class join lateral (
        select pg_relation_size(oid) / current_setting('block_size')::integer as pages) as size on true
      where oid = any(${LISTED}::regclass[]) and pages >= ${MIN_PAGES} and pages - relallvisible > pages * ${NEW_SHARE}::float8`.execute(
      this.db,
    )
    for (const { name } of rows) await sql`vacuum ${sql.table(name)}`.execute(this.db)
  }

  /** Runs a query. What fails in the database becomes a StoreError that says what to do. */
  async ask<T>(query: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    try {
      return await query(this.db)
    } catch (error) {
      throw this.failure(error)
    }
  }

  /** An error as the store's callers should see it. */
  failure(error: unknown): unknown {
    // faults of a caller or of the program are not the database's
    if (error instanceof StoreError || FAULTS.some(fault => error instanceof fault)) return error
    // class XX: PostgreSQL found its own files damaged
    if (String((error as { code?: unknown } | null)?.code).startsWith('XX'))
      return new StoreDamagedError(`the database is damaged (${reasonOf(error)}); isnad rebuild makes it again`)
    return new StoreError(`the database failed: ${reasonOf(error)}`)
  }

  close(): Promise<void> {
    return this.#connection.close()
  }
}
