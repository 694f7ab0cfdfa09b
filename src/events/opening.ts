import { type Agreement, agreementOfPhrase, agrees } from './cast.ts'
import { type Chunk, isFull } from './chunks.ts'
import type { SentenceContext } from './context.ts'
import { endsList } from './lists.ts'
import { antecedentBefore } from './objects.ts'
import { participantsOf } from './participants.ts'
import { isAdjectival, isElative, nominalReading } from './words.ts'

const MAX_REACH = 12
/** How many chunks before a phrase the verb may stand whose argument it is. */
const GOVERNING_REACH = 6

/** Nouns that join a clause behind في: في حال دفعت. */
const OCCASIONS: ReadonlySet<string> = new Set(['حال', 'حاله', 'حين', 'وقت'])

/** وذلك: what was said, once more. */
const ASIDES: ReadonlySet<string> = new Set(['وذلك', 'ذلك'])

/** What stands before a verb in its clause. */
export interface Opening {
  /** The phrase before the verb that its clause is about. */
  readonly topic: number | null
  /** The noun before الذي/التي. */
  readonly antecedent: number | null
  /** The pronoun of أنه/أنها. */
  readonly pronoun: string | null
}

const NOTHING: Opening = { topic: null, antecedent: null, pronoun: null }
const aboutTopic = (topic: number): Opening => ({ topic, antecedent: null, pronoun: null })
const describing = (antecedent: number | null): Opening => ({ topic: null, antecedent, pronoun: null })

/** Reads back from one verb. */
class OpeningReader {
  readonly #context: SentenceContext
  readonly #at: number
  readonly #chunk: Chunk
  readonly #agreement: Agreement

  constructor(context: SentenceContext, at: number, agreement: Agreement) {
    this.#context = context
    this.#at = at
    this.#chunk = context.chunks[at]!
    this.#agreement = agreement
  }

