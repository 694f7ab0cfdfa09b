/**
 * The words that search goes by: any spelling of a word, and most of its forms, give one stem. Arabic by light stemming (Larkey, Ballesteros
 * & Connell 2007, «light10»): conjunction, preposition, article and the commonest endings go, nothing is looked up. Vectors are written
 * here and not by PostgreSQL, whose own parser splits words by the locale it runs in.
 */
import type { Span, Token } from '../document/index.ts'
import { tokenize } from '../language/tokens.ts'

/** PostgreSQL stores positions up to this. */
const MAX_POSITION = 16_383
/** Positions of one stem beyond this many tell nothing more. */
const MAX_POSITIONS = 32
/** Different stems an article is found by; with the cut of each, a vector stays far below PostgreSQL's limit of 1 MB. */
const MAX_STEMS = 8_000
const MAX_STEM_LENGTH = 40
/** Words of a text among which those asked for are shown. */
const MAX_WORDS_READ = 20_000

const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال']
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

/** The stem of an Arabic word that is folded. Only what leaves a word behind is taken off. */
function arabicStem(word: string): string {
  let stem = word
  if (stem.length > 3 && stem.startsWith('و')) stem = stem.slice(1)
  const prefix = PREFIXES.find(p => stem.startsWith(p) && stem.length - p.length >= 2)
  if (prefix !== undefined) stem = stem.slice(prefix.length)
  for (const suffix of SUFFIXES)
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length)
  return stem
}

/** Letters without their marks: é as e. */
const latinStem = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** 13,500 and ١٣٬٥٠٠ are one number. */
const numberStem = (word: string): string => word.replace(/[,٬]/g, '').replace('٫', '.')

function stemOf({ kind, fold }: Token): string {
  const stem = kind === 'word' ? arabicStem(fold) : kind === 'number' ? numberStem(fold) : latinStem(fold)
  // letters and digits alone: a stem needs no escaping wherever it is written
  return stem.replace(/[^\p{L}\p{N}.]/gu, '').slice(0, MAX_STEM_LENGTH)
}

/** A word of a text as search knows it. */
export interface Stem {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** The stems of a part of a text in order, of its first `limit` words. */
function stemsIn(text: string, part: Span, limit: number): Stem[] {
  return tokenize(text, part, 0, 2 * limit)
    .filter(token => token.kind !== 'punctuation')
    .map(token => ({ stem: stemOf(token), start: token.start, end: token.end }))
    .filter(({ stem }) => stem !== '')
    .slice(0, limit)
}

/** The stems of a text in order, of its first `limit` words. */
export const stemsOf = (text: string, limit: number): Stem[] => stemsIn(text, { start: 0, end: text.length }, limit)

const LINE = /[^\n]+/g

/** The first `limit` words of a text that have one of the stems, read only as far as needed. */
export function wordsWith(text: string, stems: ReadonlySet<string>, limit: number): Stem[] {
  const found: Stem[] = []
  let left = MAX_WORDS_READ
  for (const { index: start, 0: line } of text.matchAll(LINE)) {
    const words = stemsIn(text, { start, end: start + line.length }, left)
    for (const word of words) if (found.length < limit && stems.has(word.stem)) found.push(word)
    left -= words.length
    if (found.length === limit || left <= 0) break
  }
  return found
}

/** The different stems of a name. */
export const nameStems = (...names: readonly (string | null)[]): string[] => [
  ...new Set(names.flatMap(name => (name === null ? [] : stemsOf(name, 20).map(({ stem }) => stem)))),
]

/** Weights of PostgreSQL's `ts_rank`: a headline tells most, names that do not stand in the text least. */
export type Weight = 'A' | 'C' | 'D'

/** A part of an article that it is found by. */
export interface WeightedText {
  readonly text: string
  readonly weight: Weight
}

/** Words between two parts, so that no phrase is found across them. */
const GAP = 10

/** The `tsvector` of an article, as text. */
export function vectorOf(parts: readonly WeightedText[]): string {
  const positions = new Map<string, string[]>()
  let at = 0
  for (const { text, weight } of parts) {
    for (const { stem } of stemsOf(text, MAX_POSITION)) {
      at = Math.min(at + 1, MAX_POSITION)
      const known = positions.get(stem)
      if (known === undefined) {
        if (positions.size < MAX_STEMS) positions.set(stem, [`${at}${weight}`])
      } else if (known.length < MAX_POSITIONS) known.push(`${at}${weight}`)
    }
    at += GAP
  }
  return [...positions].map(([stem, list]) => `'${stem}':${list.join(',')}`).join(' ')
}

/** What is asked for. */
export interface Query {
  /** As a `tsquery`; null if no word is asked for. */
  readonly tsquery: string | null
  /** All stems in it. */
  readonly stems: ReadonlySet<string>
  /** Whether words were left out because there were too many. */
  readonly cut: boolean
}

const MAX_QUERY_WORDS = 32
const MAX_QUERY_LENGTH = 2_000
const QUOTED = /["“”«»]([^"“”«»]*)["“”«»]/g

/** Reads a query: every word has to be there, words in quotation marks one after the other. Nothing in it is an operator. */
export function parseQuery(text: string): Query {
  const bounded = text.slice(0, MAX_QUERY_LENGTH)
  const phrases = [...bounded.matchAll(QUOTED)].map(match => match[1]!)
  const loose = stemsOf(bounded.replace(QUOTED, ' '), MAX_QUERY_WORDS + 1).map(({ stem }) => [stem])
  const groups = [...loose, ...phrases.map(phrase => stemsOf(phrase, MAX_QUERY_WORDS).map(({ stem }) => stem))]
  const asked: string[][] = []
  let words = 0
  for (const group of groups) {
    if (words + group.length > MAX_QUERY_WORDS) break
    if (group.length > 0) asked.push(group)
    words += group.length
  }
  const cut = text.length > MAX_QUERY_LENGTH || asked.length < groups.filter(g => g.length > 0).length
  const terms = asked.map(group => `(${group.map(stem => `'${stem}'`).join(' <-> ')})`)
  return { tsquery: terms.length === 0 ? null : terms.join(' & '), stems: new Set(asked.flat()), cut }
}
