/** Adding articles: a body becomes a job, which can be asked after and listened to. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { digest } from '../../document/index.ts'
import { bodyOf } from '../intake/body.ts'
import { formatOf, UPLOAD_FORMATS } from '../intake/formats.ts'
import type { Job, JobEvent } from '../intake/job.ts'
import type { JobQueue } from '../intake/queue.ts'
import { ProblemError } from '../problem.ts'
import { answers, ask, schemaOf } from './ask.ts'
import { day, id, words } from './parameters.ts'

const tag = 'Adding'

const jobIn = (queue: JobQueue, id: string): Job => {
  const job = queue.job(id)
  if (job === undefined) throw new ProblemError('not-found', `no job is called «${id}»`)
  return job
}

const given = z
  .object({
    uri: words('where the text was found; made from its bytes if left out').optional(),
    title: words('of a text without one').optional(),
    outlet: words('who published what does not say it').optional(),
    published: day('when what does not say it was published').optional(),
  })
  .strict()

const addRoute = createRoute({
  method: 'post',
  path: '/api/articles',
  operationId: 'addArticles',
  tags: [tag],
  summary: 'Take articles in: answers at once with a job that does it',
  request: {
    query: given,
    body: {
      required: true,
      description: UPLOAD_FORMATS.map(
        ({ mediaTypes, description }) => `\`${mediaTypes.join('`, `')}\`: ${description}`,
      ).join('. '),
      content: Object.fromEntries(UPLOAD_FORMATS.map(({ mediaTypes, schema }) => [mediaTypes[0], { schema }])),
    },
  },
  responses: answers(
    {
      202: {
        description: 'The job, which waits its turn',
        headers: { Location: { description: 'where to ask after it', schema: { type: 'string' } } },
        content: { 'application/json': { schema: schemaOf('Job') } },
      },
    },
    'invalid-request',
    'unauthorised',
    'foreign-origin',
    'too-large',
    'unsupported-format',
    'too-busy',
  ),
})

/** What of a digest a name is made of: enough that no two texts share it by chance. */
const NAME_LETTERS = 16
const nameOf = (bytes: Uint8Array): string => `sent-${digest(bytes).slice('sha256:'.length).slice(0, NAME_LETTERS)}`

async function addArticles(c: Context, queue: JobQueue, { uri, ...given }: z.output<typeof addRoute.request.query>) {
  const mediaType = c.req.header('content-type') ?? ''
  const format = formatOf(mediaType)
  const bytes = await bodyOf(c)
  if (bytes.length === 0) throw new ProblemError('invalid-request', 'the body is empty')
  const items = await format.read({ bytes, mediaType, uri: uri ?? nameOf(bytes) })
  const job = queue.enqueue({ items, given, bytes: bytes.length })
  return c.json(job.view(), 202, { location: `/api/jobs/${job.id}`, 'cache-control': 'no-store' })
}

/** Listeners hear of progress this often at most: a page needs no more, and a large job would drown it. */
const PROGRESS_MS = 200
/** A line that says nothing, often enough that proxies keep the connection. */
const HEARTBEAT_MS = 15_000

/** Tells a listener how the job stands, and goes on until it has ended or nobody listens. */
async function follow(job: Job, stream: SSEStreamingApi): Promise<void> {
  const write = (event: JobEvent): Promise<void> =>
    stream.writeSSE({
      event: event.kind,
      data: JSON.stringify(event.kind === 'failure' ? event.failure : job.view()),
    })
  const events: JobEvent[] = []
  let wake = (): void => {}
  const listening = job.listen(event => {
    // to who is behind, progress is progress
    if (event.kind === 'progress' && events.at(-1)?.kind === 'progress') events.pop()
    events.push(event)
    wake()
  })
  stream.onAbort(() => wake())
  try {
    let { ended } = job
    await write({ kind: ended ? 'done' : 'progress' })
    while (!ended && !stream.aborted) {
      if (events.length === 0) {
        const heard = await new Promise<boolean>(resolve => {
          const timer = setTimeout(() => resolve(false), HEARTBEAT_MS)
          wake = () => {
            clearTimeout(timer)
            resolve(true)
          }
        })
        if (!heard) await stream.write(': still here\n\n')
      }
      for (const event of events.splice(0)) {
        await write(event)
        ended ||= event.kind === 'done'
      }
      if (!ended) await stream.sleep(PROGRESS_MS)
    }
  } finally {
    listening()
  }
}

const eventsRoute = createRoute({
  method: 'get',
  path: '/api/jobs/{id}/events',
  operationId: 'followJob',
  tags: [tag],
  summary:
    'A job as server-sent events: `progress` and `done` with the job, `failure` with what went wrong with an input',
  request: { params: id('`Job.id`') },
  responses: answers(
    {
      200: {
        description: 'The stream ends with `done`',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
    },
    'invalid-request',
    'unauthorised',
    'not-found',
  ),
})

/** Adds the door for articles, and what says how it goes with them. */
export function jobRoutes(app: OpenAPIHono, queue: JobQueue): void {
  app.openapi(addRoute, c => addArticles(c, queue, c.req.valid('query')))
  ask(
    app,
    {
      path: '/api/jobs/{id}',
      operationId: 'getJob',
      tag,
      summary: 'How an adding job stands',
      params: id('`Job.id`'),
      answer: 'Job',
    },
    async ({ params }) => jobIn(queue, params.id).view(),
  )
  app.openapi(eventsRoute, c => {
    const job = jobIn(queue, c.req.valid('param').id)
    c.header('cache-control', 'no-store')
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, stream => follow(job, stream))
  })
}
