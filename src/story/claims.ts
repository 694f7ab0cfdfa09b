/**
 * Claims: facets of several reports that say the same, whoever says it. Three things make facets one claim: they are worded alike, they assert
 * the same happening, they give the same figure.
 */
import type { Span } from '../document/index.ts'
import { isFiniteVerbAt, type NounClass, readingsOf } from '../language/index.ts'
import { agreement } from './agreement.ts'
import type { Mention } from './events.ts'
import { type Facet, type FacetAct, facetsOf } from './facets.ts'
import { type Count, sameThing } from './figures.ts'
import { averageLink, type Edge } from './linkage.ts'
import type { Sources } from './sources.ts'
import type { Claim } from './types.ts'
import { termsIn, tokenRange, type View } from './view.ts'

/** Facets that say the same, in the order of their articles. */
export interface FacetGroup {
  readonly facets: readonly Facet[]
}

/** Groups whose facets are this alike on average say the same. */
const SAME = 1 / 3
/** One speaker who does the same thing twice most likely speaks of the same. */
const ONE_MOUTH: Readonly<Record<FacetAct, number>> = {
  asserts: 0.05,
  asks: 0.1,
  accuses: 0,
  judges: 0.25,
  warns: 0.1,
  refuses: 0.1,
}
/** Words from the beginning of a clause in which its predicate stands. */
const HEAD = 9
/** A noun does so only at the very head: «a blast shook», «there was an attack». */
const NOUN_HEAD = 2
/** What befalls people, and the classes of nouns that name one. */
const FATES = new Set(['@death', '@injury', '@arrest', '@kidnap'])
const PERSONS = new Set<NounClass>(['person', 'role', 'kin'])
/** Terms between a fate and the person whom it befell. */
const NEXT = 2
/** Share of reports in common that makes two groups one claim. */
const TWINS = 0.75
/** Pairs below this are not looked at again. */
const ALIKE = 0.12
/** What all facets of a story speak of tells them apart least. */
const COMMON = 0.4
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

/** Facets that are worded alike, those alone among them too. */
function byWording(facets: readonly Facet[], sources: Sources): FacetGroup[] {
  const told = spread(facets)
  const edges: Edge[] = []
  for (const [a, b] of pairsOf(facets)) {
    const [x, y] = [facets[a]!, facets[b]!]
    const weight = agreement(x, y, told) + (sameSpeaker(x, y, sources) ? ONE_MOUTH[x.act] : 0)
    if (weight >= ALIKE && weight > ONE_MOUTH[x.act]) edges.push({ a, b, weight })
  }
  return averageLink(facets.length, edges, SAME).map(group => ({ facets: group.map(i => facets[i]!) }))
}

function sameSpeaker(a: Facet, b: Facet, sources: Sources): boolean {
  const [x, y] = [a.attribution?.chain.at(-1), b.attribution?.chain.at(-1)]
  if (x === undefined || y === undefined || a.act !== b.act) return false
  return sources.identify(x, a.view).id === sources.identify(y, b.view).id
}

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/**
 * A clause asserts a happening where its trigger stands at its head, as a verb or as a noun that is new to the reader. «The attack was
 * cowardly» takes the attack as known and says something else.
 */
function asserts(facet: Facet, { view, event, definite }: Mention): boolean {
  if (facet.view !== view || facet.act !== 'asserts' || !within(facet, event.trigger)) return false
  const { first } = tokenRange(view, facet)
  const { first: at, last } = tokenRange(view, event.trigger)
  if (facet.title) return true
  if (at - first >= HEAD || definite) return false
  if (isFiniteVerbAt(view.tokens, at)) return true
  if (at - first > NOUN_HEAD) return false
  return !readingsOf(view.tokens[last]?.fold ?? '').some(r => r.article) // the head of a definite construct is known, too
}

/** Facets that assert one happening in one way: that it went off, that it killed. */
function byHappening(facets: readonly Facet[], happenings: readonly (readonly Mention[])[]): FacetGroup[] {
  return happenings.flatMap(mentions => {
    const ways = new Map<string, Mention[]>()
    for (const mention of mentions) ways.set(mention.trigger, [...(ways.get(mention.trigger) ?? []), mention])
    return [...ways.values()].map(way => ({ facets: facets.filter(f => way.some(m => asserts(f, m))) }))
  })
}

