import type { Token } from '../document/index.ts'
import { type FiniteVerb, fold } from '../language/index.ts'
import {
  type Agreement,
  agreementOfPhrase,
  agreementOfPronoun,
  agrees,
  type Cast,
  isAgent,
  participantsOf,
} from './cast.ts'
import { type Chunk, isFull } from './chunks.ts'
import { framesOfVerb } from './frames.ts'
import { supportFrames } from './support.ts'
import { nominalReading } from './words.ts'

/** Those who fill one place of a clause: the phrases, and the entities they stand for. */
export interface Filler {
  /** Index of the first chunk; null where it is understood. */
  readonly chunk: number | null
  readonly entities: readonly string[]
}

/** A finite verb with what stands around it. */
export interface VerbClause {
  readonly at: number
  /** Folded dictionary forms, the likeliest first. */
  readonly lemmas: readonly string[]
  /** Its forms that agree with the subject that is said. */
  readonly verbs: readonly FiniteVerb[]
  /** What the verb itself shows of its subject. */
  readonly agreement: Agreement
  readonly subject: Filler | null
  readonly object: Filler | null
  /** Chunk of the noun before الذي/التي that this verb's relative clause belongs to. */
  readonly antecedent: number | null
}

/** What the clauses of a sentence are read with. */
export interface SentenceContext {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly cast: Cast
  /** The clauses read so far, in order. */
  readonly clauses: VerbClause[]
  /** Who was spoken of last before this sentence, for dropped subjects. */
  readonly floor: readonly string[]
  /** Who speaks in a quotation at this offset (نطالب), if known. */
  speakerAt(offset: number): string | null
  /** Whose speech the word at this offset introduces, if it does. */
  citedAt(offset: number): string | null
}

const BARRIERS: ReadonlySet<Chunk['kind']> = new Set([
  'verb',
  'complementiser',
  'relative',
  'conjunction',
  'participle',
  'stop',
])
const MAX_REACH = 12
const PRONOUN_REACH = 30

/** The phrase at `at` with those joined to it by و; a phrase with a pronoun (موكبه) stands for whom the pronoun does. */
export function coordinated(context: SentenceContext, at: number): Filler {
  const { chunks, cast, tokens } = context
  const first = chunks[at]!
  if (first.pronoun !== null) return pronominal(context, at, first.pronoun)
  const entities = explained(context, at) ?? participantsOf(tokens, first, cast)
  if (entities.length === 0) return partOf(context, at) ?? owned(context, at)
  for (let i = at + 1; i < chunks.length && i < at + MAX_REACH; i++) {
    const next = chunks[i]!
    if (next.kind === 'comma' && chunks[i + 1]?.joined === true) continue
    if (next.kind !== 'phrase' || !next.joined) break
    if (next.preposition !== null && next.preposition !== first.preposition) break
    const after = chunks[i + 1]
    const topic =
      first.preposition === null && after?.kind === 'verb' && !after.joined && agreementOfVerb(after).plural !== true
    if (topic) break // it opens a clause of its own: «… مقتل الزعيم والحركة تنفي»
    const more = isAside(context, i) ? [] : participantsOf(tokens, next, cast)
    if (more.length === 0) break
    entities.push(...more.filter(e => !entities.includes(e)))
  }
  return { chunk: at, entities }
}

/** Whether a joined phrase says something of those before it instead of naming others: «الحكومة، ومقرها طرابلس». */
function isAside({ chunks, tokens }: SentenceContext, at: number): boolean {
  const reading = nominalReading(tokens[chunks[at]!.head]!.fold)
  if (reading === null || reading.enclitic === null || chunks[at - 1]?.kind !== 'comma') return false
  return !reading.nouns.some(n => n.classes.includes('role') || n.classes.includes('kin'))
}

/** Who bears the office that a phrase tells, where the name follows: «وزير الخارجية، فلان الفلاني». */
function explained({ chunks, tokens, cast }: SentenceContext, at: number): string[] | null {
  const chunk = chunks[at]!
  if (chunk.names.some(n => n.mention.type === 'PER')) return null
  const head = nominalReading(tokens[chunk.head]!.fold)
  if (head?.nouns.some(n => n.classes.includes('role') && n.number === 's') !== true) return null
  for (let i = at + 1; i <= at + 3 && i < chunks.length; i++) {
    const next = chunks[i]!
    if (next.kind === 'comma' || (next.kind === 'phrase' && next.preposition !== null && !next.joined && i < at + 3))
      continue
    const name = next.names[0]
    const named =
      next.kind === 'phrase' &&
      !next.joined &&
      name?.mention.type === 'PER' &&
      cast.agreement(name.mention.entity).plural !== true
    return named && next.preposition === null ? [name.mention.entity] : null
  }
  return null
}

