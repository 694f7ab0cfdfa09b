/** Names by the title before them: وزير الخارجية جيريمي هنت. What stands right after a complete title is a name, however it might be read elsewhere. */
import { readingsOf } from '../../language/index.ts'
import { WordMemo } from '../../language/memo.ts'
import { numberWords } from '../../language/numeral-words.ts'
import type { Candidate } from '../candidates.ts'
import { RANKS } from '../lexicon/labels.ts'
import { givenNameOf, isFamilyWord, isNamePart } from '../lexicon/names.ts'
import {
  factsOf,
  hidesArticle,
  isDefiniteAdjective,
  isDefiniteNoun,
  isInflected,
  isParticle,
  isWord,
} from '../words.ts'
import type { RuleContext } from './context.ts'

const WEIGHT = 45
/** Less than what the tagger sees. */
const LONE = 28
/** Commas around it leave no doubt where it ends. */
const INSERTED = 64
/** Words between the office and the name: وزير الشؤون الخارجية الموريتاني. */
const MAX_BETWEEN = 4
const MAX_WORDS = 3
const MAX_INSERTED = 5
/** A margin of the tagger's from which on a single word is no name even behind a rank. */
const NO_NAME = 60

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
  return (isDefiniteNoun(ctx.tokens[i]) && isOffice(ctx, i - 1)) || holdsOfficeIn(ctx, at)
}

/** Words of an office with its genitives: رئيس مفوضية الشرطة الاتحادية، كاتب الدولة للأمن الوطني. */
const MAX_GENITIVES = 6

/** Whether an office whose genitives and complements run up to token `at` ends there: «رئيس هيئة السوق المالية فلان», «محافظ نجع حمادي فلان». */
export function endsOffice(ctx: RuleContext, at: number): boolean {
  const before = ctx.tokens[at - 1]
  if (at - 2 < ctx.first || !isWord(before)) return false
  if (!endsMatch(ctx, at) && (factsOf(before.fold).definite === null || isOffice(ctx, at - 1))) return false
  for (let i = at - 1; i >= ctx.first && at - i <= MAX_GENITIVES; i--) {
    const token = ctx.tokens[i]
    if (!isWord(token)) return false
    const { definite, prefix, noun, adjective, nisba, verbalNoun, verb, particle, time, unknown } = factsOf(token.fold)
    if (isOffice(ctx, i)) return definite === null || prefix === ''
    if (particle || (definite !== null ? !/^[ول]?$/.test(prefix) : time || (verb && !(noun || verbalNoun))))
      return false
    if (definite === null && !(noun || adjective || nisba || verbalNoun || unknown) && !ctx.matches.has(i)) return false
  }
  return false
}

/** «المتحدث باسم الوزارة لبزنس ستاندرد» says to whom he spoke, not who he is. */
const namesHolder = (ctx: RuleContext, at: number): boolean =>
  !/^[بل]/.test(ctx.tokens[at]!.fold) && endsOffice(ctx, at)

/** Words between في and the name: «القيادي في حركة الإصلاح الوطني فلان». */
const MAX_WHERE = 3
/** Prepositions between an office and for whom it is held: «النائب عن كتلة المستقبل فلان». */
const TIES: ReadonlySet<string> = new Set(['في', 'عن', 'لدي'])

/** «القيادي في حركة النهوض فلان إن»: an office with the article and where it is held, right before token `at`, whose name ends before a clause, comma or time. */
function holdsOfficeIn(ctx: RuleContext, at: number): boolean {
  const whole = isDefiniteNoun(ctx.tokens[at - 1]) || isDefiniteAdjective(ctx.tokens[at - 1]) || endsMatch(ctx, at)
  if (!whole || !closesSoon(ctx, at)) return false
  for (let i = at - 2; i > ctx.first && i >= at - 1 - MAX_WHERE; i--) {
    const token = ctx.tokens[i]!
    if (TIES.has(token.fold)) return isDefiniteOffice(ctx, i - 1)
    if (!isWord(token) || isParticle(token)) return false
  }
  return false
}

/** Whether a name that the knowledge base holds ends before token `at`. */
function endsMatch({ matches, first }: RuleContext, at: number): boolean {
  for (let i = Math.max(first, at - MAX_WHERE); i < at; i++) if (matches.get(i)?.last === at) return true
  return false
}

