import type { EventType } from '../document/index.ts'
import { fold } from '../language/index.ts'
import {
  aimingAt,
  backedBy,
  clauseBefore,
  invitedBy,
  type Offer,
  OWNER,
  offer,
  surrounding,
  warnedOf,
} from './around.ts'
import { type Carrier, carriersOf, JUDGING, relationOfSubject } from './carriers.ts'
import type { Cast } from './cast.ts'
import type { Argument, Filler, SentenceContext, VerbClause } from './context.ts'
import { governing, isDoneTo } from './control.ts'
import { coordinated, partOf, peopleOf, pronominal } from './fillers.ts'
import { HARM } from './frames.ts'
import {
  adjectival,
  isAccused,
  isAim,
  isBattlefield,
  isBomberBehind,
  isConveyed,
  isDirected,
  isOtherParty,
  visitorOf,
} from './genitives.ts'
import { withJoined } from './joined.ts'
import { meetingOf } from './meetings.ts'
import { doerOfCourse, possessorOf } from './owners.ts'
import { participantsOf } from './participants.ts'
import {
  BLUNT,
  FIGHTING,
  FOR_WHOM,
  HARMFUL,
  heldFor,
  isArmed,
  isBacker,
  isBetweenPlaces,
  isDivided,
  isMediumOf,
  issuerOf,
  isWhereabouts,
  ownerByClause,
  ownerByNation,
  relationOf,
  resumedAfter,
  statesIn,
} from './relations.ts'
import { answerableFor, deciding } from './responsibility.ts'
import { clauseEnd, clauseStart } from './scope.ts'
import { spokenFor } from './spokesmen.ts'
import type { Trigger } from './triggers.ts'
import { isAdjectival, isEmphatic, nominalReading } from './words.ts'

/** Who fills the roles of a trigger, as the sentence has them. */
export interface Roles {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Where its frame says that it happens. */
  readonly place: string | null
  /** Chunk of what it is about: the object, or the phrase with the preposition it asks for. */
  readonly about: number | null
  /** The support verb that carries it. */
  readonly support: VerbClause | null
  /** Chunks `[from, to)` of its clause. */
  readonly scope: { readonly from: number; readonly to: number }
  /** Everybody who stands in a grammatical relation to it. */
  readonly offers: readonly Offer[]
}

/** Prepositions that bring in a further actor of a visit or meeting. */
const ACCOMPANYING: ReadonlySet<string> = new Set(['برفقه', 'بمعيه', 'بمشاركه'])
const ATTENDED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** Prepositions that bring in whom a deed hits, whatever noun tells it. */
const AGAINST: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  ASSAULT: ['علي', 'ضد'],
  COERCE: ['بحق', 'ضد'],
}

/** What stands around a noun and its genitive. */
interface Possession {
  readonly genitive: Filler | null
  readonly adjacent: Filler | null
  readonly carried: Carrier | null
  readonly found: readonly Argument[]
  readonly done: boolean
}

/** Whether an entity is somebody one may meet, rather than a place. */
const isParty = ({ entities }: Cast, id: string): boolean =>
  entities.get(id)?.type === 'PER' || entities.get(id)?.type === 'ORG'

/** Gathers the arguments of one trigger. */
export class RoleReader {
  readonly #context: SentenceContext
  readonly #clauses: readonly VerbClause[]

  constructor(context: SentenceContext, clauses: readonly VerbClause[]) {
    this.#context = context
    this.#clauses = clauses
  }

  read(trigger: Trigger): Roles {
    if (trigger.form === 'noun') return this.#noun(trigger)
    return trigger.form === 'finite' ? this.#verb(trigger) : this.#participle(trigger)
  }

