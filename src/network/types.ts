/** What the stories say of who does what towards whom: the contract `isnad/network@1`. */
import type { Bounds, Evidence } from '../story/index.ts'

/** How an outlet judges by the words it puts on somebody. */
export type Tone = 'legitimising' | 'neutral' | 'delegitimising'

export interface Role {
  readonly title: string
  /** First and last day of publication of articles that give it. */
  readonly from: string | null
  readonly to: string | null
  readonly evidence: readonly Evidence[]
}

export interface ActorLabel {
  readonly text: string
  readonly outlet: string | null
  readonly voice: 'own' | 'quoted'
  readonly tone: Tone
  readonly evidence: readonly Evidence[]
}

export interface Actor {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly nameEn: string | null
  readonly kb: string | null
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly labels: readonly ActorLabel[]
}

export type RelationKind =
  | 'meets'
  | 'supports'
  | 'arms'
  | 'funds'
  | 'sends forces'
  | 'asks'
  | 'agrees with'
  | 'opposes'
  | 'accuses'
  | 'threatens'
  | 'sanctions'
  | 'attacks'
  | 'commands'
  | 'member of'

/** On whose word a relation stands. */
export interface According {
  readonly root: string
  readonly articles: readonly string[]
  readonly stance: 'supports' | 'denies'
}

/** What one actor is said to do towards another. */
export interface Relation {
  readonly actor: string
  readonly recipient: string
  readonly kind: RelationKind
  /** `arms`, `infantry`, `air cover`, `logistics`, `intelligence`, `diplomacy`, `money`, … */
  readonly means: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** `StoryEvent.id`. */
  readonly events: readonly string[]
  readonly accordingTo: readonly According[]
  readonly independent: Bounds
  /** Beyond the contract: the words that say so. */
  readonly evidence: readonly Evidence[]
}

export interface Network {
  readonly schema: 'isnad/network@1'
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
}

/** What the actors room tells of a title, where the caller has it. */
export interface LabelReading {
  readonly start: number
  readonly end: number
  readonly tone: Tone
  readonly voice: 'own' | 'quoted'
}

/** What an outlet, in its own voice, calls an actor at first and later, where the tone or the word is another. Beyond the contract. */
export interface LabelDrift {
  readonly actor: string
  readonly name: string
  readonly outlet: string
  readonly from: DriftStep
  readonly to: DriftStep
}

/** One end of a drift: the words, and the days of the articles that have them. */
export interface DriftStep {
  readonly text: string
  readonly tone: Tone
  readonly from: string | null
  readonly to: string | null
  readonly evidence: readonly Evidence[]
}
