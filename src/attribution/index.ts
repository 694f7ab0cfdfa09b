import type { Document, Trace } from '../document/index.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'published' | 'mentions' | 'entities'
type Gives = Needs | 'attributions'

/** The attribution stage: adds reported speech, each with cue, content and chain of sources. */
export function readAttributions(document: Document<Needs>, _trace?: Trace): Document<Gives> {
  return document.with('attributions', [])
}
