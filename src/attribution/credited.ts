import { finiteVerbsAt, fold as foldWord, pronominalPreposition } from '../language/index.ts'
import { isCountWord } from '../language/numeral-words.ts'
import { reportingDocuments } from './lexicon.ts'
import { isMade } from './modifiers.ts'
import { isDocument, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { isComma, isParticle, isVerbAt, nominalOf } from './words.ts'

/** What stands around a credit: the clause that it interrupts, the description of its source. */

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

/** Tokens of what describes a document between it and a comma. */
const MAX_DESCRIPTION = 14
/** Verbs by which a document came to be public: «تقرير صدر أمس», «أرقام نشرت أمس». */
const PUBLISHED = /^(?:صدر|نشر|اعلن|اجري|اعد|بث|وزع|سرب|اذيع)ت?$/u

/**
 * Where the description of a credited source ends that stands at `at`, right behind its phrase: «تقرير | نشرته الصحيفة، …», «استطلاع | للرأي، …»; `at` itself
 * if none stands there.
 */
export function descriptionEnd(reader: Reader, phrase: SourcePhrase, at: number, end: number): number {
  const { tokens } = reader
  if (at >= end || !(isDocument(phrase) || reportingDocuments.has(foldWord(phrase.noun?.lemma ?? '')))) return at
  const { fold } = tokens[at]!
  const owner = nominalOf(fold) === null && nominalOf(fold, ['ل'])?.reading.proclitics[0] === 'ل'
  // «مسودة اطلعت عليها الوكالة»: a verb that takes the document up by a pronoun
  const made = isMade(fold) || (isVerbAt(tokens, at) && pronominalPreposition(tokens[at + 1]?.fold ?? '') !== null)
  const published = PUBLISHED.test(fold) && (reader.timexEnd(at + 1) > at + 1 || isParticle(tokens[at + 1]?.fold ?? ''))
  if (!owner && !made && !published) return at
  for (let i = at + 1; i < Math.min(end, at + MAX_DESCRIPTION); i++) {
    if (isComma(tokens[i])) return i
    const verb = isVerbAt(tokens, i) && pronominalPreposition(tokens[i]!.fold) === null // عليها is none
    if (verb && reader.mentionAt(i) === undefined && reader.timexEnd(i) <= i) break
  }
  return owner ? (sourcePhraseAt(reader, at, end, { allowed: ['ل'] })?.last ?? at) : at
}
