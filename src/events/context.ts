import type { Entity, Token } from '../document/index.ts'
import type { FiniteVerb } from '../language/index.ts'
import type { Agreement, Cast } from './cast.ts'
import type { Chunk } from './chunks.ts'

/** Those who fill one place of a clause: the phrases, and the entities they stand for. */
export interface Filler {
  /** Index of the first chunk; null where it is understood. */
  readonly chunk: number | null
  readonly entities: readonly string[]
}

/** Those in a phrase with a preposition, and what that phrase is to the verb or noun before it. */
export interface Argument extends Filler {
  readonly preposition: string
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
  /** Who is named in this sentence as the source of something. */
  readonly speakers: ReadonlySet<string>
  /** The two, of one kind of entity or of any, who were told of together last: البلدان، الوزيران، الطرفان. */
  pairOf(type: Entity['type'] | null): readonly string[]
  /** Who speaks in a quotation at this offset (نطالب), if known. */
  speakerAt(offset: number): string | null
  /** Whose speech the word at this offset introduces, if it does. */
  citedAt(offset: number): string | null
}

/** A verb as its clause is read: its chunk, its folded dictionary forms, and what it shows of its subject. */
export interface Verb {
  readonly at: number
  readonly lemmas: ReadonlySet<string>
  readonly agreement: Agreement
}
