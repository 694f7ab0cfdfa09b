/** Actors across articles: one entry each, with the names, roles and labels that the articles give. */
import type { Article, Entity, Mention, Span } from '../document/index.ts'
import { contains } from '../document/index.ts'
import { fold, spellingsOf } from '../language/index.ts'
import { actorId, dayRange, type Evidence, isoDay } from '../story/index.ts'
import { tieByTitle } from './means.ts'
import type { Actor, ActorLabel, LabelReading, Role } from './types.ts'

/** One title as one article puts it on one actor. */
export interface Title extends Pick<LabelReading, 'tone' | 'voice'> {
  readonly text: string
  readonly outlet: string | null
  /** First day on which the article can have been published, `2019-05-09`. */
  readonly day: string | null
  readonly evidence: Evidence
}

interface Gathered {
  readonly entity: Entity
  readonly names: Set<string>
  readonly titles: Title[]
}

/** Without a reading: neutral, and another's voice inside a direct quotation. */
function readTitle(
  article: Article,
  title: Span,
  labels: readonly LabelReading[],
): Pick<LabelReading, 'tone' | 'voice'> {
  const label = labels.find(l => l.start === title.start && l.end === title.end)
  if (label !== undefined) return { tone: label.tone, voice: label.voice }
  const quoted = article.attributions.some(a => a.form === 'direct' && contains(a.content, title))
  return { tone: 'neutral', voice: quoted ? 'quoted' : 'own' }
}

/** What the titles of one mention say, and what judges inside its name. */
export function titlesOf(article: Article, mention: Mention, labels: readonly LabelReading[]): Title[] {
  const range = dayRange(article.published?.value)
  const within = labels.filter(label => contains(mention, label))
  return [...mention.titles, ...within].map(title => ({
    text: article.text.slice(title.start, title.end),
    outlet: article.source.outlet,
    day: range === null ? null : isoDay(range.from),
    evidence: { article: article.id, start: title.start, end: title.end },
    ...readTitle(article, title, labels),
  }))
}

/** Items under the key that each has, in the order of the first. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

function roleOf(titles: readonly Title[]): Role {
  const days = titles.flatMap(t => (t.day === null ? [] : [t.day])).sort()
  return {
    title: titles[0]!.text,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    evidence: titles.map(t => t.evidence),
  }
}

function labelOf(titles: readonly Title[]): ActorLabel {
  const [{ text, outlet, voice, tone }] = titles as readonly [Title, ...Title[]]
  return { text, outlet, voice, tone, evidence: titles.map(t => t.evidence) }
}

/** What titles say of their bearer: the offices it holds, and what who calls it. */
export function standingOf(titles: readonly Title[]): Pick<Actor, 'roles' | 'labels'> {
  const offices = titles.filter(t => tieByTitle(t.text) !== null)
  return {
    roles: groupBy(offices, t => fold(t.text)).map(roleOf),
    labels: groupBy(titles, t => [fold(t.text), t.outlet, t.voice, t.tone].join('|')).map(labelOf),
  }
}

function actorOf(id: string, { entity, names, titles }: Gathered): Actor {
  return {
    id,
    type: entity.type,
    name: entity.name,
    nameEn: entity.nameEn,
    kb: entity.kb,
    aliases: spellingsOf(entity.name, names).sort(),
    ...standingOf(titles),
  }
}

/** All actors that the articles name, by id. `labelsOf` tells how the actors room reads an article's titles, where the caller has that. */
export function actorsOf(
  articles: readonly Article[],
  labelsOf: (article: Article) => readonly LabelReading[],
): Actor[] {
  const gathered = new Map<string, Gathered>()
  for (const article of articles) {
    const labels = labelsOf(article)
    for (const entity of article.entities) {
      const id = actorId(entity)
      const own = gathered.get(id) ?? { entity, names: new Set<string>(), titles: [] }
      for (const mention of article.mentions) {
        if (mention.entity !== entity.id) continue
        own.names.add(article.text.slice(mention.start, mention.end))
        own.titles.push(...titlesOf(article, mention, labels))
      }
      own.names.add(entity.name)
      gathered.set(id, own)
    }
  }
  return [...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, own]) => actorOf(id, own))
}