/** Some of somebody (عدد من مقاتلي الحركة، مسؤول في الوزارة): those they belong to. */
function partOf(context: SentenceContext, at: number): Filler | null {
  const { chunks, tokens, cast } = context
  const next = chunks[at + 1]
  if (next === undefined || next.kind !== 'phrase' || next.joined || next.pronoun !== null) return null
  if (next.preposition !== 'من' && next.preposition !== 'في' && next.preposition !== 'ل') return null
  const head = chunks[at]!
  const part = tokens[head.head]!.kind === 'number' || nominalReading(tokens[head.head]!.fold)?.article !== true
  if (!part || (next.preposition === 'في' && !isAgent(tokens, head, cast))) return null
  if (next.preposition === 'ل') {
    // موكبا لرئيس الوزراء: an indefinite thing that belongs to somebody
    const owned = nominalReading(tokens[head.head]!.fold)?.enclitic === null
    return owned && participantsOf(tokens, next, cast).length > 0
      ? { chunk: at, entities: coordinated(context, at + 1).entities }
      : null
  }
  const within = next.preposition === 'في'
  const entities = participantsOf(tokens, next, cast).filter(e =>
    within ? cast.entities.get(e)?.type === 'ORG' : cast.canAct(e),
  )
  return entities.length > 0 ? { chunk: at, entities } : null
}

/** Whom the pronoun at the end of a phrase stands for: منزله، قواتها. */
function owned(context: SentenceContext, at: number): Filler {
  const chunk = context.chunks[at]!
  const reading = nominalReading(context.tokens[chunk.head]!.fold)
  if (reading === null || reading.enclitic === null) return { chunk: at, entities: [] }
  return { ...pronominal(context, at, reading.enclitic), chunk: at }
}

/**
 * Whom a pronoun attached at chunk `at` stands for: the name before it that agrees, the subject
 * of the clause before first, but for a verb's object; then the nearest, one who acts before a place. */
export function pronominal(context: SentenceContext, at: number, pronoun: string, ofVerb = false): Filler {
  const { chunks, cast, floor } = context
  const agreement = agreementOfPronoun(pronoun)
  if (agreement === null) {
    const speaker = context.speakerAt(context.tokens[chunks[at]!.first]!.start)
    return { chunk: null, entities: speaker === null ? [] : [speaker] }
  }
  const subject = context.clauses.findLast(c => c.at < at && c.subject !== null && c.subject.entities.length > 0)
    ?.subject?.entities
  if (!ofVerb && subject?.length === 1 && cast.canAct(subject[0]!) && agrees(agreement, cast.agreement(subject[0]!)))
    return { chunk: null, entities: subject }
  let place: string | null = null
  for (let i = at - 1; i >= 0 && i >= at - PRONOUN_REACH; i--)
    for (const { mention } of [...chunks[i]!.names].reverse()) {
      if (!agrees(agreement, cast.agreement(mention.entity))) continue
      if (mention.type === 'PER' || mention.type === 'ORG') return { chunk: null, entities: [mention.entity] }
      place ??= mention.entity
    }
  if (place !== null) return { chunk: null, entities: [place] }
  return { chunk: null, entities: floor.filter(e => agrees(agreement, cast.agreement(e))).slice(0, 1) }
}

/** Reads the clauses of a sentence's verbs, left to right: a dropped subject is that of the verb before. */
export function readClauses(context: SentenceContext): readonly VerbClause[] {
  context.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb') context.clauses.push(new ClauseReader(context, at).read())
  })
  return context.clauses
}

const agreesAlike = (a: Agreement, b: Agreement): boolean =>
  a.gender !== null && a.gender === b.gender && a.plural === b.plural

