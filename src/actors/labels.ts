/** The labels an article puts on its actors: what claims an office and what judges, in whose voice. */
import { type Attribution, contains, type Document, type Entity, type Mention, type Span } from '../document/index.ts'
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
  /** `quoted` inside what the article has somebody say, where the words are another's; `own` elsewhere. */
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

interface Word extends Span {
  readonly fold: string
}
const wordsOf = (text: string, { start, end }: Span): Word[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => {
    return { start: start + index, end: start + index + word.length, fold: fold(word) }
  })

/**
 * What judges inside the mention of a body and is no part of its name in the knowledge base: الميليشيات الحوثية، حكومة الوفاق المعترف بها دوليا.
 * Names are proud of themselves (المقاومة, الشهيد), so that single words count only against their bearer.
 */
function withinName(text: string, mention: Mention, name: string): Span[] {
  if (mention.type !== 'ORG') return []
  const own = fold(name)
  const words = wordsOf(text, mention)
  const foreign = (word: string): boolean => !own.includes(word)
  const found: Span[] = words.filter(({ fold: word }) => {
    const stem = factsOf(word).definite ?? word
    return toneOf(stem) === 'delegitimising' && foreign(stem)
  })
  for (const phrase of judgingPhrases().keys()) {
    const parts = phrase.split(' ')
    const at = words.findIndex((_, i) => parts.every((part, k) => words[i + k]?.fold === part))
    if (at >= 0 && foreign(phrase)) found.push({ start: words[at]!.start, end: words[at + parts.length - 1]!.end })
  }
  return found.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
}

/** The labels of a document in text order. Inside the content of an attribution words are the speaker's, elsewhere the article's own. */
export function labelsOf(
  document: Document<'analysis' | 'mentions'>,
  attributions: readonly Pick<Attribution, 'content'>[] = [],
  entities: readonly Pick<Entity, 'id' | 'name' | 'kb'>[] = [],
): Label[] {
  const { text } = document
  const { quotations } = document.layer('analysis')
  const names = new Map(entities.map(({ id, name, kb }) => [id, kb === null ? '' : name]))
  return document.layer('mentions').flatMap(mention => {
    const inside = withinName(text, mention, names.get(mention.entity) ?? '')
    return [...mention.titles, ...inside].map(title => {
      const around = quotations.filter(q => contains(q, title))
      const scareQuotes = around.some(q => q.end - q.start <= MAX_SCARE_QUOTE && !contains(q, mention))
      const said =
        around.some(q => q.end - q.start > MAX_SCARE_QUOTE) || attributions.some(a => contains(a.content, title))
      const parts = split(text, title)
      return {
        ...title,
        mention: mention.id,
        entity: mention.entity,
        text: text.slice(title.start, title.end),
        ...parts,
        tone: scareQuotes ? 'delegitimising' : parts.tone,
        voice: said ? 'quoted' : 'own',
        scareQuotes,
      } satisfies Label
    })
  })
}
