/** What one root says and another says is not so; accusations that the accused turns down, or turns back. */
import { contains } from '../../document/index.ts'
import { answersTo, names, rejects, speakerOf } from '../answers.ts'
import type { Facet } from '../facets.ts'
import type { Contradiction } from '../types.ts'
import { sideOf, type Told } from './told.ts'

/** One root says so, another that it is not so. Accusations that the accused turns down are of a kind of their own. */
export function denialContradictions({ claims, counts, sources }: Told): Contradiction[] {
  // that nobody was hurt contradicts a number, which is told as such
  const none = counts.filter(c => c.figure.value === 0)
  const tellsNone = (f: Facet): boolean => none.some(c => c.view === f.view && contains(f, c.figure))
  return claims.flatMap(({ supports, denies }) => {
    const said = new Set(supports.map(f => speakerOf(f, sources)))
    const other = denies.filter(f => !said.has(speakerOf(f, sources)) && !rejects(f))
    if (other.length === 0 || [...supports, ...other].some(tellsNone)) return []
    return [{ kind: 'denial' as const, left: sideOf(supports, sources), right: sideOf(other, sources) }]
  })
}

/** Who is held responsible and turns it down; who accuse each other. */
export function responsibilityContradictions({ claims, sources }: Told): Contradiction[] {
  const answers = [...new Set(claims.flatMap(c => [...c.supports, ...c.denies]).filter(rejects))]
  const accusing = [
    ...new Set(claims.flatMap(c => c.supports).filter(f => f.act === 'accuses' && f.attribution !== null)),
  ]
  const found = [...new Set(answers.map(f => speakerOf(f, sources)))].flatMap(speaker => {
    const own = answers.filter(f => speakerOf(f, sources) === speaker)
    const against = accusing.filter(f => answersTo([f], own, sources).length > 0)
    if (against.length === 0) return []
    return [{ kind: 'responsibility' as const, left: sideOf(against, sources), right: sideOf(own, sources) }]
  })
  return [...found, ...mutual(accusing, told => speakerOf(told, sources), { sources })]
}

/** Two sides accuse each other. */
function mutual(
  cited: readonly Facet[],
  speaker: (f: Facet) => string,
  { sources }: Pick<Told, 'sources'>,
): Contradiction[] {
  const found = new Map<string, Contradiction>()
  for (const a of cited)
    for (const b of cited) {
      if (!(speaker(a) < speaker(b)) || !names(a, speaker(b)) || !names(b, speaker(a))) continue
      const key = `${speaker(a)}|${speaker(b)}`
      if (!found.has(key))
        found.set(key, { kind: 'responsibility', left: sideOf([a], sources), right: sideOf([b], sources) })
    }
  return [...found.values()]
}
