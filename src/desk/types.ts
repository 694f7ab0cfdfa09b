/** What the desk answers: the shapes that command line, API and page have in common. Those of the contracts come from their rooms. */
import type { Article, CountKind, EventType, Source, Span, SpeechAct, SpeechForm } from '../document/index.ts'
import type { Explanation } from '../explanation.ts'
import type { LabelDrift, Network, Relation, RelationKind, Tone } from '../network/index.ts'
import type { ArticleInput } from '../reading/index.ts'
import type { AddResult } from '../store/index.ts'
import type {
  ActorName,
  ArticleRef,
  Bounds,
  ChangeKind,
  Claim,
  ClaimBrief,
  ContradictionKind,
  Evidence,
  FigureSeries,
  Root,
  Story,
  StoryName,
  StorySummary,
  Warning,
} from '../story/index.ts'

export type { Explanation, Finding, Reason } from '../explanation.ts'
export type { ActorName, ClaimBrief, StoryName, StorySummary } from '../story/index.ts'

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Which part of a list. */
export interface PageRequest {
  /** From 1, the first. */
  readonly page?: number | undefined
  /** Items a page: 1–200, by default 20. */
  readonly limit?: number | undefined
}

/** A part of a list. */
export interface Paged<T> {
  readonly items: readonly T[]
  /** Items of all pages, as far as they were counted. */
  readonly total: number
  /** Whether there are more than `total`: only so many of the latest were looked at. */
  readonly capped: boolean
  readonly page: number
  readonly limit: number
}

/** Days of publication: `2019-05-09`, `2019-05` or `2019`. */
export interface DaysFilter {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

// ── what others are named by ─────────────────────────────────────────────────────────────────────────────────────────────

/** An article in a list. */
export interface ArticleName {
  readonly id: string
  readonly uri: string
  readonly outlet: string | null
  readonly title: string
  /** Its date of publication; `settled` where other articles gave it. */
  readonly published: string | null
  readonly settled: boolean
}

/** Words of an article, where they stand and around what. */
export interface Quote {
  readonly evidence: Evidence
  readonly text: string
  /** What stands around them in the same paragraph, cut at words. */
  readonly before: string
  readonly after: string
  readonly article: ArticleName
}

// ── stories ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface StoryFilters extends DaysFilter {
  /** Exact name of an outlet, in any spelling. */
  readonly outlet?: string | undefined
  /** `Actor.id`, or words of a name, Arabic or English. */
  readonly actor?: string | undefined
  /** Words of its articles, as in search. */
  readonly text?: string | undefined
  /** At least so many articles. */
  readonly articles?: number | undefined
  /** `latest` first by default; `largest` has most articles. */
  readonly order?: 'latest' | 'largest' | undefined
}

/** A story with what a page of it shows. */
export interface StoryPage {
  readonly story: Story
  readonly articles: readonly ArticleRef[]
  /** Everybody whom events and roots name by id. */
  readonly actors: readonly ActorName[]
  /** Stories that it follows or is followed by. */
  readonly linked: readonly StoryName[]
  readonly summary: StorySummary
}

// ── claims ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ClaimFilters extends DaysFilter {
  /** `Story.id`. */
  readonly story?: string | undefined
  readonly outlet?: string | undefined
  readonly actor?: string | undefined
  /** Words of the claim. */
  readonly text?: string | undefined
  readonly warning?: Warning | undefined
  /** Only claims with at least, or at most, so many proved roots. */
  readonly least?: number | undefined
  readonly most?: number | undefined
  /** Most independent roots first by default; `weakest` turns that round, `latest` goes by the first report. */
  readonly order?: 'strongest' | 'weakest' | 'latest' | undefined
}

export interface ClaimSummary extends Omit<ClaimBrief, 'lower' | 'upper'> {
  readonly story: StoryName
  readonly independent: Pick<Bounds, 'lower' | 'upper'>
  readonly roots: readonly Pick<Root, 'name' | 'kind' | 'entity'>[]
  readonly outlets: readonly string[]
  readonly reports: number
  readonly denials: number
  readonly changes: number
  readonly first: Claim['first']
}

/** One report of a claim with its isnad. */
export interface ClaimReport {
  readonly stance: 'supports' | 'denies'
  /** `Attribution.id`; empty where the outlet narrates it and cites nobody. */
  readonly attribution: string
  /** From whom the article cites first to whoever said it; empty where it cites nobody. */
  readonly chain: readonly Source[]
  readonly form: SpeechForm | null
  readonly act: SpeechAct | null
  /** The words that credit; null where there are none. */
  readonly cue: Quote | null
  /** What the article says, in its own words. */
  readonly quote: Quote
  /** The name in `Claim.roots` behind this report; null where it cites nobody. */
  readonly root: string | null
  readonly sameTextAs: string | null
  readonly agency: string | null
}

