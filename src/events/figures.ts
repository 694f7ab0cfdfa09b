import type { Figure, FigureKind, Sentence, Token } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { parseNumeral } from '../language/numerals.ts'
import { parseQuantity, type Quantity } from '../language/quantities.ts'
import { COUNTED, COUNTED_BY, PART_WORDS } from './lexicon/figures.data.ts'
import { nominalReading, particleReading } from './words.ts'

/** A figure as one sentence has it, by token. */
export interface Count {
  readonly first: number
  readonly last: number
  readonly kind: FigureKind
  readonly value: number | null
  readonly low: number
  readonly high: number | null
  /** What is counted, as tokens; null where the text does not say. */
  readonly of: { readonly first: number; readonly last: number } | null
  /** The token that says what was done to those counted: قتل، إصابة. */
  readonly governor: number | null
  /** A part of the count before it in the sentence. */
  readonly part: boolean
}

interface Kinds {
  readonly governors: ReadonlyMap<string, FigureKind>
  readonly nouns: ReadonlyMap<string, { readonly kind: FigureKind; readonly one: boolean }>
  readonly parts: ReadonlySet<string>
}

let kinds: Kinds | null = null

function readKinds(): Kinds {
  const lines = (text: string): string[][] =>
    text
      .trim()
      .split('\n')
      .map(l => l.split(' '))
  return {
    governors: new Map(lines(COUNTED_BY).map(([form, kind]) => [fold(form!), kind as FigureKind])),
    nouns: new Map(
      lines(COUNTED).map(([form, kind, one]) => [fold(form!), { kind: kind as FigureKind, one: one === 'one' }]),
    ),
    parts: new Set(PART_WORDS.split(' ').map(fold)),
  }
}

/** How far before a figure the word may stand that says what was done, and how far behind. */
const BEFORE_REACH = 8
const BEHIND_REACH = 9
const CLAUSE_MARKS: ReadonlySet<string> = new Set(['،', ',', '.', '؛', ':'])
const MAX_OF = 5

const nounLemmas = (folded: string): string[] =>
  readingsOf(folded)
    .filter(r => r.enclitic === null)
    .flatMap(r => r.nouns.map(n => fold(n.lemma)))

/** A number without the preposition attached to it: بخمسة is خمسة. */
const bare = new WordMemo<string>(folded => {
  if (folded.length < 4 || !/^[بل]/.test(folded) || parseNumeral([folded], 0) !== null) return folded
  return parseNumeral([folded.slice(1)], 0)?.kind === 'words' ? folded.slice(1) : folded
})

