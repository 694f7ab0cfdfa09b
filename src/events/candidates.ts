import { answering, type Offer } from './around.ts'
import { type Agreement, agreementOfPhrase, agreementOfPronoun, agrees, numberless } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { Filler, SentenceContext, VerbClause } from './context.ts'
import type { Discourse } from './discourse.ts'
import type { Feature, Features } from './features.ts'
import { isOwnersPart } from './genitives.ts'
import { bucket, NEAR, side, WHERE } from './nearness.ts'
import type { Telling } from './nesting.ts'
import type { Phrases } from './phrases.ts'
import { HARMFUL, isBacker, isBetweenPlaces, isForWhom, isMediumOf, isWhereabouts } from './relations.ts'
import { salience, typeOf } from './standing.ts'
import { isAdjectival, nominalReading } from './words.ts'

/**
 * Who may act in an event, and whom it may befall: everybody whom its sentence names or means, by what grammar says of them, and those the
 * sentences before have left in mind. Which of them plays the part is for casting.ts to decide.
 */

/** A part that somebody plays in an event. */
export type Part = 'actor' | 'recipient'

/** Why somebody may play a part: grammar relates them to what is told, its sentence names them, or those before do; `nobody` is none. */
export type Ground = 'nobody' | 'related' | 'named' | 'recalled'

/** Somebody, several joined, or nobody (no entities), with the features that speak for and against, each once. */
export interface Candidate {
  readonly entities: readonly string[]
  readonly ground: Ground
  /** It tells of the deed, and grammar does not give it a part in it. */
  readonly tells: boolean
  readonly features: readonly Feature[]
  /** What the deed's own genitive gives it, named there, which nobody else then plays: «انسحاب فلان»، «قصف غزة». */
  readonly owns: Part | null
  /** It is no subject of the verb: that shows another gender or number, or another is told, and grammar gives it no part. */
  readonly unfit: boolean
  /** By how much it must be likelier than the others, in the unit of the weights. */
  readonly doubt: number
}

/** What the candidates are gathered from beside the sentence. */
export interface Situation {
  readonly phrases: Phrases
  readonly discourse: Discourse
  /** Where it happens. */
  readonly place: string | null
  /** Those in what it is about: the deed that is condemned. */
  readonly deed: readonly Offer[]
  /** Who plays the parts by the rules of grammar alone. */
  readonly ruled: { readonly actors: readonly string[]; readonly recipients: readonly string[] }
  /** Makes the features. */
  readonly features: Features
}

/** How many chunks away from the trigger somebody may stand. */
const REACH = 24
const BARRIERS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'complementiser', 'relative', 'stop', 'conjunction'])
/** The relation of the subject of a clause that something parts from the deed: «أعلنت الوزارة أن هجوما …». */
const APART = 'clause subj apart'
/** The most that the discourse offers. */
const MOST_RECALLED = 8

/**
 * The doubt in an actor whom only the sentences before name: a report means whom it names, and of those whom it recalls most are somebody else.
 */
const RECALLED = 1

interface Draft {
  readonly entities: readonly string[]
  readonly features: Feature[]
  doubt: number
  /** Distance in chunks of the nearest naming; null if the sentence names nobody of them. */
  near: number | null
  ground: Ground
  tells: boolean
  unfit: boolean
  owns: Part | null
  /** Grammar gives it a part, not only the clause around. */
  partaking: boolean
}

const draftOf = (entities: readonly string[], ground: Ground): Draft => {
  return {
    entities,
    features: [],
    doubt: 0,
    near: null,
    ground,
    tells: false,
    unfit: false,
    owns: null,
    partaking: false,
  }
}

/** The key of a set of entities, for those that are the same ones. */
const keyOf = (entities: readonly string[]): string => (entities.length === 1 ? entities[0]! : entities.join(' '))
const unique = (entities: readonly string[]): readonly string[] =>
  entities.length === 1 ? entities : [...new Set(entities)]

/** Gathers the candidates of one telling. */
class Gathering {
  readonly #drafts = new Map<string, Draft>()
  readonly #context: SentenceContext
  readonly #telling: Telling
  readonly #situation: Situation
  readonly #features: Features
  readonly #kind: string
  readonly #type: string
  /** Of a noun whether it is definite, of a verb its voice. */
  readonly #definite: string
  /** The clause of the verb that tells the event, if a verb does. */
  readonly #clause: VerbClause | undefined
  /** Whether the subject of the verb, or of the one that carries the noun, is said, and whether it stands for somebody. */
  readonly #subject: string
  /** Whether the object of the verb is said, and whether it stands for somebody; of a noun what its genitive is. */
  readonly #object: string
  /** What the verb, and what the pronoun attached to the trigger, agree with; null where there is none. */
  readonly #verb: Agreement | null
  readonly #pronoun: Agreement | null

