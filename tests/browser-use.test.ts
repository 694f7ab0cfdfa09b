/** Using the page: by keyboard alone, adding reports, hostile and very large ones, and when something goes wrong. */
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildPage } from '../scripts/build-page.mjs'
import { startBrowser, Visit } from './support/browser.ts'
import { LONG_NAME, largeArticle, largeClaim, largeNetwork, largeStory } from './support/large.ts'
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

// biome-ignore lint/suspicious/noExplicitAny: tests look into what is answered
const ask = async (path: string): Promise<any> => (await served.send(path)).json

/** A visit that ends by itself, without a fault unless the test takes them out. */
async function visiting(
  use: (visit: Visit) => Promise<void>,
  { address = served.address, language = 'en' as 'ar' | 'en', width = 1280 } = {},
): Promise<void> {
  const visit = await Visit.begin(browser, address, { language, width })
  try {
    await use(visit)
    expect(visit.faults).toEqual([])
  } finally {
    await visit.end()
  }
}

/** Answers a path of the API with something made up. */
const answerWith = (visit: Visit, path: string, body: unknown) =>
  visit.page.route(`**/api/${path}`, route => route.fulfill({ json: body }))

describe('by keyboard', () => {
  it('skips to the content', () =>
    visiting(async visit => {
      await visit.open('/')
      await visit.page.keyboard.press('Tab')
      expect(await visit.page.locator(':focus').textContent()).toContain('Skip')
      await visit.page.keyboard.press('Enter')
      expect(await visit.page.locator(':focus').getAttribute('id')).toBe('main')
    }))

  it('searches from anywhere, and hits are marked in their context', () =>
    visiting(async visit => {
      await visit.open('/outlets')
      await visit.page.keyboard.press('/')
      await visit.page.locator('input[type="search"]').waitFor()
      await visit.page.keyboard.press('/')
      await visit.page.keyboard.type('ترهونة')
      await visit.page.keyboard.press('Enter')
      await visit.page.locator('main mark').first().waitFor()
      const { items } = await ask(`/api/search?q=${encodeURIComponent('ترهونة')}`)
      expect(await visit.page.locator('main ol > li').count()).toBe(items.length)
      expect(new URL(visit.page.url()).searchParams.get('q')).toBe('ترهونة')
    }))

  it('opens a claim and finds its roots, its way in the address, and closes it', () =>
    visiting(async visit => {
      const { items } = await ask('/api/stories?order=largest')
      const { items: claims } = await ask(`/api/claims?story=${items[0].id}`)
      await visit.open(`/stories/${encodeURIComponent(items[0].id)}`)
      const claim = visit.page.locator('h3 button').first()
      await claim.focus()
      await visit.page.keyboard.press('Enter')
      expect(await claim.getAttribute('aria-expanded')).toBe('true')
      expect(new URL(visit.page.url()).searchParams.get('claim')).toBe(claims[0].id)
      await visit.page.locator('.isnad li').first().waitFor()
      const tree = (await visit.page.locator('.isnad').textContent()) ?? ''
      const { claim: full } = await ask(`/api/claims/${claims[0].id}`)
      expect(full.roots.length).toBeGreaterThan(0)
      expect(full.roots.filter((r: { name: string }) => !tree.includes(r.name))).toEqual([])
      await claim.focus()
      await visit.page.keyboard.press('Enter')
      expect(await visit.page.locator('.isnad').count()).toBe(0)
    }))

  it('goes through an article finding by finding and is told why', () =>
    visiting(async visit => {
      const { items } = await ask('/api/articles')
      const { article } = await ask(`/api/articles/${encodeURIComponent(items[0].id)}`)
      await visit.open(`/articles/${encodeURIComponent(items[0].id)}?layers=dates`)
      await visit.page.locator('.text').focus()
      await visit.page.keyboard.press('ArrowDown')
      const first = article.timexes.toSorted((a: { start: number }, b: { start: number }) => a.start - b.start)[0]
      const panel = visit.page.locator('aside .why')
      expect(new URL(visit.page.url()).searchParams.get('focus')).toBe(first.id)
      expect(await panel.textContent()).toContain(article.text.slice(first.start, first.end))
      expect(await panel.textContent()).toContain(first.rule)
      await visit.page.keyboard.press('Escape')
      expect(new URL(visit.page.url()).searchParams.has('focus')).toBe(false)
    }))

  it('opens the exports and leaves them again', () =>
    visiting(async visit => {
      await visit.open('/')
      const menu = visit.page.locator('details:has(a[download])')
      await menu.locator('summary').focus()
      await visit.page.keyboard.press('Enter')
      expect(await menu.locator('a').first().isVisible()).toBe(true)
      await visit.page.keyboard.press('Escape')
      expect(await menu.locator('a').first().isVisible()).toBe(false)
      expect(await visit.page.locator(':focus').textContent()).toContain('Export')
    }))

  it('moves the day of the network, and the table follows', () =>
    visiting(async visit => {
      await visit.open('/network?as=table')
      const { relations } = await ask('/api/network')
      const first = relations.flatMap((r: { from: string | null }) => r.from ?? []).sort()[0]
      await visit.page.locator('input[type="range"]').focus()
      await visit.page.keyboard.press('Home')
      await visit.page.waitForURL(url => url.searchParams.get('asOf') === first)
      const told = relations.filter((r: { from: string | null }) => r.from === null || r.from <= first)
      expect(told.length).toBeLessThan(relations.length)
      expect(await visit.page.locator('tbody > tr').count()).toBe(Math.min(25, told.length))
    }))

  it('changes language, direction and theme, and both last', () =>
    visiting(async visit => {
      await visit.open('/')
      await visit.page.getByRole('button', { name: 'العربية' }).press('Enter')
      expect(await visit.page.locator('html').getAttribute('dir')).toBe('rtl')
      await visit.page.getByRole('button', { name: /المظهر/ }).press('Enter')
      await visit.open('/outlets')
      expect(await visit.page.locator('html').getAttribute('lang')).toBe('ar')
      expect(await visit.page.locator('html').getAttribute('data-theme')).toBe('light')
    }))
})

