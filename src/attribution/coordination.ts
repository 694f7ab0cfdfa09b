import type { Mention } from '../document/index.ts'
import type { Reader } from './reader.ts'
import { BODIES, hasClass, isUnknown, nominalOf, PEOPLE, SPEAKERS } from './words.ts'

/** What و joins to a noun phrase: further names, further speakers, further fields of one office. */

/** «حركتا حماس والجهاد»: a further name after و. */
export function coordinatesName(reader: Reader, mention: Mention, at: number): boolean {
  const { start } = reader.tokens[at]!
  return mention.start === start + 1 && reader.text[start] === 'و' && mention.type !== 'LOC' && mention.type !== 'FAC'
}

/** «الحكومة والمعارضة»: a further one who can speak. */
export function coordinates(reader: Reader, at: number): boolean {
  const mention = reader.mentionAt(at)
  if (mention !== undefined && mention.type !== 'LOC') return true
  const nominal = nominalOf(reader.tokens[at]!.fold, ['و'])
  return nominal?.reading.proclitics[0] === 'و' && hasClass(nominal.noun, SPEAKERS)
}

/** «وزير الثقافة والشباب والرياضة»: a further field of the office or body at `head`. */
export function listsField(reader: Reader, head: number, at: number): boolean {
  const [office, before] = [reader.tokens[head]!.fold, reader.tokens[at - 1]!.fold]
  if (/^(?:و|ل|ب|ف)?ال|^لل/u.test(office) || !/^و?ال/u.test(before) || reader.mentionAt(at)?.type === 'PER')
    return false
  const noun = nominalOf(office, ['و', 'ل', 'ب', 'ف'])?.noun ?? null
  if (!hasClass(noun, PEOPLE) && !hasClass(noun, BODIES)) return false
  const { fold } = reader.tokens[at]!
  const field = nominalOf(fold, ['و'])
  if (field === null) return /^وال/u.test(fold) && isUnknown(fold.slice(1)) // «وزير الشؤون العامة والحكامة»
  return field.noun?.adjective === false && !hasClass(field.noun, SPEAKERS) && field.reading.article
}

const LEADERSHIP = new Set(['بقياده', 'بزعامه'])

/** «التحالف بقيادة السعودية والإمارات»: behind the states that lead a body; `at` itself if none is told there. */
export function leaderEnd(reader: Reader, at: number): number {
  if (!LEADERSHIP.has(reader.tokens[at]!.fold)) return at
  let end = at
  for (let next = reader.mentionAt(at + 1); next?.type === 'GPE'; next = joined(reader, end))
    end = reader.mentionEnd(next)
  return end
}

const joined = (reader: Reader, at: number): Mention | undefined =>
  reader.tokens[at]?.fold.startsWith('و') ? reader.mentionAt(at) : undefined
