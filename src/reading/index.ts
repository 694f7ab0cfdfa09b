/** Reading: an article's text as a document, told apart into what is the article and what is page furniture. */
import { type Diagnostic, Document, digest } from '../document/index.ts'
import { outletOf } from './article-lines.ts'
import type { ArticleInput } from './input.ts'
import { isIsoDate } from './iso-date.ts'
import { readSections } from './sections.ts'

export { type Decoded, decode } from './decode.ts'
export type { ArticleInput } from './input.ts'
export { type Chunks, type InputItem, type InputProblem, type Origin, readInputs } from './inputs.ts'

/** Code units of a text beyond this many are not read, and the document says so. */
export const MAX_TEXT_LENGTH = 4 * 1024 * 1024

/** The text of an input as a document has it: with its title, well-formed, bounded. */
function textOf(input: ArticleInput, diagnostics: Diagnostic[]): string {
  const given = input.title === undefined ? input.text : `${input.title}\n\n${input.text}`
  const bounded = given.length > MAX_TEXT_LENGTH ? given.slice(0, MAX_TEXT_LENGTH) : given
  if (bounded !== given)
    diagnostics.push({
      code: 'truncated',
      message: `only the first ${MAX_TEXT_LENGTH} of ${given.length} characters were read`,
    })
  if (bounded.isWellFormed()) return bounded
  diagnostics.push({ code: 'decoding', message: 'half characters (lone surrogates) became U+FFFD' })
  return bounded.toWellFormed()
}

/** The document of an input, with its sections. An outlet that is not given is the one that the report's own head names. Throws a RangeError where `published` is no ISO 8601 date. */
export function readDocument(input: ArticleInput): Document<'sections'> {
  if (input.published !== undefined && !isIsoDate(input.published))
    throw new RangeError(`published: «${input.published}» is no ISO 8601 date (2019-05-09, 2019-05 or 2019)`)
  const diagnostics: Diagnostic[] = [...(input.diagnostics ?? [])]
  const text = textOf(input, diagnostics)
  const sections = readSections(text, input.title !== undefined && input.title.trim() !== '')
  const outlet = input.outlet ?? outletOf(text, sections) ?? null
  const document = Document.create({
    id: input.id ?? digest(text),
    text,
    source: { uri: input.uri, outlet, published: input.published ?? null },
    diagnostics,
  })
  return document.with('sections', sections)
}
