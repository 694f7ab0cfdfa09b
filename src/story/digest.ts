/** What comparing needs of one article, computed once and kept: plain data, some kilobytes. */
import type { Article, Span } from '../document/index.ts'
import { isFurniture } from '../language/index.ts'
import { tokenize } from '../language/tokens.ts'
import { type DayRange, dayRange } from './dates.ts'
import { shingles, signatureOf } from './minhash.ts'
import { termsOf } from './terms.ts'

export interface ArticleDigest {
  readonly id: string
  readonly uri: string
  readonly outlet: string | null
  /** Days it can have been published on. */
  readonly published: DayRange | null
  readonly signature: readonly number[]
  /** Number of different shingles. */
  readonly shingles: number
  /** Its most telling terms by name, weights of unit length. */
  readonly terms: readonly (readonly [string, number])[]
}

const MAX_TERMS = 80
const MAX_TOKENS = 3_000
/** The headline says what a report is about; the first lines say it again. */
const TITLE_BOOST = 2.5
const LEAD_BOOST = 1.6
const LEAD_TOKENS = 60

/** The article's own stretches: title first, without page furniture. */
export function bodyOf(article: Article): readonly Span[] {
  return article.sections.filter(s => !isFurniture(s) && s.kind !== 'byline')
}

function unit(terms: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  const length = Math.sqrt(terms.reduce((sum, [, w]) => sum + w * w, 0))
  return length === 0 ? [] : terms.map(([key, w]) => [key, Math.round((1e5 * w) / length) / 1e5] as const)
}

/** The digest of an article. Pure; linear in its length. */
export function digestOf(article: Article): ArticleDigest {
  const tallies = new Map<string, number>()
  const words: string[] = []
  let seen = 0
  for (const section of bodyOf(article)) {
    const tokens = tokenize(article.text, section, 0, MAX_TOKENS - seen)
    const title = article.title !== null && section.start === article.title.start
    for (const { key, at, weight } of termsOf(tokens)) {
      const boost = title ? TITLE_BOOST : seen + at < LEAD_TOKENS ? LEAD_BOOST : 1
      tallies.set(key, (tallies.get(key) ?? 0) + boost * weight)
    }
    if (!title) for (const t of tokens) if (t.kind !== 'punctuation') words.push(t.fold)
    seen += tokens.length
  }
  const ranked = [...tallies]
    .map(([key, sum]) => [key, Math.log1p(sum) * (key.startsWith('#') ? 0.5 : 1)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_TERMS)
  const set = shingles(words)
  return {
    id: article.id,
    uri: article.source.uri,
    outlet: article.source.outlet,
    published: dayRange(article.published?.value),
    signature: signatureOf(set),
    shingles: set.size,
    terms: unit(ranked).sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}
