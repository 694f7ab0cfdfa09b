import type { Token } from '../document/index.ts'
import { type FiniteVerb, fold } from '../language/index.ts'
import { type Agreement, agreementOfPhrase, agreementOfPronoun, agrees, numberless } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { Filler, SentenceContext, Verb, VerbClause } from './context.ts'
import { coordinated, pronominal } from './fillers.ts'
import { type Frame, framesOfVerb } from './frames.ts'
import { agreementOfVerb, explained } from './joined.ts'
import { agreesAlike, isObjectAlone, shareObjects, takenUpBy, takesObject } from './objects.ts'
import { factBefore, openingOf } from './opening.ts'
import { isAgent, participantsOf } from './participants.ts'
import { isImpersonal, isToll } from './passives.ts'
import { supportFrames } from './support.ts'
import { isJoined, nominalReading, ownPronoun } from './words.ts'

const BARRIERS: ReadonlySet<Chunk['kind']> = new Set([
  'verb',
  'complementiser',
  'relative',
  'conjunction',
  'participle',
  'stop',
])
const MAX_REACH = 12
/** Bare phrases that are looked at behind a verb: an office, who holds it, an object. */
const MOST_BARE = 3
/** How many chunks behind the verb of a relative clause the pronoun for what it belongs to may stand. */
const RESUMPTION_REACH = 2
/** The pronouns that take up the noun before a relative. */
const RESUMING: Readonly<Record<string, readonly string[]>> = {
  الذي: ['ه'],
  التي: ['ها'],
  الذين: ['هم'],
  اللذان: ['هما', 'هم'],
  اللتان: ['هما', 'هم'],
  اللذين: ['هما', 'هم'],
  اللتين: ['هما', 'هم'],
}
/** How many chunks may stand between the commas around what is inserted. */
const INSERTION_REACH = 5

/** What opens a clause of circumstance. */
const MEANWHILE: ReadonlySet<string> = new Set(['وهو', 'وهي', 'وهم'])

