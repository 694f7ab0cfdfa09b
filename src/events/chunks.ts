import type { Mention, Sentence, Timex, Token } from '../document/index.ts'
import { type FiniteVerb, finiteVerbsAt, fold, type Reading, readingsOf, type TokenRange } from '../language/index.ts'

/**
 * A sentence as a row of chunks: noun phrases with the preposition before them, finite verbs, times, and what parts clauses. A noun phrase
 * ends where the next one must begin, though nothing parts them: «طالب حفتر | الرئيس المصري», «قتلت الشرطة المصرية | ستة أشخاص».
 */
export type ChunkKind =
  | 'phrase'
  | 'verb'
  | 'time'
  | 'complementiser'
  | 'relative'
  | 'conjunction'
  | 'particle'
  | 'comma'
  | 'stop'

export interface Chunk extends TokenRange {
  readonly kind: ChunkKind
  /** The folded preposition that governs it, written apart or attached; null for none. */
  readonly preposition: string | null
  /** Begins with و or stands behind one. */
  readonly joined: boolean
  /** The forms a verb may be; empty for other chunks. */
  readonly verbs: readonly FiniteVerb[]
  /** The names in a phrase. */
  readonly names: readonly Name[]
  /** A pronoun attached to the preposition (عليه) or complementiser (أنه) that is the whole chunk. */
  readonly pronoun: string | null
  /** First token of the phrase's noun that is no quantifier or demonstrative. */
  readonly head: number
}

/** A mention and the tokens that it takes with its titles. */
export interface Name extends TokenRange {
  readonly mention: Mention
  /** First and last token of the name itself. */
  readonly core: TokenRange
}

const ATTACHED: ReadonlySet<string> = new Set(['ب', 'ل', 'ك'])
/** Words that act as prepositions though they are built of one and a noun. */
const COMPOUND: ReadonlySet<string> = new Set(['باتجاه', 'بحق', 'لصالح', 'بحوزه', 'بمشاركه', 'برفقه', 'بمعيه', 'بين', 'ضد', 'جنوب', 'شمال', 'شرق', 'غرب', 'جنوبي', 'شمالي', 'شرقي', 'غربي', 'قباله', 'وسط', 'قرب', 'باسم', 'بقياده', 'برئاسه', 'بدعوه', 'بدعم', 'برصاص', 'بنيران', 'بيد', 'بايدي', 'صوب', 'لدي', 'اثناء', 'خلال']) // biome-ignore format: one set
const BREAKS: ReadonlySet<string> = new Set(['.', '؛', ';', '؟', '?', '!', '…', '..', '...', ':'])
const SILENT: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„', '‟', '‘', '’', "'", '#', '‹', '›'])

/** The names of a sentence by token: those inside another's titles or name are left out. */
export function namesOf(tokens: readonly Token[], { first, last }: TokenRange, mentions: readonly Mention[]): Name[] {
  const tokenAt = (offset: number, from: number): number => {
    let i = from
    while (i < last && tokens[i]!.end <= offset) i++
    return i
  }
  const names: Name[] = []
  for (const mention of mentions) {
    const begin = tokenAt(mention.start, first)
    const end = Math.max(begin + 1, tokenAt(mention.end - 1, begin) + 1)
    let from = begin
    let to = end
    for (const title of mention.titles) {
      if (title.end <= mention.start && title.start >= tokens[first]!.start)
        from = Math.min(from, tokenAt(title.start, first))
      if (title.start >= mention.end && title.end <= tokens[last - 1]!.end)
        to = Math.max(to, tokenAt(title.end - 1, end) + 1)
    }
    names.push({ first: from, last: Math.min(to, last), mention, core: { first: begin, last: Math.min(end, last) } })
  }
  return names.filter(
    a =>
      !names.some(
        b =>
          b !== a &&
          b.first <= a.core.first &&
          a.core.last <= b.last &&
          b.last - b.first > a.last - a.first &&
          !(b.core.first >= a.core.first && b.core.first < a.core.last),
      ),
  )
}

/** How a word that is no verb begins: its attached conjunction and preposition. */
export interface Onset {
  readonly joined: boolean
  readonly preposition: string | null
  readonly reading: Reading | null
}

