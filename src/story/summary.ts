/** A story in few words: what a list of stories shows of each. */
import type { ArticleRef, Claim, Story, Warning } from './types.ts'

export interface StoryName {
  readonly id: string
  readonly title: string
  readonly from: string | null
  readonly to: string | null
}

export interface ActorName {
  /** `Actor.id`. */
  readonly id: string
  readonly type: string
  readonly name: string
  readonly nameEn: string | null
}

/** A claim in few words. */
export interface ClaimBrief {
  readonly id: string
  readonly text: string
  readonly lower: number
  readonly upper: number
  readonly warnings: readonly Warning[]
}

export interface StorySummary extends StoryName {
  readonly outlets: readonly string[]
  readonly articles: number
  readonly events: number
  readonly claims: number
  readonly contradictions: number
  readonly ledgers: number
  /** Fewest and most independent roots that any of its claims has; null without claims. */
  readonly lowest: number | null
  readonly highest: number | null
  /** Of the claims that most outlets carry, the one with the weakest sourcing; null without claims. */
  readonly weakest: ClaimBrief | null
  /** The claim with most independent roots. */
  readonly strongest: ClaimBrief | null
  /** Who is in it, those of most events first. */
  readonly actors: readonly ActorName[]
}

/** Actors that a summary names. */
const MAX_ACTORS = 12
/** Claims are compared among those that at least this share of the most carried one's outlets carry. */
const WIDELY = 0.5

const briefOf = ({ id, text, independent, warnings }: Claim): ClaimBrief => ({
  id,
  text,
  lower: independent.lower,
  upper: independent.upper,
  warnings,
})

/** The outlets that report a claim, by name; an article without outlet stands for itself. */
export function outletsOf(articles: Iterable<string>, refs: ReadonlyMap<string, ArticleRef>): string[] {
  return [...new Set([...articles].map(id => refs.get(id)?.outlet ?? refs.get(id)?.uri ?? id))].sort()
}

/** Fewer proved roots first, then fewer possible ones, then more reports: much repeated and little founded. */
const byWeakness = (a: Claim, b: Claim): number =>
  a.independent.lower - b.independent.lower ||
  a.independent.upper - b.independent.upper ||
  b.warnings.length - a.warnings.length ||
  b.reports.length - a.reports.length ||
  (a.id < b.id ? -1 : 1)

const byStrength = (a: Claim, b: Claim): number =>
  b.independent.lower - a.independent.lower ||
  b.independent.upper - a.independent.upper ||
  b.reports.length - a.reports.length ||
  (a.id < b.id ? -1 : 1)

/** The weakest sourcing among what is widely carried: a claim of one report is weak for want of reports, and tells little. */
function weakestOf(claims: readonly Claim[], refs: ReadonlyMap<string, ArticleRef>): Claim | undefined {
  const carried = claims.map(claim => ({
    claim,
    outlets: outletsOf(
      claim.reports.map(r => r.article),
      refs,
    ).length,
  }))
  const most = Math.max(0, ...carried.map(c => c.outlets))
  return carried
    .filter(c => c.outlets >= WIDELY * most)
    .map(c => c.claim)
    .sort(byWeakness)[0]
}

function actorsByEvents(story: Story, actors: readonly ActorName[]): ActorName[] {
  const counts = new Map<string, number>()
  for (const event of story.events)
    for (const id of [...event.actors, ...event.recipients]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return actors
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => counts.get(b.id)! - counts.get(a.id)! || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_ACTORS)
}

/** What a list shows of a story. `actors` names those whom its events and roots know by id. */
export function summaryOf(story: Story, articles: readonly ArticleRef[], actors: readonly ActorName[]): StorySummary {
  const refs = new Map(articles.map(ref => [ref.id, ref]))
  const { id, title, from, to, claims } = story
  const weakest = weakestOf(claims, refs)
  const strongest = claims.toSorted(byStrength)[0]
  return {
    id,
    title,
    from,
    to,
    outlets: outletsOf(story.articles, refs),
    articles: story.articles.length,
    events: story.events.length,
    claims: claims.length,
    contradictions: story.contradictions.length,
    ledgers: story.figures.length,
    lowest: claims.length === 0 ? null : claims.reduce((least, c) => Math.min(least, c.independent.lower), Infinity),
    highest: claims.length === 0 ? null : claims.reduce((most, c) => Math.max(most, c.independent.upper), 0),
    weakest: weakest === undefined ? null : briefOf(weakest),
    strongest: strongest === undefined ? null : briefOf(strongest),
    actors: actorsByEvents(story, actors),
  }
}
