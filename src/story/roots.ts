/**
 * Who stands behind a claim: its roots, and how many of them are independent. A root is who said it, not who printed it. The lower bound
 * counts what is proved independent: named speakers and bodies. The upper counts what is not proved dependent.
 */
import { publisherOf, type Source } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { sameWords } from './agreement.ts'
import { affiliation } from './bodies.ts'
import type { Duplicates } from './duplicates.ts'
import type { Facet } from './facets.ts'
import { components } from './linkage.ts'
import type { Identity, Sources } from './sources.ts'
import type { Bounds, Root } from './types.ts'

/** Clauses that have this share of their runs of words in common are one wording. */
const SAME_WORDS = 0.6

/** One supporting report with who said it. */
interface Voice {
  readonly facet: Facet
  readonly identity: Identity
  /** Outlets between the speaker and the article. */
  readonly through: readonly string[]
  /** Several names in one breath: who of them said it is not told. */
  readonly joint: boolean
}

export interface Standing {
  readonly roots: readonly Root[]
  readonly independent: Bounds
  /** For each root, the places in `facets` of the reports it stands behind. */
  readonly said: readonly (readonly number[])[]
}

const outletOf = (facet: Facet): string => publisherOf(facet.view.article)
const proves = (kind: Source['kind']): boolean => kind === 'person' || kind === 'organisation'

function voiceOf(facet: Facet, sources: Sources): Voice {
  const chain = facet.attribution!.chain
  const speaker = chain.at(-1)!
  return {
    facet,
    identity: sources.identify(speaker, facet.view),
    through: [
      ...chain
        .slice(0, -1)
        .filter(s => s.kind === 'outlet')
        .map(s => sources.identify(s, facet.view).name),
      outletOf(facet),
    ],
    joint: / و(?=\p{L}{3})/u.test(speaker.name) && speaker.kind === 'anonymous',
  }
}

/** Whether a report has it from an outlet, by any of the outlet's names. */
function cites({ attribution, view }: Facet, outlet: string): boolean {
  const name = fold(outlet).toLowerCase()
  return (attribution?.chain ?? []).some(source => {
    if (source.kind !== 'outlet') return false
    const names = [source.name, view.entities.get(source.entity ?? '')?.nameEn ?? source.name].map(n =>
      fold(n).toLowerCase(),
    )
    return names.some(n => n.includes(name) || name.includes(n))
  })
}

/** Two outlets that have it from each other: no root is in sight. */
export const citeEachOther = (a: Facet, b: Facet): boolean => cites(a, outletOf(b)) && cites(b, outletOf(a))

/** Two named speakers in the same words are one only where both are quoted: paraphrase of one fact sounds alike. */
const quoted = ({ facet }: Voice): boolean => facet.attribution!.form !== 'indirect'

/** Voices of one root: one identity, one text, or one quotation. Says why; null if nothing proves it. */
function sameRoot(a: Voice, b: Voice, duplicates: Duplicates): string | null {
  if (a.identity.id === b.identity.id) return 'one source'
  if (a.facet.view === b.facet.view) return null
  if (citeEachOther(a.facet, b.facet)) return 'they cite each other'
  const named = proves(a.identity.kind) && proves(b.identity.kind)
  if (named && !(quoted(a) && quoted(b))) return null
  if (!named && duplicates.related(a.facet.view.article.id, b.facet.view.article.id)) return 'one text'
  return sameWords(a.facet, b.facet) >= SAME_WORDS ? 'the same words' : null
}

function rootOf(voices: readonly Voice[]): Root {
  const [best] = voices.toSorted((a, b) => Number(proves(b.identity.kind)) - Number(proves(a.identity.kind)))
  const { name, kind, entity } = best!.identity
  return {
    name,
    kind,
    entity,
    via: [...new Set(voices.flatMap(v => v.through))],
    articles: [...new Set(voices.map(v => v.facet.view.article.id))],
  }
}

