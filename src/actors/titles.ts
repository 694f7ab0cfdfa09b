/** How the text styles a name: offices, ranks and epithets before it, appositions and adjectives after it. */
import type { Span, Token } from '../document/index.ts'
import { readingsOf } from '../language/index.ts'
import type { Candidate } from './candidates.ts'
import { headsOf } from './lexicon/heads.ts'
import { HONORIFICS, isEpithet, RANKS } from './lexicon/labels.ts'
import { afterLetters } from './names.ts'
import { factsOf, isDefiniteAdjective, isDefiniteNoun, isWord } from './words.ts'

/** Words a title may have. */
const MAX_TITLE = 14
/** Titles in a row before one name: ولي العهد وزير الدفاع الأمير. */
const MAX_TITLES = 3
const SPEAKING_FOR = new Set(['باسم', 'بلسان'])
const WITHIN_OFFICE = new Set(['في', 'لدي'])
/** Prepositions that only some offices take: المبعوث الأممي إلى اليمن. */
const TAKES: ReadonlyMap<string, RegExp> = new Map([
  ['الي', /مبعوث|سفير|مندوب/],
  ['عن', /مسؤول|نائب|ناييب/],
  ['علي', /مشرف|قائم/],
])

/** What stands in a sentence, by the token it begins with. */
export type Names = ReadonlyMap<number, Candidate>

export interface TitleContext {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Tokens `[from, until)` may belong to the title. */
  readonly from: number
  readonly until: number
  readonly names: Names
  /** The state of the knowledge base that an adjective's state is. */
  readonly countryOf: (state: string) => string | undefined
}

