import type { SentenceContext } from './context.ts'
import { coordinated } from './fillers.ts'
import { isAgent, participantsOf } from './participants.ts'
import { statesIn } from './relations.ts'
import { nominalReading } from './words.ts'

/** Prepositions that only say where: a phrase behind one is as another. */
const SPATIAL: ReadonlySet<string> = new Set(['خارج', 'داخل', 'امام', 'قرب', 'وسط', 'خلف', 'وراء', 'فوق', 'تحت', 'قباله', 'جنوب', 'شمال', 'شرق', 'غرب', 'جنوبي', 'شمالي', 'شرقي', 'غربي', 'حول', 'عند']) // biome-ignore format: one set

/** Whom a phrase offers to the events of its sentence. */
export interface PhraseFacts {
  /** Those it stands for, with those joined to it. */
  readonly entities: readonly string[]
  /** Each of those it names or stands for, but who stands for it alone. */
  readonly inside: readonly string[]
  /** States and groups that its adjectives allude to, if it names nobody: المقاتلات التركية. */
  readonly adjectives: readonly string[]
  /** The preposition it hangs by. */
  readonly by: string
  /** What kind of word heads it. */
  readonly head: string
}

const governing = (preposition: string | null): string =>
  preposition === null ? 'bare' : SPATIAL.has(preposition) ? 'where' : preposition

/** The phrases of a sentence whose clauses have been read; each is looked at once, whatever the number of events. */
export class Phrases {
  readonly #context: SentenceContext
  readonly #facts: PhraseFacts[] = []

  constructor(context: SentenceContext) {
    this.#context = context
  }

  /** The facts of the phrase at chunk `at`. */
  at(at: number): PhraseFacts {
    this.#facts[at] ??= this.#read(at)
    return this.#facts[at]
  }

  #read(at: number): PhraseFacts {
    const { chunks, cast, tokens } = this.#context
    const chunk = chunks[at]!
    const { entities } = coordinated(this.#context, at)
    const named = new Set([...participantsOf(tokens, chunk, cast), ...chunk.names.map(n => n.mention.entity)])
    return {
      entities: [...new Set(entities)],
      inside: [...named].filter(entity => entities.length !== 1 || entities[0] !== entity),
      adjectives: entities.length === 0 && named.size === 0 ? statesIn(this.#context, chunk) : [],
      by: chunk.pronoun === null ? governing(chunk.preposition) : `${chunk.preposition}-pronoun`,
      head: this.#headOf(at),
    }
  }

  #headOf(at: number): string {
    const { chunks, cast, tokens } = this.#context
    const chunk = chunks[at]!
    const name = chunk.names[0]
    if (name !== undefined && name.first === chunk.head) return 'name'
    if (isAgent(tokens, chunk, cast)) return 'agent'
    return nominalReading(tokens[chunk.head]!.fold)?.nouns[0]?.classes[0] ?? 'thing'
  }
}
