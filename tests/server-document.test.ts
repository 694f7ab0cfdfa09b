/** The API's description is true: it validates, it is made from the code as it is, and no request that it allows, or forbids, makes the server fail. */
import { Validator } from '@seriousme/openapi-schema-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiFiles } from '../scripts/openapi.ts'
import { type Asking, Served } from './support/server.ts'
import { readText } from './support/sources.ts'

interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}
interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: 'path' | 'query'
    readonly required?: boolean
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<Record<string, unknown>>
}

const document = JSON.parse(readText('schema/openapi.json')) as {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

describe('the OpenAPI document', () => {
  it('is valid', async () => {
    expect(document.openapi).toBe('3.1.0')
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
  })

  it('and the types of the client are made from the routes and types as they are', { timeout: 120_000 }, async () => {
    const { version } = JSON.parse(readText('package.json')) as { version: string }
    for (const [path, text] of Object.entries(await apiFiles(version)))
      expect(readText(path) === text, `${path} is of yesterday: npm run schema`).toBe(true)
  })

  it('names every operation once, and says of each what it is for', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(20)
    for (const { operation } of operations) {
      expect(operation.summary).toMatch(/\S/)
      expect(operation.tags).toHaveLength(1)
    }
  })
})

const served = new Served()
beforeAll(async () => {
  await served.start()
  await served.addSamples()
}, 120_000)
afterAll(() => served.stop(), 60_000)

describe('the server', () => {
  it('gives out the document, and a page about it that runs nothing', async () => {
    const { json, headers } = await served.send('/openapi.json')
    expect(json).toEqual(document)
    expect(headers['content-type']).toMatch(/^application\/openapi\+json/)
    const docs = await served.send('/docs')
    expect(docs.headers['content-type']).toMatch(/^text\/html/)
    for (const { path } of operations) expect(docs.text).toContain(path)
    expect(docs.text).not.toMatch(/<script|\sstyle=|\son\w+=|https?:\/\//)
    const anchors = new Set([...docs.text.matchAll(/ id="([^"]+)"/g)].map(match => match[1]))
    const links = [...docs.text.matchAll(/ href="#([^"]+)"/g)].map(match => match[1]!)
    expect(links.filter(link => !anchors.has(link))).toEqual([])
  })

  /** Ids and names that the store knows, so that requests also find something. */
  async function knownWords(): Promise<string[]> {
    const first = async (path: string) => (await served.send(path)).json.items[0]
    const [story, claim, article, actor, outlet] = await Promise.all(
      ['stories', 'claims', 'articles', 'actors', 'outlets'].map(name => first(`/api/${name}?limit=1`)),
    )
    return [story.id, claim.id, article.id, actor.id, actor.name, outlet.id, claim.text]
  }

  const HOSTILE = [
    '\0',
    "' or 1=1; --",
    '%',
    '\\',
    '"',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '\u202eقال\u202c',
    '\ud800',
    'ـ'.repeat(300),
    '*',
    '()|&!:',
    '-1',
    '1e9',
    '999999999999999999999',
    '2019-13-45',
    '0000',
    '9999-12-31',
    '2019-05/2019-06',
    'x'.repeat(3_000),
  ]

  const argument = (schema: Schema, known: readonly string[]): fc.Arbitrary<string> =>
    fc.oneof(
      ...(schema.enum === undefined ? [] : [fc.constantFrom(...schema.enum)]),
      ...(schema.type === 'integer' ? [fc.integer({ min: schema.minimum ?? 0, max: 30 }).map(String)] : []),
      fc.constantFrom(...known),
      fc.constantFrom(...HOSTILE),
      fc.constantFrom('2019', '2019-05', '2019-05-09', 'طرابلس', 'الجيش'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )

  const bodyOf = ({ requestBody }: Operation): fc.Arbitrary<Asking> => {
    if (requestBody === undefined) return fc.constant({})
    const record = fc.record(
      {
        text: fc.string({ unit: 'binary' }),
        title: fc.anything(),
        uri: fc.anything(),
        published: fc.constantFrom('2019', 'x', 3),
      },
      { requiredKeys: [] },
    )
    const range = fc.record({ article: fc.string(), start: fc.integer(), end: fc.integer() })
    return fc.record({
      headers: fc.record({
        'content-type': fc.constantFrom(...Object.keys(requestBody.content), 'application/x-ndjson', 'text/html', ''),
      }),
      body: fc.oneof(
        fc.json(),
        fc
          .oneof(record, fc.array(record, { maxLength: 4 }), fc.array(range, { maxLength: 4 }))
          .map(value => JSON.stringify(value) ?? ''),
        fc.uint8Array({ maxLength: 200 }),
      ),
    })
  }

  /** Anything that may be asked of an operation, and much that may not. */
  function requestOf(path: string, operation: Operation, known: readonly string[]): fc.Arbitrary<[string, Asking]> {
    const parameters = operation.parameters ?? []
    const inPath = fc.record(
      Object.fromEntries(
        parameters.filter(p => p.in === 'path').map(p => [p.name, argument(p.schema, known)] as const),
      ),
    )
    const query = parameters.filter(p => p.in === 'query')
    const inQuery = fc.record(Object.fromEntries(query.map(p => [p.name, argument(p.schema, known)] as const)), {
      requiredKeys: query.filter(p => p.required === true).map(p => p.name),
    })
    return fc.tuple(inPath, inQuery, bodyOf(operation)).map(([names, filters, body]) => {
      const encode = (text: string): string => encodeURIComponent(text.toWellFormed())
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encode(names[name] ?? ''))
      const search = Object.entries(filters).map(([name, value]) => `${name}=${encode(value)}`)
      return [search.length === 0 ? filled : `${filled}?${search.join('&')}`, body]
    })
  }

  const RUNS = 40
  it.each(operations.map(one => [`${one.method} ${one.path}`, one] as const))(
    'never fails at %s',
    { timeout: 120_000 },
    async (_, { path, method, operation }) => {
      const known = await knownWords()
      const property = fc.asyncProperty(requestOf(path, operation, known), async ([address, asking]) => {
        const { status, headers, json, text } = await served.send(address, { ...asking, method })
        expect(status, `${method} ${address}: ${text.slice(0, 200)}`).toBeLessThan(500)
        if (status < 400) return
        expect(headers['content-type']).toBe('application/problem+json')
        expect(json).toMatchObject({
          status,
          type: expect.stringMatching(/^\/docs#/),
          detail: expect.stringMatching(/./),
        })
      })
      await fc.assert(property, { numRuns: RUNS, seed: 20_190_509 })
      expect(served.faults.splice(0)).toEqual([])
    },
  )
})
