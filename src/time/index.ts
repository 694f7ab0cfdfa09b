import type { Document, Trace } from '../document/index.ts'

type Needs = 'sections' | 'analysis'
type Gives = Needs | 'timexes' | 'published'

/** The time stage: adds the timexes layer and the publication date. */
export function readTime(
  document: Document<Needs>,
  _trace?: Trace,
): Document<Gives> {
  return document.with('timexes', []).with('published', null)
}
