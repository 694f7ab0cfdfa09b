/** From a story as it was compared to rows: itself, and what it is listed and found by. */
import { type Insertable, sql, type Transaction } from 'kysely'
import type { ComparedStory } from '../comparison.ts'
import { type ActorName, type ArticleRef, outletsOf, type Story, summaryOf } from '../story/index.ts'
import type { ClaimTable, PartTable, Schema, StoryTable, TellingTable } from './database/schema.ts'
import { firstDayOf } from './days.ts'
import { mixOf, nameKey, pack, plain } from './rows.ts'
import { vectorOf } from './words.ts'

/** What the row of a story holds. */
export interface StoredStory {
  readonly story: Story
  readonly refs: readonly ArticleRef[]
  /** Everybody whom its events and roots name by id. */
  readonly actors: readonly ActorName[]
}

/** The folded names of the outlets of some articles. */
const keysOf = (articles: Iterable<string>, refs: ReadonlyMap<string, ArticleRef>): string[] =>
  outletsOf(articles, refs).map(nameKey)

async function storyRow({ story, refs, actors }: ComparedStory): Promise<Insertable<StoryTable>> {
  const stored: StoredStory = { story, refs, actors }
  return {
    id: story.id,
    day: story.from ?? '',
    last_day: story.to ?? '',
    articles: story.articles.length,
    summary: await pack(summaryOf(story, refs, actors)),
    body: await pack(stored),
  }
}

type Rows<T> = readonly Omit<T, 'story'>[]

function claimRows({ story, refs, actorsOfClaims }: ComparedStory): Rows<ClaimTable> {
  const byId = new Map(refs.map(ref => [ref.id, ref]))
  return story.claims.map(({ id, text, reports, independent, first, warnings }, place) => ({
    place,
    id,
    lower: independent.lower,
    upper: independent.upper,
    reports: reports.length,
    day: firstDayOf(first.date ?? '') ?? '',
    warnings: [...warnings],
    outlets: keysOf(
      reports.map(report => report.article),
      byId,
    ),
    actors: [...actorsOfClaims[place]!],
    words: vectorOf([{ text, weight: 'A' }]),
  }))
}

/** Rows of contradictions and of ledgers, by the articles that are in each. */
function partRows(
  { story, refs }: ComparedStory,
  parts: readonly { readonly kind: string; readonly articles: readonly string[] }[],
): Rows<PartTable> {
  const byId = new Map(refs.map(ref => [ref.id, ref]))
  return parts.map(({ kind, articles }, place) => ({
    place,
    story_id: story.id,
    day: story.to ?? '',
    kind,
    outlets: keysOf(articles, byId),
  }))
}

function tellingRows({ refs, tellings }: ComparedStory): Rows<TellingTable> {
  const byId = new Map(refs.map(ref => [ref.id, ref]))
  return tellings.map(({ actor, recipient, kind, means, date, event, root, named, stance, evidence }) => {
    const { outlet, uri } = byId.get(evidence.article)!
    return {
      article: evidence.article,
      mix: mixOf(evidence.article),
      outlet_key: nameKey(outlet ?? uri),
      day: date ?? '',
      actor: actor.id,
      actor_state: actor.state,
      recipient: recipient.id,
      recipient_state: recipient.state,
      kind,
      means: [...means],
      event,
      root: plain(root),
      named,
      denies: stance === 'denies',
      start: evidence.start,
      stop: evidence.end,
    }
  })
}

/** Rows of one statement: PostgreSQL takes 65,535 parameters. */
const CHUNK = 2_000

async function insertRows(
  trx: Transaction<Schema>,
  table: 'claims' | 'contradictions' | 'ledgers' | 'tellings' | 'omissions',
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = JSON.stringify(rows.slice(at, at + CHUNK))
    // one parameter however many rows and columns there are
    await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${chunk}::jsonb)`.execute(
      trx,
    )
  }
}

/** Puts stories in the place of `replaced`, and says of their articles that they belong to them. */
export async function fileStories(
  trx: Transaction<Schema>,
  compared: readonly ComparedStory[],
  replaced: readonly number[],
): Promise<void> {
  if (replaced.length > 0) await trx.deleteFrom('stories').where('no', 'in', replaced).execute()
  if (compared.length === 0) return
  const filed = await trx
    .insertInto('stories')
    .values(await Promise.all(compared.map(storyRow)))
    .returning(['no', 'id'])
    .execute()
  const numbers = new Map(filed.map(({ id, no }) => [id, no]))
  const all = <T extends object>(rowsOf: (one: ComparedStory) => readonly T[]) =>
    compared.flatMap(one => rowsOf(one).map(row => ({ story: numbers.get(one.story.id)!, ...row })))
  const members = all(({ story }) => story.articles.map(article => ({ article })))
  await sql`update memberships set story = filed.story from unnest(
    ${members.map(m => m.story)}::integer[], ${members.map(m => m.article)}::text[]) as filed (story, id)
    join articles on articles.id = filed.id where memberships.article = articles.no`.execute(trx)
  await insertRows(trx, 'claims', all(claimRows))
  const contradictions = all(one =>
    partRows(
      one,
      one.story.contradictions.map(({ kind, left, right }) => ({
        kind,
        articles: [...left.evidence, ...right.evidence].map(e => e.article),
      })),
    ),
  )
  await insertRows(trx, 'contradictions', contradictions)
  const ledgers = all(one =>
    partRows(
      one,
      one.story.figures.map(({ kind, points }) => ({ kind, articles: points.map(p => p.article) })),
    ),
  )
  await insertRows(trx, 'ledgers', ledgers)
  await insertRows(trx, 'tellings', all(tellingRows))
  const omissions = all(one => one.omissions.map(({ outlet, claim }) => ({ outlet_key: nameKey(outlet), claim })))
  await insertRows(trx, 'omissions', omissions)
}
