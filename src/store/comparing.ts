/**
 * Compares what adding touched. A story is compared again where its articles changed; those of a component that stay as they were keep their rows.
 * What many articles are about is compared when it has grown by a share, or when adding ends: so an article costs an article however long
 * its story is, and the answers do not depend on when they were worked out.
 */
import { type Kysely, sql } from 'kysely'
import type { ComparedStory } from '../comparison.ts'
import type { Article } from '../document/index.ts'
import type { ArticleDigest } from '../story/index.ts'
import type { Schema } from './database/schema.ts'
import { fileStories } from './filing.ts'
import { articlesById } from './lists/articles.ts'
import type { StoryLinks } from './stories.ts'

/** Compares the articles of one story, given by date with their digests: `compareStory` of src/comparison.ts, here or in another thread. */
export type CompareFunction = (
  articles: readonly Article[],
  digests: readonly ArticleDigest[],
) => ComparedStory | Promise<ComparedStory>

export interface Comparer {
  readonly compare: CompareFunction
  readonly idOfStory: (articles: readonly string[]) => string
  readonly links: StoryLinks
}

/** A component waits until at least one in so many of its articles has not been compared. */
const GROWTH = 8
/** Articles whose stories are filed in one transaction: enough that its own cost is small. */
const TOGETHER = 64

/** Connected components with articles of no story, the latest-made last, so that numbers decide and not the planner. */
async function pendingComponents(db: Kysely<Schema>, all: boolean): Promise<{ component: number; size: number }[]> {
  const { rows } = await sql<{ component: number; size: number }>`
    select component, count(*)::integer as size from memberships
    where component in (select component from memberships where story is null)
    group by component
    having ${all}::boolean or ${GROWTH}::integer * count(*) filter (where story is null) >= count(*)
    order by component`.execute(db)
  return rows
}

/** What has to be done about components: stories that they have no more, and those to compare. */
interface Work {
  readonly replaced: readonly number[]
  readonly groups: readonly (readonly ArticleDigest[])[]
}

async function workOf(db: Kysely<Schema>, components: readonly number[], comparer: Comparer): Promise<Work> {
  const members = await db
    .selectFrom('memberships')
    .innerJoin('articles', 'articles.no', 'memberships.article')
    .leftJoin('stories', 'stories.no', 'memberships.story')
    .select([
      'memberships.article',
      'memberships.component',
      'articles.id',
      'stories.no as story',
      'stories.id as told',
    ])
    .where('component', '=', sql<number>`any(${components}::integer[])`)
    .execute()
  const groups = await comparer.links.groups(db, members)
  const wanted = new Map(groups.map(group => [comparer.idOfStory(group.map(d => d.id)), group]))
  const old = new Map(members.flatMap(({ story, told }) => (story === null || told === null ? [] : [[told, story]])))
  return {
    replaced: [...old].filter(([told]) => !wanted.has(told)).map(([, story]) => story),
    groups: [...wanted].filter(([id]) => !old.has(id)).map(([, group]) => group),
  }
}

/** Compares all stories of components that are not as they were, and files them in one transaction. */
async function compareComponents(db: Kysely<Schema>, components: readonly number[], comparer: Comparer): Promise<void> {
  const { replaced, groups } = await workOf(db, components, comparer)
  const articles = await articlesById(
    db,
    groups.flatMap(group => group.map(d => d.id)),
  )
  const compared: ComparedStory[] = []
  for (const group of groups)
    compared.push(
      await comparer.compare(
        group.map(d => articles.get(d.id)!),
        group,
      ),
    )
  await db.transaction().execute(trx => fileStories(trx, compared, replaced))
}

/** Compares what waits to be compared: all of it, or what has grown enough. */
export async function compareTouched(db: Kysely<Schema>, comparer: Comparer, all: boolean): Promise<void> {
  let together: number[] = []
  let articles = 0
  for (const { component, size } of await pendingComponents(db, all)) {
    together.push(component)
    articles += size
    if (articles < TOGETHER) continue
    await compareComponents(db, together, comparer)
    together = []
    articles = 0
  }
  if (together.length > 0) await compareComponents(db, together, comparer)
}
