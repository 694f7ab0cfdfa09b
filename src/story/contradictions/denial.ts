/** What one root says and another says is not so; accusations that the accused turns down, or turns back. */
import { fold } from '../../language/index.ts'
import type { BuiltClaim } from '../claims.ts'
import type { Facet } from '../facets.ts'
import { keyOf } from '../terms.ts'
import type { Contradiction } from '../types.ts'
import { sideOf, speakerOf, type Told } from './told.ts'

const wordsOf = (name: string): Set<string> => new Set(fold(name).split(/\s+/).map(keyOf).filter(k => k !== ''))

export function denialContradictions({ claims, sources }: Told): Contradiction[] {
  return claims.flatMap(({ supports, denies }: BuiltClaim) => {
    const said = new Set(supports.map(f => speakerOf(f, sources)))
    const other = denies.filter(f => !said.has(speakerOf(f, sources)))
    return supports.length === 0 || other.length === 0
      ? []
      : [{ kind: 'denial' as const, left: sideOf(supports, sources), right: sideOf(other, sources) }]
  })
}

/** Whether a clause names somebody: all telling words of the shorter name. */
function names(facet: Facet, name: string): boolean {
  const words = wordsOf(name)
  return words.size > 0 && [...words].some(w => facet.terms.has(w) && w.length > 2)
}

/** The accused answers: he rejects or condemns what speaks of an accusation, or denies. */
const rejects = (facet: Facet): boolean =>
  facet.attribution !== null &&
  facet.terms.has('@accuse') &&
  (facet.act === 'judges' || facet.attribution.act === 'denial' || facet.denied.size > 0)

export function responsibilityContradictions({ claims, sources }: Told): Contradiction[] {
  const facets = claims.flatMap(c => [...c.supports, ...c.denies])
  const answers = facets.filter(rejects)
  const accusations = claims.filter(c => c.supports.some(f => f.act === 'accuses'))
  const found: Contradiction[] = []
  for (const speaker of new Set(answers.map(f => speakerOf(f, sources)))) {
    const own = answers.filter(f => speakerOf(f, sources) === speaker)
    const against = accusations.flatMap(c => c.supports).filter(f => f.act === 'accuses' && names(f, speaker) && speakerOf(f, sources) !== speaker)
    if (against.length > 0) found.push({ kind: 'responsibility', left: sideOf(against, sources), right: sideOf(own, sources) })
  }
  return [...found, ...mutual(accusations, told => speakerOf(told, sources), { claims, sources })]
}

/** Two sides accuse each other. */
function mutual(
  accusations: readonly BuiltClaim[],
  speaker: (f: Facet) => string,
  { sources }: Pick<Told, 'claims' | 'sources'>,
): Contradiction[] {
  const cited = accusations.flatMap(c => c.supports).filter(f => f.act === 'accuses' && f.attribution !== null)
  const found = new Map<string, Contradiction>()
  for (const a of cited)
    for (const b of cited) {
      if (!(speaker(a) < speaker(b)) || !names(a, speaker(b)) || !names(b, speaker(a))) continue
      const key = `${speaker(a)}|${speaker(b)}`
      if (!found.has(key)) found.set(key, { kind: 'responsibility', left: sideOf([a], sources), right: sideOf([b], sources) })
    }
  return [...found.values()]
}
