/** Claims: facets of several reports that say the same, whoever says it. */
import { agreement } from './agreement.ts'
import { type Facet, facetsOf } from './facets.ts'
import { averageLink, type Edge } from './linkage.ts'
import type { Claim } from './types.ts'
import type { View } from './view.ts'

/** Facets that say the same, in the order of their articles. */
export interface FacetGroup {
  readonly facets: readonly Facet[]
}

/** Groups whose facets are this alike on average say the same. */
const SAME = 0.36
/** Pairs below this are not looked at again. */
const ALIKE = 0.12
/** What all facets of a story speak of tells them apart least. */
const COMMON = 0.75
/** Facets of one story that are compared; a story with more is read as far as this. */
const MAX_FACETS = 3_000
/** A term that more facets than this share does not propose pairs. */
const MAX_POSTINGS = 120

/** How much a term tells within this story, 0–1: less if most of its facets have it. */
function spread(facets: readonly Facet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const facet of facets) for (const key of facet.terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map([...counts].map(([key, n]) => [key, 1 - COMMON * Math.min(1, (3 * (n - 1)) / facets.length)]))
}

/** Pairs of facets that share a telling term, each once. */
function pairsOf(facets: readonly Facet[]): [number, number][] {
  const postings = new Map<string, number[]>()
  facets.forEach((facet, i) => {
    for (const key of facet.terms.keys()) postings.set(key, [...(postings.get(key) ?? []), i])
  })
  const pairs = new Set<number>()
  for (const list of postings.values()) {
    if (list.length > MAX_POSTINGS) continue
    list.forEach((i, k) => {
      for (const j of list.slice(k + 1)) pairs.add(i * facets.length + j)
    })
  }
  return [...pairs].map(p => [Math.floor(p / facets.length), p % facets.length])
}

/** The groups of facets of one story that say the same, those alone among them too. */
export function groupFacets(views: readonly View[]): FacetGroup[] {
  const facets = views.flatMap(facetsOf).slice(0, MAX_FACETS)
  const told = spread(facets)
  const edges: Edge[] = []
  for (const [a, b] of pairsOf(facets)) {
    const weight = agreement(facets[a]!, facets[b]!, told)
    if (weight >= ALIKE) edges.push({ a, b, weight })
  }
  return averageLink(facets.length, edges, SAME).map(group => ({ facets: group.map(i => facets[i]!) }))
}

/** A claim with the clauses it was made from: what finding changes and contradictions needs. */
export interface BuiltClaim {
  readonly claim: Claim
  readonly supports: readonly Facet[]
  readonly denies: readonly Facet[]
}
