/**
 * A document whose mentions and times are drawn in a corpus line, so that a room that reads those layers is tested alone: the marks
 * PER, ORG, GPE, LOC and FAC are mentions, each its own entity by its text; DATE marks are times with their own text as value. People are known to
 * the knowledge base unless their label is PER-private.
 */
import { Document, type Entity, type Mention, type Section, type Timex } from '../../src/document/index.ts'
import { analyse } from '../../src/language/index.ts'
import type { CorpusCase } from './corpus.ts'

const PRIVATE = 'PER-private'
const TYPES: ReadonlySet<string> = new Set(['PER', PRIVATE, 'ORG', 'GPE', 'LOC', 'FAC'])

export function markedDocument({ text, marks }: Pick<CorpusCase, 'text' | 'marks'>) {
  const sections: Section[] = [{ start: 0, end: text.length, kind: 'paragraph', rule: 'test' }]
  const mentions = marks
    .filter(m => TYPES.has(m.label))
    .map(({ start, end, label }, i): Mention => {
      const type = (label === PRIVATE ? 'PER' : label) as Entity['type']
      return {
        id: `m${i + 1}`,
        start,
        end,
        type,
        entity: text.slice(start, end),
        titles: [],
        rule: 'test',
        evidence: [{ start, end }],
      }
    })
  const timexes = marks
    .filter(m => m.label === 'DATE')
    .map(
      ({ start, end }, i): Timex => ({
        id: `t${i + 1}`,
        type: 'DATE',
        value: text.slice(start, end),
        start,
        end,
        rule: 'test',
        evidence: [{ start, end }],
      }),
    )
  const named = new Map(mentions.map(m => [m.entity, m.type]))
  const unknown = new Set(marks.filter(m => m.label === PRIVATE).map(m => text.slice(m.start, m.end)))
  const entities = [...named].map(([id, type]): Entity => {
    const kb = type === 'PER' && !unknown.has(id) ? `person/${id}` : null
    return { id, type, name: id, nameEn: null, kb }
  })
  const source = { uri: 'test', outlet: null, published: null }
  return analyse(Document.create({ id: 'test', text, source, diagnostics: [] }).with('sections', sections))
    .with('timexes', timexes)
    .with('published', null)
    .with('mentions', mentions)
    .with('entities', entities)
    .with('attributions', [])
}
