import { type Cell, cell, plain, type Terminal } from '../terminal.ts'
import { displayWidth, wrap } from '../width.ts'

const GAP = '  '
/** A column is not squeezed below this. */
const MIN_COLUMN = 8

/** Widths of columns that fit into `room`: the widest gives way first. */
function columnWidths(rows: readonly (readonly Cell[])[], room: number): number[] {
  const count = rows[0]?.length ?? 0
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.map(row => displayWidth(plain(row[i]!.text)))),
  )
  const available = room - GAP.length * (count - 1)
  let excess = widths.reduce((sum, width) => sum + width, 0) - available
  while (excess > 0) {
    const widest = Math.max(...widths)
    if (widest <= MIN_COLUMN) break
    widths[widths.indexOf(widest)] = widest - 1
    excess--
  }
  return widths
}

/** What stands where a row has nothing to say. */
export const NOTHING = '—'
const says = (cell: Cell | undefined): boolean => cell !== undefined && cell.text !== '' && cell.text !== NOTHING

/** Lines that a cell takes at most. */
const MAX_LINES = 3

/** One row: as many lines as its longest cell needs. */
function rowLines(row: readonly Cell[], widths: readonly number[], terminal: Terminal): string[] {
  const columns = row.map(({ text }, i) => wrap(plain(text), widths[i]!, MAX_LINES))
  const height = Math.max(...columns.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    row
      .map((of, i) => cell(terminal, { ...of, text: columns[i]![line] ?? '' }, i === row.length - 1 ? 0 : widths[i]!))
      .join(GAP)
      .trimEnd(),
  )
}

/**
 * Rows of cells as lines with aligned columns, broken to fit the terminal's width. Where `head` names the columns, it comes first; a column in
 * which no row says anything is left out.
 */
export function table(body: readonly (readonly Cell[])[], terminal: Terminal, head?: readonly Cell[]): string[] {
  const all = head === undefined ? body : [head, ...body]
  const rows = all.map(row => row.filter((_, i) => body.some(other => says(other[i]))))
  const widths = columnWidths(rows, terminal.columns)
  return rows.flatMap(row => rowLines(row, widths, terminal))
}
