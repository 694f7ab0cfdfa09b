import type { Sources } from './sources.ts'
import type { BuiltClaim } from './story.ts'
import type { Contradiction, FigureSeries } from './types.ts'
import type { View } from './view.ts'
export interface Told {
  readonly views: readonly View[]
  readonly built: readonly BuiltClaim[]
  readonly figures: readonly FigureSeries[]
  readonly sources: Sources
}
export function contradictionsOf(_told: Told): Contradiction[] {
  return []
}
