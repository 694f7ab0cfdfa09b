/**
 * The page on the server: built beside the page for browsers, and called by whatever serves it. A view is rendered to hear what it asks, what it
 * asks is answered, and it is rendered again with the answers, until it asks nothing more. No view has to know of it.
 */
import { render } from 'svelte/server'
import App from './App.svelte'
import { choose, directionOf } from './choices.ts'
import { answers, type Given } from './data/answers.ts'
import { ISLAND, islandText } from './island.ts'
import { preferences } from './prefs.svelte.ts'
import { router } from './router/router.svelte.ts'
import { routeOf } from './router/routes.ts'
import { loadView } from './views/index.ts'

export interface PageRequest {
  /** `index.html` as it was built. */
  readonly template: string
  readonly path: string
  /** The query with its question mark; empty where there is none. */
  readonly search: string
  readonly cookies: string
  /** The languages that the browser asks for, the dearest first. */
  readonly languages: readonly string[]
  /** What an address of the API answers; undefined where it has no answer in time. */
  readonly ask: (address: string) => Promise<unknown>
}

/** Answers lead to further questions so many times. */
const MOST_ROUNDS = 3

/** The page as HTML. */
export async function renderPage({ template, path, search, ask, ...wishes }: PageRequest): Promise<string> {
  const choices = choose({ search, ...wishes })
  await loadView(routeOf(path).view)
  /** One render from beginning to end, so that another request cannot come between. */
  const rendered = (given: Given) => {
    const lacking = new Set<string>()
    router.at(path, search)
    preferences.begin(choices)
    answers.have(given, lacking)
    const { head, body } = render(App)
    answers.forget()
    return { head, body, lacking }
  }
  let given: Given = {}
  let page = rendered(given)
  const asked = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const questions = [...page.lacking].filter(address => !asked.has(address))
    if (questions.length === 0) break
    for (const address of questions) asked.add(address)
    const found = await Promise.all(questions.map(async address => [address, await ask(address)] as const))
    given = { ...given, ...Object.fromEntries(found.filter(([, answer]) => answer !== undefined)) }
    page = rendered(given)
  }
  const { language, theme } = choices
  const root = `<html lang="${language}" dir="${directionOf(language)}"${theme === 'auto' ? '' : ` data-theme="${theme}"`}>`
  const island = `<script type="application/json" id="${ISLAND}">${islandText({ ...choices, answers: given })}</script>`
  return template
    .replace(/<html[^>]*>/, () => root)
    .replace(/<title>[^<]*<\/title>/, () => page.head)
    .replace(/<div id="page"><\/div>/, () => `<div id="page">${page.body}</div>${island}`)
}