/** Whether within the words of a name a clause, a comma or a time follows. */
function closesSoon({ tokens, last }: RuleContext, at: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + MAX_WORDS + 2); i++) {
    const token = tokens[i]!
    if (/^ب?ان(?:ه|ها)?$/u.test(token.fold) || /^[،,:]$/u.test(token.clean)) return true
    if (!isWord(token) || isParticle(token)) return false
    if (factsOf(token.fold).time) return true
  }
  return false
}

/** «القيادي», «القيادي البارز» */
function isDefiniteOffice(ctx: RuleContext, end: number): boolean {
  let i = end
  while (i >= ctx.first && end - i < MAX_BETWEEN && isDefiniteAdjective(ctx.tokens[i]) && !isOffice(ctx, i)) i--
  return isOffice(ctx, i) && factsOf(ctx.tokens[i]!.fold).definite !== null
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
  if (numberWords(token.fold).length > 0) return false
  const facts = factsOf(token.fold)
  if (facts.unknown) return !/^(?:[وفبلك]?ال|لل)/.test(token.fold)
  const closed = ctx.tokens[at + 1]?.kind === 'punctuation' || at + 1 === ctx.last
  return closed && !token.fold.startsWith('و') && facts.verb && !facts.noun && !facts.adjective && !facts.particle
}

/** «الناطق جلفار المرادي»: behind a word that no lexicon knows, one with the article that it knows as little is of the family. */
function isFamilyOfUnknown({ tokens, matches, last }: RuleContext, at: number): boolean {
  const token = tokens[at]
  if (at >= last || !isWord(token) || matches.has(at)) return false
  return token.fold.startsWith('ال') && factsOf(token.fold).unknown
}

const isComma = ({ tokens, first, last }: RuleContext, at: number): boolean =>
  at >= first && at < last && /^[،,]$/.test(tokens[at]!.clean)

/** Whether a word may stand between the commas of a name: «جان إيف لو دريان». */
function mayStandInName(ctx: RuleContext, at: number): boolean {
  const token = ctx.tokens[at]!
  if (!isWord(token) || isParticle(token) || (ctx.matches.get(at)?.letters ?? 0) > 0) return false
  const { definite, role, noun, time, particle, nisba } = factsOf(token.fold)
  if (isNameWord(token.fold)) return true
  if (isInflected(token.fold)) return false
  return definite === null && !(role || noun || time || nisba) && (!particle || FOREIGN_PARTS.has(token.fold))
}

/** Words of foreign names that are particles of Arabic: لو دريان، لا غارد. */
const FOREIGN_PARTS: ReadonlySet<string> = new Set(['لو', 'لا', 'ان', 'او'])
const isNameWord = (folded: string): boolean =>
  factsOf(folded).unknown || givenNameOf(folded) || isNamePart(folded) || isFamilyWord(folded)

/** Words of an office with its complements: الناطق الرسمي باسم الحكومة، وزير الدولة لشؤون الإعلام. */
const MAX_OFFICE = 8

/** Whether an office with complements ends right before token `at`. */
function isTitledAtLength(ctx: RuleContext, at: number): boolean {
  for (let i = at - 1; i >= ctx.first && at - i <= MAX_OFFICE && isWord(ctx.tokens[i]); i--) {
    const { verb, noun, adjective, definite, verbalNoun } = factsOf(ctx.tokens[i]!.fold)
    if (isOffice(ctx, i)) return true
    if (verb && definite === null && !(noun || adjective || verbalNoun)) return false
  }
  return false
}

/** The end of the name of two words or more between commas behind a complete title: «وزير الخارجية الفرنسي، جان إيف لو دريان، عن». */
function insertedName(ctx: RuleContext, at: number): number | null {
  const { fold } = ctx.tokens[at]!
  if (!isComma(ctx, at - 1) || !isTitledAtLength(ctx, at - 1)) return null
  const { definite } = factsOf(fold)
  if (factsOf(fold).role && !isTitled(ctx, at - 1)) return null
  const isArabic = definite !== null && givenNameOf(definite) && !isOffice(ctx, at) // الحسن عبيابة
  if (!isArabic && (!isNameWord(fold) || definite !== null)) return null
  let last = isArabic ? at + 1 : at
  while (last < ctx.last && last <= at + MAX_INSERTED && mayStandInName(ctx, last)) last++
  const words = ctx.tokens.slice(at, last).map(t => t.fold)
  const named = words.filter(isNameWord).length
  return isComma(ctx, last) && words.length > 1 && words.length <= MAX_INSERTED && named * 2 >= words.length
    ? last
    : null
}

