/** Single articles, why they read as they do, and search. */
import { RecordingTrace, type Span } from '../document/index.ts'
import { type Explanation, explanationOf } from '../explanation.ts'
import { run } from '../pipeline.ts'
import { findStory, type Hit, type Store, storiesOfArticles } from '../store/index.ts'
import type { Claim } from '../story/index.ts'
import { pageOf, partOf } from './pages.ts'
import type { ArticlePage, PageRequest, SearchFilters, SearchHit, SearchPage } from './types.ts'

/** What of an article reports a claim; null if nothing does. */
function partIn({ id, text, independent, warnings, reports }: Claim, article: string): ArticlePage['claims'][0] | null {
  const own = reports.filter(report => report.article === article)
  if (own.length === 0) return null
  return {
    id,
    text,
    lower: independent.lower,
    upper: independent.upper,
    warnings,
    attributions: own.flatMap(({ attribution }) => (attribution === '' ? [] : [attribution])),
    places: own.flatMap(({ evidence }) =>
      evidence === undefined ? [] : [{ start: evidence.start, end: evidence.end }],
    ),
  }
}

export async function articlePage(store: Store, id: string): Promise<ArticlePage | null> {
  const article = await store.article(id)
  if (article === null) return null
  const story = (await store.ask(db => storiesOfArticles(db, [id]))).get(id) ?? null
  const stored = story === null ? null : await store.ask(db => findStory(db, story.id))
  return {
    article,
    ref: stored?.refs.find(ref => ref.id === id) ?? null,
    story,
    claims: stored?.story.claims.flatMap(claim => partIn(claim, id) ?? []) ?? [],
  }
}

/** Reads an article again from its input, and says why it reads so. */
export async function explained(store: Store, id: string): Promise<Explanation | null> {
  const input = await store.input(id)
  if (input === null) return null
  const trace = new RecordingTrace()
  return explanationOf(run(input, { trace }), trace)
}

/** An excerpt with the words that were asked for at their places within it. */
function excerptOf({ excerpt, matches }: Hit): SearchHit['excerpt'] {
  const within = matches.filter(m => excerpt.start <= m.start && m.end <= excerpt.end)
  const placed = within.map((m): Span => ({ start: m.start - excerpt.start, end: m.end - excerpt.start }))
  return { text: excerpt.text, matches: placed }
}

export async function searchPage(
  store: Store,
  query: string,
  request: SearchFilters & PageRequest,
): Promise<SearchPage> {
  const part = partOf(request)
  const { actor, source, outlet, type, from, to } = request
  const result = await store.search(query, { actor, source, outlet, type, from, to }, part)
  const ids = result.hits.map(hit => hit.id)
  const stories = await store.ask(db => storiesOfArticles(db, ids))
  const items = result.hits.map((hit): SearchHit => {
    const { id, uri, outlet, title, published, rank } = hit
    const story = stories.get(id) ?? null
    return { id, uri, outlet, title, published, settled: false, rank, story, excerpt: excerptOf(hit) }
  })
  return { ...pageOf({ ...result, items }, items, request), cut: result.cut }
}
