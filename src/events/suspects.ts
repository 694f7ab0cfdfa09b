import type { EventType } from '../document/index.ts'
import { holdingClause } from './around.ts'
import type { Candidate } from './candidates.ts'
import { type Agreement, agrees, type Cast, numberless } from './cast.ts'
import type { SentenceContext, VerbClause } from './context.ts'
import { countryAt } from './fillers.ts'
import type { Related, Telling } from './nesting.ts'
import { isAgent } from './participants.ts'
import { nominalReading } from './words.ts'

/** Who among the candidates may act at all, by what grammar and their nature say. */

/** What is said against a deed. */
const CONDEMNING: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT'])

/**
 * Those who may act: not who condemns the deed, nor one of several whom it hits, nor whom grammar does not relate to a verb whose subject is said
 * to be somebody else or shows another gender or number, nor who strikes nobody.
 */
export function suspectsOf(
  context: SentenceContext,
  { kept, contents }: Related,
  telling: Telling,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const another = holdingClause(context, telling.trigger) !== null || isAnothers(context, telling)
  const judge = contents.size === 0 ? undefined : kept.find(t => contents.get(t.trigger) === telling.trigger)
  const condemning = judge !== undefined && CONDEMNING.has(judge.trigger.frame.type) ? judge.roles.actors : []
  const { actors, recipients, offers } = telling.roles
  const offered = new Set(another ? offers.flatMap(o => o.entities) : [])
  const hit = recipients.length > 1 && !telling.trigger.frame.mutual ? recipients : []
  const apart = [...condemning, ...hit].filter(e => !actors.includes(e))
  const verb = shownBy(context, telling)
  const strikes = telling.trigger.frame.type === 'ASSAULT'
  // «قتل ستون …» behind what somebody counted: who is understood is not said to strike
  const said = telling.trigger.form !== 'finite' || clauseOf(context, telling)?.subject?.chunk != null
  if (!another && apart.length === 0 && verb === null && !strikes) return candidates
  return candidates.filter(({ entities, ground }) => {
    if (entities.length === 0) return true
    const related = ground === 'related'
    if (strikes && entities.some(e => !(said && actors.includes(e)) && isPeaceful(context.cast, e, related)))
      return false
    if (another && (!entities.some(e => offered.has(e)) || entities.some(e => recipients.includes(e)))) return false
    return !apart.some(e => entities.includes(e)) && (verb === null || related || suits(context.cast, verb, entities))
  })
}

/** The clause of the verb that tells an event, if a verb does. */
const clauseOf = ({ clauses }: SentenceContext, { trigger }: Pick<Telling, 'trigger'>): VerbClause | undefined =>
  clauses.find(c => c.at === trigger.chunk)

/** Whether somebody whom grammar alone does not make the doer strikes nobody: a body without arms, or, unless `related` to the deed, a town. */
const isPeaceful = (cast: Cast, entity: string, related: boolean): boolean =>
  cast.isCivil(entity) || (!related && !cast.mayStrike(entity))

/**
 * Whether the subject of a verb is said or known from the verb before, and is nobody whom the article names: «وافق عليه البرلمان»; or a country told
 * by whose it is: «قال الوزير إن بلاده …», who is not his country.
 */
function isAnothers(context: SentenceContext, { trigger, roles }: Telling): boolean {
  if (trigger.form !== 'finite' || !trigger.frame.actors.includes('subj')) return false
  const subject = clauseOf(context, { trigger })?.subject
  if (subject == null || subject.chunk === null) return false
  if (subject.entities.length > 0)
    return countryAt(context, subject.chunk, context.chunks[subject.chunk]!.head) !== null
  return roles.recipients.length === 0 || isSomebodyElse(context, subject.chunk)
}

/** Whether a phrase tells somebody by more than an office or a body with its article alone, which may take up one who is named: «المملكة»، «الأمين العام». */
function isSomebodyElse({ chunks, tokens, cast }: SentenceContext, chunk: number): boolean {
  const { head, last } = chunks[chunk]!
  if (!isAgent(tokens, chunks[chunk]!, cast)) return false
  const reading = nominalReading(tokens[head]!.fold)
  const one = last - head === 1
  return (
    reading?.article !== true ||
    !reading.nouns.some(n => n.number === 's' && (n.classes.includes('role') || (one && n.classes.includes('body'))))
  )
}

/** What an active verb whose subject is not said shows of it; null of any other telling. */
function shownBy(context: SentenceContext, { trigger, roles }: Telling): Agreement | null {
  if (trigger.form !== 'finite' || !trigger.frame.actors.includes('subj')) return null
  const clause = clauseOf(context, { trigger })
  if (clause === undefined || clause.verbs.some(v => v.form.voice === 'passive' || v.form.person !== 3)) return null
  const suffers = clause.subject?.entities.some(e => roles.recipients.includes(e)) === true
  return suffers ? null : clause.agreement
}

/** Whether entities can be what a verb shows of its subject: a state or a person is not «they». */
function suits(cast: Cast, { gender, plural }: Agreement, entities: readonly string[]): boolean {
  if (entities.length > 1) return true
  const own = cast.agreement(entities[0]!)
  const one = cast.entities.get(entities[0]!)?.type !== 'ORG'
  return agrees({ gender, plural: null }, numberless(own)) ? !(one && plural === true) : plural === true && !one
}
