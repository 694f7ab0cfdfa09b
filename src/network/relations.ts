/** Relations: what actors are said to do towards one another, from the happenings of stories and from titles. */
import type { Article, Entity, Event } from '../document/index.ts'
import { contains } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { states } from '../language/nisba.ts'
import { actorId, type Bounds, dayRange, type Evidence, isoDay, type Story, type StoryEvent } from '../story/index.ts'
import { kindByMeans, meansIn, tieByTitle } from './means.ts'
import type { According, Relation, RelationKind } from './types.ts'

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
/** Neither side does it to the other. */
const MUTUAL = new Set<RelationKind>(['meets', 'agrees with'])
/** Words either side of a trigger in which the means are named. */
const REACH = 120

/** One report of a relation. */
interface Telling {
  readonly actor: string
  readonly recipient: string
  readonly kind: RelationKind
  readonly means: readonly string[]
  readonly date: string | null
  readonly event: string | null
  readonly root: string
  readonly named: boolean
  readonly stance: 'supports' | 'denies'
  readonly evidence: Evidence
}

let capitals: ReadonlyMap<string, string> | null = null

/** A capital that acts is its state: «Cairo backs». */
function stateOfCapital(entity: Entity): string | null {
  capitals ??= new Map(states().flatMap(s => s.capitals.map(c => [fold(c), s.name] as const)))
  return entity.type === 'GPE' ? (capitals.get(fold(entity.name)) ?? null) : null
}

/** Who acts: the entity, or the state whose capital stands for it, if the article's set knows that state. */
export function actingId(entity: Entity, known: ReadonlyMap<string, string>): string {
  const state = stateOfCapital(entity)
  return (state === null ? undefined : known.get(fold(state))) ?? actorId(entity)
}

const outletOf = (article: Article): string => article.source.outlet ?? article.source.uri

function rootOf(article: Article, attribution: string | null): { root: string; named: boolean } {
  const last = article.attributions.find(a => a.id === attribution)?.chain.at(-1)
  if (last === undefined) return { root: outletOf(article), named: false }
  return { root: last.name, named: last.kind === 'person' || last.kind === 'organisation' }
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

function tellingsOf(article: Article, event: Event, id: string, known: ReadonlyMap<string, string>): Telling[] {
  const base = KINDS[event.type]
  if (base === undefined || (event.status !== 'actual' && event.status !== 'denied')) return []
  const helps = event.type === 'AID' || event.type === 'SUPPORT'
  const means = helps || event.type === 'MOBILIZE' ? meansIn(clauseAround(article, event)) : []
  const kind = event.type === 'AID' ? (kindByMeans(means) ?? base) : base
  const entities = new Map(article.entities.map(e => [e.id, e]))
  const plain = (ids: readonly string[]): string[] =>
    ids.flatMap(i => (entities.has(i) ? [actorId(entities.get(i)!)] : []))
  const acting = (ids: readonly string[]): string[] =>
    ids.flatMap(i => (entities.has(i) ? [actingId(entities.get(i)!, known)] : []))
  // one attacks the city, but backs the state
  const towards = kind === 'attacks' ? plain : acting
  const evidence = { article: article.id, start: event.trigger.start, end: event.trigger.end }
  const stance = event.status === 'denied' ? 'denies' : 'supports'
  return acting(event.actors).flatMap(x =>
    towards(event.recipients).flatMap(y => {
      if (x === y) return []
      const [actor, recipient] = MUTUAL.has(kind) && y < x ? [y, x] : [x, y]
      return [
        {
          actor,
          recipient,
          kind,
          means,
          date: dayOf(event, article),
          event: id,
          ...rootOf(article, event.attribution),
          stance,
          evidence,
        } as const,
      ]
    }),
  )
}

/** What titles say: who commands a body, who is one of its members. */
function tiesOf(article: Article, known: ReadonlyMap<string, string>): Telling[] {
  const entities = new Map(article.entities.map(e => [e.id, e]))
  const published = dayRange(article.published?.value)
  return article.mentions.flatMap(holder =>
    holder.titles.flatMap(title => {
      const kind = tieByTitle(article.text.slice(title.start, title.end))
      const body = article.mentions.find(
        m => m.entity !== holder.entity && contains(title, m) && (m.type === 'ORG' || m.type === 'GPE'),
      )
      if (kind === null || body === undefined || holder.type !== 'PER') return []
      const ids = [holder.entity, body.entity].map(id => actingId(entities.get(id)!, known)) as [string, string]
      return [
        {
          actor: ids[0],
          recipient: ids[1],
          kind,
          means: [],
          date: published === null ? null : isoDay(published.from),
          event: null,
          root: outletOf(article),
          named: false,
          stance: 'supports' as const,
          evidence: { article: article.id, start: title.start, end: holder.end },
        },
      ]
    }),
  )
}

function boundsOf(tellings: readonly Telling[]): Bounds {
  const supports = tellings.filter(t => t.stance === 'supports')
  const named = [...new Set(supports.filter(t => t.named).map(t => t.root))].sort()
  const all = [...new Set(supports.map(t => t.root))].sort()
  const others = all.filter(r => !named.includes(r))
  const upper = named.length > 0 ? all.length : Math.max(1, others.length)
  const lower = Math.max(1, named.length)
  const because = [named.length === 0 ? 'nobody is named: proved is one' : `named: ${named.join(', ')}`]
  if (others.length > 0) because.push(`may rest on one of them or on one another: ${others.join(', ')}`)
  return { lower: Math.min(lower, Math.max(upper, 1)), upper: Math.max(lower, upper), because }
}

function accordingTo(tellings: readonly Telling[]): According[] {
  const roots = new Map<string, { root: string; stance: Telling['stance']; articles: Set<string> }>()
  for (const { root, stance, evidence } of tellings) {
    const own = roots.get(`${stance} ${root}`) ?? { root, stance, articles: new Set() }
    own.articles.add(evidence.article)
    roots.set(`${stance} ${root}`, own)
  }
  return [...roots.values()].map(r => ({ ...r, articles: [...r.articles] }))
}

function relationOf(tellings: readonly Telling[]): Relation {
  const { actor, recipient, kind } = tellings[0]!
  const days = tellings.flatMap(t => (t.date === null ? [] : [t.date])).sort()
  return {
    actor,
    recipient,
    kind,
    means: [...new Set(tellings.flatMap(t => t.means))].sort(),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    events: [...new Set(tellings.flatMap(t => (t.event === null ? [] : [t.event])))],
    accordingTo: accordingTo(tellings),
    independent: boundsOf(tellings),
    evidence: tellings.map(t => t.evidence),
  }
}

/** All relations that the stories and the titles of their articles tell, in a fixed order. */
export function relationsOf(
  stories: readonly Story[],
  byId: ReadonlyMap<string, Article>,
  known: ReadonlyMap<string, string>,
): Relation[] {
  const mentions = stories.flatMap(s =>
    s.events.flatMap((event: StoryEvent) => event.mentions.map(m => ({ ...m, id: event.id }))),
  )
  const tellings = mentions.flatMap(({ article: id, event: mention, id: happening }) => {
    const article = byId.get(id)
    const event = article?.events.find(e => e.id === mention)
    return article === undefined || event === undefined ? [] : tellingsOf(article, event, happening, known)
  })
  const ties = [...byId.values()].flatMap(article => tiesOf(article, known))
  const groups = new Map<string, Telling[]>()
  for (const telling of [...tellings, ...ties]) {
    const key = `${telling.actor}|${telling.recipient}|${telling.kind}`
    groups.set(key, [...(groups.get(key) ?? []), telling])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => relationOf(group))
}
