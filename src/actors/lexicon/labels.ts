/** The label lexicon by folded stem. */
import { FORMS_OF_ADDRESS, fold, wordSet } from '../../language/index.ts'
import { HONORIFIC_WORDS, LABEL_PHRASES, LABELS, RANK_WORDS } from './labels.data.ts'

export type Tone = 'legitimising' | 'neutral' | 'delegitimising'

function readTones(lines: string): Map<string, Tone> {
  const rows = lines
    .trim()
    .split('\n')
    .map(line => {
      const at = line.lastIndexOf(' ')
      return [fold(line.slice(0, at)), line.slice(at + 1) as Tone] as const
    })
  return new Map(rows)
}

let tones: Map<string, Tone> | null = null
let phrases: Map<string, Tone> | null = null

/** Folded ranks and forms of address. */
export const RANKS: ReadonlySet<string> = new Set(RANK_WORDS.split(' ').map(fold))

/** Folded words that open a form of address without the article: جلالة الملك. */
export const HONORIFICS: ReadonlySet<string> = new Set([...FORMS_OF_ADDRESS, ...wordSet(HONORIFIC_WORDS)])

/** What a folded stem without article says of whom it is put on; undefined if it does not judge. */
export function toneOf(stem: string): Tone | undefined {
  tones ??= readTones(LABELS)
  return tones.get(stem) ?? tones.get(stem.replace(/(?:ه|ين|ون|ات)$/, ''))
}

export const isEpithet = (stem: string): boolean => toneOf(stem) !== undefined

/** Phrases that judge, folded. */
export function judgingPhrases(): ReadonlyMap<string, Tone> {
  phrases ??= readTones(LABEL_PHRASES)
  return phrases
}
