/** How the wording of a claim changes on its way from the first report of it to later ones. */

import { agreement } from './agreement.ts'
import type { Facet } from './facets.ts'
import { HEDGES } from './lexicon/stance.data.ts'
import type { Change, ChangeKind } from './types.ts'
import { evidenceOf, tokenRange } from './view.ts'

const hedges = new Set(HEDGES.trim().split(/\s+/))
/** Reports that agree less are worded anew. */
const SAME_WORDING = 0.72
const NO_WEIGHTS: ReadonlyMap<string, number> = new Map()

function isHedged(facet: Facet): boolean {
  const { first, last } = tokenRange(facet.view, facet)
  const cue = facet.attribution?.cue
  const words = facet.view.tokens.slice(first, last).map(t => t.fold)
  if (cue !== undefined)
    words.push(
      ...facet.view.tokens.slice(tokenRange(facet.view, cue).first, tokenRange(facet.view, cue).last).map(t => t.fold),
    )
  return words.some(w => hedges.has(w) || hedges.has(w.replace(/^[وف]/u, '')))
}

/** How well a report is sourced: nobody, somebody unnamed, somebody named. */
function rank(facet: Facet): number {
  const kind = facet.attribution?.chain.at(-1)?.kind
  return kind === undefined ? 0 : kind === 'anonymous' || kind === 'document' ? 1 : 2
}

const numbersOf = (facet: Facet): string =>
  [...facet.terms.keys()]
    .filter(k => /^#\d+$/.test(k))
    .sort()
    .join(' ')

function whatChanged(from: Facet, to: Facet): ChangeKind[] {
  const kinds: ChangeKind[] = []
  if (isHedged(from) && !isHedged(to)) kinds.push('hedge dropped')
  if (!isHedged(from) && isHedged(to)) kinds.push('hedge added')
  const [x, y] = [numbersOf(from), numbersOf(to)]
  if (x !== '' && y !== '' && x !== y) kinds.push('figure')
  if (rank(from) === 1 && rank(to) === 2) kinds.push('source upgraded')
  if (rank(from) > 0 && rank(to) === 0) kinds.push('source dropped')
  if (kinds.length === 0 && agreement(from, to, NO_WEIGHTS) < SAME_WORDING) kinds.push('wording')
  return kinds
}

/** The changes from the first article's report to each later article's, in the order of `facets`: that of their articles. */
export function changesOf(facets: readonly Facet[]): Change[] {
  const [first] = facets
  if (first === undefined) return []
  const later = facets.filter((f, i) => f.view !== first.view && facets.findIndex(g => g.view === f.view) === i)
  return later.flatMap(to =>
    whatChanged(first, to).map(what => ({ from: evidenceOf(first.view, first), to: evidenceOf(to.view, to), what })),
  )
}
