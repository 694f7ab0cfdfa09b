import type { Sentence, Token } from '../document/index.ts'
import { type FiniteVerb, fold, type Reading, readingsOf, type TokenRange } from '../language/index.ts'
import { isBodysDeed, isNoApposition, isSpell, type OpenPhrase, startsAnew } from './endings.ts'
import { ADVERBIALS, COMPOUNDS } from './lexicon/prepositions.data.ts'
import type { Name } from './names.ts'
import { ATTACHED, NO_ONSET, type Onset, onsetOf, together } from './onset.ts'
import { BREAKS, DASHES, opensQuotation, QUOTATION_MARKS, SIGNS } from './quotation.ts'
import {
  announcesDeed,
  attachedPronoun,
  type Before,
  circumstantial,
  isDefiniteNoun,
  isJoined,
  isOffice,
  isRuler,
  isState,
  isUnbound,
  nominalReading,
  particleReading,
  verbsAfter,
} from './words.ts'

/**
 * A sentence as a row of chunks: noun phrases with the preposition before them, finite verbs, times, and what parts clauses. A noun phrase
 * ends where the next one must begin, though nothing parts them: «طالب حفتر | الرئيس المصري», «قتلت الشرطة المصرية | ستة أشخاص».
 */
export type ChunkKind =
  | 'participle'
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

const COMPOUND: ReadonlySet<string> = new Set(COMPOUNDS.trim().split(/\s+/))
const ADVERBS: ReadonlySet<string> = new Set(ADVERBIALS.trim().split(/\s+/))
/** What is folded as كأن but only tells the tense of the verb behind it. */
const PAST: ReadonlySet<string> = new Set(['كان', 'وكان', 'فكان'])
/** What is folded as أما but opens no clause of its own: «إن الحكومة إما فشلت أو …». */
const EITHER = 'إما'
const MAX_PARENTHESIS = 8

/** Verbs that share their subject with the verb after them. */
const AUXILIARIES: ReadonlySet<string> = new Set(['كان', 'ظل', 'بات', 'اصبح', 'زال', 'كاد', 'استطاع', 'اخذ', 'جعل', 'شرع', 'بدا', 'عاد', 'سبق', 'تم', 'صار', 'امسي', 'راح', 'ليس']) // biome-ignore format: one set

/** Whether a verb chunk is no auxiliary. */
export const isFull = (chunk: Chunk): boolean => !chunk.verbs.some(v => AUXILIARIES.has(fold(v.form.lemma)))

/** What stands before a word unless more is known. */
const BARE = { governed: false, joined: false, indefinite: false } as const

/** Builds the chunks of one sentence. */
class Chunker {
  readonly #chunks: Chunk[] = []
  #preposition: string | null = null
  #joined = false
  /** The first name that no phrase holds yet. */
  #next = 0
  #open: OpenPhrase | null = null
  readonly #tokens: readonly Token[]
  readonly #names: readonly Name[]
  readonly #starts: ReadonlyMap<number, Name>
  /** Tokens that a name ends before. */
  readonly #ends: ReadonlySet<number>

