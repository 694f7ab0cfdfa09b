import type { Document, Trace } from '../document/index.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'published'
type Gives = Needs | 'mentions' | 'entities'

/** The actors stage: adds the mentions of people, bodies and places, and the entities they denote. */
export function readActors(document: Document<Needs>, _trace?: Trace): Document<Gives> {
  return document.with('mentions', []).with('entities', [])
}
