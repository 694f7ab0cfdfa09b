/** The words behind evidence, many ranges at once: asked by POST because so many ids do not fit into an address. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Desk } from '../../desk/types.ts'
import { answers, json, schemaOf } from './ask.ts'
import { words } from './parameters.ts'

const MOST_RANGES = 200

const place = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

const quotesRoute = createRoute({
  method: 'post',
  path: '/api/quotes',
  operationId: 'getQuotes',
  tags: ['Articles'],
  summary: `The words of up to ${MOST_RANGES} ranges of articles, with what stands around them`,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.array(z.object({ article: words('`Article.id`'), start: place, end: place })).max(MOST_RANGES),
        },
      },
    },
  },
  responses: answers(
    {
      200: {
        description: 'In order; what points to no article is left out',
        content: { 'application/json': { schema: schemaOf('QuoteList') } },
      },
    },
    'invalid-request',
    'unauthorised',
    'foreign-origin',
    'too-large',
  ),
})

/** Adds the question for words. */
export function quoteRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(quotesRoute, async c => json(c, await desk.quotes(c.req.valid('json'))))
}
