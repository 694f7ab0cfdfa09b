/** Words of articles with what stands around them. */
import { type Article, headlineOf, type Span } from '../document/index.ts'
import type { ArticleRef, Evidence } from '../story/index.ts'
import type { ArticleName, Quote } from './types.ts'

/** Code units of context on either side. */
const AROUND = 90

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/u.test(character)

/** The first word edge from `at` in a direction, within `limit`. */
function toEdge(text: string, at: number, step: 1 | -1, limit: number): number {
  let edge = at
  while (edge !== limit && !isBlank(text[step === 1 ? edge : edge - 1])) edge += step
  return edge
}

/** What stands around a range in its own section, cut at words. */
function contextOf(article: Article, { start, end }: Span): { before: string; after: string } {
  const { text } = article
  const section = article.sections.find(s => s.start <= start && end <= s.end) ?? { start, end }
  const from = Math.max(section.start, start - AROUND)
  const to = Math.min(section.end, end + AROUND)
  const first = from === section.start ? from : toEdge(text, from, 1, start)
  const last = to === section.end ? to : toEdge(text, to, -1, end)
  return { before: text.slice(first, start).trimStart(), after: text.slice(end, last).trimEnd() }
}

/** How an article is named; `ref` knows the date that other articles gave it. */
export function nameOfArticle(article: Article, ref: ArticleRef | undefined): ArticleName {
  const published = article.published ?? ref?.published ?? null
  return {
    id: article.id,
    uri: article.source.uri,
    outlet: article.source.outlet,
    title: headlineOf(article),
    published: published?.value ?? null,
    settled: published?.basis === 'other-articles',
  }
}

/** How an article is named that is known from its story. */
export const nameOfRef = ({ id, uri, outlet, title, published }: ArticleRef): ArticleName => ({
  id,
  uri,
  outlet,
  title,
  published: published?.value ?? null,
  settled: published?.basis === 'other-articles',
})

/** Quotes from articles at hand. */
export class Quoter {
  readonly #articles: ReadonlyMap<string, Article>
  readonly #refs: ReadonlyMap<string, ArticleRef>

  constructor(articles: ReadonlyMap<string, Article>, refs: Iterable<ArticleRef> = []) {
    this.#articles = articles
    this.#refs = new Map([...refs].map(ref => [ref.id, ref]))
  }

  /** The words of a range; null if the article is not at hand. */
  quote({ article: id, start, end }: Evidence): Quote | null {
    const article = this.#articles.get(id)
    if (article === undefined) return null
    return {
      evidence: { article: id, start, end },
      text: article.text.slice(start, end),
      ...contextOf(article, { start, end }),
      article: nameOfArticle(article, this.#refs.get(id)),
    }
  }

  quotes(evidence: readonly Evidence[]): Quote[] {
    return evidence.flatMap(one => this.quote(one) ?? [])
  }
}
