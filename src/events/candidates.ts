import type { Cast } from './cast.ts'
import { agreementOfPronoun, agrees, isAgent, participantsOf } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { coordinated, type SentenceContext } from './clause.ts'
import type { Discourse } from './discourse.ts'
import type { Telling } from './nesting.ts'
import { nominalReading } from './words.ts'

/**
 * Who may act in an event, and whom it may befall: everybody whom its sentence names or means, by what grammar says of them, and those the
 * sentences before have left in mind. Which of them plays the part is for casting.ts to decide.
 */

/** Somebody, several joined, or nobody (no entities), with the features that speak for and against. */
export interface Candidate {
  readonly entities: readonly string[]
  readonly features: readonly string[]
}

/** What the candidates are gathered from beside the sentence. */
export interface Situation {
  readonly discourse: Discourse
  /** Where it happens. */
  readonly place: string | null
  /** Who plays the parts by the rules of grammar alone. */
  readonly ruled: { readonly actors: readonly string[]; readonly recipients: readonly string[] }
}

/** How many chunks away from the trigger somebody may stand. */
const REACH = 24
const BARRIERS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'complementiser', 'relative', 'stop', 'conjunction'])
/** The most that the discourse offers. */
const MOST_RECALLED = 8

interface Draft {
  readonly entities: readonly string[]
  readonly features: Set<string>
  /** Distance in chunks of the nearest naming; null if the sentence names nobody of them. */
  near: number | null
}

/** Gathers the candidates of one telling. */
class Gathering {
  readonly #drafts = new Map<string, Draft>()
  readonly #context: SentenceContext
  readonly #telling: Telling
  readonly #kind: string
  readonly #type: string
  /** Of a noun whether it is definite, of a verb its voice. */
  readonly #definite: string

  constructor(context: SentenceContext, telling: Telling) {
    this.#context = context
    this.#telling = telling
    const { form, frame } = telling.trigger
    this.#type = frame.mode === 'visit' || frame.mode === 'call' ? frame.mode : frame.type
    this.#kind = form === 'noun' ? `noun-${frame.genitive}` : form
    const { reading } = telling.trigger
    const definite = reading.article ? 'definite' : reading.enclitic === null ? 'indefinite' : 'owned'
    this.#definite = form === 'noun' ? definite : this.#voice()
  }

  /** Of a verb: whether it can only be passive or active. */
  #voice(): string {
    const voices = new Set(this.#context.chunks[this.#telling.trigger.chunk]!.verbs.map(v => v.form.voice))
    return voices.size === 1 ? `${[...voices][0]}` : 'either'
  }

  run({ discourse, place, ruled: { actors, recipients } }: Situation): Candidate[] {
    if (actors.length > 0) this.#draft(actors)
    if (recipients.length > 0) this.#draft(recipients)
    this.#related()
    this.#named()
    this.#recalled(discourse)
    const ruled = { actor: [...new Set(actors)].join(' '), recipient: [...new Set(recipients)].join(' ') }
    const candidates: Candidate[] = [{ entities: [], features: this.#nobody(ruled, discourse) }]
    for (const [key, draft] of this.#drafts) {
      this.#describe(draft, discourse, place)
      if (key === ruled.actor) this.#add(draft, 'ruled=actor')
      if (key === ruled.recipient) this.#add(draft, 'ruled=recipient')
      candidates.push({ entities: draft.entities, features: [...draft.features] })
    }
    return candidates
  }

  #draft(entities: readonly string[]): Draft {
    const unique = [...new Set(entities)]
    const key = unique.join(' ')
    let draft = this.#drafts.get(key)
    if (draft === undefined) {
      draft = { entities: unique, features: new Set(), near: null }
      this.#drafts.set(key, draft)
    }
    return draft
  }

  /** A feature alone, with the kind of word that tells the event, and with the type of the event. */
  #add({ features }: Draft, feature: string): void {
    features.add(feature)
    features.add(`${feature} ${this.#kind}`)
    features.add(`${feature} ${this.#type}`)
  }

