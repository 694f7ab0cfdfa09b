import { type Table, tableCsv } from '../../export/index.ts'
import { write } from '../output.ts'
import { NOTHING, table } from '../summary/tables.ts'
import { type Cell, makeTerminal, type TerminalOptions } from '../terminal.ts'

export interface TableOptions {
  readonly format: 'text' | 'json' | 'csv'
  readonly terminal: TerminalOptions
}

/** Prints a table in the format that is asked for; `json` is what it was made of. */
export async function printTable(made: Table, json: unknown, { format, terminal }: TableOptions): Promise<void> {
  if (format === 'json') return write(`${JSON.stringify(json)}\n`)
  if (format === 'csv') return write(tableCsv(made))
  const shown = made.brief.map(name => made.columns.indexOf(name))
  const rows = made.rows.map(row => shown.map((i): Cell => ({ text: row[i]! || NOTHING })))
  const head = made.brief.map((text): Cell => ({ text: text.toLowerCase(), style: 'dim' }))
  const lines = rows.length === 0 ? [NOTHING] : table(rows, await makeTerminal(terminal), head)
  await write(`${lines.join('\n')}\n`)
}
