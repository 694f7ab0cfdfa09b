import { csvTable } from '../../export/index.ts'
import type { Filters, Hit } from '../../store/index.ts'
import { write } from '../output.ts'
import { cell, makeTerminal, plain, type Terminal, type TerminalOptions } from '../terminal.ts'
import { wrap } from '../width.ts'
import { type StoreLocation, withStore } from './opening.ts'

export interface SearchOptions extends StoreLocation {
  readonly query: string
  readonly filters: Filters
  readonly limit: number
  readonly format: 'text' | 'json' | 'csv'
  readonly terminal: TerminalOptions
}

const COLUMNS = ['Published', 'Outlet', 'Title', 'Excerpt', 'URI', 'Article ID'] as const
const rowOf = ({ published, outlet, title, excerpt, uri, id }: Hit): string[] => [
  published ?? '',
  outlet ?? '',
  title,
  plain(excerpt.text),
  uri,
  id,
]

function hitLines({ published, outlet, title, excerpt, uri }: Hit, terminal: Terminal): string[] {
  const head = [published ?? '', outlet ?? ''].filter(part => part !== '').map(text => cell(terminal, { text }))
  return [
    cell(terminal, { text: plain(title), style: 'bold' }),
    `  ${[...head, terminal.paint('dim', plain(uri))].join('  ')}`,
    ...wrap(plain(excerpt.text), terminal.columns - 4, 3).map(text => `    ${cell(terminal, { text })}`),
  ]
}

/** Prints the articles of the store that a query finds. */
export function search(options: SearchOptions): Promise<void> {
  const { query, filters, limit, format } = options
  return withStore(options, async store => {
    const result = await store.search(query, filters, { limit })
    const { hits } = result
    if (format === 'json') return write(`${JSON.stringify(result)}\n`)
    if (format === 'csv') return write(csvTable(COLUMNS, hits.map(rowOf)))
    const terminal = await makeTerminal(options.terminal)
    const total = `${result.capped ? 'more than ' : ''}${result.total} found`
    await write(`${[...hits.flatMap(hit => hitLines(hit, terminal)), terminal.paint('dim', total)].join('\n')}\n`)
  })
}
