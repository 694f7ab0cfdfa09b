/** Profiles of outlets: how they source what they print, over the stories of one set. Beyond the contract. */
import { type Article, publisherOf } from '../document/index.ts'
import { outletsOf } from './summary.ts'
import type { ArticleRef, Story, StorySet } from './types.ts'

export interface OutletProfile {
  readonly outlet: string
  readonly articles: number
  readonly attributions: number
  /** Share of its attributions that end in somebody unnamed. */
  readonly anonymous: number
  /** Mean links of its chains. */
  readonly depth: number
  /** Share of its attributions whose speaker it cites itself, without another outlet between. */
  readonly firstHand: number
  /** Claims of stories it covers that at least two other outlets report and it does not (`Claim.id`). */
  readonly leftOut: readonly string[]
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000)
/** Other outlets that must report a claim before leaving it out says something. */
const COMMON = 2

/** A claim of a story that an outlet covers, without reporting what others do. */
export interface Omission {
  readonly outlet: string
  /** `Claim.id`. */
  readonly claim: string
}

/** What each outlet left out of a story that it covers. */
export function omissionsOf(story: Story, articles: readonly ArticleRef[]): Omission[] {
  const refs = new Map(articles.map(ref => [ref.id, ref]))
  const covering = outletsOf(story.articles, refs)
  if (covering.length <= COMMON) return []
  return story.claims.flatMap(({ id, reports }) => {
    const by = outletsOf(
      reports.map(r => r.article),
      refs,
    )
    return by.length < COMMON
      ? []
      : covering.filter(outlet => !by.includes(outlet)).map(outlet => ({ outlet, claim: id }))
  })
}

/** How an article sources what it prints, in counts that add up over articles. */
export interface Sourcing {
  readonly attributions: number
  /** Attributions that end in somebody unnamed. */
  readonly anonymous: number
  /** Links of all chains. */
  readonly links: number
  /** Attributions whose speaker it cites itself, without another outlet between. */
  readonly firstHand: number
}

export function sourcingOf({ attributions }: Article): Sourcing {
  return {
    attributions: attributions.length,
    anonymous: attributions.filter(a => a.chain.at(-1)!.kind === 'anonymous').length,
    links: attributions.reduce((sum, a) => sum + a.chain.length, 0),
    firstHand: attributions.filter(
      a => !a.chain.slice(0, -1).some(s => s.kind === 'outlet') && a.chain.at(-1)!.kind !== 'outlet',
    ).length,
  }
}

/** The shares of a profile from counts. */
export const sharesOf = ({ attributions, anonymous, links, firstHand }: Sourcing) => ({
  anonymous: share(anonymous, attributions),
  depth: share(links, attributions),
  firstHand: share(firstHand, attributions),
})

/** A profile of each outlet, by name. */
export function profilesOf(set: StorySet, articles: readonly Article[]): OutletProfile[] {
  const omissions = set.stories.flatMap(story => {
    const own = new Set(story.articles)
    return omissionsOf(
      story,
      set.articles.filter(ref => own.has(ref.id)),
    )
  })
  return [...new Set(articles.map(publisherOf))].sort().map(outlet => {
    const own = articles.filter(a => publisherOf(a) === outlet)
    const sum = own.map(sourcingOf).reduce((a, b) => ({
      attributions: a.attributions + b.attributions,
      anonymous: a.anonymous + b.anonymous,
      links: a.links + b.links,
      firstHand: a.firstHand + b.firstHand,
    }))
    return {
      outlet,
      articles: own.length,
      attributions: sum.attributions,
      ...sharesOf(sum),
      leftOut: omissions.filter(o => o.outlet === outlet).map(o => o.claim),
    }
  })
}
