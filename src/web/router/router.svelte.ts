/** Where the reader is. Links are ordinary links; this takes over those that stay on the page. */
import { routeOf } from './routes.ts'

/** Paths of this host that are not the page's. */
const ELSEWHERE = /^\/(?:api|docs|openapi\.json|licences\.txt)(?:\/|$)/

/** A link that the browser itself should follow: to elsewhere, to a new tab, to a file. */
function leavesThePage(anchor: HTMLAnchorElement, event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    anchor.hasAttribute('download') ||
    (anchor.target !== '' && anchor.target !== '_self') ||
    anchor.origin !== location.origin ||
    ELSEWHERE.test(anchor.pathname)
  )
}

class Router {
  #path = $state('/')
  #search = $state('')
  route = $derived(routeOf(this.#path))
  query = $derived(new URLSearchParams(this.#search))
  /** Counts views entered; each has the reader begin at its heading. */
  entered = $state(0)

  /** Is at an address of the page. */
  at(path: string, search: string): void {
    this.#path = path
    this.#search = search
  }

  #read(): void {
    const moved = this.#path !== location.pathname
    this.at(location.pathname, location.search)
    if (moved) this.entered++
  }

  /** To an address of the page. */
  go(address: string): void {
    history.pushState(null, '', address)
    this.#read()
  }

  /** Changes the state of the view; an empty value takes it out. A new entry of the history only where `step` asks for one. */
  set(changes: Readonly<Record<string, string | undefined>>, { step = false } = {}): void {
    const query = new URLSearchParams(location.search)
    for (const [key, value] of Object.entries(changes))
      if (value === undefined || value === '') query.delete(key)
      else query.set(key, value)
    const text = query.toString()
    const address = text === '' ? location.pathname : `${location.pathname}?${text}`
    if (step) history.pushState(null, '', address)
    else history.replaceState(history.state, '', address)
    this.#search = location.search
  }

  /** Begins to follow links and the browser's own buttons. */
  start(): void {
    this.at(location.pathname, location.search)
    addEventListener('popstate', () => this.#read())
    document.addEventListener('click', event => {
      const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      if (anchor === null || leavesThePage(anchor, event)) return
      const here = anchor.pathname === location.pathname && anchor.search === location.search
      if (here && anchor.hash !== '') return
      event.preventDefault()
      this.go(anchor.pathname + anchor.search + anchor.hash)
    })
  }
}

export const router = new Router()
