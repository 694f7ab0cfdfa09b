/** Personal names by what they are made of: given names, عبد، أبو، بن، آل and family names, two to seven words. */
import type { Token } from '../../document/index.ts'
import { fold, readingsOf } from '../../language/index.ts'
import type { Candidate } from '../candidates.ts'
import { isInstitutional } from '../lexicon/heads.ts'
import { endsInAlef, givenNameOf, isAmbiguousName, isFamilyWord, isNamePart, precedesGod } from '../lexicon/names.ts'
import { strippings } from '../names.ts'
import { factsOf, hidesArticle, isDefiniteNoun, isParticle, isWhole, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'
import { endsOffice, isTitled } from './titled.ts'

const WEIGHT = 62
const MAX_WORDS = 8
/** A margin of the tagger's from which on a word that no lexicon settles is no part of a name; by cross-validation. */
const NO_NAME = 150

/** Ends in the ي of descent and has the article: الشهراني, العسيري; that of a state only where nothing else follows the given name. */
export const isFamilyName = (token: Token): boolean => {
  const facts = factsOf(token.fold)
  if (
    facts.definite === null ||
    facts.prefix !== '' ||
    !/..ي$/.test(facts.definite) ||
    facts.role ||
    facts.place ||
    (facts.verbalNoun && !facts.nisba)
  )
    return false
  return !ORDINALS.has(facts.definite) && !(facts.verb && token.clean.endsWith('ى'))
}
const TENS = /^ال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين$/
const ORDINALS = new Set(['ثاني', 'حادي', 'ثماني'])

/** A name that is an office too opens an apposition where its field, a body or a place follows: فيصل بن خالد أمير منطقة عسير، عمرو موسى الأمين العام. */
function isOfficeWithDomain(ctx: RuleContext, at: number, first: number): boolean {
  const next = ctx.tokens[at + 1]
  if (at < first + 2 || !isWord(next) || at + 1 >= ctx.last || !factsOf(ctx.tokens[at]!.fold).role) return false
  const { place, body, definite } = factsOf(next.fold)
  if (factsOf(ctx.tokens[at]!.fold).definite !== null && definite !== null && isInstitutional(definite)) return true
  return place || body || ctx.matches.get(at + 1)?.entries.some(e => e.type !== 'PER') === true
}

/** A perfect that is written like a name but for its last letter: صدام روى, beside جان روي. Names in ى have a reading as such: موسى, يحيى. */
const isVerbInYa = ({ clean, fold }: Token): boolean =>
  clean.endsWith('ى') && !endsInAlef(fold) && factsOf(fold).verb && !factsOf(fold).noun

/** A second name joined by و: وكلارنس, وإدغار, but not واشنطن, ويليام. */
const joinsAnother = (token: Token): boolean => /^و[^اوي]../.test(token.fold) || joinsGiven(token)
const joinsGiven = ({ fold }: Token): boolean => fold.startsWith('و') && givenNameOf(fold.slice(1))

/** A nisba that nothing follows but punctuation, a verb or أن is a family name: عبد الحق العربي، after two names also before و: سعيد محمد الكندي وعدد من. */
function closes(ctx: RuleContext, at: number, first: number): boolean {
  const next = ctx.tokens[at + 1]
  if (next === undefined || at + 1 >= ctx.last || next.kind === 'punctuation') return true
  const facts = factsOf(next.fold)
  if (facts.role && facts.definite === null && isWhole(next)) return true // سالم القرشي رئيس البلدية
  const names = ctx.tokens.slice(first, at)
  const isFull = names.length > 1 && names.every(t => strippings(t.fold).some(s => givenNameOf(s.rest)))
  if (isFull && /^و.{3}/.test(next.fold) && facts.definite === null) return true
  return /^[أإ]نه?ا?$/.test(next.clean) || (facts.verb && !facts.noun && facts.definite === null)
}

/** Whether a known name of anything but a person begins with token `at`. */
const namesOther = ({ matches }: RuleContext, at: number): boolean =>
  matches.get(at)?.entries.every(e => e.type === 'PER') === false

/** «اتهم دونالد ترامب هيلاري كلينتون»: whether a known person's name has ended before `at` and another's begins there; but إيفانكا goes on with ترامب. */
function beginsAnother({ matches, tokens }: RuleContext, at: number, first: number): boolean {
  const [own, next] = [matches.get(first), matches.get(at)]
  if (own?.last !== at || next === undefined || own.entries.length === 0 || next.entries.length === 0) return false
  if (at === first + 1 && own.entries.some(e => fold(e.name).startsWith(tokens[first]!.fold))) return false
  const people = [...own.entries, ...next.entries].every(e => e.type === 'PER')
  return people && !next.entries.some(e => own.entries.includes(e))
}

/** Whether a word may go on a name that has begun. */
function continues(ctx: RuleContext, at: number, first: number): boolean {
  const token = ctx.tokens[at]
  if (at >= ctx.last || !isWord(token)) return false
  if (isParticle(token) || TENS.test(token.fold) || isOfficeWithDomain(ctx, at, first)) return false
  if (token.nunated || token.fold.length < 2 || isWithout(ctx, at)) return false
  if (token.fold === 'الله') return at > first && precedesGod(ctx.tokens[at - 1]!.fold) // حسن فضل الله
  if (joinsGiven(token) || isVerbInYa(token) || beginsAnother(ctx, at, first)) return false
  // ياسر الحبيب دون تسميته: behind a family's name only another has the article
  if (at > first + 1 && isGivenWithArticle(ctx, at - 1) && factsOf(token.fold).definite === null) return false
  if (givenNameOf(token.fold) || isNamePart(token.fold))
    return !isAmbiguousName(token.fold) || !namesOther(ctx, at + 1) || at === first + 1
  const match = ctx.matches.get(at)
  if (match !== undefined) {
    if (match.entries.length === 0 && isFamilyName(token) && match.last === at + 1) return true // الحوثي is a movement besides
    return match.letters === 0 && [...match.entries, ...match.weak].some(e => e.type === 'PER')
  }
  const facts = factsOf(token.fold)
  if (isGivenWithArticle(ctx, at)) return true
  if (facts.unknown) return !hidesArticle(token.fold) && !joinsAnother(token) && ctx.outside[at]! < NO_NAME
  return isFamilyWord(token.fold) || (isFamilyName(token) && (!facts.nisba || closes(ctx, at, first)))
}

/** A given name with the article is a family's behind a given name: محمد المبارك، خالد الجراح. */
function isGivenWithArticle({ tokens, matches }: RuleContext, at: number): boolean {
  const { definite, prefix, role, noun, person } = factsOf(tokens[at]!.fold)
  return (
    definite !== null &&
    prefix === '' &&
    !role &&
    (person || !noun) &&
    !/ه$|^مولود$/.test(definite) &&
    givenNameOf(definite) &&
    !matches.has(at) &&
    givenNameOf(tokens[at - 1]!.fold)
  )
}

const isParticiple = ({ kind }: { readonly kind: string }): boolean => /participle$/.test(kind)

/**
 * After a title and a given name an adjective is a surname: السفير بسام راضي; after two given names it needs no title: يوسف بطرس غالي. But no
 * nisba, and no verb with its object.
 */
function isSurname(ctx: RuleContext, at: number, first: number, titled: boolean): boolean {
  const token = ctx.tokens[at]
  const given = at - first - (isNamePart(ctx.tokens[first]!.fold) ? 1 : 0)
  if (
    !(given === 1 ? titled : given === 2 && areGiven(ctx, first, at)) ||
    !isWord(token) ||
    isParticle(token) ||
    ctx.matches.has(at)
  )
    return false
  if (given === 1 && (mayBeSurname(ctx, at) || closesName(ctx, at) || isFamilyBeforeClause(ctx, at))) return true
  const facts = factsOf(token.fold)
  const whole = readingsOf(token.fold).some(
    r =>
      r.proclitics.length === 0 &&
      r.enclitic === null &&
      (r.nouns.some(n => n.adjective) || r.verbs.some(isParticiple)),
  )
  const isWordBesides = facts.noun || facts.role || facts.verbalNoun || (facts.verb && !token.clean.endsWith('ي'))
  const isComplete = ctx.matches.get(first)?.last === at
  if (token.fold.endsWith('ه') || (given === 2 && (isComplete || isWordBesides))) return false
  return whole && facts.definite === null && !facts.nisba && !facts.particle && !/.ا$/.test(token.fold)
}

/**
 * After a title and a given name that is no verb a bare noun is a surname too, as no grammar has another place for it (وزير الصناعة سعيد رمضان),
 * unless it has a genitive of its own.
 */
function mayBeSurname(ctx: RuleContext, at: number): boolean {
  const { fold, clean } = ctx.tokens[at]!
  const { noun, definite, role, verb, particle, adjective } = factsOf(fold)
  const isBareNoun = noun && definite === null && !(role || verb || particle || adjective) && isWhole(ctx.tokens[at]!)
  const isSingular = !/(?:[ةى]|ات|ين|ون|ا)$/.test(clean)
  const hasGenitive = isDefiniteNoun(ctx.tokens[at + 1]) || ctx.matches.has(at + 1)
  return (
    isBareNoun && isSingular && !hasGenitive && (!factsOf(ctx.tokens[at - 1]!.fold).verb || verbStands(ctx, at - 1))
  )
}

/** «القنصل دونلد بلوم إن»: a word with which the tagger ends a name, before a clause or a mark, whatever it means elsewhere. */
function closesName({ tokens, last, outside }: RuleContext, at: number): boolean {
  const { fold } = tokens[at]!
  const { definite, role, particle, time, nisba } = factsOf(fold)
  const next = at + 1 < last ? tokens[at + 1]! : null
  const closed = next === null || next.kind === 'punctuation' || /^ان(?:ه|ها)?$/.test(next.fold)
  return closed && outside[at]! < NO_NAME && definite === null && !(role || particle || time || nisba)
}

/** «الطبيب أشرف القدرة إن»: a word with the article right before what is said, behind a title and a given name, where no noun has a place. */
function isFamilyBeforeClause({ tokens, last, matches }: RuleContext, at: number): boolean {
  const { definite, prefix, role, person, body, place, time } = factsOf(tokens[at]!.fold)
  if (definite === null || prefix !== '' || role || person || body || place || time || matches.has(at)) return false
  return at + 1 < last && /^[إأ]ن(?:ه|ها)?$/.test(tokens[at + 1]!.clean)
}

/** Words in which the verb of a title's sentence is looked for: أعلن وزير الشؤون الخارجية التونسي. */
const MAX_TO_VERB = 6

/** Whether the sentence has its verb before the title that ends at `at`, so that a name after it is none: قالت الوزيرة أمل. */
const verbStands = ({ tokens, first }: RuleContext, at: number): boolean =>
  tokens.slice(Math.max(first, at - MAX_TO_VERB), at).some(({ fold }) => {
    const { verb, noun, role, adjective, definite } = factsOf(fold)
    return verb && !(noun || role || adjective) && definite === null
  })

/** Whether words `[first, at)` are given names and nothing else in the language. */
const areGiven = ({ tokens }: RuleContext, first: number, at: number): boolean =>
  tokens.slice(first, at).every(t => strippings(t.fold).some(s => givenNameOf(s.rest) && !isAmbiguousName(s.rest)))

/** After أبو, بن, آل, عبد any word belongs to the name. */
function endOfChain(ctx: RuleContext, first: number, titled: boolean): number {
  let at = first + 1
  const opens =
    isNamePart(ctx.tokens[first]!.fold) || strippings(ctx.tokens[first]!.fold).some(s => OPENING.has(s.rest))
  if (opens && isWord(ctx.tokens[at])) at++ // «آبي "أريد»
  if (at === first + 2 && ctx.tokens[first + 1]?.fold === 'عبد') at++
  while (
    at < Math.min(ctx.last, first + MAX_WORDS) &&
    (continues(ctx, at, first) || isSurname(ctx, at, first, titled))
  ) {
    const joins = isNamePart(ctx.tokens[at]!.fold)
    at++
    while (joins && at < ctx.last && isWord(ctx.tokens[at]) && isNamePart(ctx.tokens[at]!.fold)) at++
    // «بهاء الدين رئيس الهيئة»
    const ends = ctx.tokens[at - 1]!.fold === 'الدين' && at < ctx.last && factsOf(ctx.tokens[at]!.fold).role
    if (joins && !ends && at < ctx.last && isWord(ctx.tokens[at])) at++
  }
  return Math.min(at, ctx.last)
}

/** Parts that open a name: عبد الله، أبو بكر. */
const OPENING = new Set(['عبد', 'ابو'])

/** How the name may begin here: letters of proclitics, and whether the word is a common one too. */
function beginning(token: Token): { letters: number; ambiguous: boolean; opening: boolean } | null {
  for (const { letters, rest } of strippings(token.fold)) {
    if (OPENING.has(rest)) return { letters, ambiguous: false, opening: true }
    if (givenNameOf(rest) && !rest.startsWith('ال'))
      return { letters, ambiguous: isAmbiguousName(rest), opening: false }
  }
  return null
}

/** Whether the word after a first name makes a name of both. A first name that is a common word asks for more, one after a title for less. */
function confirms(next: Token, ambiguous: boolean, titled: boolean): boolean {
  const facts = factsOf(next.fold)
  if (isNamePart(next.fold)) return true
  if (titled && facts.adjective && facts.definite === null && !facts.nisba) return true
  if (!ambiguous) return givenNameOf(next.fold) || facts.unknown || isFamilyName(next) || isFamilyWord(next.fold)
  if (givenNameOf(next.fold)) return !isAmbiguousName(next.fold) || facts.definite === null
  return facts.unknown && (facts.definite === null || isFamilyName(next))
}

/** The knowledge base has a name here that is no shorter, or is no person's. */
function isKnownBetter(ctx: RuleContext, at: number, last: number): boolean {
  const known = ctx.matches.get(at)
  if (known === undefined || known.last <= at + 1) return false
  if (known.last >= last || known.entries.some(e => e.type !== 'PER')) return true
  // a full name goes on with another name only: محمود بصل عشرات
  const { fold } = ctx.tokens[known.last]!
  return known.entries.length > 0 && !(givenNameOf(fold) || isNamePart(fold) || isFamilyName(ctx.tokens[known.last]!))
}

/** A word that may be a verb is one before a given name: طالب فايز; but not with ة (سارة خليل), nor after another verb (قال سالم محمود) or a title. */
function verbBefore(ctx: RuleContext, at: number, next: Token): boolean {
  if (ctx.tokens[at]!.clean.endsWith('ة')) return false
  const before = factsOf(at > ctx.first ? ctx.tokens[at - 1]!.fold : '')
  const named = givenNameOf(next.fold) || ctx.matches.get(at + 1)?.entries.some(e => e.type === 'PER') === true
  return factsOf(ctx.tokens[at]!.fold).verb && named && !before.role && !before.verb
}

/** باسم after a spokesman, or what is known by a name, is no name: المتحدث باسم عباس، المعروف باسم نوفيتشوك. */
function isByName({ tokens }: RuleContext, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? ''
  const known = readingsOf(before).some(r => r.verbs.some(v => v.lemma === 'عرف'))
  return tokens[at]!.fold === 'باسم' && (known || /(?:متحدث|ناطق)(?:ه|ا|ين)?$|رسمي(?:ه|ا)?$/.test(before))
}

/** Whether the tagger sees a name in neither of two words: أسماء عائلات. */
const looksOutside = ({ outside }: RuleContext, at: number): boolean =>
  outside[at]! >= NO_NAME && (outside[at + 1] ?? 0) >= NO_NAME

/** علي where it stands for على: no name follows. */
function isPreposition(ctx: RuleContext, at: number): boolean {
  const next = ctx.tokens[at + 1]
  if (!/^و?علي$/.test(ctx.tokens[at]!.fold)) return false
  return (
    next === undefined || !(givenNameOf(next.fold) || isNamePart(next.fold) || ctx.matches.get(at)?.last === at + 2)
  )
}

/** دون before anything but a given name is no Don: دون هوادة. */
const isWithout = ({ tokens, outside }: RuleContext, at: number): boolean =>
  /^[وفب]?دون$/.test(tokens[at]!.fold) && !givenNameOf(tokens[at + 1]?.fold ?? '') && outside[at]! >= 0

const looksFeminine = ({ clean }: Token): boolean => /(?:[ةى]|اء)$/.test(clean)

/** The personal name that begins with token `at`, if it begins with a given name and has two words at least. */
export function personAt(ctx: RuleContext, at: number): Candidate | null {
  const token = ctx.tokens[at]!
  if (token.kind !== 'word' || isParticle(token)) return null
  if (ctx.inside.has(at)) return null
  const begins = beginning(token)
  if (begins === null || isByName(ctx, at) || isWithout(ctx, at)) return null
  // no title stands before a preposition: «قرارا قريبا بشأن …»
  const whole = begins.letters === 0
  const titled = (whole && endsOffice(ctx, at)) || ((whole || token.fold.startsWith('و')) && isTitled(ctx, at))
  if (!titled && ((ctx.dotsAlif && isPreposition(ctx, at)) || looksOutside(ctx, at))) return null
  const last = endOfChain(ctx, at, titled)
  if (last < at + 2 || isKnownBetter(ctx, at, last)) return null
  const next = ctx.tokens[at + 1]!
  if (factsOf(token.fold).role && isInstitutional(next.fold)) return null // وأمين عام الحزب
  const ambiguous = begins.ambiguous && !(titled && factsOf(next.fold).definite === null)
  const confirmed =
    begins.opening ||
    (!ambiguous && !factsOf(token.fold).noun && isGivenWithArticle(ctx, at + 1)) ||
    confirms(next, ambiguous, titled) ||
    (titled && (mayBeSurname(ctx, at + 1) || isFamilyBeforeClause(ctx, at + 1)))
  if (!confirmed) return null
  if (begins.ambiguous && !titled) {
    if (begins.letters > 0) return null
    // طالب فايز: a verb before a name; عيد سعيد: two common words that may describe one another, which سارة خليل do not
    if (verbBefore(ctx, at, next)) return null
    const own = ctx.tokens.slice(at, last)
    const agree = own.length === 2 && looksFeminine(token) === looksFeminine(next)
    if (agree && own.every(t => isAmbiguousName(t.fold))) return null
  }
  return {
    first: at,
    last,
    letters: begins.letters,
    type: 'PER',
    rule: 'personal name',
    weight: WEIGHT + last - at,
    entries: [],
  }
}
