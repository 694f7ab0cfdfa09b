/** The accused answers: who turns down an accusation, and which one. */
import { cover, publisherOf } from '../document/index.ts'
import { fold } from '../language/index.ts'
import type { Facet } from './facets.ts'
import type { Sources } from './sources.ts'
import { keyOf } from './terms.ts'
import { termsIn } from './view.ts'

/** Who says a clause: the end of its chain, or the outlet. */
export function speakerOf(facet: Facet, sources: Sources): string {
  const last = facet.attribution?.chain.at(-1)
  if (last !== undefined) return sources.identify(last, facet.view).name
  return publisherOf(facet.view.article)
}

/** He rejects or condemns what speaks of an accusation, or says that it is not so. */
export const rejects = (facet: Facet): boolean =>
  facet.attribution !== null &&
  facet.terms.has('@accuse') &&
  (facet.act === 'judges' || facet.attribution.act === 'denial' || facet.denied.size > 0)

/** Whether a clause names somebody by a telling word of the name. */
export function names(facet: Facet, name: string): boolean {
  const words = fold(name).split(/\s+/u).map(keyOf)
  // the accused may stand between the cue and what he is accused of
  const whole = facet.attribution === null ? facet : cover([facet.attribution.cue, facet])
  const said = new Set(termsIn(facet.view, whole).map(t => t.key))
  return words.some(w => w.length > 2 && said.has(w))
}

/** The answers of those whom these clauses accuse. */
export function answersTo(supports: readonly Facet[], answers: readonly Facet[], sources: Sources): Facet[] {
  const accusing = supports.filter(f => f.act === 'accuses')
  if (accusing.length === 0) return []
  const accusers = new Set(accusing.map(f => speakerOf(f, sources)))
  return answers.filter(a => {
    const speaker = speakerOf(a, sources)
    return !accusers.has(speaker) && accusing.some(f => names(f, speaker))
  })
}
