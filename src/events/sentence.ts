import type {
  Attribution,
  CountKind,
  Event,
  EventCount,
  Mention,
  Sentence,
  Timex,
  Token,
  Trace,
} from '../document/index.ts'
import type { Cast } from './cast.ts'
import { chunksOf } from './chunks.ts'
import { readClauses } from './clause.ts'
import type { SentenceContext } from './context.ts'
import type { Discourse } from './discourse.ts'
import type { Count, FigureReader } from './figures.ts'
import { COUNTING } from './frames.ts'
import type { EventDraft, Judge } from './judgement.ts'
import { namesOf, timesOf } from './names.ts'
import { relate, type Telling } from './nesting.ts'
import { RoleReader } from './roles.ts'
import { citedBy, speakerOf } from './setting.ts'
import { Teller } from './teller.ts'
import { spanOfTokens, type Trigger, triggersOf } from './triggers.ts'
import { verbalAttack } from './verbal.ts'

/** What a sentence is read with. */
export interface SentenceInput {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly timexes: readonly Timex[]
  readonly attributions: readonly Attribution[]
  /** Who is named in it as the source of something. */
  readonly speakers: ReadonlySet<string>
  readonly cast: Cast
  readonly figures: FigureReader
  /** What the sentences before have left in mind; this one is added to it. */
  readonly discourse: Discourse
  /** The sentence is a headline. */
  readonly title: boolean
  /** Whether it may tell of events: sport does not. */
  readonly eventful: boolean
  /** The report is this sentence, or names nobody who could take part. */
  readonly standsAlone: boolean
  readonly judge: Judge
  readonly trace: Trace | undefined
}

/** A count and the event it belongs to, as an index into the sentence's events. */
export interface CountDraft {
  readonly count: Count
  readonly event: number | null
}

/** An event with the figures that it has in its sentence. */
interface Counted {
  readonly draft: EventDraft
  readonly counts: readonly EventCount[]
}

export interface SentenceReading {
  readonly events: readonly Counted[]
  /** What its figures say of an attack, told in whatever sentence. */
  readonly tolls: readonly EventCount[]
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
const TOLLS: readonly CountKind[] = ['killed', 'injured', 'displaced']

/** Reads the events and figures of one sentence. */
export function readSentence(input: SentenceInput): SentenceReading {
  const { tokens, sentence, cast, discourse, attributions } = input
  const { floor } = discourse
  const names = namesOf(tokens, sentence, input.mentions)
  const times = timesOf(tokens, sentence, input.timexes)
  const chunks = chunksOf(tokens, sentence, names, times)
  const speakerAt = (offset: number): string | null => speakerOf(attributions, offset)
  const citedAt = (offset: number): string | null => citedBy(attributions, offset)
  const pairOf: SentenceContext['pairOf'] = type =>
    discourse.pair(entity => type === null || cast.entities.get(entity)?.type === type)
  const context: SentenceContext = {
    tokens,
    chunks,
    cast,
    clauses: [],
    floor,
    speakers: input.speakers,
    pairOf,
    speakerAt,
    citedAt,
  }
  const clauses = readClauses(context)
  const reader = new RoleReader(context, clauses)
  const triggers = input.eventful ? triggersOf(tokens, chunks, clauses) : []
  const read = (trigger: Trigger): Telling => ({ trigger, roles: reader.read(trigger), asked: false })
  const related = relate(
    context,
    triggers.map(trigger => {
      const telling = read(trigger)
      const frame = verbalAttack(context, telling)
      return frame === null ? telling : read({ ...trigger, frame })
    }),
  )
  const taken = new Set(
    [...times, ...names.map(n => n.core)].flatMap(r => Array.from({ length: r.last - r.first }, (_, i) => r.first + i)),
  )
  const counts = input.figures.read(sentence, i => taken.has(i))
  const tolled = counts.some(c => TOLLS.includes(c.kind as CountKind))
  const { title, standsAlone, judge, trace, timexes } = input
  const bench = { timexes, attributions, discourse, title, standsAlone, tolled, judge, trace }
  const drafts = new Teller(context, related, bench).run()
  const placed = counts.map(count => ({ count, event: eventOf(count, drafts, related.merged) }))
  const whole = placed.filter(p => !p.count.part)
  const own = drafts.map(
    (draft, i): Counted => ({
      draft,
      counts: countsOf(
        tokens,
        whole.filter(p => p.event === i),
      ),
    }),
  )
  const events = own.map(
    (event): Counted => ({
      draft: event.draft,
      counts: [...event.counts, ...sharedCounts(event, own, related.merged)],
    }),
  )
  const subject = clauses.find(c => c.subject !== null && c.subject.entities.length > 0)?.subject
  discourse.floor = subject?.entities ?? floor
  discourse.close(names.map(n => n.mention.entity))
  const tolls = countsOf(tokens, whole).filter(c => TOLLS.includes(c.kind))
  return { events, tolls: tolls.length === placed.length ? tolls : [], counts: placed }
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

/** The rules of verbs that count the dead and wounded of one attack: «قتل عشرة وأصيب عشرون». */
const HARMS: ReadonlySet<string> = new Set([...COUNTING].map(key => `event/${key}`))
const isHarm = ({ rule }: EventDraft): boolean => HARMS.has(rule)

/**
 * The toll that an attack has from other tellings of it in its sentence: انفجار استهدف الموكب وأسفر عن مقتل شرطيين. Two verbs tell of two deeds,
 * unless both count.
 */
function sharedCounts(
  { draft, counts }: Counted,
  all: readonly Counted[],
  merged: ReadonlyMap<Trigger, Trigger>,
): EventCount[] {
  if (draft.type !== 'ASSAULT') return []
  const ofAttack = (other: EventDraft): boolean =>
    [...merged].some(([harm, attack]) => harm.first === draft.at && attack.first === other.at)
  const alike = (other: EventDraft): boolean =>
    ofAttack(other) ||
    ((!(draft.finite && other.finite) || (isHarm(draft) && isHarm(other))) &&
      mayBeSame(draft.actors, other.actors) &&
      mayBeSame(draft.recipients, [...other.recipients, ...(other.place === null ? [] : [other.place])]))
  const others = all.filter(other => other.draft !== draft && other.draft.type === 'ASSAULT' && alike(other.draft))
  return TOLLS.flatMap(kind => {
    if (counts.some(c => c.kind === kind)) return []
    return others.find(o => o.counts.some(c => c.kind === kind))?.counts.filter(c => c.kind === kind) ?? []
  })
}
