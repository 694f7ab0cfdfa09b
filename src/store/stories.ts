/**
 * Which articles belong together, kept up while articles come in. Whether two are linked is the story room's decision and a matter of these
 * two alone; a component is what links connect. So an article costs its own neighbours, and the order of adding tells nothing.
 */
import { crc32 } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Article } from '../document/index.ts'
import type { ArticleDigest } from '../story/index.ts'
import type { Schema } from './database/schema.ts'
import { articleOf, pack, unpack } from './rows.ts'

/** What the store asks of the story room: `src/story/index.ts` itself. */
export interface StoryRules {
  digestOf(article: Article): ArticleDigest
  candidateKeys(digest: ArticleDigest): { readonly file: readonly string[]; readonly look: readonly string[] }
  /** 0–1, the same both ways. */
  sameStory(a: ArticleDigest, b: ArticleDigest): number
  /** Whether two that share a key are worth comparing at all, the same both ways. */
  worthComparing(a: ArticleDigest, b: ArticleDigest): boolean
  /** Articles that are this alike are linked. */
  readonly LINK: number
  /** Articles of days further apart than this are never alike enough; only undated ones can be linked with those of any day. */
  readonly REACH_DAYS: number
}

/** Keys as integers: two that collide cost a comparison. */
const hashed = (keys: readonly string[]): number[] => [...new Set(keys.map(key => crc32(key) | 0))]

/** Digests met lately, by article: neighbours in time come in together. */
const CACHED = 4_000

/** The links and components of one database. */
export class StoryLinks {
  readonly #rules: StoryRules
  readonly #digests = new Map<number, ArticleDigest>()

  constructor(rules: StoryRules) {
    this.#rules = rules
  }

  #keep(article: number, digest: ArticleDigest): void {
    if (this.#digests.size >= CACHED) this.#digests.delete(this.#digests.keys().next().value!)
    this.#digests.set(article, digest)
  }

  /** Forgets what was worked out in a transaction that failed. */
  forget(): void {
    this.#digests.clear()
  }

  /** Files articles that are in their table, links each with those that tell the same, and joins their components. */
  async add(trx: Transaction<Schema>, articles: readonly { readonly no: number; readonly article: Article }[]) {
    const entries = articles.map(({ no, article }) => ({ no, digest: this.#rules.digestOf(article) }))
    const rows = entries.map(async ({ no, digest }) => ({
      article: no,
      first_day: digest.published?.from ?? null,
      last_day: digest.published?.to ?? null,
      keys: hashed(this.#rules.candidateKeys(digest).file),
      body: await pack(digest),
    }))
    await trx
      .insertInto('digests')
      .values(await Promise.all(rows))
      .execute()
    for (const { no, digest } of entries) this.#keep(no, digest)
    const pairs = new Map<string, { a: number; b: number }>()
    for (const { no, digest } of entries)
      for (const other of await this.#linked(trx, no, digest)) {
        const [a, b] = no < other ? [no, other] : [other, no]
        pairs.set(`${a} ${b}`, { a, b })
      }
    if (pairs.size === 0) return
    await trx
      .insertInto('links')
      .values([...pairs.values()])
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await join(trx, [...pairs.values()])
  }

  /** The articles that are linked with one. */
  async #linked(trx: Transaction<Schema>, no: number, digest: ArticleDigest): Promise<number[]> {
    const look = hashed(this.#rules.candidateKeys(digest).look)
    const candidates = await trx
      .selectFrom('digests')
      .select('article')
      .where(sql<boolean>`keys && ${look}::integer[]`)
      .where('article', '<>', no)
      .$if(digest.published !== null, query => query.where(this.#withinReach(digest.published!)))
      .execute()
    const missing = candidates.map(row => row.article).filter(article => !this.#digests.has(article))
    const fetched = new Map<number, ArticleDigest>()
    if (missing.length > 0) {
      const rows = await trx
        .selectFrom('digests')
        .select(['article', 'body'])
        .where('article', '=', sql<number>`any(${missing}::integer[])`)
        .execute()
      for (const { article, body } of rows) fetched.set(article, (await unpack(body)) as ArticleDigest)
    }
    const linked = candidates
      .map(row => row.article)
      .filter(article => {
        const other = this.#digests.get(article) ?? fetched.get(article)!
        // likeness is the cheaper question, and few pass it
        return this.#rules.sameStory(digest, other) >= this.#rules.LINK && this.#rules.worthComparing(digest, other)
      })
    for (const [article, other] of fetched) this.#keep(article, other)
    return linked
  }

  /** Reports of one kind come every day and share their keys for years: only those of days near enough are looked at. */
  #withinReach({ from, to }: { readonly from: number; readonly to: number }) {
    const reach = this.#rules.REACH_DAYS
    return sql<boolean>`(first_day is null or (first_day <= ${to + reach} and last_day >= ${from - reach}))`
  }

  /** Takes articles out, before they are worked out again or removed; what they held together falls apart. */
  async remove(trx: Transaction<Schema>, articles: readonly number[]): Promise<void> {
    for (const article of articles) this.#digests.delete(article)
    await trx.deleteFrom('digests').where('article', 'in', articles).execute()
    await trx
      .deleteFrom('links')
      .where(({ eb, or }) => or([eb('a', 'in', articles), eb('b', 'in', articles)]))
      .execute()
    const touched = trx.selectFrom('articles').select('component').where('no', 'in', articles)
    const members = await trx.selectFrom('articles').select('no').where('component', 'in', touched).execute()
    const numbers = members.map(({ no }) => no)
    await trx
      .updateTable('articles')
      .set(({ ref }) => ({ component: ref('no') }))
      .where('no', 'in', numbers)
      .execute()
    await join(trx, await trx.selectFrom('links').select(['a', 'b']).where('a', 'in', numbers).execute())
  }
}

/** Makes one component of any that a pair connects. */
async function join(trx: Transaction<Schema>, pairs: readonly { readonly a: number; readonly b: number }[]) {
  if (pairs.length === 0) return
  const numbers = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const rows = await trx.selectFrom('articles').select(['no', 'component']).where('no', 'in', numbers).execute()
  const componentOf = new Map(rows.map(({ no, component }) => [no, component]))
  const parents = new Map<number, number>()
  const rootOf = (component: number): number => {
    let root = component
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    return root
  }
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(componentOf.get(a)!), rootOf(componentOf.get(b)!)]
    if (x !== y) parents.set(Math.max(x, y), Math.min(x, y))
  }
  for (const component of parents.keys())
    await trx
      .updateTable('articles')
      .set({ component: rootOf(component) })
      .where('component', '=', component)
      .execute()
}

/** All articles of the component of one, by id; empty if there is no such article. */
export async function articlesAround(db: Kysely<Schema>, id: string): Promise<Article[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('bodies', 'bodies.article', 'articles.no')
    .select('body')
    .where('component', '=', db.selectFrom('articles').select('component').where('id', '=', id))
    .orderBy('id')
    .execute()
  return Promise.all(rows.map(({ body }) => articleOf(body)))
}

/** The articles of every component of at least two, those of the latest article first. */
export async function* allComponents(db: Kysely<Schema>): AsyncGenerator<Article[]> {
  const { rows: components } = await sql<{ id: string }>`
    select (array_agg(id order by day desc, id))[1] as id from articles
    group by component having count(*) > 1 order by max(day) desc, min(id)`.execute(db)
  for (const { id } of components) yield articlesAround(db, id)
}
