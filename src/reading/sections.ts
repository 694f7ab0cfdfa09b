import type { Section } from '../document/index.ts'
import { articleKind, findTitle, inlineDateline } from './article-lines.ts'
import { findFurniture } from './furniture.ts'
import { isProse, type Line, readLines } from './lines.ts'

const section = (line: Line, kind: Section['kind'], rule: string): Section => ({
  start: line.start,
  end: line.end,
  kind,
  rule,
})

/** A paragraph, with the dateline it begins with as a section of its own: the sentence then begins with its verb. */
function paragraph(line: Line, rule: string): Section[] {
  const length = inlineDateline(line)
  if (length === 0) return [section(line, 'paragraph', rule)]
  const dateline = line.raw.slice(0, length).trimEnd().length
  return [
    { start: line.start, end: line.start + dateline, kind: 'dateline', rule: 'inline-dateline' },
    { start: line.start + length, end: line.end, kind: 'paragraph', rule },
  ]
}

/**
 * The sections of a text in order: every line that is not blank, by kind. `titled` says that the first line is known to be the title.
 */
export function readSections(text: string, titled = false): Section[] {
  const lines = readLines(text)
  const before = findFurniture(lines, undefined)
  const title = titled ? lines[0] : findTitle(lines, line => before[lines.indexOf(line)] !== undefined)
  const verdicts = findFurniture(lines, title)
  const last = verdicts.lastIndexOf(undefined)
  const sections: Section[] = []
  let head = true
  lines.forEach((line, i) => {
    const verdict = verdicts[i]
    if (verdict !== undefined) sections.push(section(line, verdict.kind, verdict.rule))
    else if (line === title) sections.push(section(line, 'title', titled ? 'given' : 'title'))
    else {
      const { kind, rule } = articleKind(line, head, i === last)
      if (isProse(line)) head = false
      sections.push(...(kind === 'paragraph' ? paragraph(line, rule) : [section(line, kind, rule)]))
    }
  })
  return sections
}
