/** Tellings: single reports of what one actor does towards another, from the happenings of a story and from titles. */
import type { Article, Entity, Event } from '../document/index.ts'
import { contains, isActor, isOutlet, publisherOf } from '../document/index.ts'
import { type ArticleEntities, actorId, dayRange, type Evidence, isoDay, Sources, type Story } from '../story/index.ts'
import { kindByMeans, meansIn, tieByTitle } from './means.ts'
import { concerned } from './objects.ts'
import { capitalOf, isAtHome, sameState } from './sides.ts'
import type { RelationKind } from './types.ts'

/** Kinds by PLOVER type; help is told apart by its means. */
const KINDS: Readonly<Partial<Record<Event['type'], RelationKind>>> = {
  CONSULT: 'meets',
  SUPPORT: 'supports',
  AID: 'supports',
  COOPERATE: 'agrees with',
  AGREE: 'agrees with',
  REQUEST: 'asks',
  ACCUSE: 'accuses',
  REJECT: 'opposes',
  PROTEST: 'opposes',
  THREATEN: 'threatens',
  SANCTION: 'sanctions',
  COERCE: 'attacks',
  ASSAULT: 'attacks',
  MOBILIZE: 'sends forces',
}
/** Words either side of a trigger in which the means are named. */
const REACH = 120

/** Who acts or is acted upon: the entity, and the state it may stand for. */
export interface Party {
  readonly id: string
  /** The state whose capital it is, by its folded name: «Cairo backs» is the state's act, if the articles know that state. */
  readonly state: string | null
}

/** One report of a relation. */
export interface Telling {
  readonly actor: Party
  readonly recipient: Party
  readonly kind: RelationKind
  readonly means: readonly string[]
  readonly date: string | null
  /** `StoryEvent.id`; null where a title tells it. */
  readonly event: string | null
  readonly root: string
  readonly named: boolean
  readonly stance: 'supports' | 'denies'
  readonly evidence: Evidence
}

/** A capital that acts is its state. */
function acting(entity: Entity): Party {
  return { id: actorId(entity), state: capitalOf(entity) }
}

/** One is attacked where one is: the city, not the state. */
const plain = (entity: Entity): Party => ({ id: actorId(entity), state: null })

/** What a medium does itself: it answers for what it prints. */
const MEDIUM_ACTS: ReadonlySet<RelationKind> = new Set(['accuses', 'opposes'])
/** What can be done to a place without meaning those who are there. */
const AT_PLACES: ReadonlySet<RelationKind> = new Set(['attacks', 'sends forces'])

const canDo = (entity: Entity, kind: RelationKind): boolean =>
  isActor(entity) && (!isOutlet(entity) || MEDIUM_ACTS.has(kind))

const canBefall = (entity: Entity, kind: RelationKind): boolean => isActor(entity) || AT_PLACES.has(kind)

/** An article of a story with who its sources are in that story. */
interface Sourced extends ArticleEntities {
  readonly sources: Sources
}

function rootOf(told: Sourced, attribution: string | null): { root: string; named: boolean } {
  const last = told.article.attributions.find(a => a.id === attribution)?.chain.at(-1)
  if (last === undefined) return { root: publisherOf(told.article), named: false }
  return {
    root: told.sources.identify(last, told).name,
    named: last.kind === 'person' || last.kind === 'organisation',
  }
}

function clauseAround(article: Article, event: Event): string {
  const { start, end } = event.trigger
  const before = article.text.slice(Math.max(0, start - REACH), start)
  const after = article.text.slice(end, end + REACH)
  const from = before.search(/[^.؟!؛\n]*$/u)
  const stop = after.search(/[.؟!؛\n]/u)
  return before.slice(from) + article.text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop))
}

/** The one day that an event is dated to, else the day of the report. */
function dayOf(event: Event, article: Article): string | null {
  const range = dayRange(event.date?.value) ?? dayRange(article.published?.value)
  return range === null ? null : isoDay(range.from)
}

/** By which means: of help those named around it; of what is refused without saying to whom, intervention alone. */
function meansOf(article: Article, event: Event): string[] {
  const { type, recipients } = event
  if (type === 'AID' || type === 'SUPPORT' || type === 'MOBILIZE') return meansIn(clauseAround(article, event))
  if (type !== 'REJECT' || recipients.length > 0) return []
  return meansIn(clauseAround(article, event)).filter(name => name === 'intervention')
}

function tellingsOfEvent(told: Sourced, event: Event, id: string): Telling[] {
  const { article, entities } = told
  const base = KINDS[event.type]
  if (base === undefined || (event.status !== 'actual' && event.status !== 'denied')) return []
  const aims = concerned(article, event, (a, b) => a === b || sameState(entities.get(a), entities.get(b)))
  const means = meansOf(article, event)
  const kind = event.type === 'AID' ? (kindByMeans(means) ?? base) : base
  const known = (ids: readonly string[]): Entity[] => ids.flatMap(id => entities.get(id) ?? [])
  const recipients = known(aims).filter(entity => canBefall(entity, kind))
  const actors = known(event.actors).filter(entity => canDo(entity, kind))
  const partyOf = kind === 'attacks' ? plain : acting
  return actors.flatMap(actor =>
    recipients
      .filter(recipient => !isAtHome(actor, recipient, kind, told))
      .map(
        (recipient): Telling => ({
          actor: acting(actor),
          recipient: partyOf(recipient),
          kind,
          means,
          date: dayOf(event, article),
          event: id,
          ...rootOf(told, event.attribution),
          stance: event.status === 'denied' ? 'denies' : 'supports',
          evidence: { article: article.id, start: event.trigger.start, end: event.trigger.end },
        }),
      ),
  )
}

/** What titles say: who commands a body, who is one of its members. */
function tiesOf({ article, entities }: ArticleEntities): Telling[] {
  const published = dayRange(article.published?.value)
  return article.mentions.flatMap(holder =>
    holder.titles.flatMap((title): Telling[] => {
      const kind = tieByTitle(article.text.slice(title.start, title.end))
      const body = article.mentions.find(
        m => m.entity !== holder.entity && contains(title, m) && (m.type === 'ORG' || m.type === 'GPE'),
      )
      if (kind === null || body === undefined || holder.type !== 'PER') return []
      return [
        {
          actor: acting(entities.get(holder.entity)!),
          recipient: acting(entities.get(body.entity)!),
          kind,
          means: [],
          date: published === null ? null : isoDay(published.from),
          event: null,
          root: publisherOf(article),
          named: false,
          stance: 'supports',
          evidence: { article: article.id, start: title.start, end: holder.end },
        },
      ]
    }),
  )
}

/** Everything that the articles of one story tell of who does what towards whom. */
export function tellingsOf(story: Pick<Story, 'events'>, articles: readonly Article[]): Telling[] {
  const named = articles.map(article => ({ article, entities: new Map(article.entities.map(e => [e.id, e])) }))
  const sources = new Sources(named)
  const byId = new Map(named.map(n => [n.article.id, { ...n, sources }]))
  const happened = story.events.flatMap(({ id, mentions }) =>
    mentions.flatMap(mention => {
      const told = byId.get(mention.article)
      const event = told?.article.events.find(e => e.id === mention.event)
      return told === undefined || event === undefined ? [] : tellingsOfEvent(told, event, id)
    }),
  )
  return [...happened, ...[...byId.values()].flatMap(tiesOf)]
}
