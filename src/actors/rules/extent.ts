/** How far a name runs: adjectives, quotations, genitives, what follows with و, ل and في. */
import type { Token } from '../../document/index.ts'
import { readingsOf } from '../../language/index.ts'
import { verbByLemma } from '../../language/verb-table.ts'
import { type Head, isBranch, isField, isInstitutional, namesNothing } from '../lexicon/heads.ts'
import { toneOf } from '../lexicon/labels.ts'
import { givenNameOf, isNamePart } from '../lexicon/names.ts'
import { factsOf, isDefiniteAdjective, isDefiniteNoun, isMedium, isWhole, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'

/** Words in the genitive of a construct before its definite one: وزارة شؤون الأسرى، هيئة كبار العلماء. */
const MAX_CONSTRUCT = 3
const MAX_QUOTED = 6
/** Adjectives that only say which one is meant. */
const VAGUE = new Set(['اخري', 'اخر', 'جديد', 'جديده', 'سابق', 'سابقه', 'حالي', 'حاليه', 'ماضي', 'ماضيه', 'مقبل', 'مقبله', 'مذكور', 'مذكوره', 'معني', 'معنيه', 'مختصه', 'موقته', 'مستقيله', 'منتخبه', 'متعدده', 'مختلفه', 'كبري', 'كبيره', 'كبير', 'صغيره', 'قادم', 'قادمه', 'تابعه', 'تابع', 'حاكم', 'حاكمه', 'محتله', 'محاصر', 'محاصره', 'ضخم', 'ضخمه', 'عملاق', 'عملاقه', 'شهير', 'شهيره', 'فخم', 'فخمه', 'عريق', 'عريقه']) // biome-ignore format: one set

/** Plurals of things, which agree as feminine though they do not look it. */
const FEMININE_LOOKING_OTHERWISE = new Set(['قوات', 'قوي', 'سلطات', 'اجهزه', 'مخابرات', 'استخبارات', 'جمارك', 'كتايب', 'كتائب', 'سرايا', 'وحدات', 'الويه', 'ميليشيات', 'مليشيات', 'ميليشيا', 'مليشيا', 'جزر', 'جبال', 'دار', 'مباحث', 'عصايب', 'عصائب', 'منظمات', 'لجان']) // biome-ignore format: one set
const isFeminine = (stem: string): boolean => stem.endsWith('ه') || FEMININE_LOOKING_OTHERWISE.has(stem)

export interface AdjectiveRun {
  readonly last: number
  readonly nisba: boolean
  readonly institutional: boolean
}

/** Definite adjectives from `at` that agree with the noun `head`, if one is given; where the run ends, and what it says. */
export function adjectives(tokens: readonly Token[], at: number, end: number, head?: string): AdjectiveRun {
  let last = at
  let nisba = false
  let institutional = false
  while (last < end && isDefiniteAdjective(tokens[last])) {
    const { definite, nisba: isNisba } = factsOf(tokens[last]!.fold)
    if (isVague(definite!) || (toneOf(definite!) === 'delegitimising' && !isInstitutional(definite!))) break
    if (head !== undefined && (definite!.endsWith('ه') !== isFeminine(head) || /.{3}(?:ين|ون)$/.test(definite!))) break
    if (!isNisba && !isInstitutional(definite!) && governs(tokens, last, end, head !== undefined)) break
    if (!isNisba && !isInstitutional(definite!) && isTitle(tokens, last, end)) break
    nisba ||= isNisba
    institutional ||= isInstitutional(definite!)
    last++
  }
  return { last, nisba, institutional }
}

/** «هيئة الدفاع المحامية سلمى حمدان»: a profession with the article before a word without it is the title of who is named there. */
function isTitle(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1]
  if (at + 1 >= end || !factsOf(tokens[at]!.fold).role || !isWord(next)) return false
  const { definite, particle, prefix } = factsOf(next.fold)
  return definite === null && !particle && prefix === ''
}

/** Prepositions of complements; في rather tells where: القوات اليمنية المشتركة في الساحل. */
const COMPLEMENTS = new Set(['من', 'عن', 'على', 'إلى', 'مع', 'ضد'])

