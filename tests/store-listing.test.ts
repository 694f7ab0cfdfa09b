/** What keeps lists quick as a store grows: tables that indexes alone can answer for, and counts that are kept until something is added. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ArticleInput } from '../src/reading/index.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { plainArticle } from './support/plain-reader.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-listing-'))
  store = await openStore({ folder, read: plainArticle })
}, 60_000)
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const LETTERS = [...'بتثجحخدذرزسشصضطظعغفقكلمنهي']
/** A word of a number, each number another. */
const word = (n: number): string => {
  const { length } = LETTERS
  return [n, n / length, n / length ** 2, n / length ** 3].map(part => LETTERS[Math.floor(part) % length]).join('')
}
/** Articles that have nothing in common. */
const unlike = (from: number, count: number): ArticleInput[] =>
  Array.from({ length: count }, (_, i) => ({
    uri: `${from + i}.txt`,
    text: Array.from({ length: 100 }, (_, k) => word((from + i) * 100 + k)).join(' '),
  }))

async function add(inputs: readonly ArticleInput[]): Promise<void> {
  for await (const { status } of store.add(inputs)) expect(status).toBe('new')
}

/** The share of the pages of a table of which PostgreSQL knows that every row is there for everybody. */
async function settled(table: string): Promise<number> {
  const { rows } = await store.ask(db =>
    sql<{ share: number }>`
      select relallvisible::float8 * current_setting('block_size')::integer / pg_relation_size(oid) as share
      from pg_class where oid = ${table}::regclass`.execute(db),
  )
  return rows[0]!.share
}

it('tables are vacuumed when adding ends, if much of them is new', async () => {
  await add(unlike(0, 300))
  expect(await settled('articles')).toBe(1)
  await add(unlike(300, 5))
  const few = await settled('articles')
  expect(few).toBeGreaterThan(7 / 8)
  expect(few).toBeLessThan(1)
}, 120_000)

it('what is counted is counted anew when something was added', async () => {
  const before = await store.counts()
  expect(await store.counts()).toBe(before)
  await add(unlike(0, 2))
  expect([before.articles, (await store.counts()).articles]).toEqual([0, 2])
}, 60_000)
