/** Names that begin with what they are: الجيش الليبي، وزارة الدفاع والطيران، حركة "النهضة"، مطار الملك خالد الدولي، مدينة تعز. */
import type { Token } from '../../document/index.ts'
import type { Candidate } from '../candidates.ts'
import { type Head, headsOf, isInstitutional } from '../lexicon/heads.ts'
import { givenNameOf, isNamePart } from '../lexicon/names.ts'
import { strippings } from '../names.ts'
import { factsOf, isDefiniteAdjective, isDefiniteNoun, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'

const WEIGHT = 60
const DROPPED_WEIGHT = 50
/** Words in the genitive of a construct before its definite one: وزارة شؤون الأسرى، هيئة كبار العلماء. */
const MAX_CONSTRUCT = 3
const MAX_QUOTED = 6
/** What makes no name of the head before it: it only says which one is meant. */
const VAGUE = new Set(['مدينه', 'بلده', 'منطقه', 'قريه', 'دوله', 'بلاد', 'بلد', 'حي', 'محافظه', 'ولايه', 'عاصمه', 'رييس', 'وزير', 'اخري', 'جديد', 'جديده', 'سابق', 'سابقه', 'حالي', 'حاليه', 'ماضي', 'مقبل', 'مذكور', 'معني', 'معنيه']) // biome-ignore format: one set

/** Definite adjectives from `at`; where the run ends, and whether one of them makes a name. */
function adjectives(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; nisba: boolean; institutional: boolean } {
  let last = at
  let nisba = false
  let institutional = false
  while (last < end && isDefiniteAdjective(tokens[last])) {
    const { definite, nisba: isNisba } = factsOf(tokens[last]!.fold)
    if (isVague(definite!)) break
    nisba ||= isNisba
    institutional ||= isInstitutional(definite!)
    last++
  }
  return { last, nisba, institutional }
}

const isVague = (stem: string): boolean => VAGUE.has(stem.replace(/[ئ]/g, 'ي'))

/** A quoted name from `at`: past its closing mark. */
function quoted(ctx: RuleContext, at: number): number {
  const quotation = ctx.tokens[at] === undefined ? undefined : ctx.quotations.get(ctx.tokens[at]!.start)
  if (quotation === undefined || !quotation.closed) return at
  for (let i = at + 1; i < Math.min(ctx.last, at + MAX_QUOTED + 2); i++) {
    if (ctx.tokens[i]!.end === quotation.end) return i > at + 1 ? i + 1 : at
    if (ctx.tokens[i]!.kind === 'punctuation' && !/^[.\-/]$/.test(ctx.tokens[i]!.clean)) return at
  }
  return at
}

/** A word that no lexicon knows, a given name or a part of one, or a word of another script. */
function isNameLike(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'latin') return true
  if (token.kind !== 'word') return false
  const facts = factsOf(token.fold)
  return (facts.unknown && !/^[وفبلك]ال/.test(token.fold)) || givenNameOf(token.fold) || isNamePart(token.fold)
}

/** A proper name from `at`: of the knowledge base, quoted, or words no lexicon knows. */
function properName(ctx: RuleContext, at: number): number {
  const match = ctx.matches.get(at)
  if (match !== undefined && match.letters === 0 && match.last <= ctx.last) return match.last
  const afterQuote = quoted(ctx, at)
  if (afterQuote > at) return afterQuote
  let last = at
  while (last < ctx.last && last < at + 4 && isNameLike(ctx.tokens[last])) last++
  if (last > at && isNamePart(ctx.tokens[last - 1]!.fold) && last < ctx.last && isWord(ctx.tokens[last])) last++
  return last
}

/** A genitive from `at`: definite nouns with their adjectives, constructs before them. */
function genitive(ctx: RuleContext, at: number, head: Head): number {
  const { tokens, last: end } = ctx
  let i = at
  for (; i < end && i < at + MAX_CONSTRUCT; i++) {
    const token = tokens[i]
    if (!isWord(token)) return at
    if (isDefiniteNoun(token)) break
    const facts = factsOf(token.fold)
    if (!(facts.noun || facts.verbalNoun || facts.role) || facts.particle || (facts.verb && i > at)) {
      const proper = properName(ctx, i)
      return proper > i && i > at ? adjectives(tokens, proper, end).last : at
    }
  }
  if (i >= end || !isDefiniteNoun(tokens[i])) return at
  const noun = factsOf(tokens[i]!.fold)
  if (i === at && (isVague(noun.definite!) || (noun.role && !noun.body && head.form !== 'مكتب'))) return at
  const match = ctx.matches.get(i)
  return adjectives(tokens, match !== undefined && match.letters === 0 ? Math.min(match.last, end) : i + 1, end).last
}

