/** What the reader chose: language and theme. Kept by the browser where it lets us. */
import { type Choices, cookieOf, directionOf, type Theme } from './choices.ts'
import type { Language } from './i18n/language.ts'

/** Browsers may refuse cookies; then a choice lasts as long as the page. */
function keep(name: keyof Choices, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser, and only in secure contexts
  document.cookie = cookieOf(name, value)
}

class Preferences {
  #language = $state<Language>('ar')
  #theme = $state<Theme>('auto')

  /** Takes what was found to be chosen, before anything is shown. */
  begin({ language, theme }: Choices): void {
    this.#language = language
    this.#theme = theme
  }

  get language(): Language {
    return this.#language
  }
  set language(language: Language) {
    this.#language = language
    keep('language', language)
  }

  get theme(): Theme {
    return this.#theme
  }
  set theme(theme: Theme) {
    this.#theme = theme
    keep('theme', theme)
  }

  get direction(): 'rtl' | 'ltr' {
    return directionOf(this.#language)
  }
}

export const preferences = new Preferences()
