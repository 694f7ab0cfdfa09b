/** The routes in order, and what is the same for all of them: how requests are checked, how failures leave. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { Desk } from '../desk/types.ts'
import { StoreError } from '../store/errors.ts'
import type { JobQueue } from './intake/queue.ts'
import { ProblemError, type ProblemPart } from './problem.ts'
import { deskRoutes } from './routes/desk.ts'
import { exportRoutes } from './routes/export.ts'
import { jobRoutes } from './routes/jobs.ts'
import { quoteRoutes } from './routes/quotes.ts'

const PLACES: Readonly<Record<string, string>> = { param: 'path', query: 'query', json: 'body' }

/** The part of zod's finding that says what is wrong, without the text that was given. */
const partOf = (target: string, { path, message }: { path: PropertyKey[]; message: string }): ProblemPart => ({
  in: PLACES[target] ?? target,
  name: path.map(String).join('.'),
  detail: message,
})

/** An app that answers what is asked wrongly with a problem. */
const checkedApp = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: result => {
      if (result.success) return
      const parts = result.error.issues.map(issue => partOf(result.target, issue))
      const where = parts.map(({ name, detail }) => `${name === '' ? '' : `${name}: `}${detail}`).join('; ')
      throw new ProblemError('invalid-request', where, { parts })
    },
  })

/** What JavaScript itself throws as a RangeError is a fault of ours; what the desk throws as one says what is wrong with a filter. */
const OWN_FAULTS = /^(?:Maximum call stack|Invalid (?:array|string|typed array|count|time) )/
const isRefusal = (error: unknown): error is RangeError =>
  error instanceof RangeError && !OWN_FAULTS.test(error.message)

/** What `error` is to who asked. Faults of our own are told to `report`, not to them. */
export function problemFor(error: unknown, report: (error: unknown) => void): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof StoreError) return new ProblemError('store-failed', error.message)
  if (error instanceof HTTPException && error.status === 415)
    return new ProblemError('unsupported-format', 'send application/json')
  if (error instanceof HTTPException && error.status < 500) return new ProblemError('invalid-request', error.message)
  if (isRefusal(error)) return new ProblemError('invalid-request', error.message)
  report(error)
  return new ProblemError('fault', 'see what the server printed')
}

const BRACES = /\{(\w+)\}/g

/** Answers other methods at the paths of `app` with the methods that there are. */
function refuseOtherMethods(app: OpenAPIHono): void {
  const methods = new Map<string, string[]>()
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { path, method } = definition.route
    methods.set(path, [...(methods.get(path) ?? []), ...(method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])])
  }
  for (const [path, known] of methods)
    app.all(path.replace(BRACES, ':$1'), c => {
      const allow = known.join(', ')
      throw new ProblemError('method-not-allowed', `${c.req.method} is not among ${allow}`, { headers: { allow } })
    })
}

/** The API over a desk and a queue of adding jobs. */
export function createApi(desk: Desk, queue: JobQueue): OpenAPIHono {
  const app = checkedApp()
  deskRoutes(app, desk)
  quoteRoutes(app, desk)
  exportRoutes(app, desk)
  jobRoutes(app, queue)
  refuseOtherMethods(app)
  return app
}
