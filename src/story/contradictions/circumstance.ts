/** When, where and the how-manieth time: clauses that tell one happening with circumstances that exclude each other. */
import { fold, isFiniteVerbAt, readingsOf } from '../../language/index.ts'
import { agreement, sameWords } from '../agreement.ts'
import { speakerOf } from '../answers.ts'
import { dayRange, isOneDay } from '../dates.ts'
import type { Facet } from '../facets.ts'
import { DAY_PARTS, OCCURRENCES, OPPOSED_PLACES } from '../lexicon/counted.data.ts'
import type { Sources } from '../sources.ts'
import { keyOf } from '../terms.ts'
import type { Contradiction, ContradictionKind } from '../types.ts'
import { termsIn, tokenRange } from '../view.ts'
import { sideOf, type Told } from './told.ts'

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map()

const dayParts = new Map(
  DAY_PARTS.trim()
    .split('\n')
    .flatMap((line, part) => line.split(' ').map(word => [fold(word), part] as const)),
)
const NIGHT = 5
/** Reports of one happening disagree by days; what lies further apart happened twice. */
const NEAR_DAYS = 7
/** Words after a preposition of place as far as the noun that it governs. */
const ANCHOR = 2
/** Words back in which the noun that a pronoun stands for is looked for. */
const ANTECEDENT = 40
const occurrences = new Set(
  OCCURRENCES.trim()
    .split(/\s+/)
    .map(word => keyOf(fold(word))),
)
const opposed = OPPOSED_PLACES.trim()
  .split('\n')
  .map(line => line.split(' ').map(side => new Set(side.split('|').map(fold))) as [Set<string>, Set<string>])

const stripped = (word: string): string[] => [
  word,
  word.replace(/^[وفبلك]/u, ''),
  word.replace(/^[وفبلك]?(?:ال|لل)/u, ''),
]

/** The part of the day a clause names; null if none or several. */
function dayPart(facet: Facet): number | null {
  const { first, last } = tokenRange(facet.view, facet)
  const parts = new Set<number>()
  for (let i = first; i < last; i++) {
    if (isFiniteVerbAt(facet.view.tokens, i)) continue // «فجر» may blow up as well as dawn
    for (const form of stripped(facet.view.tokens[i]!.fold)) {
      const part = dayParts.get(form)
      if (part !== undefined) parts.add(part)
    }
  }
  return parts.size === 1 ? [...parts][0]! : null
}

/** Neighbouring parts run into each other, and the morning begins after midnight. */
function partsExclude(a: number, b: number): boolean {
  const [x, y] = a < b ? [a, b] : [b, a]
  return y - x >= 2 && !(y === NIGHT && x <= 1)
}

/** The one day that a clause names; null if none or several. */
function dayNamed(facet: Facet): number | null {
  const days = new Set(
    facet.view.article.timexes
      .filter(t => t.start >= facet.start && t.end <= facet.end)
      .flatMap(t => {
        const range = dayRange(t.value)
        return range !== null && isOneDay(range) ? [range.from] : []
      }),
  )
  return days.size === 1 ? [...days][0]! : null
}

/** What a clause places relative to what: `أسفل` with the terms after it, or before it where a pronoun stands for them. */
function placings(facet: Facet): { word: string; anchors: ReadonlySet<string> }[] {
  const { tokens } = facet.view
  const { first, last } = tokenRange(facet.view, facet)
  const found: { word: string; anchors: ReadonlySet<string> }[] = []
  for (let i = first; i < last; i++)
    for (const reading of readingsOf(tokens[i]!.fold)) {
      if (!opposed.some(pair => pair.some(side => side.has(reading.stem)))) continue
      const pointsBack = reading.enclitic !== null && reading.enclitic !== 'ي'
      const from = !pointsBack ? i + 1 : Math.max(0, i - ANTECEDENT)
      const to = !pointsBack ? Math.min(last, i + ANCHOR) : i
      if (to <= from) continue
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
      found.push({ word: reading.stem, anchors: new Set(termsIn(facet.view, span).map(t => t.key)) })
    }
  return found
}

function placesExclude(a: Facet, b: Facet): boolean {
  const here = placings(a)
  if (here.length === 0) return false
  return placings(b).some(y =>
    here.some(
      x =>
        opposed.some(([p, q]) => (p.has(x.word) && q.has(y.word)) || (q.has(x.word) && p.has(y.word))) &&
        [...x.anchors].some(k => y.anchors.has(k)),
    ),
  )
}

