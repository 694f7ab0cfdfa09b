import type { Source } from '../document/index.ts'
import type { Holder } from './holder.ts'
import { understood } from './links.ts'
import { sameSource } from './naming.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'

/** Who has the floor, since which cue, and through whom he was cited for that report alone. */
export class Floor {
  holder: Holder | null = null
  readonly #reader: Reader
  #whole: readonly Source[] = []
  #cue = -1

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** `whole` is the holder's chain with the links that hold only for the report by which he takes the floor. */
  take(holder: Holder, { cue, parent }: Speech, whole: readonly Source[]): void {
    this.holder = holder
    this.#whole = parent === null ? whole : holder.chain
    this.#cue = cue.first
  }

  /** Whether a report stands in a paragraph in which nobody has spoken yet. */
  isVacantAt({ cue }: Speech): boolean {
    const sectionOf = (token: number): number =>
      this.#reader.analysis.sentences[this.#reader.tokens[token]!.sentence]!.section
    return this.#cue < 0 || sectionOf(this.#cue) !== sectionOf(cue.first)
  }

  /** «وأشار الوزير، وفق الوكالة، إلى أن …، وزاد أن»: who goes on within a sentence keeps what was cited for it alone. */
  withinSentence({ subject, cue, parent }: Speech, chain: readonly Source[]): readonly Source[] {
    const goesOn = subject.how === 'dropped' && parent === null && this.#cue >= this.#reader.sentenceStart(cue.first)
    if (!goesOn || chain.length !== 1 || this.#whole.length < 2) return chain
    return sameSource(chain[0]!, this.#whole.at(-1)!) ? understood(this.#whole) : chain
  }
}
