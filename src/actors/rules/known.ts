/** Names of the knowledge base, and what settles whether an ambiguous one is meant. */
import type { Token } from '../../document/index.ts'
import { readingsOf } from '../../language/index.ts'
import type { Candidate } from '../candidates.ts'
import type { NameMatch } from '../gazetteer.ts'
import type { KnowledgeEntry } from '../knowledge/tables.ts'
import { headsOf } from '../lexicon/heads.ts'
import { RANKS } from '../lexicon/labels.ts'
import { isFamilyWord } from '../lexicon/names.ts'
import { namesakesOf } from '../namesakes.ts'
import { factsOf, isDefiniteNoun } from '../words.ts'
import type { RuleContext } from './context.ts'
import { isHomograph } from './homographs.ts'
import { isQuotedMedium, isToldOutright } from './media.ts'
import { isTitled } from './titled.ts'

const WEIGHT = 60
const TITLED = 66
/** A doubtful name stands only where something besides calls for it. */
const DOUBTFUL = 20
const SUPPORTED = 55
/** Words before a place: في مالي، إلى بنين. */
const BEFORE_PLACE = new Set(['في', 'الي', 'داخل', 'شمال', 'جنوب', 'شرق', 'غرب', 'وسط', 'خارج', 'نحو', 'باتجاه', 'عبر'])
/** Takes in a closing quotation mark whose opening one stands within the name. */
function closed(ctx: RuleContext, first: number, last: number): number {
  const opened = ctx.tokens.slice(first, last).findLast(t => ctx.quotations.has(t.start))
  const quotation = opened === undefined ? undefined : ctx.quotations.get(opened.start)
  return quotation !== undefined && opened!.index > first && ctx.tokens[last]?.end === quotation.end ? last + 1 : last
}

/** Whether a word with the article is the rank or office of the person named behind it: المشير، الرئيس. */
const styles = (folded: string): boolean => {
  const stem = /^(?:ال|لل)(.+)$/.exec(folded)?.[1]
  return stem !== undefined && stem !== 'سيد' && (RANKS.has(stem) || (factsOf(folded).role && !isFamilyWord(folded)))
}

/** The match without the kind it begins with, where that is a title: تنظيم داعش names داعش. */
function withoutTitle(ctx: RuleContext, match: NameMatch): number {
  const { first, last } = match
  if (last <= first + 1) return first
  const opening = ctx.tokens[first]!.fold.slice(match.letters)
  const isPerson = (match.entries[0] ?? match.weak[0])!.type === 'PER'
  const isTitle = isPerson ? styles(opening) : headsOf(opening).some(h => h.flags.has('drop'))
  if (!isTitle) return first
  let at = first + 1
  while (at < last - 1 && ctx.tokens[at]!.kind === 'punctuation') at++
  return at
}