const stemOf = (token: Token): string => factsOf(token.fold).definite ?? token.fold
const isMark = (token: Token | undefined): boolean => token !== undefined && /^["«»“”'‘’()]$/.test(token.clean)

/** What a word may be as the first of a title. */
interface Opener {
  /** Letters of proclitics before it. */
  readonly letters: number
  /** Complete by itself: الرئيس, نظيره. */
  readonly complete: boolean
  readonly kin: boolean
}

/** A role, rank, relation or epithet of one person; null if the word is none. Adverbial accusatives (مشيرا، رئيسا) style no one. */
function openerAt(token: Token | undefined): Opener | null {
  // أمام is no إمام
  if (!isWord(token) || token.clean === 'أمام') return null
  for (const { proclitics, article, enclitic, stem, nouns } of readingsOf(token.fold)) {
    const human = nouns.some(
      n => (n.classes.includes('role') || n.classes.includes('kin')) && n.number === 's' && n.accusative !== true,
    )
    const styles = article && (RANKS.has(stem) || isEpithet(stem) || STYLES.has(stem))
    const honours = !article && enclitic === null && (HONORIFICS.has(stem) || (RANKS.has(stem) && token.fold === stem))
    if (enclitic !== null && RANKS.has(stem)) continue
    if (!(human || styles || honours) || proclitics.includes('ا') || /.ا$/.test(stem)) continue
    const letters = proclitics.join('').length
    const kin = nouns.some(n => n.classes.includes('kin'))
    return { letters, complete: article || enclitic !== null, kin }
  }
  return null
}
/** Human nouns that style whom they stand before with the article. */
const STYLES = new Set(['طفل', 'رضيع', 'شهيد', 'فقيد', 'مواطن', 'انتحاري', 'قتيل', 'قاتل'])

/** How a title goes on: `open` asks for a genitive, `complete` may end. */
type State = 'open' | 'complete'

/** A word that goes on a complete title: an adjective, باسم, a complement with ل, ب or في, و and a second field. */
function afterComplete(ctx: TitleContext, at: number, head: string): State | null {
  const token = ctx.tokens[at]!
  const facts = factsOf(token.fold)
  if (facts.definite !== null && facts.prefix === '' && (ADJECTIVAL.has(facts.definite) || isEpithet(facts.definite)))
    return 'complete'
  if (isDefiniteAdjective(token) && !(facts.role && facts.noun && !isAdjectival(facts.definite!))) return 'complete'
  if (RANK_PARTS.has(stemOf(token)) && RANKS.has(head)) return 'complete'
  if (TAKES.get(token.fold)?.test(head) === true) return 'open'
  if (SPEAKING_FOR.has(token.fold) || (WITHIN_OFFICE.has(token.fold) && at + 1 < ctx.until)) return 'open'
  if (facts.particle) return null
  const attached = /^[لب]/.test(token.fold) || (head.includes('وزير') && token.fold.startsWith('و'))
  if (!attached) return null
  const reading = readingsOf(token.fold).find(
    r =>
      r.enclitic === null &&
      r.proclitics.length === 1 &&
      (r.article || /^ل/.test(token.fold)) &&
      (r.nouns.some(n => !n.adjective) || r.nisbas.length > 0 || r.verbs.some(v => v.kind === 'verbal noun')),
  )
  return reading === undefined ? null : reading.article ? 'complete' : 'open'
}

/** A word that serves as the genitive of an open title. */
function genitiveAt(token: Token): State | null {
  const facts = factsOf(token.fold)
  if (facts.particle && facts.definite === null) return null
  if (facts.definite !== null) return facts.prefix === '' ? 'complete' : null
  const own = readingsOf(token.fold)
  if (own.some(r => r.proclitics.length === 0 && r.enclitic !== null && r.nouns.length > 0) && !facts.noun)
    return 'complete'
  return facts.noun || facts.verbalNoun || facts.role ? 'open' : null
}

/** Adjectives that the lexicon takes for offices too: الأمين العام, النائب الأول. */
const ADJECTIVAL = new Set([
  'عام',
  'اول',
  'ثاني',
  'ثالث',
  'مساعد',
  'مفوض',
  'معارض',
  'منتخب',
  'مكلف',
  'مستقيل',
  'متقاعد',
  'مقيم',
  'شريفين',
  'رضيع',
])

/** What goes on a rank: العقيد الركن، الفريق أول. */
const RANK_PARTS = new Set(['ركن', 'مهندس', 'اول', 'طيار', 'حقوقي', 'بحري', 'طبيب'])
const isAdjectival = (stem: string): boolean => ADJECTIVAL.has(stem) || /..ي(?:ه)?$/.test(stem)

/** A name within a title; its proclitic must be one a complement has. */
function nameWithin(ctx: TitleContext, at: number, state: State, opener: Opener): number {
  const name = ctx.names.get(at)
  if (name === undefined || (name.type === 'PER' && (state === 'complete' || opener.kin))) return at
  if (name.letters === 0 ? state === 'complete' : state === 'open' || !/^[لب]/.test(ctx.tokens[at]!.fold)) return at
  return name.last
}

/** Where the title that opens at `at` ends, `limit` at most; `at` if it is none. */
function endOfTitle(ctx: TitleContext, at: number, opener: Opener, limit: number): number {
  let state: State = opener.complete ? 'complete' : 'open'
  let last = opener.complete ? at + 1 : at
  const head = stemOf(ctx.tokens[at]!)
  for (let i = at + 1; i < limit && i - at < MAX_TITLE; ) {
    const past = nameWithin(ctx, i, state, opener)
    if (past > i) {
      ;[state, i] = ['complete', past]
    } else {
      const token = ctx.tokens[i]!
      if (
        isMark(token) &&
        (state === 'open' ? ctx.names.has(i + 1) : i - 1 > at && isDefiniteAdjective(ctx.tokens[i + 1]))
      ) {
        i++
        continue
      }
      if (!isWord(token) || ctx.names.has(i)) break
      const next = state === 'open' ? genitiveAt(token) : afterComplete(ctx, i, head)
      if (next === null) break
      ;[state, i] = [next, i + 1]
    }
    if (state === 'complete') last = i
  }
  return last
}

/** The span of tokens `[first, last)` without the proclitics of the first. */
const spanOf = ({ text, tokens }: TitleContext, first: number, last: number, letters: number): Span => ({
  start: afterLetters(text, tokens[first]!.start, letters),
  end: tokens[last - 1]!.end,
})

/** A word that could open a title is an adjective after a definite noun: الطفل الرضيع، المجلس السياسي. */
function isAdjectiveHere({ tokens, from }: TitleContext, at: number): boolean {
  const stem = stemOf(tokens[at]!)
  if (at <= from || RANKS.has(stem) || !(isDefiniteAdjective(tokens[at]) || ADJECTIVAL.has(stem) || isEpithet(stem)))
    return false
  return isDefiniteNoun(tokens[at - 1]) || (tokens[at - 1]!.fold === 'عن' && isEpithet(stem))
}

/** The title that ends right before token `end`, and where it opens. */
function titleEndingAt(ctx: TitleContext, end: number): { first: number; span: Span } | null {
  return titleFrom(ctx, end, isAdjectiveHere) ?? titleFrom(ctx, end, ({ tokens }, at) => tokens[at - 1]?.fold === 'عن')
}

/** The nearest title that ends right before token `end` and does not open where `skips` says so. */
function titleFrom(
  ctx: TitleContext,
  end: number,
  skips: (ctx: TitleContext, at: number) => boolean,
): { first: number; span: Span } | null {
  for (let at = end - 1; at >= ctx.from && end - at <= MAX_TITLE; at--) {
    if (!isWord(ctx.tokens[at]) && !isMark(ctx.tokens[at])) return null
    const opener = openerAt(ctx.tokens[at])
    if (opener === null || ctx.names.has(at) || skips(ctx, at)) continue
    // a rank or form of address may stand before a name without a genitive: سمو، جلالة
    if (endOfTitle(ctx, at, opener, end) !== end && !(at === end - 1 && RANKS.has(ctx.tokens[at]!.fold))) continue
    let first = at
    let { letters } = opener
    while (first - 1 >= ctx.from && letters === 0) {
      const outer = openerAt(ctx.tokens[first - 1])
      const joins = outer !== null && !outer.kin && (!outer.complete || ctx.tokens[first - 1]!.fold === 'السيد')
      if (!joins) break
      first--
      letters = outer.letters
    }
    return { first, span: spanOf(ctx, first, end, letters) }
  }
  return null
}

const isComma = (token: Token | undefined): boolean => /^[،,]$/.test(token?.clean ?? '')

/** The office that the comma at `at` parts from its bearer: الأمين العام للأمم المتحدة، فلان. One between commas is the apposition of what is before. */
function afterComma(ctx: TitleContext, at: number): Span[] {
  const title = titleEndingAt(ctx, at)
  if (title === null || title.first === at - 1 || title.first === ctx.from || isComma(ctx.tokens[title.first - 1]))
    return []
  return [title.span]
}

/** Offices and ranks before a person, in text order: ولي العهد السعودي · الأمير. */
function beforePerson(ctx: TitleContext, name: Candidate): Span[] {
  const found: Span[] = []
  let end = name.first
  while (end > ctx.from && isMark(ctx.tokens[end - 1])) end--
  if (isComma(ctx.tokens[end - 1]) && end - 1 > ctx.from) return afterComma(ctx, end - 1)
  while (found.length < MAX_TITLES && end > ctx.from) {
    const title = titleEndingAt(ctx, end)
    if (title === null) {
      if (found.length > 0 && isComma(ctx.tokens[end - 1])) found.unshift(...afterComma(ctx, end - 1))
      break
    }
    found.unshift(title.span)
    if (title.span.start !== ctx.tokens[title.first]!.start) break
    end = title.first
  }
  return found
}

/** The kind before a body or place: تنظيم داعش، مدينة تعز، العاصمة الليبية طرابلس. */
function kindBefore(ctx: TitleContext, name: Candidate): Span[] {
  if (name.letters > 0) return []
  let at = name.first - 1
  while (at > ctx.from && isMark(ctx.tokens[at])) at--
  const end = at + 1
  while (at > ctx.from && isDefiniteAdjective(ctx.tokens[at]) && end - at < 3) at--
  const token = ctx.tokens[at]
  if (at < ctx.from || !isWord(token) || ctx.names.has(at)) return []
  for (const { proclitics, article, enclitic, stem } of readingsOf(token.fold)) {
    if (enclitic !== null || (end - at > 1 && !article) || NO_TITLES.has(article ? '' : stem)) continue
    const isKind = headsOf(stem).some(
      h => KINDS_BEFORE.has(h.form) || (h.flags.has('drop') && sameSort(h.type, name.type)),
    )
    if (isKind) return [spanOf(ctx, at, end, proclitics.join('').length)]
  }
  return []
}
/** Kinds that are part of a name, but stand as a title before one that is a name without them: ميليشيات حزب الله. */
const KINDS_BEFORE = new Set(['ميليشيا', 'مليشيا', 'ميليشيات', 'مليشيات', 'جماعه', 'حركه', 'وكاله', 'قناه'])
/** Kinds that say what is named and style nothing: موقع تويتر, عاصمة تشاد. */
const NO_TITLES = new Set(['موقع', 'عاصمه', 'جزيره'])
const sameSort = (a: string, b: string): boolean => (a === 'ORG') === (b === 'ORG')

/** ما يسمى، ما تعرف ب، ما أسماه and the like right before a name hold it at arm's length; so do المدعو and المسماة. */
function soCalled(ctx: TitleContext, first: number): Span[] {
  let at = first - 1
  while (at > ctx.from && (isMark(ctx.tokens[at]) || CALLED_BY.has(ctx.tokens[at]!.fold))) at--
  const end = at + 1
  const verb = ctx.tokens[at]?.fold ?? ''
  if (at >= ctx.from && CALLED.test(verb)) return [spanOf(ctx, at, end, /^[وفبلك](?=ال)|^ل(?=لم)/.test(verb) ? 1 : 0)]
  if (at - 1 < ctx.from || !CALLS.test(verb)) return []
  const what = ctx.tokens[at - 1]!
  const letters = what.fold.length - 2
  return /^[وفبلك]?(?:ما|من)$/.test(what.fold) ? [spanOf(ctx, at - 1, end, letters)] : []
}
const CALLS =
  /^(?:[يت](?:سمي|عرف|دعي|طلق|وصف)|[يت]سمي(?:ه|ها|هم)|ا?سما(?:ه|ها|هم)|ا?سمت(?:ه|ها|هم)|سمي|سميت|وصف(?:ه|ها|هم))$/
const CALLED = /^[وفبلك]?(?:ال|ل)(?:مسمي|مسماه|مدعو|مدعوه)$/
/** Words between the verb and the name: ما يطلق عليه اسم، ما يعرف باسم. */
const CALLED_BY = new Set(['باسم', 'اسم', 'عليه', 'عليها', 'عليهم'])

/** الانقلابية and the like, which the lexicon has as nouns. */
const isDefiniteEpithet = (token: Token | undefined): boolean =>
  isDefiniteNoun(token) && isEpithet(factsOf(token!.fold).definite!)

/** After a name: adjectives that judge it (الإرهابية، المزعوم), المعترف بها دوليا, المنتهية ولايته. */
function judgementAfter(ctx: TitleContext, name: Candidate): Span[] {
  let at = name.last
  while (at < ctx.until && isMark(ctx.tokens[at])) at++
  const begin = at
  let judges = false
  // غير المعترف به: the denial belongs to what it denies
  if (ctx.tokens[at]?.fold === 'غير' && isDefiniteAdjective(ctx.tokens[at + 1])) at++
  while (at < ctx.until && (isDefiniteAdjective(ctx.tokens[at]) || isDefiniteEpithet(ctx.tokens[at]))) {
    const judging = isEpithet(stemOf(ctx.tokens[at]!)) || PARTICIPLES.has(stemOf(ctx.tokens[at]!))
    if (!judging && !factsOf(ctx.tokens[at]!.fold).nisba) break
    judges ||= judging
    at++
  }
  if (!judges) return []
  if (PARTICIPLES.has(stemOf(ctx.tokens[at - 1]!))) at = afterParticiple(ctx, at)
  return [spanOf(ctx, begin, at, 0)]
}
const PARTICIPLES = new Set(['معترف', 'منتهيه', 'مدعوم', 'مدعومه', 'منشق', 'منشقه', 'محظور', 'محظوره', 'خارج', 'خارجه', 'مصنف', 'مصنفه', 'تابع', 'تابعه', 'ناطقه', 'متمرده', 'متمرد', 'مقرب', 'مقربه', 'موالي', 'مواليه', 'قريبه', 'حاكم']) // biome-ignore format: one set

/** The complement of a participle: بها دوليا، ولايته، عن الشرعية، إماراتيا، لجماعة الحوثي. */
function afterParticiple(ctx: TitleContext, from: number): number {
  let at = from
  const fold = (i: number): string => (i < ctx.until && isWord(ctx.tokens[i]) ? ctx.tokens[i]!.fold : '')
  if (/^(?:ب(?:ه|ها|هم)|ولايت(?:ه|ها|هم))$/.test(fold(at))) at++
  else if (/^(?:عن|علي|من|ضمن|في)$/.test(fold(at)))
    at = ctx.names.get(at + 1)?.last ?? (factsOf(fold(at + 1)).definite !== null ? at + 2 : at)
  else if (/^[لب]/.test(fold(at))) at = ctx.names.get(at)?.last ?? ctx.names.get(at + 1)?.last ?? at
  if (/..يا$/.test(fold(at))) at++
  return at
}

/** An apposition to a place: نجامينا عاصمة تشاد. */
function capitalOf(ctx: TitleContext, { last }: Candidate): Span[] {
  const begin = isComma(ctx.tokens[last]) ? last + 1 : last
  if (ctx.tokens[begin]?.fold !== 'عاصمه' || begin >= ctx.until) return []
  const end = endOfTitle(ctx, begin, { letters: 0, complete: false, kin: false }, ctx.until)
  return end > begin ? [spanOf(ctx, begin, end, 0)] : []
}

/** Words that are finite verbs as they stand open no apposition: حفتر، رأس الوفد. */
const isVerb = (token: Token): boolean =>
  readingsOf(token.fold).some(
    r => r.proclitics.length === 0 && r.verbs.some(v => v.kind === 'perfect' || v.kind === 'imperfect'),
  )

/** The country whose adjective stands among tokens `[from, to)`: «وزير الخارجية الروسي»; undefined if none does. */
function nationWithin(ctx: TitleContext, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const state = isDefiniteAdjective(ctx.tokens[i])
      ? readingsOf(ctx.tokens[i]!.fold).find(r => r.nisbas.length > 0)?.nisbas[0]?.state
      : undefined
    if (state !== undefined) return ctx.countryOf(state)
  }
  return undefined
}