/** Goes on over والطيران, لحقوق الإنسان, في ليبيا as the head allows. */
function complements(ctx: RuleContext, from: number, { flags }: Head): number {
  const { tokens, last: end } = ctx
  let at = from
  while (at < end && flags.has('and') && isWord(tokens[at])) {
    const facts = factsOf(tokens[at]!.fold)
    if (
      facts.definite === null ||
      facts.prefix !== 'و' ||
      facts.role ||
      facts.body ||
      facts.person ||
      facts.place ||
      facts.nisba ||
      facts.time
    )
      break
    if (ctx.matches.has(at)) break
    at = adjectives(tokens, at + 1, end).last
  }
  if (at < end && flags.has('for') && isWord(tokens[at])) at = dative(ctx, at)
  if (at + 1 < end && flags.has('in')) {
    const separate = tokens[at]!.fold === 'في' ? at + 1 : at
    const match = ctx.matches.get(separate)
    const isPlace = match?.entries.some(e => e.type === 'GPE' || e.type === 'LOC') === true
    if (isPlace && (separate > at || (match!.letters === 1 && tokens[at]!.fold.startsWith('ب')))) at = match!.last
  }
  return at
}

/** ل and a definite noun phrase: للدولة, لحقوق الإنسان. */
function dative(ctx: RuleContext, at: number): number {
  const { tokens, last: end } = ctx
  const word = tokens[at]!.fold
  const facts = factsOf(word)
  if (facts.prefix === 'ل' && facts.definite !== null && !isVague(facts.definite)) {
    const after = adjectives(tokens, at + 1, end).last
    const next = tokens[after]
    const joins =
      isWord(next) && factsOf(next.fold).prefix === 'و' && (factsOf(next.fold).verbalNoun || factsOf(next.fold).noun)
    return joins && !factsOf(next.fold).role && !factsOf(next.fold).body
      ? adjectives(tokens, after + 1, end).last
      : after
  }
  const isNoun =
    word.startsWith('ل') && word.length > 3 && (factsOf(word.slice(1)).noun || factsOf(word.slice(1)).verbalNoun)
  if (isNoun && isDefiniteNoun(tokens[at + 1])) return adjectives(tokens, at + 2, end).last
  return at
}

/** Media and quarters are named by common nouns: صحيفة الوطن، حي السلام. */
const NAMED_BY_NOUNS = new Set(['صحيفه', 'جريده', 'مجله', 'قناه', 'فضاييه', 'حي', 'بلده', 'قريه', 'متاجر'])

/** A head that is a title: only the name after it is one. */
function afterTitle(ctx: RuleContext, at: number, head: Head): Candidate | null {
  const first = at + 1
  const byNoun =
    NAMED_BY_NOUNS.has(head.form.replace('ئ', 'ي')) &&
    isDefiniteNoun(ctx.tokens[first]) &&
    !isVague(factsOf(ctx.tokens[first]!.fold).definite!)
  const match = ctx.matches.get(first)
  if (match !== undefined && match.letters === 0) {
    const entries = [...match.entries, ...match.weak]
    const fitting = entries.filter(e => sameKind(e.type, head.type))
    if (fitting.length > 0)
      return {
        first,
        last: match.last,
        letters: 0,
        type: fitting[0]!.type,
        rule: 'name after its kind',
        weight: DROPPED_WEIGHT + 15,
        entries: fitting,
      }
    if (match.entries.length > 0) return null
  }
  const proper = properName(ctx, first)
  const last = proper > first ? proper : byNoun ? first + 1 : first
  if (last === first) return null
  const inQuotes = ctx.quotations.has(ctx.tokens[first]!.start) && last > first + 1
  const range = inQuotes ? { first: first + 1, last: last - 1 } : { first, last }
  return { ...range, letters: 0, type: head.type, rule: 'name after its kind', weight: DROPPED_WEIGHT, entries: [] }
}

const isPlaceType = (type: string): boolean => type === 'GPE' || type === 'LOC' || type === 'FAC'
const sameKind = (a: string, b: string): boolean => a === b || (isPlaceType(a) && isPlaceType(b))

/** Where the name with its head at `at` ends; `at` itself if there is none. */
function endOfName(ctx: RuleContext, at: number, head: Head, definite: boolean): number {
  const { flags } = head
  if (definite) {
    if (!flags.has('adj') && !flags.has('nisba')) return at
    const run = adjectives(ctx.tokens, at + 1, ctx.last)
    return run.nisba || (flags.has('adj') && run.institutional) ? complements(ctx, run.last, head) : at
  }
  if (flags.has('name')) {
    const last = properName(ctx, at + 1)
    if (last > at + 1) return complements(ctx, adjectives(ctx.tokens, last, ctx.last).last, head)
  }
  if (flags.has('of')) {
    const last = genitive(ctx, at + 1, head)
    if (last > at + 1) return complements(ctx, last, head)
  }
  return at
}

/** All headed names that begin with token `at`. */
export function headedAt(ctx: RuleContext, at: number): Candidate[] {
  const token = ctx.tokens[at]!
  if (token.kind !== 'word') return []
  const found: Candidate[] = []
  for (const { letters, rest } of strippings(token.fold)) {
    const definite = rest.startsWith('ال')
    for (const head of headsOf(definite ? rest.slice(2) : rest)) {
      if (head.flags.has('drop')) {
        const candidate = definite ? null : afterTitle(ctx, at, head)
        if (candidate !== null) found.push(candidate)
        continue
      }
      const last = endOfName(ctx, at, head, definite)
      if (last > at + 1)
        found.push({ first: at, last, letters, type: head.type, rule: 'headed name', weight: WEIGHT, entries: [] })
    }
  }
  return found
}
