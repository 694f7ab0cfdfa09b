/**
 * Language: what Arabic writing says about itself. The stage adds the `analysis` layer (tokens, sentences, quotations of the article's own
 * sections); `readingsOf` says what a word may be; the matcher is what the rooms after this one write their rules in.
 */
import type { Diagnostic, Document, Quotation, Section, Sentence, Token } from '../document/index.ts'
import { quotationsIn } from './quotations.ts'
import { sentenceEnds } from './sentences.ts'
import { tokenize } from './tokens.ts'

export { FORMS_OF_ADDRESS } from './address.ts'
export * from './matcher.ts'
export type * from './morphology.ts'
export { type Aligned, clean, cleanAligned, fold, foldAligned, wordSet } from './normalise.ts'
export { type ParticleClass, particleClasses, pronominalPreposition } from './particles.ts'
export { isFathersOnly } from './patronym.ts'
export {
  callsForJussive,
  type FiniteVerb,
  finiteVerbsAt,
  isFiniteVerbAt,
  nounPhraseAt,
  type PhraseOptions,
} from './phrases.ts'
export { type Reading, readingsOf } from './readings.ts'
export { spellingsOf } from './spellings.ts'

/** Tokens beyond this many are not read, and the document says so. */
export const MAX_TOKENS = 200_000
/** A longer sentence is cut: no rule looks that far, and what is cut stays a sentence of its own. */
const MAX_SENTENCE = 1_000

const FURNITURE = new Set(['related', 'comment', 'notice', 'navigation', 'bio'])
/** Whether a section is page furniture. */
export const isFurniture = (section: Section): boolean => FURNITURE.has(section.kind)

/** Sentence ends with over-long sentences cut. */
function boundedEnds(ends: readonly number[]): number[] {
  const bounded: number[] = []
  let from = 0
  for (const end of ends) {
    for (from += MAX_SENTENCE; from < end; from += MAX_SENTENCE) bounded.push(from)
    bounded.push(end)
    from = end
  }
  return bounded
}

/** The language stage: adds tokens, sentences and quotations of every section that is the article's own. */
export function analyse(document: Document<'sections'>): Document<'sections' | 'analysis'> {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const quotations: Quotation[] = []
  const diagnostics: Diagnostic[] = []
  const sections = document.layer('sections')
  sections.forEach((section, sectionIndex) => {
    if (isFurniture(section)) return
    const own = tokenize(document.text, section, tokens.length, MAX_TOKENS - tokens.length)
    let from = 0
    for (const end of boundedEnds(sentenceEnds(own))) {
      const index = sentences.length
      const part = own.slice(from, end)
      const first = tokens.length
      for (const { start, end, index: at, kind, clean, fold, nunated, dammated } of part)
        tokens.push({ start, end, index: at, kind, clean, fold, nunated, dammated, sentence: index })
      sentences.push({
        start: part[0]!.start,
        end: part.at(-1)!.end,
        index,
        first,
        last: tokens.length,
        section: sectionIndex,
      })
      from = end
    }
    quotations.push(...quotationsIn(document.text, section))
  })
  if (tokens.length >= MAX_TOKENS)
    diagnostics.push({ code: 'truncated', message: `only the first ${MAX_TOKENS} words and marks were read` })
  return document.with('analysis', { tokens, sentences, quotations }, diagnostics)
}
