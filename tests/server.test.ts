/** Every route over real HTTP, on a real store with the sample reports: its shape, its pages, its filters, its tags; what it says is what the articles say. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Evidence } from '../src/story/index.ts'
import { createApiClient } from '../src/web/api/client.ts'
import { Served } from './support/server.ts'
import { readText } from './support/sources.ts'

const served = new Served()
beforeAll(async () => {
  await served.start()
  await served.addSamples()
}, 120_000)
afterAll(() => served.stop(), 60_000)
afterEach(() => expect(served.faults.splice(0)).toEqual([]))

const ajv = new Ajv2020({ strict: false })
ajv.addSchema(JSON.parse(readText('schema/openapi.json')), 'api')
const validators = new Map<string, ValidateFunction>()
function complaints(name: string, value: unknown): unknown {
  const validate = validators.get(name) ?? ajv.compile({ $ref: `api#/components/schemas/${name}` })
  validators.set(name, validate)
  validate(value)
  return validate.errors ?? []
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into what is answered
type Any = any
const get = async (path: string): Promise<Any> => {
  const { status, json, text } = await served.send(path)
  expect(status, `${path}: ${text.slice(0, 300)}`).toBe(200)
  return json
}
const items = async (path: string): Promise<Any[]> => (await get(path)).items
const first = async (path: string): Promise<Any> => (await items(path))[0]
const addressOf = (kind: string, id: string): string => `/api/${kind}/${encodeURIComponent(id)}`

describe('lists', () => {
  const LISTS = [
    ['stories', 'StoryList'],
    ['claims', 'ClaimList'],
    ['contradictions', 'ContradictionList'],
    ['ledgers', 'LedgerList'],
    ['articles', 'SearchPage'],
    ['labels', 'LabelList'],
    ['actors', 'ActorList'],
    ['outlets', 'OutletList'],
  ] as const

  it.each(LISTS)('of %s have the shape that is documented', async (list, name) => {
    const page = await get(`/api/${list}`)
    expect(complaints(name, page)).toEqual([])
    expect(page.items.length).toBeGreaterThan(0)
    expect(page).toMatchObject({ page: 1, limit: 20, capped: false })
  })

  it.each(LISTS)('of %s come in pages that together are the whole, each item once', async list => {
    const whole = await get(`/api/${list}?limit=200`)
    const size = Math.max(1, Math.ceil(whole.total / 3))
    const parts: Any[] = []
    for (let page = 1; parts.length < whole.total; page++) {
      const part = await get(`/api/${list}?limit=${size}&page=${page}`)
      expect(part).toMatchObject({ total: whole.total, page, limit: size })
      expect(part.items.length).toBeGreaterThan(0)
      parts.push(...part.items)
    }
    const told = (list: Any[]): string[] => list.map(item => JSON.stringify(item))
    expect(told(parts)).toEqual(told(whole.items))
    const beyond = await get(`/api/${list}?limit=200&page=50`)
    expect(beyond).toMatchObject({ items: [], total: whole.total })
    expect((await served.send(`/api/${list}?limit=200&page=100000`)).status).toBe(400)
  })

  it('are narrowed by their filters', async () => {
    const [claims, outlets] = await Promise.all([items('/api/claims?limit=200'), items('/api/outlets')])
    const warned = claims.find(claim => claim.warnings.includes('anonymous only'))
    const anonymous = await items('/api/claims?limit=200&warning=anonymous%20only')
    expect(anonymous.map(claim => claim.id)).toContain(warned.id)
    for (const { warnings } of anonymous) expect(warnings).toContain('anonymous only')
    for (const { independent } of await items('/api/claims?limit=200&least=2'))
      expect(independent.lower).toBeGreaterThanOrEqual(2)
    const [{ id: outlet }] = outlets
    for (const item of await items(`/api/articles?outlet=${encodeURIComponent(outlet)}`))
      expect(item.outlet).toBe(outlet)
    expect(await items('/api/stories?from=2080')).toEqual([])
    expect(await items('/api/stories?to=1980')).toEqual([])
    const kinds = (await items('/api/contradictions?kind=figure')).map(item => item.kind)
    expect(new Set(kinds)).toEqual(new Set(['figure']))
    for (const { tone, voice } of await items('/api/labels?tone=delegitimising&voice=own'))
      expect([tone, voice]).toEqual(['delegitimising', 'own'])
    for (const { type } of await items('/api/actors?type=GPE')) expect(type).toBe('GPE')
  })

  it('are ordered as asked', async () => {
    const lowers = (await items('/api/claims?limit=200&order=weakest')).map(claim => claim.independent.lower)
    expect(lowers).toEqual([...lowers].sort((a, b) => a - b))
    const sizes = (await items('/api/stories?limit=200&order=largest')).map(story => story.articles)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
})

describe('one thing', () => {
  it.each([
    ['stories', 'StoryPage'],
    ['claims', 'ClaimPage'],
    ['articles', 'ArticlePage'],
    ['actors', 'ActorPage'],
    ['outlets', 'OutletPage'],
  ])('of %s has the shape that is documented, for every id that the list gives', async (kind, name) => {
    for (const { id } of await items(`/api/${kind}?limit=30`))
      expect(complaints(name, await get(addressOf(kind, id)))).toEqual([])
  })

  it.each([
    'stories',
    'claims',
    'articles',
    'actors',
    'outlets',
  ])('of %s that there is not is a problem', async kind => {
    const { status, json, headers } = await served.send(addressOf(kind, 'لا أحد'))
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json'])
    expect(json.detail).toContain('لا أحد')
  })

  it('of a claim quotes each report as its article has it, and can be cited in both languages', async () => {
    const { id } = await first('/api/claims?order=strongest')
    const { claim, reports, citation } = await get(addressOf('claims', id))
    expect(reports.length).toBe(claim.reports.length)
    for (const { quote } of reports) {
      const { article } = await get(addressOf('articles', quote.evidence.article))
      expect(quote.text).toBe(article.text.slice(quote.evidence.start, quote.evidence.end))
    }
    expect(citation.ar).toMatch(/[\u0621-\u064a]/)
    expect(citation.en).toMatch(/[A-Za-z]/)
    for (const text of [citation.ar, citation.en]) expect(text).toContain(claim.text)
  })

  it('of an article is the one that was sent, explained rule by rule', async () => {
    const { id } = await first('/api/articles')
    const { article } = await get(addressOf('articles', id))
    expect(article).toMatchObject({ schema: 'isnad/article@1', id })
    const explanation = await get(`${addressOf('articles', id)}/explain`)
    expect(complaints('Explanation', explanation)).toEqual([])
    const layers = new Set(explanation.findings.map((finding: Any) => finding.layer))
    for (const layer of ['section', 'mention', 'attribution', 'event']) expect(layers).toContain(layer)
    expect(explanation.findings.every((finding: Any) => finding.rule !== '')).toBe(true)
  })
})

describe('the network', () => {
  it('has the shape that is documented, and edges that open at their words', async () => {
    const network = await get('/api/network')
    expect(complaints('NetworkPage', network)).toEqual([])
    const evidence: Evidence[] = network.relations.flatMap((relation: Any) => relation.evidence).slice(0, 50)
    expect(evidence.length).toBeGreaterThan(0)
    const asked = await served.send('/api/quotes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(evidence.map(({ article, start, end }) => ({ article, start, end }))),
    })
    expect(asked.status).toBe(200)
    expect(complaints('QuoteList', asked.json)).toEqual([])
    expect(asked.json.map((quote: Any) => quote.evidence)).toMatchObject(evidence)
  })

  it('is narrowed by outlet, day, kind and means', async () => {
    const { relations } = await get('/api/network')
    const [{ kind }] = relations
    const ofKind = (await get(`/api/network?kind=${encodeURIComponent(kind)}`)).relations
    expect(ofKind).toEqual(relations.filter((relation: Any) => relation.kind === kind))
    const before = (await get('/api/network?asOf=1980-01-01')).relations
    expect(before.every((relation: Any) => relation.from === null)).toBe(true)
    const { id: outlet } = await first('/api/outlets')
    const own = (await get(`/api/network?outlet=${encodeURIComponent(outlet)}`)).relations
    expect(own.length).toBeLessThan(relations.length)
    const withMeans = relations.find((relation: Any) => relation.means.length > 0)
    if (withMeans === undefined) return
    for (const { means } of (await get(`/api/network?means=${encodeURIComponent(withMeans.means[0])}`)).relations)
      expect(means).toContain(withMeans.means[0])
  })

  it('of one outlet differs from that of another by what only one tells', async () => {
    const [left, right] = (await items('/api/outlets')).map(outlet => outlet.id)
    const query = new URLSearchParams({ left, right })
    const difference = await get(`/api/network/difference?${query}`)
    expect(complaints('NetworkDifference', difference)).toEqual([])
    expect([difference.left.outlet, difference.right.outlet]).toEqual([left, right])
    expect((await served.send('/api/network/difference')).status).toBe(400)
  })
})

describe('search', () => {
  it('finds words in any spelling, and shows them where they stand', async () => {
    const { id } = await first('/api/articles')
    const { article } = await get(addressOf('articles', id))
    const word = article.text.split(/\s+/).find((token: string) => /^[\u0621-\u064a]{5,}$/.test(token))
    const page = await get(`/api/search?q=${encodeURIComponent(word)}`)
    expect(complaints('SearchPage', page)).toEqual([])
    expect(page.items.map((item: Any) => item.id)).toContain(id)
    for (const { excerpt } of page.items)
      for (const { start, end } of excerpt.matches) expect(excerpt.text.slice(start, end)).not.toBe('')
  })
})

describe('exports', () => {
  it.each([
    ['csv', /^text\/csv/, /^Roots,Claim ID,/],
    ['jsonl', /^application\/x-ndjson/, /^\{"object":/],
    ['jsonld', /^application\/ld\+json/, /^\{"@context":/],
    ['ftm', /^application\/x-ndjson/, /^\{"id":/],
    ['graphml', /xml/, /^<\?xml/],
    ['gexf', /xml/, /^<\?xml/],
  ])('are written as %s', async (format, type, begin) => {
    const { status, headers, text } = await served.send(`/api/export?format=${format}`)
    expect([status, headers['content-disposition']]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="isnad-/),
    ])
    expect(headers['content-type']).toMatch(type)
    expect(headers['x-isnad-left-out']).toMatch(/left out/)
    expect(text).toMatch(begin)
    expect(text.length).toBeGreaterThan(500)
  })

  it.each([
    'claims',
    'contradictions',
    'ledger',
    'network',
    'labels',
  ])('are tables of %s with a row each', async table => {
    const { text } = await served.send(`/api/export?format=csv&table=${table}`)
    expect(text.split('\r\n').length).toBeGreaterThan(2)
  })

  it('hold what the lists hold', async () => {
    const { text } = await served.send('/api/export?format=jsonl')
    const objects = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const ids = (kind: string): string[] =>
      objects
        .filter(one => one.object === kind)
        .map(one => one.id)
        .sort()
    const listed = async (list: string) => (await items(`/api/${list}?limit=200`)).map(item => item.id).sort()
    expect(ids('claim')).toEqual(await listed('claims'))
    expect(ids('story')).toEqual(await listed('stories'))
  })

  it('of one story hold nothing of another', async () => {
    const { id } = await first('/api/stories?order=largest')
    const { text } = await served.send(`/api/export?format=jsonl&story=${encodeURIComponent(id)}`)
    const objects = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(objects.filter(one => one.object === 'story').map(one => one.id)).toEqual([id])
  })
})

describe('tags', () => {
  it('say whether an answer has changed', async () => {
    const { headers, text } = await served.send('/api/stories')
    expect(headers.etag).toMatch(/^"[\w-]{27}"$/)
    expect(headers['cache-control']).toBe('private, no-cache')
    for (const known of [headers.etag!, `"other", ${headers.etag}`, '*']) {
      const again = await served.send('/api/stories', { headers: { 'if-none-match': known } })
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
    }
    const other = await served.send('/api/stories', { headers: { 'if-none-match': '"other"' } })
    expect([other.status, other.text]).toEqual([200, text])
    const head = await served.send('/api/stories', { method: 'HEAD' })
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', headers.etag])
  })
})

describe('the typed client', () => {
  it('asks and is answered, failures as problems', async () => {
    const client = createApiClient(served.address.slice(0, -1))
    const { data } = await client.GET('/api/stories', { params: { query: { limit: 1 } } })
    const id = data!.items[0]!.id
    const story = await client.GET('/api/stories/{id}', { params: { path: { id } } })
    expect(story.data!.story.id).toBe(id)
    const none = await client.GET('/api/claims/{id}', { params: { path: { id: 'a/b?c' } } })
    expect(none.data).toBeUndefined()
    expect(none.error).toMatchObject({ status: 404, type: '/docs#not-found' })
  })
})
