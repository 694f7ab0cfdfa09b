import type { Span, Token } from '../document/layers.ts'

/**
 * The rule matcher that the rooms share: regular expressions over tokens. A pattern is a value built from the combinators below;
 * a rule is a named pattern and what to make of its match. Matching backtracks, but every repetition is bounded and every attempt
 * has a step budget, so a sentence costs time linear in its length. After spaCy's Matcher and Duckling's rules.
 */
export type TokenTest = (token: Token, context: MatchContext) => boolean

export interface MatchContext {
  readonly tokens: readonly Token[]
  /** Tokens from here on do not belong to the stretch that is matched. */
  readonly end: number
}

export type Pattern =
  | { readonly kind: 'token'; readonly test: TokenTest }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | {
      readonly kind: 'repeat'
      readonly part: Pattern
      readonly min: number
      readonly max: number
      readonly lazy: boolean
    }
  | { readonly kind: 'capture'; readonly name: string; readonly part: Pattern }
  | { readonly kind: 'ahead'; readonly part: Pattern; readonly negative: boolean }

/** A token range `[first, last)`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export interface Match extends TokenRange {
  readonly captures: ReadonlyMap<string, TokenRange>
}

export const token = (test: TokenTest): Pattern => ({ kind: 'token', test })
/** A token whose folded form is one of `forms` (give them folded). */
export const word = (...forms: string[]): Pattern => {
  const set = new Set(forms)
  return token(t => set.has(t.fold))
}
export const seq = (...parts: Pattern[]): Pattern => ({ kind: 'sequence', parts })
export const either = (...options: Pattern[]): Pattern => ({ kind: 'choice', options })
export const repeat = (part: Pattern, min: number, max: number): Pattern => ({
  kind: 'repeat',
  part,
  min,
  max,
  lazy: false,
})
export const lazily = (part: Pattern, min: number, max: number): Pattern => ({
  kind: 'repeat',
  part,
  min,
  max,
  lazy: true,
})
export const optional = (part: Pattern): Pattern => repeat(part, 0, 1)
export const capture = (name: string, part: Pattern): Pattern => ({ kind: 'capture', name, part })
export const ahead = (part: Pattern): Pattern => ({ kind: 'ahead', part, negative: false })
export const notAhead = (part: Pattern): Pattern => ({ kind: 'ahead', part, negative: true })

const STEP_LIMIT = 2_000

type Continue = (at: number) => boolean

class Attempt {
  #steps = 0
  readonly captures = new Map<string, TokenRange>()
  readonly #context: MatchContext

  constructor(context: MatchContext) {
    this.#context = context
  }

  run(pattern: Pattern, at: number, then: Continue): boolean {
    if (++this.#steps > STEP_LIMIT) return false
    switch (pattern.kind) {
      case 'token':
        return at < this.#context.end && pattern.test(this.#context.tokens[at]!, this.#context) && then(at + 1)
      case 'sequence':
        return this.#sequence(pattern.parts, 0, at, then)
      case 'choice':
        return pattern.options.some(option => this.run(option, at, then))
      case 'repeat':
        return this.#repeat(pattern, 0, at, then)
      case 'capture':
        return this.#capture(pattern.name, pattern.part, at, then)
      case 'ahead':
        return new Attempt(this.#context).run(pattern.part, at, () => true) !== pattern.negative && then(at)
    }
  }

  #sequence(parts: readonly Pattern[], index: number, at: number, then: Continue): boolean {
    if (index === parts.length) return then(at)
    return this.run(parts[index]!, at, next => this.#sequence(parts, index + 1, next, then))
  }

  #repeat(pattern: Extract<Pattern, { kind: 'repeat' }>, count: number, at: number, then: Continue): boolean {
    const more = () =>
      count < pattern.max &&
      this.run(pattern.part, at, next => next > at && this.#repeat(pattern, count + 1, next, then))
    const enough = () => count >= pattern.min && then(at)
    return pattern.lazy ? enough() || more() : more() || enough()
  }

  #capture(name: string, part: Pattern, at: number, then: Continue): boolean {
    const before = this.captures.get(name)
    const matched = this.run(part, at, next => {
      const outer = this.captures.get(name)
      this.captures.set(name, { first: at, last: next })
      if (then(next)) return true
      if (outer === undefined) this.captures.delete(name)
      else this.captures.set(name, outer)
      return false
    })
    if (!matched && before !== undefined) this.captures.set(name, before)
    return matched
  }
}

/** Matches `pattern` at token `at`; null if it does not match there within `[at, end)`. */
export function matchAt(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  end: number = tokens.length,
): Match | null {
  const attempt = new Attempt({ tokens, end })
  let last = at
  const matched = attempt.run(pattern, at, next => {
    last = next
    return true
  })
  return matched ? { first: at, last, captures: attempt.captures } : null
}

/** A named pattern and what to make of its match; `make` may still turn it down with null. */
export interface Rule<Result, Context = undefined> {
  readonly name: string
  readonly pattern: Pattern
  make(match: Match, tokens: readonly Token[], context: Context): Result | null
}

export interface RuleMatch<Result> extends TokenRange {
  readonly rule: string
  readonly result: Result
}

/** All that `rules` make of tokens `[first, last)`: at each place the longest result, earlier rules first on ties, never overlapping. */
export function applyRules<Result, Context>(
  rules: readonly Rule<Result, Context>[],
  tokens: readonly Token[],
  { first, last }: TokenRange,
  context: Context,
): RuleMatch<Result>[] {
  const found: RuleMatch<Result>[] = []
  let at = first
  while (at < last) {
    let best: RuleMatch<Result> | null = null
    for (const rule of rules) {
      const match = matchAt(rule.pattern, tokens, at, last)
      if (match === null || match.last <= (best?.last ?? at)) continue
      const result = rule.make(match, tokens, context)
      if (result !== null) best = { first: at, last: match.last, rule: rule.name, result }
    }
    if (best !== null) found.push(best)
    at = best?.last ?? at + 1
  }
  return found
}

/** The characters that tokens `[first, last)` cover. */
export function spanOf(tokens: readonly Token[], { first, last }: TokenRange): Span {
  if (last <= first) throw new RangeError(`no tokens in [${first}, ${last})`)
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}
