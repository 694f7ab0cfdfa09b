/**
 * Which articles tell one happening. Whether two articles are linked is a matter of these two alone, so that adding an article looks at its
 * neighbours only; stories are the groups of a connected component, so that only the touched component is worked out anew, and the
 * order of adding does not matter.
 */
import { type DayRange, gap } from './dates.ts'
import type { ArticleDigest } from './digest.ts'
import { averageLink, components, type Edge } from './linkage.ts'
import { BINS, hash, resemblance } from './minhash.ts'

/** Links below this are not made. */
export const LINK = 0.22
/** Groups whose articles are this alike on average are one story. */
const MERGE = 0.27
/** Stories of different days that are this alike on their best pair follow one another, unless more days lie between them. */
const FOLLOWS = 0.3
export const FOLLOW_DAYS = 90
/** Reports of one happening come within days; every further day halves what likeness tells, up to none. */
const SAME_DAYS = 1
const FADE_DAYS = 6
/** Articles of days further apart than this are never linked. */
export const REACH_DAYS = SAME_DAYS + FADE_DAYS
/** An undated article may be of any day: it has to be liker. */
const UNDATED = 0.85

const KEY_TERMS = 14
/** Terms of one time that two articles share before they are compared; one pair of terms, or one band, will do. */
export const ENOUGH_KEYS = 2
const PAIR_TERMS = 8
const BAND_ROWS = 4
const BUCKET_DAYS = FADE_DAYS

/** Likeness of what two articles are about, 0–1. */
export function likeness(a: ArticleDigest, b: ArticleDigest): number {
  let sum = 0
  let j = 0
  for (const [key, weight] of a.terms) {
    while (j < b.terms.length && b.terms[j]![0] < key) j++
    const other = b.terms[j]
    if (other !== undefined && other[0] === key) sum += weight * other[1]
  }
  return Math.max(sum, resemblance(a.signature, b.signature))
}

function nearness(a: DayRange | null, b: DayRange | null): number {
  if (a === null || b === null) return UNDATED
  const days = gap(a, b)
  return days <= SAME_DAYS ? 1 : Math.max(0, 1 - (days - SAME_DAYS) / FADE_DAYS)
}

/** How likely two articles tell one happening: their likeness, faded by the days between them. */
export const sameStory = (a: ArticleDigest, b: ArticleDigest): number =>
  likeness(a, b) * nearness(a.published, b.published)

/** Whether one article may tell what follows what the other tells. */
export const follows = (a: ArticleDigest, b: ArticleDigest): boolean =>
  likeness(a, b) >= FOLLOWS &&
  (a.published === null || b.published === null || gap(a.published, b.published) <= FOLLOW_DAYS)

const byWeight = (x: readonly [string, number], y: readonly [string, number]): number =>
  y[1] - x[1] || (x[0] < y[0] ? -1 : 1)

