import { finiteVerbsAt } from '../language/index.ts'
import { isCountWord } from '../language/numeral-words.ts'
import type { Reader } from './reader.ts'
import { isVerbAt, nominalOf } from './words.ts'

/** Clauses that a credit between commas interrupts. */

/** Verbs whose predicate another verb may be. */
const INCOMPLETE = new Set(['كان', 'كانت', 'كانوا', 'ظل', 'ظلت', 'بات', 'باتت', 'اصبح', 'اصبحت'])

/** A noun that is written in the indefinite accusative: مركزا، ستين، مسلحين. */
const ACCUSATIVE = /(?:[^اء]ا\u064b?|..ين)$/u

/**
 * Whether the word at `at`, behind a credit, is what the clause that begins at `first` lacks: «ومن المتوقع، وفق خبراء، أن …», «وكان الرجل، وفق
 * الوكالة، يعمل …», «وهاجم مسلحون، وفق الشرطة، مركزا».
 */
export function isUnfinished({ tokens }: Reader, first: number, at: number): boolean {
  const { fold, clean } = tokens[at]!
  const opening = tokens[first]!.fold.replace(/^[وف]/u, '')
  if (fold === 'ان') return opening === 'من' && clean !== 'إن'
  const verbs = finiteVerbsAt(tokens, at)
  if (INCOMPLETE.has(opening)) return verbs.some(v => v.form.kind === 'imperfect' && v.reading.proclitics.length === 0)
  if (!isVerbAt(tokens, first) || !ACCUSATIVE.test(clean)) return false
  if (isCountWord(fold)) return true
  const reading = nominalOf(fold)?.reading
  return reading !== undefined && reading.proclitics.length === 0 && !reading.article && reading.enclitic === null
}
