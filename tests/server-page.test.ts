/** The page as the server sends it: filled with what the API answers, in the reader's language, before any script runs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from '../scripts/build-page.mjs'
import { Served } from './support/server.ts'

const TOKEN = 'a-token-of-some-length'
const HOSTILE = '</title></script><script>window.harmed = 1</script><!-- \u2028 "quoted" & \'more\''

const served = new Served()
const closed = new Served()
beforeAll(async () => {
  await buildPage()
  await served.start({ page: 'dist/web' })
  await served.addSamples()
  await closed.start({ page: 'dist/web', token: TOKEN })
}, 120_000)
afterAll(async () => {
  await served.stop()
  await closed.stop()
}, 60_000)

const page = (path: string, headers: Record<string, string> = {}) =>
  served.send(path, { headers: { accept: 'text/html', ...headers } })

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
/** What a reader of `<main>` reads. */
const textOf = (html: string): string =>
  /<main[\s\S]*<\/main>/
    .exec(html)![0]
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/gu, ' ')
const islandOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="given">([\s\S]*?)<\/script>/.exec(html)![1]!)
const single = (text: string): string => text.replace(/\s+/gu, ' ').trim()

describe('the front page', () => {
  it.each([
    ['ar', 'rtl', 'القصص'],
    ['en', 'ltr', 'Stories'],
  ])('holds the stories in «%s», and what they were made from', async (language, direction, heading) => {
    const { status, headers, text: html } = await page('/', { 'accept-language': `fr,${language};q=0.8` })
    const { json: stories } = await served.send('/api/stories')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(html).toMatch(new RegExp(`<html lang="${language}" dir="${direction}">`))
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html).toMatch(new RegExp(`<title>${heading} · `))
    const shown = textOf(html)
    expect(stories.items.length).toBeGreaterThan(2)
    for (const { title, outlets } of stories.items)
      for (const part of [title, ...outlets.slice(0, 4)]) expect(shown).toContain(single(part))
    expect(islandOf(html)).toEqual({
      language,
      theme: 'auto',
      answers: { '/api/overview': (await served.send('/api/overview')).json, '/api/stories': stories },
    })
  })

  it('holds the stories that its address asks for', async () => {
    const { json } = await served.send('/api/stories?order=largest&articles=2')
    const island = islandOf((await page('/?order=largest&articles=2')).text)
    expect(Object.values(island.answers)).toContainEqual(json)
  })

  it('comes as it was chosen: by the address, else by cookie, else by what the browser asks for', async () => {
    const cookie = 'x=y; isnad-language=en; isnad-theme=dark'
    const chosen = async (path: string, headers: Record<string, string>) =>
      /<html[^>]*>/.exec((await page(path, { 'accept-language': 'ar', ...headers })).text)![0]
    expect(await chosen('/', {})).toBe('<html lang="ar" dir="rtl">')
    expect(await chosen('/', { cookie })).toBe('<html lang="en" dir="ltr" data-theme="dark">')
    expect(await chosen('/?lang=ar&theme=light', { cookie })).toBe('<html lang="ar" dir="rtl" data-theme="light">')
    const nonsense = { cookie: 'isnad-language="><script>; isnad-theme=x', 'accept-language': ';q=,,*' }
    expect(await chosen('/', nonsense)).toBe('<html lang="ar" dir="rtl">')
  })

  it('is kept by its reader alone, and not sent twice', async () => {
    const { headers } = await page('/')
    expect([headers['cache-control'], headers.vary]).toEqual(['private, no-cache', 'cookie, accept-language'])
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    const again = await page('/', { 'if-none-match': headers.etag! })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await page('/', { 'if-none-match': headers.etag!, cookie: 'isnad-language=en' })).status).toBe(200)
  })

  it('loads one stylesheet before it is shown, and no program that stops it', async () => {
    const { text: html } = await page('/')
    expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1)
    expect(html.match(/<script (?!type="(?:module|application\/json)")/g)).toBeNull()
    expect((await served.send('/render.mjs')).status).toBe(404)
  })
})