const nominal = (r: Reading): boolean =>
  r.nouns.length > 0 ||
  r.nisbas.length > 0 ||
  r.verbs.some(v => v.kind !== 'perfect' && v.kind !== 'imperfect' && v.kind !== 'imperative')

/** The likeliest nominal reading of a word, with the fewest clitics. */
export function nominalReading(folded: string): Reading | null {
  const readings = readingsOf(folded)
  return readings.find(r => r.proclitics.length === 0 && nominal(r)) ?? readings.find(nominal) ?? null
}

function onsetOf(token: Token, name: Name | undefined): Onset {
  if (name !== undefined && name.core.first === token.index && name.first === token.index) {
    const clitics = fold(token.clean).slice(0, Math.max(0, name.mention.start - token.start))
    return { joined: /^[وف]/.test(clitics), preposition: /[بلك]/.exec(clitics)?.[0] ?? null, reading: null }
  }
  const reading = nominalReading(token.fold)
  const clitics = reading?.proclitics ?? []
  return {
    joined: clitics[0] === 'و' || clitics[0] === 'ف',
    preposition: clitics.find(c => ATTACHED.has(c)) ?? null,
    reading,
  }
}

/** Builds the chunks of one sentence. */
class Chunker {
  readonly chunks: Chunk[] = []
  #preposition: string | null = null
  #joined = false
  #open: { first: number; last: number; head: number; preposition: string | null; joined: boolean } | null = null
  readonly #tokens: readonly Token[]
  readonly #names: readonly Name[]
  readonly #starts: ReadonlyMap<number, Name>

  constructor(tokens: readonly Token[], names: readonly Name[]) {
    this.#tokens = tokens
    this.#names = names
    this.#starts = new Map(names.map(n => [n.first, n]))
  }

  run({ first, last }: TokenRange, timexes: readonly TokenRange[]): readonly Chunk[] {
    let time = 0
    let i = first
    while (i < last) {
      while (time < timexes.length && timexes[time]!.last <= i) time++
      const timex = timexes[time]
      if (timex !== undefined && timex.first <= i && !this.#starts.has(i)) {
        this.#push('time', i, timex.last)
        i = timex.last
      } else i = this.#step(i, last)
    }
    this.#close()
    return this.chunks
  }

