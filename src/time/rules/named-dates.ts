/** Dates that name what happened on them: ثورة 25 يناير، هجمات 11 سبتمبر، حرب أكتوبر. */
import { fold } from '../../language/index.ts'
import { NAMED_DATES } from '../lexicon/occasions.data.ts'
import type { Meaning } from '../meaning.ts'
import { entriesOf, type Words } from '../words.ts'

interface NamedDate {
  readonly value: string
  readonly heads: ReadonlySet<string>
}

/** By month and day, 0 where the month alone is said. */
const NAMED = new Map<string, NamedDate[]>()
for (const [value, month, day, ...heads] of entriesOf(NAMED_DATES)) {
  const key = `${month}-${day === '-' ? 0 : day}`
  NAMED.set(key, [...(NAMED.get(key) ?? []), { value: value!, heads: new Set(heads.map(fold)) }])
}

/** The meaning with its year, where the noun before a date without one tells which it is. */
export function withKnownYear(words: Words, at: number, meaning: Meaning): Meaning {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.year !== undefined) return meaning
  if (meaning.direction !== undefined || meaning.weekday !== undefined || meaning.mod !== undefined) return meaning
  const head = words.form(at - 1).replace(/^[وفبل](?=...)/, '')
  const plain = words.form(at - 1)
  const known = NAMED.get(`${meaning.month}-${meaning.day ?? 0}`)?.find(
    ({ heads }) => heads.has(head) || heads.has(plain),
  )
  return known === undefined ? meaning : { kind: 'fixed', type: 'DATE', value: known.value }
}