  constructor(tokens: readonly Token[], names: readonly Name[]) {
    this.#tokens = tokens
    this.#names = names
    this.#starts = new Map(names.map(n => [n.first, n]))
    this.#ends = new Set(names.map(n => n.last))
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
      } else i = this.#step(i)
    }
    this.#close()
    return this.#chunks
  }

  #push(
    kind: ChunkKind,
    first: number,
    last: number,
    extra: Partial<Pick<Chunk, 'preposition' | 'joined' | 'verbs' | 'pronoun'>> = {},
  ): void {
    this.#close()
    this.#chunks.push({
      kind,
      first,
      last,
      head: first,
      preposition: extra.preposition ?? this.#preposition,
      joined: extra.joined ?? this.#joined,
      verbs: extra.verbs ?? [],
      names: [],
      pronoun: extra.pronoun ?? null,
    })
    this.#preposition = null
    this.#joined = false
  }

  #close(): void {
    const open = this.#open
    if (open === null) return
    this.#open = null
    const names: Name[] = []
    for (; this.#next < this.#names.length && this.#names[this.#next]!.first < open.last; this.#next++)
      if (this.#names[this.#next]!.first >= open.first) names.push(this.#names[this.#next]!)
    const { first, last, head, preposition, joined } = open
    this.#chunks.push({ kind: 'phrase', first, last, head, preposition, joined, verbs: [], names, pronoun: null })
  }

  /** Reads the token at `i`; the index of the next one to read. */
  #step(i: number): number {
    const token = this.#tokens[i]!
    const name = this.#starts.get(i)
    if (name !== undefined) return this.#name(name, onsetOf(token, name))
    if (token.kind === 'punctuation') return this.#punctuation(i)
    if (token.kind !== 'word') return this.#extend(i, i + 1, NO_ONSET)
    const verbs =
      isState(this.#tokens, i) || isRuler(this.#tokens, i, this.#starts.get(i + 1)?.mention.type)
        ? []
        : verbsAfter(this.#tokens, i, this.#before())
    if (verbs.length > 0) {
      this.#push('verb', i, i + 1, { verbs, joined: this.#joined || isJoined(verbs[0]!.reading) })
      return i + 1
    }
    const particle = this.#particle(i)
    if (particle !== null) return particle
    const participle = circumstantial(this.#tokens, i)
    if (participle !== null && !this.#continuesIndefinite()) {
      this.#push('participle', i, i + 1, { joined: isJoined(participle) })
      return i + 1
    }
    return this.#extend(i, i + 1, onsetOf(token, undefined))
  }

  /** An indefinite phrase is open, so that an indefinite participle may be its adjective (تقريرا مفصلا). */
  #continuesIndefinite(): boolean {
    const open = this.#open
    if (open === null || this.#isClosed(open.last - 1)) return false
    const { nunated, clean } = this.#tokens[open.last - 1]!
    return nunated || /[اة]$/.test(clean)
  }

  #before(): Before {
    const open = this.#open
    if (open !== null) {
      const governed = open.preposition !== null
      return {
        kind: 'phrase',
        governed,
        joined: open.joined,
        indefinite: !this.#isClosed(open.last - 1),
        behindVerb: this.#isOwnedCourse() || (governed ? this.#wantsObject() : this.#isAnotherSubject()),
      }
    }
    const [verb, last] = [this.#chunks.at(-2), this.#chunks.at(-1)]
    // «قام بها | وفد»: the subject is still to come
    const wanting = last?.kind === 'phrase' && last.pronoun !== null && verb?.kind === 'verb' && isFull(verb)
    if (wanting) return { ...BARE, kind: 'verb', behindVerb: false }
    if (last?.kind === 'phrase' && last.preposition !== null)
      return { ...BARE, kind: 'phrase', governed: true, joined: last.joined, behindVerb: this.#wantsObject() }
    if (last?.kind === 'phrase' && verb?.kind === 'verb')
      return { ...BARE, kind: 'phrase', joined: last.joined, behindVerb: isFull(verb) }
    const wants = last !== undefined && (last.kind === 'time' || this.#isAdverb(last)) && this.#wantsObject()
    return { ...BARE, kind: this.#isVerb() ? 'verb' : 'other', behindVerb: wants }
  }

  /** Whether the open phrase tells whose deed it is that must follow. */
  #isOwnedCourse(): boolean {
    const { head, last, preposition } = this.#open!
    return last - head > 1 && announcesDeed(this.#tokens[head]!.fold, preposition !== null)
  }

  /** Whether a full verb stands before with its subject alone, and what says when and where: «أكد الرئيس في دمشق الثلاثاء | دعم …». */
  #wantsObject(): boolean {
    let bare = 0
    for (let i = this.#chunks.length - 1; i >= 0; i--) {
      const chunk = this.#chunks[i]!
      const said = chunk.joined || this.#chunks[i - 1]?.pronoun != null // «إنه طلب من فلان | سحب قواته»
      if (chunk.kind === 'verb') return isFull(chunk) && (bare === 1 || (bare === 0 && said))
      if (chunk.kind === 'phrase' && chunk.preposition === null) bare++
      else if (chunk.kind !== 'time' && chunk.kind !== 'phrase' && !this.#isAdverb(chunk)) return false
    }
    return false
  }

  /** Whether the open phrase stands behind a full verb, or is joined to the one that does: «حمل المجلس والهيئة العليا | السلطات المسؤولية». */
  #isAnotherSubject(): boolean {
    const [verb, last] = [this.#chunks.at(-2), this.#chunks.at(-1)]
    if (this.#isVerb() || !this.#open!.joined || this.#open!.preposition !== null) return this.#isVerb()
    return last?.kind === 'phrase' && last.preposition === null && verb?.kind === 'verb' && isFull(verb)
  }

  /** مرارا، أيضا: what says no more than how a verb's deed was done. */
  #isAdverb({ kind, first }: Chunk): boolean {
    return kind === 'particle' && ADVERBS.has(this.#tokens[first]!.fold)
  }

  /** Whether the last chunk is a full verb. */
  #isVerb(): boolean {
    const last = this.#chunks.at(-1)
    return last?.kind === 'verb' && isFull(last)
  }

  #punctuation(i: number): number {
    const mark = this.#tokens[i]!.clean
    if (mark === '(') return this.#parenthesis(i)
    const dashes = DASHES.has(mark) && (mark !== '-' || this.#tokens[i + 1]?.clean === '-')
    if (BREAKS.has(mark) || dashes) this.#push('stop', i, i + 1)
    else if (SIGNS.has(mark)) return i + 1
    else if (!QUOTATION_MARKS.has(mark)) this.#push('comma', i, i + 1)
    else if (opensQuotation(this.#tokens, i)) this.#close()
    return i + 1
  }

  /** A short bracket is passed over: it explains what stands before it. */
  #parenthesis(i: number): number {
    for (let k = i + 1; k < this.#tokens.length && k <= i + MAX_PARENTHESIS; k++)
      if (this.#tokens[k]!.clean === ')') return k + 1
    this.#push('comma', i, i + 1)
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

  /** A name goes on with the phrase before it unless that has ended in a name or in a definite word that it is no apposition to. */
  #acceptsName(name: Name): boolean {
    const open = this.#open!
    if (this.#ends.has(open.last)) return false
    const before = nominalReading(this.#tokens[open.last - 1]!.fold)
    if (isUnbound(before) && this.#isVerb()) return false // «استهدفت غارتان | مكتب الرئاسة»
    // a verbal noun with its pronoun takes a name as its object: مهاجمته دارفور
    const owned = before !== null && before.enclitic !== null
    const related = name.mention.type === 'PER' && before?.nouns.some(n => n.classes.includes('person')) === true // «خصمه فلان»
    if (owned && !related && before.verbs.some(v => v.kind === 'verbal noun')) return false
    const person = related || before?.nouns.some(n => n.classes.includes('role') || n.classes.includes('kin'))
    if (owned && open.preposition !== null && !person) return false
    if (isSpell(this.#tokens, open)) return false
    // محكمة مصرية | حركة …: an indefinite noun with its adjective is no apposition to a name
    const described = open.last - open.first > 1 && before !== null && !before.article && before.nisbas.length > 0
    if (described && before.proclitics.length === 0 && name.core.first === name.first) return false
    const closed = this.#isClosed(open.last - 1)
    // «اتهم المبعوث الدولي | حركة …»: no body is an apposition to an office; nor «اتهمت المنظمة | النظام …» to another
    const { type } = name.mention
    const definite = isDefiniteNoun(this.#tokens[name.first]!)
    const office = !definite && type !== 'PER' && isOffice(nominalReading(this.#tokens[open.head]!.fold))
    const object = !definite && this.#isVerb() && isNoApposition(this.#tokens, open, name)
    if (object || ((!definite || type === 'GPE') && isBodysDeed(this.#tokens, open, name))) return false
    const other = definite && type === 'ORG' && this.#isAnotherSubject() && !this.#starts.has(open.first)
    return closed ? !office && !other && name.core.first === name.first : true
  }

  /** A definite word closes a construct: what follows without one begins anew. */
  #isClosed(at: number): boolean {
    const token = this.#tokens[at]!
    if (this.#ends.has(at + 1)) return true
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

  #startsAnew(at: number, { reading }: Onset): boolean {
    const open = this.#open!
    const behind = { closed: this.#isClosed(open.last - 1), behindVerb: this.#isVerb(), ends: this.#ends }
    return startsAnew(this.#tokens, open, at, reading, behind)
  }

  /** Closed-class words and set adverbs; null if the token is none. */
  #particle(i: number): number | null {
    const token = this.#tokens[i]!
    const joinedCompound = token.fold[0] === 'و' && COMPOUND.has(token.fold.slice(1))
    if (joinedCompound || COMPOUND.has(token.fold))
      return this.#govern(joinedCompound ? token.fold.slice(1) : token.fold, joinedCompound, i)
    if (ADVERBS.has(token.fold)) {
      this.#push('particle', i, i + 1)
      return i + 1
    }
    // «لـ 12 شخصا»: written apart from what it governs
    if (ATTACHED.has(token.fold) && this.#tokens[i + 1]?.sentence === token.sentence)
      return this.#govern(token.fold, false, i)
    const attached = attachedPronoun(token.fold)
    if (attached !== null) {
      this.#push('phrase', i, i + 1, attached)
      return i + 1
    }
    const reading = particleReading(token.fold)
    if (reading === null) return this.#governedQuantifier(i)
    const joined = isJoined(reading)
    const classes = reading.particle
    if (PAST.has(token.clean)) {
      this.#push(joined ? 'conjunction' : 'particle', i, i + 1)
      return i + 1
    }
    if (token.clean === EITHER || this.#isByTheWay(i)) this.#push('particle', i, i + 1)
    else if (classes.includes('prep')) {
      if (reading.enclitic === null) return this.#govern(reading.stem, joined, i)
      this.#push('phrase', i, i + 1, { preposition: reading.stem, pronoun: reading.enclitic, joined })
    } else if (classes.includes('comp')) this.#push('complementiser', i, i + 1, { pronoun: reading.enclitic, joined })
    else if (classes.includes('rel')) this.#push('relative', i, i + 1, { joined })
    else if (token.fold === 'و') this.#govern(null, true, i)
    else if (classes.includes('conj')) this.#push('conjunction', i, i + 1)
    else if (classes.includes('dem') || classes.includes('quant'))
      return this.#extend(i, i + 1, { joined, preposition: null, reading: null })
    else this.#push('particle', i, i + 1, { joined })
    return i + 1
  }

  /** «هذا ودعا الوزير …»: whether a demonstrative only goes over to what is told next. */
  #isByTheWay(i: number): boolean {
    const next = this.#tokens[i + 1]
    return this.#tokens[i]!.fold === 'هذا' && this.#chunks.length === 0 && this.#open === null && next?.fold[0] === 'و'
  }

  /** لكل، بأي، لهذه: a quantifier or demonstrative with its preposition. */
  #governedQuantifier(i: number): number | null {
    const isQuantifier = (r: Reading): boolean => r.particle.includes('quant') || r.particle.includes('dem')
    const reading = readingsOf(this.#tokens[i]!.fold).find(isQuantifier)
    const preposition = reading?.proclitics.find(p => ATTACHED.has(p))
    if (reading === undefined || preposition === undefined) return null
    return this.#extend(i, i + 1, { joined: isJoined(reading), preposition, reading: null })
  }

  #govern(preposition: string | null, joined: boolean, i: number): number {
    this.#close()
    // «وبمشاركة من التحالف»
    this.#joined = joined || (this.#joined && this.#preposition !== null)
    this.#preposition = together(this.#preposition, preposition)
    return i + 1
  }
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
