/** Everything for other tools. What can be written story by story is: a large store does not have to fit into memory. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Desk } from '../../desk/types.ts'
import {
  contradictionsTable,
  EXPORT_FORMATS,
  type Exported,
  type ExportFormatName,
  labelsTable,
  ledgerTable,
  relationsTable,
  storyCsv,
  tableCsv,
} from '../../export/index.ts'
import { answers } from './ask.ts'
import { days, ofOutlet, ofStory } from './parameters.ts'

const query = z
  .object({
    format: z.enum(Object.keys(EXPORT_FORMATS) as ExportFormatName[]),
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

const NETWORK_TABLES = { network: relationsTable, labels: labelsTable } as const
const STORY_TABLES = { contradictions: contradictionsTable, ledger: ledgerTable } as const

/** The tables that are not the format's own. */
async function* networkCsv(exported: Exported, table: keyof typeof NETWORK_TABLES): AsyncGenerator<string> {
  yield tableCsv(NETWORK_TABLES[table](await exported.network()))
}

function piecesOf(exported: Exported, { format, table }: Asked, cut: (what: string) => void): AsyncGenerator<string> {
  if (format !== 'csv' || table === undefined || table === 'claims') return EXPORT_FORMATS[format].pieces(exported, cut)
  return table === 'network' || table === 'labels'
    ? networkCsv(exported, table)
    : storyCsv(exported, STORY_TABLES[table])
}

/** Says in an answer what of the stories and the network it does not hold. */
const LEFT_OUT = 'x-isnad-left-out'

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
        headers: { [LEFT_OUT]: { description: 'what the file does not hold', schema: { type: 'string' } } },
        content: Object.fromEntries(
          Object.values(EXPORT_FORMATS).map(({ mediaType }) => [
            mediaType.split(';')[0]!,
            { schema: { type: 'string' } },
          ]),
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
async function fileOf(
  c: Context,
  pieces: AsyncGenerator<string>,
  headersOf: () => Record<string, string>,
): Promise<Response> {
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
  return c.body(body, 200, headersOf())
}

/** Adds the exports. */
export function exportRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(exportRoute, c => {
    const asked = c.req.valid('query')
    const { story, outlet, from, to } = asked
    const exported: Exported = {
      stories: order => desk.everyStory({ story, outlet, from, to, order }),
      network: () => desk.network({ story, outlet }),
    }
    const { mediaType, ending, leavesOut } = EXPORT_FORMATS[asked.format]
    const tabled = asked.format === 'csv' && (asked.table ?? 'claims') !== 'claims'
    const leftOut: string[] = tabled ? [] : [leavesOut]
    const pieces = piecesOf(exported, asked, what => leftOut.unshift(what))
    const name = asked.format === 'csv' ? (asked.table ?? 'claims') : 'stories'
    return fileOf(c, pieces, () => ({
      'content-type': mediaType,
      'content-disposition': `attachment; filename="isnad-${name}.${ending}"`,
      'cache-control': 'private, no-cache',
      ...(leftOut.length > 0 && { [LEFT_OUT]: leftOut.join('; ') }),
    }))
  })
}
