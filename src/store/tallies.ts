/**
 * What is counted over all articles: who is named in how many, how each outlet sources what it prints. Kept up as articles come in; where
 * articles go, what they touched is counted again.
 */
import { sql, type Transaction } from 'kysely'
import { ROLES, type Schema } from './database/schema.ts'
import { type ActorRow, type ArticleRows, mixOf, nameKey } from './rows.ts'

/** The numbers of names, put into the dictionary where they are new. */
export async function insertNames(
  trx: Transaction<Schema>,
  rows: readonly ArticleRows[],
): Promise<Map<string, number>> {
  const fresh = new Map(rows.flatMap(({ names }) => names.map(name => [name.key, name] as const)))
  const known = await trx
    .selectFrom('names')
    .select(['no', 'key'])
    .where('key', '=', sql<string>`any(${[...fresh.keys()]})`)
    .execute()
  for (const { key } of known) fresh.delete(key)
  if (fresh.size > 0) {
    const values = [...fresh.values()].map(({ key, words, actor }) => ({
      key,
      words: [...words],
      actor: actor?.id ?? null,
      name: actor?.name ?? null,
    }))
    known.push(...(await trx.insertInto('names').values(values).returning(['no', 'key']).execute()))
  }
  return new Map(known.map(({ no, key }) => [key, no]))
}

/** The fuller of two names of one entity. */
const fuller = (a: string, b: string): string => {
  const [x, y] = [[...a].length, [...b].length]
  return x > y || (x === y && a < b) ? a : b
}

