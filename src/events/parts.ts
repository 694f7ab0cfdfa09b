import type { Event, EventType } from '../document/index.ts'
import type { Candidate, Ground, Part } from './candidates.ts'
import type { Cast } from './cast.ts'
import type { Discourse } from './discourse.ts'
import type { Features } from './features.ts'
import type { Judge } from './judgement.ts'
import type { Trigger } from './triggers.ts'

/** Who plays the parts of an event: the actors are cast first, and what they are speaks for and against the recipients. */

/** What recipients are judged by beside the actors. */
interface Known {
  readonly cast: Cast
  readonly discourse: Discourse
  readonly features: Features
}

/** The doubt in a recipient whom only the sentences before name. */
const RECALLED = 0.5
/** The doubt in one who is no place and whom the sentence only names, where nobody is said to act: a deed told in passing, of others. */
const ASIDE: Readonly<Record<Trigger['form'], number>> = { noun: 1, finite: 2, participle: 0 }

function doubtOf({ entities, ground }: Candidate, acting: boolean, form: Trigger['form'], cast: Cast): number {
  if (ground === 'nobody' || ground === 'related') return 0
  const type = cast.entities.get(entities[0]!)?.type
  const aside = !acting && (type === 'PER' || type === 'ORG') ? ASIDE[form] : 0
  return aside + (ground === 'recalled' ? RECALLED : 0)
}

/** The candidates who do not act, with what it says for them and against who does. */
function given(
  actors: readonly string[],
  candidates: readonly Candidate[],
  { form, frame }: Pick<Trigger, 'form' | 'frame'>,
  { cast, discourse, features }: Known,
): Candidate[] {
  const { type } = frame
  const known = features.and(features.of('given='), actors.length > 0 ? 'some' : 'nobody')
  const typed = features.and(features.and(known, ' '), type)
  const [actor, recipient] = [features.of('ruled=actor'), features.of('ruled=recipient')]
  const others: Candidate[] = []
  for (const candidate of candidates) {
    const { entities, ground, tells, unfit, owns } = candidate
    if (entities.some(e => actors.includes(e))) continue
    const own = [...candidate.features]
    if (entities.length === 0) own.push(features.and(known, ' nobody'), features.and(typed, ' nobody'))
    else {
      own.push(known)
      if (own.includes(actor)) own.push(features.and(known, ' ruled=actor'))
      if (own.includes(recipient)) own.push(features.and(known, ' ruled=recipient'))
      if (actors.length > 0) {
        const between = features.and(features.of('between='), discourse.between(actors[0]!, entities[0]!, type))
        own.push(between, features.and(features.and(between, ' '), type))
      }
    }
    others.push({
      entities,
      features: own,
      ground,
      tells,
      unfit,
      owns,
      doubt: doubtOf(candidate, actors.length > 0, form, cast),
    })
  }
  return others
}

/** Those to whom the genitive of the deed gives a part, if it does to anybody, else all. */
function owning(part: Part, candidates: readonly Candidate[]): readonly Candidate[] {
  const owners = candidates.filter(c => c.owns === part)
  return owners.length > 0 ? owners : candidates
}

/** What is done by deeds: who tells of such a deed is not who does it, unless grammar says so. */
const UNSPOKEN: ReadonlySet<EventType> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
])

/** Who acts, cast from the suspects, and whom it befalls, from all who may. */
export function partsOf(
  suspects: readonly Candidate[],
  candidates: readonly Candidate[],
  told: Pick<Event, 'type' | 'trigger' | 'place'>,
  trigger: Trigger,
  judge: Judge,
  known: Known,
): Pick<Event, 'actors' | 'recipients'> & { readonly grounds: Readonly<Record<Part, Ground>> } {
  // who tells of an attack is not who attacked, unless grammar says so
  const apart = (all: readonly Candidate[]): readonly Candidate[] =>
    UNSPOKEN.has(told.type) ? all.filter(c => !c.tells) : all
  const nobody = candidates.filter(c => c.entities.length === 0)
  const likeliest = (able: readonly Candidate[]): Candidate => {
    const some = able.length > 0 ? owning('actor', able) : nobody
    return some[judge.casts('actor', some, told)]!
  }
  const able = apart(suspects).filter(c => !c.unfit)
  const first = likeliest(able)
  // who speaks for an army tells what it does, and neither does nor suffers it himself
  const speaks = told.type === 'ASSAULT' && first.entities.some(e => known.cast.isSpokesman(e))
  const bodies = first.entities.flatMap(e => known.cast.spokenFor(e) ?? [])
  const doer = speaks && bodies.length === 0 ? likeliest(able.filter(c => c !== first)) : first
  const { entities: actors, ground: actor } = speaks && bodies.length > 0 ? { ...doer, entities: bodies } : doer
  const rest = apart(candidates).filter(c => !speaks || c !== first)
  const others = owning('recipient', given(actors, rest, trigger, known))
  const { entities: recipients, ground: recipient } = others[judge.casts('recipient', others, told)]!
  return { actors, recipients, grounds: { actor, recipient } }
}
