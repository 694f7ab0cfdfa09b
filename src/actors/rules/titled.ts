/** Names by the title before them: وزير الخارجية جيريمي هنت. What stands right after a complete title is a name, however it might be read elsewhere. */
import type { Candidate } from '../candidates.ts'
import { RANKS } from '../lexicon/labels.ts'
import { factsOf, isDefiniteAdjective, isDefiniteNoun, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'

const WEIGHT = 45
/** Words between the office and the name: وزير الشؤون الخارجية الموريتاني. */
const MAX_BETWEEN = 4
const MAX_WORDS = 3

/** Whether a word is the office or rank of one person. */
function isOffice(ctx: RuleContext, at: number): boolean {
  const token = ctx.tokens[at]
  if (at < ctx.first || !isWord(token)) return false
  const { role, person, definite } = factsOf(token.fold)
  return (role && !person) || (definite !== null && RANKS.has(definite))
}

/** Whether a complete title ends right before token `at`: الرئيس, وزير الخارجية, المبعوث الأممي. */
export function isTitled(ctx: RuleContext, at: number): boolean {
  let i = at - 1
  while (i >= ctx.first && at - i <= MAX_BETWEEN && isDefiniteAdjective(ctx.tokens[i]) && !isOffice(ctx, i)) i--
  if (isOffice(ctx, i)) return true
  return isDefiniteNoun(ctx.tokens[i]) && isOffice(ctx, i - 1)
}

/** A nisba that stands for whom it describes: والإسباني، على الألماني; after a noun of a thing it describes that. */
function isNationality(ctx: RuleContext, at: number): boolean {
  const token = ctx.tokens[at]
  if (at < ctx.first || !isWord(token)) return false
  const { definite, nisba } = factsOf(token.fold)
  return definite !== null && nisba && /ي(?:ه)?$/.test(definite)
}

/** Whether a person is spoken of right before token `at`, by office, trade or nation: المدافع الفرنسي, والتشيكي. */
export function isStyled(ctx: RuleContext, at: number): boolean {
  let i = at - 1
  while (i >= ctx.first && at - i <= MAX_BETWEEN && isDefiniteAdjective(ctx.tokens[i]) && !isOffice(ctx, i)) i--
  const noun = i < ctx.first ? undefined : ctx.tokens[i]
  if (isWord(noun)) {
    const { role, person, definite } = factsOf(noun.fold)
    if ((role || person) && (definite !== null || i === at - 1)) return true
    if (isNationality(ctx, i)) return true
    if (definite !== null) return false
  }
  return i < at - 1 && isNationality(ctx, i + 1)
}

/** A word that may be part of a foreign name: known to no lexicon, or read as a verb only and closed off by punctuation. */
function mayName(ctx: RuleContext, at: number): boolean {
  const token = ctx.tokens[at]
  if (at >= ctx.last || !isWord(token) || token.fold.length < 3 || ctx.matches.has(at)) return false
  const facts = factsOf(token.fold)
  if (facts.unknown) return !/^(?:[وفبلك]?ال|لل)/.test(token.fold)
  const closed = ctx.tokens[at + 1]?.kind === 'punctuation' || at + 1 === ctx.last
  return closed && facts.verb && !facts.noun && !facts.adjective && !facts.particle
}

/** The name of two words or more, known to no lexicon, that begins with token `at` after a title. */
export function titledAt(ctx: RuleContext, at: number): Candidate | null {
  const token = ctx.tokens[at]!
  if (token.kind !== 'word' || !factsOf(token.fold).unknown || ctx.inside.has(at)) return null
  if (!isTitled(ctx, at) && !isStyled(ctx, at)) return null
  let last = at
  while (last < at + MAX_WORDS && mayName(ctx, last)) last++
  if (last < at + 2) return null
  return { first: at, last, letters: 0, type: 'PER', rule: 'name after a title', weight: WEIGHT, entries: [] }
}
