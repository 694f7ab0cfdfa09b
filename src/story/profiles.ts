/** Profiles of outlets: how they source what they print, over the stories of one set. Beyond the contract. */
import type { Article } from '../document/index.ts'
import type { Story } from './types.ts'

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
const outletOf = (article: Article): string => article.source.outlet ?? article.source.uri
/** Other outlets that must report a claim before leaving it out says something. */
const COMMON = 2

function leftOut(outlet: string, stories: readonly Story[], outlets: ReadonlyMap<string, string>): string[] {
  const covered = stories.filter(s => s.articles.some(id => outlets.get(id) === outlet))
  return covered.flatMap(story =>
    story.claims
      .filter(claim => {
        const by = new Set(claim.reports.map(r => outlets.get(r.article)))
        return !by.has(outlet) && by.size >= COMMON
      })
      .map(claim => claim.id),
  )
}

/** A profile of each outlet, by name. */
export function profilesOf(stories: readonly Story[], articles: readonly Article[]): OutletProfile[] {
  const outlets = new Map(articles.map(a => [a.id, outletOf(a)]))
  return [...new Set(outlets.values())].sort().map(outlet => {
    const own = articles.filter(a => outletOf(a) === outlet)
    const attributions = own.flatMap(a => a.attributions)
    const links = attributions.reduce((sum, a) => sum + a.chain.length, 0)
    return {
      outlet,
      articles: own.length,
      attributions: attributions.length,
      anonymous: share(attributions.filter(a => a.chain.at(-1)!.kind === 'anonymous').length, attributions.length),
      depth: share(links, attributions.length),
      firstHand: share(
        attributions.filter(
          a => !a.chain.slice(0, -1).some(s => s.kind === 'outlet') && a.chain.at(-1)!.kind !== 'outlet',
        ).length,
        attributions.length,
      ),
      leftOut: leftOut(outlet, stories, outlets),
    }
  })
}
