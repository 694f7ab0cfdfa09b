import type { ArticleInput } from './input.ts'
import { isIsoDate } from './iso-date.ts'

/** A record's article and what was wrong with the rest of it; or why there is none. */
export type ReadRecord = { readonly input: Omit<ArticleInput, 'id'> | null; readonly wrong: readonly string[] }

const nameOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`

/** What JSON.parse complains of, without the text it quotes. */
function complaint(error: unknown, length: number): string {
  const message = error instanceof Error ? error.message : String(error)
  const place = /at position (\d+)/.exec(message)?.[1]
  if (/end of JSON input|Unterminated/i.test(message) || Number(place) >= length)
    return 'not valid JSON: it ends in the middle'
  return place === undefined ? 'not valid JSON' : `not valid JSON at character ${Number(place) + 1}`
}

/** Reads the optional text fields; what is no text is left out and named in `wrong`. */
function optionalFields(
  record: Record<string, unknown>,
  wrong: string[],
): { title?: string; outlet?: string; published?: string } {
  const fields: { title?: string; outlet?: string; published?: string } = {}
  for (const name of ['title', 'outlet', 'published'] as const) {
    const value = record[name]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string') wrong.push(`"${name}" is ${nameOf(value)}, not a text: left out`)
    else if (name === 'published' && !isIsoDate(value))
      wrong.push(`"published" is «${value.slice(0, 40)}», no ISO 8601 date (2019-05-09, 2019-05 or 2019): left out`)
    else fields[name] = value
  }
  return fields
}

/**
 * One line of JSON lines, `{uri, outlet?, published?, title?, text}`, as an article. Unknown keys are ignored. A record without a `uri`
 * gets `uri`. Only a line that is no record, or has no text, gives no article.
 */
export function readRecord(line: string, uri: string): ReadRecord {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (error) {
    return { input: null, wrong: [complaint(error, line.length)] }
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { input: null, wrong: [`a record is an object with "text", this is ${nameOf(record)}`] }
  const { text, uri: own, ...rest } = record as Record<string, unknown>
  if (text === undefined) return { input: null, wrong: ['the record has no "text"'] }
  if (typeof text !== 'string') return { input: null, wrong: [`"text" is ${nameOf(text)}, not a text`] }
  const wrong: string[] = []
  if (own !== undefined && typeof own !== 'string') wrong.push(`"uri" is ${nameOf(own)}, not a text: left out`)
  const fields = optionalFields(rest, wrong)
  if (text.trim() === '' && (fields.title ?? '').trim() === '') return { input: null, wrong: ['"text" is empty'] }
  return { input: { uri: typeof own === 'string' && own !== '' ? own : uri, text, ...fields }, wrong }
}
