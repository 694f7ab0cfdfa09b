/** The page in a real Chromium: one browser for a file of tests, a fresh context for each visit, and everything that went wrong kept. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of this machine: `CHROME_PATH`, or one on the PATH. */
function executable(): string {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  const found = [process.env.CHROME_PATH, ...onPath, ...USUAL].find(path => path !== undefined && existsSync(path))
  if (found === undefined)
    throw new Error('no Chromium for the tests of the page: install it (apt-get install chromium) or set CHROME_PATH')
  return found
}

/** Starts the browser, without a window. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable(), args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })

export interface Reader {
  readonly language: 'ar' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** What a machine without a graphics card says of drawing is no fault of the page. */
const NOT_OURS = /GPU stall|GL Driver Message/

/** Someone who reads the page at `address`. */
export class Visit {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, requests that failed or went elsewhere. */
  readonly faults: string[] = []
  /** Addresses asked for, with the bytes of what was answered. */
  readonly requests: string[] = []
  readonly #address: string

  private constructor(page: Page, address: string) {
    this.page = page
    this.#address = address
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type()) && !NOT_OURS.test(message.text()))
        this.faults.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', error => this.faults.push(`exception: ${error.message}`))
    page.on('request', request => {
      this.requests.push(request.url())
      if (!request.url().startsWith(address)) this.faults.push(`asks another host: ${request.url()}`)
    })
  }

  static async begin(
    browser: Browser,
    address: string,
    { language, theme = 'light', width = 1280, height = 900 }: Reader,
    options: BrowserContextOptions = {},
  ): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: language === 'ar' ? 'ar' : 'en-GB',
      colorScheme: theme,
      reducedMotion: 'reduce',
      ...options,
    })
    return new Visit(await context.newPage(), address)
  }

  /** Opens a view and waits until it shows what it has. */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.#address).href)
    await this.settled()
  }

  /** Waits until the page's program has taken it over, nothing more is asked for and nothing is under way. */
  async settled(): Promise<void> {
    await this.page.locator('#given').waitFor({ state: 'detached' })
    await this.page.locator('main h1, main [role="alert"]').first().waitFor({ state: 'attached' })
    await this.page.locator('main [aria-busy="true"], main .waiting').first().waitFor({ state: 'detached' })
  }

  /** All text of the view, seen or folded away, with single spaces. */
  async text(): Promise<string> {
    return ((await this.page.locator('main').textContent()) ?? '').replace(/\s+/gu, ' ')
  }

  /** What axe finds serious or critical, a line each. */
  async barriers(): Promise<string[]> {
    await this.page.evaluate(AXE)
    const { violations } = (await this.page.evaluate(
      'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
    )) as { violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} (${nodes.length}) ${nodes[0]!.failureSummary}`)
  }

  /** By how many pixels the page is wider than the window. */
  async overflow(): Promise<number> {
    return (await this.page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
  }

  async end(): Promise<void> {
    await this.page.context().close()
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
