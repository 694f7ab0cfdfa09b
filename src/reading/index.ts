/** Reading: an article's text as a document, told apart into what is the article and what is page furniture. */
import { Document, digest } from '../document/index.ts'
import { readSections } from './sections.ts'

/** One article as it comes in. */
export interface ArticleInput {
  /** Where it was read from. */
  readonly uri: string
  readonly text: string
  /** Given apart from the text, it becomes its first line, followed by an empty one. */
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  /** ISO 8601 date of publication, if it is known from elsewhere than the text. */
  readonly published?: string | undefined
  /** `sha256:…` of the input's bytes; made from the text if left out. */
  readonly id?: string | undefined
}

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/

/** The document of an input, with its sections. Throws a RangeError where `published` is no ISO 8601 date. */
export function readDocument(input: ArticleInput): Document<'sections'> {
  if (input.published !== undefined && !ISO_DATE.test(input.published))
    throw new RangeError(`published: «${input.published}» is no ISO 8601 date (2019-05-09, 2019-05 or 2019)`)
  const given = input.title === undefined ? input.text : `${input.title}\n\n${input.text}`
  const text = given.isWellFormed() ? given : given.toWellFormed()
  const document = Document.create({
    id: input.id ?? digest(text),
    text,
    source: { uri: input.uri, outlet: input.outlet ?? null, published: input.published ?? null },
    diagnostics: [],
  })
  return document.with('sections', readSections(text, input.title !== undefined && input.title.trim() !== ''))
}
