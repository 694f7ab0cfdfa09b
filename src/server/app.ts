/** The whole of what is answered over HTTP, from the outside in: who asks, the API, its description, the page. */
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import type { Desk } from '../desk/types.ts'
import { createApi, problemFor } from './api.ts'
import { securityHeaders } from './headers.ts'
import type { JobQueue } from './intake/queue.ts'
import { ownOriginOnly } from './origin.ts'
import { docsPage } from './page/docs.ts'
import { PageFiles } from './page/files.ts'
import { layout, STYLE, STYLE_PATH } from './page/layout.ts'
import type { Asker } from './page/program.ts'
import { signInRoutes } from './page/sign-in.ts'
import { ProblemError, problemResponse } from './problem.ts'
import { tagged } from './routes/ask.ts'
import type { Gatekeeper } from './token.ts'

export interface AppParts {
  readonly desk: Desk
  readonly queue: JobQueue
  /** The address that the server listens at. */
  readonly host: string
  /** Null where no token is needed. */
  readonly gatekeeper: Gatekeeper | null
  /** Where the built page is. */
  readonly page: string
  /** The text of the OpenAPI document. */
  readonly document: string
  /** Told of faults, which those who ask are not told. */
  readonly report: (error: unknown) => void
}

/** An answer takes longer only where something is wrong. Adding and listening are not waited for, files are written as they are made. */
const ANSWER_MS = 60_000

const inTime: MiddlewareHandler = async (_, next) => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new ProblemError('too-slow', `no answer after ${ANSWER_MS / 1000} seconds`)
    timer = setTimeout(() => reject(error), ANSWER_MS)
  })
  try {
    await Promise.race([next(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Bodies but those of articles are small. */
const MOST_QUESTION_BYTES = 1024 * 1024
const shortBody = bodyLimit({
  maxSize: MOST_QUESTION_BYTES,
  onError: () => {
    throw new ProblemError('too-large', `this body may have ${MOST_QUESTION_BYTES / 1024} kB`)
  },
})

const unbuilt = layout(
  'Isnad',
  html`<h1>Isnad</h1>
<p>The page has not been built: <code>npm run build</code> does. The API is here all the same: <a href="/docs">/docs</a>.</p>`,
)

/** The description of the API, for programs and for readers. */
function description(app: Hono, document: string): void {
  let docs: ReturnType<typeof docsPage> | undefined
  app.get('/openapi.json', c => tagged(c, document, { 'content-type': 'application/openapi+json' }))
  app.get('/docs', c => {
    docs ??= docsPage(document)
    return c.html(docs)
  })
}

/** The API as the page is filled from it: without a request of its own, for whom the page's has been let in. */
const askerOf =
  (api: ReturnType<typeof createApi>): Asker =>
  async address => {
    const answer = await api.request(address)
    return answer.ok ? answer.json() : undefined
  }

/** What answers requests. */
export function createApp({ desk, queue, host, gatekeeper, page, document, report }: AppParts): Hono {
  const app = new Hono()
  const api = createApi(desk, queue)
  const files = new PageFiles(page, askerOf(api), report)
  for (const one of [app, api]) one.onError((error, c) => problemResponse(c, problemFor(error, report)))
  app.use(securityHeaders)
  app.use(ownOriginOnly(host))
  for (const path of ['/sign-in', '/api/quotes']) app.use(path, shortBody)
  app.get(STYLE_PATH, c => tagged(c, STYLE, { 'content-type': 'text/css; charset=utf-8' }))
  if (gatekeeper !== null) {
    signInRoutes(app, gatekeeper)
    app.use(gatekeeper.guard)
  }
  app.use('/api/*', inTime)
  app.route('/', api)
  description(app, document)
  app.notFound(async c => {
    const { path, method } = c.req
    const isPage = method === 'GET' && !/^\/api(?:\/|$)/.test(path)
    const found = isPage ? await files.at(c) : null
    if (found !== null) return found
    if (isPage && path === '/') return c.html(unbuilt)
    return problemResponse(c, new ProblemError('not-found', `nothing answers at ${path.slice(0, 200)}; see /docs`))
  })
  return app
}
