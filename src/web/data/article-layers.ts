/** What may be shown over an article's text: every annotation as ranges, and the text cut where ranges begin and end. */
import type { Article, LabelCell, Span } from './shapes.ts'

export const LAYERS = ['speech', 'actors', 'labels', 'dates', 'events', 'figures'] as const
export type Layer = (typeof LAYERS)[number]
export type Tone = LabelCell['tone']

/** A range of the text and what it is of. */
export interface Mark extends Span {
  readonly layer: Layer
  /** Of the annotation, in the article. */
  readonly id: string
  readonly role: 'content' | 'cue' | 'source' | 'name' | 'title' | 'date' | 'trigger' | 'figure'
  /** Of speech: how many others it is told within. */
  readonly depth: number
  /** Of a title: how it judges, where that is known. */
  readonly tone: Tone | null
}

/** A stretch of text that the same marks cover. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
}

/** How deep each attribution stands inside others. */
function depths(attributions: Article['attributions']): Map<string, number> {
  const parents = new Map(attributions.map(a => [a.id, a.parent]))
  const known = new Map<string, number>()
  for (const { id } of attributions) {
    let depth = 0
    for (let at = parents.get(id); at !== null && at !== undefined && depth < 8; at = parents.get(at)) depth++
    known.set(id, depth)
  }
  return known
}

type ToneOf = (title: string) => Tone | null

/** Every mark of the layers that are shown, in the order of the text, the longer of two that begin together first. */
export function marksOf(article: Article, shown: ReadonlySet<Layer>, toneOf: ToneOf): Mark[] {
  const marks: Mark[] = []
  const add = (layer: Layer, id: string, role: Mark['role'], { start, end }: Span, more: Partial<Mark> = {}) => {
    if (end > start) marks.push({ layer, id, role, start, end, depth: 0, tone: null, ...more })
  }
  if (shown.has('speech')) {
    const depthOf = depths(article.attributions)
    for (const { id, content, cue, chain } of article.attributions) {
      const depth = depthOf.get(id) ?? 0
      add('speech', id, 'content', content, { depth })
      add('speech', id, 'cue', cue, { depth })
      for (const { span } of chain) if (span !== null) add('speech', id, 'source', span, { depth })
    }
  }
  for (const mention of article.mentions) {
    if (shown.has('actors')) add('actors', mention.id, 'name', mention)
    if (shown.has('labels'))
      for (const title of mention.titles)
        add('labels', mention.id, 'title', title, { tone: toneOf(article.text.slice(title.start, title.end)) })
  }
  if (shown.has('dates')) for (const timex of article.timexes) add('dates', timex.id, 'date', timex)
  if (shown.has('events')) for (const event of article.events) add('events', event.id, 'trigger', event.trigger)
  if (shown.has('figures')) for (const figure of article.figures) add('figures', figure.id, 'figure', figure)
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** One stretch of text cut wherever one of `marks` (in order) begins or ends in it. */
export function segmentsOf(range: Span, marks: readonly Mark[]): Segment[] {
  const own = marks.filter(m => m.start < range.end && m.end > range.start)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of own) {
    if (start > range.start) cuts.add(start)
    if (end < range.end) cuts.add(end)
  }
  const ordered = [...cuts].sort((a, b) => a - b)
  let open: Mark[] = []
  let next = 0
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1]!
    open = open.filter(m => m.end > start)
    for (; next < own.length && own[next]!.start <= start; next++) if (own[next]!.end > start) open.push(own[next]!)
    return { start, end, marks: [...open] }
  })
}

/** The mark that a reader means who points at a segment: the shortest. */
export const innermost = ({ marks }: Segment): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, m) => (best === undefined || m.end - m.start < best.end - best.start ? m : best),
    undefined,
  )
