/** The rows that index one article: what search and filters ask of it. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { crc32, deflateRaw, inflateRaw } from 'node:zlib'
import { type Article, type Entity, headlineOf, type Source, type Span } from '../document/index.ts'
import { fold } from '../language/index.ts'
import type { ArticleInput } from '../reading/index.ts'
import { actorId, type Sourcing, sourcingOf } from '../story/index.ts'
import { ROLES, type Role } from './database/schema.ts'
import { firstDayOf, lastDayOf } from './days.ts'
import { nameStems, vectorOf } from './words.ts'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Bytes that are made at a time of what a row holds: most of it at once. */
const INFLATED = 1 << 18

/** Names are told apart by this many characters. */
const MAX_KEY = 200

/** Text as PostgreSQL can hold it: well-formed, without NUL. */
export const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** What names are compared by. */
export const nameKey = (name: string): string => plain(fold(name)).trim().toLowerCase().slice(0, MAX_KEY)

/** What orders articles of one day, evenly and the same everywhere. */
export const mixOf = (article: string): number => crc32(article) | 0

/** A name and what it is in the article. */
export interface NameRow {
  readonly key: string
  readonly words: readonly string[]
  readonly roles: readonly number[]
  /** The entity it names; null for a source that is none. */
  readonly actor: ActorRow | null
}

/** An entity as articles know it. */
export interface ActorRow {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly nameEn: string | null
  readonly kb: string | null
}

/** What the article calls somebody. */
export interface LabelRow {
  readonly actor: string
  readonly tone: string
  readonly voice: string
  readonly label: string
  readonly start: number
  readonly stop: number
}

export interface ArticleRows {
  readonly article: {
    readonly id: string
    readonly uri: string
    readonly outlet: string | null
    readonly outlet_key: string | null
    readonly day: string
    readonly last_day: string
    readonly title: string
    readonly words: string
  }
  readonly body: Buffer
  readonly names: readonly NameRow[]
  readonly events: readonly { readonly type: string; readonly mode: string; readonly status: string }[]
  readonly labels: readonly LabelRow[]
  readonly sourcing: Sourcing
}

/** What reads the titles of an article: the actors room's labels. */
export type ReadLabels = (article: Article) => readonly (Span & {
  readonly entity: string
  readonly tone: string
  readonly voice: string
  readonly text: string
})[]

const actorRow = (entity: Entity): ActorRow => ({
  id: actorId(entity),
  type: entity.type,
  name: plain(entity.name),
  nameEn: entity.nameEn,
  kb: entity.kb,
})

/** Which names the article has, in which roles. A name's row depends on the name alone, whichever article has it first. */
function namesOf(article: Article): NameRow[] {
  const rows = new Map<string, { actor: ActorRow | null; words: string[]; roles: Set<number> }>()
  const entities = new Map(article.entities.map(e => [e.id, e]))
  const put = (key: string, actor: ActorRow | null, words: () => string[], role: Role): void => {
    const row = rows.get(key) ?? { actor, words: words(), roles: new Set() }
    row.roles.add(ROLES[role])
    rows.set(key, row)
  }
  const putEntity = (entity: Entity | undefined, role: Role): void => {
    if (entity === undefined) return
    const actor = actorRow(entity)
    const key = `${actor.id}|${actor.name}|${nameKey(actor.nameEn ?? '')}`.slice(0, MAX_KEY)
    put(key, actor, () => nameStems(actor.name, actor.nameEn), role)
  }
  const putSource = ({ entity, name }: Source): void => {
    if (entity !== null && entities.has(entity)) putEntity(entities.get(entity), 'source')
    else put(`|${nameKey(name)}|`, null, () => nameStems(name), 'source')
  }
  for (const entity of article.entities) putEntity(entity, 'mention')
  for (const { chain } of article.attributions) chain.forEach(putSource)
  for (const { actors, recipients, place } of article.events) {
    for (const id of actors) putEntity(entities.get(id), 'actor')
    for (const id of recipients) putEntity(entities.get(id), 'recipient')
    if (place !== null) putEntity(entities.get(place), 'place')
  }
  return [...rows].map(([key, { actor, words, roles }]) => ({ key, actor, words, roles: [...roles] }))
}

function labelRows(article: Article, readLabels: ReadLabels): LabelRow[] {
  if (article.mentions.every(mention => mention.titles.length === 0)) return []
  const entities = new Map(article.entities.map(e => [e.id, e]))
  return readLabels(article).flatMap(({ entity, tone, voice, text, start, end }) => {
    const own = entities.get(entity)
    return own === undefined ? [] : [{ actor: actorId(own), tone, voice, label: plain(text), start, stop: end }]
  })
}

function eventsOf(article: Article): ArticleRows['events'] {
  const rows = article.events.map(({ type, mode, status }) => ({ type, mode: mode ?? '', status }))
  return [...new Map(rows.map(row => [`${row.type} ${row.mode} ${row.status}`, row])).values()]
}

/** The article's headline; empty if it has none. */
const titleOf = (article: Article): string => (article.title === null ? '' : plain(headlineOf(article)))

function wordsOf(article: Article): string {
  const own = article.title === null ? '' : article.text.slice(article.title.start, article.title.end)
  const rest = article.title === null ? article.text : article.text.slice(article.title.end)
  const english = article.entities.flatMap(e => (e.nameEn === null ? [] : [e.nameEn]))
  return vectorOf([
    { text: own, weight: 'A' },
    { text: rest, weight: 'C' },
    { text: english.join(' '), weight: 'D' },
  ])
}

/** All rows of an article. */
export async function rowsOf(article: Article, readLabels: ReadLabels): Promise<ArticleRows> {
  const { outlet, uri } = article.source
  const published = article.published?.value ?? ''
  return {
    article: {
      id: article.id,
      uri: plain(uri),
      outlet: outlet === null ? null : plain(outlet),
      outlet_key: outlet === null ? null : nameKey(outlet),
      day: firstDayOf(published) ?? '',
      last_day: lastDayOf(published) ?? '',
      title: titleOf(article),
      words: wordsOf(article),
    },
    body: await pack(article),
    names: namesOf(article),
    events: eventsOf(article),
    labels: labelRows(article, readLabels),
    sourcing: sourcingOf(article),
  }
}

/** A value as its row holds it. */
export const pack = (value: unknown): Promise<Buffer> => deflate(JSON.stringify(value))

/** What a row holds. */
export const unpack = async (body: Buffer): Promise<unknown> =>
  JSON.parse((await inflate(body, { chunkSize: INFLATED })).toString('utf8'))

/** The article that a row holds. */
export const articleOf = async (body: Buffer): Promise<Article> => (await unpack(body)) as Article

const sha = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)

/** What tells an input from others: `key` what was published, `sighting` also where it was met. */
export function identityOf(input: ArticleInput): { id: string; key: string; sighting: string } {
  const { id, uri, outlet, published, title, text } = input
  const key = sha(outlet ?? null, published ?? null, title ?? null, text)
  return { id: id!, key, sighting: sha(id, key, uri) }
}
