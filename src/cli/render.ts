import { readArticle } from '../pipeline.ts'
import type { ArticleInput } from '../reading/index.ts'
import { LABELS, type Language } from './summary/labels.data.ts'
import { summary } from './summary/summary.ts'
import { makeTerminal, type TerminalOptions } from './terminal.ts'

/** How results are written. Plain data: it is sent to worker threads. */
export interface RenderOptions {
  readonly format: 'text' | 'jsonl'
  readonly language: Language
  readonly terminal: TerminalOptions
}

/** Reads an input and gives what is printed of it. */
export type Render = (input: ArticleInput) => string

export async function makeRender({ format, language, terminal }: RenderOptions): Promise<Render> {
  if (format === 'jsonl') return input => `${JSON.stringify(readArticle(input))}\n`
  const made = await makeTerminal(terminal)
  return input => summary(readArticle(input), made, LABELS[language])
}
