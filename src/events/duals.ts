import type { Entity } from '../document/index.ts'
import type { SentenceContext } from './context.ts'

/** Duals that take up two who were told of together, by the kind of entity they are; null for any. */
const DUALS: ReadonlyMap<string, Entity['type'] | null> = new Map([
  ...['طرفان', 'طرفين', 'جانبان', 'جانبين'].map(word => [word, null] as const),
  ...['بلدان', 'بلدين', 'دولتان', 'دولتين', 'حكومتان', 'حكومتين'].map(word => [word, 'GPE'] as const),
  ...[
    'رئيسان',
    'رئيسين',
    'وزيران',
    'وزيرين',
    'زعيمان',
    'زعيمين',
    'رجلان',
    'رجلين',
    'مسءولان',
    'مسءولين',
    'مسؤولان',
    'مسؤولين',
  ].map(word => [word, 'PER'] as const),
])

/** The two whom a definite dual stands for: «اتفق الجانبان»; none if the phrase is no such or nobody was told of before. */
export function bothOf({ chunks, tokens, pairOf }: SentenceContext, at: number): readonly string[] {
  const { head, last, names } = chunks[at]!
  const type = names.length > 0 || last - head > 1 ? undefined : DUALS.get(bareOf(tokens[head]!.fold))
  return type === undefined ? [] : pairOf(type)
}

/** A word without its article and what is written before that; the empty text if it has no article. */
const bareOf = (folded: string): string => /^(?:و|ف|ب)?(?:ال|لل)(.+)$/.exec(folded)?.[1] ?? ''
