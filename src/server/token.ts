/**
 * The token that a server needs which others can reach: as `Authorization: Bearer`, or, for browsers, as a cookie that signing in sets. The
 * cookie holds a secret of this run and not the token, and goes with no request that another site makes.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ProblemError } from './problem.ts'

/** Shorter ones can be guessed. */
export const LEAST_TOKEN = 16

const COOKIE = 'isnad-session'
const SESSION_SECONDS = 7 * 24 * 3600

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares without telling by its time how much was right. */
const equals = (given: string, secret: string): boolean => timingSafeEqual(digestOf(given), digestOf(secret))

/** Lets in who has the token, and remembers browsers that have shown it. */
export class Gatekeeper {
  readonly #token: string
  readonly #session = randomBytes(32).toString('base64url')

  constructor(token: string) {
    this.#token = token
  }

  /** Whether `token` is the right one. */
  accepts(token: string): boolean {
    return equals(token, this.#token)
  }

  /** Lets the browser in from now on. */
  remember(c: Context): void {
    setCookie(c, COOKIE, this.#session, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: SESSION_SECONDS })
  }

  #isKnown(c: Context): boolean {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (bearer !== undefined) return this.accepts(bearer)
    const session = getCookie(c, COOKIE)
    return session !== undefined && equals(session, this.#session)
  }

  /** Refuses who has no token; browsers that ask for a page are sent to sign in. */
  readonly guard: MiddlewareHandler = async (c, next) => {
    if (this.#isKnown(c)) return next()
    const wantsPage = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html') === true
    if (wantsPage) return c.redirect(`/sign-in?${new URLSearchParams({ next: c.req.path })}`, 303)
    throw new ProblemError('unauthorised', 'send the token that this server was started with', {
      headers: { 'www-authenticate': 'Bearer realm="isnad"' },
    })
  }
}
