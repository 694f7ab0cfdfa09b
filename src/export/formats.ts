/** The formats that stories and their network leave in, made piece by piece: a large store does not have to fit into memory. */
import type { Network } from '../network/index.ts'
import type { ArticleRef, Story, StorySet } from '../story/index.ts'
import { csvRow } from './csv.ts'
import { toGexf, toGraphml } from './graphs.ts'
import { toFtm, toJsonLd, toJsonl } from './linked.ts'
import { claimsTable, type Table } from './tables.ts'

/** What is written, wherever it is kept. */
export interface Exported {
  /** Every story with its articles. */
  stories(
    order: 'earliest' | 'latest',
  ): AsyncIterable<{ readonly story: Story; readonly articles: readonly ArticleRef[] }>
  network(): Promise<Network>
}

/** A format: what it is called elsewhere, what it does not hold, and how it is made. */
export interface ExportFormat {
  readonly mediaType: string
  /** Of the names of its files. */
  readonly ending: string
  readonly leavesOut: string
  /** Makes the text; `cut` is told in plain words where not all stories go in. */
  pieces(exported: Exported, cut: (what: string) => void): AsyncGenerator<string>
}

/** Stories that go into a document that is one whole. */
const MOST_STORIES = 2_000

const NO_STORIES: StorySet = { schema: 'isnad/story@1', articles: [], stories: [] }
const NO_NETWORK: Network = { schema: 'isnad/network@1', actors: [], relations: [] }

/** A table of all stories as CSV, a story at a time. */
export async function* storyCsv(exported: Exported, tableOf: (set: StorySet) => Table): AsyncGenerator<string> {
  yield csvRow(tableOf(NO_STORIES).columns)
  for await (const { story, articles } of exported.stories('earliest'))
    yield tableOf({ ...NO_STORIES, articles, stories: [story] })
      .rows.map(csvRow)
      .join('')
}

async function* jsonLines(exported: Exported): AsyncGenerator<string> {
  for await (const { story, articles } of exported.stories('earliest'))
    yield toJsonl({ ...NO_STORIES, articles, stories: [story] }, NO_NETWORK)
  yield toJsonl(NO_STORIES, await exported.network())
}

/** A document that cannot be written piece by piece: of very many stories it has the latest. */
const whole = (make: (set: StorySet, network: Network) => string): ExportFormat['pieces'] =>
  async function* (exported, cut) {
    const stories: Story[] = []
    const articles = new Map<string, ArticleRef>()
    for await (const one of exported.stories('latest')) {
      if (stories.length === MOST_STORIES) {
        cut(`the latest ${MOST_STORIES} stories; csv and jsonl have all`)
        break
      }
      stories.unshift(one.story)
      for (const article of one.articles) articles.set(article.id, article)
    }
    yield make({ ...NO_STORIES, articles: [...articles.values()], stories }, await exported.network())
  }

const graph = (make: (network: Network) => string): ExportFormat['pieces'] =>
  async function* (exported) {
    yield make(await exported.network())
  }

const OF_A_GRAPH = 'the network only; actors without a relation and places in the texts are left out'

export const EXPORT_FORMATS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    ending: 'csv',
    leavesOut:
      'one row a claim; events, ledgers, contradictions, network and places in the texts are left out; each has a table of its own',
    pieces: exported => storyCsv(exported, claimsTable),
  },
  jsonl: {
    mediaType: 'application/x-ndjson',
    ending: 'jsonl',
    leavesOut: 'the texts of the articles are left out',
    pieces: jsonLines,
  },
  jsonld: {
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    leavesOut: 'ledgers, contradictions, labels, relations, reasons and places in the texts are left out',
    pieces: whole(toJsonLd),
  },
  ftm: {
    mediaType: 'application/x-ndjson',
    ending: 'ftm.json',
    leavesOut:
      'actors, articles and relations only; places that are no state or city, and relations with them, are left out, as are claims and events',
    pieces: whole(toFtm),
  },
  graphml: { mediaType: 'application/graphml+xml', ending: 'graphml', leavesOut: OF_A_GRAPH, pieces: graph(toGraphml) },
  gexf: { mediaType: 'application/gexf+xml', ending: 'gexf', leavesOut: OF_A_GRAPH, pieces: graph(toGexf) },
} as const satisfies Record<string, ExportFormat>

export type ExportFormatName = keyof typeof EXPORT_FORMATS