/** «التقى سامح شكري | وزير الخارجية الروسي»: whether an office right behind a name is of another country than the person's. */
function isOfAnotherCountry(
  ctx: TitleContext,
  { first, entries }: Candidate,
  styledFrom: number,
  begin: number,
  end: number,
): boolean {
  const nation = nationWithin(ctx, begin, end)
  if (nation === undefined) return false
  const own = (entries.length === 1 ? entries[0]!.country : null) ?? nationWithin(ctx, styledFrom, first)
  return own !== undefined && own !== nation
}

/** Appositions to a person: خليفة حفتر، قائد الجيش الوطني الليبي; أحمد عساف الناطق باسمها; one may follow another after a comma. Titles before the name begin at `styledFrom`. */
function appositions(ctx: TitleContext, name: Candidate, styledFrom: number): Span[] {
  const found: Span[] = []
  for (let at = name.last; found.length < MAX_TITLES; ) {
    while (at < ctx.until && isMark(ctx.tokens[at])) at++
    const begin = isComma(ctx.tokens[at]) ? at + 1 : at
    if (begin >= ctx.until || ctx.names.has(begin) || (found.length > 0 && begin === at)) break
    const opener = openerAt(ctx.tokens[begin])
    if (opener === null || opener.letters > 0 || isVerb(ctx.tokens[begin]!)) break
    const end = endOfTitle(ctx, begin, opener, ctx.until)
    // a title with a name of its own right after it belongs to that name
    const owner = ctx.names.get(end)
    if (end === begin || (owner !== undefined && owner.type === 'PER' && owner.letters === 0)) break
    if (begin === at && isOfAnotherCountry(ctx, name, styledFrom, begin, end)) break
    found.push(spanOf(ctx, begin, end, 0))
    at = end
  }
  return found
}

/** The titles around a name, in text order. */
export function titlesOf(ctx: TitleContext, name: Candidate): Span[] {
  const before = name.type === 'PER' ? beforePerson(ctx, name) : kindBefore(ctx, name)
  let first = name.first
  while (before.length > 0 && first > ctx.from && ctx.tokens[first - 1]!.end > before[0]!.start) first--
  const after =
    name.type === 'PER' ? appositions(ctx, name, first) : [...judgementAfter(ctx, name), ...capitalOf(ctx, name)]
  return [...soCalled(ctx, first), ...before, ...after]
}
