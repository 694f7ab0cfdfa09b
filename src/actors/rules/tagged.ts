/** Names that only the trained tagger sees, cut to what a name can be; their proclitics taken off by what the article and the lexicons know. */
import type { Token } from '../../document/index.ts'
import { fold } from '../../language/index.ts'
import type { Candidate } from '../candidates.ts'
import type { NameMatch } from '../gazetteer.ts'
import { headsOf } from '../lexicon/heads.ts'
import { RANKS } from '../lexicon/labels.ts'
import { givenNameOf, isAmbiguousName, isFamilyWord, isNamePart } from '../lexicon/names.ts'
import { strippings } from '../names.ts'
import type { TaggedName } from '../tagger/tagger.ts'
import { factsOf, hidesArticle, isAttribute, isDefiniteNoun, isParticle, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'
import { isHomograph } from './homographs.ts'
import { announcesPlaces } from './listed.ts'
import { isStyled } from './titled.ts'

const WEIGHT = 30
/** More than a known name. */
const OVERRULING = 61
/** A margin of the tagger's from which on it needs no other evidence; by cross-validation. */
const CERTAIN = 20
/** The same for a person of one word, which is more often mistaken. */
const CERTAIN_OF_ONE_WORD = 120
const TYPES = { PER: 'PER', LOC: 'GPE', ORG: 'ORG' } as const

/** Letters to take off the first word of a name: what remains is a given name, has the article, or stands elsewhere in the article as it is. */
export function procliticsOf(token: Token, words: ReadonlyMap<string, number>): number {
  if (token.kind !== 'word') return 0
  const options = strippings(token.fold)
  for (const { letters, rest } of options) if (givenNameOf(rest)) return letters
  const definite = options.find(o => o.letters > 0 && o.rest.startsWith('ال') && o.rest.length > 4)
  if (definite !== undefined) return definite.letters
  for (const { letters, rest } of options) if (letters > 0 && rest.length > 2 && words.has(rest)) return letters
  return 0
}

/** A word that by itself may be a name: unknown to the lexicons, a given name, of another script. */
const nameLike = (token: Token): boolean =>
  token.kind === 'latin' ||
  (token.kind === 'word' &&
    token.clean !== 'على' &&
    (factsOf(token.fold).unknown ||
      strippings(token.fold).some(s => (s.letters === 0 || s.rest.length > 3) && givenNameOf(s.rest)) ||
      isNamePart(token.fold)))

/** A definite noun that is no family name: what follows a name of two words is not a third. */
function isCommonNoun(token: Token): boolean {
  const { definite, noun, nisba } = factsOf(token.fold)
  return definite !== null && noun && !nisba && !nameLike(token) && !isFamilyWord(token.fold)
}

/** Where the tagger ran over: titles before a person, words no name holds. */
function cut(tokens: readonly Token[], name: TaggedName): { first: number; last: number } {
  let { first, last } = name
  const isPunctuation = (i: number): boolean => tokens[i]!.kind === 'punctuation'
  while (last > first && isPunctuation(last - 1)) last--
  while (first < last && isPunctuation(first)) first++
  if (name.type !== 'PER') return { first, last }
  while (first < last && !nameLike(tokens[first]!) && factsOf(tokens[first]!.fold).role) first++
  while (last > first + 2 && isCommonNoun(tokens[last - 1]!)) last--
  return { first, last }
}

/** A definite word that describes or ranks whom the name after it names: الأسبق, العماد. */
const isStyle = (token: Token): boolean => {
  const { definite, role, adjective, nisba, unknown } = factsOf(token.fold)
  return definite !== null && !unknown && (role || adjective || nisba || RANKS.has(definite))
}

/** A word that some lexicon has, but that may be a surname as it stands: أندريه لوبيز, not عقيد or ملثمين. */
function mayEndName(token: Token): boolean {
  const { role, particle, nisba, noun, adjective, verbalNoun, definite } = factsOf(token.fold)
  return isWord(token) && definite === null && !(role || particle || nisba || noun || adjective || verbalNoun)
}

/** Whether the words before speak of a person: a title, a trade, a nation. */
function isIntroduced(ctx: RuleContext, at: number): boolean {
  const before = ctx.tokens[at - 1]
  return at > ctx.first && isWord(before) && (factsOf(before.fold).role || isStyled(ctx, at))
}

/** A single word is a name only where something introduces it or the article has it again. */
function repeatedOrTitled(ctx: RuleContext, at: number, counts: ReadonlyMap<string, number>): boolean {
  const { tokens } = ctx
  if (isIntroduced(ctx, at)) return true
  return strippings(tokens[at]!.fold).some(s => (counts.get(s.rest) ?? 0) > (s.letters === 0 ? 1 : 0))
}

/** Whether what the tagger saw can be a name of its kind. */
function plausible(
  ctx: RuleContext,
  first: number,
  last: number,
  name: TaggedName,
  counts: ReadonlyMap<string, number>,
): boolean {
  const { tokens } = ctx
  const own = tokens.slice(first, last)
  if (own.length === 0 || !own.some(nameLike) || own.some(isParticle)) return false
  if (own.length === 1)
    return (
      own[0]!.clean.length > 2 &&
      headsOf(own[0]!.fold).length === 0 &&
      !isAttribute(tokens, first) &&
      (name.type === 'LOC' || repeatedOrTitled(ctx, first, counts))
    )
  if (name.type !== 'PER')
    return nameLike(own[0]!) || headsOf(own[0]!.fold).length > 0 || (name.type === 'LOC' && !isStyle(own[0]!))
  const named = own.filter(nameLike).length
  if (isStyle(own[0]!)) return false
  if (own.every(t => strippings(t.fold).some(s => isAmbiguousName(s.rest)) || factsOf(t.fold).definite !== null))
    return isIntroduced(ctx, first) && !isAttribute(tokens, first)
  if (own.length === 2 && named === 1) return nameLike(own[0]!) && isIntroduced(ctx, first) && mayEndName(own[1]!)
  return (
    (own.length === 2 ? named === 2 : named * 2 > own.length) &&
    own.every(t => !factsOf(t.fold).particle || isNamePart(t.fold))
  )
}

/** Whether the tagger alone is enough. Given names that are words too, kinds of bodies, offices, nisbas and adjectives of a noun always need more. */
function isCertain({ tokens }: RuleContext, first: number, last: number, { type, margin }: TaggedName): boolean {
  if (type === 'PER' && strippings(tokens[first]!.fold).some(s => isAmbiguousName(s.rest))) return false
  if (last > first + 1) return margin >= CERTAIN
  const { nisba, role } = factsOf(tokens[first]!.fold)
  const isWordBesides = nisba || role || headsOf(tokens[first]!.fold).length > 0 || isParticle(tokens[first]!)
  return !isWordBesides && !isAttribute(tokens, first) && margin >= (type === 'PER' ? CERTAIN_OF_ONE_WORD : CERTAIN)
}

/** The consonants that a word begins with, by which spellings of a foreign name are one: دمتري and ديميتري, ناريندا and ناريندرا. */
const onset = (folded: string): string => folded.replace(/[اويهءئؤ]/g, '').slice(0, 2)

/** Whether a known family name ends the name of another, whose given name no lexicon has: «رافيندر سينغ». */
const isNamesake = ({ tokens, matches }: RuleContext, first: number, last: number, match: NameMatch): boolean =>
  match.last === last &&
  match.first === last - 1 &&
  match.first > first &&
  match.letters === 0 &&
  match.entries.length > 0 &&
  match.entries.every(e => e.type === 'PER') &&
  tokens.slice(first, match.first).every(({ index, kind, fold: folded }) => {
    const known = match.entries.some(e =>
      fold(e.name)
        .split(' ')
        .some(word => onset(word) === onset(folded)),
    )
    return kind === 'word' && factsOf(folded).unknown && !matches.has(index) && !known
  })

/**
 * Whether the only names known here are places within it, where the tagger sees a body or a person named like them (برشلونة that plays, حسنية أكادير),
 * or the family name of a namesake.
 */
function overrules(ctx: RuleContext, first: number, last: number, { type }: TaggedName): boolean {
  const kinds =
    first > ctx.first ? headsOf(ctx.tokens[first - 1]!.fold.replace(/^(?:[وف]?[بل](?=.{3})|[وف](?=.{3}))/, '')) : []
  if (type === 'LOC' || kinds.some(h => h.type !== 'ORG')) return false
  let found = false
  for (let at = Math.max(ctx.first, first - LONGEST_NAME); at < last; at++) {
    const match = ctx.matches.get(at)
    if (match === undefined || match.last <= first) continue
    if (isNamesake(ctx, first, last, match)) return true
    if (at < first || match.last > last || match.entries.some(e => e.type === 'PER' || e.type === 'ORG')) return false
    found = true
  }
  return found
}
const LONGEST_NAME = 6

/** Words behind which a name goes on. */
const OPEN_ENDED = new Set(['ولد', 'بن', 'ابو', 'عبد'])

/** «دحو ولد قابلية»: a person's name does not end with what opens a part of it. */
function completed(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  { type }: TaggedName,
): { first: number; last: number } {
  const opens = type === 'PER' && last > first && OPEN_ENDED.has(tokens[last - 1]!.fold) && isWord(tokens[last])
  return { first, last: opens && !isParticle(tokens[last]!) ? last + 1 : last }
}

/** A tagged name as a candidate; null where it cannot be one. After a known place و joins another: صبراتة وصرمان. */
export function taggedName(ctx: RuleContext, name: TaggedName, words: ReadonlyMap<string, number>): Candidate | null {
  const { tokens, matches } = ctx
  const { first, last } = completed(tokens, cut(tokens, name), name)
  const match = matches.get(first)
  if (match?.last === last && isHomograph(ctx, match)) return null
  if (first >= last || !(isCertain(ctx, first, last, name) || plausible(ctx, first, last, name, words))) return null
  const isJoined = matches.get(first - 1)?.last === first || announcesPlaces(tokens[first - 2])
  const joins = name.type === 'LOC' && /^و.{3}/.test(tokens[first]!.fold) && isJoined
  const letters = procliticsOf(tokens[first]!, words) || (joins ? 1 : 0)
  const weight = name.margin >= CERTAIN && overrules(ctx, first, last, name) ? OVERRULING : WEIGHT
  return { first, last, letters, type: TYPES[name.type], rule: 'tagged name', weight, entries: [] }
}

/** A margin from which on an unknown word after a verb is its subject, though the tagger settles on no name; by cross-validation. */
const LEANING = -100

/** A person of one word, known to no lexicon, right after a verb: زعم كوشنير أن. */
export function subjectAt(ctx: RuleContext, at: number): Candidate | null {
  const { tokens, outside } = ctx
  if (outside[at]! > LEANING || at === ctx.first || ctx.matches.has(at)) return null
  const token = tokens[at]!
  const before = tokens[at - 1]!
  const { verb, noun, particle } = factsOf(before.fold)
  const isBare = isWord(token) && factsOf(token.fold).unknown && !hidesArticle(token.fold)
  const next = at + 1 < ctx.last ? tokens[at + 1] : undefined
  if (!isBare || !verb || noun || particle || isNamePart(before.fold) || (isWord(next) && nameLike(next))) return null
  // النظام يثير لغطا: the subject has come, the word is the object
  if (token.clean.endsWith('ا') && at - 2 >= ctx.first && isDefiniteNoun(tokens[at - 2])) return null
  return { first: at, last: at + 1, letters: 0, type: 'PER', rule: 'subject of a verb', weight: WEIGHT, entries: [] }
}