/** Reads the figures of sentences. */
export class FigureReader {
  readonly #tokens: readonly Token[]
  readonly #words: readonly string[]
  readonly #kinds: Kinds

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.#words = tokens.map(t => bare.get(t.fold))
    kinds ??= readKinds()
    this.#kinds = kinds
  }

  /** The counts of a sentence, in order; `taken` says which tokens belong to times and names. */
  read(sentence: Sentence, taken: (token: number) => boolean): Count[] {
    const found: Count[] = []
    for (let i = sentence.first; i < sentence.last; ) {
      const count = taken(i) ? null : (this.#quantified(i, sentence) ?? this.#single(i, sentence))
      if (count !== null) found.push(count)
      i = count?.last ?? i + 1
    }
    return found
  }

  #quantified(at: number, sentence: Sentence): Count | null {
    const { kind } = this.#tokens[at]!
    if (kind !== 'word' && kind !== 'number') return null
    const quantity = parseQuantity(this.#words, at)
    if (quantity === null || quantity.ordinal || at + quantity.length > sentence.last) return null
    const dual = quantity.kind === 'dual'
    const noun = dual ? at : at + quantity.length
    const counted = noun < sentence.last && this.#tokens[noun]!.kind === 'word' ? this.#tokens[noun]! : null
    const told = this.#kindOf(at, counted, sentence, dual)
    if (told === null) return null
    const last = counted === null || !told.counts ? at + quantity.length : noun + 1
    return this.#count(at, last, told, quantity, sentence)
  }

  /** A single casualty without a number: سقوط قتيل. */
  #single(at: number, sentence: Sentence): Count | null {
    const reading = nominalReading(this.#words[at]!)
    if (reading === null || reading.article || reading.enclitic !== null) return null
    const noun = reading.nouns.find(n => n.number === 's' && this.#kinds.nouns.get(fold(n.lemma))?.one === true)
    if (noun === undefined || noun.gender !== 'm') return null
    const { kind } = this.#kinds.nouns.get(fold(noun.lemma))!
    const before = this.#tokens[at - 1]
    if (before?.sentence === sentence.index && before.kind === 'number') return null
    const one = { value: 1, low: 1, high: 1 }
    return this.#count(
      at,
      at + 1,
      { kind, governor: this.#governorBefore(at, sentence)?.at ?? null, counts: true },
      one,
      sentence,
    )
  }

  #count(
    first: number,
    last: number,
    told: { kind: FigureKind; governor: number | null; counts: boolean },
    { value, low, high }: Pick<Quantity, 'value' | 'low' | 'high'>,
    sentence: Sentence,
  ): Count {
    const before = [this.#words[first - 1], this.#words[first - 2]]
    const part =
      first > sentence.first && before.some(w => w !== undefined && this.#kinds.parts.has(w.replace(/^و/, '')))
    const of = told.counts ? { first: last - 1, last: this.#extent(last, sentence) } : null
    return { first, last, kind: told.kind, value, low, high, of, governor: told.governor, part }
  }

  /** How far what is counted goes on: مدنيا فلسطينيا، من رجال الأمن. */
  #extent(from: number, sentence: Sentence): number {
    let last = from
    while (last < sentence.last && last < from + MAX_OF && this.#tokens[last]!.kind === 'word') {
      const reading = nominalReading(this.#words[last]!)
      const partitive = this.#words[last] === 'من' && this.#tokens[last + 1]?.kind === 'word'
      if (!partitive && (reading === null || reading.proclitics.length > 0)) break
      last += partitive ? 2 : 1
    }
    return Math.min(last, sentence.last)
  }

  /** What is counted: by what was done to it, else by its own name; null where the text tells neither. */
  #kindOf(
    at: number,
    counted: Token | null,
    sentence: Sentence,
    dual: boolean,
  ): { kind: FigureKind; governor: number | null; counts: boolean } | null {
    const noun = counted === null ? null : this.#nounKind(counted.fold)
    if (noun === 'money') return { kind: 'money', governor: null, counts: true }
    if (noun === 'killed' || noun === 'injured' || noun === 'missing')
      return { kind: noun, governor: this.#governorBefore(at, sentence)?.at ?? null, counts: true }
    const people =
      counted === null || particleReading(counted.fold) !== null || noun === 'fighters' || this.#isPeople(counted.fold)
    const governor = people ? (this.#governorBefore(at, sentence) ?? this.#governorBehind(at, sentence)) : null
    if (governor !== null && !(dual && !people))
      return { kind: governor.kind, governor: governor.at, counts: counted !== null && this.#isPeople(counted.fold) }
    return noun === null ? null : { kind: noun, governor: null, counts: true }
  }

  #nounKind(folded: string): FigureKind | null {
    for (const reading of readingsOf(folded)) {
      if (reading.enclitic !== null || reading.proclitics.length > 0) continue
      for (const noun of reading.nouns) {
        const kind = this.#kinds.nouns.get(fold(noun.lemma))?.kind
        if (kind !== undefined) return kind
        if (noun.classes.includes('money')) return 'money'
      }
    }
    return null
  }

  /** People, or a word that stands for them (آخرين، من). Things and times are none. */
  #isPeople(folded: string): boolean {
    if (folded === 'من' || folded.startsWith('اخر')) return true
    const reading = nominalReading(folded)
    if (reading === null) return false
    if (reading.nisbas.length > 0) return true
    return reading.nouns.some(n =>
      n.classes.some(c => c === 'person' || c === 'role' || c === 'casualty' || c === 'kin'),
    )
  }

  #governorBefore(at: number, sentence: Sentence): { at: number; kind: FigureKind } | null {
    for (let i = at - 1; i >= sentence.first && i >= at - BEFORE_REACH; i--) {
      if (this.#tokens[i]!.clean === '؛' || this.#tokens[i]!.clean === ':') return null
      const kind = this.#governs(i)
      if (kind !== null) return { at: i, kind }
    }
    return null
  }

  #governorBehind(at: number, sentence: Sentence): { at: number; kind: FigureKind } | null {
    for (let i = at + 1; i < sentence.last && i <= at + BEHIND_REACH; i++) {
      if (CLAUSE_MARKS.has(this.#tokens[i]!.clean)) return null
      const kind = readingsOf(this.#words[i]!).some(r => r.verbs.some(v => v.kind === 'perfect' && v.number === 'p'))
        ? this.#governs(i)
        : null
      if (kind !== null) return { at: i, kind }
    }
    return null
  }

  #governs(i: number): FigureKind | null {
    const folded = this.#words[i]!
    for (const reading of readingsOf(folded)) {
      if (reading.enclitic !== null) continue
      const kind = this.#kinds.governors.get(reading.stem)
      if (kind !== undefined) return kind
      for (const verb of reading.verbs) {
        const done = this.#kinds.governors.get(fold(verb.lemma))
        if (done !== undefined && !verb.kind.endsWith('participle')) return done
      }
    }
    return (
      nounLemmas(folded)
        .map(l => this.#kinds.governors.get(l))
        .find(k => k !== undefined) ?? null
    )
  }
}

/** The figures of a sentence as they leave the room, ids given by the caller. */
export type FigureDraft = Omit<Figure, 'id' | 'total' | 'event' | 'attribution'>
