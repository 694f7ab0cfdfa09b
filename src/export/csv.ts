/** CSV as spreadsheets read it, and nothing in it that they would run. */

/** What a cell must not begin with: a spreadsheet takes it for a formula. Also behind blanks and marks that do not show, and in full width. */
const FORMULA = /^[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** A cell's text made harmless: an apostrophe before what a spreadsheet would take for a formula. Numbers stay numbers. */
export const harmless = (cell: string): string =>
  /^[\t\r\n]/.test(cell) || (FORMULA.test(cell) && !NUMBER.test(cell)) ? `'${cell}` : cell

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** One row of CSV (RFC 4180), its cells guarded against formula injection. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell => quoted(harmless(cell))).join(',')}\r\n`

/** A table as CSV, its first row the names of its columns. */
export const csvTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map(csvRow).join('')
