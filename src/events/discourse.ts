import type { Event, EventType } from '../document/index.ts'
import type { Offer } from './around.ts'

type Told = Pick<Event, 'type' | 'actors' | 'recipients'>

/** Types of events between adversaries. */
const ADVERSE: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'REJECT',
  'SANCTION',
  'THREATEN',
])
/** Events between adversaries tell of one another who is against whom, and so do the others of who is with whom. */
const kindOf = (type: EventType): string => (ADVERSE.has(type) ? 'adverse' : 'amicable')

const identityOf = ({ type, actors, recipients }: Told): string => `${type} ${actors.join(',')} ${recipients.join(',')}`

/** How many pairs are kept in mind. */
const MOST_PAIRS = 6

/** What the sentences read so far have left in mind: who was spoken of, and the last events with those in them. */
export class Discourse {
  /** Who was spoken of last, for dropped subjects. */
  floor: readonly string[] = []
  /** Who or what was attacked last: whom an attack without a named victim hits. */
  stricken: readonly string[] = []
  /** Type and participants of the events told. */
  readonly #known = new Set<string>()
  /** The last pairs who were told of together. */
  #pairsTold: readonly (readonly string[])[] = []
  readonly #last = new Map<EventType, Told>()
  #latest: Told | null = null
  /** The last event of the sentence that is being read. */
  #here: Told | null = null
  #named: readonly string[] = []
  readonly #seen = new Set<string>()
  /** Who has acted in events of a kind, and whom they befell. */
  readonly #acted = new Set<string>()
  readonly #befallen = new Set<string>()
  /** Who has acted on whom. */
  readonly #pairs = new Set<string>()

  /** Who is cited in the article as the source of something. */
  readonly #sources: ReadonlySet<string>

  constructor(sources: ReadonlySet<string>) {
    this.#sources = sources
  }

  /** Whether somebody is cited in the article as the source of something. */
  isSource(entity: string): boolean {
    return this.#sources.has(entity)
  }

  /** Whether an entity was named before this sentence. */
  has(entity: string): boolean {
    return this.#seen.has(entity)
  }

  /** Whether an event of this type between these has been told. */
  knows(event: Told): boolean {
    return this.#known.has(identityOf(event))
  }

  /** What somebody has done or met with in events of the same kind as this type: `acted`, `befallen`, `both`, or `neither`. */
  history(entity: string, type: EventType): string {
    const key = `${kindOf(type)} ${entity}`
    const acted = this.#acted.has(key)
    if (this.#befallen.has(key)) return acted ? 'both' : 'befallen'
    return acted ? 'acted' : 'neither'
  }

  /** Whether one has acted on another in events of the same kind as this type: `forth`, `back`, `both` ways, or `never`. */
  between(actor: string, recipient: string, type: EventType): string {
    const kind = kindOf(type)
    const forth = this.#pairs.has(`${kind} ${actor} ${recipient}`)
    if (this.#pairs.has(`${kind} ${recipient} ${actor}`)) return forth ? 'both' : 'back'
    return forth ? 'forth' : 'never'
  }

  /** The last event of a type. */
  last(type: EventType): Told | undefined {
    return this.#last.get(type)
  }

  /** The two who were told of together last and of whom each `suits`; none if there are none. */
  pair(suits: (entity: string) => boolean): readonly string[] {
    return this.#pairsTold.findLast(pair => pair.every(suits)) ?? []
  }

  /** Takes in an event of the sentence that is being read. */
  tell(event: Told): void {
    this.#here = event
    this.#last.set(event.type, event)
    this.#known.add(identityOf(event))
    const together = [...new Set([...event.actors, ...event.recipients])]
    if (together.length === 2) this.#pairsTold = [...this.#pairsTold.slice(1 - MOST_PAIRS), together]
    const kind = kindOf(event.type)
    for (const actor of event.actors) this.#acted.add(`${kind} ${actor}`)
    for (const recipient of event.recipients) {
      this.#befallen.add(`${kind} ${recipient}`)
      for (const actor of event.actors) this.#pairs.add(`${kind} ${actor} ${recipient}`)
    }
    if (event.type === 'ASSAULT' && event.recipients.length > 0) this.stricken = event.recipients
  }

  /** Takes in whom a sentence named, in order, when it has been read. */
  close(named: readonly string[]): void {
    if (named.length > 0) this.#named = [...new Set(named)]
    for (const entity of named) this.#seen.add(entity)
    this.#latest = this.#here ?? this.#latest
    this.#here = null
  }

  /** Those in mind, by how: the parts of the events told last, and the names of the sentence before. */
  recall(type: EventType): Offer[] {
    const same = this.#last.get(type)
    return [
      { relation: 'here actor', entities: this.#here?.actors ?? [] },
      { relation: 'here recipient', entities: this.#here?.recipients ?? [] },
      { relation: 'same actor', entities: same?.actors ?? [] },
      { relation: 'same recipient', entities: same?.recipients ?? [] },
      { relation: 'floor', entities: this.floor },
      { relation: 'stricken', entities: this.stricken },
      { relation: 'latest actor', entities: this.#latest?.actors ?? [] },
      { relation: 'latest recipient', entities: this.#latest?.recipients ?? [] },
      ...this.#named.slice(0, 4).map((entity, i) => ({ relation: `named ${i}`, entities: [entity] })),
    ].filter(o => o.entities.length > 0)
  }
}