/** Whether events of one of these verbs, or those they carry, take an object. */
const takesObject = (lemmas: ReadonlySet<string>): boolean =>
  [...lemmas].some(
    lemma =>
      framesOfVerb(lemma).some(f => f.recipients.includes('obj') || f.companions !== null) ||
      supportFrames(lemma).some(f => f.event === 'obj'),
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
        object: this.#object(object, opening),
      }
    }
    if (this.#chunk.verbs.every(v => v.form.person !== 3)) {
      const speaker = speakerAt(tokens[this.#chunk.first]!.start)
      return clause({ chunk: null, entities: speaker === null ? [] : [speaker] }, right[0])
    }
    // a verb before its subject is singular
    const behind = right[0] !== undefined && this.#agreement.plural !== true && this.#isSubject(right[0], true)
    const agent = behind && isAgent(tokens, chunks[right[0]!]!, this.#context.cast)
    const ahead = opening.topic ?? (this.#enclitic === null ? opening.antecedent : null)
    // a comma before the verb parts it from what only looks like its topic: «القاهرة، أعلن الوزير»
    const parted = opening.topic !== null && chunks[this.#at - 1]?.kind === 'comma'
    const leads = ahead !== null && (isAgent(tokens, chunks[ahead]!, this.#context.cast) || right.length < 2 || !agent)
    if (ahead !== null && leads && !(agent && parted) && this.#isSubject(ahead, false))
      return clause(coordinated(this.#context, ahead), right[0])
    const opened = opening.pronoun === null ? null : agreementOfPronoun(opening.pronoun)
    const carried =
      opened !== null &&
      takesObject(this.#lemmas) &&
      right.length === 1 &&
      agrees({ ...this.#agreement, plural: null }, opened)
    if (behind && !carried && (agent || right.length > 1 || this.#enclitic !== null || !takesObject(this.#lemmas)))
      return clause(coordinated(this.#context, right[0]!), right[1])
    const subject = opening.pronoun !== null ? pronominal(this.#context, this.#at, opening.pronoun) : this.#understood()
    // «أن مقاتلين من الحركة سارعت»: what أن introduces is the subject, though the verb agrees with its parts
    const topic =
      chunks[(opening.topic ?? 0) - 1]?.kind === 'complementiser' ? coordinated(this.#context, opening.topic!) : null
    return clause(topic !== null && topic.entities.length > 0 ? topic : subject, right[0])
  }

  /** The forms that agree with the phrase at `subject`, the usual ones first: the third person, singular or plural, before others. */
  #agreeing(subject: number | null): readonly FiniteVerb[] {
    const { tokens, chunks, cast } = this.#context
    const phrase = subject === null ? null : agreementOfPhrase(tokens, chunks[subject]!, cast)
    const fits = this.#chunk.verbs.filter(
      v => phrase?.gender == null || v.form.gender === null || v.form.gender === phrase.gender,
    )
    const rarity = ({ form }: FiniteVerb): number =>
      (form.person === 3 ? 0 : 1) +
      (form.number === 'd' ? 2 : 0) +
      (supportFrames(fold(form.lemma)).length > 0 ? 0 : 0.5) +
      (form.kind === 'imperfect' && form.gender === 'f' ? 0.3 : 0) +
      (form.voice === 'passive' ? 0.6 : 0)
    return [...(fits.length > 0 ? fits : this.#chunk.verbs)].sort((a, b) => rarity(a) - rarity(b))
  }

  get #enclitic(): string | null {
    return this.#chunk.verbs[0]!.reading.enclitic
  }

  /** Whether the phrase at `i` agrees with the verb; a verb before its subject shows no number. */
  #isSubject(i: number, behind: boolean): boolean {
    const { tokens, chunks, cast } = this.#context
    const own = agreementOfPhrase(tokens, chunks[i]!, cast)
    const several = !behind && chunks[i + 1]?.kind === 'phrase' && chunks[i + 1]!.joined
    const phrase = several ? { ...own, plural: null } : own
    const verb = behind ? { ...this.#agreement, plural: null } : this.#agreement
    return agrees(verb, phrase)
  }

  /** The object: what an attached pronoun takes up, else the phrase at `i`. */
  #object(i: number | undefined, { antecedent }: Opening): Filler | null {
    if (this.#enclitic === null) return i === undefined ? null : coordinated(this.#context, i)
    if (antecedent !== null) return coordinated(this.#context, antecedent)
    return pronominal(this.#context, this.#at, this.#enclitic, true)
  }

  /** A subject that is not said: that of the last verb that agrees, else whoever was spoken of last. */
  #understood(): Filler | null {
    const { cast, floor } = this.#context
    const { gender } = this.#agreement
    const suits = (entities: readonly string[]): boolean =>
      entities.length > 0 &&
      entities.every(e => cast.canAct(e)) &&
      agrees({ gender, plural: null }, { gender: cast.agreement(entities[0]!).gender, plural: null })
    // «يجمعون … ويصادرون»: a verb joined to one that shows the same goes on with its subject, whatever gender its name has
    const before = this.#context.clauses.at(-1)
    const tense = this.#chunk.verbs[0]!.form.kind
    const joined =
      this.#chunk.joined && before?.verbs[0]?.form.kind === tense && agreesAlike(before.agreement, this.#agreement)
    if (joined && before.subject !== null && before.subject.entities.length > 0)
      return { chunk: null, entities: before.subject.entities }
    const clause = this.#context.clauses.findLast(c => c.subject !== null && suits(c.subject.entities))
    if (clause !== undefined) return { chunk: null, entities: clause.subject!.entities }
    return suits(floor) ? { chunk: null, entities: floor } : null
  }

  /** What opens the verb's clause before it. */
  #opening(): Opening {
    const { chunks } = this.#context
    if (this.#chunk.joined) return NOTHING
    for (let i = this.#at - 1; i >= 0 && i >= this.#at - MAX_REACH; i--) {
      const chunk = chunks[i]!
      if (chunk.kind === 'relative') return { ...NOTHING, antecedent: this.#antecedentBefore(i) }
      if (i === this.#at - 1 && this.#isUnmarkedRelative(chunk)) return { ...NOTHING, antecedent: i }
      if (chunk.kind === 'complementiser') return { ...NOTHING, pronoun: chunk.pronoun }
      if (chunk.kind === 'stop' || chunk.kind === 'conjunction' || chunk.kind === 'participle') return NOTHING
      if (chunk.kind === 'verb' && isFull(chunk)) return NOTHING
      if (chunk.kind !== 'phrase' || chunk.preposition !== null || chunk.pronoun !== null) continue
      if (chunk.joined && chunks[i - 1]?.kind === 'phrase' && (this.#agreement.plural === true || !this.#standsFor(i)))
        continue
      return this.#governsNoun(i) && !chunk.joined ? NOTHING : { ...NOTHING, topic: i }
    }
    return NOTHING
  }

  #standsFor(i: number): boolean {
    const { tokens, chunks, cast } = this.#context
    return participantsOf(tokens, chunks[i]!, cast).length > 0
  }

  /** An indefinite noun right before a verb takes its clause without a relative pronoun: جماعة اتهمتها السلطات، صاروخا استهدف القاعدة. */
  #isUnmarkedRelative(before: Chunk): boolean {
    if (before.kind !== 'phrase' || before.names.length > 0 || before.pronoun !== null) return false
    const last = nominalReading(this.#context.tokens[before.last - 1]!.fold)
    const governed = before.preposition !== null || this.#governsNoun(this.#at - 1)
    return governed && last !== null && !last.article && last.enclitic === null
  }

  /** The noun that الذي or التي at `at` takes up. */
  #antecedentBefore(at: number): number | null {
    const { chunks, tokens } = this.#context
    if (chunks[at]!.preposition !== null || !/^[وف]?ال/.test(tokens[chunks[at]!.first]!.fold)) return null
    for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (chunks[i]!.kind === 'phrase') return i
      if (chunks[i]!.kind !== 'comma') return null
    }
    return null
  }

  /** Whether a bare phrase is the argument of a full verb before it, so that it cannot be the next verb's topic. */
  #governsNoun(at: number): boolean {
    const { chunks } = this.#context
    for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
      const chunk = chunks[i]!
      if (chunk.kind === 'verb') return isFull(chunk)
      const inserted = chunk.kind === 'time' || chunk.kind === 'particle' || chunk.kind === 'phrase'
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
      if (BARRIERS.has(chunk.kind)) break
      if (chunk.kind === 'comma') {
        if (chunks[i + 1]?.kind === 'time' || chunks[i - 1]?.kind === 'time') continue // «، أمس، »
        const explains = found.length === 1 && chunks[i + 1]?.kind === 'phrase' && chunks[i + 2]?.kind === 'comma'
        if (!explains || chunks[i + 1]!.preposition !== null) break
        i += 2 // a name that explains the phrase before it
      } else if (chunk.kind === 'phrase' && chunk.preposition === null && !(chunk.joined && found.length > 0))
        found.push(i)
    }
    return found
  }
}

/** Gender and number of a verb, as far as all its forms have them. */
function agreementOfVerb(chunk: Chunk): Agreement {
  const forms = chunk.verbs.map(v => v.form)
  const gender = forms.every(f => f.gender === forms[0]!.gender) ? forms[0]!.gender : null
  const plural = forms.every(f => f.number !== 's') ? true : forms.every(f => f.number === 's') ? false : null
  return { gender, plural }
}