async function insertActors(trx: Transaction<Schema>, rows: readonly ArticleRows[]): Promise<void> {
  const named = new Map<string, ActorRow & { articles: number }>()
  for (const { names } of rows)
    for (const { actor, roles } of names) {
      if (actor === null || !roles.includes(ROLES.mention)) continue
      const known = named.get(actor.id)
      const name = known === undefined ? actor.name : fuller(known.name, actor.name)
      named.set(actor.id, { ...actor, name, articles: (known?.articles ?? 0) + 1 })
    }
  // in a fixed order, so that two that write never wait for each other
  const actors = [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  await sql`insert into actors (id, type, name, name_key, name_en, kb, articles) select * from unnest(
    ${actors.map(a => a.id)}::text[], ${actors.map(a => a.type)}::text[], ${actors.map(a => a.name)}::text[],
    ${actors.map(a => nameKey(a.name))}::text[], ${actors.map(a => a.nameEn)}::text[], ${actors.map(a => a.kb)}::text[],
    ${actors.map(a => a.articles)}::integer[])
    on conflict (id) do update set articles = actors.articles + excluded.articles,
      name = case when ${better} then excluded.name else actors.name end,
      name_key = case when ${better} then excluded.name_key else actors.name_key end`.execute(trx)
}

/** `fuller`, in SQL. */
const better = sql`(char_length(excluded.name) > char_length(actors.name)
  or (char_length(excluded.name) = char_length(actors.name) and excluded.name < actors.name))`

/** Sums over the articles of outlets, as the table of outlets has them. */
const SUMS = sql`outlet_key, min(outlet), coalesce(min(nullif(day, '')), ''), max(last_day), count(*)::integer,
  sum(attributions)::integer, sum(anonymous)::integer, sum(links)::integer, sum(first_hand)::integer`

async function insertSourcing(
  trx: Transaction<Schema>,
  rows: readonly ArticleRows[],
  numbers: readonly number[],
): Promise<void> {
  const values = rows.flatMap(({ article, sourcing }, i) => {
    const { outlet, outlet_key, day, last_day } = article
    if (outlet === null || outlet_key === null) return []
    const { attributions, anonymous, links, firstHand } = sourcing
    return [
      {
        article: numbers[i]!,
        outlet_key,
        outlet,
        day,
        last_day,
        attributions,
        anonymous,
        links,
        first_hand: firstHand,
      },
    ]
  })
  if (values.length === 0) return
  await trx.insertInto('sourcing').values(values).execute()
  await sql`insert into outlets
    (key, name, day, last_day, articles, attributions, anonymous, links, first_hand)
    select ${SUMS} from sourcing where article = any(${values.map(v => v.article)}::integer[])
    group by outlet_key order by outlet_key
    on conflict (key) do update set name = least(outlets.name, excluded.name),
      day = coalesce(least(nullif(outlets.day, ''), nullif(excluded.day, '')), ''),
      last_day = greatest(outlets.last_day, excluded.last_day), articles = outlets.articles + excluded.articles,
      attributions = outlets.attributions + excluded.attributions, anonymous = outlets.anonymous + excluded.anonymous,
      links = outlets.links + excluded.links, first_hand = outlets.first_hand + excluded.first_hand`.execute(trx)
}

/** Inserts what articles call whom and how they source it, and counts them in. */
export async function insertTallied(
  trx: Transaction<Schema>,
  rows: readonly ArticleRows[],
  numbers: readonly number[],
): Promise<void> {
  const labels = rows.flatMap(({ article, labels }, i) =>
    labels.map(label => ({
      ...label,
      article: numbers[i]!,
      outlet_key: article.outlet_key,
      day: article.day,
      id: article.id,
      mix: mixOf(article.id),
    })),
  )
  if (labels.length > 0)
    await sql`insert into labels (article, actor, outlet_key, day, id, mix, tone, voice, label, start, stop)
      select * from unnest(${labels.map(l => l.article)}::integer[], ${labels.map(l => l.actor)}::text[],
        ${labels.map(l => l.outlet_key)}::text[], ${labels.map(l => l.day)}::text[], ${labels.map(l => l.id)}::text[],
        ${labels.map(l => l.mix)}::integer[], ${labels.map(l => l.tone)}::text[], ${labels.map(l => l.voice)}::text[],
        ${labels.map(l => l.label)}::text[], ${labels.map(l => l.start)}::integer[],
        ${labels.map(l => l.stop)}::integer[])`.execute(trx)
  await insertActors(trx, rows)
  await insertSourcing(trx, rows, numbers)
}

/** Whom and which outlets some articles are counted for. */
export interface Tallied {
  readonly actors: readonly string[]
  readonly outlets: readonly string[]
}

/** Whom and what is to be counted again when articles are gone. */
export async function tallied(trx: Transaction<Schema>, articles: readonly number[]): Promise<Tallied> {
  const actors = await trx
    .selectFrom('appearances')
    .innerJoin('names', 'names.no', 'appearances.name')
    .select('names.actor')
    .distinct()
    .where('appearances.article', 'in', articles)
    .where('names.actor', 'is not', null)
    .execute()
  const outlets = await trx
    .selectFrom('sourcing')
    .select('outlet_key')
    .distinct()
    .where('article', 'in', articles)
    .execute()
  return { actors: actors.map(row => row.actor!), outlets: outlets.map(row => row.outlet_key) }
}

/** Counts again over the articles that are there. */
export async function recount(trx: Transaction<Schema>, { actors, outlets }: Tallied): Promise<void> {
  const rows = await sql<{ actor: string; name: string; articles: number }>`
    select names.actor, names.name, count(*)::integer as articles from names
    join appearances on appearances.name = names.no and role = ${ROLES.mention}
    where names.actor = any(${actors}::text[]) group by names.actor, names.name`.execute(trx)
  const counts = new Map<string, { name: string; articles: number }>()
  for (const { actor, name, articles } of rows.rows) {
    const known = counts.get(actor)
    counts.set(actor, {
      name: known === undefined ? name : fuller(known.name, name),
      articles: (known?.articles ?? 0) + articles,
    })
  }
  const gone = actors.filter(id => !counts.has(id))
  if (gone.length > 0) await trx.deleteFrom('actors').where('id', 'in', gone).execute()
  for (const [id, { name, articles }] of counts)
    await trx
      .updateTable('actors')
      .set({ name, name_key: nameKey(name), articles })
      .where('id', '=', id)
      .execute()
  if (outlets.length === 0) return
  await trx.deleteFrom('outlets').where('key', 'in', outlets).execute()
  await sql`insert into outlets (key, name, day, last_day, articles, attributions, anonymous, links, first_hand)
    select ${SUMS} from sourcing where outlet_key = any(${outlets}::text[]) group by outlet_key`.execute(trx)
}
