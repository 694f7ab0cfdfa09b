/** Titles as long as a page can bear. */

const MOST_LETTERS = 300

/** A text cut at a word where it is too long for a heading, with an ellipsis; letters are never torn apart. */
export function brief(text: string, most = MOST_LETTERS): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  const space = head.lastIndexOf(' ')
  const cut = space > most / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.trimEnd()}…`
}