/** Whether an adjective, `ofHead` or of its genitive, has a complement, so that it describes and does not name: الموالية لموسكو, المناهض للهجرة, المدعومة من الجيش. */
function governs(tokens: readonly Token[], at: number, end: number, ofHead: boolean): boolean {
  const next = tokens[at + 1]
  if (at + 1 >= end || !isWord(next)) return false
  if (COMPLEMENTS.has(next.clean) || (/^[بل]/.test(next.fold) && !isWhole(next))) return true
  return ofHead && isSituated(tokens[at]!) && (next.clean === 'في' || factsOf(next.fold).time)
}

/** Participles that say where or since when, not which: المنتشرة في الشمال, الواقعة في تعز, الصادر أمس; «المشتركة» is a kind of force. */
const isSituated = ({ fold }: Token): boolean =>
  !/^المشترك|ي$/.test(fold) &&
  readingsOf(fold).some(
    r =>
      r.article &&
      r.verbs.some(v =>
        v.kind === 'active participle'
          ? SITUATING.has(verbByLemma(v.lemma)?.class)
          : v.kind === 'passive participle' && verbByLemma(v.lemma)?.class === 'I',
      ),
  )
/** Classes of verbs that often have no object: وقع، شارك، تمركز، انتشر. */
const SITUATING: ReadonlySet<string | undefined> = new Set(['I', 'III', 'V', 'VII', 'VIII', 'QII'])

/** Adjectives after a proper name: only nisbas and institutional ones belong to it (قاعدة بوفاريك الجوية). */
function naming(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (last < end && isDefiniteAdjective(tokens[last])) {
    const { definite, nisba } = factsOf(tokens[last]!.fold)
    if (isVague(definite!) || toneOf(definite!) === 'delegitimising' || !(nisba || isInstitutional(definite!))) break
    if (!nisba && isSituated(tokens[last]!) && governs(tokens, last, end, true)) break
    last++
  }
  return last
}

export const isVague = (stem: string): boolean => VAGUE.has(stem.replace(/[ئؤ]/g, c => (c === 'ئ' ? 'ي' : 'و')))

/** A quoted name from `at`: past its closing mark. */
export function quoted(ctx: RuleContext, at: number): number {
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
  if (token.kind !== 'word' || token.clean === 'على') return false
  const facts = factsOf(token.fold)
  return (facts.unknown && !/^[وفبلك]ال/.test(token.fold)) || givenNameOf(token.fold) || isNamePart(token.fold)
}

const isVagueHere = ({ fold }: Token): boolean => isVague(factsOf(fold).definite ?? fold)

/** A proper name from `at`: of the knowledge base, quoted, or words no lexicon knows. */
export function properName(ctx: RuleContext, at: number): number {
  const match = ctx.matches.get(at)
  if (match !== undefined && match.letters === 0 && match.last <= ctx.last) return match.last
  const afterQuote = quoted(ctx, at)
  if (afterQuote > at) return afterQuote
  let last = at
  while (last < ctx.last && last < at + 4 && isNameLike(ctx.tokens[last]) && !isVagueHere(ctx.tokens[last]!)) last++
  if (last > at && isNamePart(ctx.tokens[last - 1]!.fold) && last < ctx.last && isWord(ctx.tokens[last])) last++
  if (last > at && ctx.tokens[last - 1]!.fold === 'ال' && last < ctx.last && ctx.tokens[last]!.kind === 'number') last++ // «مجموعة الـ77»
  return last
}

/** Bodies that are named by those who make them up or lead them: مجلس النواب، مكتب رئيس الوزراء. */
const NAMED_BY_OFFICES = new Set([
  'مكتب',
  'مجلس',
  'نقابه',
  'اتحاد',
  'رابطه',
  'جمعيه',
  'رئاسه',
  'رياسه',
  'نادي',
  'هيئه',
  'هييه',
])

/** What somebody has or leads is no body's name: «رئاسة مؤسس الحركة», «حزب زعيم المعارضة». */
const OF_ONE_PERSON: ReadonlySet<string> = new Set(['رياسه', 'رئاسه', 'سلطات', 'سلطه', 'حزب', 'حركه', 'قياده'])

/** Who holds an office, as a word in the genitive. */
const isOnePerson = ({ fold }: Token): boolean =>
  readingsOf(fold).some(
    r =>
      r.proclitics.length === 0 &&
      r.enclitic === null &&
      r.nouns.some(n => n.number === 's' && n.classes.includes('role')),
  )