  read(): Opening {
    const { chunks } = this.#context
    if (this.#chunk.joined) return NOTHING
    for (let i = this.#at - 1; i >= 0 && i >= this.#at - MAX_REACH; i--) {
      const chunk = chunks[i]!
      if (chunk.kind === 'relative') return describing(antecedentBefore(this.#context, i))
      const near = chunks.slice(i + 1, this.#at).every(c => c.kind === 'particle' || (c.kind === 'verb' && !isFull(c)))
      if (near && this.#isUnmarkedRelative(i)) return describing(i)
      if (near && this.#isComplementOfDescribed(i)) return describing(i - 1)
      if (chunk.kind === 'complementiser') return { topic: null, antecedent: null, pronoun: chunk.pronoun }
      if (chunk.kind === 'stop' || chunk.kind === 'conjunction' || chunk.kind === 'participle') return NOTHING
      if (chunk.kind === 'verb' && isFull(chunk)) return this.#behindRelative(i)
      if (near && this.#isOccasion(i)) return NOTHING
      if (chunk.kind !== 'phrase' || chunk.preposition !== null || chunk.pronoun !== null) continue
      if (this.#isAside(chunk) && chunks[i - 1]?.kind !== 'complementiser') continue // but «أن ذلك يهدد»
      if (chunk.joined && chunks[i - 1]?.kind === 'phrase' && this.#isOneOfSeveral(i)) continue
      if (this.#isStyleBehind(i)) continue
      if (!this.#governsNoun(i) || chunk.joined) return aboutTopic(i)
      const before = this.#isParted() ? this.#describedBefore(i) : null
      return before === null ? NOTHING : aboutTopic(before)
    }
    return NOTHING
  }

  /** «الحرب التي اندلعت في الربيع شردت الآلاف»: a verb that no و joins goes on with what the relative clause before it, whose verb is at `at`, describes. */
  #behindRelative(at: number): Opening {
    const { chunks } = this.#context
    const antecedent = chunks[at - 1]?.kind === 'relative' ? antecedentBefore(this.#context, at - 1) : null
    const leads = antecedent !== null && chunks[antecedent]!.preposition === null && !this.#governsNoun(antecedent)
    return leads ? aboutTopic(antecedent) : NOTHING
  }

  /** Whether a comma stands right before the verb and its auxiliaries. */
  #isParted(): boolean {
    const { chunks } = this.#context
    let i = this.#at - 1
    while (i >= 0 && (chunks[i]!.kind === 'particle' || (chunks[i]!.kind === 'verb' && !isFull(chunks[i]!)))) i--
    return chunks[i]?.kind === 'comma'
  }

  /** The phrase that the relative clause around chunk `at` describes, whose own clause goes on behind it: «الحكومة التي قادت تحالفا، تتعرض». */
  #describedBefore(at: number): number | null {
    const { chunks } = this.#context
    for (let i = at - 1; i > 0 && i >= at - GOVERNING_REACH; i--) {
      if (chunks[i]!.kind !== 'verb') continue
      const antecedent = chunks[i - 1]!.kind === 'relative' ? antecedentBefore(this.#context, i - 1) : null
      if (antecedent === null || chunks[antecedent]!.preposition !== null) return null
      return this.#governsNoun(antecedent) ? null : antecedent
    }
    return null
  }

  /** Whether a phrase only says more of what stands before it (مدعومة من الجيش، وذلك عقب الكلمة), so that it is no topic. */
  #isAside({ first, last, names }: Chunk): boolean {
    const { tokens } = this.#context
    if (names.length > 0 || last - first > 1) return false
    const { fold: folded } = tokens[first]!
    const reading = nominalReading(folded)
    if (ASIDES.has(folded)) return true
    return reading !== null && !reading.article && reading.proclitics.length === 0 && isAdjectival(reading)
  }

  /** Whether the phrase at `i` is what somebody named right before it is: the first or greatest of their kind, the office of a person, «أن فلانا | مستشار الرئيس فلان سيبحث». */
  #isStyleBehind(i: number): boolean {
    const { chunks, tokens } = this.#context
    const [own, before] = [chunks[i]!, chunks[i - 1]]
    const name = before?.kind === 'phrase' && before.preposition === null ? before.names.at(-1) : undefined
    if (name === undefined || name.last !== before!.last || own.joined) return false
    const head = nominalReading(tokens[own.head]!.fold)
    // «حزب العمال | أبرز أحزاب المعارضة»
    if (head !== null && isElative(head)) return true
    if (name.mention.type !== 'PER') return false
    return head?.article === false && head.nouns.some(n => n.classes.includes('role') && n.number === 's')
  }

  /** Whether the joined phrase at `i` is not all that the verb is about. */
  #isOneOfSeveral(i: number): boolean {
    const { plural, gender } = this.#agreement
    if (this.#isPeopleApart(i)) return false
    return plural === true || !this.#standsFor(i) || (gender !== 'm' && endsList(this.#context, i))
  }

  /** Whether people stand without a preposition behind what has one, to which they are not joined so: «في المدينة | والسكان يتهمون». */
  #isPeopleApart(i: number): boolean {
    const { chunks, tokens, cast } = this.#context
    if (this.#agreement.plural !== true || chunks[i]!.preposition !== null || chunks[i - 1]!.preposition === null)
      return false
    const governing = chunks[i - 2]
    const bare = governing?.kind === 'phrase' && agreementOfPhrase(tokens, governing, cast).plural === true
    return !bare && agreementOfPhrase(tokens, chunks[i]!, cast).plural === true
  }

  #standsFor(i: number): boolean {
    const { tokens, chunks, cast } = this.#context
    return participantsOf(tokens, chunks[i]!, cast).length > 0
  }

  /** Whether the phrase at `at` joins the clause behind it: «في حال دفعت». */
  #isOccasion(at: number): boolean {
    const { preposition, head, last } = this.#context.chunks[at]!
    return preposition === 'في' && last - head === 1 && OCCASIONS.has(this.#context.tokens[head]!.fold)
  }

  /** An indefinite noun right before a verb takes its clause without a relative pronoun: جماعة اتهمتها السلطات، صاروخا استهدف القاعدة. */
  #isUnmarkedRelative(at: number): boolean {
    const { chunks, tokens } = this.#context
    const before = chunks[at]!
    if (before.kind !== 'phrase' || before.names.length > 0 || before.pronoun !== null) return false
    if (this.#opensSentence(at)) return false // «في سياق متصل أعلنت»
    if (this.#isOccasion(at)) return false
    const last = nominalReading(tokens[before.last - 1]!.fold)
    const governed = before.preposition !== null || this.#governsNoun(at)
    return governed && last !== null && !last.article && last.enclitic === null
  }

  /** Whether the phrase at `at` is the complement of an indefinite object that the verb describes: «عقوبات على تركيا تستهدف وزيرين». */
  #isComplementOfDescribed(at: number): boolean {
    const { chunks, tokens, cast } = this.#context
    const [thing, own] = [chunks[at - 1], chunks[at]!]
    if (own.kind !== 'phrase' || own.preposition === null || own.pronoun !== null || own.joined) return false
    if (thing?.kind !== 'phrase' || thing.preposition !== null || !this.#isUnmarkedRelative(at - 1)) return false
    return agrees(this.#agreement, agreementOfPhrase(tokens, thing, cast))
  }

  /** Whether nothing but phrases with prepositions and times stands before chunk `at`, and it is one. */
  #opensSentence(at: number): boolean {
    const { chunks } = this.#context
    if (chunks[at]!.preposition === null) return false
    for (let i = at - 1; i >= 0 && chunks[i]!.kind !== 'stop'; i--) {
      const { kind, preposition } = chunks[i]!
      const adverbial = kind === 'time' || kind === 'comma' || (kind === 'phrase' && preposition !== null)
      if (!adverbial) return false
    }
    return true
  }

  /** Whether a bare phrase is the argument of a full verb before it, so that it cannot be the next verb's topic. */
  #governsNoun(at: number): boolean {
    const { chunks } = this.#context
    for (let i = at - 1; i >= 0 && i >= at - GOVERNING_REACH; i--) {
      const chunk = chunks[i]!
      if (chunk.kind === 'verb') return isFull(chunk)
      const besideTime = chunk.kind === 'comma' && (chunks[i - 1]?.kind === 'time' || chunks[i + 1]?.kind === 'time')
      const inserted = chunk.kind === 'time' || chunk.kind === 'particle' || chunk.kind === 'phrase' || besideTime
      if (!inserted) return false
    }
    return false
  }
}

/** What opens the clause of the verb at chunk `at`, which agrees as told. */
export const openingOf = (context: SentenceContext, at: number, agreement: Agreement): Opening =>
  new OpeningReader(context, at, agreement).read()

/** What ما follows where it takes up all that was told. */
const BEFORE_FACT: ReadonlySet<string> = new Set(['وهو', 'وهي', '،', ','])

/** The relative before the verb at `at` that makes what was just told its subject: «…، ما دفع السلطات»، «الأمر الذي يهدد»; null if none does. */
export function factBefore({ chunks, tokens }: SentenceContext, at: number): number | null {
  const relative = chunks[at - 1]
  if (relative?.kind !== 'relative' || chunks[at + 1]?.kind === 'complementiser') return null
  const before = tokens[relative.first - 1]?.fold ?? ''
  const pronoun = tokens[relative.first]!.fold
  const told = pronoun === 'مما' || (pronoun === 'ما' ? BEFORE_FACT.has(before) : before === 'الامر')
  return told ? at - 1 : null
}
