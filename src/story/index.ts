/**
 * Across articles: stories, what several articles claim, on whose word, and where they disagree. Pure: the same articles give the same set,
 * in any order.
 */
import { type Article, headlineOf } from '../document/index.ts'
import { clusterArticles } from './cluster.ts'
import { dayRange } from './dates.ts'
import { type ArticleDigest, digestOf } from './digest.ts'
import { Duplicates, reprintOf } from './duplicates.ts'
import { settledDate } from './settle.ts'
import { buildStory } from './story.ts'
import type { ArticleRef, Story, StorySet } from './types.ts'

export { actorId } from './actors.ts'
export { type ArticleEntities, isHeadOf, organOf } from './bodies.ts'
export {
  candidateKeys,
  clusterArticles,
  ENOUGH_KEYS,
  FOLLOW_DAYS,
  follows,
  groupsOf,
  LINK,
  likeness,
  REACH_DAYS,
  sameStory,
  worthComparing,
} from './cluster.ts'
export { dayRange, isoDay } from './dates.ts'
export { type ArticleDigest, digestOf } from './digest.ts'
export { Duplicates } from './duplicates.ts'
export {
  type Omission,
  type OutletProfile,
  omissionsOf,
  profilesOf,
  type Sourcing,
  sharesOf,
  sourcingOf,
} from './profiles.ts'
export { Sources } from './sources.ts'
export { buildStory, idOfStory } from './story.ts'
export {
  type ActorName,
  type ClaimBrief,
  outletsOf,
  type StoryName,
  type StorySummary,
  summaryOf,
} from './summary.ts'
export type * from './types.ts'

/** By date of publication; undated articles last, by id. */
function byDate(a: ArticleDigest, b: ArticleDigest): number {
  const [x, y] = [a.published?.from, b.published?.from]
  if (x !== y) return x === undefined ? 1 : y === undefined ? -1 : x - y
  return a.id < b.id ? -1 : 1
}

/** A story and how its articles are listed, by date. */
export interface ToldStory {
  readonly story: Story
  readonly refs: readonly ArticleRef[]
}

function inOrder(a: Story, b: Story): number {
  const [x, y] = [a.from ?? '~', b.from ?? '~']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

/** The stories of articles, each with its own articles, by first day. Articles of one id count once. */
function storiesOf(articles: readonly Article[]): ToldStory[] {
  const byId = new Map(articles.map(a => [a.id, a]))
  const { stories, linked } = clusterArticles([...byId.values()].map(digestOf))
  const told = stories.map(group =>
    tellStory(
      group.map(d => byId.get(d.id)!),
      group,
    ),
  )
  const chapters = told.map(({ story, refs }, i) => {
    const others = linked.flatMap(([a, b]) => (a === i ? [told[b]!.story.id] : b === i ? [told[a]!.story.id] : []))
    return { story: { ...story, linked: others.sort() }, refs }
  })
  return chapters.sort((a, b) => inOrder(a.story, b.story))
}

/** Puts articles side by side. Articles of one id count once. */
export function compareArticles(articles: readonly Article[]): StorySet {
  const told = storiesOf(articles)
  const refs = told.flatMap(t => t.refs)
  return {
    schema: 'isnad/story@1',
    articles: refs.sort((a, b) => refOrder(a, b)),
    stories: told.map(t => t.story),
  }
}

/** By date of publication; undated ones last, by id. */
function refOrder(a: ArticleRef, b: ArticleRef): number {
  const [x, y] = [dayRange(a.published?.value)?.from, dayRange(b.published?.value)?.from]
  if (x !== y) return x === undefined ? 1 : y === undefined ? -1 : x - y
  return a.id < b.id ? -1 : 1
}

/** The one story that articles tell; `digests[i]` is that of `articles[i]`. Which others it is linked with is not known here. */
export function tellStory(articles: readonly Article[], digests: readonly ArticleDigest[]): ToldStory {
  const byId = new Map(articles.map(a => [a.id, a]))
  const dated = digests.toSorted(byDate)
  return toldInOrder(
    dated.map(d => byId.get(d.id)!),
    dated,
  )
}

function toldInOrder(articles: readonly Article[], digests: readonly ArticleDigest[]): ToldStory {
  const duplicates = new Duplicates(digests)
  const story = buildStory(articles, duplicates)
  const refs = articles.map(a => {
    const ref = refOf(a, duplicates)
    return ref.published === null ? { ...ref, published: settledDate(a, articles) } : ref
  })
  return { story, refs }
}

function refOf(article: Article, duplicates: Duplicates): ArticleRef {
  const { published } = article
  return {
    id: article.id,
    uri: article.source.uri,
    outlet: article.source.outlet,
    title: headlineOf(article),
    published:
      published === null ? null : { value: published.value, basis: published.basis, evidence: published.evidence },
    sameTextAs: duplicates.sameTextAs.get(article.id) ?? null,
    reprintOf: reprintOf(article),
  }
}
