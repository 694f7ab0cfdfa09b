/** What the reader chose: language and theme. Kept by the browser where it lets us. */
import type { Language } from './i18n/language.ts'

export type Theme = 'auto' | 'light' | 'dark'

const LANGUAGES: readonly Language[] = ['ar', 'en']
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

const among = <T extends string>(values: readonly T[], value: string | null | undefined): T | undefined =>
  values.find(v => v === value)

/** Browsers may refuse storage altogether; then a choice lasts as long as the page. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}

/** `?lang=` and `?theme=` of the address first, then what was chosen before, then what the browser asks for, then Arabic. */
function firstLanguage(query: URLSearchParams): Language {
  const asked = navigator.languages.map(tag => among(LANGUAGES, tag.split('-')[0])).find(tag => tag !== undefined)
  return among(LANGUAGES, query.get('lang')) ?? among(LANGUAGES, kept('isnad.language')) ?? asked ?? 'ar'
}

class Preferences {
  #query = new URLSearchParams(location.search)
  #language = $state<Language>(firstLanguage(this.#query))
  #theme = $state<Theme>(among(THEMES, this.#query.get('theme')) ?? among(THEMES, kept('isnad.theme')) ?? 'auto')

  get language(): Language {
    return this.#language
  }
  set language(language: Language) {
    this.#language = language
    keep('isnad.language', language)
  }

  get theme(): Theme {
    return this.#theme
  }
  set theme(theme: Theme) {
    this.#theme = theme
    keep('isnad.theme', theme)
  }

  get direction(): 'rtl' | 'ltr' {
    return this.#language === 'ar' ? 'rtl' : 'ltr'
  }
}

export const preferences = new Preferences()