/** Which time a clause says it was: the ordinal and the noun it counts. */
function turns(facet: Facet): { ordinal: string; noun: string }[] {
  const terms = termsIn(facet.view, facet)
  return terms.flatMap((term, i) => {
    if (!/^#\d+º$/.test(term.key)) return []
    return [terms[i - 1], terms[i + 1]].flatMap(n =>
      n !== undefined && Math.abs(n.at - term.at) === 1 && occurrences.has(n.key)
        ? [{ ordinal: term.key, noun: n.key }]
        : [],
    )
  })
}

const turnsExclude = (a: Facet, b: Facet): boolean =>
  turns(a).some(x => turns(b).some(y => x.noun === y.noun && x.ordinal !== y.ordinal))

const datesExclude = (a: Facet, b: Facet): boolean => {
  if (!a.terms.has(b.head) || !b.terms.has(a.head)) return false // the day may be that of another deed
  const [x, y] = [dayPart(a), dayPart(b)]
  if (x !== null && y !== null && partsExclude(x, y)) return true
  const [d, e] = [dayNamed(a), dayNamed(b)]
  return d !== null && e !== null && d !== e && Math.abs(d - e) <= NEAR_DAYS
}

interface Check {
  readonly kind: ContradictionKind
  readonly exclude: (a: Facet, b: Facet) => boolean
  /** Whether a clause tells the circumstance at all. */
  readonly carries: (f: Facet) => boolean
  /** What clauses of different claims need in common to tell one happening. */
  readonly common: number
}

const CHECKS: readonly Check[] = [
  { kind: 'date', exclude: datesExclude, carries: f => dayPart(f) !== null || dayNamed(f) !== null, common: 0.3 },
  { kind: 'place', exclude: placesExclude, carries: f => placings(f).length > 0, common: 0.15 },
  { kind: 'sequence', exclude: turnsExclude, carries: f => turns(f).length > 0, common: 0.2 },
]

/** Whether two clauses tell one happening: they stand in one claim, or agree enough. */
function oneHappening(a: Facet, b: Facet, claimOf: ReadonlyMap<Facet, number>, common: number): boolean {
  return claimOf.get(a) === claimOf.get(b) || agreement(a, b, NO_WEIGHTS) >= common
}

/** Clauses that have this share of their runs of words in common are one wording. */
const COPIED = 0.6

/** Whether the article of one clause has the other, too, in its words: then it does not tell the contrary, or «ten days ago» was copied on another day. */
const tellsBoth = (a: Facet, b: Facet, telling: readonly Facet[]): boolean =>
  telling.some(
    f => (f.view === a.view && sameWords(f, b) >= COPIED) || (f.view === b.view && sameWords(f, a) >= COPIED),
  )

/** Two clauses of one voice in one article tell two things. */
const oneVoice = (a: Facet, b: Facet, sources: Sources): boolean =>
  a.view === b.view && speakerOf(a, sources) === speakerOf(b, sources)

export function circumstanceContradictions({ claims, sources }: Told): Contradiction[] {
  const claimOf = new Map(claims.flatMap((c, i) => c.supports.map(f => [f, i] as const)))
  const facets = [...claimOf.keys()].filter(f => f.act === 'asserts' && !f.planned)
  return CHECKS.flatMap(({ kind, exclude, carries, common }) => {
    const telling = facets.filter(carries)
    const found: Contradiction[] = []
    const used = new Set<Facet>()
    const against = (a: Facet, b: Facet): boolean =>
      oneHappening(a, b, claimOf, common) &&
      exclude(a, b) &&
      !oneVoice(a, b, sources) &&
      (a.view === b.view || !tellsBoth(a, b, telling))
    telling.forEach((a, i) => {
      const others = telling.slice(i + 1).filter(b => !used.has(b) && against(a, b))
      if (others.length === 0 || used.has(a)) return
      const allies = telling.filter(f => f !== a && !used.has(f) && others.every(b => against(f, b)))
      for (const f of [a, ...allies, ...others]) used.add(f)
      found.push({ kind, left: sideOf([a, ...allies], sources), right: sideOf(others, sources) })
    })
    return found
  })
}