  constructor(context: SentenceContext, telling: Telling, situation: Situation) {
    this.#context = context
    this.#telling = telling
    this.#situation = situation
    this.#features = situation.features
    const { form, frame, reading, chunk } = telling.trigger
    this.#type = ` ${frame.mode === 'visit' || frame.mode === 'call' ? frame.mode : frame.type}`
    this.#kind = form === 'noun' ? ` noun-${frame.genitive}` : ` ${form}`
    const definite = reading.article ? 'definite' : reading.enclitic === null ? 'indefinite' : 'owned'
    this.#clause = context.clauses.find(c => c.at === chunk)
    this.#definite = ` ${form === 'noun' ? definite : this.#voice()}`
    this.#verb = form === 'finite' && this.#clause !== undefined ? numberless(this.#clause.agreement) : null
    this.#pronoun = reading.enclitic === null ? null : agreementOfPronoun(reading.enclitic)
    const clause = this.#clause ?? telling.roles.support
    this.#subject = ` subject=${saying(clause?.subject)}`
    this.#object = form === 'noun' ? ` genitive=${this.#genitive()}` : ` object=${saying(clause?.object)}`
  }

  /** Of a verb: whether it can only be passive or active, or is read as passive: «اعتقل الصحفي». */
  #voice(): string {
    const { recipients } = this.#situation.ruled
    if (this.#clause?.subject?.entities.some(e => recipients.includes(e))) return 'passive'
    const voices = new Set(this.#context.chunks[this.#telling.trigger.chunk]!.verbs.map(v => v.form.voice))
    return voices.size === 1 ? `${[...voices][0]}` : 'either'
  }

  /** What kind of word stands behind a noun in its own phrase. */
  #genitive(): string {
    const { trigger } = this.#telling
    const { tokens, chunks } = this.#context
    const own = chunks[trigger.chunk]!
    if (trigger.reading.enclitic !== null) return 'pronoun'
    if (trigger.last >= own.last) return 'none'
    if (own.names.some(n => n.first === trigger.last)) return 'name'
    const reading = nominalReading(tokens[trigger.last]!.fold)
    if (reading === null) return 'unknown'
    if (isAdjectival(reading)) return 'adjective'
    return reading.nouns[0]?.classes[0] ?? 'thing'
  }

  run(): Candidate[] {
    const { actors, recipients } = this.#situation.ruled
    const actor = actors.length === 0 ? null : this.#draft(actors)
    const recipient = recipients.length === 0 ? null : this.#draft(recipients)
    this.#related()
    this.#named()
    this.#recalled()
    const candidates: Candidate[] = [this.#nobody(actor !== null, recipient !== null)]
    const speaker = this.#context.speakerAt(this.#context.tokens[this.#telling.trigger.first]!.start)
    const answers = answering(this.#context, this.#telling.trigger)
    const { frame, reading } = this.#telling.trigger
    const owned = this.#object === ' genitive=name' && !reading.article
    const both = actor !== null && recipient !== null
    for (const draft of this.#drafts.values()) {
      this.#describe(draft)
      if (draft === actor) this.#add(draft, 'ruled=', 'actor')
      if (draft === recipient) this.#add(draft, 'ruled=', 'recipient')
      if (owned && draft.near === 0 && isOwnersPart(frame, draft.entities, both, this.#context.cast))
        draft.owns = draft === actor ? 'actor' : draft === recipient ? 'recipient' : null
      if (draft.near !== null && draft.ground === 'recalled') draft.ground = 'named'
      // «أكد البيان رفض …»: who speaks means himself, named there or not
      if (draft.ground === 'recalled' && !(speaker !== null && draft.entities.includes(speaker))) draft.doubt = RECALLED
      draft.tells =
        !draft.partaking && draft.entities.some(entity => this.#context.speakers.has(entity) || entity === speaker)
      draft.unfit = this.#isUnfit(draft) || draft.entities.some(e => answers.includes(e))
      candidates.push(draft)
    }
    return candidates
  }

  #draft(entities: readonly string[]): Draft {
    const own = unique(entities)
    const key = keyOf(own)
    let draft = this.#drafts.get(key)
    if (draft === undefined) {
      draft = draftOf(own, 'recalled')
      this.#drafts.set(key, draft)
    }
    return draft
  }

  /** A feature that is a name with a value. */
  #feature(name: string, value = ''): Feature {
    return this.#features.and(this.#features.of(name), value)
  }

  #push({ features }: Draft, feature: Feature): void {
    if (!features.includes(feature)) features.push(feature)
  }

  /** A feature alone, with the kind of word that tells the event, and with the type of the event. */
  #spread(draft: Draft, feature: Feature): void {
    this.#push(draft, feature)
    this.#push(draft, this.#features.and(feature, this.#kind))
    this.#push(draft, this.#features.and(feature, this.#type))
  }

  #add(draft: Draft, name: string, value = ''): void {
    this.#spread(draft, this.#feature(name, value))
  }

