/** Personal names by what they are made of: given names, عبد، أبو، بن، آل and family names, two to seven words. */
import type { Token } from '../../document/index.ts'
import type { Candidate } from '../candidates.ts'
import { givenNameOf, isAmbiguousName, isNamePart } from '../lexicon/names.ts'
import { strippings } from '../names.ts'
import { factsOf, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'

const WEIGHT = 62
const MAX_WORDS = 8

/** Ends in the ي of descent and has the article: الشهراني, العسيري; that of a state only where nothing else follows the given name. */
const isFamilyName = (token: Token): boolean => {
  const facts = factsOf(token.fold)
  return facts.definite !== null && facts.prefix === '' && /..ي$/.test(facts.definite) && !facts.role
}

/** «على» is a preposition, whatever it folds to. */
const isPreposition = (token: Token): boolean => token.clean === 'على' || token.clean === 'وعلى'

/** Whether a word may go on a name that has begun. */
function continues(ctx: RuleContext, at: number, first: number): boolean {
  const token = ctx.tokens[at]
  if (at >= ctx.last || !isWord(token)) return false
  if (isPreposition(token)) return false
  if (givenNameOf(token.fold) || isNamePart(token.fold))
    return !isAmbiguousName(token.fold) || !ctx.matches.has(at + 1) || at === first + 1
  const match = ctx.matches.get(at)
  if (match !== undefined) return match.letters === 0 && [...match.entries, ...match.weak].some(e => e.type === 'PER')
  const facts = factsOf(token.fold)
  if (facts.unknown) return !/^(?:[وفبلك]ال|لل)/.test(token.fold)
  return isFamilyName(token) && !facts.nisba
}

/** After أبو, بن, آل, عبد any word belongs to the name. */
function endOfChain(ctx: RuleContext, first: number): number {
  let at = first + 1
  if (isNamePart(ctx.tokens[first]!.fold)) at++
  while (at < Math.min(ctx.last, first + MAX_WORDS) && continues(ctx, at, first)) {
    const opens = isNamePart(ctx.tokens[at]!.fold)
    at++
    while (opens && at < ctx.last && isWord(ctx.tokens[at]) && isNamePart(ctx.tokens[at]!.fold)) at++
    if (opens && at < ctx.last && isWord(ctx.tokens[at])) at++
  }
  return Math.min(at, ctx.last)
}

/** The personal name that begins with token `at`, if it begins with a given name and has two words at least. */
export function personAt(ctx: RuleContext, at: number): Candidate | null {
  const token = ctx.tokens[at]!
  if (token.kind !== 'word' || isPreposition(token)) return null
  const known = ctx.matches.get(at)
  if (known !== undefined && known.last > at + 1 && known.entries.some(e => e.type !== 'PER')) return null
  const stripped = strippings(token.fold).find(({ rest }) => givenNameOf(rest) && !rest.startsWith('ال'))
  if (stripped === undefined) return null
  const last = endOfChain(ctx, at)
  if (last < at + 2) return null
  const next = ctx.tokens[at + 1]!
  const sure = givenNameOf(next.fold) || isNamePart(next.fold) || factsOf(next.fold).unknown || isFamilyName(next)
  if (
    !sure ||
    (isAmbiguousName(stripped.rest) &&
      (stripped.letters > 0 || !(givenNameOf(next.fold) || factsOf(next.fold).unknown)))
  )
    return null
  return { first: at, last, letters: stripped.letters, type: 'PER', rule: 'personal name', weight: WEIGHT, entries: [] }
}
