import type { Tables } from '../actors/index.ts'
import { readArticle } from '../pipeline.ts'
import type { ArticleInput } from '../reading/index.ts'
import { withUserTables } from './knowledge-folder.ts'
import { collectSooner, compileLean } from './memory.ts'
import { LABELS, type Language } from './summary/labels.data.ts'
import { summary } from './summary/summary.ts'
import { makeTerminal, type TerminalOptions } from './terminal.ts'

/** How results are written. Plain data: it is sent to other processes. */
export interface RenderOptions {
  readonly format: 'text' | 'jsonl'
  readonly language: Language
  readonly terminal: TerminalOptions
  /** The user's own knowledge. */
  readonly tables: Tables | undefined
}

/** Reads an input and gives what is printed of it. */
export type Render = (input: ArticleInput) => string

export async function makeRender({ format, language, terminal, tables }: RenderOptions): Promise<Render> {
  collectSooner(20)
  compileLean()
  const knowledge = withUserTables(tables)
  if (format === 'jsonl') return input => `${JSON.stringify(readArticle(input, { knowledge }))}\n`
  const made = await makeTerminal(terminal)
  return input => summary(readArticle(input, { knowledge }), made, LABELS[language])
}
