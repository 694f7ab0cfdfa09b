/** Arabic names within a line of another script, so that each can be kept from turning the words around it. */

export interface Run {
  readonly text: string
  readonly arabic: boolean
}

/** Arabic words with what stands between them; a bracket that opens within closes within. */
const ARABIC = /[\u0621-\u06FF]+(?:[\s«»()،.\d-]*[\u0621-\u06FF]+)*/gu

const count = (text: string, letter: string): number => text.split(letter).length - 1

/** The line cut where Arabic begins and ends. */
export function runsOf(line: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of line.matchAll(ARABIC)) {
    let end = match.index + match[0].length
    const open = count(match[0], '(') - count(match[0], ')')
    for (let i = 0; i < open && line[end] === ')'; i++) end++
    if (match.index > at) runs.push({ text: line.slice(at, match.index), arabic: false })
    runs.push({ text: line.slice(match.index, end), arabic: true })
    at = end
  }
  if (at < line.length) runs.push({ text: line.slice(at), arabic: false })
  return runs
}
