/**
 * Numbers and the words that they govern. The browser has all of this in Intl, but making its first few formats takes it as long as a third of what
 * it needs to run the front page; web.test.ts holds that both say the same.
 */

/** Words that a number governs, by the plural categories of the language (CLDR). `#` stands for the number. */
export type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
/** What goes with a count. */
export type Counted = (count: number) => string
/** The plural category of a whole number of things. */
export type PluralRule = (count: number) => Intl.LDMLPluralRule

export const arabicPlural: PluralRule = count => {
  if (count <= 2) return (['zero', 'one', 'two'] as const)[count] ?? 'other'
  const rest = count % 100
  return rest >= 11 ? 'many' : rest >= 3 ? 'few' : 'other'
}
export const englishPlural: PluralRule = count => (count === 1 ? 'one' : 'other')

/** A whole number with its thousands parted; both languages write it in the same digits. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Makes the counted forms of one language. */
export const pluralsOf =
  (rule: PluralRule) =>
  (forms: Forms): Counted =>
  count =>
    (forms[rule(count)] ?? forms.other).replace('#', grouped(count))
