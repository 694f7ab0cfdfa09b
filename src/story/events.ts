/** Happenings: event mentions of several articles that describe one. */
import { type Event, type EventStatus, publisherOf } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { dayRange, gap, isOneDay } from './dates.ts'
import { VIOLENCE } from './lexicon/concepts.data.ts'
import { averageLink, type Edge } from './linkage.ts'
import { keyOf } from './terms.ts'
import { sentenceAt, termsIn, textOf, type View } from './view.ts'

/** One event mention with its article. */
export interface Mention {
  readonly view: View
  readonly event: Event
  /** Terms of the sentence around it. */
  readonly around: ReadonlyMap<string, number>
  /** What the trigger itself says. */
  readonly trigger: string
  /** One of the words that tell a deed of violence. */
  readonly violent: boolean
  /** A noun with the article: what the reader has been told of. */
  readonly definite: boolean
}

const SAME = 0.54
const MAX_MENTIONS = 2_000
/** How much each sign that two mentions describe one happening weighs. */
const WEIGHTS = { kind: 0.3, trigger: 0.25, roles: 0.2, context: 0.25, definite: 0.1 }
/** What roles weigh where one of the mentions names nobody. */
const UNTOLD = 0.4

const violence = new Set(VIOLENCE.trim().split(/\s+/))

export function mentionsOf(view: View): Mention[] {
  return view.article.events.map(event => {
    const sentence = sentenceAt(view, event.trigger.start) ?? event.trigger
    const keys = termsIn(view, event.trigger).map(t => t.key)
    return {
      view,
      event,
      around: new Map(termsIn(view, sentence).map(t => [t.key, t.weight])),
      trigger: keys[0] ?? keyOf(fold(textOf(view, event.trigger))),
      violent: event.type === 'ASSAULT' && (keys.length === 0 || keys.some(k => violence.has(k))),
      definite: /^[وفبلك]?ال/u.test(fold(textOf(view, event.trigger))),
    }
  })
}

/** The names of entities as telling words, so that names of different length can be compared. */
function namesOf({ view }: Mention, ids: readonly string[]): Set<string> {
  const words = ids.flatMap(id => fold(view.entities.get(id)?.name ?? '').split(/\s+/))
  return new Set(words.map(keyOf).filter(k => k !== ''))
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter(x => b.has(x)).length
  return common / (Math.min(a.size, b.size) || 1)
}

/** How well the participants in one role fit: 0 if both are told and none is shared. */
function roleFit(a: Mention, b: Mention, role: (e: Event) => readonly string[]): number | null {
  const [x, y] = [namesOf(a, role(a.event)), namesOf(b, role(b.event))]
  return x.size === 0 || y.size === 0 ? null : share(x, y)
}

function contextFit(a: Mention, b: Mention): number {
  let shared = 0
  let massA = 0
  let massB = 0
  for (const [key, w] of a.around) {
    massA += w
    if (b.around.has(key)) shared += w
  }
  for (const w of b.around.values()) massB += w
  return shared / (Math.min(massA, massB) || 1)
}

/** Days apart that an event has in two mentions, if both tell it; null otherwise. */
function daysApart(a: Mention, b: Mention): number | null {
  const [x, y] = [dayRange(a.event.date?.value), dayRange(b.event.date?.value)]
  return x === null || y === null ? null : gap(x, y)
}

/** How likely two mentions describe one happening, 0–1. */
export function sameHappening(a: Mention, b: Mention): number {
  if (a.event.type !== b.event.type && a.trigger !== b.trigger) return 0
  const modes = a.event.mode !== null && b.event.mode !== null && a.event.mode !== b.event.mode
  const apart = daysApart(a, b)
  if (apart !== null && apart > 1) return 0
  const actors = roleFit(a, b, e => e.actors)
  const recipients = roleFit(a, b, e => [...e.recipients, ...(e.place === null ? [] : [e.place])])
  const known = [actors, recipients].filter(fit => fit !== null)
  const roles = known.length === 0 ? UNTOLD : known.reduce((sum, fit) => sum + fit, 0) / known.length
  const score =
    WEIGHTS.kind * Number(a.event.type === b.event.type && a.violent === b.violent) +
    WEIGHTS.trigger * Number(a.trigger === b.trigger || (a.violent && b.violent)) +
    WEIGHTS.roles * roles +
    WEIGHTS.context * contextFit(a, b) +
    WEIGHTS.definite * Number(a.definite || b.definite)
  return score * (modes && !a.violent ? 0.7 : 1) * (a.event.status === b.event.status ? 1 : 0.9)
}

/** The happenings of one story, each with its mentions. */
export function happenings(views: readonly View[]): Mention[][] {
  const mentions = views.flatMap(mentionsOf).slice(0, MAX_MENTIONS)
  const edges: Edge[] = []
  mentions.forEach((x, a) => {
    mentions.slice(a + 1).forEach((y, k) => {
      const weight = sameHappening(x, y)
      if (weight >= SAME / 2) edges.push({ a, b: a + 1 + k, weight })
    })
  })
  return averageLink(mentions.length, edges, SAME).map(group => group.map(i => mentions[i]!))
}

/** What is said of whether it happened; `disputed` where some say it did and some deny it. */
export function statusOf(mentions: readonly Mention[]): EventStatus | 'disputed' {
  const statuses = new Set(mentions.map(m => m.event.status))
  if (statuses.has('denied') && statuses.has('actual')) return 'disputed'
  const order: readonly EventStatus[] = ['actual', 'denied', 'planned', 'requested', 'hypothetical']
  return order.find(s => statuses.has(s)) ?? 'actual'
}

/** The date that most mentions give, the exacter the better, and who gives it. */
export function dateOf(mentions: readonly Mention[]): { value: string; because: string[] } | null {
  const votes = new Map<string, string[]>()
  for (const { event, view } of mentions) {
    const value = event.date?.value
    if (value === undefined || dayRange(value) === null) continue
    votes.set(value, [...(votes.get(value) ?? []), publisherOf(view.article)])
  }
  const [best] = [...votes].sort(
    ([a, x], [b, y]) =>
      Number(isOneDay(dayRange(b)!)) - Number(isOneDay(dayRange(a)!)) || y.length - x.length || (a < b ? -1 : 1),
  )
  return best === undefined ? null : { value: best[0], because: [...new Set(best[1])].map(o => `${o} dates it`) }
}
