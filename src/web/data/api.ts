/** The API as the page's views ask it: an answer, or a Problem. */
import { createApiClient, type paths } from '../api/client.ts'
import { answers } from './answers.ts'
import { apiAddress } from './exports.ts'
import { Problem } from './problem.ts'
import type { Job, Quote, Span } from './shapes.ts'

const client = createApiClient()

/** Filters as they stand in the address of a view; empty ones are none. */
export type Filters = Readonly<Record<string, string | number | undefined>>

/** What a path of the OpenAPI document answers to GET. */
type AnswerOf<Path extends keyof paths> = paths[Path] extends {
  readonly get: { readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer T } } } }
}
  ? T
  : never

const given = (filters: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).flatMap(([k, v]) => (v === undefined || v === '' ? [] : [[k, String(v)]])))

interface Reply {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/** The answer, or why there is none. */
function answerIn({ data, error, response }: Reply): unknown {
  if (data !== undefined) return data
  const details = typeof error === 'object' && error !== null ? error : { title: response.statusText }
  throw new Problem({ ...details, status: response.status })
}

/** What a view is told that only says what it would ask, and waits for nothing. */
const nothing = (): Promise<never> => new Promise(() => {})

/** What a question is put together from. */
interface Asked {
  readonly query?: Readonly<Record<string, string>>
  readonly path?: { readonly id: string }
}

/** An answer at once where it came with the page, else when the API has given it. */
export type Answered<T> = T | Promise<T>

/**
 * Asks a path of the document. The filters are the reader's, so it is the API that checks them and not the compiler, which knows the answer by
 * the path. With a signal that is aborted already, nobody is asked.
 */
function get<Path extends keyof paths>(path: Path, params: Asked, signal: AbortSignal): Answered<AnswerOf<Path>> {
  const known = answers.any ? answers.at(addressOf(path, params)) : undefined
  if (known !== undefined) return known as AnswerOf<Path>
  if (signal.aborted) return nothing()
  return client.GET(path as never, { params, signal } as never).then(answerIn) as Promise<AnswerOf<Path>>
}

const addressOf = (path: string, { path: one, query }: Asked): string =>
  apiAddress(path.replace('/api', '').replace('{id}', encodeURIComponent(one?.id ?? '')), query)

const listOf =
  <Path extends keyof paths>(path: Path) =>
  (filters: Filters, signal: AbortSignal) =>
    get(path, { query: given(filters) }, signal)
const oneOf =
  <Path extends keyof paths>(path: Path) =>
  (id: string, signal: AbortSignal) =>
    get(path, { path: { id } }, signal)

/** Every question the page has. */
export const api = {
  overview: (signal: AbortSignal) => get('/api/overview', {}, signal),
  stories: listOf('/api/stories'),
  story: oneOf('/api/stories/{id}'),
  claims: listOf('/api/claims'),
  claim: oneOf('/api/claims/{id}'),
  contradictions: listOf('/api/contradictions'),
  ledgers: listOf('/api/ledgers'),
  network: listOf('/api/network'),
  difference: listOf('/api/network/difference'),
  labels: listOf('/api/labels'),
  actors: listOf('/api/actors'),
  actor: oneOf('/api/actors/{id}'),
  outlets: listOf('/api/outlets'),
  outlet: oneOf('/api/outlets/{id}'),
  search: listOf('/api/search'),
  article: oneOf('/api/articles/{id}'),
  explain: oneOf('/api/articles/{id}/explain'),
  /** The words of ranges, in order. */
  quotes: async (evidence: readonly (Span & { readonly article: string })[], signal: AbortSignal) =>
    signal.aborted
      ? nothing()
      : (answerIn(await client.POST('/api/quotes', { body: [...evidence], signal })) as readonly Quote[]),
}

/** Sends bodies of any format that the API takes; it is the body itself that says which. */
async function send(body: BodyInit, query: Filters, headers: Readonly<Record<string, string>>): Promise<Job> {
  const search = new URLSearchParams(given(query))
  const response = await fetch(`/api/articles?${search}`, { method: 'POST', body, headers })
  if (response.ok) return (await response.json()) as Job
  throw new Problem({ ...(await response.json().catch(() => ({}))), status: response.status })
}

/** Takes files in: texts, or records in JSON lines. */
export function sendFiles(files: readonly File[]): Promise<Job> {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  return send(form, {}, {})
}

/** Takes one text in, with what is known beside it. */
export const sendText = (text: string, beside: Filters): Promise<Job> =>
  send(text, beside, { 'content-type': 'text/plain; charset=utf-8' })
