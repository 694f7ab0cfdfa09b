import type { Facet } from './facets.ts'
import type { Sources } from './sources.ts'
import type { Change } from './types.ts'
export function changesOf(_facets: readonly Facet[], _sources: Sources): Change[] {
  return []
}