  /** Phrases with prepositions in chunks `[from, to)`, those with somebody in them. */
  #arguments(from: number, to: number): Argument[] {
    const at = from - 1
    const found: Argument[] = []
    for (let i = from; i < to; i++) {
      const chunk = this.#context.chunks[i]!
      if (chunk.kind !== 'phrase' || chunk.preposition === null) continue
      if (isMediumOf(this.#context, i) || isWhereabouts(this.#context, i) || isBetweenPlaces(this.#context, i)) continue
      if (chunk.preposition === 'بين' && i - 1 > at && isDivided(this.#context, i - 1)) continue
      const filler =
        chunk.pronoun === null ? coordinated(this.#context, i) : pronominal(this.#context, i, chunk.pronoun)
      const relation = relationOf(this.#context, chunk)
      const entities =
        filler.entities.length > 0 || relation !== 'agent' ? filler.entities : statesIn(this.#context, chunk)
      if (entities.length > 0) found.push({ chunk: filler.chunk, entities, preposition: relation })
    }
    return found
  }

  #verb(trigger: Trigger): Roles {
    const clause = this.#clauses.find(c => c.at === trigger.chunk)!
    const to = clauseEnd(this.#context, trigger.chunk)
    const resumed = resumedAfter(this.#context, trigger.chunk, to, trigger.frame.recipients)
    const behind = resumed === null ? [] : this.#arguments(resumed, clauseEnd(this.#context, resumed))
    const found = [...this.#arguments(trigger.chunk + 1, to), ...behind]
    const { frame } = trigger
    const objective = frame.recipients.includes('obj')
    const passive = objective && this.#isPassive(trigger, clause, found)
    const subject = passive ? null : clause.subject
    const object = passive ? (clause.subject ?? clause.object) : clause.object
    const scope = { from: clauseStart(this.#context, trigger.chunk), to }
    const roles = this.#fill(trigger, subject, object, found, scope)
    const content = offer('content subj', this.#contentSubject(to))
    const [threatened] = content.filter(() => frame.type === 'THREATEN' && roles.recipients.length === 0)
    const recipients = threatened?.entities.filter(e => !roles.actors.includes(e)) ?? roles.recipients
    const { actors, place, about } = roles
    return { actors, recipients, place, about, support: null, scope, offers: [...roles.offers, ...content] }
  }

  /** Of whom the clause is that أن opens at chunk `at`: توعد بأن إسرائيل ستدفع الثمن; or to whom it is done: هدد بأن أنقرة ستستهدفهم. */
  #contentSubject(at: number): Filler | null {
    const { chunks } = this.#context
    if (chunks[at]?.kind !== 'complementiser' || chunks[at]!.pronoun !== null) return null
    const clause = this.#clauses.find(c => c.at > at)
    if (clause?.verbs[0]?.reading.enclitic != null) return clause.object
    const subject = clause?.subject ?? null
    return subject !== null && subject.chunk !== null && subject.chunk > at ? subject : null
  }

  #isPassive(trigger: Trigger, clause: VerbClause, found: readonly Argument[]): boolean {
    const voices = this.#context.chunks[trigger.chunk]!.verbs.filter(
      v => fold(v.form.lemma) === fold(trigger.reading.verbs[0]?.lemma ?? '') || v.reading === trigger.reading,
    ).map(v => v.form.voice)
    if (!voices.includes('passive')) return false
    if (!voices.includes('active')) return true
    if (clause.object !== null || trigger.reading.enclitic !== null) return false
    if (found.some(a => a.preposition === 'agent')) return true
    return (
      BLUNT.has(trigger.frame.type) &&
      !(FIGHTING.has(trigger.frame.key) && clause.antecedent === null) &&
      clause.subject !== null &&
      !isArmed(this.#context, clause.subject.chunk)
    )
  }

  /** A participle acts for the subject of the verb before it; its own phrase goes on behind it. */
  #participle(trigger: Trigger): Roles {
    const { chunks, tokens } = this.#context
    const own = chunks[trigger.chunk]!
    const before = this.#clauses.findLast(
      c => c.at < trigger.chunk && c.subject !== null && c.subject.entities.length > 0,
    )
    const to = clauseEnd(this.#context, trigger.chunk)
    const rest = trigger.last < own.last ? participantsOf(tokens, own, this.#context.cast, trigger.last) : []
    const next = chunks[trigger.chunk + 1]
    const object =
      rest.length > 0
        ? { chunk: trigger.chunk, entities: rest }
        : next?.kind === 'phrase' && next.preposition === null && trigger.chunk + 1 < to
          ? coordinated(this.#context, trigger.chunk + 1)
          : null
    const subject = before?.subject ?? { chunk: null, entities: this.#context.floor }
    const scope = { from: trigger.chunk, to }
    return this.#fill(trigger, subject, object, this.#arguments(trigger.chunk + 1, to), scope)
  }

  #noun(trigger: Trigger): Roles {
    const carriers = carriersOf(this.#context, trigger)
    const [carried = null] = carriers
    const behind = carried !== null && carried.clause.at > trigger.chunk
    const to = clauseEnd(this.#context, behind ? carried.clause.at : trigger.chunk)
    const found = this.#arguments(trigger.chunk + 1, to)
    const genitive = this.#genitive(trigger)
    const adjacent = this.#bareAfter(trigger)
    let site: string | null = null
    const aimed = adjacent === null && isAim(this.#context, trigger) && !isDirected(this.#context, trigger)
    const governor = carried === null ? governing(this.#context, trigger) : null
    const nation = adjectival(this.#context, trigger)
    // «انخراط الدولة في حرب التحالف»، «في هجوم تركي»: a deed has its own doer
    const taking =
      governor?.role === 'actor' && (genitive === null || trigger.frame.genitive === 'object') && nation === null
    const doer = doerOfCourse(this.#context, trigger) ?? (taking ? governor.filler : deciding(this.#context, trigger))
    const done = aimed || (doer !== null && trigger.frame.recipients.length > 0)
    let { subject, object } = this.#ofGenitive(trigger, { genitive, adjacent, carried, found, done })
    if (governor?.role === 'recipient') object ??= governor.filler
    subject ??= visitorOf(this.#context, trigger, found)
    subject = doer ?? subject ?? nation ?? answerableFor(this.#context, trigger) ?? warnedOf(this.#context, trigger)
    for (const { frame, clause } of carriers) {
      const { role, slot } = frame
      // «وُضع الرئيس قيد الاحتجاز»: the subject of the passive
      const befallen = clause.object ?? (frame.event === 'subj' ? null : clause.subject)
      const filler = slot === 'subj' ? this.#doing(trigger, clause.subject) : slot === 'obj' ? befallen : null
      const turned = frame.turns.has(trigger.frame.type)
      if (role === 'actor' && !turned) subject ??= filler
      if (role === 'recipient' || turned) object ??= filler
      if (role === 'place') site ??= clause.subject?.entities[0] ?? null
    }
    if (trigger.frame.type === 'CONSULT') {
      const before = clauseBefore(this.#context, trigger)
      const met = before === undefined ? null : meetingOf(this.#context, trigger, before, found)
      if (met?.both === true) [subject, object] = [met.subject, met.object]
      else if (met !== null && subject === null) [subject, object] = [met.subject, object ?? met.object]
    }
    if (carried === null) object ??= invitedBy(this.#context, trigger)
    object ??= backedBy(this.#context, trigger, (subject ?? found.find(a => a.preposition === 'من'))?.entities ?? [])
    if (carried === null && (aimed || trigger.frame.genitive === 'object'))
      subject ??= aimingAt(this.#context, trigger, found)
    const scope = { from: clauseStart(this.#context, trigger.chunk), to }
    const roles = this.#fill(trigger, subject, object, found, scope)
    const more = [
      offer('genitive', genitive),
      offer('adjective', nation),
      offer('adjacent', adjacent),
      // «تمت دعوة الحركة»: the subject is the deed
      carried?.clause.subject?.chunk === trigger.chunk && isDoneTo(trigger, carried)
        ? []
        : offer(relationOfSubject(carried, trigger.frame.type), this.#doing(trigger, carried?.clause.subject ?? null)),
      offer('carrier obj', carried?.clause.object),
      carried === null ? surrounding(this.#context, trigger) : [],
    ]
    const { actors, recipients, about } = roles
    const support = carried?.clause ?? null
    return {
      actors,
      recipients,
      place: roles.place ?? site,
      about,
      support,
      scope,
      offers: [...roles.offers, ...more.flat()],
    }
  }

  /** What the genitive of a noun is, and with it the bare phrase behind it. `done`: somebody else is known to do the deed. */
  #ofGenitive(
    trigger: Trigger,
    { genitive, adjacent, carried, found, done }: Possession,
  ): { subject: Filler | null; object: Filler | null } {
    const against = found.some(a => AGAINST.ASSAULT!.includes(a.preposition))
    const other =
      done ||
      isOtherParty(this.#context, trigger, genitive, carried?.clause.subject ?? null) ||
      isBattlefield(this.#context, trigger, genitive, against) ||
      isDoneTo(trigger, carried) ||
      isAccused(this.#context, trigger)
    if (other || genitive === null) return { subject: null, object: other ? genitive : null }
    const objective = trigger.frame.genitive === 'object'
    // «قصفها على المدينة»
    const aimed = against && trigger.frame.type === 'ASSAULT' && trigger.reading.enclitic !== null && !HARM.has(trigger.frame.key) // biome-ignore format: one condition
    const directed = adjacent !== null || (objective && (aimed || isDirected(this.#context, trigger)))
    if (trigger.frame.genitive === 'subject' || directed || isBomberBehind(this.#context, trigger))
      return { subject: genitive, object: adjacent }
    return { subject: null, object: objective ? genitive : null }
  }

  /** Who does the deed that a subject announces: not the one who only speaks for them. */
  #doing({ frame }: Trigger, subject: Filler | null): Filler | null {
    if (subject === null || subject.chunk === null || !HARMFUL.has(frame.type)) return subject
    const body = spokenFor(this.#context, subject.chunk)
    return body === null ? subject : { chunk: subject.chunk, entities: [body] }
  }

  /** The owner of a noun: its pronoun, or the genitive behind it in its own phrase. */
  #genitive(trigger: Trigger): Filler | null {
    const { chunks, tokens, cast } = this.#context
    const own = chunks[trigger.chunk]!
    if (trigger.last - trigger.first === 1 && trigger.reading.enclitic !== null)
      return possessorOf(this.#context, trigger)
    if (trigger.last >= own.last || isConveyed(this.#context, trigger)) return null
    const next = nominalReading(tokens[trigger.last]!.fold)
    const named = own.names.some(n => n.first === trigger.last)
    const adjective = next !== null && isAdjectival(next)
    // an adjective between: a name behind it is no genitive of an indefinite noun, unless it is one of a definite construct
    if (!named && adjective && next.article === trigger.reading.article) return null
    if (trigger.reading.article && !named) return null
    const entities = participantsOf(tokens, own, cast, trigger.last)
    const some = !adjective && chunks[trigger.chunk + 1]?.preposition === 'من' // مقتل ستة من الحركة
    if (entities.length === 0)
      return some ? partOf(this.#context, trigger.chunk) : peopleOf(this.#context, trigger.chunk, trigger.last)
    return { chunk: trigger.chunk, entities: withJoined(this.#context, trigger.chunk, entities) }
  }

  /** A bare phrase right behind the noun's own: مهاجمته المدينة، قطع السعودية علاقاتها. */
  #bareAfter(trigger: Trigger): Filler | null {
    const own = this.#context.chunks[trigger.chunk]!
    const next = this.#context.chunks[trigger.chunk + 1]
    const owned = trigger.reading.enclitic !== null || own.last > trigger.last
    if (!owned || next === undefined || next.kind !== 'phrase' || next.preposition !== null || next.joined) return null
    const head = nominalReading(this.#context.tokens[next.head]!.fold)
    const predicate = head !== null && isAdjectival(head) && !head.article && next.names.length === 0 // «استهدافهم بسيط»
    return predicate || isEmphatic(head) ? null : coordinated(this.#context, trigger.chunk + 1)
  }

  /** The first phrase behind a trigger with a preposition that its frame asks for, or ب. */
  #complement(trigger: Trigger, to: number): number | null {
    const { chunks } = this.#context
    for (let i = trigger.chunk + 1; i < to; i++) {
      const { preposition } = chunks[i]!
      if (preposition !== null && (preposition === 'ب' || trigger.frame.recipients.includes(preposition))) return i
    }
    return null
  }

  /** Puts fillers into the slots of the frame. */
  #fill(
    trigger: Trigger,
    subject: Filler | null,
    object: Filler | null,
    behind: readonly Argument[],
    scope: Roles['scope'],
  ): Roles {
    const { frame } = trigger
    const spares = HARMFUL.has(frame.type)
    const found = behind.map(a =>
      a.preposition === FOR_WHOM && !spares ? { ...a, preposition: 'ل' } : (heldFor(this.#context, a) ?? a),
    )
    const { cast } = this.#context
    const beside = trigger.chunk + 1
    const at = (slot: string): readonly string[] => {
      if (slot === 'subj') return subject?.entities ?? []
      if (slot === 'obj') return object?.entities ?? []
      if (slot === 'بين') return frame.mutual ? [] : found.filter(a => a.preposition === 'بين').flatMap(a => a.entities)
      const entities = found.find(a => a.preposition === slot)?.entities ?? []
      // «اجتماع بالعاصمة»: where one meets is not whom
      return slot === 'ب' && frame.type === 'CONSULT' && frame.mode !== 'call'
        ? entities.filter(e => isParty(cast, e))
        : entities
    }
    // «هجوم للتنظيم», but not «الهجوم استهدف مقرا للتنظيم»: whose a deed is stands beside it
    const doing = frame.actors.filter(slot => slot !== 'ل' || found.find(a => a.preposition === slot)?.chunk === beside)
    const first = (slots: readonly string[], but: readonly string[] = []): readonly string[] =>
      slots.map(slot => at(slot).filter(e => !but.includes(e))).find(e => e.length > 0) ?? []
    const agents = found.find(a => a.preposition === 'agent')?.entities ?? []
    // a deed whose verb has no actor may still have one told beside it: تفجير تبناه التنظيم
    const deed = trigger.form === 'noun' && !HARM.has(frame.key)
    let actors = first(deed && frame.actors.length === 0 ? ['subj'] : doing)
    if (actors.length === 0) actors = agents
    const struck = deed && frame.type === 'ASSAULT' && at('علي').length > 0 // «قصف لقوات النظام على المدينة»
    if (actors.length === 0 && struck)
      actors = found.find(a => a.preposition === 'ل' && a.chunk === beside)?.entities ?? []
    if (ATTENDED.has(frame.type))
      actors = [...actors, ...found.filter(a => ACCOMPANYING.has(a.preposition)).flatMap(a => a.entities)]
    actors = [...new Set(actors)].filter(e => cast.canAct(e))
    const objective = trigger.form === 'noun' && object !== null && !frame.recipients.includes('obj')
    if (actors.length === 0) actors = issuerOf(this.#context, trigger)
    let recipients = first(objective ? ['obj', ...frame.recipients] : frame.recipients, actors)
    const against = trigger.form === 'noun' ? AGAINST[frame.type] : undefined
    if (recipients.length === 0 && against !== undefined) recipients = first(against, actors)
    if (frame.mutual && recipients.length === 0) {
      const between = [...new Set(found.filter(a => a.preposition === 'بين').flatMap(a => a.entities))]
      if (between.length > 0 && actors.length === 0)
        [actors, recipients] = frame.type === 'CONSULT' ? [between, []] : [between.slice(0, 1), between.slice(1)]
    }
    const place = first(frame.places)[0] ?? null
    const about = object?.chunk ?? this.#complement(trigger, scope.to)
    const thing = about ?? (trigger.form === 'noun' ? trigger.chunk : null)
    const owner =
      recipients.length === 0 && JUDGING.has(frame.type) && thing !== null
        ? (ownerByClause(this.#context, thing) ?? ownerByNation(this.#context, thing))
        : null
    if (owner !== null) recipients = owner.entities.filter(e => !actors.includes(e))
    const parties = spares ? found.filter(a => a.chunk === null || !isBacker(this.#context, a.chunk)) : found
    const prepositional = parties.map(a => ({ relation: a.preposition, entities: a.entities }))
    const offers = [...offer('subj', subject), ...offer('obj', object), ...offer(OWNER, owner), ...prepositional]
    return { actors, recipients, place, about, support: null, scope, offers }
  }
}
