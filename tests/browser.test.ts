/** Every view of the page in a real browser, in both directions: what it shows is what the API answers, and everybody can use it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildPage } from '../scripts/build-page.mjs'
import { type Reader, startBrowser, Visit } from './support/browser.ts'
import { Served } from './support/server.ts'

/** A browser on a busy machine takes its time. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

const served = new Served()
let browser: Browser

beforeAll(async () => {
  await buildPage()
  browser = await startBrowser()
  await served.start({ page: 'dist/web' })
  await served.addSamples()
})
afterAll(async () => {
  await browser?.close()
  await served.stop()
})

/** What a path of the API answers. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into what is answered
async function ask(path: string): Promise<any> {
  const { status, json } = await served.send(path)
  if (status !== 200) throw new Error(`${status} ${path}`)
  return json
}

const one = (folder: string, id: string): string => `/${folder}/${encodeURIComponent(id)}`
const single = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The story with most contradictions among the samples: the one that has something of everything. */
const richest = async () => {
  const { items } = await ask('/api/stories')
  return items.toSorted(
    (a: { contradictions: number }, b: { contradictions: number }) => b.contradictions - a.contradictions,
  )[0]
}
const mainActor = async () => (await ask('/api/actors?type=PER')).items[0]
const anOutlet = async (): Promise<string> => (await ask('/api/outlets')).items[0].id
const article = async () => (await ask(`/api/articles?outlet=${encodeURIComponent(await anOutlet())}`)).items[0]

interface View {
  readonly name: string
  readonly path: () => Promise<string>
  /** Texts that must stand in it, as the API has them. */
  readonly texts: () => Promise<readonly string[]>
}

const VIEWS: readonly View[] = [
  {
    name: 'stories',
    path: async () => '/',
    texts: async () =>
      (await ask('/api/stories')).items.flatMap((s: { title: string; outlets: string[] }) => [s.title, ...s.outlets]),
  },
  {
    name: 'claims of a story',
    path: async () => one('stories', (await richest()).id),
    texts: async () =>
      (await ask(`/api/claims?story=${(await richest()).id}`)).items.flatMap(
        (c: { text: string; roots: { name: string }[] }) => [c.text, ...c.roots.map(r => r.name)],
      ),
  },
  {
    name: 'claims of all stories',
    path: async () => '/claims?order=weakest',
    texts: async () =>
      (await ask('/api/claims?order=weakest')).items.flatMap((c: { text: string; story: { title: string } }) => [
        c.text,
        c.story.title,
      ]),
  },
  {
    name: 'contradictions',
    path: async () => `${one('stories', (await richest()).id)}?part=contradictions`,
    texts: async () =>
      (await ask(`/api/contradictions?story=${(await richest()).id}`)).items.flatMap(
        (c: { left: { text: string; roots: string[] }; right: { text: string; roots: string[] } }) => [
          c.left.text,
          ...c.left.roots,
          c.right.text,
          ...c.right.roots,
        ],
      ),
  },
  {
    name: 'ledgers',
    path: async () => `${one('stories', (await richest()).id)}?part=ledgers`,
    texts: async () =>
      (await ask(`/api/ledgers?story=${(await richest()).id}`)).items.flatMap(
        (l: { points: { value: number; root: string }[] }) => l.points.flatMap(p => [p.root, String(p.value)]),
      ),
  },
  {
    name: 'timeline',
    path: async () => `${one('stories', (await richest()).id)}?part=timeline`,
    texts: async () =>
      (await ask(`/api/stories/${(await richest()).id}`)).story.events.flatMap((e: { roots: { name: string }[] }) =>
        e.roots.slice(0, 6).map(r => r.name),
      ),
  },
  {
    name: 'reports',
    path: async () => `${one('stories', (await richest()).id)}?part=reports`,
    texts: async () =>
      (await ask(`/api/stories/${(await richest()).id}`)).articles.map((a: { title: string }) => a.title),
  },
  {
    name: 'a claim',
    path: async () => one('claims', (await richest()).strongest.id),
    texts: async () => {
      const { claim, reports, citation } = await ask(`/api/claims/${(await richest()).strongest.id}`)
      const quotes = reports.map((r: { quote: { text: string } }) => r.quote.text)
      return [claim.text, ...claim.roots.map((r: { name: string }) => r.name), ...quotes, citation.ar, citation.en]
    },
  },
  {
    name: 'an article',
    path: async () => one('articles', (await article()).id),
    texts: async () => {
      const { article: read, claims } = await ask(`/api${one('articles', (await article()).id)}`)
      const sections = read.sections.map((s: { start: number; end: number }) => read.text.slice(s.start, s.end))
      return [...sections, ...claims.map((c: { text: string }) => c.text)]
    },
  },
  {
    name: 'two articles',
    path: async () => {
      const { story } = await ask(`/api/stories/${(await richest()).id}`)
      return `${one('articles', story.articles[0])}?beside=${encodeURIComponent(story.articles[1])}`
    },
    texts: async () => {
      const { story, articles } = await ask(`/api/stories/${(await richest()).id}`)
      return articles
        .filter((a: { id: string }) => story.articles.slice(0, 2).includes(a.id))
        .map((a: { title: string }) => a.title)
    },
  },
  {
    name: 'the network as a table',
    path: async () => '/network?as=table',
    texts: async () =>
      (await ask('/api/network')).relations
        .slice(0, 25)
        .flatMap((r: { accordingTo: { root: string }[] }) => r.accordingTo.slice(0, 3).map(a => a.root)),
  },
  {
    name: 'the network as a drawing',
    path: async () => '/network',
    texts: async () => [String((await ask('/api/network')).relations.length)],
  },
  {
    name: 'labels',
    path: async () => '/labels',
    texts: async () =>
      (await ask('/api/labels?limit=200')).items.flatMap((l: { outlet: string | null; count: number }) => [
        l.outlet ?? '',
        String(l.count),
      ]),
  },
  {
    name: 'actors',
    path: async () => '/actors',
    texts: async () => (await ask('/api/actors?limit=50')).items.map((a: { name: string }) => a.name),
  },
  {
    name: 'an actor',
    path: async () => one('actors', (await mainActor()).id),
    texts: async () => {
      const { actor, outlets } = await ask(`/api${one('actors', (await mainActor()).id)}`)
      return [...actor.aliases, ...outlets.map((o: { outlet: string }) => o.outlet)]
    },
  },
  {
    name: 'outlets',
    path: async () => '/outlets',
    texts: async () => (await ask('/api/outlets')).items.map((o: { id: string }) => o.id),
  },
  {
    name: 'an outlet',
    path: async () => one('outlets', await anOutlet()),
    texts: async () => {
      const outlet = await ask(`/api${one('outlets', await anOutlet())}`)
      return [outlet.id, String(outlet.attributions), ...outlet.omissions.map((c: { text: string }) => c.text)]
    },
  },
  {
    name: 'search',
    path: async () => `/search?q=${encodeURIComponent('حفتر')}`,
    texts: async () =>
      (await ask(`/api/search?q=${encodeURIComponent('حفتر')}`)).items.flatMap(
        (h: { title: string; excerpt: { text: string } }) => [h.title, h.excerpt.text],
      ),
  },
]

