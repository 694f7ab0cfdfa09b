/**
 * Across articles: stories, what several articles claim, on whose word, and where they disagree. Pure: the same articles give the same set,
 * in any order.
 */
import type { Article } from '../document/index.ts'
import { clusterArticles } from './cluster.ts'
import { type ArticleDigest, digestOf } from './digest.ts'
import { Duplicates, reprintOf } from './duplicates.ts'
import { settledDate } from './settle.ts'
import { buildStory, titleOf } from './story.ts'
import type { ArticleRef, Story, StorySet } from './types.ts'

export { actorId } from './actors.ts'
export {
  candidateKeys,
  clusterArticles,
  ENOUGH_KEYS,
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
export { type OutletProfile, profilesOf } from './profiles.ts'
export { buildStory } from './story.ts'
export type * from './types.ts'

/** By date of publication; undated articles last, by id. */
function byDate(a: ArticleDigest, b: ArticleDigest): number {
  const [x, y] = [a.published?.from, b.published?.from]
  if (x !== y) return x === undefined ? 1 : y === undefined ? -1 : x - y
  return a.id < b.id ? -1 : 1
}

/** Puts articles side by side. Articles of one id count once. */
export function compareArticles(articles: readonly Article[]): StorySet {
  const byId = new Map(articles.map(a => [a.id, a]))
  const digests = [...byId.values()].map(digestOf).sort(byDate)
  const { stories, linked } = clusterArticles(digests)
  const built = stories.map(group => storyOf(group.toSorted(byDate), byId))
  const chapters = built.map(({ story }, i) => ({
    ...story,
    linked: linked.flatMap(([a, b]) => (a === i ? [built[b]!.story.id] : b === i ? [built[a]!.story.id] : [])).sort(),
  }))
  const refs = new Map(built.flatMap(b => b.refs.map(r => [r.id, r] as const)))
  return {
    schema: 'isnad/story@1',
    articles: digests.map(d => refs.get(d.id)!),
    stories: chapters.sort((a, b) =>
      (a.from ?? '~') < (b.from ?? '~') ? -1 : (a.from ?? '~') > (b.from ?? '~') ? 1 : a.id < b.id ? -1 : 1,
    ),
  }
}

/** One story and how its articles are listed, from the digests of its articles in order of date. */
function storyOf(
  group: readonly ArticleDigest[],
  byId: ReadonlyMap<string, Article>,
): { story: Story; refs: ArticleRef[] } {
  const duplicates = new Duplicates(group)
  const articles = group.map(d => byId.get(d.id)!)
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
    title: titleOf(article),
    published:
      published === null ? null : { value: published.value, basis: published.basis, evidence: published.evidence },
    sameTextAs: duplicates.sameTextAs.get(article.id) ?? null,
    reprintOf: reprintOf(article),
  }
}
