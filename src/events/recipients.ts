import type { Circumstances } from './degrees.ts'
import type { Telling } from './nesting.ts'

/** Whom an event hits by the rules of grammar, and how that is known. */
export interface Befallen {
  readonly entities: readonly string[]
  readonly source: Circumstances['source']
}

/** What may tell it where the event has no recipient of its own. */
interface Clues {
  /** Where it happens. */
  readonly place: string | null
  /** In or at whose place. */
  readonly site: string | null
  /** Whom the harm told right before it has befallen. */
  readonly struck: readonly string[]
  /** Who or what was attacked last. */
  readonly stricken: readonly string[]
}

/** Whom a telling hits: those it tells, else those whom its place, or what was told before, lets one think of. */
export function recipientsOf({ trigger, roles }: Telling, { place, site, struck, stricken }: Clues): Befallen {
  if (roles.recipients.length > 0) return { entities: roles.recipients, source: 'told' }
  const assault = trigger.frame.type === 'ASSAULT'
  const visit = trigger.frame.mode === 'visit'
  if (assault && site !== null && !roles.actors.includes(site)) return { entities: [site], source: 'told' }
  if (assault && struck.length > 0 && !struck.some(e => roles.actors.includes(e)))
    return { entities: struck, source: 'told' }
  const protest = trigger.frame.type === 'PROTEST'
  const fallback = roles.place ?? (assault || visit || protest ? place : null)
  if (fallback !== null) return { entities: [fallback], source: 'place' }
  if (assault && roles.actors.length === 0 && stricken.length > 0) return { entities: stricken, source: 'recalled' }
  return { entities: [], source: 'none' }
}
