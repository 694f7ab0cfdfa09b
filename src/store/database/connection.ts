import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { reasonOf, StoreError, StoreLockedError } from '../errors.ts'
import { createDataFolder, startEmbedded } from './embedded.ts'
import { migrate, SCHEMA_VERSION } from './migrations.ts'
import type { Schema } from './schema.ts'

/** An open database with its tables. */
export interface Connection {
  readonly db: Kysely<Schema>
  readonly kind: 'embedded' | 'server'
  close(): Promise<void>
}

const queries = (pool: pg.Pool): Kysely<Schema> => new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })

/** PGlite on a data folder, which it initialises if there is none. */
async function startPglite(folder: string): Promise<Connection> {
  const embedded = await startEmbedded(folder)
  const pool = new pg.Pool({ max: 1, idleTimeoutMillis: 0, user: 'postgres', stream: () => embedded.stream() })
  pool.on('error', () => undefined) // the query that meets the failure reports it
  const db = queries(pool)
  const close = async (): Promise<void> => {
    await db.destroy()
    await embedded.close()
  }
  return { db, kind: 'embedded', close }
}

/** Brings the tables of a connection up to date. If that fails, the connection is closed. */
async function migrated(connection: Connection): Promise<Connection> {
  try {
    await migrate(connection.db)
    return connection
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** Opens the PGlite database at `folder`; makes it if there is none. */
export async function openEmbedded(folder: string): Promise<Connection> {
  if (!existsSync(folder))
    await createDataFolder(folder, SCHEMA_VERSION, async aside => (await migrated(await startPglite(aside))).close())
  return migrated(await startPglite(folder))
}

/** Removes a PGlite database. */
export const removeEmbedded = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** Any number, the same in every version: whoever holds the advisory lock of this number writes to the database's tables. */
const ADVISORY_LOCK = 0x15_0a_d0_01

/** A connection of its own that holds the database for this process as long as it lasts. */
async function holdServer(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: `isnad ${process.pid}` })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [ADVISORY_LOCK])
  if (rows[0].held === true) return client
  await client.end()
  throw new StoreLockedError(
    'the database of ISNAD_DATABASE_URL is in use by another isnad; wait until it ends, or end it',
  )
}

/** The address without its password. */
const shown = (url: string): string => url.replace(/:[^:@/]*@/, ':…@')

/** Opens a database of a PostgreSQL server. Throws a StoreLockedError if another process writes to it. */
export async function openServer(url: string): Promise<Connection> {
  let holder: pg.Client
  try {
    holder = await holdServer(url)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(`the database ${shown(url)} cannot be reached: ${reasonOf(error)}`)
  }
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on('error', () => undefined)
  const db = queries(pool)
  const close = async (): Promise<void> => {
    await db.destroy()
    await holder.end()
  }
  return migrated({ db, kind: 'server', close })
}
