/** Who may ask the server what: hosts, origins, tokens, limits; and what every answer tells browsers. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../src/server/index.ts'
import { goesBy } from '../src/server/origin.ts'
import { Served, send } from './support/server.ts'

const TOKEN = 'a-token-of-some-length'
const SCRIPT = 'console.log(1)'
const SECRET = 'not for everybody'

const open = new Served()
const closed = new Served()
beforeAll(async () => {
  const page = join(open.folder, 'page')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(page, 'assets/index-abc123.js'), SCRIPT)
  writeFileSync(join(page, '.secret.html'), SECRET)
  writeFileSync(join(open.folder, 'above.html'), SECRET)
  await open.start()
  await closed.start({ token: TOKEN })
}, 60_000)
afterAll(async () => {
  await open.stop()
  await closed.stop()
}, 60_000)

describe('a server on this machine', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'localhost:5173', 'LOCALHOST'])('answers as %s', async host => {
    expect((await open.send('/api/overview', { headers: { host } })).status).toBe(200)
  })

  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    'localhost.',
  ])('answers nothing when asked as «%s»: a name that others can point here', async host => {
    for (const path of ['/api/overview', '/', '/openapi.json', '/docs']) {
      const { status, text } = await open.send(path, { headers: { host } })
      expect(status).toBe(421)
      expect(text).not.toContain('articles')
    }
  })

  it.each([
    'https://evil.example',
    'null',
    'http://localhost:9',
    'file://',
  ])('refuses pages of the origin %s', async origin => {
    const { status, json } = await open.send('/api/overview', { headers: { origin } })
    expect([status, json.type]).toEqual([403, '/docs#foreign-origin'])
    const added = await open.send('/api/articles', {
      method: 'POST',
      headers: { origin, 'content-type': 'text/plain' },
      body: 'قال الوزير إن الأمر انتهى.',
    })
    expect(added.status).toBe(403)
    expect((await open.send('/api/overview')).json.articles).toBe(0)
  })

  it('answers its own page, also behind a proxy that speaks https', async () => {
    const host = new URL(open.address).host
    for (const origin of [`http://${host}`, `https://${host}`])
      expect((await open.send('/api/overview', { headers: { host, origin } })).status).toBe(200)
  })

  it('takes nothing from a form that another site sends, even one without an Origin', async () => {
    const asking = {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' },
      body: 'x',
    }
    expect((await open.send('/api/articles', asking)).status).toBe(403)
  })

  it('allows no other site to read, on any path', async () => {
    for (const path of ['/', '/api/overview', '/api/nothing', '/docs', '/openapi.json']) {
      const { headers } = await open.send(path)
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })
})

describe('names of a server', () => {
  it('are the ones it listens at', () => {
    const isOwn = goesBy('news.example')
    expect(['news.example', 'localhost', '10.0.0.1'].map(isOwn)).toEqual([true, false, false])
  })

  it('are all numbers where it listens everywhere, and no name that can be pointed at it', () => {
    const isOwn = goesBy('0.0.0.0')
    expect(['192.168.1.9', 'fe80::1', 'localhost', 'evil.example'].map(isOwn)).toEqual([true, true, true, false])
  })
})

describe('a server that others can reach', () => {
  const options = { port: 0, page: '', document: '{}', report: () => undefined }

  it.each(['0.0.0.0', '::', '192.168.1.5', 'news.example'])('does not start at %s without a token', async host => {
    await expect(startServer({ ...options, store: join(open.folder, 'other'), host })).rejects.toThrow(/needs a token/)
  })

  it('does not start with a token that can be guessed', async () => {
    const started = startServer({ ...options, store: join(open.folder, 'other'), host: '0.0.0.0', token: 'secret' })
    await expect(started).rejects.toThrow(/can be guessed/)
  })

  it('starts at every address with a token', async () => {
    const everywhere = await new Served().start({ host: '0.0.0.0', token: TOKEN })
    try {
      const { port } = new URL(everywhere.address)
      const local = `http://127.0.0.1:${port}/`
      expect((await send(local, '/api/overview')).status).toBe(401)
      expect((await send(local, '/api/overview', { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200)
    } finally {
      await everywhere.stop()
    }
  })
})

describe('a token', () => {
  const asking = (authorization: string) => closed.send('/api/overview', { headers: { authorization } })

  it('is needed for everything but signing in', async () => {
    for (const path of ['/', '/api/overview', '/api/nothing', '/openapi.json', '/docs', '/assets/x.js']) {
      const { status, json, headers } = await closed.send(path)
      expect([path, status, json.type]).toEqual([path, 401, '/docs#unauthorised'])
      expect(headers['www-authenticate']).toMatch(/^Bearer/)
    }
    expect((await closed.send('/sign-in')).status).toBe(200)
  })

  it('opens when it is right, and only then', async () => {
    expect((await asking(`Bearer ${TOKEN}`)).status).toBe(200)
    for (const wrong of [`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Bearer', `Basic ${TOKEN}`, TOKEN, 'Bearer  '])
      expect((await asking(wrong)).status).toBe(401)
  })

  it('lets a browser sign in, which then has a cookie that goes nowhere else', async () => {
    const page = await closed.send('/stories/1', { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.location]).toEqual([303, '/sign-in?next=%2Fstories%2F1'])
    const sent = (token: string, next: string) =>
      closed.send('/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ token, next }).toString(),
      })
    const wrong = await sent('not-the-token-at-all', '/')
    expect([wrong.status, wrong.headers['set-cookie']]).toEqual([401, undefined])
    const right = await sent(TOKEN, '/stories/1')
    expect([right.status, right.headers.location]).toEqual([303, '/stories/1'])
    const [cookie] = right.headers['set-cookie']!
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect(cookie).not.toContain(TOKEN)
    const known = { cookie: cookie!.split(';')[0]! }
    expect((await closed.send('/api/overview', { headers: known })).status).toBe(200)
    expect((await closed.send('/api/overview', { headers: { cookie: 'isnad-session=guess' } })).status).toBe(401)
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'x'])
      expect((await sent(TOKEN, next)).headers.location).toBe('/')
  })
})

describe('the page', () => {
  it('is what every address of its own shows, so that links can be kept', async () => {
    for (const path of ['/', '/stories/abc', '/outlets/a.example', `/actors/${encodeURIComponent('state/x')}`]) {
      const { status, text, headers } = await open.send(path, { headers: { accept: 'text/html,*/*' } })
      expect([path, status, text]).toEqual([path, 200, '<!doctype html><title>page</title>'])
      expect(headers['cache-control']).toBe('no-cache')
    }
  })

  it('has files that are kept for ever, because their names change with what they hold', async () => {
    const { text, headers } = await open.send('/assets/index-abc123.js')
    expect(text).toBe(SCRIPT)
    expect(headers['content-type']).toMatch(/^text\/javascript/)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const again = await open.send('/assets/index-abc123.js', { headers: { 'if-none-match': headers.etag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('is not what is answered where a file or a route is missing', async () => {
    for (const path of ['/assets/gone.js', '/api', '/api/nothing', '/api/'])
      expect([path, (await open.send(path, { headers: { accept: 'text/html' } })).status]).toEqual([path, 404])
    expect((await open.send('/nothing.json')).status).toBe(404)
  })

  it.each([
    '/../above.html',
    '/assets/../../above.html',
    '/%2e%2e/above.html',
    '/..%2fabove.html',
    '/.secret.html',
    '//above.html',
    '/assets/%00.js',
    '/%E0%A4%A',
  ])('gives out nothing from outside its folder: %s', async path => {
    const { status, text } = await open.send(path)
    expect(status).toBeLessThan(500)
    expect(text).not.toContain(SECRET)
  })

  it('says so where it has not been built', async () => {
    const { status, text } = await closed.send('/', { headers: { authorization: `Bearer ${TOKEN}` } })
    expect(status).toBe(200)
    expect(text).toContain('npm run build')
  })
})

describe('requests that are none', () => {
  it('are told which methods there are', async () => {
    const { status, headers, json } = await open.send('/api/stories', { method: 'DELETE' })
    expect([status, headers.allow, json.type]).toEqual([405, 'GET, HEAD', '/docs#method-not-allowed'])
    expect((await open.send('/api/articles', { method: 'PUT', body: 'x' })).headers.allow).toBe('GET, HEAD, POST')
  })

  it('are told what is wrong with which parameter', async () => {
    const { status, headers, json } = await open.send('/api/stories?limit=0&from=soon&colour=red')
    expect(status).toBe(400)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(json).toMatchObject({ type: '/docs#invalid-request', status: 400 })
    expect(json.parts.map((part: { name: string }) => part.name).sort()).toEqual(['', 'from', 'limit'])
    expect(json.detail).toContain('colour')
  })

  it('may have a header that is too large, and the server goes on', async () => {
    const { status } = await open.send('/api/overview', { headers: { 'x-large': 'x'.repeat(100_000) } })
    expect(status).toBe(431)
    expect((await open.send('/api/overview')).status).toBe(200)
  })
})
