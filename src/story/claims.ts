/** Claims: facets of several reports that say the same, whoever says it. */
import { type Facet, facetsOf } from './facets.ts'
import { averageLink, type Edge } from './linkage.ts'
import type { View } from './view.ts'

/** Facets that say the same, in the order of their articles. */
export interface FacetGroup {
  readonly facets: readonly Facet[]
}

/** Groups whose facets are this alike on average say the same. */
const SAME = 0.36
/** Pairs below this are not looked at again. */
const ALIKE = 0.12
/** Weight that two facets must have in common: a name alone is no claim. */
const MIN_SHARED = 6
/** What all facets of a story speak of tells them apart least. */
const COMMON = 0.75
/** Facets of one story that are compared; a story with more is read as far as this. */
const MAX_FACETS = 3_000
/** A term that more facets than this share does not propose pairs. */
const MAX_POSTINGS = 120

const isNumber = (key: string): boolean => key.startsWith('#')

/** How much a term tells within this story, 0–1: less if most of its facets have it. */
function spread(facets: readonly Facet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const facet of facets) for (const key of facet.terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map([...counts].map(([key, n]) => [key, 1 - COMMON * Math.min(1, (3 * (n - 1)) / facets.length)]))
}

/** Both name numbers, and none in common: what they count is not the same. */
function figuresDiffer(a: Facet, b: Facet): boolean {
  const numbers = (f: Facet): string[] => [...f.terms.keys()].filter(k => isNumber(k) && k !== '#1' && k !== '#2')
  const [x, y] = [numbers(a), numbers(b)]
  return x.length > 0 && y.length > 0 && !x.some(k => y.includes(k))
}

/** How much two facets say the same, 0–1: the mean of what they share of both and of the shorter one. */
export function agreement(a: Facet, b: Facet, told: ReadonlyMap<string, number>): number {
  if (a.act !== b.act) return 0
  let shared = 0
  let raw = 0
  let massA = 0
  let massB = 0
  for (const [key, weight] of a.terms) {
    const worth = weight * (told.get(key) ?? 1)
    massA += worth
    if (b.terms.has(key)) {
      shared += worth
      raw += weight
    }
  }
  for (const [key, weight] of b.terms) massB += weight * (told.get(key) ?? 1)
  if (raw < MIN_SHARED && raw < 0.9 * Math.max(a.mass, b.mass)) return 0
  const jaccard = shared / (massA + massB - shared || 1)
  const cover = shared / (Math.min(massA, massB) || 1)
  return ((jaccard + cover) / 2) * (figuresDiffer(a, b) ? 0.6 : 1)
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
