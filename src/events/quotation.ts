import type { Token } from '../document/index.ts'

/** Marks that end a clause. */
export const BREAKS: ReadonlySet<string> = new Set(['.', '؛', ';', '؟', '?', '!', '…', '..', '...', ':'])
/** Signs that part nothing: «رفضت #روسيا». */
export const SIGNS: ReadonlySet<string> = new Set(['#', '@', '_', '%', '*', '&'])
/** Dashes, which do as well. */
export const DASHES: ReadonlySet<string> = new Set(['-', '—', '–', '―'])

/** Marks that set words apart without parting clauses. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '”',
  '«',
  '»',
  '„',
  '‟',
  '‘',
  '’',
  "'",
  '#',
  '‹',
  '›',
])

/** Words of a quotation that may be a name. */
const SHORT_QUOTATION = 5
/** How far back the mark that opened a quotation is looked for. */
const REACH = 100

/** Whether a quotation of more than a name begins at the mark `i`. */
export function opensQuotation(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (before === undefined || after === undefined || before.end === mark.start) return false
  if (mark.end !== after.start && !opensApart(tokens, i)) return false
  for (let k = i + 1; k <= i + SHORT_QUOTATION + 1; k++) if (QUOTATION_MARKS.has(tokens[k]?.clean ?? '')) return false
  return true
}

/** Whether a mark that stands apart from the words on both sides opens: of its kind as many have closed before it as opened. */
function opensApart(tokens: readonly Token[], i: number): boolean {
  const { clean, sentence } = tokens[i]!
  let before = 0
  for (let k = i - 1; k >= Math.max(0, i - REACH) && tokens[k]!.sentence === sentence; k--)
    if (tokens[k]!.clean === clean) before++
  return before % 2 === 0
}
