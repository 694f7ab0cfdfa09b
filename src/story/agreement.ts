/** How much two clauses say the same. */
import type { Facet } from './facets.ts'
import { tokenRange } from './view.ts'

/** Weight that two facets must have in common: a name alone is no claim. */
const MIN_SHARED = 6

/** Terms of an accusation in which the accused is named. */
const ACCUSED = 3
/** How much accusations of one actor say the same at least. */
const ONE_ACCUSED = 0.67

/** What is left of the agreement of clauses that name other numbers, or are headed by other words. */
const OTHER_FIGURES = 0.6
const OTHER_HEADS = 0.75

const isNumber = (key: string): boolean => key.startsWith('#')

/** Both name numbers, and none in common: what they count is not the same. */
function figuresDiffer(a: Facet, b: Facet): boolean {
  const numbers = (f: Facet): string[] => [...f.terms.keys()].filter(k => isNumber(k) && k !== '#1' && k !== '#2')
  const [x, y] = [numbers(a), numbers(b)]
  return x.length > 0 && y.length > 0 && !x.some(k => y.includes(k))
}

/** What an accusation holds besides whom it names and of what: words of blame. */
const BLAME = new Set(['@accuse', '@responsibility'])

/** Accusations agree in whom they name, however much else one of them tells. */
function sameAccused(a: Facet, b: Facet): number {
  return Math.max(alikeNames(a, b), a.accused !== null && a.accused === b.accused ? ONE_ACCUSED : 0)
}

function alikeNames(a: Facet, b: Facet): number {
  const named = (f: Facet): string[] => [...f.terms.keys()].filter(k => !BLAME.has(k)).slice(0, ACCUSED)
  const [x, y] = [named(a), named(b)]
  const common = x.filter(k => y.includes(k))
  return common.length / (Math.min(x.length, y.length) || 1)
}

/** Neither tells what the other is headed by: they may name the same things, and say something else of them. */
const headsDiffer = (a: Facet, b: Facet): boolean => !a.terms.has(b.head) && !b.terms.has(a.head)

/** How much two facets say the same, 0–1: the mean of what they share of both and of the shorter one. */
export function agreement(a: Facet, b: Facet, told: ReadonlyMap<string, number>): number {
  if (a.act !== b.act) return 0
  if (a.act === 'accuses') return sameAccused(a, b)
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
  return ((jaccard + cover) / 2) * (figuresDiffer(a, b) ? OTHER_FIGURES : 1) * (headsDiffer(a, b) ? OTHER_HEADS : 1)
}

/** Words a run that two texts have in common by copying, not by chance. */
const RUN = 3

function runsOf({ view, start, end }: Facet): Set<string> {
  const { first, last } = tokenRange(view, { start, end })
  const words = view.tokens.slice(first, last).flatMap(t => (t.kind === 'punctuation' ? [] : [t.fold]))
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')))
}

/** Share of the shorter clause's runs of words that the longer one has too. */
export function sameWords(a: Facet, b: Facet): number {
  const [x, y] = [runsOf(a), runsOf(b)]
  const [short, long] = x.size <= y.size ? [x, y] : [y, x]
  return short.size === 0 ? 0 : [...short].filter(run => long.has(run)).length / short.size
}