describe('reports', () => {
  it('are added by pasting, by choosing files and by dropping them, and a broken one is named', async () => {
    const empty = await new Served().start({ page: 'dist/web' })
    const text = (n: number) =>
      `عنوان التقرير رقم ${n}\n\nقال وزير النقل في مؤتمر صحفي إن الجسر رقم ${n} سيفتتح الأسبوع المقبل.`
    try {
      await visiting(
        async visit => {
          const { page } = visit
          await visit.open('/')
          expect(await visit.text()).toContain('Nothing has been read yet')
          await page.locator('textarea').fill(text(1))
          await page.getByRole('button', { name: 'Read it' }).click()
          await page.getByText('1 report added').waitFor()
          await page.locator('input[type="file"]').setInputFiles([
            { name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from(text(2)) },
            { name: 'broken.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('{"text": \n') },
          ])
          await page.getByText('1 could not be read').waitFor()
          expect(await page.locator('.outcome').textContent()).toContain('broken.jsonl')
          await page.evaluate(`{
            const files = new DataTransfer()
            files.items.add(new File([${JSON.stringify(text(3))}], 'three.txt', { type: 'text/plain' }))
            window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))
          }`)
          await page.getByText('3 reports').first().waitFor()
          expect((await empty.send('/api/overview')).json.articles).toBe(3)
        },
        { address: empty.address },
      )
    } finally {
      await empty.stop()
    }
  })

  it('that are hostile are shown as text', async () => {
    const hostile = '<script>window.harmed = 1</script><img src=x onerror="window.harmed = 2">'
    const title = `عاجل ${hostile} \u202Eمقلوب`
    const { articles } = await served.add(
      JSON.stringify([
        { uri: '"><svg onload=alert(1)>', title, outlet: hostile, text: `قال المتحدث ${hostile} إن اللقاء تأجل.` },
        { uri: 'long.txt', title: 'كلمة '.repeat(200_000), text: 'قال الوزير إن الخطة باقية.' },
      ]),
    )
    const [shown, long] = articles.map((a: { article: string }) => `/articles/${encodeURIComponent(a.article)}`)
    await visiting(async visit => {
      for (const path of ['/', shown, '/outlets', `/outlets/${encodeURIComponent(hostile)}`, long]) {
        await visit.open(path)
        if (path !== long) expect(await visit.text()).toContain('<script>window.harmed = 1</script>')
        expect(await visit.page.evaluate('window.harmed')).toBeUndefined()
        expect(await visit.page.locator('main img, main script').count()).toBe(0)
        expect(((await visit.page.locator('h1').textContent()) ?? '').length).toBeLessThan(400)
      }
    })
  })
})

describe('very large answers', () => {
  /** Elements of the view: what is not shown is not made. */
  const elements = (visit: Visit): Promise<number> => visit.page.locator('main *').count()

  it.each([360, 1280])('a story of 500 articles at %i pixels', width =>
    visiting(
      async visit => {
        await answerWith(visit, 'stories/*', largeStory(500))
        await visit.open('/stories/s:large?part=reports')
        expect(await visit.page.locator('main ol > li').count()).toBe(50)
        expect(await visit.overflow()).toBeLessThanOrEqual(0)
        await visit.page.getByRole('button', { name: 'Next' }).click()
        expect(await visit.text()).toContain('تقرير مختلق رقم 50 ')
        await visit.open('/stories/s:large?part=timeline')
        expect(await elements(visit)).toBeLessThan(4000)
        expect(await visit.overflow()).toBeLessThanOrEqual(0)
      },
      { width },
    ))

  it.each([360, 1280])('a claim with 60 reports at %i pixels', width =>
    visiting(
      async visit => {
        await answerWith(visit, 'claims/*', largeClaim(60))
        await visit.open('/claims/c:large')
        expect(await visit.text()).toContain(LONG_NAME)
        expect(await elements(visit)).toBeLessThan(2500)
        expect(await visit.overflow()).toBeLessThanOrEqual(0)
        expect(await visit.barriers()).toEqual([])
      },
      { width, language: 'ar' },
    ))

  it('an article that names somebody 5,000 times is read at once', () =>
    visiting(async visit => {
      const large = largeArticle(5000)
      expect(large.article.mentions.length).toBe(5000)
      await answerWith(visit, 'articles/*', large)
      await answerWith(visit, 'articles/*/explain', { article: large.article.id, findings: [], rejections: [] })
      const start = performance.now()
      await visit.open('/articles/large')
      await visit.page.locator('.text').focus()
      await visit.page.keyboard.press('ArrowDown')
      await visit.page.locator('.chosen').first().waitFor()
      expect(performance.now() - start).toBeLessThan(8000)
      expect(await visit.overflow()).toBeLessThanOrEqual(0)
    }))

  it('a network of 500 actors follows the slider', () =>
    visiting(async visit => {
      await answerWith(visit, 'network?*', largeNetwork(500))
      await answerWith(visit, 'network', largeNetwork(500))
      await visit.open('/')
      await visit.page.getByRole('link', { name: 'Network' }).click()
      await visit.page.locator('canvas').first().waitFor()
      const times = (await visit.page.evaluate(SLIDE)) as number[]
      const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
      expect(median).toBeLessThan(1000 / 30)
    }))
})

/** Moves the slider day by day and gives the milliseconds of work that each step takes until the next frame. */
const SLIDE = `(async () => {
  const slider = document.querySelector('input[type="range"]')
  const times = []
  for (let day = 0; day < 60; day++) {
    slider.value = String(day * 4)
    const start = performance.now()
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise(resolve => requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = resolve
      channel.port2.postMessage(null)
    }))
    times.push(performance.now() - start)
  }
  return times
})()`

describe('what goes wrong', () => {
  it('is said, and can be tried again', () =>
    visiting(async visit => {
      let failing = true
      await visit.page.route('**/api/outlets?*', route =>
        failing
          ? route.fulfill({
              status: 500,
              contentType: 'application/problem+json',
              json: { title: 'fault', status: 500, detail: 'made up' },
            })
          : route.continue(),
      )
      await visit.open('/')
      await visit.page.getByRole('link', { name: 'Outlets' }).click()
      expect(await visit.page.locator('[role="alert"]').textContent()).toContain('made up')
      expect(await visit.barriers()).toEqual([])
      failing = false
      await visit.page.getByRole('button', { name: 'Try again' }).click()
      await visit.page.locator('tbody tr').first().waitFor()
      // the browser itself writes failed answers into its console
      expect(visit.faults.splice(0).every(fault => fault.includes('500'))).toBe(true)
    }))

  it.each([
    '/stories/none',
    '/claims/none',
    '/articles/none',
    '/actors/none',
    '/outlets/none',
  ])('%s is not there', path =>
    visiting(async visit => {
      await visit.open(path)
      expect(await visit.page.locator('[role="alert"]').textContent()).toContain('Not here')
      expect(visit.faults.splice(0).every(fault => fault.includes('404'))).toBe(true)
    }))

  it('an answer that cannot be shown leaves the rest of the page alive', () =>
    visiting(async visit => {
      await answerWith(visit, 'claims/*', { claim: null })
      await visit.open('/claims/broken')
      expect(await visit.page.locator('[role="alert"]').textContent()).toContain('could not show this')
      await visit.page.getByRole('link', { name: 'Outlets' }).click()
      await visit.page.locator('tbody tr').first().waitFor()
    }))

  it('an address that leads nowhere says so', () =>
    visiting(async visit => {
      await visit.open('/nowhere/at/all')
      expect(await visit.text()).toContain('leads nowhere')
    }))
})

describe('the first view', () => {
  it('needs little, and asks nothing that it was sent', () =>
    visiting(async visit => {
      const scripts: Promise<Buffer>[] = []
      visit.page.on('response', response => {
        if (response.url().endsWith('.js')) scripts.push(response.body())
      })
      await visit.open('/')
      const bodies = await Promise.all(scripts)
      const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
      expect(bytes).toBeGreaterThan(10_000)
      expect(bytes).toBeLessThan(60_000)
      expect(visit.requests.filter(url => url.includes('/api/'))).toEqual([])
    }))

  it('asks anew as soon as it is used', () =>
    visiting(async visit => {
      await visit.open('/')
      const before = await visit.text()
      await visit.page.locator('input[type="search"]').fill('ترهونة')
      const answered = visit.page.waitForResponse(response => response.url().includes('/api/stories?text='))
      await visit.page.keyboard.press('Enter')
      expect((await answered).status()).toBe(200)
      await visit.settled()
      expect(await visit.text()).not.toBe(before)
      await visit.page.getByRole('link', { name: 'Outlets' }).click()
      await visit.page.locator('tbody tr').first().waitFor()
      await visit.page.getByRole('link', { name: 'Stories' }).click()
      await visit.page.locator('main ol > li').first().waitFor()
      expect(visit.requests.filter(url => /\/api\/(?:stories|overview)$/.test(url))).toHaveLength(2)
    }))

  it('is there without a script', async () => {
    const visit = await Visit.begin(browser, served.address, { language: 'en' }, { javaScriptEnabled: false })
    const { items } = await ask('/api/stories')
    const titles = items.slice(0, 3).map(({ title }: { title: string }) => title.slice(0, 40))
    // what takes the server a second is left to the browser, and on a busy machine that may be these titles
    await vi.waitFor(
      async () => {
        await visit.page.goto(served.address)
        const main = await visit.page.locator('main').innerText()
        for (const title of titles) expect(main).toContain(title)
      },
      { timeout: 30_000, interval: 500 },
    )
    expect(await visit.page.locator('noscript').innerText()).toContain('can be read without JavaScript')
    const link = visit.page.locator('main h2 a').last()
    const title = await link.innerText()
    await link.click()
    await visit.page.waitForURL(/\/stories\/./)
    expect(await visit.page.locator('main h1').innerText()).toBe(title)
    expect(visit.faults).toEqual([])
    await visit.end()
  })
})
