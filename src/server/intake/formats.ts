/**
 * The formats in which articles may be sent. Another format is another entry here: what it is called, and how its bytes become inputs.
 * Everything else (the routes, their description, the queue) reads this list.
 */
import { type ArticleInput, type Chunks, type InputItem, type Origin, readInputs } from '../../reading/index.ts'
import { ProblemError } from '../problem.ts'

/** What a sender says beside the body, for articles that do not say it themselves. */
export type Given = Pick<ArticleInput, 'outlet' | 'published' | 'title'>

/** A body as it came. */
export interface Upload {
  readonly bytes: Uint8Array
  /** What the articles are called if they have no name of their own. */
  readonly uri: string
  /** As it was sent, with its parameters. */
  readonly mediaType: string
}

export interface UploadFormat {
  /** Without parameters; the first is the one to use. */
  readonly mediaTypes: readonly [string, ...string[]]
  readonly description: string
  /** A JSON Schema of the body, where it is JSON. */
  readonly schema: object
  /** The articles in a body and what could not be read, in order. Throws a ProblemError where the body as a whole is not of the format. */
  read(upload: Upload): Promise<AsyncIterable<InputItem>>
}

const RECORD = {
  type: 'object',
  required: ['text'],
  properties: {
    text: { type: 'string' },
    uri: { type: 'string', description: 'where it was found; made from its bytes if left out' },
    title: { type: 'string' },
    outlet: { type: 'string', description: 'who published it' },
    published: { type: 'string', description: '2019-05-09, 2019-05 or 2019' },
  },
} as const

const utf8 = new TextEncoder()

/** Records one a line, each piece as long as one. */
function* linesOf(records: readonly unknown[]): Generator<Uint8Array> {
  for (const record of records) yield utf8.encode(`${JSON.stringify(record)}\n`)
}

async function readJson({ bytes, uri }: Upload): Promise<AsyncIterable<InputItem>> {
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : 'is no UTF-8'
    throw new ProblemError('invalid-request', `the body ${why}`)
  }
  return readInputs(linesOf(Array.isArray(body) ? body : [body]), { uri, format: 'jsonl' })
}

const readAs =
  (format: Origin['format']): UploadFormat['read'] =>
  async ({ bytes, uri }) =>
    readInputs([bytes], { uri, format })

/** How a file of a form is read, by the end of its name; others are asked for their first byte. */
function formatOfName(name: string): Origin['format'] {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl'
  return /\.txt$/i.test(name) ? 'text' : 'sniff'
}

async function* filesOf(form: FormData, uri: string): AsyncGenerator<InputItem> {
  let number = 0
  for (const [name, value] of form) {
    number++
    if (typeof value === 'string') {
      yield { problem: { uri: name, line: null, message: 'a field and not a file: left out' } }
      continue
    }
    const chunks: Chunks = [new Uint8Array(await value.arrayBuffer())]
    yield* readInputs(chunks, { uri: value.name || `${uri}/${number}`, format: formatOfName(value.name) })
  }
}

async function readForm({ bytes, uri, mediaType }: Upload): Promise<AsyncIterable<InputItem>> {
  let form: FormData
  try {
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': mediaType } }).formData()
  } catch {
    throw new ProblemError('invalid-request', 'the body is no form with files')
  }
  return filesOf(form, uri)
}

/** Every format, the first the one that is meant where nothing is said. */
export const UPLOAD_FORMATS: readonly UploadFormat[] = [
  {
    mediaTypes: ['application/json'],
    description: 'a record, or a list of records',
    schema: { oneOf: [RECORD, { type: 'array', items: RECORD }] },
    read: readJson,
  },
  {
    mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'],
    description: 'JSON lines: a record a line',
    schema: { type: 'string' },
    read: readAs('jsonl'),
  },
  {
    mediaTypes: ['text/plain'],
    description: 'the text of one article, in UTF-8, UTF-16 or windows-1256',
    schema: { type: 'string' },
    read: readAs('text'),
  },
  {
    mediaTypes: ['multipart/form-data'],
    description: 'files as a browser sends them: .txt and .jsonl',
    schema: { type: 'object', additionalProperties: { type: 'string', format: 'binary' } },
    read: readForm,
  },
]

/** The format of a `Content-Type`. Throws a ProblemError if there is none. */
export function formatOf(mediaType: string): UploadFormat {
  const name = mediaType.split(';', 1)[0]!.trim().toLowerCase()
  const format = UPLOAD_FORMATS.find(({ mediaTypes }) => mediaTypes.includes(name))
  if (format !== undefined) return format
  const known = UPLOAD_FORMATS.map(({ mediaTypes }) => mediaTypes[0]).join(', ')
  throw new ProblemError('unsupported-format', `«${name.slice(0, 100)}» is not read here; send ${known}`)
}
