import { type Cell, cell, plain, type Terminal } from '../terminal.ts'
import { displayWidth, truncate } from '../width.ts'

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

/**
 * Rows of cells as lines with aligned columns, cut to the terminal's width. Where `head` names the columns, it comes first; a column in which
 * no row says anything is left out.
 */
export function table(body: readonly (readonly Cell[])[], terminal: Terminal, head?: readonly Cell[]): string[] {
  const all = head === undefined ? body : [head, ...body]
  const rows = all.map(row => row.filter((_, i) => body.some(other => says(other[i]))))
  const widths = columnWidths(rows, terminal.columns)
  return rows.map(row =>
    row
      .map(({ text, ...rest }, i) => {
        const shown = { ...rest, text: truncate(plain(text), widths[i]!) }
        return cell(terminal, shown, i === row.length - 1 ? 0 : widths[i]!)
      })
      .join(GAP)
      .trimEnd(),
  )
}
