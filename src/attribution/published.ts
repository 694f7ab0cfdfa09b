import type { Source } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { Documents } from './documents.ts'
import { isMedium, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { nominalOf } from './words.ts'

/** What somebody writes that an outlet publishes, as lemmas. */
const WRITINGS = new Set(['مقال', 'مقالة', 'تقرير', 'تحليل', 'عمود', 'تحقيق', 'مقابلة', 'حوار'].map(fold))
const PROCLITICS = ['و', 'ب', 'ل', 'ف']
/** Tokens back to where a text first names a writer. */
const MAX_BACK = 400
/** Tokens between what is written and the name of its writer. */
const MAX_BETWEEN = 10

/** «نشرت الصحيفة مقالا للكاتب فلان. ويقول فلان»: the outlet in which the text, where it first names him, tells that somebody writes. */
export function publisherOf(reader: Reader, own: Source, before: number): SourcePhrase | null {
  const first = firstNaming(reader, own, before)
  if (first < 0) return null
  const start = reader.sentenceStart(first)
  for (let i = first - 1; i >= Math.max(start, first - MAX_BETWEEN); i--) {
    const noun = nominalOf(reader.tokens[i]!.fold, PROCLITICS)?.noun
    if (noun == null || !WRITINGS.has(fold(noun.lemma))) continue
    const document = sourcePhraseAt(reader, i, reader.sentenceEnd(i), { allowed: PROCLITICS })
    if (document === null) return null
    const writer = new Documents(reader).issuerOf(document)
    if (writer === null || writer.first > first || writer.last <= first) return null
    return mediumBefore(reader, start, i)
  }
  return null
}

function mediumBefore(reader: Reader, start: number, end: number): SourcePhrase | null {
  for (let i = end - 1; i >= start; i--) {
    const phrase = sourcePhraseAt(reader, i, end, { allowed: PROCLITICS })
    if (phrase !== null && phrase.head === i && isMedium(phrase) && phrase.last > i + 1) return phrase
  }
  return null
}

/** The first token within reach that is the last word of a name. */
function firstNaming({ tokens }: Reader, { name }: Source, before: number): number {
  const word = fold(name.split(' ').at(-1)!)
  for (let i = Math.max(0, before - MAX_BACK); i < before; i++) if (tokens[i]!.fold === word) return i
  return -1
}
