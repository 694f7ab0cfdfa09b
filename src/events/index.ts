import type { Document, Trace } from '../document/index.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'published' | 'mentions' | 'entities' | 'attributions'
type Gives = Needs | 'events' | 'figures'

/** The events stage: adds who did what to whom, and the figures. */
export function readEvents(document: Document<Needs>, _trace?: Trace): Document<Gives> {
  return document.with('events', []).with('figures', [])
}