const REPORTS = /^[وف]?(?:قالت|ذكرت|افادت|اوردت|نقلت|كشفت|اضافت|اوضحت|زعمت|اكدت|اعلنت|بثت)$/
const isQuote = (token: Token | undefined): boolean => /^["«»“”]$/.test(token?.clean ?? '')

/** Whether a name is the subject of a feminine verb of reporting with what is reported: قالت العربية إن، نقلت "الأهرام" عن. */
function reports({ tokens, first: begin, last: end }: RuleContext, { first, last, letters }: NameMatch): boolean {
  const before = tokens[isQuote(tokens[first - 1]) ? first - 2 : first - 1]
  const after = tokens[isQuote(tokens[last]) ? last + 1 : last]
  if (letters > 0 || first === begin || last >= end || before === undefined || after === undefined) return false
  return REPORTS.test(before.fold) && /^(?:ب?[أإ]ن(?:ه|ها|هم)?|عن|:)$/.test(after.clean)
}

/** Media that bear a place's or nobody's name, where the words around or quotation marks make a speaker of it. */
const reporting = (ctx: RuleContext, match: NameMatch): KnowledgeEntry[] => {
  const bodies = match.entries.every(e => e.type !== 'ORG' && e.type !== 'PER')
    ? match.weak.filter(e => e.type === 'ORG')
    : []
  if (bodies.length === 0) return []
  if (match.entries.every(e => e.type === 'LOC') && reports(ctx, match)) return bodies
  return isQuotedMedium(ctx, match) || isToldOutright(ctx, match) ? bodies.filter(e => e.id.startsWith('outlet/')) : []
}

const LED_BY = /^(?:بقياده|بزعامه|ت(?:قود|تزعم)(?:ه|ها))$/
/** Words between a body and its leader at most: التحالف العسكري الذي تقوده. */
const MAX_TO_LEADER = 3

/** Bodies that go by a common word, where the state that leads them is told: التحالف بقيادة الرياض, التحالف الذي تقوده السعودية. */
function ledBodies({ tokens, matches, last: end }: RuleContext, { weak, last }: NameMatch): KnowledgeEntry[] {
  if (!weak.some(e => e.type === 'ORG' && e.country !== null)) return []
  let at = last
  while (at < Math.min(end, last + MAX_TO_LEADER) && !LED_BY.test(tokens[at]!.fold)) at++
  const leaders = at < end && LED_BY.test(tokens[at]!.fold) ? (matches.get(at + 1)?.entries ?? []) : []
  return weak.filter(
    e => e.type === 'ORG' && leaders.some(l => l.id === `state/${e.country}` || l.country === e.country),
  )
}

/** Whether the words around a doubtful name call for it. */
function isCalledFor(ctx: RuleContext, match: NameMatch): boolean {
  const before = ctx.tokens[match.first - 1]
  if (before === undefined || match.first === ctx.first || match.letters > 0) return false
  const type = match.weak[0]!.type
  if (type === 'GPE' || type === 'LOC') return BEFORE_PLACE.has(before.fold)
  if (type === 'PER') return factsOf(before.fold).role && factsOf(before.fold).definite !== null
  return false
}

/** A margin of the tagger's from which on a known place that is also an adjective is that; by cross-validation. */
const CERTAIN = 30

/** Whether a place or person named like an adjective of the noun before it is that here, as the tagger sees it or its form tells: الجدل القائم. */
function isAdjectiveHere(ctx: RuleContext, { first, last, entries }: NameMatch): boolean {
  if (last > first + 1 || !isDefiniteNoun(ctx.tokens[first - 1])) return false
  const { fold } = ctx.tokens[first]!
  const { noun, adjective, prefix } = factsOf(fold)
  if (!adjective || noun || prefix !== '' || ctx.matches.has(last)) return false
  if (entries.every(e => e.id.startsWith('place/')))
    return ctx.outside[first]! >= CERTAIN || isParticiple(fold) || describesThing(ctx, first)
  return entries.every(e => e.type === 'PER') && !isTitled(ctx, first)
}

/** «الاجتماع القصير»: whether an adjective agrees with a thing right before it, which no verb has for its subject («هز الانفجار القصير»). */
function describesThing({ tokens }: RuleContext, at: number): boolean {
  const [thing, before] = [tokens[at - 1]!.fold, factsOf(tokens[at - 2]?.fold ?? '')]
  const { role, person, body, place, verbalNoun } = factsOf(thing)
  if (role || person || body || place || before.verb || !verbalNoun) return false
  return thing.endsWith('ه') === tokens[at]!.fold.endsWith('ه')
}

const isParticiple = (folded: string): boolean =>
  readingsOf(folded).some(r => r.article && r.verbs.some(v => v.kind === 'active participle'))

function weightOf(ctx: RuleContext, match: NameMatch, sure: boolean): number {
  if (sure) return isAdjectiveHere(ctx, match) ? DOUBTFUL : WEIGHT
  return isCalledFor(ctx, match) ? SUPPORTED : DOUBTFUL
}

/** The candidate of a match: of its sure bearers, else of its doubtful ones, at a weight that other evidence must raise. */
export function knownName(ctx: RuleContext, match: NameMatch): Candidate | null {
  const speakers = reporting(ctx, match)
  const called = speakers.length > 0 ? speakers : match.entries.length > 0 ? [] : ledBodies(ctx, match)
  const sure = match.entries.length > 0 || called.length > 0
  const entries = called.length > 0 ? called : sure ? match.entries : match.weak
  if (isHomograph(ctx, match)) return null
  const first = withoutTitle(ctx, match)
  const namesakes = speakers.length > 0 ? [] : namesakesOf(match.entries, match.weak)
  return {
    first,
    last: first === match.first ? closed(ctx, match.first, match.last) : match.last,
    letters: first === match.first ? match.letters : 0,
    type: entries[0]!.type,
    rule: sure ? 'known name' : 'ambiguous known name',
    weight: first > match.first ? TITLED : weightOf(ctx, match, sure),
    entries,
    ...(sure && namesakes.length > 0 && { namesakes }),
  }
}
