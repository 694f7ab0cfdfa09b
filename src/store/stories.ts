/**
 * Which articles belong together, kept up while articles come in. Whether two are linked is the story room's decision and a matter of these
 * two alone; a component is what links connect. So an article costs its own neighbours, and the order of adding tells nothing.
 */
import { crc32 } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Article } from '../document/index.ts'
import type { ArticleDigest } from '../story/index.ts'
import type { Schema } from './database/schema.ts'
import { pack, unpack } from './rows.ts'

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
  /** Whether one may tell what follows what the other tells, the same both ways. */
  follows(a: ArticleDigest, b: ArticleDigest): boolean
  /** Articles of days further apart than this are neither linked nor follow one another; undated ones are of any day. */
  readonly FOLLOW_DAYS: number
  idOfStory(articles: readonly string[]): string
  /** The stories of a connected component: its articles by id, and its links. */
  groupsOf(
    digests: readonly ArticleDigest[],
    edges: readonly { readonly a: number; readonly b: number; readonly weight: number }[],
  ): ArticleDigest[][]
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
    await trx
      .insertInto('memberships')
      .values(entries.map(({ no }) => ({ article: no, component: no, story: null })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
    for (const { no, digest } of entries) this.#keep(no, digest)
    // the planner does not know what it costs to hold two lists of keys against each other, and would rather read them all
    await sql`set local enable_seqscan = off`.execute(trx)
    const links = new Pairs()
    const follows = new Pairs()
    for (const { no, digest } of entries)
      for (const { other, linked, follow } of await this.#neighbours(trx, no, digest)) {
        if (linked) links.add(no, other)
        if (follow) follows.add(no, other)
      }
    await insertPairs(trx, 'follows', follows.list)
    await insertPairs(trx, 'links', links.list)
    await join(trx, links.list)
  }

  /** The articles that tell one happening with one, and those that follow it or are followed by it. */
  async #neighbours(trx: Transaction<Schema>, no: number, digest: ArticleDigest): Promise<Neighbour[]> {
    const rules = this.#rules
    const look = hashed(rules.candidateKeys(digest).look)
    const candidates = await trx
      .selectFrom('digests')
      .select('article')
      .where(sql<boolean>`keys && ${look}::integer[]`)
      .where('article', '<>', no)
      .$if(digest.published !== null, query => query.where(this.#withinReach(digest.published!)))
      .execute()
    const digests = await this.#digestsOf(
      trx,
      candidates.map(row => row.article),
    )
    return [...digests].flatMap(([other, theirs]) => {
      const linked = rules.sameStory(digest, theirs) >= rules.LINK
      const follow = rules.follows(digest, theirs)
      // likeness is the cheaper question, and few pass it
      return (linked || follow) && rules.worthComparing(digest, theirs) ? [{ other, linked, follow }] : []
    })
  }

  /** The digests of articles, from those met lately or from their table. */
  async #digestsOf(db: Kysely<Schema>, articles: readonly number[]): Promise<Map<number, ArticleDigest>> {
    const missing = articles.filter(article => !this.#digests.has(article))
    const found = new Map(articles.flatMap(a => (this.#digests.has(a) ? [[a, this.#digests.get(a)!] as const] : [])))
    if (missing.length === 0) return found
    const rows = await db
      .selectFrom('digests')
      .select(['article', 'body'])
      .where('article', '=', sql<number>`any(${missing}::integer[])`)
      .execute()
    for (const { article, body } of rows) {
      const digest = (await unpack(body)) as ArticleDigest
      found.set(article, digest)
      this.#keep(article, digest)
    }
    return found
  }

  /** The stories of components, all articles of which are given: the digests of the articles of each. */
  async groups(db: Kysely<Schema>, members: readonly Member[]): Promise<ArticleDigest[][]> {
    const digests = await this.#digestsOf(
      db,
      members.map(member => member.article),
    )
    const components = new Map<number, Member[]>()
    for (const member of members.toSorted((x, y) => (x.id < y.id ? -1 : 1)))
      components.set(member.component, [...(components.get(member.component) ?? []), member])
    const linked = [...components.values()].filter(own => own.length > 1)
    const numbers = linked.flatMap(own => own.map(member => member.article))
    const links = numbers.length === 0 ? [] : await linksAmong(db, numbers)
    return [...components.values()].flatMap(own =>
      this.#groupsOf(
        own.map(member => member.article),
        digests,
        links,
      ),
    )
  }

  /** The stories of one component, whose articles are in the order of their ids. */
  #groupsOf(numbers: readonly number[], digests: ReadonlyMap<number, ArticleDigest>, links: readonly Pair[]) {
    const own = numbers.map(no => digests.get(no)!)
    if (own.length === 1) return [own]
    const place = new Map(numbers.map((no, i) => [no, i]))
    const edges = links.flatMap(link => {
      const [x, y] = [place.get(link.a), place.get(link.b)]
      if (x === undefined || y === undefined) return []
      const [a, b] = [Math.min(x, y), Math.max(x, y)]
      return [{ a, b, weight: this.#rules.sameStory(own[a]!, own[b]!) }]
    })
    edges.sort((x, y) => x.a - y.a || x.b - y.b) // sums of weights depend on their order in the last digit
    return this.#rules.groupsOf(own, edges)
  }

  /** Reports of one kind come every day and share their keys for years: only those of days near enough are looked at. */
  #withinReach({ from, to }: { readonly from: number; readonly to: number }) {
    const reach = this.#rules.FOLLOW_DAYS
    return sql<boolean>`(first_day is null or (first_day <= ${to + reach} and last_day >= ${from - reach}))`
  }

  /** Takes articles out, before they are worked out again or removed; what they held together falls apart. */
  async remove(trx: Transaction<Schema>, articles: readonly number[]): Promise<void> {
    for (const article of articles) this.#digests.delete(article)
    await trx.deleteFrom('digests').where('article', 'in', articles).execute()
    for (const table of ['links', 'follows'] as const)
      await trx
        .deleteFrom(table)
        .where(({ eb, or }) => or([eb('a', 'in', articles), eb('b', 'in', articles)]))
        .execute()
    const touched = trx.selectFrom('memberships').select('component').where('article', 'in', articles)
    const members = await trx
      .selectFrom('memberships')
      .select(['article', 'story'])
      .where('component', 'in', touched)
      .execute()
    const stories = members.flatMap(({ story }) => (story === null ? [] : [story]))
    if (stories.length > 0) await trx.deleteFrom('stories').where('no', 'in', stories).execute()
    const numbers = members.map(({ article }) => article)
    await trx
      .updateTable('memberships')
      .set(({ ref }) => ({ component: ref('article') }))
      .where('article', 'in', numbers)
      .execute()
    await join(trx, await trx.selectFrom('links').select(['a', 'b']).where('a', 'in', numbers).execute())
  }
}

/** An article and the component it is in. */
export interface Member {
  readonly article: number
  /** `Article.id`. */
  readonly id: string
  readonly component: number
}

const linksAmong = (db: Kysely<Schema>, articles: readonly number[]): Promise<Pair[]> =>
  db.selectFrom('links').select(['a', 'b']).where('a', '=', sql<number>`any(${articles}::integer[])`).execute()

/** Another article that one has to do with. */
interface Neighbour {
  readonly other: number
  /** Both tell one happening. */
  readonly linked: boolean
  /** One may follow the other. */
  readonly follow: boolean
}

interface Pair {
  readonly a: number
  readonly b: number
}

/** Pairs of articles, each once, the smaller number first. */
class Pairs {
  readonly #pairs = new Map<string, Pair>()

  add(one: number, other: number): void {
    const [a, b] = one < other ? [one, other] : [other, one]
    this.#pairs.set(`${a} ${b}`, { a, b })
  }

  get list(): Pair[] {
    return [...this.#pairs.values()]
  }
}

async function insertPairs(trx: Transaction<Schema>, table: 'links' | 'follows', pairs: readonly Pair[]) {
  if (pairs.length === 0) return
  await trx
    .insertInto(table)
    .values([...pairs])
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Makes one component of any that a pair connects. */
async function join(trx: Transaction<Schema>, pairs: readonly Pair[]) {
  if (pairs.length === 0) return
  const numbers = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const rows = await trx
    .selectFrom('memberships')
    .select(['article', 'component'])
    .where('article', 'in', numbers)
    .execute()
  const componentOf = new Map(rows.map(({ article, component }) => [article, component]))
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
      .updateTable('memberships')
      .set({ component: rootOf(component) })
      .where('component', '=', component)
      .execute()
}
