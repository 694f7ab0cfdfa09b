/** The page in a browser: takes over what the server has shown, or shows it where the server has not. */
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import './design/print.css'
import { flushSync, hydrate, mount } from 'svelte'
import App from './App.svelte'
import { choose } from './choices.ts'
import { answers } from './data/answers.ts'
import { ISLAND, type Island } from './island.ts'
import { preferences } from './prefs.svelte.ts'
import { router } from './router/router.svelte.ts'
import { routeOf } from './router/routes.ts'
import { loadView } from './views/index.ts'

const target = document.getElementById('page')!

/** Shows the page where nothing is shown yet. */
function show(): void {
  router.start()
  preferences.begin(choose({ search: location.search, cookies: document.cookie, languages: navigator.languages }))
  mount(App, { target })
}

/** Takes over what the server has shown, without asking again what it answered. */
async function takeOver(sent: HTMLElement): Promise<void> {
  const { answers: given, ...choices } = JSON.parse(sent.textContent) as Island
  await loadView(routeOf(location.pathname).view)
  router.start() // until here the browser follows links by itself
  preferences.begin(choices)
  answers.have(given)
  hydrate(App, { target })
  flushSync() // what was answered is to be taken before it is forgotten
  answers.forget()
  sent.remove()
}

const sent = document.getElementById(ISLAND)
if (sent === null) show()
else void takeOver(sent) // not awaited here: the views wait for this module
