/** What contradictions are looked for in: one story as it was built. */
import { speakerOf } from '../answers.ts'
import type { BuiltClaim } from '../claims.ts'
import type { Facet } from '../facets.ts'
import type { Count } from '../figures.ts'
import type { Sources } from '../sources.ts'
import type { ContradictionSide } from '../types.ts'
import { evidenceOf, textOf, type View } from '../view.ts'

export interface Told {
  readonly views: readonly View[]
  readonly claims: readonly BuiltClaim[]
  readonly counts: readonly Count[]
  readonly sources: Sources
}

/** One side of a contradiction from the clauses that take it; the longest first. */
export function sideOf(facets: readonly Facet[], sources: Sources): ContradictionSide {
  return {
    text: textOf(facets[0]!.view, facets[0]!),
    roots: [...new Set(facets.map(f => speakerOf(f, sources)))],
    evidence: facets.map(f => evidenceOf(f.view, f)),
  }
}
