/** Dates settled by other articles: an undated report of a happening that another report dates gets its date from there. */
import { type Article, type Event, publisherOf } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { actorId } from './actors.ts'
import { dayRange, isOneDay } from './dates.ts'
import type { Evidence, StoryDate } from './types.ts'

/** What a report is of stands in its first sentences. */
const LEAD = 500
/** No word before an event is longer. */
const WORD = 24
const WEEKDAY = /^XXXX-WXX-(\d)/

/** Who and where, under ids that hold across articles. */
function partsOf(article: Article, event: Event): { people: Set<string>; place: string | null } {
  const ids = new Map(article.entities.map(e => [e.id, e] as const))
  const of = (local: readonly string[]): string[] => local.flatMap(i => (ids.has(i) ? [actorId(ids.get(i)!)] : []))
  const place = event.place === null ? null : (of([event.place])[0] ?? null)
  return { people: new Set(of([...event.actors, ...event.recipients]).filter(id => id !== place)), place }
}

/** Whether an event's time is told, if at all, without leaning on the time of something else («في اليوم نفسه»). */
const standsAlone = ({ date }: Event): boolean => date === null || WEEKDAY.test(date.value)

/** What the undated article says of when: a weekday excludes days that are none. */
function allows(partial: string | undefined, day: number): boolean {
  const weekday = WEEKDAY.exec(partial ?? '')?.[1]
  return weekday === undefined || ((day + 3) % 7) + 1 === Number(weekday)
}

/** Whether what has these parts happened at a place: there, or, told of the place itself, to it (القاهرة استقبلت). */
const isAt = (place: string | null, { people, place: own }: ReturnType<typeof partsOf>): boolean =>
  place !== null && (place === own || people.has(place))

/** Both tell one happening: the same kind, at one place with one of the people, or between the same two. */
function sameHappening(a: Article, x: Event, b: Article, y: Event): boolean {
  if (x.type !== y.type || y.status !== 'actual') return false
  const [p, q] = [partsOf(a, x), partsOf(b, y)]
  const shared = [...p.people].filter(id => q.people.has(id)).length
  return (shared > 0 && (isAt(p.place, q) || isAt(q.place, p))) || shared > 1
}

interface Dating {
  readonly day: number
  readonly value: string
  readonly own: Event
  readonly evidence: Evidence
}

/** Days that another article gives to what this one leads with. */
function datingsBy(other: Article, article: Article, leads: readonly Event[]): Dating[] {
  return other.events.flatMap(event => {
    const range = dayRange(event.date?.value)
    const timex = other.timexes.find(t => t.id === event.date?.timex)
    if (range === null || !isOneDay(range) || event.date === null || timex === undefined) return []
    const own = leads.find(lead => sameHappening(article, lead, other, event))
    if (own === undefined || !leads.every(l => allows(l.date?.value, range.from) || l.type !== own.type)) return []
    const evidence = { article: other.id, start: timex.start, end: timex.end }
    return [{ day: range.from, value: event.date.value, own, evidence }]
  })
}

/** Whether an article says of what it leads with that it is the first of its kind: «أول زيارة منذ بدء الحرب». */
const toldAsFirst = ({ text, events }: Article, type: Event['type']): boolean =>
  events.some(
    e =>
      e.type === type &&
      e.trigger.start < LEAD &&
      /(?:^|\s)و?(?:اول|اولي)\s$/u.test(fold(text.slice(Math.max(0, e.trigger.start - WORD), e.trigger.start))),
  )

/** Of datings that differ those that stand: of what is told as the first, the earliest day. */
function standing(article: Article, datings: readonly Dating[]): readonly Dating[] {
  const firsts = datings.filter(({ own }) => toldAsFirst(article, own.type))
  if (firsts.length < datings.length) return datings
  const earliest = Math.min(...datings.map(d => d.day))
  return datings.filter(d => d.day === earliest)
}

/** The date that other articles of its story give an undated article, with the proof; null where they give none, or several and no reason to choose. */
export function settledDate(article: Article, others: readonly Article[]): StoryDate | null {
  const leads = article.events.filter(
    e => e.trigger.start < LEAD && e.status === 'actual' && dayRange(e.date?.value) === null && standsAlone(e),
  )
  const given = others.flatMap(other => (other.id === article.id ? [] : datingsBy(other, article, leads)))
  const datings = standing(article, given)
  if (new Set(datings.map(d => d.day)).size !== 1) return null
  const [{ value, own }] = datings as [Dating, ...Dating[]]
  const because = datings.map(({ evidence }) => {
    const other = others.find(o => o.id === evidence.article)!
    return `${publisherOf(other)} dates it: «${other.text.slice(evidence.start, evidence.end)}»`
  })
  if (datings.length < given.length) because.push('it is told as the first, and no other day that is given is earlier')
  return {
    value,
    basis: 'other-articles',
    evidence: [{ start: own.trigger.start, end: own.trigger.end }],
    proof: { evidence: datings.map(d => d.evidence), because: [...new Set(because)] },
  }
}
