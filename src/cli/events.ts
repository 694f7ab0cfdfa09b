import type { Article } from '../document/index.ts'
import { csvRow, EVENT_COLUMNS, eventRecords, eventRows } from '../export/index.ts'
import { readArticle } from '../pipeline.ts'
import { type InputOptions, Intake } from './inputs.ts'
import { userTables, withUserTables } from './knowledge-folder.ts'
import { write } from './output.ts'
import { eventLines } from './summary/events.ts'
import { LABELS } from './summary/labels.data.ts'
import { head } from './summary/summary.ts'
import { makeTerminal, type Terminal, type TerminalOptions } from './terminal.ts'

export interface EventsOptions extends InputOptions {
  readonly format: 'text' | 'csv' | 'jsonl'
  readonly knowledge: string | undefined
  readonly terminal: TerminalOptions
}

/** What is printed of one article's events. */
function printed(article: Article, format: EventsOptions['format'], terminal: Terminal): string {
  if (format === 'csv') return eventRows(article).map(csvRow).join('')
  if (format === 'jsonl')
    return eventRecords(article)
      .map(record => `${JSON.stringify(record)}\n`)
      .join('')
  if (article.events.length === 0) return ''
  const narrower = { ...terminal, columns: terminal.columns - 2 }
  const lines = eventLines(article, narrower, LABELS.en).map(line => `  ${line}`)
  return `${[...head(article, terminal, LABELS.en), ...lines].join('\n')}\n\n`
}

/** Prints the events of all inputs. True if everything could be read. */
export async function events(options: EventsOptions): Promise<boolean> {
  const { format } = options
  const knowledge = withUserTables(userTables(options.knowledge))
  const terminal = await makeTerminal(options.terminal)
  const intake = new Intake(options)
  if (format === 'csv') await write(csvRow(EVENT_COLUMNS))
  for await (const input of intake.articles()) {
    await write(printed(readArticle(input, { knowledge }), format, terminal))
    intake.count()
  }
  return intake.sound
}