/** How the wording changed from one report to a later one, with both wordings. */
export interface ClaimChange {
  readonly what: ChangeKind
  readonly from: Quote
  readonly to: Quote
}

export interface ClaimPage {
  readonly story: StoryName
  readonly claim: Claim
  readonly reports: readonly ClaimReport[]
  readonly changes: readonly ClaimChange[]
  readonly actors: readonly ActorName[]
  /** The claim with its chains as text to paste. */
  readonly citation: { readonly ar: string; readonly en: string }
}

// ── contradictions, ledgers ──────────────────────────────────────────────────────────────────────────────────────────────

export interface ContradictionFilters extends DaysFilter {
  readonly story?: string | undefined
  readonly outlet?: string | undefined
  readonly kind?: ContradictionKind | undefined
}

export interface ContradictionItem {
  readonly story: StoryName
  readonly kind: ContradictionKind
  readonly left: { readonly text: string; readonly roots: readonly string[]; readonly quotes: readonly Quote[] }
  readonly right: { readonly text: string; readonly roots: readonly string[]; readonly quotes: readonly Quote[] }
}

export interface LedgerFilters extends DaysFilter {
  readonly story?: string | undefined
  readonly outlet?: string | undefined
  readonly kind?: CountKind | undefined
}

/** A ledger; its points are told by these articles. */
export interface LedgerItem extends FigureSeries {
  readonly story: StoryName
  readonly articles: readonly ArticleName[]
}

// ── network, labels ──────────────────────────────────────────────────────────────────────────────────────────────────────

export interface NetworkFilters {
  readonly story?: string | undefined
  /** Only what this outlet's articles tell. */
  readonly outlet?: string | undefined
  /** `Actor.id`, or words of a name: only relations in which it stands on either side. */
  readonly actor?: string | undefined
  /** Only what held on this day as far as is told. */
  readonly asOf?: string | undefined
  readonly kind?: RelationKind | undefined
  /** `arms`, `infantry`, `money`, … */
  readonly means?: string | undefined
}

/** A network with how much of the store it was made of. */
export interface NetworkPage extends Network {
  /** Reports of relations that it rests on. */
  readonly tellings: number
  /** Whether only the latest of them were looked at. */
  readonly capped: boolean
}

/** Relations that only one of two outlets tells. */
export interface NetworkDifference {
  readonly left: { readonly outlet: string; readonly relations: readonly Relation[] }
  readonly right: { readonly outlet: string; readonly relations: readonly Relation[] }
  readonly actors: readonly ActorName[]
  readonly capped: boolean
}

export interface LabelFilters extends DaysFilter {
  readonly story?: string | undefined
  readonly outlet?: string | undefined
  readonly actor?: string | undefined
  readonly tone?: Tone | undefined
  readonly voice?: 'own' | 'quoted' | undefined
}

/** What one outlet calls one actor in one tone and one voice. */
export interface LabelCell {
  readonly actor: ActorName
  readonly outlet: string | null
  readonly tone: Tone
  readonly voice: 'own' | 'quoted'
  readonly count: number
  /** Its wordings, the commonest first. */
  readonly texts: readonly { readonly text: string; readonly count: number }[]
  /** The latest places, at most 5; with `outlet`, `actor`, `tone` and `voice` given, at most 200. */
  readonly quotes: readonly Quote[]
}

// ── actors, outlets ──────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ActorFilters {
  /** Words of a name, Arabic or English, in any spelling. */
  readonly text?: string | undefined
  readonly type?: string | undefined
}

export interface ActorSummary extends ActorName {
  readonly kb: string | null
  /** Articles that name it. */
  readonly articles: number
}

export interface ActorPage {
  /** As in `isnad/network@1`, from the latest articles that name it. */
  readonly actor: Network['actors'][number]
  readonly articles: number
  /** Whether names, roles and labels are of the latest articles only. */
  readonly capped: boolean
  /** Outlets that name it, those of most articles first. */
  readonly outlets: readonly { readonly outlet: string; readonly articles: number }[]
  readonly relations: readonly Relation[]
  /** Whom its relations are with. */
  readonly actors: readonly ActorName[]
  readonly stories: readonly StorySummary[]
}

