/** What every rule of the room is given: the sentence's tokens and what is known of names in it. */
import type { Quotation, Token } from '../../document/index.ts'
import type { NameMatch } from '../gazetteer.ts'

export interface RuleContext {
  readonly tokens: readonly Token[]
  /** The sentence: tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Names of the knowledge base by the token they begin with. */
  readonly matches: ReadonlyMap<number, NameMatch>
  /** Tokens inside a sure name of the knowledge base, its first aside. */
  readonly inside: ReadonlySet<number>
  /** Quotations by the offset of their opening mark. */
  readonly quotations: ReadonlyMap<number, Quotation>
  /** By token: how much more it looks to the tagger like no name than like a part of any. */
  readonly outside: Float64Array
  /** Whether the article writes ى as ي, so that علي may be على. */
  readonly dotsAlif: boolean
}
