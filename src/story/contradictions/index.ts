/** Where the reports of one story cannot all be right. */
import type { Contradiction } from '../types.ts'
import { circumstanceContradictions } from './circumstance.ts'
import { denialContradictions, responsibilityContradictions } from './denial.ts'
import { figureContradictions } from './figure.ts'
import type { Told } from './told.ts'

export type { Told } from './told.ts'

/** The contradictions of a story, by kind. */
export function contradictionsOf(told: Told): Contradiction[] {
  return [
    ...figureContradictions(told),
    ...circumstanceContradictions(told),
    ...denialContradictions(told),
    ...responsibilityContradictions(told),
  ]
}
