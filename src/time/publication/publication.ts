/** The publication date, in this order: what came with the article, what it says of itself, what follows from its text. */
import type { Analysis, PublicationDate, Section } from '../../document/index.ts'
import { formatDay } from '../calendar.ts'
import type { Expression } from '../expressions.ts'
import { datelineOf } from './dateline.ts'

export function publicationOf(
  published: string | null,
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
  return null
}
