/** Everything for other tools. What can be written story by story is: a large store does not have to fit into memory. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Desk } from '../../desk/types.ts'
import {
  claimsTable,
  contradictionsTable,
  csvRow,
  labelsTable,
  ledgerTable,
  relationsTable,
  type Table,
  toFtm,
  toGexf,
  toGraphml,
  toJsonLd,
  toJsonl,
} from '../../export/index.ts'
import type { Network } from '../../network/index.ts'
import type { StorySet } from '../../story/index.ts'
import { answers } from './ask.ts'
import { days, ofOutlet, ofStory } from './parameters.ts'

/** Formats that are one whole hold the latest stories only, as many as fit into memory. */
const MOST_STORIES = 2_000

const query = z
  .object({
    format: z.enum(['csv', 'jsonl', 'jsonld', 'ftm', 'graphml', 'gexf']),
    table: z
      .enum(['claims', 'contradictions', 'ledger', 'network', 'labels'])
      .optional()
      .openapi({ description: 'which table, for `csv`; `claims` if left out' }),
    story: ofStory,
    outlet: ofOutlet,
    ...days,
  })
  .strict()
type Asked = z.output<typeof query>

const EMPTY_SET: StorySet = { schema: 'isnad/story@1', articles: [], stories: [] }
const EMPTY_NETWORK: Network = { schema: 'isnad/network@1', actors: [], relations: [] }

const oneByOne = async function* (desk: Desk, { story, outlet, from, to }: Asked): AsyncGenerator<StorySet> {
  for await (const one of desk.everyStory({ story, outlet, from, to }))
    yield { ...EMPTY_SET, articles: one.articles, stories: [one.story] }
}

async function together(desk: Desk, asked: Asked): Promise<StorySet> {
  const articles = new Map<string, StorySet['articles'][number]>()
  const stories: StorySet['stories'][number][] = []
  for await (const set of oneByOne(desk, asked)) {
    for (const article of set.articles) articles.set(article.id, article)
    stories.push(...set.stories)
    if (stories.length >= MOST_STORIES) break
  }
  return { ...EMPTY_SET, articles: [...articles.values()], stories }
}

const networkOf = (desk: Desk, { story, outlet }: Asked): Promise<Network> => desk.network({ story, outlet })

const STORY_TABLES = { claims: claimsTable, contradictions: contradictionsTable, ledger: ledgerTable } as const

async function* csv(desk: Desk, asked: Asked): AsyncGenerator<string> {
  const rowsOf = ({ rows }: Table): string => rows.map(csvRow).join('')
  const { table = 'claims' } = asked
  if (table === 'network' || table === 'labels') {
    const network = await networkOf(desk, asked)
    const made = table === 'network' ? relationsTable(network) : labelsTable(network)
    yield csvRow(made.columns) + rowsOf(made)
    return
  }
  const tableOf = STORY_TABLES[table]
  yield csvRow(tableOf(EMPTY_SET).columns)
  for await (const set of oneByOne(desk, asked)) yield rowsOf(tableOf(set))
}

async function* jsonLines(desk: Desk, asked: Asked): AsyncGenerator<string> {
  for await (const set of oneByOne(desk, asked)) yield toJsonl(set, EMPTY_NETWORK)
  yield toJsonl(EMPTY_SET, await networkOf(desk, asked))
}

interface Format {
  readonly mediaType: string
  readonly ending: string
  make(desk: Desk, asked: Asked): AsyncGenerator<string>
}

const ofNetwork = (write: (network: Network) => string): Format['make'] =>
  async function* (desk, asked) {
    yield write(await networkOf(desk, asked))
  }
const ofBoth = (write: (set: StorySet, network: Network) => string): Format['make'] =>
  async function* (desk, asked) {
    yield write(await together(desk, asked), await networkOf(desk, asked))
  }

const FORMATS: Readonly<Record<Asked['format'], Format>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', ending: 'csv', make: csv },
  jsonl: { mediaType: 'application/x-ndjson', ending: 'jsonl', make: jsonLines },
  jsonld: { mediaType: 'application/ld+json', ending: 'jsonld', make: ofBoth(toJsonLd) },
  ftm: { mediaType: 'application/x-ndjson', ending: 'ftm.json', make: ofBoth(toFtm) },
  graphml: { mediaType: 'application/graphml+xml', ending: 'graphml', make: ofNetwork(toGraphml) },
  gexf: { mediaType: 'application/gexf+xml', ending: 'gexf', make: ofNetwork(toGexf) },
}

const exportRoute = createRoute({
  method: 'get',
  path: '/api/export',
  operationId: 'exportAll',
  tags: ['Export'],
  summary: 'Stories and network for other tools',
  request: { query },
  responses: answers(
    {
      200: {
        description: 'A file',
        content: Object.fromEntries(
          Object.values(FORMATS).map(({ mediaType }) => [mediaType.split(';')[0]!, { schema: { type: 'string' } }]),
        ),
      },
    },
    'invalid-request',
    'unauthorised',
    'fault',
    'store-failed',
  ),
})

/** The pieces as a body. The first is made before the answer begins, so that what fails at once is still a problem and no broken file. */
async function fileOf(c: Context, pieces: AsyncGenerator<string>, headers: Record<string, string>): Promise<Response> {
  const first = await pieces.next()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.done !== true) controller.enqueue(encoder.encode(first.value))
      else controller.close()
    },
    async pull(controller) {
      const next = await pieces.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return c.body(body, 200, headers)
}

/** Adds the exports. */
export function exportRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(exportRoute, c => {
    const asked = c.req.valid('query')
    const { mediaType, ending, make } = FORMATS[asked.format]
    const name = asked.format === 'csv' ? (asked.table ?? 'claims') : 'stories'
    return fileOf(c, make(desk, asked), {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="isnad-${name}.${ending}"`,
      'cache-control': 'private, no-cache',
    })
  })
}
