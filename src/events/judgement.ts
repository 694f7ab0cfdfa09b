import type { Event, EventType } from '../document/index.ts'
import type { Candidate, Part } from './candidates.ts'
import type { Feature, Features } from './features.ts'

/** Types too rare in the training articles to be learned: rules decide what is one, and who plays the parts. */
const UNTAUGHT: ReadonlySet<EventType> = new Set(['PROTEST', 'RETREAT', 'MOBILIZE'])
export const isTaught = (type: EventType): boolean => !UNTAUGHT.has(type)

/** An event without its id and figures, the token that tells it, whether that is a finite verb, and what speaks for and against it. */
export type EventDraft = Omit<Event, 'id' | 'counts'> & {
  readonly at: number
  readonly finite: boolean
  readonly features: readonly Feature[]
}

/** Decides what is a matter of degree. */
export interface Judge {
  /** Makes the features that it judges by. */
  readonly features: Features
  /** Whether a candidate is an event. */
  readonly accepts: (features: readonly Feature[], draft: EventDraft) => boolean
  /** Who of the candidates plays a part: an index. */
  readonly casts: (
    part: Part,
    candidates: readonly Candidate[],
    telling: Pick<Event, 'type' | 'trigger' | 'place'>,
  ) => number
}