export interface OutletSummary {
  /** Its name; how it is asked for. */
  readonly id: string
  readonly articles: number
  readonly from: string | null
  readonly to: string | null
  readonly attributions: number
  /** Share of its attributions that end in somebody unnamed, 0–1. */
  readonly anonymous: number
  /** Mean links of its chains. */
  readonly depth: number
  /** Share of its attributions whose speaker it cites itself, 0–1. */
  readonly firstHand: number
  /** Claims of stories it covers that at least two other outlets report and it does not. */
  readonly leftOut: number
}

export interface OutletPage extends OutletSummary {
  /** The latest claims it left out, at most 50. */
  readonly omissions: readonly ClaimSummary[]
  /** Where its own words for somebody changed. */
  readonly drift: readonly LabelDrift[]
  readonly stories: readonly StorySummary[]
}

// ── articles, search ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface SearchFilters extends DaysFilter {
  readonly actor?: string | undefined
  /** Who is cited. */
  readonly source?: string | undefined
  readonly outlet?: string | undefined
  readonly type?: EventType | undefined
}

export interface SearchHit extends ArticleName {
  readonly rank: number
  /** Its story, which may be of this article alone. */
  readonly story: StoryName | null
  /** Text around the first words that were asked for, with the words within it. */
  readonly excerpt: { readonly text: string; readonly matches: readonly Span[] }
}

export interface SearchPage extends Paged<SearchHit> {
  /** Whether words of the query were left out because there were too many. */
  readonly cut: boolean
}

export interface ArticlePage {
  readonly article: Article
  /** How it stands among others; null until it has been compared. */
  readonly ref: ArticleRef | null
  readonly story: StoryName | null
  /** Its claims: which of its attributions, or which words it narrates, report them. */
  readonly claims: readonly (ClaimBrief & {
    readonly attributions: readonly string[]
    readonly places: readonly Span[]
  })[]
}

/** Which stories, in which order. */
export interface EveryStoryRequest extends DaysFilter {
  /** Only this story. */
  readonly story?: string | undefined
  /** Only stories in which it has an article. */
  readonly outlet?: string | undefined
  readonly order?: 'earliest' | 'latest' | undefined
}

/** What the store holds, in numbers. */
export interface Overview {
  readonly articles: number
  readonly outlets: number
  readonly stories: number
  readonly from: string | null
  readonly to: string | null
}

// ── the desk ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Answers every question about what a store holds, without loading all of it. Throws a RangeError for a filter that is none (no date, a page below
 * 1, a limit beyond 200), a StoreError where disk or database fail. What is not there is null.
 */
export interface Desk {
  overview(): Promise<Overview>
  stories(request?: StoryFilters & PageRequest): Promise<Paged<StorySummary>>
  story(id: string): Promise<StoryPage | null>
  claims(request?: ClaimFilters & PageRequest): Promise<Paged<ClaimSummary>>
  claim(id: string): Promise<ClaimPage | null>
  contradictions(request?: ContradictionFilters & PageRequest): Promise<Paged<ContradictionItem>>
  ledgers(request?: LedgerFilters & PageRequest): Promise<Paged<LedgerItem>>
  network(request?: NetworkFilters): Promise<NetworkPage>
  /** What only the one or only the other outlet tells. */
  networkDifference(left: string, right: string, request?: Omit<NetworkFilters, 'outlet'>): Promise<NetworkDifference>
  labels(request?: LabelFilters & PageRequest): Promise<Paged<LabelCell>>
  actors(request?: ActorFilters & PageRequest): Promise<Paged<ActorSummary>>
  actor(id: string): Promise<ActorPage | null>
  outlets(request?: PageRequest): Promise<Paged<OutletSummary>>
  outlet(id: string): Promise<OutletPage | null>
  search(query: string, request?: SearchFilters & PageRequest): Promise<SearchPage>
  article(id: string): Promise<ArticlePage | null>
  explain(id: string): Promise<Explanation | null>
  /** The words of up to 200 ranges, in order; ranges of articles that are not there are left out. */
  quotes(evidence: readonly Evidence[]): Promise<Quote[]>
  /** Takes articles in and compares what they touch; see `Store.add`. */
  add(inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>): AsyncGenerator<AddResult>
  /** Actors with their labels as in `isnad/network@1`, of the latest labels that fit. */
  labelledActors(request?: LabelFilters): Promise<{ readonly actors: Network['actors']; readonly capped: boolean }>
  /** Every story with its articles, one at a time, the latest first unless asked otherwise: for exports. */
  everyStory(
    request?: EveryStoryRequest,
  ): AsyncGenerator<{ readonly story: Story; readonly articles: readonly ArticleRef[] }>
}
