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
  /** `Actor.id` and the name as written; null for sources that are no entity. */
  actor: string | null
  name: string | null
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

/** To which story an article belongs. */
export interface MembershipTable {
  article: number
  /** The number of one of the articles that links connect with this one: the same for all of them. */
  component: number
  /** Null until its component is compared, again. */
  story: number | null
}

/** A story as it was compared. */
export interface StoryTable {
  no: Generated<number>
  /** `Story.id`. */
  id: string
  /** First and last day of publication; empty if nothing is known. */
  day: string
  last_day: string
  articles: number
  /** `StorySummary` as JSON, deflated. */
  summary: Buffer
  /** `StoredStory` as JSON, deflated. */
  body: Buffer
}

/** What claims are listed and found by; `place` is that in the story's claims. */
export interface ClaimTable {
  story: number
  place: number
  id: string
  lower: number
  upper: number
  reports: number
  /** Day of its first report. */
  day: string
  warnings: string[]
  /** Folded names of the outlets that report it. */
  outlets: string[]
  /** `Actor.id`s that its reports name or that it rests on. */
  actors: string[]
  words: string
}

/** What contradictions and ledgers are listed by; `place` is that in the story. */
export interface PartTable {
  story: number
  place: number
  story_id: string
  day: string
  kind: string
  outlets: string[]
}

/** Single reports of relations; see `Telling` of the network room. */
export interface TellingTable {
  story: number
  /** `Article.id`. */
  article: string
  /** A hash of the article's id: what is of one day is ordered by it. */
  mix: number
  outlet_key: string | null
  day: string
  actor: string
  actor_state: string | null
  recipient: string
  recipient_state: string | null
  kind: string
  means: string[]
  event: string | null
  root: string
  named: boolean
  denies: boolean
  start: number
  stop: number
}

/** Claims of stories that an outlet covers and does not report. */
export interface OmissionTable {
  story: number
  outlet_key: string
  claim: string
}

/** Everybody whom any article names, with the number of those that do. */
export interface ActorTable {
  id: string
  type: string
  name: string
  name_key: string
  name_en: string | null
  kb: string | null
  articles: number
}

/** What articles call whom. */
export interface LabelTable {
  article: number
  actor: string
  outlet_key: string | null
  day: string
  /** `Article.id`, and a hash of it: what is of one day is ordered by it. */
  id: string
  mix: number
  tone: string
  voice: string
  label: string
  start: number
  stop: number
}

/** How each article of an outlet sources what it prints, in counts. */
export interface SourcingTable {
  article: number
  outlet_key: string
  outlet: string
  day: string
  last_day: string
  attributions: number
  anonymous: number
  links: number
  first_hand: number
}

/** The same for outlets, added up. */
export interface OutletTable {
  key: string
  /** Of the spellings that its articles have, the one that sorts first. */
  name: string
  day: string
  last_day: string
  articles: number
  attributions: number
  anonymous: number
  links: number
  first_hand: number
}

export interface Schema {
  actors: ActorTable
  appearances: AppearanceTable
  articles: ArticleTable
  bodies: BodyTable
  claims: ClaimTable
  contradictions: PartTable
  digests: DigestTable
  events: EventTable
  follows: LinkTable
  labels: LabelTable
  ledgers: PartTable
  links: LinkTable
  memberships: MembershipTable
  names: NameTable
  omissions: OmissionTable
  outlets: OutletTable
  sightings: SightingTable
  sourcing: SourcingTable
  state: StateTable
  stories: StoryTable
  tellings: TellingTable
}
