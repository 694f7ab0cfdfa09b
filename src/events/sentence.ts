import type {
  Attribution,
  CountKind,
  Event,
  EventCount,
  Mention,
  Sentence,
  Span,
  Timex,
  Token,
  Trace,
} from '../document/index.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { Cast } from './cast.ts'
import { chunksOf } from './chunks.ts'
import { readClauses, type SentenceContext } from './clause.ts'
import { type Circumstances, featuresOf } from './degrees.ts'
import type { Discourse } from './discourse.ts'
import type { Count, FigureReader } from './figures.ts'
import type { EventDraft, Judge } from './judgement.ts'
import { namesOf, timesOf } from './names.ts'
import { relate, type Telling } from './nesting.ts'
import { Phrases } from './phrases.ts'
import { RoleReader } from './roles.ts'
import { attributionAt, citedBy, dateOf, placeOf, speakerOf, statusOf } from './setting.ts'
import { type Trigger, triggersOf } from './triggers.ts'

/** What a sentence is read with. */
export interface SentenceInput {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly timexes: readonly Timex[]
  readonly attributions: readonly Attribution[]
  readonly cast: Cast
  readonly figures: FigureReader
  /** What the sentences before have left in mind; this one is added to it. */
  readonly discourse: Discourse
  /** The sentence is a headline. */
  readonly title: boolean
  /** Whether it may tell of events: sport does not. */
  readonly eventful: boolean
  readonly judge: Judge
  readonly trace: Trace | undefined
}

/** A count and the event it belongs to, as an index into the sentence's events. */
export interface CountDraft {
  readonly count: Count
  readonly event: number | null
}

export interface SentenceReading {
  readonly events: readonly EventDraft[]
  readonly counts: readonly CountDraft[]
}

const COUNTS: Readonly<Record<string, ReadonlySet<Event['type']>>> = {
  killed: new Set(['ASSAULT']),
  injured: new Set(['ASSAULT', 'PROTEST']),
  displaced: new Set(['ASSAULT', 'COERCE', 'RETREAT']),
  detained: new Set(['COERCE', 'ASSAULT', 'PROTEST']),
  fighters: new Set(['MOBILIZE', 'AID', 'CONCEDE', 'RETREAT']),
  equipment: new Set(['MOBILIZE', 'AID', 'ASSAULT']),
}

/** The kinds of figures that tell what an attack has done. */
const TOLLS: readonly CountKind[] = ['killed', 'injured']

const spanOfTokens = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

/** Reads the events and figures of one sentence. */
export function readSentence(input: SentenceInput): SentenceReading {
  const { tokens, sentence, cast, discourse, attributions } = input
  const { floor } = discourse
  const names = namesOf(tokens, sentence, input.mentions)
  const times = timesOf(tokens, sentence, input.timexes)
  const chunks = chunksOf(tokens, sentence, names, times)
  const speakerAt = (offset: number): string | null => speakerOf(attributions, offset)
  const citedAt = (offset: number): string | null => citedBy(attributions, offset)
  const context: SentenceContext = { tokens, chunks, cast, clauses: [], floor, speakerAt, citedAt }
  const clauses = readClauses(context)
  const reader = new RoleReader(context, clauses)
  const triggers = input.eventful ? triggersOf(tokens, chunks, clauses) : []
  const { kept, merged } = relate(
    context,
    triggers.map(trigger => ({ trigger, roles: reader.read(trigger) })),
  )
  const phrases = new Phrases(context)
  const drafts = kept.flatMap(telling =>
    tell(context, telling, phrases, input).filter(draft => isAccepted(draft, input)),
  )
  const taken = new Set(
    [...times, ...names.map(n => n.core)].flatMap(r => Array.from({ length: r.last - r.first }, (_, i) => r.first + i)),
  )
  const counts = input.figures.read(sentence, i => taken.has(i))
  const placed = counts.map(count => ({ count, event: eventOf(count, drafts, merged) }))
  const own = drafts.map((draft, i) => ({
    ...draft,
    counts: countsOf(
      tokens,
      placed.filter(p => p.event === i && !p.count.part),
    ),
  }))
  const events = own.map(draft => ({ ...draft, counts: [...draft.counts, ...sharedCounts(draft, own)] }))
  const subject = clauses.find(c => c.subject !== null && c.subject.entities.length > 0)?.subject
  discourse.floor = subject?.entities ?? floor
  discourse.close(names.map(n => n.mention.entity))
  return { events, counts: placed }
}

/** The event that a count belongs to: the one its own word tells or was merged into, else the nearest that can have it. */
function eventOf(count: Count, drafts: readonly EventDraft[], merged: ReadonlyMap<Trigger, Trigger>): number | null {
  const types = COUNTS[count.kind]
  if (types === undefined) return null
  let at = count.governor ?? count.first
  for (const [harm, attack] of merged) if (harm.first === at || harm.first === count.first) at = attack.first
  let best: number | null = null
  drafts.forEach((draft, i) => {
    if (types.has(draft.type) && (best === null || Math.abs(draft.at - at) < Math.abs(drafts[best]!.at - at))) best = i
  })
  return best
}

