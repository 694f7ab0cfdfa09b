import type { Quotation, SpeechAct } from '../document/index.ts'
import type { Gender, GrammaticalNumber, TokenRange } from '../language/index.ts'
import type { Complement } from './complement.ts'
import type { SourcePhrase } from './phrase.ts'
import type { Subject } from './subject.ts'

/** A further link of the chain: who passed the speech on (`outer`) or who was cited in turn (`inner`). */
export interface Link {
  readonly phrase: SourcePhrase
  /** `own`: a statement of the speaker himself, no link, but what later words may refer back to. */
  readonly place: 'outer' | 'inner' | 'own'
  /** It holds for this report only, not for what the same speaker says next. */
  readonly fleeting?: boolean
}

/** One report of speech while a document is being read: what the rules have found of it so far. */
export interface Speech {
  readonly rule: string
  readonly cue: TokenRange
  readonly act: SpeechAct
  readonly subject: Subject | { readonly how: 'head'; readonly of: Speech | null }
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly links: Link[]
  /** Tokens of the content, `[first, last)`; `last` moves back as other speech begins. */
  first: number
  last: number
  /** Where a performative within the content takes over; the content ends there. */
  cut?: number
  /** The quotation that the content opens with. */
  readonly quotation: Quotation | null
  /** A quotation of several sentences that opens within the content: with it the content ends. */
  readonly held?: Quotation | undefined
  /** An answer in an interview, which may reach over several paragraphs. */
  readonly answers?: boolean
  parent: Speech | null
  /** The frame of the cue that the content fills. */
  readonly frame: Complement['frame']
  /** Whether the content stands before the cue. */
  readonly backward: boolean
  /** A crediting phrase (وفق المرصد) rather than a verb of saying. */
  readonly credited: boolean
}