describe('every other view', () => {
  it('comes filled as well', async () => {
    const { items } = (await served.send('/api/stories?order=largest')).json
    const story = `/stories/${encodeURIComponent(items[0].id)}`
    const { items: claims } = (await served.send(`/api/claims?story=${encodeURIComponent(items[0].id)}`)).json
    const { items: outlets } = (await served.send('/api/outlets')).json
    const { items: actors } = (await served.send('/api/actors')).json
    const { items: found } = (await served.send('/api/articles')).json
    const views: readonly (readonly [string, string])[] = [
      [story, claims[0].text],
      [`/claims/${encodeURIComponent(claims[0].id)}`, claims[0].text],
      [`/outlets/${encodeURIComponent(outlets[0].id)}`, outlets[0].id],
      [`/actors/${encodeURIComponent(actors[0].id)}`, actors[0].name],
      [`/articles/${encodeURIComponent(found[0].id)}`, found[0].title],
      [`/search?q=${encodeURIComponent(actors[0].name)}`, ''],
      ['/claims', ''],
      ['/network', ''],
      ['/labels', ''],
    ]
    for (const [path, words] of views) {
      const { status, text: html } = await page(path)
      expect([path, status]).toEqual([path, 200])
      expect(Object.keys(islandOf(html).answers)).not.toEqual([])
      expect(textOf(html)).toContain(single(words))
      expect(html).not.toContain('class="waiting')
    }
    expect(served.faults).toEqual([])
  })

  it('comes also where there is nothing of that name', async () => {
    const { status, text: html } = await page('/claims/none')
    expect([status, islandOf(html).answers]).toEqual([200, {}])
  })
})

describe('what does not belong to the asker', () => {
  it('is not sent without the token', async () => {
    const text = 'عنوان لا يراه غير صاحبه\n\nقال الوزير إن الأمر انتهى.'
    const known = { authorization: `Bearer ${TOKEN}` }
    await closed.send('/api/articles', {
      method: 'POST',
      headers: { ...known, 'content-type': 'text/plain' },
      body: text,
    })
    await expect
      .poll(async () => (await closed.send('/api/stories', { headers: known })).json.total, { timeout: 20_000 })
      .toBe(1)
    const headers = { accept: 'text/html' }
    const refused = await closed.send('/', { headers })
    expect([refused.status, refused.headers.location, refused.text]).toEqual([303, '/sign-in?next=%2F', ''])
    expect((await closed.send('/', { headers: { ...headers, ...known } })).text).toContain('لا يراه غير صاحبه')
  })
})

describe('hostile words', () => {
  it('are words, in the page as in the answers beside it', async () => {
    await served.add(
      JSON.stringify([{ title: HOSTILE, outlet: HOSTILE, text: `قال المتحدث ${HOSTILE} إن اللقاء تأجل.` }]),
    )
    const { json } = await served.send('/api/stories')
    expect(json.items.map((story: { title: string }) => story.title)).toContain(HOSTILE)
    const paths = ['/', '/outlets', `/outlets/${encodeURIComponent(HOSTILE)}`, `/?text=${encodeURIComponent(HOSTILE)}`]
    for (const path of paths) {
      const { text: html } = await page(path)
      expect(html).not.toContain('<script>')
      expect(html.match(/<\/script>/g)).toHaveLength(2)
      expect(html.match(/<\/title>/g)).toHaveLength(1)
      expect(html.match(/<script type="application[^<]*</)![0]).not.toMatch(/\u2028/)
      if (path === '/') expect(islandOf(html).answers['/api/stories']).toEqual(json)
    }
  })
})

describe('a program that fails', () => {
  /** What a server sends whose page holds this as its program. */
  async function sentBy(program: string): Promise<{ text: string; faults: readonly unknown[] }> {
    const failing = new Served()
    const folder = join(failing.folder, 'page')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
    writeFileSync(join(folder, 'render.mjs'), program)
    await failing.start()
    try {
      return { text: (await failing.send('/', { headers: { accept: 'text/html' } })).text, faults: failing.faults }
    } finally {
      await failing.stop()
    }
  }

  it.each([
    ['when it begins', 'throw new Error("broken")'],
    ['when it renders', 'export const renderPage = async () => { throw new Error("broken") }'],
  ])('%s is reported, and the page comes as it was built', async (_, program) => {
    const { text, faults } = await sentBy(program)
    expect(text).toBe('<!doctype html><title>page</title>')
    expect(faults.map(String)).toEqual(['Error: broken'])
  })

  it('to be answered does without', async () => {
    const asking =
      'export const renderPage = async ({ ask }) => JSON.stringify([await ask("/api/none"), await ask("/api/overview")])'
    const [none, overview] = JSON.parse((await sentBy(asking)).text)
    expect([none, overview.articles]).toEqual([null, 0])
  })
})
