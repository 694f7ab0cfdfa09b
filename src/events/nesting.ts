import type { EventType } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { OWNER } from './around.ts'
import { agreementOfPronoun, agrees } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { SentenceContext } from './context.ts'
import { BY_WAY, COUNTING, HARM } from './frames.ts'
import { isAim, leadsPhrase } from './genitives.ts'
import type { Roles } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** A trigger with those in its roles, before it is known to be an event. */
export interface Telling {
  readonly trigger: Trigger
  readonly roles: Roles
  /** It is what somebody asks for. */
  readonly asked: boolean
}

const HARM_REACH = 12

/** Whether a verb only carries the event that a noun of the same type tells: هجوم استهدف، انفجار طال. */
const isCarrier = (verb: Telling, all: readonly Telling[]): boolean =>
  verb.trigger.form === 'finite' &&
  all.some(
    t =>
      t.roles.support?.at === verb.trigger.chunk &&
      t.trigger.form === 'noun' &&
      t.trigger.frame.type === verb.trigger.frame.type,
  )

/** The attack that a telling of harm without a named victim belongs to: «قتل ثلاثة في هجوم»، «انفجار أدى إلى مقتل ثلاثة». */
function attackOf(harm: Telling, all: readonly Telling[], { chunks, cast }: SentenceContext): Telling | null {
  if (!HARM.has(harm.trigger.frame.key) || harm.roles.recipients.some(e => cast.entities.get(e)?.type === 'PER'))
    return null
  const attacks = all.filter(
    t => t.trigger.form === 'noun' && t.trigger.frame.type === 'ASSAULT' && !HARM.has(t.trigger.frame.key),
  )
  const behind = attacks.find(t => {
    const { preposition } = chunks[t.trigger.chunk]!
    const near = t.trigger.chunk > harm.trigger.chunk && t.trigger.chunk - harm.trigger.chunk <= HARM_REACH
    if (!near || preposition === null || !BY_WAY.has(preposition)) return false
    // «قتلت الشرطة ستة اتهمتهم بالهجوم»: what another verb asks for is not how they died
    if (preposition !== 'ب') return true
    const between = chunks.slice(harm.trigger.chunk + 1, t.trigger.chunk)
    return between.every(c => c.kind !== 'verb' || c.joined || c.verbs.some(v => COUNTING.has(fold(v.form.lemma))))
  })
  if (behind !== undefined) return behind
  if (harm.trigger.form !== 'noun') return null
  const told = all.filter(
    t => t.trigger.form !== 'participle' && t.trigger.frame.type === 'ASSAULT' && !HARM.has(t.trigger.frame.key),
  )
  return told.findLast(t => t.trigger.chunk < harm.trigger.chunk) ?? null
}

/** Things that may be sent, and that may be hit: تعزيزات، إمدادات. */
const SENT: ReadonlySet<EventType> = new Set(['AID', 'MOBILIZE'])

/** Whether a noun of what is sent is only what an attack hits: «قصفت الطائرات تعزيزات». */
const isHit = ({ trigger }: Telling, all: readonly Telling[]): boolean =>
  trigger.form === 'noun' &&
  SENT.has(trigger.frame.type) &&
  all.some(t => t.trigger.frame.type === 'ASSAULT' && t.trigger.form === 'finite' && t.roles.about === trigger.chunk)

const withRoles = (
  { trigger, roles, asked }: Telling,
  {
    actors = roles.actors,
    recipients = roles.recipients,
    offers = roles.offers,
  }: Partial<Pick<Roles, 'actors' | 'recipients' | 'offers'>>,
  asking = asked,
): Telling => {
  const { place, about, support, scope } = roles
  return { trigger, roles: { actors, recipients, place, about, support, scope, offers }, asked: asking }
}

/** The event noun that a verb is about: إدانة الهجوم، التهديد باستهداف المدينة. */
function contentOf(telling: Telling, all: readonly Telling[]): Telling | undefined {
  const { about } = telling.roles
  return about === null
    ? undefined
    : all.find(t => t !== telling && t.trigger.chunk === about && t.trigger.first > telling.trigger.first)
}

/** Deeds that somebody asks for and may be refused. */
const HELPFUL: ReadonlySet<EventType> = new Set(['AID', 'CONSULT', 'SUPPORT'])

