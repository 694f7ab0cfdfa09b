import type { FigureKind, Sentence, Token } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { parseNumeral } from '../language/numerals.ts'
import { parseQuantity, type Quantity } from '../language/quantities.ts'
import { COUNTED, COUNTED_BY, GOT_TO, MEASURES, PART_WORDS } from './lexicon/figures.data.ts'
import { befalls, isObject, toldPeopleAt } from './told-people.ts'
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
  readonly gotTo: ReadonlyMap<string, FigureKind>
  readonly measures: ReadonlySet<string>
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
    gotTo: new Map(lines(GOT_TO).map(([form, kind]) => [fold(form!), kind as FigureKind])),
    parts: new Set(PART_WORDS.split(' ').map(fold)),
    measures: new Set(MEASURES.split(' ').map(fold)),
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
      const count = taken(i)
        ? null
        : (this.#told(i, sentence) ?? this.#quantified(i, sentence) ?? this.#single(i, sentence))
      if (count !== null) found.push(this.#joinedTo(found.at(-1), count))
      i = count?.last ?? i + 1
    }
    return found
  }

  /** A part is joined to another part: بينهم خمس نساء وثلاثة أطفال. */
  #joinedTo(before: Count | undefined, count: Count): Count {
    const joined =
      before?.part === true && before.kind === count.kind && count.first === (before.of?.last ?? before.last)
    return joined && /^و/.test(this.#words[count.first]!) ? { ...count, part: true } : count
  }

  /** People told one by one behind or before what befell them. */
  #told(at: number, sentence: Sentence): Count | null {
    const told = toldPeopleAt(this.#tokens, at, sentence.last)
    if (told === null) return null
    const governor = this.#toll(at, told.last, sentence)
    if (governor === null) return null
    const { value, last } = told
    const all = { value, low: value, high: value }
    const count = this.#count(at, last, { kind: governor.kind, governor: governor.at, counts: true }, all, sentence)
    return { ...count, of: { first: at, last: count.of!.last } }
  }

  /** What befell the people told in tokens `[first, last)`. */
  #toll(first: number, last: number, sentence: Sentence): { at: number; kind: FigureKind } | null {
    let at = first - 1
    while (at > sentence.first && this.#tokens[at]!.kind === 'punctuation' && this.#tokens[at]!.clean !== '،') at--
    if (at >= sentence.first && (befalls.get(this.#words[at]!) || isObject.get(this.#words[first]!))) {
      const kind = this.#governs(at)
      if (kind !== null) return { at, kind }
    }
    const behind = last < sentence.last && this.#isPlural(last) ? this.#governs(last) : null
    return behind === null || !befalls.get(this.#words[last]!) ? null : { at: last, kind: behind }
  }

  #quantified(at: number, sentence: Sentence): Count | null {
    const { kind } = this.#tokens[at]!
    if (kind !== 'word' && kind !== 'number') return null
    const quantity = parseQuantity(this.#words, at)
    if (quantity === null || quantity.ordinal || at + quantity.length > sentence.last) return null
    if (this.#isAdjective(at, quantity) || this.#isCode(at) || this.#isMeasured(at + quantity.length)) return null
    const dual = quantity.kind === 'dual'
    if (dual && this.#takesUp(at)) return null
    const noun = dual ? at : at + quantity.length
    const counted = noun < sentence.last && this.#isCounted(noun) ? this.#tokens[noun]! : null
    const told = this.#kindOf(at, counted, sentence, dual)
    if (told === null) return null
    const last = counted === null || !told.counts ? at + quantity.length : noun + 1
    return this.#count(at, last, told, quantity, sentence)
  }

  /** «والطرفان يتبادلان»: two with the article are known already, and counted only right behind what befell them. */
  #takesUp(at: number): boolean {
    return (
      nominalReading(this.#words[at]!)?.article === true &&
      this.#nounKind(this.#words[at]!) === null &&
      !befalls.get(this.#words[at - 1] ?? '')
    )
  }

  /** عائلة واحدة: the number one behind a noun only says that it is one. */
  #isAdjective(at: number, { value, kind }: Quantity): boolean {
    return value === 1 && kind === 'words' && (nominalReading(this.#words[at - 1] ?? '')?.nouns.length ?? 0) > 0
  }

  /** كا-29: a number that a hyphen joins to a name is a part of it. */
  #isCode(at: number): boolean {
    const [name, hyphen] = [this.#tokens[at - 2], this.#tokens[at - 1]]
    if (name === undefined || hyphen?.clean !== '-' || name.kind === 'number') return false
    return name.end === hyphen.start && hyphen.end === this.#tokens[at]!.start
  }

  /** A percentage, or so many of a unit of measure. */
  #isMeasured(behind: number): boolean {
    const token = this.#tokens[behind]
    return token !== undefined && (token.clean === '%' || token.clean === '٪' || this.#kinds.measures.has(token.fold))
  }

  /** Whether a word behind a number may say what is counted: none that begins with a conjunction or preposition (أصيب 14 بالرصاص). */
  #isCounted(at: number): boolean {
    const token = this.#tokens[at]!
    if (token.kind !== 'word') return false
    const readings = readingsOf(token.fold)
    const whole = readings.some(
      r => r.proclitics.length === 0 && (r.nouns.length > 0 || r.nisbas.length > 0 || r.particle.length > 0),
    )
    return whole || readings.every(r => r.proclitics.length === 0)
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
      const particle = particleReading(this.#words[last]!) !== null
      if (!partitive && (particle || reading === null || reading.proclitics.length > 0)) break
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
        const kind = this.#kinds.nouns.get(folded)?.kind ?? this.#kinds.nouns.get(fold(noun.lemma))?.kind
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
      const kind = this.#isPlural(i) ? this.#governs(i) : this.#gotTo(i)
      if (kind !== null) return { at: i, kind }
    }
    return null
  }

  /** What was done to those who got to a place: إلى السجن. */
  #gotTo(i: number): FigureKind | null {
    if (this.#words[i - 1] !== 'الي') return null
    const reading = nominalReading(this.#words[i]!)
    return this.#kinds.gotTo.get(reading?.stem ?? this.#words[i]!) ?? null
  }

  /** Whether a word may be a verb told of several: أصيبوا، قتلا. */
  #isPlural(i: number): boolean {
    return readingsOf(this.#words[i]!).some(r => r.verbs.some(v => v.kind === 'perfect' && v.number !== 's'))
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
