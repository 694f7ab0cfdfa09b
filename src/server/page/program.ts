/** The page's own program as the server runs it: `render.mjs` beside the page's files, which shows a view as HTML, already filled. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HonoRequest } from 'hono'
import { parseAccept } from 'hono/utils/accept'

/** Asks an address of the API; undefined where it answers that it cannot. */
export type Asker = (address: string) => Promise<unknown>

/** What the module gives; the page knows nothing of this server, nor the server of the page, but for this. */
interface Module {
  readonly renderPage: (request: {
    readonly template: string
    readonly path: string
    readonly search: string
    readonly cookies: string
    readonly languages: readonly string[]
    readonly ask: Asker
  }) => Promise<string>
}

interface Loaded extends Module {
  readonly template: string
}

/** A view that waits for more than this is sent as far as it is known; the browser asks for the rest. */
const PATIENCE_MS = 1_000

const late = (ms: number): Promise<undefined> => new Promise(resolve => setTimeout(resolve, ms, undefined).unref())

async function load(folder: string): Promise<Loaded | null> {
  const module = join(folder, 'render.mjs')
  if (!existsSync(module)) return null
  const [{ renderPage }, template] = await Promise.all([
    import(/* @vite-ignore */ pathToFileURL(module).href) as Promise<Module>,
    readFile(join(folder, 'index.html'), 'utf8'),
  ])
  return { renderPage, template }
}

/** Renders the page. Begins to load the program at once, so that the first reader need not wait for it. */
export class PageProgram {
  readonly #loaded: Promise<Loaded | null>
  readonly #ask: Asker
  readonly #report: (error: unknown) => void

  constructor(folder: string, ask: Asker, report: (error: unknown) => void) {
    this.#ask = ask
    this.#report = report
    this.#loaded = load(folder).catch(error => {
      report(error)
      return null
    })
  }

  /** What a request for an address of the page gets; null where the page cannot be rendered here. */
  async render(request: HonoRequest): Promise<string | null> {
    const loaded = await this.#loaded
    if (loaded === null) return null
    const patience = late(PATIENCE_MS)
    try {
      return await loaded.renderPage({
        template: loaded.template,
        path: new URL(request.url).pathname,
        search: new URL(request.url).search,
        cookies: request.header('cookie') ?? '',
        languages: parseAccept(request.header('accept-language') ?? '').map(({ type }) => type),
        ask: address => Promise.race([this.#ask(address), patience]),
      })
    } catch (error) {
      this.#report(error)
      return null
    }
  }
}
