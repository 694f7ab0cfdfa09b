/**
 * Across articles: stories, what several articles claim, on whose word, and where they disagree. Pure: the same articles give the same set,
 * in any order.
 */
import type { Article } from '../document/index.ts'
import { clusterArticles } from './cluster.ts'
import { type ArticleDigest, digestOf } from './digest.ts'
import { Duplicates, reprintOf } from './duplicates.ts'
import { buildStory, titleOf } from './story.ts'
import type { ArticleRef, Story, StorySet } from './types.ts'

export { candidateKeys, clusterArticles, groupsOf, LINK, likeness, sameStory } from './cluster.ts'
export { type ArticleDigest, digestOf } from './digest.ts'
export { Duplicates } from './duplicates.ts'
export { buildStory } from './story.ts'
export type * from './types.ts'

const byDate = (a: ArticleDigest, b: ArticleDigest): number =>
  (a.published?.from ?? Number.POSITIVE_INFINITY) - (b.published?.from ?? Number.POSITIVE_INFINITY) ||
  (a.id < b.id ? -1 : 1)

/** Puts articles side by side. Articles of one id count once. */
export function compareArticles(articles: readonly Article[]): StorySet {
  const byId = new Map(articles.map(a => [a.id, a]))
  const digests = [...byId.values()].map(digestOf).sort((a, b) => byDateSafe(a, b))
  const { stories, linked } = clusterArticles(digests)
  const built = stories.map(group => storyOf(group.toSorted(byDateSafe), byId))
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

/** Infinity minus itself is no order: undated articles come last, by id. */
function byDateSafe(a: ArticleDigest, b: ArticleDigest): number {
  if (a.published === null && b.published === null) return a.id < b.id ? -1 : 1
  return byDate(a, b)
}

/** One story and how its articles are listed, from the digests of its articles in order of date. */
function storyOf(
  group: readonly ArticleDigest[],
  byId: ReadonlyMap<string, Article>,
): { story: Story; refs: ArticleRef[] } {
  const duplicates = new Duplicates(group)
  const articles = group.map(d => byId.get(d.id)!)
  const refs = articles.map(a => refOf(a, duplicates))
  return { story: buildStory(articles, duplicates), refs }
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
