/** A reader that is quick and finds what tests put there, for what does not depend on how well articles are read. */
import { type Article, digest, type Entity, type Section, type Span } from '../../src/document/index.ts'
import type { ArticleInput } from '../../src/reading/index.ts'

const NAMES: readonly Omit<Entity, 'id'>[] = [
  { type: 'PER', name: 'سامي الحلو', nameEn: 'Sami Helou', kb: 'sami-helou' },
  { type: 'PER', name: 'ليلى منصور', nameEn: null, kb: null },
  { type: 'ORG', name: 'وكالة الشرق', nameEn: 'East Agency', kb: 'east-agency' },
  { type: 'GPE', name: 'طرابلس', nameEn: 'Tripoli', kb: 'tripoli' },
]

/** The names above are entities; the first that stands before «هاجم» is its actor, the next its recipient; the one after «قال» is cited. */
export function plainArticle(input: ArticleInput): Article {
  const text = input.title === undefined ? input.text : `${input.title}\n\n${input.text}`
  const titled = input.title === undefined ? 0 : input.title.length
  const sections: Section[] = [{ start: titled, end: text.length, kind: 'paragraph', rule: 'plain' }]
  if (titled > 0) sections.unshift({ start: 0, end: titled, kind: 'title', rule: 'plain' })
  const grounds = (span: Span) => ({ rule: 'plain', evidence: [span] })
  const found = NAMES.map(entity => ({ entity, at: text.indexOf(entity.name) })).filter(({ at }) => at >= 0)
  const entities = found.map(({ entity }, i): Entity => ({ id: `e${i + 1}`, ...entity }))
  const idAfter = (word: string): string | undefined => {
    const at = text.indexOf(word)
    const place = at < 0 ? -1 : found.findIndex(name => name.at > at && name.at <= at + word.length + 1)
    return entities[place]?.id
  }
  const spanOf = (word: string): Span => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })
  const [actor, recipient] = [idAfter('هاجم'), idAfter('على')]
  const source = idAfter('قال')
  return {
    schema: 'isnad/article@1',
    id: input.id ?? digest(text),
    source: { uri: input.uri, outlet: input.outlet ?? null },
    text,
    sections,
    title: input.title === undefined ? null : { start: 0, end: input.title.length },
    published:
      input.published === undefined
        ? null
        : { value: input.published, basis: 'metadata', evidence: [], derivation: [] },
    timexes: [],
    mentions: found.map(({ entity, at }, i) => {
      const span = { start: at, end: at + entity.name.length }
      return { ...span, id: `m${i + 1}`, type: entity.type, entity: `e${i + 1}`, titles: [], ...grounds(span) }
    }),
    entities,
    attributions:
      source === undefined
        ? []
        : [
            {
              id: 'a1',
              cue: spanOf('قال'),
              content: { start: 0, end: text.length },
              chain: [{ name: entities.find(e => e.id === source)!.name, kind: 'person', span: null, entity: source }],
              parent: null,
              form: 'indirect',
              act: 'statement',
              ...grounds(spanOf('قال')),
            },
          ],
    events:
      actor === undefined
        ? []
        : [
            {
              id: 'v1',
              type: 'ASSAULT',
              mode: null,
              trigger: spanOf('هاجم'),
              actors: [actor],
              recipients: recipient === undefined ? [] : [recipient],
              place: null,
              date: null,
              status: 'actual',
              counts: [],
              attribution: null,
              ...grounds(spanOf('هاجم')),
            },
          ],
    figures: [],
    notes: (input.diagnostics ?? []).map(d => d.message),
  }
}
