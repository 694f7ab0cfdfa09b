/** Where the scored articles come from: the library, or a file of JSON lines that holds what it returned. */
import { basename, join } from 'node:path'
import type { Article, ArticleInput } from '../src/index.ts'
import { type Gold, readJsonLines } from './gold.ts'

/** The layers of an article that are scored. */
export type Prediction = Pick<
  Article,
  'text' | 'sections' | 'published' | 'timexes' | 'mentions' | 'entities' | 'attributions' | 'events'
>

/** What a reader that finds nothing returns; stands for an article that was not read. */
export const NOTHING: Prediction = {
  text: '',
  sections: [],
  published: null,
  timexes: [],
  mentions: [],
  entities: [],
  attributions: [],
  events: [],
}

/** The name of an article in the gold: that of its file, without folder and ending. */
const nameOf = (uri: string): string => basename(uri, '.txt')

/** What a file of `isnad/article@1` lines holds, by name. Throws an Error if it holds nothing. */
export function predictionsOf(file: string): Map<string, Prediction> {
  const articles = readJsonLines<Article>(file)
  if (articles.length === 0) throw new Error(`${file}: no articles`)
  return new Map(articles.map(article => [nameOf(article.source.uri), article]))
}

/** The inputs of the annotated articles: their records in `articles.jsonl` of the gold's folder, with what is known of them, else their texts. */
export function inputsOf(golds: readonly Gold[], goldDir: string): ArticleInput[] {
  const records = new Map(
    readJsonLines<ArticleInput>(join(goldDir, 'articles.jsonl')).map(record => [nameOf(record.uri), record]),
  )
  return golds.map(({ name, text }) => records.get(name) ?? { uri: `${name}.txt`, text })
}

/** What the library reads from the annotated articles, by name. */
export async function readAll(inputs: readonly ArticleInput[]): Promise<Map<string, Prediction>> {
  // imported late, so that a file of predictions is scored even while the library does not load
  const { readArticle } = await import('../src/index.ts')
  return new Map(inputs.map(input => [nameOf(input.uri), readArticle(input)]))
}