/** «أدانت منظمة حقوقية الهجوم»: an adjective of a body without the article, which has no genitive. */
function describes({ tokens }: RuleContext, at: number, { form }: Head): boolean {
  const { fold } = tokens[at]!
  const { adjective, body } = factsOf(fold)
  if (!adjective || body || isField(fold) || FIELDS_OF_COMMITTEES.has(fold)) return false
  return isFeminine(form) && /..يه$/.test(fold) && isDefiniteNoun(tokens[at + 1])
}

/** A genitive from `at`: definite nouns with their adjectives, constructs before them. */
export function genitive(ctx: RuleContext, at: number, head: Head): number {
  const { tokens, last: end } = ctx
  if (ctx.matches.has(at) && !isDefiniteNoun(tokens[at])) return at
  let i = at
  for (; i < end && i < at + MAX_CONSTRUCT; i++) {
    const token = tokens[i]
    if (!isWord(token)) return at
    if (isDefiniteNoun(token)) break
    const facts = factsOf(token.fold)
    if (facts.role && OF_ONE_PERSON.has(head.form) && isOnePerson(token)) return at
    if ((i === at ? /^[بلكوف]/ : /^[بلك]/).test(token.fold) && !isWhole(token)) return at
    if (facts.definite !== null) return at // والجامعة begins something else
    if (i === at && describes(ctx, at, head)) return at
    if (!(facts.noun || facts.verbalNoun || facts.role) || facts.particle || (facts.verb && i > at)) {
      const proper = properName(ctx, i)
      return proper > i && i > at && !namesNothing(tokens[at]!.fold) ? naming(tokens, proper, end) : at
    }
  }
  if (i >= end || !isDefiniteNoun(tokens[i])) return at
  const noun = factsOf(tokens[i]!.fold)
  if (head.flags.has('arm') && !isBranch(noun.definite!)) return at
  if (isVague(noun.definite!) || (noun.role && !noun.body && !NAMED_BY_OFFICES.has(head.form))) return at
  const qualified = isDefiniteAdjective(tokens[i + 1]) || (head.flags.has('and') && joins(ctx, i + 1, head.form))
  if (i === at ? namesNothing(noun.definite!) && !qualified : namesNothing(tokens[at]!.fold)) return at
  if (noun.unknown) return naming(tokens, i + 1, end)
  const match = ctx.matches.get(i)
  return adjectives(tokens, match !== undefined && match.letters === 0 ? Math.min(match.last, end) : i + 1, end).last
}

/** Bodies that have fields, as many as it takes: وزارة السياحة والآثار، لجنة الصحة والسكان. */
const HAS_FIELDS: ReadonlySet<string> = new Set(['وزاره', 'لجنه', 'هييه', 'مديريه'])

/** Ministries have these alone: وزارة الدفاع, but لجنة الأمن والدفاع. */
const FIELDS_OF_COMMITTEES: ReadonlySet<string> = new Set(['دفاع', 'امن', 'خارجيه', 'داخليه'])

/** Whether و joins a second part of the name at `at`: no body, person or place, which would be another one's, but a field of a ministry. */
function joins(ctx: RuleContext, at: number, form: string): boolean {
  const token = ctx.tokens[at]
  if (!isWord(token)) return false
  const { definite, prefix, role, body, person, place, nisba, time, particle } = factsOf(token.fold)
  if (definite === null || prefix !== 'و') return false
  if (HAS_FIELDS.has(form) && (isField(definite) || (form === 'لجنه' && FIELDS_OF_COMMITTEES.has(definite))))
    return true
  return !(role || body || person || place || nisba || time || particle || ctx.matches.has(at))
}

/** Goes on over والطيران, لحقوق الإنسان, في ليبيا as the head allows. */
export function complements(ctx: RuleContext, from: number, { flags, form }: Head): number {
  const { tokens, last: end } = ctx
  let at = from
  while (at < end && flags.has('and') && joins(ctx, at, form)) at = adjectives(tokens, at + 1, end).last
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
  if (word.startsWith('ل') && isMedium(word)) return at // «قال مدير هيئة الطيران لوكالة …»: whom he told
  const isNoun =
    word.startsWith('ل') && word.length > 3 && (factsOf(word.slice(1)).noun || factsOf(word.slice(1)).verbalNoun)
  if (isNoun && isDefiniteNoun(tokens[at + 1])) return adjectives(tokens, at + 2, end).last
  return at
}

export { naming as adjectivesOfName }