/** Whether a rank stands right before a word that the tagger may take for a name and behind which none goes on: «الجنرال كليبر». */
function isRanked({ tokens, first, outside }: RuleContext, at: number): boolean {
  const { definite } = factsOf(tokens[at - 1]!.fold)
  if (at === first || definite === null || !RANKS.has(definite) || outside[at]! >= NO_NAME) return false
  const [own, next] = [tokens[at]!.fold, tokens[at + 1]]
  return own.length > 3 && !hidesArticle(own) && !(isWord(next) && isNameWord(next.fold))
}

/** «اللواء مطهر العمري إن»: behind a rank with the article a word without it describes nobody, and one of descent behind it is the family's. */
function isNameBehindRank({ tokens, matches, first, last }: RuleContext, at: number): boolean {
  const [own, family, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  const rank = at > first ? factsOf(tokens[at - 1]!.fold).definite : null
  if (rank === null || !RANKS.has(rank) || at + 2 >= last || matches.has(at) || !isWord(family)) return false
  const { definite, particle, prefix, role } = factsOf(own.fold)
  if (definite !== null || prefix !== '' || particle || role || own.fold.endsWith('ا') || own.fold.length < 3)
    return false
  return /^ال.{2,}ي$/.test(family.fold) && !factsOf(family.fold).role && /^[إا]نه?ا?$|^[،,]$/u.test(next!.clean)
}

/** «زوجته سارة إن»: a given name alone behind a noun of kin with its pronoun. */
function isNameBehindKin({ tokens, matches, first, last }: RuleContext, at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (at <= first || !isWord(before) || matches.has(at) || !givenNameOf(own.fold) || isParticle(own)) return false
  const goesOn = at + 1 < last && isWord(next) && (isNameWord(next.fold) || factsOf(next.fold).definite !== null)
  return !goesOn && !before.clean.endsWith('ة') && isKinOfSomebody.get(before.fold)
}

/** زوجته، شقيقها: kin with the pronoun of whose; «وجده» is rather found than a grandfather. */
const isKinOfSomebody = new WordMemo<boolean>(folded => {
  const readings = readingsOf(folded)
  const kin = readings.find(r => /^ه/.test(r.enclitic ?? '') && r.nouns.some(n => n.classes.includes('kin')))
  return kin !== undefined && !readings.some(r => r.verbs.length > 0 && r.proclitics.length < kin.proclitics.length)
})

/** The name of two words or more, known to no lexicon, that begins with token `at` after a title; of one word behind a rank. */
export function titledAt(ctx: RuleContext, at: number): Candidate | null {
  const token = ctx.tokens[at]!
  if (token.kind !== 'word' || ctx.inside.has(at)) return null
  const inserted = insertedName(ctx, at)
  if (inserted !== null) return person(at, inserted, 'name between commas', INSERTED)
  if (isNameBehindRank(ctx, at)) return person(at, at + 2, 'name after a title', WEIGHT)
  if (isNameBehindKin(ctx, at)) return person(at, at + 1, 'name after kin', WEIGHT)
  if (!factsOf(token.fold).unknown || !(isTitled(ctx, at) || isStyled(ctx, at) || namesHolder(ctx, at))) return null
  let last = at
  while (last < at + MAX_WORDS && mayName(ctx, last)) last++
  if (last < at + MAX_WORDS && isFamilyOfUnknown(ctx, last)) last++
  if (last < at + 2 && !(last > at && isRanked(ctx, at))) return null
  return person(at, last, 'name after a title', last < at + 2 ? LONE : WEIGHT)
}

const person = (first: number, last: number, rule: string, weight: number): Candidate => ({
  first,
  last,
  letters: 0,
  type: 'PER',
  rule,
  weight,
  entries: [],
})