  /** Those in a grammatical relation to the trigger. */
  #related(): void {
    const { roles, trigger } = this.#telling
    const { frame } = trigger
    for (const { relation, entities } of [...roles.offers, ...this.#situation.deed]) {
      const draft = this.#draft(entities)
      draft.ground = 'related'
      draft.partaking ||= relation !== APART
      this.#add(draft, 'relation=', relation)
      if (frame.actors.includes(relation)) this.#add(draft, 'slot=', 'actor')
      if (frame.recipients.includes(relation)) this.#add(draft, 'slot=', 'recipient')
      if (frame.places.includes(relation)) this.#add(draft, 'slot=', 'place')
    }
  }

  /** Those whom the phrases around the trigger name. */
  #named(): void {
    const { chunks, cast, tokens } = this.#context
    const at = this.#telling.trigger.chunk
    let barriers = 0
    for (let i = at; i >= 0 && i > at - REACH; i--) {
      const spared = HARMFUL.has(this.#telling.trigger.frame.type) && isBacker(this.#context, i)
      if (chunks[i]!.kind === 'phrase' && !spared && !isMediumOf(this.#context, i)) this.#phrase(i, barriers)
      if (BARRIERS.has(chunks[i]!.kind) && i < at) barriers++
    }
    barriers = 0
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
      const chunk = chunks[i]!
      const harmful = HARMFUL.has(this.#telling.trigger.frame.type)
      const spared = harmful && (isForWhom(this.#context, chunk) || isBacker(this.#context, i))
      const aside = isMediumOf(this.#context, i) || isWhereabouts(this.#context, i) || isBetweenPlaces(this.#context, i)
      if (chunk.kind === 'phrase' && !spared && !aside) this.#phrase(i, barriers)
      if (BARRIERS.has(chunk.kind)) barriers++
    }
    for (const name of chunks[at]!.names) this.#draft([name.mention.entity])
    const adjective = cast.stateOf(tokens[this.#telling.trigger.last]?.fold ?? '')
    if (adjective !== null) this.#add(this.#draft([adjective]), 'adjective')
  }

  #phrase(at: number, barriers: number): void {
    const { entities, inside, adjectives, by, head } = this.#situation.phrases.at(at)
    const own = at - this.#telling.trigger.chunk
    const where = WHERE[side(own)][Math.min(barriers, 2)]!
    if (entities.length > 0) {
      const draft = this.#draft(entities)
      if (draft.near === null || Math.abs(own) < Math.abs(draft.near)) {
        draft.near = own
        this.#spread(draft, this.#features.and(this.#feature('by=', by), where))
        const headed = this.#feature('head=', head)
        this.#push(draft, headed)
        this.#push(draft, this.#features.and(headed, where))
      }
    }
    for (const entity of inside) {
      const draft = this.#draft([entity])
      this.#add(draft, 'within', where)
      draft.near ??= own
    }
    for (const state of adjectives) this.#add(this.#draft([state]), 'adjectival', where)
  }

  /** Those whom the discourse has left in mind. */
  #recalled(): void {
    const { type } = this.#telling.trigger.frame
    const { start } = this.#context.tokens[this.#telling.trigger.first]!
    const cited = this.#context.citedAt(start)
    const speaker = cited ?? this.#context.speakerAt(start)
    const offers = this.#situation.discourse.recall(type)
    if (speaker !== null) offers.unshift({ relation: cited === null ? 'speaker' : 'cited', entities: [speaker] })
    for (const { relation, entities } of offers.slice(0, MOST_RECALLED))
      if (entities.length > 0) {
        const draft = this.#draft(entities)
        const recalled = this.#feature('recalled=', relation)
        this.#spread(draft, recalled)
        this.#push(draft, this.#features.and(recalled, this.#definite))
        this.#push(draft, this.#features.and(recalled, this.#subject))
        this.#push(draft, this.#features.and(recalled, this.#object))
      }
  }

  /** What is true of somebody whatever the phrase. */
  #describe(draft: Draft): void {
    const { cast } = this.#context
    const { place, discourse } = this.#situation
    const type = typeOf(cast, draft.entities)
    const typed = this.#feature('type=', type)
    this.#spread(draft, typed)
    this.#push(draft, this.#features.and(this.#features.and(typed, this.#type), this.#kind))
    this.#add(draft, 'many=', draft.entities.length > 1 ? 'true' : 'false')
    const near = this.#feature('near=', draft.near === null ? 'far' : NEAR[side(draft.near)][bucket(draft.near)]!)
    this.#spread(draft, near)
    this.#push(draft, this.#features.and(this.#features.and(near, ' type='), type))
    if (draft.entities.length === 1 && draft.entities[0] === place) this.#add(draft, 'place')
    this.#agree(draft)
    this.#add(draft, 'source=', `${discourse.isSource(draft.entities[0]!)} ${type}`)
    if (draft.entities.some(e => this.#context.speakers.has(e))) this.#add(draft, 'speaks')
    const history = this.#feature('history=', discourse.history(draft.entities[0]!, this.#telling.trigger.frame.type))
    this.#spread(draft, history)
    this.#push(draft, this.#features.and(history, this.#definite))
    this.#push(draft, this.#feature('salience=', salience(cast, discourse, draft.entities[0]!)))
  }

  /** Whether the verb, or the pronoun attached to the trigger, agrees. */
  #agree(draft: Draft): void {
    if (draft.entities.length !== 1) return
    const own = this.#context.cast.agreement(draft.entities[0]!)
    if (this.#verb !== null) {
      const fits = this.#feature('verb agrees=', `${agrees(this.#verb, own)}`)
      this.#push(draft, fits)
      const known = this.#features.and(fits, this.#definite)
      this.#push(draft, this.#features.and(known, draft.near === null ? ' near=true' : ' near=false'))
    }
    if (this.#pronoun !== null) {
      const fits = this.#feature('pronoun agrees=', `${agrees(this.#pronoun, own)}`)
      this.#push(draft, this.#features.and(fits, this.#kind))
    }
  }

  /** Whether a person is no subject of the verb: «المرأة … رفضوا»، «قال الرئيس إن السكان رفضوا». */
  #isUnfit({ entities, tells, partaking }: Draft): boolean {
    const { cast, chunks, tokens } = this.#context
    const [entity] = entities
    if (this.#verb === null || this.#clause === undefined || partaking || this.#definite === ' passive') return false
    if (entities.length !== 1 || cast.entities.get(entity!)?.type !== 'PER') return false
    const { subject, agreement, verbs } = this.#clause
    if (verbs.some(v => v.form.person !== 3)) return false
    const said = subject === null || subject.chunk === null ? null : chunks[subject.chunk]!
    const another = tells && said !== null && agreementOfPhrase(tokens, said, cast).plural === true
    const own = cast.agreement(entity!)
    return another || agreement.plural === true || !agrees(this.#verb, numberless(own))
  }

  /** Whether the phrase at a chunk is definite, so that it takes up somebody known. */
  #isDefinite(chunk: number): boolean {
    const { chunks, tokens } = this.#context
    const { first, last } = chunks[chunk]!
    return tokens.slice(first, last).some(t => /^[وفبل]?ال/.test(t.fold))
  }

  /** Nobody, and what speaks for that. */
  #nobody(actor: boolean, recipient: boolean): Candidate {
    const { trigger, roles } = this.#telling
    const draft = draftOf([], 'nobody')
    const add = (text: string): void => this.#push(draft, this.#feature('nobody', text))
    this.#add(draft, 'nobody')
    add(`${this.#type}${this.#kind}`)
    add(` ${trigger.frame.key}`)
    this.#add(draft, 'nobody', ` actor=${actor}`)
    this.#add(draft, 'nobody', ` recipient=${recipient}`)
    this.#add(draft, 'nobody', ` both=${actor} ${recipient}`)
    add(this.#definite)
    add(`${this.#definite} actor=${actor}`)
    add(`${this.#definite} recipient=${recipient}`)
    const last = this.#situation.discourse.last(trigger.frame.type)
    if (last !== undefined) {
      this.#add(draft, 'nobody', ` last actor=${last.actors.length > 0} ruled=${actor}`)
      this.#add(draft, 'nobody', ` last recipient=${last.recipients.length > 0} ruled=${recipient}`)
    }
    const subject = (this.#clause ?? roles.support)?.subject ?? null
    this.#add(draft, 'nobody', this.#subject)
    this.#add(draft, 'nobody', this.#object)
    if (subject !== null && subject.chunk !== null && subject.entities.length === 0)
      add(` subject=${this.#situation.phrases.at(subject.chunk).head} ${this.#isDefinite(subject.chunk)}`)
    const next = this.#context.chunks[trigger.chunk + 1]
    add(` next=${next?.kind === 'phrase' ? (next.preposition ?? 'bare') : next?.kind}`)
    return draft
  }
}

/** Whether an argument is said or understood, and whether it stands for somebody. */
function saying(filler: Filler | null | undefined): string {
  if (filler == null) return 'none'
  return `${filler.chunk === null ? 'understood' : 'said'} ${filler.entities.length > 0}`
}

/** Nobody, and everybody who may play a part in what is told. */
export const candidatesOf = (context: SentenceContext, telling: Telling, situation: Situation): Candidate[] =>
  new Gathering(context, telling, situation).run()