/** Whether a word names one human being: a child, a minister, an officer. */
const isPerson = (fold: string): boolean =>
  readingsOf(fold).some(r => r.nouns.some(n => n.number === 's' && n.classes.some(c => PERSONS.has(c))))

/** What befell one person, however it is worded: the fate and the person next to it. */
function fatesOf(facet: Facet): string[] {
  const terms = termsIn(facet.view, facet)
  return terms.flatMap((term, i) => {
    if (!FATES.has(term.key)) return []
    const near = terms.slice(Math.max(0, i - NEXT), i + NEXT + 1)
    return near.filter(t => isPerson(facet.view.tokens[t.at]!.fold)).map(t => `${term.key} ${t.key}`)
  })
}

/** Facets that tell one person's fate. */
function byFate(facets: readonly Facet[]): FacetGroup[] {
  const groups = new Map<string, Set<Facet>>()
  for (const facet of facets)
    if (facet.act === 'asserts')
      for (const fate of fatesOf(facet)) groups.set(fate, (groups.get(fate) ?? new Set()).add(facet))
  return [...groups.values()].map(own => ({ facets: [...own] }))
}

/** Facets that give one figure for one thing. */
function byFigure(facets: readonly Facet[], counts: readonly Count[]): FacetGroup[] {
  const groups: Count[][] = []
  for (const count of counts) {
    if (count.figure.value === null) continue
    const own = groups.find(g => g[0]!.figure.value === count.figure.value && sameThing(g[0]!, count))
    if (own === undefined) groups.push([count])
    else own.push(count)
  }
  return groups.map(own => ({
    facets: facets.filter(f => f.act === 'asserts' && own.some(c => c.view === f.view && within(f, c.figure))),
  }))
}

/** Which report a facet is part of. */
export const reportKey = (f: Facet): string => `${f.view.article.id} ${f.attribution?.id ?? `${f.start}`}`

/** Groups whose reports are mostly the same say one thing in several clauses. */
function mergeTwins(groups: readonly FacetGroup[]): FacetGroup[] {
  const merged: { keys: Set<string>; facets: Set<Facet> }[] = []
  for (const { facets } of groups) {
    const keys = new Set(facets.map(reportKey))
    const twin = merged.find(m => {
      const common = [...keys].filter(k => m.keys.has(k)).length
      return common / (keys.size + m.keys.size - common) >= TWINS
    })
    if (twin === undefined) merged.push({ keys, facets: new Set(facets) })
    else {
      for (const key of keys) twin.keys.add(key)
      for (const facet of facets) twin.facets.add(facet)
    }
  }
  return merged.map(m => ({ facets: [...m.facets] }))
}

/** What groups facets of one story besides their words. */
export interface Grounds {
  readonly sources: Sources
  readonly happenings: readonly (readonly Mention[])[]
  readonly counts: readonly Count[]
}

/** The groups of facets of one story that say the same. A facet may stand in several: one wording, one happening, one figure. */
export function groupFacets(views: readonly View[], { sources, happenings, counts }: Grounds): FacetGroup[] {
  const facets = views.flatMap(facetsOf).slice(0, MAX_FACETS)
  const order = new Map(facets.map((f, i) => [f, i]))
  const shared = [...byHappening(facets, happenings), ...byFigure(facets, counts), ...byFate(facets)].filter(
    g => new Set(g.facets.map(reportKey)).size > 1,
  )
  const groups = mergeTwins([...byWording(facets, sources), ...shared])
  return groups.map(g => ({ facets: g.facets.toSorted((a, b) => order.get(a)! - order.get(b)!) }))
}

/** The clauses that say what a claim says, and those that say it is not so. */
export interface Sides {
  readonly supports: readonly Facet[]
  readonly denies: readonly Facet[]
}

/** A claim with the clauses it was made from: what finding changes and contradictions needs. */
export interface BuiltClaim extends Sides {
  readonly claim: Claim
}
