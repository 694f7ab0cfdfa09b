/**
 * Numbers that cannot both be: of the same thing as of the same day. A later, higher toll is an update; a part and its total, another scope,
 * a floor below a figure are none.
 */
import { gap } from '../dates.ts'
import { type Count, isPart, sameThing } from '../figures.ts'
import type { Contradiction, ContradictionSide } from '../types.ts'
import { evidenceOf, sentenceAt, termsIn, textOf, type View } from '../view.ts'
import type { Told } from './told.ts'

/** An article that gives more numbers for one thing counts several. */
const MAX_NUMBERS = 2
const MAX_RATIO = 10
const VICTIMS = new Set(['killed', 'injured'])
/** Share of the shorter sentence's weight that sentences of one thing have in common. */
const CONTEXT = 0.35

const upTo = ({ figure }: Count): number => figure.high ?? Number.POSITIVE_INFINITY
const disjoint = (a: Count, b: Count): boolean => upTo(a) < b.figure.low || upTo(b) < a.figure.low
const numberOf = ({ figure }: Count): number => figure.value ?? figure.low

/**
 * One of two numbers is of a later day: what was counted has grown, its own root revised it, or the injured have left hospital or died.
 * Only the number of the dead does not fall by itself.
 */
function isUpdate(a: Count, b: Count): boolean {
  if (a.asOf === null || b.asOf === null || a.asOf.to === b.asOf.to) return false
  const [earlier, later] = a.asOf.to < b.asOf.to ? [a, b] : [b, a]
  return numberOf(later) > numberOf(earlier) || a.root === b.root || a.figure.kind !== 'killed'
}

/** Numbers of one thing that differ more than that count two. */
const inReach = (a: Count, b: Count): boolean => {
  const [low, high] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number]
  return low === 0 || high <= low * MAX_RATIO
}

/** «Hundreds» excludes no number of them. */
const isVague = ({ figure }: Count): boolean => figure.value === null && figure.high !== null

/** What two numbers count happened on different days. */
const happenedApart = (a: Count, b: Count): boolean =>
  a.happened !== null && b.happened !== null && gap(a.happened, b.happened) > 0

/** A single victim whom the text speaks of is no toll. */
const isIndividual = ({ figure }: Count): boolean => figure.value === 1

/** The counts of a story, and what of them every pair is asked about. */
class Tally {
  readonly #byView = new Map<View, Count[]>()
  readonly #running: readonly Count[]
  readonly #beside = new Map<Count, ReadonlySet<number>>()

  constructor(counts: readonly Count[]) {
    for (const count of counts) {
      const own = this.#byView.get(count.view)
      if (own === undefined) this.#byView.set(count.view, [count])
      else own.push(count)
    }
    this.#running = counts.filter(c => c.running)
  }

  /** Whether one of the day's numbers of this thing was still growing: who gives fewer, not none, gives an earlier one. */
  grew(a: Count, b: Count): boolean {
    if (numberOf(a) === 0 || numberOf(b) === 0) return false
    const ofThatDay = (c: Count): boolean => c.asOf !== null && [a, b].some(x => x.asOf?.to === c.asOf!.to)
    return this.#running.some(c => ofThatDay(c) && sameThing(a, c) && sameThing(b, c))
  }

  /** Whether their articles tell the two numbers apart: one gives both, or one counts so many that they count several things. */
  toldApart(a: Count, b: Count): boolean {
    const [besideA, besideB] = [this.#numbersBeside(a), this.#numbersBeside(b)]
    if (besideA.size > MAX_NUMBERS || besideB.size > MAX_NUMBERS) return true
    return a.view !== b.view && (besideA.has(numberOf(b)) || besideB.has(numberOf(a)))
  }

  /** The numbers that the article of a count gives for what it counts. */
  #numbersBeside(count: Count): ReadonlySet<number> {
    const known = this.#beside.get(count)
    if (known !== undefined) return known
    const own = this.#byView.get(count.view)!.filter(c => sameThing(c, count))
    const numbers = new Set(own.map(numberOf))
    this.#beside.set(count, numbers)
    return numbers
  }
}

/** Whether the sentences of two numbers tell of one thing; the dead and the injured of a story do. */
function inOneContext(a: Count, b: Count): boolean {
  if (VICTIMS.has(a.figure.kind)) return true
  const [x, y] = [a, b].map(({ view, figure }) => {
    const terms = termsIn(view, sentenceAt(view, figure.start) ?? figure)
    return new Map(terms.filter(t => !t.key.startsWith('#')).map(t => [t.key, t.weight]))
  }) as [Map<string, number>, Map<string, number>]
  const mass = (terms: ReadonlyMap<string, number>): number => [...terms.values()].reduce((sum, w) => sum + w, 0)
  const shared = [...x].reduce((sum, [key, weight]) => sum + (y.has(key) ? weight : 0), 0)
  return shared >= CONTEXT * Math.min(mass(x), mass(y))
}

function disagree(a: Count, b: Count, tally: Tally): boolean {
  if (!sameThing(a, b) || !disjoint(a, b) || isUpdate(a, b)) return false
  if (!inReach(a, b) || isVague(a) || isVague(b) || happenedApart(a, b) || tally.toldApart(a, b) || !inOneContext(a, b))
    return false
  if (a.root !== b.root && tally.grew(a, b)) return false
  // without a day for both, nobody knows whether one came after the other
  if (a.view !== b.view && (a.asOf === null || b.asOf === null)) return false
  if (isIndividual(a) || isIndividual(b) || a.onTop !== b.onTop) return false
  if (isPart(a) || isPart(b)) return a.scope.size > 0 && a.root !== b.root
  // within one article, two numbers of one voice count two things
  return a.view !== b.view || a.root !== b.root
}

function sideOf(counts: readonly Count[]): ContradictionSide {
  return {
    text: textOf(counts[0]!.view, counts[0]!.figure),
    roots: [...new Set(counts.map(c => c.root))],
    evidence: counts.map(c => evidenceOf(c.view, c.figure)),
  }
}

/** One contradiction for each pair of numbers that disagree, whoever gives them. */
export function figureContradictions({ counts }: Told): Contradiction[] {
  const tally = new Tally(counts)
  const found = new Map<string, [Set<Count>, Set<Count>]>()
  counts.forEach((a, i) => {
    for (const b of counts.slice(i + 1)) {
      if (!disagree(a, b, tally)) continue
      const [low, high] = numberOf(a) <= numberOf(b) ? [a, b] : [b, a]
      const scope = [...low.scope]
        .filter(k => high.scope.has(k))
        .sort()
        .join(' ')
      const key = `${low.figure.kind} ${scope} ${numberOf(low)} ${numberOf(high)}`
      const sides = found.get(key) ?? [new Set(), new Set()]
      sides[0].add(low)
      sides[1].add(high)
      found.set(key, sides)
    }
  })
  return [...found.values()].map(([low, high]) => ({
    kind: 'figure',
    left: sideOf([...low]),
    right: sideOf([...high]),
  }))
}
