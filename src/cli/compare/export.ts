import { claimsTable, csvRow, toFtm, toGexf, toGraphml, toJsonLd, toJsonl } from '../../export/index.ts'
import type { Network } from '../../network/index.ts'
import type { StorySet } from '../../story/index.ts'
import { write } from '../output.ts'
import { type CollectionOptions, withCollection } from './collection.ts'
import type { Collection } from './told.ts'

/** A format: what it is made by, piece by piece, and what of the stories and the network does not go into it. */
interface Format {
  readonly pieces: (collection: Collection) => AsyncIterable<string>
  readonly leavesOut: string
}

const NO_STORIES: StorySet = { schema: 'isnad/story@1', articles: [], stories: [] }
const NO_NETWORK: Network = { schema: 'isnad/network@1', actors: [], relations: [] }

/** Stories that go into a document which is one whole. */
const MAX_STORIES = 2_000

async function* csvPieces(collection: Collection): AsyncGenerator<string> {
  yield csvRow(claimsTable(NO_STORIES).columns)
  for await (const { story, articles } of collection.stories('earliest'))
    yield claimsTable({ ...NO_STORIES, articles, stories: [story] })
      .rows.map(csvRow)
      .join('')
}

async function* jsonlPieces(collection: Collection): AsyncGenerator<string> {
  for await (const { story, articles } of collection.stories('earliest'))
    yield toJsonl({ ...NO_STORIES, articles, stories: [story] }, NO_NETWORK)
  yield toJsonl(NO_STORIES, await collection.network())
}

/** A document that cannot be written piece by piece: of a large store it has the latest stories. */
const whole = (make: (set: StorySet, network: Network) => string) =>
  async function* (collection: Collection): AsyncGenerator<string> {
    const told = []
    for await (const one of collection.stories('latest')) {
      if (told.length === MAX_STORIES) {
        process.stderr.write(`isnad: the latest ${MAX_STORIES} stories; csv and jsonl have all\n`)
        break
      }
      told.unshift(one)
    }
    const articles = told.flatMap(one => one.articles)
    yield make({ ...NO_STORIES, articles, stories: told.map(one => one.story) }, await collection.network())
  }

const graph = (make: (network: Network) => string) =>
  async function* (collection: Collection): AsyncGenerator<string> {
    yield make(await collection.network())
  }

const FORMATS = {
  csv: {
    pieces: csvPieces,
    leavesOut:
      'one row a claim; events, ledgers, contradictions, network and places in the texts are left out (isnad ledger, contradictions, network --format csv)',
  },
  jsonl: { pieces: jsonlPieces, leavesOut: 'the texts of the articles are left out' },
  jsonld: {
    pieces: whole(toJsonLd),
    leavesOut: 'ledgers, contradictions, labels, relations, reasons and places in the texts are left out',
  },
  ftm: {
    pieces: whole(toFtm),
    leavesOut:
      'actors, articles and relations only; places that are no state or city, and relations with them, are left out, as are claims and events',
  },
  graphml: {
    pieces: graph(toGraphml),
    leavesOut: 'the network only; actors without a relation and places in the texts are left out',
  },
  gexf: {
    pieces: graph(toGexf),
    leavesOut: 'the network only; actors without a relation and places in the texts are left out',
  },
} as const satisfies Record<string, Format>

export type ExportFormat = keyof typeof FORMATS

/** Prints stories and network for another tool, and says on standard error what that format leaves out. True if everything could be read. */
export const exportAll = (options: CollectionOptions & { readonly format: ExportFormat }): Promise<boolean> =>
  withCollection(options, async collection => {
    const { pieces, leavesOut }: Format = FORMATS[options.format]
    for await (const piece of pieces(collection)) await write(piece)
    process.stderr.write(`isnad: ${options.format}: ${leavesOut}\n`)
  })