function countsOf(tokens: readonly Token[], placed: readonly CountDraft[]): EventCount[] {
  const counts: EventCount[] = []
  for (const { count } of placed) {
    if (count.value === null) continue
    counts.push({
      kind: count.kind as CountKind,
      value: count.value,
      span: spanOfTokens(tokens, count.first, count.last),
    })
  }
  return counts
}

/** Whether two sets of entities may be of the same: one says nothing, or they share somebody. */
const mayBeSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some(e => b.includes(e))

/** The toll that an attack has from other tellings of it in its sentence: انفجار استهدف الموكب وأسفر عن مقتل شرطيين. Two verbs tell of two deeds. */
function sharedCounts(draft: EventDraft, all: readonly EventDraft[]): EventCount[] {
  if (draft.type !== 'ASSAULT') return []
  const others = all.filter(
    other =>
      other !== draft &&
      other.type === 'ASSAULT' &&
      !(draft.finite && other.finite) &&
      mayBeSame(draft.actors, other.actors) &&
      mayBeSame(draft.recipients, [...other.recipients, ...(other.place === null ? [] : [other.place])]),
  )
  return TOLLS.flatMap(kind => {
    if (draft.counts.some(c => c.kind === kind)) return []
    return others.find(o => o.counts.some(c => c.kind === kind))?.counts.filter(c => c.kind === kind) ?? []
  })
}

/** Whether a candidate counts; one turned down is told to the trace. */
function isAccepted(draft: EventDraft, { judge, trace, discourse }: SentenceInput): boolean {
  const accepted = judge.accepts(draft.features, draft)
  if (accepted) discourse.tell(draft)
  else trace?.reject(draft.rule, draft.trigger, 'background rather than an event')
  return accepted
}

/** Whom an event hits, and how that is known. */
function recipientsOf(
  { trigger, roles }: Telling,
  place: string | null,
  stricken: readonly string[],
): { entities: readonly string[]; source: Circumstances['source'] } {
  if (roles.recipients.length > 0) return { entities: roles.recipients, source: 'told' }
  const assault = trigger.frame.type === 'ASSAULT'
  const visit = trigger.frame.mode === 'visit'
  const fallback = roles.place ?? (assault || visit ? place : null)
  if (fallback !== null) return { entities: [fallback], source: 'place' }
  if (assault && roles.actors.length === 0 && stricken.length > 0) return { entities: stricken, source: 'recalled' }
  return { entities: [], source: 'none' }
}

/** The candidate event of a telling; none if no participant is an entity. */
function tell(context: SentenceContext, telling: Telling, phrases: Phrases, input: SentenceInput): EventDraft[] {
  const { trigger, roles } = telling
  const { tokens } = context
  const { frame } = trigger
  const span = spanOfTokens(tokens, trigger.first, trigger.last)
  const rule = `event/${frame.key}`
  const place = roles.place ?? placeOf(context, trigger, roles)
  const ruled = recipientsOf(telling, place, input.discourse.stricken)
  const { discourse, judge } = input
  const candidates = candidatesOf(context, telling, {
    phrases,
    discourse,
    place,
    ruled: { actors: roles.actors, recipients: ruled.entities },
    features: judge.features,
  })
  const { actors, recipients } = parts(candidates, { type: frame.type, trigger: span, place }, judge)
  if (actors.length + recipients.length === 0) {
    input.trace?.reject(rule, span, 'no participant that is an entity')
    return []
  }
  const lack = lacking(frame.needs, actors, recipients)
  if (lack !== null && frame.needs === 'both') {
    input.trace?.reject(rule, span, `no ${lack} that is an entity`)
    return []
  }
  const support = roles.support === null ? [] : [context.chunks[roles.support.at]!]
  const draft = {
    at: trigger.first,
    finite: trigger.form === 'finite',
    type: frame.type,
    mode: frame.mode,
    trigger: span,
    actors,
    recipients,
    place,
    date: dateOf(context, trigger, roles, input.timexes),
    status: statusOf(context, trigger),
    counts: [],
    attribution: attributionAt(input.attributions, span.start)?.id ?? null,
    rule,
    evidence: [span, ...support.map(c => spanOfTokens(tokens, c.first, c.last))],
  }
  const circumstances = { source: ruled.source, lack, title: input.title, repeated: discourse.knows(draft) }
  const features = featuresOf(context, telling, draft, circumstances).map(text => judge.features.of(text))
  return [{ ...draft, features }]
}

/** Who acts, and whom it befalls: cast from those who may. */
function parts(
  candidates: readonly Candidate[],
  told: Pick<Event, 'type' | 'trigger' | 'place'>,
  judge: Judge,
): Pick<Event, 'actors' | 'recipients'> {
  const { entities: actors } = candidates[judge.casts('actor', candidates, told)]!
  const others = candidates.filter(c => !c.entities.some(e => actors.includes(e)))
  const { entities: recipients } = others[judge.casts('recipient', others, told)]!
  return { actors, recipients }
}

/** Which participant a frame asks for in vain; null if it has those it needs. */
function lacking(
  needs: Trigger['frame']['needs'],
  actors: readonly string[],
  recipients: readonly string[],
): string | null {
  if ((needs === 'actor' || needs === 'both') && actors.length === 0) return 'actor'
  if ((needs === 'recipient' || needs === 'both') && recipients.length === 0) return 'recipient'
  return null
}