/** An accusation or rejection of a deed is aimed at who did it, a threat of one at whom it would hit. */
function aimed(telling: Telling, all: readonly Telling[]): Telling {
  const content = contentOf(telling, all)
  if (content === undefined) return telling
  const { type } = telling.trigger.frame
  const others = (entities: readonly string[]): string[] => entities.filter(e => !telling.roles.actors.includes(e))
  if (type === 'ACCUSE' || type === 'REJECT') {
    const doers = others(content.roles.actors)
    // «رفضت بيع أسلحة للجيش»: who refuses to help refuses those who would be helped
    const withheld = type === 'REJECT' && doers.length === 0 && HELPFUL.has(content.trigger.frame.type)
    // «رفضت الطلب الذي تقدم به المجلس»: whose it is by its own clause
    const owner = doers.length === 0 ? (telling.roles.offers.find(o => o.relation === OWNER)?.entities ?? []) : doers
    return withRoles(telling, { recipients: withheld ? others(content.roles.recipients) : others(owner) })
  }
  if (type === 'THREATEN' && telling.roles.recipients.length === 0)
    return withRoles(telling, { recipients: others(content.roles.recipients) })
  return telling
}

/** خطف ومقتل فلان: the first of two joined nouns has the second's victim; «قصف مدفعي وغارات تركية»: and who its adjectives say did it. */
function shared(telling: Telling, all: readonly Telling[], { chunks }: SentenceContext): Telling {
  const { trigger, roles } = telling
  if (trigger.form !== 'noun' || trigger.frame.genitive !== 'object') return telling
  const next = all.find(
    t =>
      t.trigger.chunk === trigger.chunk + 1 &&
      chunks[t.trigger.chunk]!.joined &&
      t.trigger.first === chunks[t.trigger.chunk]!.head,
  )
  if (next === undefined) return telling
  const { actors, recipients, offers } = next.roles
  const nation = next.trigger.frame.type === trigger.frame.type ? offers.filter(o => o.relation === 'adjective') : []
  if (nation.length > 0 && roles.actors.length === 0)
    return withRoles(telling, { actors, offers: [...roles.offers, ...nation] })
  if (next.trigger.frame.genitive !== 'object' || trigger.last !== chunks[trigger.chunk]!.last) return telling
  return withRoles(telling, { actors: roles.actors.length > 0 ? roles.actors : actors, recipients })
}

/** Tellings whose recipient is the one who does, or shall do, what they are about: طالب إيران بوقف …، اتهم حفتر بقصف …، منع الوفد من زيارة …. */
const CONTROLLING: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AID',
  'COERCE',
  'CONCEDE',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
])
/** Prepositions that bring in what a telling is about. */
const COMPLEMENTS: ReadonlySet<string> = new Set(['ب', 'الي', 'علي', 'من', 'ل', 'في', 'عن'])
const PARTING: ReadonlySet<Chunk['kind']> = new Set([
  'verb',
  'complementiser',
  'relative',
  'stop',
  'conjunction',
  'participle',
])
const CONTROL_REACH = 8
/** Prepositions that bring in why or after what something is done, so that what follows is no complement. */
const BECAUSE: ReadonlySet<string> = new Set(['جراء', 'بسبب', 'اثر', 'بعد', 'عقب', 'نتيجه', 'رغم'])

/** The telling whose complement a noun is, nothing but phrases between: «دعت مصر تركيا إلى سحب …». */
function governorOf({ trigger }: Telling, all: readonly Telling[], context: SentenceContext): Telling | null {
  const { chunks } = context
  const own = chunks[trigger.chunk]!
  if (trigger.form !== 'noun' || !leadsPhrase(context, trigger)) return null
  const bare = own.preposition === null && !own.joined
  if (own.preposition === 'من' && chunks[trigger.chunk - 1]?.kind === 'time') return null // «بعد يومين من الاحتجاجات»
  if (!bare && !COMPLEMENTS.has(own.preposition ?? '')) return null
  for (let i = trigger.chunk - 1; i >= 0 && i >= trigger.chunk - CONTROL_REACH; i--) {
    const telling = all.findLast(t => t.trigger.chunk === i && CONTROLLING.has(t.trigger.frame.type))
    // what is asked for may be an object: «طلب من مصر دعمه»
    if (telling !== undefined) return bare && telling.trigger.frame.type !== 'REQUEST' ? null : telling
    if (PARTING.has(chunks[i]!.kind) || BECAUSE.has(chunks[i]!.preposition ?? '')) return null
  }
  return null
}

