import type { Token } from '../document/index.ts'
import { fold, type Reading, readingsOf, type TokenRange } from '../language/index.ts'
import { type Chunk, nominalReading } from './chunks.ts'
import { type Frame, framesOfNoun, framesOfVerb } from './frames.ts'

/** A word that may tell an event, and the frame that it has here. */
export interface Trigger extends TokenRange {
  readonly form: 'finite' | 'participle' | 'noun'
  readonly frame: Frame
  /** Index of its chunk. */
  readonly chunk: number
  readonly reading: Reading
}

/** How far a companion may stand behind its verb, a stranger behind or before. */
const COMPANION_REACH = 9
const STRANGER_REACH = 4

/** Whether a word is one of `nouns`, inflected or not. */
function isOneOf(folded: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(folded)) return true
  return readingsOf(folded).some(
    r =>
      nouns.has(r.stem) ||
      r.nouns.some(n => nouns.has(fold(n.lemma))) ||
      (r.stem.endsWith('ا') && nouns.has(r.stem.slice(0, -1))),
  )
}

function anyWithin(tokens: readonly Token[], from: number, to: number, nouns: ReadonlySet<string>): boolean {
  const sentence = tokens[from]?.sentence
  for (let i = from; i < to && tokens[i]?.sentence === sentence; i++) {
    const token = tokens[i]!
    if (token.kind === 'word' && isOneOf(token.fold, nouns)) return true
    if (token.clean === '؛' || token.clean === ':') break
  }
  return false
}

/** Whether the words around `at` meet what the frame asks of them. */
function fitsAround(tokens: readonly Token[], { first, last }: TokenRange, frame: Frame): boolean {
  if (
    frame.companions !== null &&
    !anyWithin(tokens, last, last + COMPANION_REACH, frame.companions) &&
    !hasAntecedent(tokens, first, frame.companions)
  )
    return false
  if (frame.strangers.size === 0) return true
  return (
    !anyWithin(tokens, last, last + STRANGER_REACH, frame.strangers) &&
    !(
      first > 0 &&
      tokens[first - 1]!.sentence === tokens[first]!.sentence &&
      isOneOf(tokens[first - 1]!.fold, frame.strangers)
    )
  )
}

/** A companion that the verb's relative clause belongs to: الصاروخ الذي أطلقه، اتفاق وقعته. */
function hasAntecedent(tokens: readonly Token[], at: number, companions: ReadonlySet<string>): boolean {
  const from = Math.max(0, at - 5)
  if (
    readingsOf(tokens[at]!.fold)[0]?.enclitic == null &&
    !readingsOf(tokens[at]!.fold).some(r => r.enclitic !== null && r.verbs.length > 0)
  )
    return false
  for (let i = at - 1; i >= from && tokens[i]!.sentence === tokens[at]!.sentence; i--)
    if (isOneOf(tokens[i]!.fold, companions)) return true
  return false
}

function verbTrigger(tokens: readonly Token[], chunk: Chunk, index: number): Trigger | null {
  const range = { first: chunk.first, last: chunk.last }
  for (const { reading, form } of chunk.verbs) {
    const frame = framesOfVerb(form.lemma).find(f => f.forms !== 'nominal' && fitsAround(tokens, range, f))
    if (frame !== undefined) return { ...range, form: 'finite', frame, chunk: index, reading }
  }
  return null
}

/** A noun of the lexicon at token `at`, with the words it is written with. */
function listedNoun(tokens: readonly Token[], at: number, chunk: Chunk, index: number): Trigger | null {
  for (const reading of readingsOf(tokens[at]!.fold)) {
    if (reading.proclitics.includes('س')) continue
    for (const { frame, rest } of framesOfNoun(reading.stem)) {
      const last = at + 1 + rest.length
      if (rest.some((word, k) => tokens[at + 1 + k]?.fold !== word && tokens[at + 1 + k]?.fold !== `ال${word}`))
        continue
      if (fitsAround(tokens, { first: at, last }, frame))
        return { first: at, last, form: 'noun', frame, chunk: index, reading }
    }
  }
  void chunk
  return null
}

function verbalNoun(tokens: readonly Token[], at: number, index: number): Trigger | null {
  const reading = nominalReading(tokens[at]!.fold)
  if (reading === null) return null
  const range = { first: at, last: at + 1 }
  for (const form of reading.verbs) {
    if (form.kind === 'verbal noun') {
      const frame = framesOfVerb(form.lemma).find(f => f.forms !== 'finite' && fitsAround(tokens, range, f))
      if (frame !== undefined) return { ...range, form: 'noun', frame, chunk: index, reading }
    }
    if (form.kind === 'active participle' && isCircumstantial(tokens, at, reading, form.accusative === true)) {
      const frame = framesOfVerb(form.lemma).find(f => f.forms !== 'nominal' && fitsAround(tokens, range, f))
      if (frame !== undefined) return { ...range, form: 'participle', frame, chunk: index, reading }
    }
  }
  return null
}

/** مطالبا، داعيةً: an indefinite participle that says what the subject does meanwhile. */
function isCircumstantial(tokens: readonly Token[], at: number, reading: Reading, accusative: boolean): boolean {
  if (
    reading.article ||
    reading.proclitics.includes('ب') ||
    reading.proclitics.includes('ل') ||
    reading.enclitic !== null
  )
    return false
  if (accusative) return true
  const token = tokens[at]!
  const before = tokens[at - 1]
  return (
    /[ةً]$/.test(token.clean) && (before?.clean === '،' || before?.clean === ',' || reading.proclitics.includes('و'))
  )
}

/** The words of a sentence that may tell events, in order. Names and titles tell none. */
export function triggersOf(tokens: readonly Token[], chunks: readonly Chunk[]): Trigger[] {
  const found: Trigger[] = []
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'verb') {
      const trigger = verbTrigger(tokens, chunk, index)
      if (trigger !== null) found.push(trigger)
      return
    }
    if (chunk.kind !== 'phrase') return
    for (let i = chunk.first; i < chunk.last; ) {
      const name = chunk.names.find(n => n.first <= i && i < n.last)
      const token = tokens[i]!
      const trigger =
        name === undefined && token.kind === 'word'
          ? (listedNoun(tokens, i, chunk, index) ?? verbalNoun(tokens, i, index))
          : null
      if (trigger !== null) found.push(trigger)
      i = name?.last ?? trigger?.last ?? i + 1
    }
  })
  return found
}
