/** How a route is made: what it is asked, what it answers, and the description of both in the OpenAPI document. */
import { createHash } from 'node:crypto'
import { createRoute, type OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AnswerName, Answers } from '../answers.ts'
import { PROBLEMS, ProblemError, type ProblemKind } from '../problem.ts'

type Parameters = z.ZodObject

/** A question that can be asked by GET. */
export interface Question<Path extends Parameters, Query extends Parameters, Name extends AnswerName> {
  /** `/api/stories/{id}`. */
  readonly path: string
  /** What generated clients call it. */
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly params?: Path
  readonly query?: Query
  readonly answer: Name
}

/** The place of an answer's schema in the OpenAPI document. */
export const schemaOf = (name: AnswerName) => ({ $ref: `#/components/schemas/${name}` })

/** What a route can answer: its own answers and the failures that it can come to. */
export function answers(own: RouteConfig['responses'], ...failures: readonly ProblemKind[]): RouteConfig['responses'] {
  const content = { 'application/problem+json': { schema: schemaOf('Problem') } }
  const problems = failures.map(
    kind => [PROBLEMS[kind].status, { description: PROBLEMS[kind].title, content }] as const,
  )
  return { ...own, ...Object.fromEntries(problems) }
}

/** What any question can come to. */
const ALWAYS = ['invalid-request', 'unauthorised', 'fault', 'store-failed', 'too-slow'] as const

const ETAG = {
  ETag: { description: 'changes when the answer does; send it as If-None-Match', schema: { type: 'string' } },
} as const

/** A tag of these very bytes. */
const tagOf = (bytes: string | Uint8Array): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`

const knows = (c: Context, tag: string): boolean => {
  const known = c.req.header('if-none-match')
  return known !== undefined && (known.trim() === '*' || known.split(',').some(one => one.trim() === tag))
}

/** Answers with bytes that the asker may have already. */
export function tagged(c: Context, bytes: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  const tag = tagOf(bytes)
  const all = { 'cache-control': 'private, no-cache', ...headers, etag: tag }
  return knows(c, tag) ? c.body(null, 304, all) : c.body(bytes, 200, all)
}

export const json = (c: Context, value: unknown): Response =>
  tagged(c, `${JSON.stringify(value)}\n`, { 'content-type': 'application/json; charset=utf-8' })

/** Has `app` answer a question. Where `answer` gives null, there is no such thing. */
export function ask<Path extends Parameters, Query extends Parameters, Name extends AnswerName>(
  app: OpenAPIHono,
  { path, operationId, tag, summary, params, query, answer: name }: Question<Path, Query, Name>,
  answer: (asked: {
    readonly params: z.output<Path>
    readonly query: z.output<Query>
  }) => Promise<Answers[Name] | null>,
): void {
  const route = createRoute({
    method: 'get',
    path,
    operationId,
    tags: [tag],
    summary,
    request: { ...(params === undefined ? {} : { params }), ...(query === undefined ? {} : { query: query.strict() }) },
    responses: answers(
      {
        200: { description: summary, headers: ETAG, content: { 'application/json': { schema: schemaOf(name) } } },
        304: { description: 'It is what you have' },
      },
      ...ALWAYS,
      ...(params === undefined ? [] : (['not-found'] as const)),
    ),
  })
  app.openapi(route, async c => {
    // the library has checked both; its types cannot follow a route that is put together here
    const checked = (from: 'param' | 'query'): unknown => c.req.valid(from as never)
    const value = await answer({
      params: checked('param') as z.output<Path>,
      query: checked('query') as z.output<Query>,
    })
    if (value === null) throw new ProblemError('not-found', `nothing is called «${c.req.param('id') ?? path}»`)
    return json(c, value)
  })
}
