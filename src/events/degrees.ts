import type { Ground } from './candidates.ts'
import type { SentenceContext } from './context.ts'
import { type Feature, Features, Weights } from './features.ts'
import { type EventDraft, isTaught, type Judge } from './judgement.ts'
import { BIAS, WEIGHTS } from './lexicon/degrees.data.ts'
import type { Telling } from './nesting.ts'
import { nominalReading, particleReading } from './words.ts'

/**
 * Whether a telling is an event or background is a matter of degree: a linear scorer over the features below decides. Its weights are
 * learned by scripts/train-events.ts; a feature that it has never seen counts nothing.
 */

/** What the features are read from beside the telling. */
export interface Circumstances {
  /** Where the recipients come from: the sentence's roles, the place of the event, the attack before. */
  readonly source: 'told' | 'place' | 'recalled' | 'none'
  /** Why actors and recipients are thought to be those. */
  readonly grounds: Readonly<Record<'actor' | 'recipient', Ground>>
  /** Which participant the frame asks for in vain. */
  readonly lack: string | null
  readonly title: boolean
  /** What kind of word the subject of its verb is, if it is said. */
  readonly subject: string
  /** What kind of word tells what it is done to or is about. */
  readonly object: string
  /** It counts the victims of an attack that its sentence tells, too. */
  readonly merged: boolean
  /** Events told before in the article of the same type between the same. */
  readonly repeated: boolean
}

/** The texts of the features of a candidate event; the first is its type. */
export function featuresOf(
  context: SentenceContext,
  telling: Telling,
  draft: EventDraft,
  circumstances: Circumstances,
): string[] {
  const { trigger, roles } = telling
  const { frame, reading, form } = trigger
  const chunk = context.chunks[trigger.chunk]!
  const { actor, recipient } = circumstances.grounds
  const features = [
    `actor by=${actor}`,
    `recipient by=${recipient}`,
    `actor by=${actor} recipient by=${recipient}`,
    `type=${draft.type}`,
    `form=${form}`,
    `type=${draft.type} form=${form}`,
    `recipients=${circumstances.source}`,
    `type=${draft.type} recipients=${circumstances.source}`,
    `actors=${draft.actors.length > 0}`,
    `type=${draft.type} actors=${draft.actors.length > 0}`,
    `actors=${draft.actors.length > 0} recipients=${circumstances.source} form=${form}`,
    `lack=${circumstances.lack}`,
    `type=${draft.type} lack=${circumstances.lack}`,
    `status=${draft.status}`,
    `attributed=${draft.attribution !== null}`,
    `title=${circumstances.title}`,
    `repeated=${circumstances.repeated}`,
    `merged=${circumstances.merged}`,
    `companion=${trigger.companion !== null}`,
    `support=${roles.support !== null}`,
    `dated=${draft.date !== null}`,
    `placed=${draft.place !== null}`,
    `word=${frame.key} ${form}`,
    `mode=${frame.mode}`,
    `object=${circumstances.object} ${form}`,
    `type=${draft.type} object=${circumstances.object}`,
    `object=${circumstances.object} recipients=${circumstances.source}`,
    ...participantFeatures(context, draft),
  ]
  if (form === 'noun') features.push(...nounFeatures(context, telling))
  else {
    const kind = chunk.verbs[0]?.form.kind ?? 'participle'
    const relative = context.clauses.find(c => c.at === trigger.chunk)?.antecedent != null
    features.push(
      `tense=${kind}`,
      `tense=${kind} relative=${relative}`,
      `subject=${circumstances.subject}`,
      `type=${draft.type} subject=${circumstances.subject}`,
      `joined=${chunk.joined}`,
      `suffix=${reading.enclitic !== null}`,
    )
  }
  return features
}

/** What kinds of entities take part: a person does not retreat as an army does, a medium hardly takes part at all. */
function participantFeatures(
  { cast }: SentenceContext,
  { type, actors, recipients }: Pick<EventDraft, 'type' | 'actors' | 'recipients'>,
): string[] {
  const kindOf = ([entity]: readonly string[]): string => {
    if (entity === undefined) return 'nobody'
    return cast.reports(entity) ? 'outlet' : (cast.entities.get(entity)?.type ?? 'somebody')
  }
  const [actor, recipient] = [kindOf(actors), kindOf(recipients)]
  return [`type=${type} actor=${actor}`, `type=${type} recipient=${recipient}`, `actor=${actor} recipient=${recipient}`]
}

/** What kind of word stands right before a noun in its own phrase: «لجهة اتصال», «صك الاتهام». */
function beforeNoun({ tokens, chunks }: SentenceContext, { first, chunk }: Telling['trigger']): string {
  const own = chunks[chunk]!
  if (first === own.first) return 'nothing'
  const { fold: folded, kind } = tokens[first - 1]!
  if (kind === 'number') return 'number'
  if (particleReading(folded) !== null) return folded
  const reading = nominalReading(folded)
  if (reading === null) return 'unknown'
  return reading.nouns[0]?.classes[0] ?? (reading.verbs.length > 0 ? 'deed' : 'thing')
}

function nounFeatures(context: SentenceContext, telling: Telling): string[] {
  const { chunks } = context
  const { trigger } = telling
  const { reading } = trigger
  const before = beforeNoun(context, trigger)
  const plural = reading.nouns.some(n => n.number === 'p')
  const chunk = chunks[trigger.chunk]!
  const form = reading.article ? 'definite' : reading.enclitic !== null ? 'owned' : 'indefinite'
  const alone = trigger.last >= chunk.last
  const next = chunks[trigger.chunk + 1]
  const after = next === undefined ? 'end' : next.kind === 'phrase' ? (next.preposition ?? 'bare') : next.kind
  return [
    `noun=${form}`,
    `noun=${form} alone=${alone}`,
    `noun=${form} alone=${alone} after=${after}`,
    `preposition=${chunk.preposition}`,
    `head=${chunk.head === trigger.first}`,
    `noun=${form} head=${chunk.head === trigger.first}`,
    `before=${before}`,
    `noun=${form} before=${before}`,
    `noun=${form} plural=${plural}`,
  ]
}

const made = new Features()
const LACKS_NOBODY = made.of('lack=null')

/** «بعد الاحتجاجات»: what is known of, and neither told to happen nor of anybody. */
const KNOWN = ['noun=definite', 'support=false', 'actors=false'].map(text => made.of(text))
const TOLD_OF_WHOM = made.of('recipients=told')
const isKnownAlone = (features: readonly Feature[]): boolean =>
  KNOWN.every(f => features.includes(f)) && !features.includes(TOLD_OF_WHOM)

/** Of a person who flees: an army retreats. */
const BY_PERSON = made.of('type=RETREAT actor=PER')
const FLIGHTS: ReadonlySet<string> = new Set(['event/فر', 'event/فرار', 'event/هرب', 'event/هروب'])

let weights: Weights | null = null

/** Whether a candidate with these features is an event. */
export const isEvent: Judge['accepts'] = (features, { type, rule }) => {
  weights ??= new Weights(WEIGHTS)
  if (!isTaught(type)) {
    const flight = FLIGHTS.has(rule) && features.includes(BY_PERSON)
    return features.includes(LACKS_NOBODY) && !isKnownAlone(features) && !flight
  }
  return BIAS + weights.sum(features) > 0
}
