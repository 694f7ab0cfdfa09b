import type { Quotation, Span } from '../document/layers.ts'

/** Marks of one family close each other, whichever way the writer turned them: “…“ and ”…“ and "…" are all met. */
const FAMILIES: readonly (readonly [string, number])[] = [['"“”„‟″', 0], ['«»', 1], ['‹›', 2], ['‘’‚‛', 3]] // biome-ignore format: rows
const FAMILY = new Map(FAMILIES.flatMap(([marks, family]) => [...marks].map(mark => [mark, family] as const)))
const OPENING = new Set(['“', '«', '‹', '‘', '„'])
const MAX_DEPTH = 4

const isGap = (unit: string | undefined): boolean => unit === undefined || /[\s.,،؛:؟!()[\]…\-–—/]/.test(unit)
const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit)

type Role = 'open' | 'close' | 'none'

/** Whether a mark opens or closes: by its surroundings, then by what is open, then by its shape. */
function roleOf(text: string, at: number, open: readonly { family: number }[], family: number): Role {
  const before = text[at - 1]
  const after = text[at + 1]
  const isOpen = open.some(o => o.family === family)
  if (family === 3 && isLetter(before) && isLetter(after)) return 'none' // an apostrophe
  const spaceBefore = before === undefined || /\s/.test(before)
  const spaceAfter = after === undefined || /\s/.test(after)
  if (!spaceBefore && (spaceAfter || (isGap(after) && !isGap(before)))) return isOpen ? 'close' : 'none'
  if (spaceBefore && !spaceAfter) return isOpen && /[.,،؛؟!]/.test(after ?? '') ? 'close' : 'open'
  if (isOpen) return 'close'
  return spaceBefore && spaceAfter && !OPENING.has(text[at]!) ? 'open' : spaceAfter ? 'none' : 'open'
}

/**
 * Quotations within one section, outer before inner. One that is never closed runs to the end of the section, if it opened clearly,
 * and says so.
 */
export function quotationsIn(text: string, within: Span): Quotation[] {
  const found: Quotation[] = []
  const open: { family: number; start: number }[] = []
  for (let i = within.start; i < within.end; i++) {
    const family = FAMILY.get(text[i]!)
    if (family === undefined) continue
    const role = roleOf(text, i, open, family)
    if (role === 'open' && open.length < MAX_DEPTH) open.push({ family, start: i })
    else if (role === 'close') {
      const at = open.findLastIndex(o => o.family === family)
      const { start } = open[at]!
      open.length = at
      found.push({ start, end: i + 1, inner: { start: start + 1, end: i }, closed: true })
    }
  }
  for (const { start } of open)
    found.push({ start, end: within.end, inner: { start: start + 1, end: within.end }, closed: false })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
