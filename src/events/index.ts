import {
  type Attribution,
  type Document,
  type Event,
  type Figure,
  localId,
  type Mention,
  type Timex,
  type Trace,
} from '../document/index.ts'
import { Cast } from './cast.ts'
import { chunksOf } from './chunks.ts'
import { readClauses, type SentenceContext } from './clause.ts'
import { namesOf, timesOf } from './names.ts'
import { RoleReader, type Roles } from './roles.ts'
import { attributionAt, dateOf, placeOf, speakerOf, statusOf } from './setting.ts'
import { type Trigger, triggersOf } from './triggers.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'published' | 'mentions' | 'entities' | 'attributions'
type Gives = Needs | 'events' | 'figures'

/** The events stage: adds who did what to whom, and the figures. */
export function readEvents(document: Document<Needs>, trace?: Trace): Document<Gives> {
  const { tokens, sentences } = document.layer('analysis')
  const mentions = document.layer('mentions')
  const timexes = document.layer('timexes')
  const attributions = document.layer('attributions')
  const cast = new Cast(document.text, document.layer('entities'), mentions)
  const events: Event[] = []
  const figures: Figure[] = []
  let floor: readonly string[] = []
  for (const sentence of sentences) {
    const own = mentions.filter(m => m.start >= sentence.start && m.end <= sentence.end)
    const times = timexes.filter(t => t.start >= sentence.start && t.end <= sentence.end)
    const names = namesOf(tokens, sentence, own)
    const chunks = chunksOf(tokens, sentence, names, timesOf(tokens, sentence, times))
    const speakerAt = (offset: number) => speakerOf(attributions, offset)
    const context: SentenceContext = { tokens, chunks, cast, clauses: [], floor, speakerAt }
    const clauses = readClauses(context)
    const reader = new RoleReader(context, clauses)
    const told = triggersOf(tokens, chunks, clauses).map(trigger => ({ trigger, roles: reader.read(trigger) }))
    for (const { trigger, roles } of told) {
      if (carries(trigger, told)) continue
      const event = tell(context, trigger, roles, times, attributions, trace)
      if (event !== null) events.push(event)
    }
    const subject = clauses.find(c => c.subject !== null && c.subject.entities.length > 0)?.subject
    if (subject != null) floor = subject.entities
  }
  return document
    .with(
      'events',
      events.map((e, i) => ({ ...e, id: localId('v', i) })),
    )
    .with('figures', figures)
}

/** Whether a verb only carries the event that a noun of the same type tells: هجوم استهدف، انفجار طال. */
const carries = (verb: Trigger, told: readonly { trigger: Trigger; roles: Roles }[]): boolean =>
  verb.form === 'finite' &&
  told.some(
    t => t.roles.support?.at === verb.chunk && t.trigger.form === 'noun' && t.trigger.frame.type === verb.frame.type,
  )

function tell(
  context: SentenceContext,
  trigger: Trigger,
  roles: Roles,
  timexes: readonly Timex[],
  attributions: readonly Attribution[],
  trace?: Trace,
): Event | null {
  const { tokens } = context
  const { frame } = trigger
  const span = { start: tokens[trigger.first]!.start, end: tokens[trigger.last - 1]!.end }
  const place = roles.place ?? placeOf(context, trigger, roles)
  const recipients =
    roles.recipients.length > 0
      ? roles.recipients
      : roles.place !== null
        ? [roles.place]
        : frame.type === 'ASSAULT' && place !== null
          ? [place]
          : []
  const { actors } = roles
  const lacks =
    (frame.needs === 'actor' || frame.needs === 'both') && actors.length === 0
      ? 'actor'
      : (frame.needs === 'recipient' || frame.needs === 'both') && recipients.length === 0
        ? 'recipient'
        : actors.length + recipients.length === 0
          ? 'participant'
          : null
  if (lacks !== null) {
    trace?.reject(`event/${frame.key}`, span, `no ${lacks} that is an entity`)
    return null
  }
  return {
    id: '',
    type: frame.type,
    mode: frame.mode,
    trigger: span,
    actors,
    recipients,
    place,
    date: dateOf(context, trigger, roles, timexes),
    status: statusOf(context, trigger),
    counts: [],
    attribution: attributionAt(attributions, span.start)?.id ?? null,
    rule: `event/${frame.key}`,
    evidence: [span],
  }
}

export type { Mention }
