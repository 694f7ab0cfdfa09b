/** One article made ready for comparing: its tokens, terms and names, found by range. Made when its story is built, not kept. */
import type { Article, Attribution, Entity, Span, Token } from '../document/index.ts'
import { firstEndingAfter } from '../document/index.ts'
import { isFurniture } from '../language/index.ts'
import { sentenceEnds } from '../language/sentences.ts'
import { tokenize } from '../language/tokens.ts'
import { type DayRange, dayRange } from './dates.ts'
import { type Term, termsOf } from './terms.ts'
import type { Evidence } from './types.ts'

const MAX_TOKENS = 6_000

/** Tokens `[first, last)` of one sentence; `title` where it is the headline. */
export interface ViewSentence extends Span {
  readonly first: number
  readonly last: number
  readonly title: boolean
}

export interface View {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly ViewSentence[]
  readonly terms: readonly Term[]
  readonly published: DayRange | null
  readonly entities: ReadonlyMap<string, Entity>
  readonly attributions: ReadonlyMap<string, Attribution>
}

/** Reads the article's own sections into tokens and terms. */
export function viewOf(article: Article): View {
  const tokens: Token[] = []
  const sentences: ViewSentence[] = []
  for (const section of article.sections) {
    if (isFurniture(section) || section.kind === 'byline' || section.kind === 'dateline') continue
    const own = tokenize(article.text, section, tokens.length, MAX_TOKENS - tokens.length)
    const base = tokens.length
    let from = 0
    for (const end of sentenceEnds(own)) {
      const title = article.title !== null && section.start === article.title.start
      sentences.push({ start: own[from]!.start, end: own[end - 1]!.end, first: base + from, last: base + end, title })
      from = end
    }
    tokens.push(...own.map(t => ({ ...t, sentence: sentences.length })))
  }
  return {
    article,
    tokens,
    sentences,
    terms: termsOf(tokens),
    published: dayRange(article.published?.value),
    entities: new Map(article.entities.map(e => [e.id, e])),
    attributions: new Map(article.attributions.map(a => [a.id, a])),
  }
}

/** The tokens of a range, as indices `[first, last)`. */
export function tokenRange(view: View, span: Span): { first: number; last: number } {
  const first = firstEndingAfter(view.tokens, span.start)
  let last = first
  while (last < view.tokens.length && view.tokens[last]!.start < span.end) last++
  return { first, last }
}

/** The terms of a range. */
export function termsIn(view: View, span: Span): readonly Term[] {
  const { first, last } = tokenRange(view, span)
  let low = 0
  let high = view.terms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (view.terms[middle]!.at < first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < view.terms.length && view.terms[end]!.at < last) end++
  return view.terms.slice(low, end)
}

export const textOf = (view: View, span: Span): string => view.article.text.slice(span.start, span.end)
export const evidenceOf = (view: View, { start, end }: Span): Evidence => ({ article: view.article.id, start, end })

/** The sentence that holds an offset. */
export function sentenceAt(view: View, offset: number): ViewSentence | undefined {
  return view.sentences[firstEndingAfter(view.sentences, offset)]
}