  #push(kind: ChunkKind, first: number, last: number, extra: Partial<Chunk> = {}): void {
    this.#close()
    const base = {
      kind,
      first,
      last,
      head: first,
      preposition: this.#preposition,
      joined: this.#joined,
      verbs: [],
      names: [],
      pronoun: null,
    }
    this.chunks.push({ ...base, ...extra })
    this.#preposition = null
    this.#joined = false
  }

  #close(): void {
    const open = this.#open
    if (open === null) return
    this.#open = null
    const names = this.#names.filter(n => n.first >= open.first && n.first < open.last)
    this.chunks.push({ ...open, kind: 'phrase', verbs: [], names, pronoun: null })
  }

  /** Reads the token at `i`; the index of the next one to read. */
  #step(i: number, end: number): number {
    const token = this.#tokens[i]!
    const name = this.#starts.get(i)
    if (name !== undefined) return this.#name(name, onsetOf(token, name))
    if (token.kind === 'punctuation') return this.#punctuation(i)
    if (token.kind !== 'word') return this.#extend(i, i + 1, { joined: false, preposition: null, reading: null })
    const verbs = finiteVerbsAt(this.#tokens, i)
    if (verbs.length > 0) {
      this.#push('verb', i, i + 1, {
        verbs,
        joined: verbs[0]!.reading.proclitics[0] === 'و' || verbs[0]!.reading.proclitics[0] === 'ف',
      })
      return i + 1
    }
    const onset = onsetOf(token, undefined)
    return this.#particle(i, end) ?? this.#extend(i, i + 1, onset)
  }

  #punctuation(i: number): number {
    const mark = this.#tokens[i]!.clean
    if (BREAKS.has(mark)) this.#push('stop', i, i + 1)
    else if (!SILENT.has(mark)) this.#push('comma', i, i + 1)
    return i + 1
  }

  #name(name: Name, onset: Onset): number {
    const follows = this.#open !== null && !onset.joined && onset.preposition === null && this.#acceptsName(name)
    if (!follows) {
      this.#close()
      this.#begin(name.first, onset)
    }
    this.#open!.last = name.last
    return name.last
  }

  /** A name goes on with the phrase before it unless that has ended in a name, or in a definite word that it is no apposition to. */
  #acceptsName(name: Name): boolean {
    const open = this.#open!
    const before = this.#names.findLast(n => n.last <= name.first && n.first >= open.first)
    if (before !== undefined && before.last === open.last) return false
    return name.core.first === name.first || !this.#isClosed(open.last - 1)
  }

  /** A definite word closes a construct: what follows without one begins anew. */
  #isClosed(at: number): boolean {
    const token = this.#tokens[at]!
    if (this.#names.some(n => n.last === at + 1)) return true
    const reading = nominalReading(token.fold)
    return reading !== null && (reading.article || reading.enclitic !== null)
  }

  #begin(first: number, onset: Onset): void {
    this.#open = {
      first,
      last: first,
      head: first,
      preposition: onset.preposition ?? this.#preposition,
      joined: onset.joined || this.#joined,
    }
    this.#preposition = null
    this.#joined = false
  }

  #extend(first: number, last: number, onset: Onset): number {
    const open = this.#open
    if (open === null || onset.joined || onset.preposition !== null || this.#startsAnew(first, onset)) {
      this.#close()
      this.#begin(first, onset)
    }
    this.#open!.last = last
    return last
  }

  /** An indefinite word after a definite one, and a noun with its article after a name, begin a phrase of their own. */
  #startsAnew(at: number, { reading }: Onset): boolean {
    if (!this.#isClosed(this.#open!.last - 1)) return false
    if (this.#tokens[at]!.kind === 'number') return true
    if (reading === null) return false
    const adjectival =
      reading.nisbas.length > 0 ||
      reading.nouns.some(n => n.adjective) ||
      reading.verbs.some(v => v.kind.endsWith('participle'))
    if (!reading.article) return reading.nouns.length > 0 || reading.verbs.length > 0
    return !adjectival && this.#names.some(n => n.last === this.#open!.last)
  }

  /** Closed-class words; null if the token is none. */
  #particle(i: number, _end: number): number | null {
    const token = this.#tokens[i]!
    if (COMPOUND.has(token.fold) || (token.fold[0] === 'و' && COMPOUND.has(token.fold.slice(1)))) {
      const joined = !COMPOUND.has(token.fold)
      return this.#govern(joined ? token.fold.slice(1) : token.fold, joined, i)
    }
    const reading = readingsOf(token.fold)[0]
    if (reading === undefined || reading.particle.length === 0) return null
    const joined = reading.proclitics[0] === 'و' || reading.proclitics[0] === 'ف'
    const classes = reading.particle
    if (classes.includes('prep')) {
      if (reading.enclitic === null) return this.#govern(reading.stem, joined, i)
      this.#push('phrase', i, i + 1, { preposition: reading.stem, pronoun: reading.enclitic, joined })
    } else if (classes.includes('comp')) this.#push('complementiser', i, i + 1, { pronoun: reading.enclitic, joined })
    else if (classes.includes('rel')) this.#push('relative', i, i + 1)
    else if (classes.includes('conj')) this.#push('conjunction', i, i + 1)
    else if (classes.includes('dem') || classes.includes('quant'))
      return this.#extend(i, i + 1, {
        joined,
        preposition: reading.proclitics.find(c => ATTACHED.has(c)) ?? null,
        reading: null,
      })
    else this.#push('particle', i, i + 1, { joined })
    return i + 1
  }

  #govern(preposition: string, joined: boolean, i: number): number {
    this.#close()
    this.#preposition = preposition
    this.#joined = joined
    return i + 1
  }
}

/** The tokens of a sentence's times. */
export function timesOf(tokens: readonly Token[], sentence: TokenRange, timexes: readonly Timex[]): TokenRange[] {
  const ranges: TokenRange[] = []
  let i = sentence.first
  for (const timex of timexes) {
    while (i < sentence.last && tokens[i]!.end <= timex.start) i++
    let end = i
    while (end < sentence.last && tokens[end]!.start < timex.end) end++
    if (end > i) ranges.push({ first: i, last: end })
    i = Math.max(i, end)
  }
  return ranges
}

/** The chunks of a sentence, in order. */
export function chunksOf(
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly Name[],
  times: readonly TokenRange[],
): readonly Chunk[] {
  return new Chunker(tokens, names).run(sentence, times)
}
