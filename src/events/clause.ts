import type { Token } from '../document/index.ts'
import { type FiniteVerb, fold } from '../language/index.ts'
import { numberWords } from '../language/numeral-words.ts'
import { type Agreement, agreementOfPhrase, agreementOfPronoun, agrees, isAgent, participantsOf } from './cast.ts'
import { type Chunk, isFull } from './chunks.ts'
import type { Filler, SentenceContext, VerbClause } from './context.ts'
import { agreementOfVerb, coordinated, factBefore, pronominal } from './fillers.ts'
import { BY_WAY, framesOfNoun, framesOfVerb, HARM } from './frames.ts'
import { antecedentBefore, shareObjects, takenUpBy, takesObject } from './objects.ts'
import { supportFrames } from './support.ts'
import { isAdjectival, isJoined, nominalReading } from './words.ts'

const BARRIERS: ReadonlySet<Chunk['kind']> = new Set([
  'verb',
  'complementiser',
  'relative',
  'conjunction',
  'participle',
  'stop',
])
const MAX_REACH = 12
/** How many chunks behind the verb of a relative clause the pronoun for what it belongs to may stand. */
const RESUMPTION_REACH = 2
/** How many chunks before a phrase the verb may stand whose argument it is. */
const GOVERNING_REACH = 6
/** How many chunks may stand between the commas around what is inserted. */
const INSERTION_REACH = 5

/** Nouns that join a clause behind في: في حال دفعت. */
const OCCASIONS: ReadonlySet<string> = new Set(['حال', 'حاله', 'حين', 'وقت'])

/** وذلك: what was said, once more. */
const ASIDES: ReadonlySet<string> = new Set(['وذلك', 'ذلك'])

/** Reads the clauses of a sentence's verbs, left to right: a dropped subject is that of the verb before. */
export function readClauses(context: SentenceContext): readonly VerbClause[] {
  context.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb') context.clauses.push(new ClauseReader(context, at).read())
  })
  shareObjects(context)
  return context.clauses
}

const agreesAlike = (a: Agreement, b: Agreement): boolean =>
  a.gender !== null && a.gender === b.gender && a.plural === b.plural

/** Whether a folded word is a noun of attack. */
const isAttack = (folded: string): boolean =>
  framesOfNoun(nominalReading(folded)?.stem ?? folded).some(
    ({ frame }) => frame.type === 'ASSAULT' && !HARM.has(frame.key),
  )

interface Opening {
  /** The phrase before the verb that its clause is about. */
  readonly topic: number | null
  /** The noun before الذي/التي. */
  readonly antecedent: number | null
  /** The pronoun of أنه/أنها. */
  readonly pronoun: string | null
}

const NOTHING: Opening = { topic: null, antecedent: null, pronoun: null }

/** Whether a phrase begins with a plural that is no subject by its ending: الحوثيين، المسلحين. */
function isOblique(tokens: readonly Token[], { head }: Chunk): boolean {
  const { fold: folded } = tokens[head]!
  if (!/^و?ال.{3,}ين$/.test(folded)) return false
  const reading = nominalReading(folded)
  return reading?.article === true && (reading.nisbas.length > 0 || reading.nouns.some(n => n.number !== 's'))
}

/** Reads what stands around one verb. */
class ClauseReader {
  readonly #context: SentenceContext
  readonly #at: number
  readonly #chunk: Chunk
  readonly #agreement: Agreement
  readonly #lemmas: ReadonlySet<string>

  constructor(context: SentenceContext, at: number) {
    this.#context = context
    this.#at = at
    this.#chunk = context.chunks[at]!
    this.#agreement = agreementOfVerb(this.#chunk)
    this.#lemmas = new Set(this.#chunk.verbs.map(v => fold(v.form.lemma)))
  }

