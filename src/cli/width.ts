/** Columns of text on a terminal: marks take none, East Asian characters and emoji two, all else one. */

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

function characterWidth(character: string): number {
  if (character <= '\u02ff' || (character >= '\u0620' && character <= '\u064a')) return 1
  if (NO_WIDTH.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Columns that `text` takes. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** As much of `text` as fits into `columns`, an ellipsis for the rest; never cut between a letter and its marks. */
export function truncate(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  let width = 0
  for (const character of text) {
    const next = characterWidth(character)
    if (width + next > columns - 1) break
    kept += character
    width += next
  }
  return `${kept.trimEnd()}…`
}

/** `text` in lines of at most `columns`, broken at blanks; what is beyond `maxLines` becomes an ellipsis. */
export function wrap(text: string, columns: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || displayWidth(longer) <= columns) {
      line = longer
      continue
    }
    if (lines.length === maxLines - 1) return [...lines, truncate(`${line} ${word}${' '.repeat(columns)}.`, columns)]
    lines.push(truncate(line, columns))
    line = word
  }
  return [...lines, truncate(line, columns)]
}
