import type { Article } from './layers.ts'

/** Code units of a headline that lists show; a longer one is no headline, and lists hold many. */
const MAX_HEADLINE = 300
/** Of a text without one. */
const FIRST_WORDS = 80

/** How an article is called in lists: its headline, or its first words. */
export function headlineOf({ title, text }: Pick<Article, 'title' | 'text'>): string {
  if (title === null) return text.trim().slice(0, FIRST_WORDS).toWellFormed()
  const headline = text.slice(title.start, title.end)
  return headline.length <= MAX_HEADLINE ? headline : `${headline.slice(0, MAX_HEADLINE - 1).toWellFormed()}…`
}
