/**
 * What comparing articles yields: the contract `isnad/story@1`. Everything across articles cites `(article, range)`.
 * Fields beyond the contract say so; none of the contract's may change without a new version.
 */
import type { CountKind, EventStatus, PublicationDate, Source, Span } from '../document/index.ts'

/** A range of one article's text. */
export interface Evidence extends Span {
  /** `Article.id`. */
  readonly article: string
}

/** How many independent roots: proved at least, and not proved to be fewer at most. */
export interface Bounds {
  readonly lower: number
  readonly upper: number
  /** Why not more, why not fewer: a line each, naming articles. */
  readonly because: readonly string[]
}

/** As in `isnad/article@1`; the basis may also be another article of the set that dates what this one tells. */
export interface StoryDate {
  readonly value: string
  readonly basis: PublicationDate['basis'] | 'other-articles'
  /** Ranges of the article itself. */
  readonly evidence: readonly Span[]
  /** Beyond the contract: ranges of the articles that settle it, and a line a step. */
  readonly proof?: { readonly evidence: readonly Evidence[]; readonly because: readonly string[] }
}

export interface ArticleRef {
  readonly id: string
  readonly uri: string
  readonly outlet: string | null
  readonly title: string
  readonly published: StoryDate | null
  /** The earliest near-duplicate. */
  readonly sameTextAs: string | null
  readonly reprintOf: { readonly agency: string; readonly evidence: Evidence } | null
}

/** Who said it, not who printed it: the end of chains. */
export interface Root {
  readonly name: string
  readonly kind: Source['kind']
  readonly entity: string | null
  /** The outlets it reached us through. */
  readonly via: readonly string[]
  readonly articles: readonly string[]
}

/** One happening, described by one or several event mentions. */
export interface StoryEvent {
  readonly id: string
  readonly type: string
  readonly mode: string | null
  /** Actor ids, as are `recipients` and `place`. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place: string | null
  readonly date: { readonly value: string; readonly because: readonly string[] } | null
  readonly mentions: readonly { readonly article: string; readonly event: string }[]
  readonly roots: readonly Root[]
  readonly independent: Bounds
  readonly status: EventStatus | 'disputed'
}

/** One article's report of a claim. */
export interface Report {
  readonly article: string
  /** `Attribution.id`; empty where the outlet narrates it and cites nobody. */
  readonly attribution: string
  readonly stance: 'supports' | 'denies'
  /** Beyond the contract: the words of a narration that cites nobody. */
  readonly evidence?: Evidence
}

export type ChangeKind = 'hedge dropped' | 'hedge added' | 'figure' | 'source upgraded' | 'source dropped' | 'wording'
/** How the wording of a claim changed from one report to a later one. */
export interface Change {
  readonly from: Evidence
  readonly to: Evidence
  readonly what: ChangeKind
}

export type Warning = 'anonymous only' | 'single root' | 'circular' | 'dead end' | 'retracted'

/** What several attributions say. */
export interface Claim {
  readonly id: string
  /** The clearest wording, as one article has it. */
  readonly text: string
  readonly reports: readonly Report[]
  readonly roots: readonly Root[]
  readonly independent: Bounds
  readonly first: { readonly article: string; readonly date: string | null }
  readonly changes: readonly Change[]
  readonly warnings: readonly Warning[]
}

export interface FigurePoint {
  readonly value: number
  readonly low: number
  /** Equal to `low` where the words warrant one number; without a bound above (more than 40), the number itself. */
  readonly high: number
  readonly asOf: string | null
  readonly root: string
  readonly article: string
  readonly evidence: Evidence
}

/** A casualty ledger, or that of any other counted thing. */
export interface FigureSeries {
  readonly kind: CountKind
  readonly of: string | null
  /** `StoryEvent.id`, or the story's id where no event carries it. */
  readonly event: string
  readonly points: readonly FigurePoint[]
  /** Beyond the contract: what in the series cannot be, a line each. */
  readonly impossible: readonly string[]
}

export type ContradictionKind = 'figure' | 'date' | 'place' | 'denial' | 'responsibility' | 'sequence'
export interface ContradictionSide {
  readonly text: string
  readonly roots: readonly string[]
  readonly evidence: readonly Evidence[]
}
export interface Contradiction {
  readonly kind: ContradictionKind
  readonly left: ContradictionSide
  readonly right: ContradictionSide
}

/** A correction or retraction by an outlet, and what rested on what it withdraws. Beyond the contract. */
export interface Withdrawal {
  readonly kind: 'correction' | 'retraction'
  readonly evidence: Evidence
  /** `Claim.id`s that rest on it. */
  readonly claims: readonly string[]
}

/** The articles about one happening. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly from: string | null
  readonly to: string | null
  /** `ArticleRef.id`, by date. */
  readonly articles: readonly string[]
  readonly events: readonly StoryEvent[]
  readonly claims: readonly Claim[]
  readonly figures: readonly FigureSeries[]
  readonly contradictions: readonly Contradiction[]
  /** Beyond the contract. */
  readonly withdrawals: readonly Withdrawal[]
  /** Beyond the contract: stories that this one follows or is followed by (`Story.id`). */
  readonly linked: readonly string[]
}

export interface StorySet {
  readonly schema: 'isnad/story@1'
  readonly articles: readonly ArticleRef[]
  readonly stories: readonly Story[]
}
