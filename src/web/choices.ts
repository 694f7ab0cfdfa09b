/** What a reader may choose, and what is taken for chosen. The server asks it of a request, the browser of itself. */
import type { Language } from './i18n/language.ts'

export type Theme = 'auto' | 'light' | 'dark'

export interface Choices {
  readonly language: Language
  readonly theme: Theme
}

/** What choices are made from. */
export interface Wishes {
  /** The query of the address. */
  readonly search: string
  /** Cookies as a browser sends them. */
  readonly cookies: string
  /** The languages that the browser asks for, the dearest first. */
  readonly languages: readonly string[]
}

const LANGUAGES: readonly Language[] = ['ar', 'en']
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']
const YEAR_SECONDS = 365 * 24 * 3600

const among = <T extends string>(values: readonly T[], value: string | null | undefined): T | undefined =>
  values.find(v => v === value)

const cookieName = (name: keyof Choices): string => `isnad-${name}`

function kept(cookies: string, name: keyof Choices): string | undefined {
  const start = `${cookieName(name)}=`
  return cookies
    .split(/; */)
    .find(cookie => cookie.startsWith(start))
    ?.slice(start.length)
}

/** A choice as a cookie that the browser keeps and shows the server, so that a page comes as it was chosen. It opens nothing: no secret. */
export const cookieOf = (name: keyof Choices, value: string): string =>
  `${cookieName(name)}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`

/** `?lang=` and `?theme=` of the address first, then what was chosen before, then what the browser asks for, then Arabic. */
export function choose({ search, cookies, languages }: Wishes): Choices {
  const query = new URLSearchParams(search)
  const asked = languages.map(tag => among(LANGUAGES, tag.toLowerCase().split('-')[0])).find(tag => tag !== undefined)
  return {
    language: among(LANGUAGES, query.get('lang')) ?? among(LANGUAGES, kept(cookies, 'language')) ?? asked ?? 'ar',
    theme: among(THEMES, query.get('theme')) ?? among(THEMES, kept(cookies, 'theme')) ?? 'auto',
  }
}

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr')
