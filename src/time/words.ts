import type { Token } from '../document/index.ts'
import { fold } from '../language/index.ts'

/** What a reader found at a place: the thing, and the token index after it. */
export interface Hit<T> {
  readonly value: T
  readonly next: number
}

export const hit = <T>(value: T, next: number): Hit<T> => ({ value, next })

/**
 * The tokens of a sentence as the time grammar reads them. The first one it looks at may have proclitics taken off (وبداية، لليوم), so a
 * view stands for one way to begin: at token `start`, with the form `head`.
 */
export class Words {
  readonly tokens: readonly Token[]
  /** Tokens from here on belong to other sentences. */
  readonly end: number
  /** Tokens before this one do. */
  readonly begin: number
  readonly start: number
  readonly head: string

  constructor(tokens: readonly Token[], begin: number, end: number, start: number, head: string) {
    this.tokens = tokens
    this.begin = begin
    this.end = end
    this.start = start
    this.head = head
  }

  /** The folded form at `at`; empty outside the sentence. */
  form(at: number): string {
    if (at === this.start) return this.head
    return at >= this.begin && at < this.end ? this.tokens[at]!.fold : ''
  }

  token(at: number): Token | undefined {
    return at >= this.begin && at < this.end ? this.tokens[at] : undefined
  }

  is(at: number, ...forms: readonly string[]): boolean {
    return forms.includes(this.form(at))
  }

  isNumber(at: number): boolean {
    return this.token(at)?.kind === 'number'
  }

  /** Whether the token at `at` begins where the one before it ends. */
  touches(at: number): boolean {
    const token = this.token(at)
    return token !== undefined && this.token(at - 1)?.end === token.start
  }

  /** This sentence read from another place on, with that token's own form or the one given. */
  from(start: number, head = this.tokens[start]?.fold ?? ''): Words {
    return new Words(this.tokens, this.begin, this.end, start, head)
  }

  /** The folded forms of `[from, to)`, for readers that work on strings. */
  forms(from: number, to: number): string[] {
    const forms: string[] = []
    for (let at = from; at < Math.min(to, this.end); at++) forms.push(this.form(at))
    return forms
  }
}

/** Phrases of one or more words and what they stand for; the longest that matches wins. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { rest: readonly string[]; value: T }[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const [first, ...rest] = fold(phrase).split(' ') as [string, ...string[]]
      const bucket = this.#byFirst.get(first) ?? []
      bucket.push({ rest, value })
      this.#byFirst.set(first, bucket)
    }
    for (const bucket of this.#byFirst.values()) bucket.sort((a, b) => b.rest.length - a.rest.length)
  }

  at(words: Words, at: number): Hit<T> | null {
    const bucket = this.#byFirst.get(words.form(at))
    const found = bucket?.find(({ rest }) => rest.every((form, i) => words.form(at + 1 + i) === form))
    return found === undefined ? null : hit(found.value, at + 1 + found.rest.length)
  }

  begins(form: string): boolean {
    return this.#byFirst.has(form)
  }
}

/** The lines of a lexicon, split at spaces. */
export const entriesOf = (data: string): string[][] =>
  data
    .trim()
    .split('\n')
    .map(line => line.split(' '))
