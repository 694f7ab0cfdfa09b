// npm run screenshots [-- FOLDER]: pictures of every view of the page over the sample reports, at three widths, in both languages and themes,
// written to screenshots/ or FOLDER; with --docs instead, the pictures of the README. Needs Chromium (see tests/support/browser.ts).
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Reader, startBrowser, Visit } from '../tests/support/browser.ts'
import { Served } from '../tests/support/server.ts'
import { buildPage } from './build-page.mjs'

const WIDTHS = [360, 1280, 2560] as const
const one = (folder: string, id: string): string => `/${folder}/${encodeURIComponent(id)}`

/** The addresses of all views over what is served. */
async function views(served: Served): Promise<Record<string, string>> {
  const ask = async (path: string) => (await served.send(path)).json
  const { items: stories } = await ask('/api/stories?order=largest')
  const { story } = await ask(`/api${one('stories', stories[0].id)}`)
  const { items: claims } = await ask(`/api/claims?story=${story.id}`)
  const { items: actors } = await ask('/api/actors?type=PER')
  const { items: outlets } = await ask('/api/outlets')
  const [first, second] = story.articles
  const { article } = await ask(`/api${one('articles', second)}`)
  const said = article.attributions.find((a: { parent: string | null }) => a.parent !== null) ?? article.attributions[0]
  // one that cites somebody, so that there is a chain to draw
  const cited = claims.find((c: { warnings: readonly string[] }) => !c.warnings.includes('dead end')) ?? claims[0]
  return {
    stories: '/',
    story: `${one('stories', story.id)}?claim=${cited.id}`,
    contradictions: `${one('stories', story.id)}?part=contradictions`,
    ledgers: `${one('stories', story.id)}?part=ledgers`,
    timeline: `${one('stories', story.id)}?part=timeline`,
    reports: `${one('stories', story.id)}?part=reports`,
    claims: '/claims?order=weakest',
    claim: one('claims', cited.id),
    article: `${one('articles', second)}?focus=${said.id}`,
    layers: `${one('articles', second)}?layers=speech,actors,labels,dates,events,figures`,
    beside: `${one('articles', first)}?beside=${encodeURIComponent(second)}`,
    network: '/network',
    'network-table': '/network?as=table',
    labels: '/labels',
    actors: '/actors',
    actor: one('actors', actors[0].id),
    outlets: '/outlets',
    outlet: one('outlets', outlets[0].id),
    search: `/search?q=${encodeURIComponent('حفتر')}`,
    missing: '/claims/none',
  }
}

async function picture(
  browser: Browser,
  served: Served,
  path: string,
  file: string,
  reader: Reader,
  fullPage: boolean,
) {
  const visit = await Visit.begin(browser, served.address, reader)
  await visit.open(path)
  await visit.page.evaluate('document.fonts.ready')
  await visit.page.waitForTimeout(300) // the network is drawn a little after its view is there
  await visit.page.screenshot({ path: file, fullPage })
  await visit.end()
}

async function everything(browser: Browser, served: Served, folder: string): Promise<void> {
  for (const [name, path] of Object.entries(await views(served)))
    for (const width of WIDTHS)
      for (const language of ['ar', 'en'] as const)
        for (const theme of ['light', 'dark'] as const) {
          const file = join(folder, `${name}-${width}-${language}-${theme}.png`)
          await picture(
            browser,
            served,
            path,
            file,
            { language, theme, width, height: width === 360 ? 780 : 900 },
            width !== 2560,
          )
        }
}

async function forReadme(browser: Browser, served: Served): Promise<void> {
  const { story, article, network } = await views(served)
  const shown = { story, article, network } as Record<string, string>
  for (const [name, path] of Object.entries(shown))
    await picture(browser, served, path, `docs/${name}.png`, { language: 'en', width: 1180, height: 860 }, false)
}

const [folder = 'screenshots'] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
await buildPage()
const served = await new Served().start({ page: 'dist/web' })
const browser = await startBrowser()
try {
  await served.addSamples()
  if (process.argv.includes('--docs')) await forReadme(browser, served)
  else {
    mkdirSync(folder, { recursive: true })
    await everything(browser, served, folder)
    console.log(`pictures are in ${folder}`)
  }
} finally {
  await browser.close()
  await served.stop()
}
