/** The page: files that Vite built, and for every address that is the page's own to understand, the page as it shows that. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { tagged } from '../routes/ask.ts'
import { type Asker, PageProgram } from './program.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Files of these names carry a digest of what they hold: a changed file has another name. */
const HASHED = /^\/assets\//
/** Nothing that leaves the folder has such a name, nor a hidden file. */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+$/

/** A filled page is for one reader: their language, and perhaps their token. */
const FILLED = { 'content-type': TYPES['.html']!, vary: 'cookie, accept-language' }

/** The files of a folder. */
export class PageFiles {
  readonly #folder: string
  readonly #program: PageProgram

  /** The page in `folder`, filled with what `ask` answers; why it could not be filled is told to `report`. */
  constructor(folder: string, ask: Asker, report: (error: unknown) => void) {
    this.#folder = folder
    this.#program = new PageProgram(folder, ask, report)
  }

  /** The file at `path`, or null if there is none that may be given out. */
  async file(c: Context, path: string): Promise<Response | null> {
    const type = TYPES[extname(path)]
    if (type === undefined || !PLAIN_PATH.test(path)) return null
    let bytes: Buffer<ArrayBuffer>
    try {
      bytes = (await readFile(join(this.#folder, path))) as Buffer<ArrayBuffer>
    } catch {
      return null
    }
    const cache = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    return tagged(c, bytes, { 'content-type': type, 'cache-control': cache })
  }

  /** What a browser gets that opens an address: the file there, or the page, which knows what to show. */
  async at(c: Context): Promise<Response | null> {
    const { path } = c.req
    const own = await this.file(c, path)
    if (own !== null) return own
    const isAddress = !HASHED.test(path) && (path === '/' || c.req.header('accept')?.includes('text/html') === true)
    if (!isAddress) return null
    const html = await this.#program.render(c.req)
    return html === null ? this.file(c, '/index.html') : tagged(c, html, FILLED)
  }
}
