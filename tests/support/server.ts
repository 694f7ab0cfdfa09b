/** The server over real HTTP on a real store, and a client that sends whatever a test wants, also what browsers and `fetch` would not. */
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/index.ts'
import { filesBelow, ROOT, readText } from './sources.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what is answered
  readonly json: any
}

export interface Asking {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Uint8Array
}

/** Sends one request. The path goes out as it is. */
export function send(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address)
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        const isJson = /json/.test(response.headers['content-type'] ?? '') && text.endsWith('}\n')
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text,
          json: isJson || /^[[{]/.test(text) ? parsed(text) : undefined,
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One event of a stream. */
export interface StreamEvent {
  readonly event: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what is sent
  readonly data: any
}

export const eventsOf = (text: string): StreamEvent[] =>
  text
    .split('\n\n')
    .filter(block => block.includes('data:'))
    .map(block => ({
      event: /^event: (.*)$/m.exec(block)![1]!,
      data: JSON.parse([...block.matchAll(/^data: ?(.*)$/gm)].map(match => match[1]).join('\n')),
    }))

/** A server with a store of its own. */
export class Served {
  readonly folder = mkdtempSync(join(tmpdir(), 'isnad-server-'))
  readonly faults: unknown[] = []
  #server: RunningServer | null = null

  async start(options: Partial<ServerOptions> = {}): Promise<this> {
    this.#server = await startServer({
      store: join(this.folder, 'store'),
      host: '127.0.0.1',
      port: 0,
      page: join(this.folder, 'page'),
      document: readText('schema/openapi.json'),
      report: error => this.faults.push(error),
      ...options,
    })
    return this
  }

  get address(): string {
    return this.#server!.address
  }

  send(path: string, asking?: Asking): Promise<Answer> {
    return send(this.address, path, asking)
  }

  /** Adds a body and waits for the end of its job, which it returns. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what is answered
  async add(body: string | Uint8Array, type = 'application/json', query = ''): Promise<any> {
    const { status, json, text } = await this.send(`/api/articles${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    if (status !== 202) throw new Error(`${status} ${text}`)
    return eventsOf((await this.send(`/api/jobs/${json.id}/events`)).text).at(-1)!.data
  }

  /** Adds the reports that come with the program. */
  async addSamples(): Promise<void> {
    const records = filesBelow('examples/reports', name => name.endsWith('.txt')).map(path => ({
      uri: basename(path),
      text: readText(path),
    }))
    const { failed, counts } = await this.add(JSON.stringify(records))
    if (failed > 0 || counts.new !== records.length) throw new Error(`the samples cannot be added: ${ROOT}`)
  }

  async stop(): Promise<void> {
    await this.#server?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