  /** Those in a grammatical relation to the trigger. */
  #related(): void {
    const { roles, trigger } = this.#telling
    const { frame } = trigger
    for (const { relation, entities } of roles.offers) {
      const draft = this.#draft(entities)
      this.#add(draft, `relation=${relation}`)
      if (frame.actors.includes(relation)) this.#add(draft, 'slot=actor')
      if (frame.recipients.includes(relation)) this.#add(draft, 'slot=recipient')
      if (frame.places.includes(relation)) this.#add(draft, 'slot=place')
    }
  }

  /** Those whom the phrases around the trigger name. */
  #named(): void {
    const { chunks, cast, tokens } = this.#context
    const at = this.#telling.trigger.chunk
    let barriers = 0
    for (let i = at; i >= 0 && i > at - REACH; i--) {
      if (chunks[i]!.kind === 'phrase') this.#phrase(i, barriers)
      if (BARRIERS.has(chunks[i]!.kind) && i < at) barriers++
    }
    barriers = 0
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
      if (chunks[i]!.kind === 'phrase') this.#phrase(i, barriers)
      if (BARRIERS.has(chunks[i]!.kind)) barriers++
    }
    for (const name of chunks[at]!.names) this.#draft([name.mention.entity])
    const adjective = cast.stateOf(tokens[this.#telling.trigger.last]?.fold ?? '')
    if (adjective !== null) this.#add(this.#draft([adjective]), 'adjective')
  }

  #phrase(at: number, barriers: number): void {
    const { chunks, cast, tokens } = this.#context
    const chunk = chunks[at]!
    const own = at - this.#telling.trigger.chunk
    const { entities } = coordinated(this.#context, at)
    const where = `${this.#side(own)} ${Math.min(barriers, 2)}`
    const preposition = chunk.pronoun === null ? (chunk.preposition ?? 'bare') : `${chunk.preposition}-pronoun`
    if (entities.length > 0) {
      const draft = this.#draft(entities)
      if (draft.near === null || Math.abs(own) < Math.abs(draft.near)) {
        draft.near = own
        this.#add(draft, `by=${preposition} ${where}`)
        draft.features.add(`head=${this.#headOf(chunk)}`)
        draft.features.add(`head=${this.#headOf(chunk)} ${where}`)
      }
    }
    const inside = new Set(participantsOf(tokens, chunk, cast).concat(chunk.names.map(n => n.mention.entity)))
    for (const entity of inside) {
      if (entities.length === 1 && entities[0] === entity) continue
      const draft = this.#draft([entity])
      this.#add(draft, `within ${where}`)
      draft.near ??= own
    }
    if (entities.length === 0 && inside.size === 0) this.#adjectives(chunk, where)
  }

  /** States and groups that a phrase only alludes to: المقاتلات التركية. */
  #adjectives(chunk: Chunk, where: string): void {
    const { cast, tokens } = this.#context
    for (let i = chunk.first; i < chunk.last; i++) {
      const state = cast.stateOf(tokens[i]!.fold)
      if (state !== null) this.#add(this.#draft([state]), `adjectival ${where}`)
    }
  }

  #side(own: number): string {
    if (own === 0) return 'same'
    return own < 0 ? 'before' : 'behind'
  }

  #headOf(chunk: Chunk): string {
    const { tokens, cast } = this.#context
    const name = chunk.names[0]
    if (name !== undefined && name.first === chunk.head) return 'name'
    if (isAgent(tokens, chunk, cast)) return 'agent'
    return nominalReading(tokens[chunk.head]!.fold)?.nouns[0]?.classes[0] ?? 'thing'
  }

  /** Those whom the discourse has left in mind. */
  #recalled(discourse: Discourse): void {
    const { type } = this.#telling.trigger.frame
    const { start } = this.#context.tokens[this.#telling.trigger.first]!
    const cited = this.#context.citedAt(start)
    const speaker = cited ?? this.#context.speakerAt(start)
    const offers = discourse.recall(type)
    if (speaker !== null) offers.unshift({ relation: cited === null ? 'speaker' : 'cited', entities: [speaker] })
    for (const { relation, entities } of offers.slice(0, MOST_RECALLED))
      if (entities.length > 0) {
        const draft = this.#draft(entities)
        this.#add(draft, `recalled=${relation}`)
        draft.features.add(`recalled=${relation} ${this.#definite}`)
      }
  }

  /** What is true of somebody whatever the phrase. */
  #describe(draft: Draft, discourse: Discourse, place: string | null): void {
    const { cast } = this.#context
    const types = new Set(draft.entities.map(e => cast.entities.get(e)?.type ?? 'none'))
    const [type] = types.size === 1 ? types : ['mixed']
    this.#add(draft, `type=${type}`)
    draft.features.add(`type=${type} ${this.#type} ${this.#kind}`)
    this.#add(draft, `many=${draft.entities.length > 1}`)
    const near = draft.near === null ? 'far' : `${this.#side(draft.near)} ${bucket(Math.abs(draft.near))}`
    this.#add(draft, `near=${near}`)
    draft.features.add(`near=${near} type=${type}`)
    if (draft.entities.length === 1 && draft.entities[0] === place) this.#add(draft, 'place')
    this.#agree(draft)
    draft.features.add(`salience=${salience(cast, discourse, draft.entities[0]!)}`)
  }

  /** Whether the verb, or the pronoun attached to the trigger, agrees. */
  #agree(draft: Draft): void {
    const { cast, clauses } = this.#context
    const { trigger } = this.#telling
    const own = cast.agreement(draft.entities[0]!)
    const clause = trigger.form === 'finite' ? clauses.find(c => c.at === trigger.chunk) : undefined
    if (clause !== undefined && draft.entities.length === 1) {
      const fits = agrees({ ...clause.agreement, plural: null }, own)
      draft.features.add(`verb agrees=${fits}`)
      draft.features.add(`verb agrees=${fits} ${this.#definite} near=${draft.near === null}`)
    }
    const pronoun = trigger.reading.enclitic === null ? null : agreementOfPronoun(trigger.reading.enclitic)
    if (pronoun !== null && draft.entities.length === 1)
      draft.features.add(`pronoun agrees=${agrees(pronoun, own)} ${this.#kind}`)
  }

  /** What speaks for nobody. */
  #nobody(ruled: { readonly actor: string; readonly recipient: string }, discourse: Discourse): string[] {
    const { trigger, roles } = this.#telling
    const { chunks } = this.#context
    const draft: Draft = { entities: [], features: new Set(), near: null }
    this.#add(draft, 'nobody')
    draft.features.add(`nobody ${this.#type} ${this.#kind}`)
    draft.features.add(`nobody ${trigger.frame.key}`)
    this.#add(draft, `nobody actor=${ruled.actor !== ''}`)
    this.#add(draft, `nobody recipient=${ruled.recipient !== ''}`)
    this.#add(draft, `nobody both=${ruled.actor !== ''} ${ruled.recipient !== ''}`)
    draft.features.add(`nobody ${this.#definite}`)
    draft.features.add(`nobody ${this.#definite} actor=${ruled.actor !== ''}`)
    draft.features.add(`nobody ${this.#definite} recipient=${ruled.recipient !== ''}`)
    const last = discourse.last(trigger.frame.type)
    if (last !== undefined) {
      this.#add(draft, `nobody last actor=${last.actors.length > 0} ruled=${ruled.actor !== ''}`)
      this.#add(draft, `nobody last recipient=${last.recipients.length > 0} ruled=${ruled.recipient !== ''}`)
    }
    const clause = this.#context.clauses.find(c => c.at === trigger.chunk) ?? roles.support
    const said = clause?.subject == null ? 'none' : clause.subject.chunk === null ? 'understood' : 'said'
    this.#add(draft, `nobody subject=${said} ${(clause?.subject?.entities.length ?? 0) > 0}`)
    const next = chunks[trigger.chunk + 1]
    draft.features.add(`nobody next=${next?.kind === 'phrase' ? (next.preposition ?? 'bare') : next?.kind}`)
    return [...draft.features]
  }
}

const bucket = (distance: number): number => (distance <= 3 ? distance : distance <= 5 ? 5 : distance <= 8 ? 8 : 9)

/** How often the article names somebody, compared with the one it names most. */
function salience(cast: Cast, discourse: Discourse, entity: string): string {
  const share = cast.frequency(entity) / Math.max(1, cast.mostFrequent)
  return `${share > 0.99 ? 'top' : share > 0.5 ? 'high' : share > 0.2 ? 'mid' : 'low'} ${discourse.has(entity)}`
}

/** Nobody, and everybody who may play a part in what is told. */
export const candidatesOf = (context: SentenceContext, telling: Telling, situation: Situation): Candidate[] =>
  new Gathering(context, telling).run(situation)
