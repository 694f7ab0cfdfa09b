/** One annotation of an article by its id, with everything that the page tells of it. */
import type { Article, Span } from './shapes.ts'

interface Found extends Span {
  readonly rule: string
  readonly evidence: readonly Span[]
}

export type Finding = Found &
  (
    | { readonly kind: 'attribution'; readonly item: Article['attributions'][number] }
    | {
        readonly kind: 'mention'
        readonly item: Article['mentions'][number]
        readonly entity: Article['entities'][number] | undefined
      }
    | { readonly kind: 'timex'; readonly item: Article['timexes'][number] }
    | { readonly kind: 'event'; readonly item: Article['events'][number] }
    | { readonly kind: 'figure'; readonly item: Article['figures'][number] }
  )

const groundsOf = ({ rule, evidence }: Pick<Found, 'rule' | 'evidence'>) => ({ rule, evidence })

/** Looks annotations up by id. */
export function findingsOf(article: Article): (id: string) => Finding | null {
  const entities = new Map(article.entities.map(e => [e.id, e]))
  const found = new Map<string, Finding>()
  for (const item of article.attributions)
    found.set(item.id, { kind: 'attribution', item, ...item.content, ...groundsOf(item) })
  for (const item of article.mentions)
    found.set(item.id, {
      kind: 'mention',
      item,
      entity: entities.get(item.entity),
      start: item.start,
      end: item.end,
      ...groundsOf(item),
    })
  for (const item of article.timexes)
    found.set(item.id, { kind: 'timex', item, start: item.start, end: item.end, ...groundsOf(item) })
  for (const item of article.events) found.set(item.id, { kind: 'event', item, ...item.trigger, ...groundsOf(item) })
  for (const item of article.figures)
    found.set(item.id, { kind: 'figure', item, start: item.start, end: item.end, ...groundsOf(item) })
  return id => found.get(id) ?? null
}
