/** Finds names of known happenings and offices in a text: phrases whose words may carry clitics and have a word or two between them. */
import type { Analysis, Token } from '../../document/index.ts'
import { fold } from '../../language/index.ts'

/** Words that may stand between two words of a name (عملية تحرير [العاصمة] طرابلس). */
const MAX_GAP = 2

/** A folded form without conjunction, preposition and article. */
export const bare = (form: string): string => form.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك](?=ال))?(?=..)/, '')

export interface PhraseMatch<T> {
  readonly value: T
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Names of several words, to be found in running text. */
export class NameIndex<T> {
  readonly #byFirst = new Map<string, { rest: readonly string[]; value: T }[]>()

  add(name: string, value: T): void {
    const [first, ...rest] = fold(name).split(' ').map(bare) as [string, ...string[]]
    const bucket = this.#byFirst.get(first) ?? []
    bucket.push({ rest, value })
    this.#byFirst.set(first, bucket)
  }

  /** Every name in the text, in order. */
  in({ tokens, sentences }: Analysis): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    for (const sentence of sentences)
      for (let at = sentence.first; at < sentence.last; at++)
        for (const { rest, value } of this.#byFirst.get(bare(tokens[at]!.fold)) ?? []) {
          const last = endOf(tokens, at + 1, sentence.last, rest)
          if (last !== null) found.push({ value, first: at, last, sentence: sentence.index })
        }
    return found
  }
}

function endOf(tokens: readonly Token[], from: number, end: number, rest: readonly string[]): number | null {
  let at = from
  for (const form of rest) {
    const limit = Math.min(end, at + MAX_GAP + 1)
    while (at < limit && bare(tokens[at]!.fold) !== form) at++
    if (at >= limit) return null
    at++
  }
  return at
}
