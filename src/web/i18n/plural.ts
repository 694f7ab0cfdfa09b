import { lazily } from './lazily.ts'

/** Words that a number governs, by the plural categories of the language (CLDR). `#` stands for the number. */
export type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
/** What goes with a count. */
export type Counted = (count: number) => string

/** Makes the counted forms of one language. */
export function pluralsOf(tag: string): (forms: Forms) => Counted {
  const rules = lazily(() => new Intl.PluralRules(tag))
  const numbers = lazily(() => new Intl.NumberFormat(tag))
  return forms => count => (forms[rules().select(count)] ?? forms.other).replace('#', numbers().format(count))
}