/** The roots of what supports a claim, and the bounds with their reasons. */
export function standingOf(facets: readonly Facet[], sources: Sources, duplicates: Duplicates): Standing {
  const cited = facets.flatMap((facet, at) => (facet.attribution === null ? [] : [{ ...voiceOf(facet, sources), at }]))
  if (cited.length === 0) return narratedStanding(facets, duplicates)
  const because: string[] = []
  const edges: { a: number; b: number }[] = []
  cited.forEach((x, a) => {
    cited.slice(a + 1).forEach((y, k) => {
      const why = sameRoot(x, y, duplicates)
      if (why === null) return
      edges.push({ a, b: a + 1 + k })
      if (x.facet.view !== y.facet.view || x.identity.id !== y.identity.id)
        because.push(`${x.identity.name} (${outletOf(x.facet)}) and ${y.identity.name} (${outletOf(y.facet)}): ${why}`)
    })
  })
  const groups = components(cited.length, edges)
  const roots = groups.map(group => rootOf(group.map(i => cited[i]!)))
  const tied = tiesBetween(groups.map(group => group.map(i => cited[i]!.identity)))
  return {
    roots,
    independent: boundsOf(roots, tied, facets, [...new Set(because)]),
    said: groups.map(group => group.map(i => cited[i]!.at)),
  }
}

/** Two roots of which one speaks for the other, and why. */
interface Tie {
  readonly a: number
  readonly b: number
  readonly why: string
}

function tiesBetween(roots: readonly (readonly Identity[])[]): Tie[] {
  return roots.flatMap((own, a) =>
    roots.slice(a + 1).flatMap((others, k) => {
      const whys = own.flatMap(x => others.map(y => affiliation(x, y))).filter(why => why !== null)
      return whys.length === 0 ? [] : [{ a, b: a + 1 + k, why: whys[0]! }]
    }),
  )
}

function boundsOf(
  roots: readonly Root[],
  ties: readonly Tie[],
  facets: readonly Facet[],
  because: readonly string[],
): Bounds {
  const named = components(roots.length, ties)
    .map(group => group.map(i => roots[i]!).filter(r => proves(r.kind)))
    .filter(group => group.length > 0)
  const others = roots.filter(r => !proves(r.kind))
  const lower = Math.max(1, named.length)
  const told = named.map(group => group.map(r => r.name).join(' / '))
  const lines = [`at least ${lower}: ${named.length === 0 ? 'nobody is named' : told.join(', ')}`]
  for (const { a, b, why } of ties) lines.push(`not proved two: ${roots[a]!.name} and ${roots[b]!.name}: ${why}`)
  if (others.length > 0)
    lines.push(
      `not proved more: ${others.map(r => `${r.name} (${r.via.join(', ')})`).join('; ')} may rest on another root`,
    )
  const narrating = new Set(facets.filter(f => f.attribution === null).map(outletOf))
  if (narrating.size > 0) lines.push(`not counted: ${[...narrating].join(', ')} narrate it and cite nobody`)
  return { lower, upper: Math.max(lower, roots.length), because: [...lines, ...because] }
}

/** Where nobody cites anyone, each outlet may be first-hand, and nothing proves that two are. */
function narratedStanding(facets: readonly Facet[], duplicates: Duplicates): Standing {
  const outlets = [...new Set(facets.map(outletOf))]
  const groups = outlets.map(outlet => facets.flatMap((f, at) => (outletOf(f) === outlet ? [at] : [])))
  const edges = groups.flatMap((g, a) =>
    groups
      .slice(a + 1)
      .flatMap((h, k) =>
        g.some(x => h.some(y => duplicates.related(facets[x]!.view.article.id, facets[y]!.view.article.id)))
          ? [{ a, b: a + 1 + k }]
          : [],
      ),
  )
  const said = components(groups.length, edges).map(c => c.flatMap(i => groups[i]!))
  const roots = said.map(
    (own): Root => ({
      name: outletOf(facets[own[0]!]!),
      kind: 'outlet',
      entity: null,
      via: [...new Set(own.map(i => outletOf(facets[i]!)))],
      articles: [...new Set(own.map(i => facets[i]!.view.article.id))],
    }),
  )
  const because = [
    `not proved more than 1: ${outlets.join(', ')} cite nobody`,
    `not more than ${roots.length}: one an outlet`,
  ]
  return { roots, independent: { lower: 1, upper: roots.length, because }, said }
}