/** Reads the clauses of a sentence's verbs, left to right: a dropped subject is that of the verb before. */
export function readClauses(context: SentenceContext): readonly VerbClause[] {
  context.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb') context.clauses.push(new ClauseReader(context, at).read())
  })
  shareObjects(context)
  return context.clauses
}

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
    const opening = openingOf(this.#context, this.#at, this.#agreement)
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
    if (this.#enclitic === null && right.length === 1 && isObjectAlone(this.#context, this.#verb, right[0]!))
      return clause(this.#understood(), right[0])
    if (
      isImpersonal(
        this.#context,
        this.#verb,
        opening,
        right.some(i => this.#isAgent(i)),
      )
    )
      return clause(null, right[0])
    // a verb before its subject is singular
    const behind = right[0] !== undefined && this.#agreement.plural !== true && this.#isSubject(right[0], true)
    // «قدمت مساعدات»: what the verb gives or does, who could be assistants
    const agent = behind && this.#isAgent(right[0]!) && !(this.#isNobody(right[0]!) && this.#isAskedFor(right[0]!))
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
    const charged = behind && right[1] !== undefined ? this.#charging(right[0]!, right[1]) : null
    if (charged !== null) return clause(charged, right[0])
    const opened = opening.pronoun === null ? null : agreementOfPronoun(opening.pronoun)
    const fits = opened !== null && agrees(numberless(this.#agreement), opened)
    // «حوصرت ثماني سيارات»: what stands behind a verb that can only be passive is its subject
    const suffers = behind && this.#chunk.verbs.every(v => v.form.voice === 'passive')
    const toll = behind && (suffers || isToll(this.#context, this.#verb, right[0]!, opening))
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
    // «بالدور الذي اضطلعت به الحكومة»: الذي shows what a noun of two readings is
    const relative = tokens[chunks[this.#at - 1]!.first]!.fold
    let bare = 0
    for (let i = this.#at + 1; i < chunks.length && i <= this.#at + RESUMPTION_REACH; i++) {
      const { kind, preposition, joined } = chunks[i]!
      if (BARRIERS.has(kind)) return false
      if (kind !== 'phrase') continue
      // «التي قصفت إسرائيل سفنها»: behind another subject the object may be the antecedent's
      const another = preposition === null && !joined && bare++ === 1
      const pronoun = another ? ownPronoun(tokens[chunks[i]!.head]!) : chunks[i]!.pronoun
      const agreement = pronoun === null ? null : agreementOfPronoun(pronoun)
      if (agreement !== null && (agrees(agreement, phrase) || RESUMING[relative]?.includes(pronoun!))) return true
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
    return this.#enclitic !== null && this.#isCompanion(at, () => true)
  }

  #isNobody(at: number): boolean {
    const { chunks, tokens, cast } = this.#context
    return participantsOf(tokens, chunks[at]!, cast).length === 0
  }

  /** «دانت الحكومة الهجوم، وحملت الحركة المسؤولية»: who goes on to charge the one at `at` with what stands at `next`; null if those who are charged are still to come. */
  #charging(at: number, next: number): Filler | null {
    const { chunks } = this.#context
    if (!this.#chunk.joined || this.#isNobody(at) || !this.#isCompanion(next, ({ type }) => type === 'ACCUSE'))
      return null
    const accused = chunks.slice(next, next + 3).some(c => c.preposition === 'ل' || c.preposition === 'الي')
    const subject = accused ? null : this.#understood()
    return subject !== null && subject.entities.length > 0 && subject.chunk === null ? subject : null
  }

  /** Whether the phrase at `at` may be what the verb gives or does. */
  #isAskedFor(at: number): boolean {
    return this.#isCompanion(at, ({ type }) => type !== 'ASSAULT' && type !== 'PROTEST')
  }

  /** Whether the phrase at `at` begins with a noun that a frame of the verb which `suits` asks for. */
  #isCompanion(at: number, suits: (frame: Frame) => boolean): boolean {
    const { chunks, tokens } = this.#context
    const { head, names } = chunks[at]!
    if (names.some(n => n.first === head)) return false
    const reading = nominalReading(tokens[head]!.fold)
    const nouns = new Set([reading?.stem, ...(reading?.nouns.map(n => fold(n.lemma)) ?? [])])
    return [...this.#lemmas].some(lemma =>
      framesOfVerb(lemma).some(f => f.companions !== null && suits(f) && [...f.companions].some(c => nouns.has(c))),
    )
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

  get #verb(): Verb {
    return { at: this.#at, lemmas: this.#lemmas, agreement: this.#agreement }
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
    const phrase = several ? numberless(own) : own
    const verb = behind ? numberless(this.#agreement) : this.#agreement
    return agrees(verb, phrase)
  }

  /** The object: what an attached pronoun takes up, else the phrase at `i`. */
  #object(i: number | undefined, antecedent: number | null, subject: Filler | null): Filler | null {
    if (this.#enclitic === null) {
      if (i === undefined) return null
      // «التي قصفت إسرائيل سفنها»
      const other = antecedent !== null && subject?.chunk != null && subject.chunk > this.#at
      return other && this.#isOf(i, antecedent)
        ? { chunk: i, entities: coordinated(this.#context, antecedent).entities }
        : coordinated(this.#context, i)
    }
    return takenUpBy(this.#context, this.#at, this.#enclitic, { antecedent, subject })
  }

  /** Whether the pronoun of the thing at `at` agrees with the phrase at `owner`. */
  #isOf(at: number, owner: number): boolean {
    const { tokens, chunks, cast } = this.#context
    const pronoun = ownPronoun(tokens[chunks[at]!.head]!)
    const agreement = pronoun === null ? null : agreementOfPronoun(pronoun)
    return agreement !== null && agrees(agreement, agreementOfPhrase(tokens, chunks[owner]!, cast))
  }

  /** A subject that is not said: that of the last verb that agrees, else whoever was spoken of last. */
  #understood(): Filler | null {
    const { cast, floor, chunks, tokens, clauses } = this.#context
    const circumstance = chunks[this.#at - 1]
    // «… الحي وهو يقصف المدينة»: what the subject before does meanwhile
    if (circumstance?.kind === 'particle' && MEANWHILE.has(tokens[circumstance.first]!.fold)) {
      const last = clauses.at(-1)?.subject
      if (last != null && last.chunk !== null) return { chunk: null, entities: last.entities }
    }
    // «التقت الوزيرة نظيرها واتفقا»
    const two = this.#chunk.verbs.every(v => v.form.number === 'd')
      ? pronominal(this.#context, this.#at, 'هما').entities
      : []
    if (two.length > 1) return { chunk: null, entities: two }
    const { gender, plural } = this.#agreement
    const suits = (entities: readonly string[]): boolean =>
      entities.length > 0 &&
      (plural !== true || entities.length > 1 || cast.entities.get(entities[0]!)?.type !== 'PER') &&
      entities.every(e => cast.canAct(e) && !cast.reports(e)) &&
      agrees({ gender, plural: null }, numberless(cast.agreement(entities[0]!)))
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
    const people = plural === true ? this.#peopleBefore() : null
    if (people !== null) return people
    const suitable = this.#context.clauses.filter(c => c.subject !== null && suits(c.subject.entities))
    const clause = suitable.findLast(c => c.antecedent === null) ?? suitable.at(-1)
    if (clause !== undefined) return { chunk: null, entities: clause.subject!.entities }
    return suits(floor) ? { chunk: null, entities: floor } : null
  }

  /** «ناشد السكان الحكومة، وناشدوا الأمم المتحدة»: whom a plural verb goes on to tell of, who stand as a plural behind or before the last verb. */
  #peopleBefore(): Filler | null {
    const { clauses, chunks, tokens, cast } = this.#context
    if (chunks[this.#at - 1]?.kind === 'complementiser') return null // «دعا السكان الجنود إلى أن يرحلوا»
    const subject = clauses.at(-1)?.subject
    if (subject == null || subject.chunk === null || chunks[subject.chunk]!.kind !== 'phrase') return null
    const people = agreementOfPhrase(tokens, chunks[subject.chunk]!, cast).plural === true
    if (!people) return null
    return subject.entities.length > 0 ? { chunk: null, entities: subject.entities } : subject
  }

  /** Whether the phrase at `i` can be one who acts: by its noun, or as it recalls a state or body (المملكة، التنظيم). */
  #isAgent(i: number): boolean {
    const { tokens, chunks, cast } = this.#context
    const chunk = chunks[i]!
    if (isAgent(tokens, chunk, cast)) return true
    return chunk.names.length === 0 && participantsOf(tokens, chunk, cast).some(e => cast.canAct(e))
  }

  /** Bare phrases behind the verb until its clause ends: the candidates for subject and object. At most two. */
  #bareRight(): number[] {
    const { chunks } = this.#context
    const found: number[] = []
    for (let i = this.#at + 1; i < chunks.length && i <= this.#at + MAX_REACH && found.length < MOST_BARE; i++) {
      const chunk = chunks[i]!
      if (BARRIERS.has(chunk.kind) || (chunk.kind === 'particle' && chunk.joined)) break
      if (chunk.kind === 'comma') {
        if (chunks[i + 1]?.kind === 'time' || chunks[i - 1]?.kind === 'time') continue // «، أمس، »
        if (chunks[i + 1]?.kind === 'particle' && chunks[i + 2]?.kind === 'phrase') continue // «، بشدة الهجوم»
        const close = found.length === 1 ? this.#insertionEnd(i) : null
        if (close !== null) i = close
        else if (found.length !== 1 || !this.#isPartedObject(found[0]!, i + 1)) break
      } else if (chunk.kind === 'phrase' && chunk.preposition === null && !this.#isNoArgument(i)) found.push(i)
    }
    // «اتهم عضو مجلس النواب | سامر حمدي | الشركة»: who holds the office is no object where one follows
    if (found.length === MOST_BARE && found[1] === found[0]! + 1 && explained(this.#context, found[0]!) !== null)
      found.splice(1, 1)
    return found.slice(0, 2)
  }

  /** «حملت الحكومة، حركة المقاومة مسؤولية …»: whether a comma parts a subject from the phrase at `at`, another body, that the verb has for its object. */
  #isPartedObject(subject: number, at: number): boolean {
    const { chunks, tokens, cast } = this.#context
    const chunk = chunks[at]
    if (chunk?.kind !== 'phrase' || chunk.preposition !== null || chunk.joined || !takesObject(this.#lemmas))
      return false
    const after = chunks[at + 1]
    if (subject !== this.#at + 1 || (after?.kind === 'verb' && !after.joined)) return false
    const [one, other] = [participantsOf(tokens, chunks[subject]!, cast), participantsOf(tokens, chunk, cast)]
    const isBody = (entities: readonly string[]): boolean =>
      entities.length > 0 && entities.every(e => cast.canAct(e) && cast.entities.get(e)?.type !== 'PER')
    return isBody(one) && isBody(other) && !one.includes(other[0]!)
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
    const { kind, first, last, preposition } = chunks[i - 1]!
    const spokesman = kind === 'phrase' && last - first === 1 && /^ب(?:اسم|لسان)ه/.test(tokens[first]!.fold)
    // «في تقديمهما | تسهيلات»: the object of a deed with its doer
    const before = preposition === null ? null : nominalReading(tokens[last - 1]!.fold)
    const another = before?.enclitic != null && before.verbs.some(v => v.kind === 'verbal noun')
    return chunks[i]!.joined || spokesman || another
  }
}
