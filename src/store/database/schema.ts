/** The tables, as kysely knows them. What they hold is derived from the journal; migrations.ts makes them. */
import type { Generated } from 'kysely'

/** What a name is in an article. */
export const ROLES = { mention: 0, actor: 1, recipient: 2, place: 3, source: 4 } as const
export type Role = keyof typeof ROLES

/** One row: how far the index got with which journal. */
export interface StateTable {
  journal: string
  /** Bytes of the journal that are indexed; PostgreSQL gives 64-bit integers as text. */
  position: string
  /** Articles there were when the planner's statistics were taken last. */
  analysed: number
}

export interface ArticleTable {
  no: Generated<number>
  /** `Article.id`. */
  id: string
  uri: string
  outlet: string | null
  /** The outlet's name folded: what a filter is compared with. */
  outlet_key: string | null
  /** First and last day it can have been published on, `2019-05-09`; empty if nothing is known, so that undated ones sort first. */
  day: string
  last_day: string
  title: string
  words: string
  /** `SightingTable.sighting` of the input that it was read from. */
  canonical: string
  /** The number of one of the articles that links connect with this one: the same for all of them. */
  component: number
}

/** Apart from the articles, whose rows searches read by the thousand. */
export interface BodyTable {
  article: number
  /** The article's JSON, deflated. */
  body: Buffer
}

/** An input that gave an article: the same report may be met at several addresses. */
export interface SightingTable {
  /** Digest of all that tells this sighting from others. */
  sighting: string
  id: string
  /** Digest of what was published: outlet, date, title, text. */
  key: string
  uri: string
  outlet: string | null
  published: string | null
  /** Where its record begins in the journal. */
  at: string
  article: number
}

/** Every name that any article has, once. */
export interface NameTable {
  no: Generated<number>
  key: string
  words: string[]
}

/** Which names an article has, as what. */
export interface AppearanceTable {
  name: number
  role: number
  article: number
}

/** Which kinds of events an article reports. */
export interface EventTable {
  type: string
  mode: string
  status: string
  article: number
}

/** What comparing needs of an article. */
export interface DigestTable {
  article: number
  /** Days it can have been published on, as the story room counts them; null if nothing is known. */
  first_day: number | null
  last_day: number | null
  /** Hashes of the keys it is filed under. */
  keys: number[]
  /** The story room's digest as JSON, deflated. */
  body: Buffer
}

/** Two articles that tell one happening, the smaller number first. */
export interface LinkTable {
  a: number
  b: number
}

export interface Schema {
  digests: DigestTable
  links: LinkTable
  state: StateTable
  articles: ArticleTable
  bodies: BodyTable
  sightings: SightingTable
  names: NameTable
  appearances: AppearanceTable
  events: EventTable
}
