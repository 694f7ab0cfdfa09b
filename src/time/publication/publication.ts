/** The publication date, in this order: what came with the article, what it says of itself, what follows from its text. */
import type { Analysis, PublicationDate, Section } from '../../document/index.ts'
import { formatDay } from '../calendar.ts'
import type { Expression } from '../expressions.ts'
import { expressionClues, tensed } from './clues.ts'
import { datelineOf } from './dateline.ts'
import { agesIn, landmarkClues } from './landmarks.ts'
import { officeClues } from './offices.ts'
import { solve } from './solve.ts'

export function publicationOf(
  published: string | null,
  text: string,
  expressions: readonly Expression[],
  analysis: Analysis,
  sections: readonly Section[],
): PublicationDate | null {
  if (published !== null) {
    const value = published.slice(0, 10)
    return {
      value,
      basis: 'metadata',
      evidence: [],
      derivation: [{ step: `given with the article: ${published}`, evidence: [] }],
    }
  }
  const dateline = datelineOf(expressions, analysis, sections)
  if (dateline !== null) {
    const { start, end } = dateline.expression
    const value = formatDay(dateline.day)
    const evidence = [{ start, end }]
    return { value, basis: 'dateline', evidence, derivation: [{ step: `the article is dated ${value}`, evidence }] }
  }
  return inferred(text, expressions, analysis, sections)
}

/** Expressions of a text that are weighed for its date; more say no more. */
const MAX_EXPRESSIONS = 200

function inferred(
  text: string,
  expressions: readonly Expression[],
  analysis: Analysis,
  sections: readonly Section[],
): PublicationDate | null {
  const weighed = expressions.slice(0, MAX_EXPRESSIONS)
  const ages = agesIn(weighed, analysis)
  return solve([
    ...expressionClues(tensed(weighed, analysis), ages, text, analysis, sections),
    ...landmarkClues(weighed, ages, analysis),
    ...officeClues(analysis),
  ])
}
