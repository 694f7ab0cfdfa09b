import type { EventType } from '../document/index.ts'
import type { SentenceContext, VerbClause } from './context.ts'
import { issuerOf } from './relations.ts'
import { type SupportFrame, supportFrames } from './support.ts'
import type { Trigger } from './triggers.ts'
import { nominalReading } from './words.ts'

/** A verb that carries an event noun, and what it says of the noun's parts. */
export interface Carrier {
  readonly clause: VerbClause
  readonly frame: SupportFrame
}

/** How many words that only say how it goes on may stand before a deed in its phrase. */
const LEAD = 1

/** What is said of deeds and words. */
export const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT'])

function relativeCarrier(context: SentenceContext, trigger: Trigger): Carrier | null {
  const { chunks, clauses, tokens } = context
  // «رفض الطلب الذي تقدم به المجلس»: the relative describes the deed that is the other's genitive
  const { last } = chunks[trigger.chunk]!
  const judges = JUDGING.has(trigger.frame.type) && trigger.last < last
  const genitive = judges ? nominalReading(tokens[last - 1]!.fold) : null
  if (genitive?.article === true && genitive.nouns.some(n => n.classes.includes('event'))) return null
  for (let i = trigger.chunk + 1; i < chunks.length && i <= trigger.chunk + 5; i++) {
    const chunk = chunks[i]!
    if (
      chunk.kind === 'relative' ||
      chunk.kind === 'time' ||
      chunk.kind === 'particle' ||
      (chunk.kind === 'phrase' && chunk.preposition !== null)
    )
      continue
    if (chunk.kind !== 'verb' || chunk.joined) return null
    const clause = clauses.find(c => c.at === i)!
    const taken = takenUp(context, i)
    for (const lemma of clause.lemmas)
      for (const frame of supportFrames(lemma)) if (frame.event === taken) return { clause, frame }
    return null
  }
  return null
}

/** What the noun of a relative clause is to its verb at `at`, as the pronoun that takes it up tells: التي شنها، التي تعرض لها، التي وقعت. */
function takenUp({ chunks }: SentenceContext, at: number): string {
  if (chunks[at]!.verbs[0]!.reading.enclitic !== null) return 'obj'
  const next = chunks[at + 1]
  return next?.kind === 'phrase' && next.pronoun !== null && next.preposition !== null ? next.preposition : 'subj'
}

function governingCarrier(context: SentenceContext, trigger: Trigger): Carrier | null {
  const { chunks, clauses, tokens } = context
  const own = chunks[trigger.chunk]!
  // «بدأ زيارته بدعوة من الوزير»: whose deed it is stands behind it
  if (own.preposition === 'ب' && issuerOf(context, trigger).length > 0) return null
  for (let i = trigger.chunk - 1; i >= 0 && i >= trigger.chunk - 6; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'complementiser' || chunk.kind === 'relative' || chunk.kind === 'stop') return null
    if (chunk.kind !== 'verb') continue
    // «أطلق النار فقتل …»: what follows from a deed is not carried by its verb
    if (tokens[own.first]!.fold.startsWith('ف') && own.joined) return null
    const clause = clauses.find(c => c.at === i)!
    for (const lemma of clause.lemmas)
      for (const frame of supportFrames(lemma)) {
        if (
          frame.event === 'subj' &&
          own.preposition === null &&
          (clause.subject?.chunk ?? trigger.chunk) === trigger.chunk
        )
          return { clause, frame }
        if (frame.event === 'obj' && own.preposition === null) return { clause, frame }
        // «امتنع عن نشر صور التعذيب»: what is governed is another thing
        if (frame.event === own.preposition && trigger.first - own.head <= LEAD) return { clause, frame }
      }
    return null
  }
  return null
}

/** The verb behind a noun that is its subject: «الانفجار وقع أمام المبنى». */
function predicateCarrier({ clauses, chunks }: SentenceContext, trigger: Trigger): Carrier | null {
  const clause = clauses.find(c => c.at > trigger.chunk && c.subject?.chunk === trigger.chunk)
  if (clause === undefined || chunks.slice(trigger.chunk, clause.at).some(c => c.kind === 'relative')) return null
  for (const lemma of clause.lemmas)
    for (const frame of supportFrames(lemma)) if (frame.event === 'subj') return { clause, frame }
  return null
}

/**
 * The support verbs of an event noun: that of its relative clause, the one before it («تعرضت لهجمات ينفذها المسلحون»), and the one of which it is
 * the subject that stands first. Each only tells of whom those before it do not.
 */
export function carriersOf(context: SentenceContext, trigger: Trigger): readonly Carrier[] {
  const carriers = [relativeCarrier, governingCarrier, predicateCarrier].map(find => find(context, trigger))
  return carriers.filter(c => c !== null)
}

/**
 * The relation of the subject of a support verb to the noun of some type that it carries: whom «تعرض لقصف» befalls is not like who «شن هجوما», nor is
 * who denies accusations.
 */
export function relationOfSubject(carrier: Carrier | null, type: EventType): string {
  if (carrier?.frame.turns.has(type) === true) return 'carrier subj befallen'
  if (carrier?.frame.slot !== 'subj' || carrier.frame.role === 'actor') return 'carrier subj'
  return carrier.frame.role === 'recipient' ? 'carrier subj befallen' : 'carrier subj place'
}