function bucketsOf(published: DayRange | null): number[] {
  if (published === null) return []
  const first = Math.floor(published.from / BUCKET_DAYS)
  const last = Math.min(Math.floor(published.to / BUCKET_DAYS), first + 10)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Under which keys an article is filed: two articles that share one are worth comparing. */
export interface CandidateKeys {
  /** Keys to file it under. */
  readonly file: readonly string[]
  /** Keys to look under. */
  readonly look: readonly string[]
}

/**
 * Keys of its most telling terms in its days, of pairs of terms on any day (for undated articles and follow-ups), and of bands of its signature
 * (for near-duplicates). All bounded.
 */
export function candidateKeys(digest: ArticleDigest): CandidateKeys {
  const terms = digest.terms.toSorted(byWeight).map(([key]) => key)
  const keys = terms.slice(0, KEY_TERMS)
  const top = terms.slice(0, PAIR_TERMS).sort()
  const pairs = top.flatMap((x, i) => top.slice(i + 1).map(y => `p:${x}|${y}`))
  const bands: string[] = []
  if (digest.signature.length > 0)
    for (let row = 0; row < BINS; row += BAND_ROWS)
      bands.push(`b:${row}:${hash(digest.signature.slice(row, row + BAND_ROWS).join(' '))}`)
  const buckets = bucketsOf(digest.published)
  const around = [...new Set(buckets.flatMap(b => [b - 1, b, b + 1]))]
  const dated = (at: readonly number[]) => keys.flatMap(key => at.map(b => `t:${b}:${key}`))
  return { file: [...dated(buckets), ...pairs, ...bands], look: [...dated(around), ...pairs, ...bands] }
}

/** Pairs of articles worth comparing, by index, each once, the smaller first. */
function candidatePairs(digests: readonly ArticleDigest[]): [number, number][] {
  const filed = new Map<string, number[]>()
  const pairs: [number, number][] = []
  digests.forEach((digest, i) => {
    const { file, look } = candidateKeys(digest)
    const met = new Map<number, number>()
    for (const key of look) {
      const worth = key.startsWith('t:') ? 1 : ENOUGH_KEYS
      for (const j of filed.get(key) ?? []) met.set(j, (met.get(j) ?? 0) + worth)
    }
    for (const [j, worth] of met) if (worth >= ENOUGH_KEYS) pairs.push([j, i])
    for (const key of file) {
      const list = filed.get(key)
      if (list === undefined) filed.set(key, [i])
      else list.push(i)
    }
  })
  return pairs
}

/** Whether two articles share enough keys to be compared, as `candidatePairs` finds: the one whose id sorts later looks for the other. */
export function worthComparing(a: ArticleDigest, b: ArticleDigest): boolean {
  const [filed, looking] = a.id < b.id ? [a, b] : [b, a]
  const file = new Set(candidateKeys(filed).file)
  const shared = candidateKeys(looking).look.filter(key => file.has(key))
  return shared.reduce((worth, key) => worth + (key.startsWith('t:') ? 1 : ENOUGH_KEYS), 0) >= ENOUGH_KEYS
}

/** The groups of one connected component of linked articles, or of any set of them. */
export function groupsOf(digests: readonly ArticleDigest[], edges: readonly Edge[]): ArticleDigest[][] {
  return components(digests.length, edges).flatMap(component => {
    const place = new Map(component.map((node, i) => [node, i]))
    const own = edges.flatMap(e =>
      place.has(e.a) ? [{ a: place.get(e.a)!, b: place.get(e.b)!, weight: e.weight }] : [],
    )
    return averageLink(component.length, own, MERGE).map(group => group.map(i => digests[component[i]!]!))
  })
}

export interface Clustering {
  readonly stories: readonly (readonly ArticleDigest[])[]
  /** Pairs of places in `stories`: the second follows, or is another chapter of, the first. */
  readonly linked: readonly (readonly [number, number])[]
}

/** The stories of a set of articles. The same for any order of `articles`. */
export function clusterArticles(articles: readonly ArticleDigest[]): Clustering {
  const digests = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const edges: Edge[] = []
  const alike: [string, string][] = []
  for (const [i, j] of candidatePairs(digests)) {
    const [x, y] = [digests[i]!, digests[j]!]
    const weight = sameStory(x, y)
    if (weight >= LINK) edges.push({ a: i, b: j, weight })
    if (follows(x, y)) alike.push([x.id, y.id])
  }
  const stories = groupsOf(digests, edges)
  const storyOf = new Map(stories.flatMap((story, i) => story.map(d => [d.id, i] as const)))
  const linked = new Map<string, [number, number]>()
  for (const [a, b] of alike) {
    const [x, y] = [storyOf.get(a)!, storyOf.get(b)!].sort((p, q) => p - q) as [number, number]
    if (x !== y) linked.set(`${x} ${y}`, [x, y])
  }
  return { stories, linked: [...linked.values()] }
}
