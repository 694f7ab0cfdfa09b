/**
 * What a stretch of text is about, as a bag of terms that survives rewording: a verb counts by its root, so that a verbal noun, a participle
 * and a finite form are one; a noun by its dictionary form; a nationality by its state; a number by its value; what the news says in several
 * ways (killed, died, lost their lives) by one concept.
 */
import type { Token } from '../document/index.ts'
import { fold, type Reading, readingsOf, wordSet } from '../language/index.ts'
import { parseNumeral } from '../language/numerals.ts'
import { verbByLemma } from '../language/verb-table.ts'
import { CONCEPTS, SAYING } from './lexicon/concepts.data.ts'
import { FREQUENCIES } from './lexicon/frequencies.generated.ts'

/** One term of a text. */
export interface Term {
  /** A concept (`@death`), a root (`√فجر`), a number (`#257`), or a stem. */
  readonly key: string
  /** Index into the tokens it was read from. */
  readonly at: number
  /** How telling it is: the logarithm of how rarely news has it. */
  readonly weight: number
}

/** Terms that fewer articles than this share (in a thousand) are not listed: they all weigh the same. */
const RARE = 5
const MEMO_LIMIT = 50_000

let concepts: ReadonlyMap<string, string> | null = null
let saying: ReadonlySet<string> | null = null
let frequencies: ReadonlyMap<string, number> | null = null
const memo = new Map<string, string>()

function readConcepts(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of CONCEPTS.trim().split('\n')) {
    const [concept, ...lemmas] = line.split(' ') as [string, ...string[]]
    for (const lemma of lemmas) table.set(fold(lemma), `@${concept}`)
  }
  return table
}

function readFrequencies(): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const line of FREQUENCIES.split('\n')) {
    const space = line.indexOf(' ')
    table.set(line.slice(0, space), Number(line.slice(space + 1)))
  }
  return table
}

/** The weight of a term: what it tells of the text it stands in. */
export function weightOf(key: string): number {
  frequencies ??= readFrequencies()
  return Math.log(1000 / Math.max(frequencies.get(key) ?? RARE, RARE))
}

function lemmasOf(reading: Reading): string[] {
  return [...reading.verbs.map(v => v.lemma), ...reading.nouns.map(n => n.lemma)].map(l => fold(l))
}

/** Function words, and verbs that only say that something is said. */
function isEmpty(readings: readonly Reading[]): boolean {
  const [first] = readings
  if (first === undefined) return true
  saying ??= wordSet(SAYING)
  const plain = readings.filter(r => r.particle.length > 0)
  if (plain.some(r => r.proclitics.every(p => 'وفبلك'.includes(p)))) return true
  return readings.some(r => r.verbs.some(v => saying!.has(fold(v.lemma))))
}

/** The key of a word, empty for one that carries no content. */
function readKey(word: string): string {
  const readings = readingsOf(word)
  if (isEmpty(readings)) return ''
  concepts ??= readConcepts()
  for (const reading of readings)
    for (const lemma of lemmasOf(reading)) {
      const concept = concepts.get(lemma)
      if (concept !== undefined) return concept
    }
  for (const reading of readings) {
    const [nisba] = reading.nouns.filter(n => n.nisbaOf !== null)
    if (reading.nisbas.length > 0) return stemOf(fold(reading.nisbas[0]!.state))
    if (nisba != null && nisba.nisbaOf !== null) return stemOf(fold(nisba.nisbaOf))
    if (reading.verbs.length > 0) {
      const root = verbByLemma(reading.verbs[0]!.lemma)?.root
      if (root !== undefined) return `√${root}`
    }
    if (reading.nouns.length > 0) return fold(reading.nouns[0]!.lemma)
  }
  return stemOf(word)
}

/** A word that no lexicon knows, without conjunction, preposition and article. */
function stemOf(word: string): string {
  const bare = /^[وفبلك]?(?:ال|لل)(?=..)/.exec(word)
  return bare === null ? word : word.slice(bare[0].length)
}

/** The key of a folded word; empty for one without content. */
export function keyOf(word: string): string {
  const known = memo.get(word)
  if (known !== undefined) return known
  const key = word.length < 2 ? '' : readKey(word)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(word, key)
  return key
}

/** The terms of `tokens[first..last)`, in order; a number of several words is one term. */
export function termsOf(tokens: readonly Token[], first = 0, last = tokens.length): Term[] {
  const words = tokens.slice(first, last).map(t => t.fold)
  const terms: Term[] = []
  for (let i = 0; i < words.length; i++) {
    const token = tokens[first + i]!
    if (token.kind === 'punctuation') continue
    const numeral = parseNumeral(words, i)
    if (numeral !== null && numeral.value !== null) {
      const key = `#${numeral.value}${numeral.ordinal ? 'º' : ''}`
      terms.push({ key, at: first + i, weight: weightOf(key) })
      i += numeral.length - 1
      if (numeral.kind !== 'dual') continue
    }
    const key = token.kind === 'word' ? keyOf(token.fold) : token.fold.toLowerCase()
    if (key !== '') terms.push({ key, at: first + i, weight: weightOf(key) })
  }
  return terms
}
