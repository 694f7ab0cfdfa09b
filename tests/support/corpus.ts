/**
 * Reads `*.corpus` files: plain text that a linguist who does not program can read and extend. Cases are parted by blank lines:
 *
 *     # what the case shows (optional)
 *     @ a header the room understands, such as a reference date (optional)
 *     وصل الوفد [أمس] إلى بيروت
 *     ==> DATE 2026-03-03
 *
 * Positions are drawn in the text by brackets, `[words]` or `[label|words]`, which may nest; they are taken out before the text is read.
 * A case without `==>` is an error: an expectation is never invented.
 */
import { readFileSync } from 'node:fs'

export interface Mark {
  readonly label: string
  readonly start: number
  readonly end: number
}

export interface CorpusCase {
  /** `file:line` of the case's text, for messages. */
  readonly where: string
  readonly title: string
  readonly headers: readonly string[]
  readonly text: string
  readonly marks: readonly Mark[]
  /** What stands behind each `==>`. */
  readonly expectations: readonly string[]
}

/** The text without its brackets, and where they stood. */
export function readMarks(drawn: string, where: string): { text: string; marks: Mark[] } {
  let text = ''
  const open: { label: string; start: number; order: number }[] = []
  const marks: (Mark & { order: number })[] = []
  let order = 0
  for (let i = 0; i < drawn.length; i++) {
    if (drawn[i] === '[') {
      const label = /^\[([A-Za-z][\w-]*)\|/.exec(drawn.slice(i, i + 40))?.[1] ?? ''
      if (label !== '') i += label.length + 1
      open.push({ label, start: text.length, order: order++ })
    } else if (drawn[i] === ']') {
      const mark = open.pop()
      if (mark === undefined) throw new Error(`${where}: a ] without its [`)
      marks.push({ ...mark, end: text.length })
    } else text += drawn[i]
  }
  if (open.length > 0) throw new Error(`${where}: a [ without its ]`)
  marks.sort((a, b) => a.order - b.order)
  return { text, marks: marks.map(({ label, start, end }) => ({ label, start, end })) }
}

function readCase(lines: readonly string[], where: string): CorpusCase {
  const of = (sign: string) => lines.filter(l => l.startsWith(sign)).map(l => l.slice(sign.length).trim())
  const body = lines.filter(l => !l.startsWith('#') && !l.startsWith('@') && !l.startsWith('==>')).join('\n')
  const expectations = of('==>')
  if (expectations.length === 0) throw new Error(`${where}: no ==> line: say what is expected, or «==> nothing»`)
  return { where, title: of('#').join(' '), headers: of('@'), ...readMarks(body, where), expectations }
}

/** The cases of a corpus file, in order. Blocks that hold only comments are skipped. */
export function readCorpus(file: string | URL): CorpusCase[] {
  const name = String(file).split('/').at(-1)
  const cases: CorpusCase[] = []
  let block: string[] = []
  let from = 1
  const lines = [...readFileSync(file, 'utf8').split('\n'), '']
  lines.forEach((line, i) => {
    if (line.trim() !== '') {
      if (block.length === 0) from = i + 1
      block.push(line)
      return
    }
    if (block.some(l => !l.startsWith('#'))) cases.push(readCase(block, `${name}:${from}`))
    block = []
  })
  return cases
}
