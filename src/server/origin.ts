/**
 * Who is asking. A page of another site must reach neither the answers (by having its own name resolve to this machine, DNS rebinding) nor the
 * doors that change something (by sending a form, CSRF): the `Host` must be a name of this server, the `Origin`, where there is one, its own.
 */
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { MiddlewareHandler } from 'hono'
import { ProblemError } from './problem.ts'

/** The host without the port, and without the brackets of an IPv6 address. */
function nameOf(host: string): string {
  if (isIP(host) !== 0) return host.toLowerCase()
  const name = /^\[([^\]]*)\](?::\d+)?$/.exec(host)?.[1] ?? host.replace(/:\d+$/, '')
  return name.toLowerCase()
}

/** Whether an address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  const name = nameOf(host)
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'

/**
 * The names that a server which listens at `host` goes by. Numbers cannot be made to resolve to anything else, so where it listens everywhere any
 * number will do.
 */
export function goesBy(host: string): (name: string) => boolean {
  const own = hostname().toLowerCase()
  const named = new Set([nameOf(host), ...(isEverywhere(host) ? ['localhost', own, `${own}.local`] : [])])
  return name => named.has(name) || (isLoopback(host) && isLoopback(name)) || (isEverywhere(host) && isIP(name) !== 0)
}

const CHANGES_NOTHING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses what is asked under another name, or by a page of another origin. */
export function ownOriginOnly(host: string): MiddlewareHandler {
  const isOwn = goesBy(host)
  return async (c, next) => {
    const asked = c.req.header('host') ?? ''
    if (!isOwn(nameOf(asked)))
      throw new ProblemError('wrong-host', `asked as «${asked.slice(0, 100)}»; this server goes by ${host}`)
    const origin = c.req.header('origin')
    if (origin !== undefined && !isSame(origin, asked))
      throw new ProblemError('foreign-origin', `asked by a page of «${origin.slice(0, 100)}»`)
    const site = c.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !CHANGES_NOTHING.has(c.req.method))
      throw new ProblemError('foreign-origin', 'asked by a page of another site')
    await next()
  }
}

/** The scheme is left aside: a proxy may speak https to the browser and http to this server. */
function isSame(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
