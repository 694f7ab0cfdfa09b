/** Two articles side by side, aligned by what both report. */
import type { ArticlePage, Span } from './shapes.ts'

type PlacedClaim = ArticlePage['claims'][number]

export interface AlignedClaim {
  readonly claim: PlacedClaim
  /** The words of either article, in the order of its text. */
  readonly left: readonly string[]
  readonly right: readonly string[]
}

export interface AlignedArticles {
  readonly shared: readonly AlignedClaim[]
  readonly onlyLeft: readonly AlignedClaim[]
  readonly onlyRight: readonly AlignedClaim[]
}

function wordings({ article }: ArticlePage, claim: PlacedClaim | undefined): { first: number; texts: string[] } {
  if (claim === undefined) return { first: Number.POSITIVE_INFINITY, texts: [] }
  const contents = new Map<string, Span>(article.attributions.map(a => [a.id, a.content]))
  const ranges = [...claim.attributions.flatMap(id => contents.get(id) ?? []), ...claim.places].sort(
    (a, b) => a.start - b.start,
  )
  return {
    first: ranges[0]?.start ?? 0,
    texts: [...new Set(ranges.map(({ start, end }) => article.text.slice(start, end)))],
  }
}

/** What both report in the order of the left text, then what only one does. */
export function align(left: ArticlePage, right: ArticlePage): AlignedArticles {
  const [inLeft, inRight] = [left, right].map(page => new Map(page.claims.map(c => [c.id, c]))) as [
    Map<string, PlacedClaim>,
    Map<string, PlacedClaim>,
  ]
  const rows = [...new Map([...inRight, ...inLeft]).values()].map(claim => {
    const [here, there] = [wordings(left, inLeft.get(claim.id)), wordings(right, inRight.get(claim.id))]
    return {
      claim,
      left: here.texts,
      right: there.texts,
      at: Math.min(here.first, Number.MAX_SAFE_INTEGER),
      other: there.first,
    }
  })
  rows.sort((a, b) => a.at - b.at || a.other - b.other)
  return {
    shared: rows.filter(r => inLeft.has(r.claim.id) && inRight.has(r.claim.id)),
    onlyLeft: rows.filter(r => !inRight.has(r.claim.id)),
    onlyRight: rows.filter(r => !inLeft.has(r.claim.id)),
  }
}
