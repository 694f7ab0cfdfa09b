import type { Section } from '../document/index.ts'

/** The sections of a text in order: every line that is not blank, by kind. */
export function readSections(text: string): Section[] {
  const sections: Section[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      sections.push({ start, end: start + line.length, kind: sections.length === 0 ? 'title' : 'paragraph', rule: 'line' })
    start += line.length + 1
  }
  return sections
}