/** Who asks for help of his own: «طلب حفتر من السيسي دعمه»; null if the pronoun is another's, or what is asked for is no help. */
function helpedAsker(
  { trigger }: Telling,
  { trigger: asking, roles }: Telling,
  { cast }: SentenceContext,
): readonly string[] | null {
  const agreement = agreementOfPronoun(trigger.reading.enclitic ?? '')
  const help = trigger.frame.type === 'AID' || trigger.frame.type === 'SUPPORT'
  if (!help || asking.frame.type !== 'REQUEST' || agreement === null) return null
  return roles.actors.length === 1 && agrees(agreement, cast.agreement(roles.actors[0]!)) ? roles.actors : null
}

/** What somebody is asked, accused or kept from doing is theirs to do. */
function controlled(telling: Telling, all: readonly Telling[], context: SentenceContext): Telling {
  const governor = governorOf(telling, all, context)
  // «ندد باغتيال فلان»: whom the noun's own phrase names is not who does it
  const own = context.chunks[telling.trigger.chunk]!.names.map(n => n.mention.entity)
  const entities = governor?.roles.recipients.filter(e => context.cast.canAct(e) && !own.includes(e)) ?? []
  if (governor === null || entities.length === 0) return telling
  const { actors, offers } = telling.roles
  if (telling.trigger.reading.enclitic !== null) {
    const recipients = helpedAsker(telling, governor, context)
    return recipients === null ? telling : withRoles(telling, { actors: entities, recipients }, true)
  }
  // «نقل الوزير الدعوة إلى الملك لزيارة البلاد»: who is asked does it, not the subject of the verb around
  const asked = governor.trigger.frame.type === 'REQUEST' && isAim(context, telling.trigger)
  return withRoles(telling, {
    actors: actors.length > 0 && !asked ? actors : entities,
    offers: [...offers, { relation: 'controlled', entities }],
  })
}

/** Whoever does the first of joined deeds does the others: «تمكنوا من تفجير … وتدمير … والقبض على …». */
function continued(telling: Telling, before: readonly Telling[], { chunks }: SentenceContext): Telling {
  const { trigger, roles } = telling
  const own = chunks[trigger.chunk]!
  const open = trigger.form === 'noun' && trigger.first === own.head && own.joined && trigger.reading.enclitic === null
  if (!open || roles.actors.length > 0) return telling
  const first = before.findLast(t => t.trigger.chunk < trigger.chunk)
  if (first === undefined || first.trigger.form !== 'noun' || first.trigger.frame.genitive === 'subject') return telling
  const between = chunks.slice(first.trigger.chunk + 1, trigger.chunk)
  const { actors } = first.roles
  if (actors.length === 0 || between.some(c => PARTING.has(c.kind))) return telling
  return withRoles(telling, { actors, offers: [...roles.offers, { relation: 'continued', entities: actors }] })
}

/** Whoever wounded also killed: «قتل عشرة وأصيب عشرون برصاص الشرطة». */
function jointlyHarmed(telling: Telling, read: readonly Telling[], { chunks }: SentenceContext): Telling {
  const { trigger, roles } = telling
  const counts = (t: Telling): boolean => t.trigger.form === 'finite' && COUNTING.has(t.trigger.frame.key)
  if (!counts(telling) || roles.actors.length > 0) return telling
  const next = read.find(t => t.trigger.first > trigger.first)
  if (next === undefined || !counts(next) || !chunks[next.trigger.chunk]!.joined) return telling
  if (chunks.slice(trigger.chunk + 1, next.trigger.chunk).some(c => PARTING.has(c.kind))) return telling
  const { actors } = next.roles
  if (actors.length === 0) return telling
  return withRoles(telling, { actors, offers: [...roles.offers, { relation: 'continued', entities: actors }] })
}