  read(): VerbClause {
    const { chunks, tokens, speakerAt } = this.#context
    const opening = this.#opening()
    const right = this.#bareRight()
    const fact = this.#enclitic === null ? factBefore(this.#context, this.#at) : null
    const clause = (subject: Filler | null, object: number | undefined): VerbClause => {
      const verbs = this.#agreeing(subject?.chunk ?? null)
      const lemmas = [...new Set(verbs.map(v => fold(v.form.lemma)))]
      return {
        at: this.#at,
        lemmas,
        verbs,
        agreement: this.#agreement,
        antecedent: opening.antecedent,
        subject,
        object: this.#object(object, opening.antecedent, subject),
      }
    }
    if (this.#chunk.verbs.every(v => v.form.person !== 3)) {
      const speaker = speakerAt(tokens[this.#chunk.first]!.start)
      return clause({ chunk: null, entities: speaker === null ? [] : [speaker] }, right[0])
    }
    if (fact !== null) return clause({ chunk: fact, entities: [] }, right[0])
    // a verb before its subject is singular
    const behind = right[0] !== undefined && this.#agreement.plural !== true && this.#isSubject(right[0], true)
    const agent = behind && this.#isAgent(right[0]!)
    const ahead = opening.topic ?? (this.#takesUp(opening.antecedent) ? null : opening.antecedent)
    // a comma before the verb parts it from what only looks like its topic: «القاهرة، أعلن الوزير»
    const parted = opening.topic !== null && chunks[this.#at - 1]?.kind === 'comma'
    // «الذي أعلن الجيش أن»: what follows the subject is said by it, so that the noun before الذي is another's subject
    const says = agent && opening.antecedent !== null && this.#isFollowedByContent(right[0]!)
    const acts = ahead !== null && isAgent(tokens, chunks[ahead]!, this.#context.cast)
    // «الصواريخ أطلقها الجيش»: what the pronoun takes up is the object
    const lone = right.length < 2 && !(agent && this.#enclitic !== null)
    const leads = ahead !== null && !says && (acts || lone || !agent)
    if (ahead !== null && leads && !(agent && parted) && this.#isSubject(ahead, false))
      return clause(coordinated(this.#context, ahead), right[0])
    const opened = opening.pronoun === null ? null : agreementOfPronoun(opening.pronoun)
    const fits = opened !== null && agrees({ ...this.#agreement, plural: null }, opened)
    const toll = behind && this.#isToll(right[0]!, opening)
    const carried = fits && !toll && (takesObject(this.#lemmas) || this.#tellsEvent())
    if (
      behind &&
      !carried &&
      !this.#isSecondObject(right[0]!) &&
      (agent || toll || right.length > 1 || this.#enclitic !== null || !takesObject(this.#lemmas))
    )
      return clause(coordinated(this.#context, right[0]!), right[1])
    const subject = fits ? pronominal(this.#context, this.#at, opening.pronoun!) : this.#understood()
    // «أن مقاتلين من الحركة سارعت»: what أن introduces is the subject, though the verb agrees with its parts
    const topic =
      chunks[(opening.topic ?? 0) - 1]?.kind === 'complementiser' ? coordinated(this.#context, opening.topic!) : null
    return clause(topic !== null && topic.entities.length > 0 ? topic : subject, right[0])
  }

  /** Whether a pronoun of the clause takes up the noun before الذي, so that it is not the subject: «المدينة التي قصفها»، «التي سيطر عليها». */
  #takesUp(antecedent: number | null): boolean {
    if (this.#enclitic !== null) return true
    if (antecedent === null) return false
    const { chunks, tokens, cast } = this.#context
    const phrase = agreementOfPhrase(tokens, chunks[antecedent]!, cast)
    for (let i = this.#at + 1; i < chunks.length && i <= this.#at + RESUMPTION_REACH; i++) {
      const { kind, pronoun } = chunks[i]!
      if (BARRIERS.has(kind)) return false
      const agreement = kind === 'phrase' && pronoun !== null ? agreementOfPronoun(pronoun) : null
      if (agreement !== null && agrees(agreement, phrase)) return true
    }
    return false
  }

  /** Whether أن follows the phrase at `at`: «أعلن الجيش، الثلاثاء، أن». */
  #isFollowedByContent(at: number): boolean {
    const { chunks } = this.#context
    let i = at + 1
    while (chunks[i]?.kind === 'comma' || chunks[i]?.kind === 'time') i++
    return chunks[i]?.kind === 'complementiser'
  }

  /** Whether the verb tells an event that somebody does, rather than that something came to be (وقع، تم). */
  #tellsEvent(): boolean {
    const lemmas = [...this.#lemmas]
    const becomes = lemmas.some(lemma => supportFrames(lemma).some(f => f.event === 'subj'))
    return !becomes && lemmas.some(lemma => framesOfVerb(lemma).length > 0)
  }

  /** Whether a verb with its object attached has the phrase at `at` as a second: حملتها المسؤولية. */
  #isSecondObject(at: number): boolean {
    if (this.#enclitic === null) return false
    const { chunks, tokens } = this.#context
    const head = nominalReading(tokens[chunks[at]!.head]!.fold)
    const nouns = new Set([head?.stem, ...(head?.nouns.map(n => fold(n.lemma)) ?? [])])
    return [...this.#lemmas].some(lemma =>
      framesOfVerb(lemma).some(f => f.companions !== null && [...f.companions].some(c => nouns.has(c))),
    )
  }

  /**
   * Whether a verb that may be passive counts victims in the phrase at `at` whom nobody at hand has killed: «… بيان أنه قتل ثلاثة أفراد»، «وقتل ثلاثة
   * أشخاص في هجوم».
   */
  #isToll(at: number, { pronoun }: Opening): boolean {
    const { chunks, tokens, cast } = this.#context
    const harms =
      [...this.#lemmas].some(lemma => HARM.has(lemma)) && this.#chunk.verbs.some(v => v.form.voice === 'passive')
    const { kind, fold: first } = tokens[chunks[at]!.first]!
    if (!harms || this.#enclitic !== null || (kind !== 'number' && numberWords(first).length === 0)) return false
    if (pronoun !== null)
      return pronominal(this.#context, this.#at, pronoun).entities.every(e => cast.entities.get(e)?.type !== 'PER')
    const { preposition, head } = chunks[at + 1] ?? chunks[at]!
    return preposition !== null && BY_WAY.has(preposition) && isAttack(tokens[head]!.fold)
  }

  /** The forms that agree with the phrase at `subject`, the usual ones first: the third person, singular or plural, before others. */
  #agreeing(subject: number | null): readonly FiniteVerb[] {
    const { tokens, chunks, cast } = this.#context
    const phrase = subject === null ? null : agreementOfPhrase(tokens, chunks[subject]!, cast)
    const fits = this.#chunk.verbs.filter(
      v => phrase?.gender == null || v.form.gender === null || v.form.gender === phrase.gender,
    )
    const both = fits.some(v => isJoined(v.reading)) && !fits.every(v => isJoined(v.reading))
    const rarity = ({ form, reading }: FiniteVerb): number =>
      (form.person === 3 ? 0 : 1) +
      (reading.proclitics.includes('ا') ? 1 : 0) + // news asks no questions
      (form.number === 'd' ? 2 : 0) +
      (supportFrames(fold(form.lemma)).length > 0 ? 0 : 0.5) +
      // «ودعت المجلس إلى»: «and called» is told in news, «bade farewell» is not
      (both && !isJoined(reading) && framesOfVerb(form.lemma).length === 0 ? 0.3 : 0) +
      (form.kind === 'imperfect' && form.gender === 'f' ? 0.6 : 0) +
      (form.voice === 'passive' ? 0.6 : 0)
    return [...(fits.length > 0 ? fits : this.#chunk.verbs)].sort((a, b) => rarity(a) - rarity(b))
  }

  get #enclitic(): string | null {
    return this.#chunk.verbs[0]!.reading.enclitic
  }

  /** Whether the phrase at `i` agrees with the verb; a verb before its subject shows no number. */
  #isSubject(i: number, behind: boolean): boolean {
    const { tokens, chunks, cast } = this.#context
    if (chunks[i - 1]?.kind !== 'complementiser' && isOblique(tokens, chunks[i]!)) return false
    const own = agreementOfPhrase(tokens, chunks[i]!, cast)
    const several = !behind && chunks[i + 1]?.kind === 'phrase' && chunks[i + 1]!.joined
    const phrase = several ? { ...own, plural: null } : own
    const verb = behind ? { ...this.#agreement, plural: null } : this.#agreement
    return agrees(verb, phrase)
  }

  /** The object: what an attached pronoun takes up, else the phrase at `i`. */
  #object(i: number | undefined, antecedent: number | null, subject: Filler | null): Filler | null {
    if (this.#enclitic === null) return i === undefined ? null : coordinated(this.#context, i)
    return takenUpBy(this.#context, this.#at, this.#enclitic, { antecedent, subject })
  }

  /** A subject that is not said: that of the last verb that agrees, else whoever was spoken of last. */
  #understood(): Filler | null {
    const { cast, floor } = this.#context
    const { gender, plural } = this.#agreement
    const suits = (entities: readonly string[]): boolean =>
      entities.length > 0 &&
      (plural !== true || entities.length > 1 || cast.entities.get(entities[0]!)?.type !== 'PER') &&
      entities.every(e => cast.canAct(e) && !cast.reports(e)) &&
      agrees({ gender, plural: null }, { gender: cast.agreement(entities[0]!).gender, plural: null })
    // «يجمعون … ويصادرون»: a verb joined to one that shows the same goes on with its subject, whatever gender its name has
    const tense = this.#chunk.verbs[0]!.form.kind
    const before = this.#context.clauses.findLast(
      c => c.verbs[0]?.form.kind === tense && agreesAlike(c.agreement, this.#agreement),
    )
    if (this.#chunk.joined && before !== undefined && before.subject !== null) {
      const { chunk, entities } = before.subject
      // «، ما سيعزز موقعها ويهدد …»: what a fact does
      if (chunk !== null && this.#context.chunks[chunk]!.kind === 'relative') return before.subject
      // «تمكنت القوات من دخول المدينة، وتوغلت …»: whoever they are, it is they
      if (entities.length > 0 || chunk !== null) return { chunk: null, entities }
    }
    const suitable = this.#context.clauses.filter(c => c.subject !== null && suits(c.subject.entities))
    const clause = suitable.findLast(c => c.antecedent === null) ?? suitable.at(-1)
    if (clause !== undefined) return { chunk: null, entities: clause.subject!.entities }
    return suits(floor) ? { chunk: null, entities: floor } : null
  }

  /** What opens the verb's clause before it. */
  #opening(): Opening {
    const { chunks } = this.#context
    if (this.#chunk.joined) return NOTHING
    for (let i = this.#at - 1; i >= 0 && i >= this.#at - MAX_REACH; i--) {
      const chunk = chunks[i]!
      if (chunk.kind === 'relative') return { ...NOTHING, antecedent: antecedentBefore(this.#context, i) }
      const near = chunks.slice(i + 1, this.#at).every(c => c.kind === 'particle' || (c.kind === 'verb' && !isFull(c)))
      if (near && this.#isUnmarkedRelative(i)) return { ...NOTHING, antecedent: i }
      if (chunk.kind === 'complementiser') return { ...NOTHING, pronoun: chunk.pronoun }
      if (chunk.kind === 'stop' || chunk.kind === 'conjunction' || chunk.kind === 'participle') return NOTHING
      if (chunk.kind === 'verb' && isFull(chunk)) return NOTHING
      if (chunk.kind !== 'phrase' || chunk.preposition !== null || chunk.pronoun !== null) continue
      if (this.#isAside(chunk)) continue
      if (chunk.joined && chunks[i - 1]?.kind === 'phrase' && (this.#agreement.plural === true || !this.#standsFor(i)))
        continue
      if (this.#isStyleBehind(i)) continue
      return this.#governsNoun(i) && !chunk.joined ? NOTHING : { ...NOTHING, topic: i }
    }
    return NOTHING
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

  /** Whether the phrase at `i` is the office of the person named right before it: «أن فلانا | مستشار الرئيس فلان سيبحث». */
  #isStyleBehind(i: number): boolean {
    const { chunks, tokens } = this.#context
    const [own, before] = [chunks[i]!, chunks[i - 1]]
    const name = before?.kind === 'phrase' && before.preposition === null ? before.names.at(-1) : undefined
    if (name?.mention.type !== 'PER' || name.last !== before!.last || own.joined) return false
    const head = nominalReading(tokens[own.head]!.fold)
    return head?.article === false && head.nouns.some(n => n.classes.includes('role') && n.number === 's')
  }

  /** Whether the phrase at `i` can be one who acts: by its noun, or as it recalls a state or body (المملكة، التنظيم). */
  #isAgent(i: number): boolean {
    const { tokens, chunks, cast } = this.#context
    const chunk = chunks[i]!
    if (isAgent(tokens, chunk, cast)) return true
    return chunk.names.length === 0 && participantsOf(tokens, chunk, cast).some(e => cast.canAct(e))
  }

  #standsFor(i: number): boolean {
    const { tokens, chunks, cast } = this.#context
    return participantsOf(tokens, chunks[i]!, cast).length > 0
  }

  /** An indefinite noun right before a verb takes its clause without a relative pronoun: جماعة اتهمتها السلطات، صاروخا استهدف القاعدة. */
  #isUnmarkedRelative(at: number): boolean {
    const { chunks, tokens } = this.#context
    const before = chunks[at]!
    if (before.kind !== 'phrase' || before.names.length > 0 || before.pronoun !== null) return false
    if (this.#opensSentence(at)) return false // «في سياق متصل أعلنت»
    if (before.preposition === 'في' && OCCASIONS.has(tokens[before.head]!.fold)) return false
    const last = nominalReading(tokens[before.last - 1]!.fold)
    const governed = before.preposition !== null || this.#governsNoun(at)
    return governed && last !== null && !last.article && last.enclitic === null
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

  /** Bare phrases behind the verb until its clause ends: the candidates for subject and object. At most two. */
  #bareRight(): number[] {
    const { chunks } = this.#context
    const found: number[] = []
    for (let i = this.#at + 1; i < chunks.length && i <= this.#at + MAX_REACH && found.length < 2; i++) {
      const chunk = chunks[i]!
      if (BARRIERS.has(chunk.kind) || (chunk.kind === 'particle' && chunk.joined)) break
      if (chunk.kind === 'comma') {
        if (chunks[i + 1]?.kind === 'time' || chunks[i - 1]?.kind === 'time') continue // «، أمس، »
        if (chunks[i + 1]?.kind === 'particle' && chunks[i + 2]?.kind === 'phrase') continue // «، بشدة الهجوم»
        const close = found.length === 1 ? this.#insertionEnd(i) : null
        if (close === null) break
        i = close
      } else if (chunk.kind === 'phrase' && chunk.preposition === null && !this.#isNoArgument(i)) found.push(i)
    }
    return found
  }

  /** The comma that closes what is inserted behind one at `i`: «، أنطونيو غوتيريش، بشدة»، «، ومقرها طرابلس، »؛ null if nothing is. */
  #insertionEnd(i: number): number | null {
    const { chunks } = this.#context
    for (let k = i + 1; k < chunks.length && k <= i + INSERTION_REACH; k++) {
      const { kind } = chunks[k]!
      if (kind === 'comma') return k
      if (kind !== 'phrase' && kind !== 'time' && kind !== 'particle') return null
    }
    return null
  }

  /** Whether a bare phrase behind the verb is joined to another, or names who speaks for it: «الناطق باسمها فلان». */
  #isNoArgument(i: number): boolean {
    const { chunks, tokens } = this.#context
    if (i === this.#at + 1) return false
    const { kind, first, last } = chunks[i - 1]!
    const spokesman = kind === 'phrase' && last - first === 1 && /^ب(?:اسم|لسان)ه/.test(tokens[first]!.fold)
    return chunks[i]!.joined || spokesman
  }
}
