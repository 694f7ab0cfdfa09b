import type { Sources } from './sources.ts'
import type { FigureSeries, StoryEvent } from './types.ts'
import type { View } from './view.ts'
export function ledgersOf(
  _views: readonly View[],
  _events: readonly StoryEvent[],
  _sources: Sources,
  _story: string,
): FigureSeries[] {
  return []
}
