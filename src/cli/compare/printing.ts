import { csvRow, type Table } from '../../export/index.ts'
import { write } from '../output.ts'
import { NOTHING, table } from '../summary/tables.ts'
import { type Cell, makeTerminal, type TerminalOptions } from '../terminal.ts'

export interface TableOptions {
  readonly format: 'text' | 'json' | 'csv'
  readonly terminal: TerminalOptions
}

/** A part of a table, and what it was made of. */
export interface TablePart {
  readonly table: Table
  readonly things: readonly unknown[]
}

/** Rows that people are shown; whoever wants more wants a file. */
const MAX_ROWS = 500

/** A file that stands for the outlet nobody knows: its name says enough where there is little room. */
const FILE_IN_FOLDER = /(?<!\S)(?:[^\s;:/]*\/)+(?=[^\s;/]+\.(?:txt|jsonl|ndjson)\b)/giu

/** A cell for people, in which files are named without their folders. */
export const shownCell = (text: string): Cell => ({ text: text.replace(FILE_IN_FOLDER, '') })

/** Prints a table, part by part as they come, in the format that is asked for; `json` is what it was made of, in one list. */
export async function printParts(parts: AsyncIterable<TablePart>, options: TableOptions): Promise<void> {
  if (options.format === 'json') return printJson(parts)
  if (options.format === 'csv') return printCsv(parts)
  let whole: Table | null = null
  let more = false
  for await (const { table: part } of parts) {
    const rows: Table['rows'] = whole === null ? part.rows : [...whole.rows, ...part.rows]
    whole = { ...part, rows: rows.slice(0, MAX_ROWS) }
    more = rows.length > MAX_ROWS
    if (more) break
  }
  await printText(whole, more, options.terminal)
}

async function printText(whole: Table | null, more: boolean, options: TerminalOptions): Promise<void> {
  if (whole === null || whole.rows.length === 0) return write(`${NOTHING}\n`)
  const { columns, brief } = whole
  const terminal = await makeTerminal(options)
  const shown = brief.map(name => columns.indexOf(name))
  const rows = whole.rows.map(row => shown.map(i => shownCell(row[i]! || NOTHING)))
  const head = brief.map((text): Cell => ({ text: text.toLowerCase(), style: 'dim' }))
  const end = more ? [terminal.paint('dim', `the first ${MAX_ROWS}; --format csv has all`)] : []
  await write(`${[...table(rows, terminal, head), ...end].join('\n')}\n`)
}

async function printJson(parts: AsyncIterable<TablePart>): Promise<void> {
  let begun = false
  await write('[')
  for await (const { things } of parts) {
    if (things.length === 0) continue
    await write(`${begun ? ',' : ''}${things.map(thing => JSON.stringify(thing)).join(',')}`)
    begun = true
  }
  await write(']\n')
}

async function printCsv(parts: AsyncIterable<TablePart>): Promise<void> {
  let begun = false
  for await (const { table: part } of parts) {
    if (!begun) await write(csvRow(part.columns))
    begun = true
    await write(part.rows.map(csvRow).join(''))
  }
}

/** Prints a table that is there as a whole; `json` is what it was made of. */
export async function printTable(made: Table, json: unknown, options: TableOptions): Promise<void> {
  if (options.format === 'json') return write(`${JSON.stringify(json)}\n`)
  async function* parts(): AsyncGenerator<TablePart> {
    yield { table: made, things: [] }
  }
  await printParts(parts(), options)
}
