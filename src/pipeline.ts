/**
 * The stages in order, on one screen:
 *
 *   reading → language → time → actors → attribution → events
 *
 * Each is a pure function from a document to the same document with its own layer added.
 */
import { type Knowledge, readActors } from './actors/index.ts'
import { readAttributions } from './attribution/index.ts'
import type { Article, Document, LayerName, Trace } from './document/index.ts'
import { readEvents } from './events/index.ts'
import { analyse } from './language/index.ts'
import { type ArticleInput, readDocument } from './reading/index.ts'
import { readTime } from './time/index.ts'

/** A document with every layer. */
export type ReadDocument = Document<LayerName>

/** What reading may be given besides the article. */
export interface ReadOptions {
  /** Told what the stages turned down. */
  readonly trace?: Trace | undefined
  /** Whom and what the actors stage knows; by default what comes with the program. */
  readonly knowledge?: Knowledge | undefined
}

/** Runs every stage over one input. */
export function run(input: ArticleInput, { trace, knowledge }: ReadOptions = {}): ReadDocument {
  const document = analyse(readDocument(input))
  return readEvents(readAttributions(readActors(readTime(document, trace), trace, knowledge), trace), trace)
}

/** The document as the object of the contract `isnad/article@1`. */
export function toArticle(document: ReadDocument): Article {
  const title = document.layer('sections').find(s => s.kind === 'title')
  return {
    schema: 'isnad/article@1',
    id: document.id,
    source: { uri: document.source.uri, outlet: document.source.outlet },
    text: document.text,
    sections: document.layer('sections'),
    title: title === undefined ? null : { start: title.start, end: title.end },
    published: document.layer('published'),
    timexes: document.layer('timexes'),
    mentions: document.layer('mentions'),
    entities: document.layer('entities'),
    attributions: document.layer('attributions'),
    events: document.layer('events'),
    figures: document.layer('figures'),
    notes: document.diagnostics.map(d => d.message),
  }
}

/**
 * Reads one article: Arabic text in, an `isnad/article@1` object out. Never fails on bad text (see `notes`) and reads no clock, disk
 * or network: the same input gives the same object. Throws a RangeError where `input.published` is no ISO 8601 date.
 */
export const readArticle = (input: ArticleInput, options: Pick<ReadOptions, 'knowledge'> = {}): Article =>
  toArticle(run(input, options))
