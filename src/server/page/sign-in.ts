/** Signing in, for browsers, where the server has a token: a form that needs no script. */
import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { Gatekeeper } from '../token.ts'
import { layout } from './layout.ts'

/** An address of this server, or its first page: never another site's. */
const ownAddress = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : '/'

const page = (next: string, wrong: boolean) =>
  layout(
    'Isnad · إسناد',
    html`<h1>Isnad · <span lang="ar" dir="rtl">إسناد</span></h1>
<form method="post" action="/sign-in">
<label for="token">The token that this server was started with<br><span lang="ar" dir="rtl">الرمز الذي شُغّل به هذا الخادم</span></label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<input name="next" type="hidden" value="${next}">
${wrong ? html`<p role="alert">That is not the token. <span lang="ar" dir="rtl">ليس هذا هو الرمز.</span></p>` : ''}
<button>Sign in · <span lang="ar" dir="rtl">دخول</span></button>
</form>`,
  )

/** Adds the form and what it is sent to. */
export function signInRoutes(app: Hono, gatekeeper: Gatekeeper): void {
  app.get('/sign-in', c => c.html(page(ownAddress(c.req.query('next')), false)))
  app.post('/sign-in', async c => {
    const { token, next } = await c.req.parseBody()
    const address = ownAddress(typeof next === 'string' ? next : undefined)
    if (typeof token !== 'string' || !gatekeeper.accepts(token)) return c.html(page(address, true), 401)
    gatekeeper.remember(c)
    return c.redirect(address, 303)
  })
}