/** Whoever does a deed does what it is done for: «الضربات التركية لدعم الحكومة». */
function purposed(telling: Telling, before: readonly Telling[], context: SentenceContext): Telling {
  const { trigger, roles } = telling
  if (roles.actors.length > 0 || trigger.form !== 'noun' || !isAim(context, trigger)) return telling
  const deed = before.findLast(t => t.trigger.chunk < trigger.chunk)
  if (deed === undefined || deed.trigger.form !== 'noun' || deed.roles.actors.length === 0) return telling
  const between = context.chunks.slice(deed.trigger.chunk + 1, trigger.chunk)
  if (between.some(c => PARTING.has(c.kind))) return telling
  const { actors } = deed.roles
  return withRoles(telling, { actors, offers: [...roles.offers, { relation: 'continued', entities: actors }] })
}

/** A telling of harm with those in the attack that it belongs to: whoever attacked is who harmed. */
function victimsOf(harm: Telling, attack: Telling): Telling {
  const { actors, recipients, offers } = harm.roles
  const own = attack.roles
  const told = [
    { relation: 'attack actor', entities: own.actors },
    { relation: 'attack recipient', entities: own.recipients },
  ].filter(o => o.entities.length > 0)
  return withRoles(harm, {
    actors: actors.length > 0 ? actors : own.actors,
    recipients: recipients.length > 0 ? recipients : own.recipients,
    offers: [...offers, ...told],
  })
}

/** How many chunks before an attack the harm may be told that it did: مقتل جندي | وإصابة آخر | في هجوم. */
const VICTIM_REACH = 5

/** Whom the harm told right before an attack has befallen, which names no target of its own: «مقتل جندي في إطلاق نار». */
function victimsBefore(
  { trigger, roles }: Telling,
  all: readonly Telling[],
  { chunks }: SentenceContext,
): readonly string[] {
  const { preposition, joined } = chunks[trigger.chunk]!
  const brought = preposition !== null && BY_WAY.has(preposition) && !joined
  if (trigger.form !== 'noun' || trigger.frame.mutual || HARM.has(trigger.frame.key) || !brought) return NOBODY
  if (trigger.frame.type !== 'ASSAULT' || roles.recipients.length > 0 || roles.about !== null) return NOBODY
  const harm = all.findLast(t => t.trigger.chunk < trigger.chunk)
  if (harm === undefined || !HARM.has(harm.trigger.frame.key)) return NOBODY
  const between = chunks.slice(harm.trigger.chunk + 1, trigger.chunk)
  const near = between.length < VICTIM_REACH && between.every(c => c.kind === 'phrase' || c.kind === 'time')
  return near ? harm.roles.recipients : NOBODY
}

const NOBODY: readonly string[] = Object.freeze([])

/** The tellings of a sentence set in relation to each other. */
export interface Related {
  readonly kept: readonly Telling[]
  /** Those that count the victims of another; nouns do nothing else (هجوم أدى إلى مقتل ثلاثة). */
  readonly merged: ReadonlyMap<Trigger, Trigger>
  /** What others are about: of a condemnation the deed. */
  readonly contents: ReadonlyMap<Trigger, Trigger>
  /** Whom an attack without a target of its own has harmed, as is told right before it. */
  readonly victims: ReadonlyMap<Trigger, readonly string[]>
}

/** Sets the tellings of a sentence in relation to each other. */
export function relate(context: SentenceContext, read: readonly Telling[]): Related {
  const found: Telling[] = []
  for (const telling of read)
    found.push(
      jointlyHarmed(
        purposed(continued(controlled(telling, read, context), found, context), found, context),
        read,
        context,
      ),
    )
  const all = found.map(telling => shared(telling, found, context))
  const contents = new Map<Trigger, Trigger>()
  const merged = new Map<Trigger, Trigger>()
  const victims = new Map<Trigger, readonly string[]>()
  const kept: Telling[] = []
  for (const telling of all) {
    if (isCarrier(telling, all) || isHit(telling, all)) continue
    const attack = attackOf(telling, all, context)
    if (attack !== null) merged.set(telling.trigger, attack.trigger)
    if (attack === null) kept.push(aimed(telling, all))
    else if (telling.trigger.form === 'finite') kept.push(victimsOf(telling, attack))
    const struck = victimsBefore(telling, all, context)
    if (struck.length > 0) victims.set(telling.trigger, struck)
    const content = contentOf(telling, all)
    if (content !== undefined) contents.set(telling.trigger, content.trigger)
  }
  return { kept, merged, contents, victims }
}