const READERS: readonly Reader[] = [
  { language: 'ar', theme: 'light' },
  { language: 'en', theme: 'dark' },
]

it('every reason of the samples is said in Arabic', async () => {
  const visit = await Visit.begin(browser, served.address, { language: 'ar' })
  const { items: claims } = await ask('/api/claims?limit=200')
  const { items: articles } = await ask('/api/articles')
  const english: string[] = []
  for (const { id } of claims.slice(0, 12)) {
    await visit.open(one('claims', id))
    english.push(...(await visit.page.locator('main li [lang="en"]').allTextContents()))
  }
  for (const { id } of articles) {
    await visit.open(one('articles', id))
    english.push(...(await visit.page.locator('.proof li [lang="en"]').allTextContents()))
  }
  expect(articles.length).toBeGreaterThan(5)
  expect(english).toEqual([])
  await visit.end()
})

/** Every address of the page that a view led to. */
const links = new Set<string>()

describe.each(READERS)('in $language, $theme,', reader => {
  let visit: Visit
  beforeAll(async () => {
    visit = await Visit.begin(browser, served.address, reader)
  })
  afterAll(() => visit.end())

  it.each(VIEWS)('$name: shows what the API answers, to everybody', async ({ path, texts }) => {
    const { page } = visit
    visit.faults.length = 0
    await page.setViewportSize({ width: 1280, height: 900 })
    await visit.open(await path())
    expect(await page.locator('html').getAttribute('dir')).toBe(reader.language === 'ar' ? 'rtl' : 'ltr')
    expect(await page.locator('h1').count()).toBe(1)
    const shown = await visit.text()
    const expected = (await texts()).map(single).filter(text => text !== '')
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.filter(text => !shown.includes(text))).toEqual([])
    for (const href of await page.locator('main a[href^="/"]').evaluateAll(as => as.map(a => a.getAttribute('href')!)))
      links.add(href.split('?')[0]!)
    expect(await visit.barriers()).toEqual([])
    const asked = visit.requests.length
    for (const name of reader.language === 'ar' ? ['English', 'العربية'] : ['العربية', 'English'])
      await page.getByRole('button', { name }).click()
    expect(single(await visit.text())).toBe(single(shown))
    expect(visit.requests.slice(asked).filter(url => url.includes('/api/'))).toEqual([])
    await page.setViewportSize({ width: 360, height: 780 })
    expect(await visit.overflow()).toBeLessThanOrEqual(0)
    expect(visit.faults).toEqual([])
  })
})

it('no link of any view leads nowhere', async () => {
  const single = [...links].filter(href => /^\/(?:stories|claims|articles|actors|outlets)\/./.test(href))
  expect(single.length).toBeGreaterThan(50)
  const dead: string[] = []
  for (const href of single) if ((await served.send(`/api${href}`)).status !== 200) dead.push(href)
  expect(dead).toEqual([])
})
