/** The labels an article puts on its actors: what claims an office and what judges, in whose voice. */
import type { Document, Span } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { judgingPhrases, RANKS, type Tone, toneOf } from './lexicon/labels.ts'
import { factsOf } from './words.ts'

/** One title as it stands on one mention. */
export interface Label extends Span {
  /** Id of the mention and of the entity it is put on. */
  readonly mention: string
  readonly entity: string
  readonly text: string
  /** Words that claim an office, a rank or a standing. */
  readonly office: readonly Span[]
  /** Words that judge. */
  readonly judgement: readonly Span[]
  readonly tone: Tone
  /** `quoted` inside quotation marks, where the words are another's; `own` elsewhere. */
  readonly voice: 'own' | 'quoted'
  /** The label itself stands in quotation marks inside own text: «الرئيس» فلان. */
  readonly scareQuotes: boolean
}

/** A short quotation is a label held at arm's length, a long one is speech. */
const MAX_SCARE_QUOTE = 40
const WORD = /[\p{L}\p{M}]+/gu

function split(text: string, title: Span): Pick<Label, 'office' | 'judgement' | 'tone'> {
  const office: Span[] = []
  const judgement: Span[] = []
  const own: Tone[] = []
  for (const match of text.slice(title.start, title.end).matchAll(WORD)) {
    const word = fold(match[0])
    const facts = factsOf(word)
    const at = { start: title.start + match.index, end: title.start + match.index + match[0].length }
    const tone = toneOf(facts.definite ?? word)
    if (tone !== undefined) {
      judgement.push(at)
      own.push(tone)
    } else if (facts.role || RANKS.has(facts.definite ?? word)) office.push(at)
  }
  const folded = fold(text.slice(title.start, title.end))
  for (const [phrase, tone] of judgingPhrases()) if (folded.includes(phrase)) own.push(tone)
  const tone = own.includes('delegitimising')
    ? 'delegitimising'
    : own.includes('legitimising')
      ? 'legitimising'
      : 'neutral'
  return { office, judgement, tone }
}

/** The labels of a document in text order. */
export function labelsOf(document: Document<'analysis' | 'mentions'>): Label[] {
  const { quotations } = document.layer('analysis')
  return document.layer('mentions').flatMap(mention =>
    mention.titles.map(title => {
      const around = quotations.filter(q => q.start <= title.start && title.end <= q.end)
      const scareQuotes = around.some(
        q => q.end - q.start <= MAX_SCARE_QUOTE && !(q.start <= mention.start && mention.end <= q.end),
      )
      const voice = around.some(q => q.end - q.start > MAX_SCARE_QUOTE) ? 'quoted' : 'own'
      const parts = split(document.text, title)
      const tone = scareQuotes && parts.tone !== 'delegitimising' ? 'delegitimising' : parts.tone
      const text = document.text.slice(title.start, title.end)
      return {
        ...title,
        mention: mention.id,
        entity: mention.entity,
        text,
        ...parts,
        tone,
        voice,
        scareQuotes,
      } satisfies Label
    }),
  )
}
