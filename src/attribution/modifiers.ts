import type { Mention, Token } from '../document/index.ts'
import {
  FORMS_OF_ADDRESS,
  finiteVerbsAt,
  fold,
  type NounClass,
  type NounForm,
  type Reading,
  readingsOf,
} from '../language/index.ts'
import { isCountWord } from '../language/numeral-words.ts'
import { cueWordsAt } from './cue.ts'
import { foremost, guilds, interviews, isOutletName, pressPeople } from './lexicon.ts'
import type { Reader } from './reader.ts'
import {
  BODIES,
  complementiserAt,
  DOCUMENTS,
  hasClass,
  isAdjective,
  isComma,
  isParticle,
  isQuantifier,
  isUnknown,
  isVerbalNoun,
  MEDIA,
  type Nominal,
  nominalOf,
  PEOPLE,
  PLACES,
} from './words.ts'

/** What may belong to a noun, and what cannot: genitives, adjectives, fields of work, names, verbs that describe it. */

/** Tokens of titles between a comma and the name: «، الفريق الركن فلان». */
const MAX_TITLE = 5
export const TIMES: ReadonlySet<NounClass> = new Set(['time'])
/** Words of a field between a title and the name. */
const MAX_FIELD = 5
/** Tokens of a relative clause within which its noun is taken up. */
const MAX_CLAUSE = 8
const ENDS_CLAUSE = new Set(['،', ',', '.', ':', '؛'])
const RESUMPTIVE = new Set(['به', 'بها', 'فيه', 'فيها', 'منه', 'منها', 'عنه', 'عنها', 'له', 'لها'])

/** Those who are told something rather than belong to the phrase: «قال الوزير للصحفيين». */
export const TOLD: ReadonlySet<NounClass> = new Set(['medium', 'person', 'source'])
export const ANAPHORS = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'انفسهم', 'عينه', 'عينها'])
export const LINKS = new Set(['في', 'لدي', 'من', 'علي', 'عن', 'الي', 'بين', 'قبل'])

/** Participles that describe a source, with the preposition that each takes. */
export const GOVERNS = new Map([['مقرب', 'من'], ['قريب', 'من'], ['مشارك', 'في'], ['عامل', 'في'], ['مقيم', 'في'], ['مسوول', 'في'], ['مسؤول', 'في'], ['مختص', 'في'], ['موجود', 'في']]) // biome-ignore format: one table
/** Those who are sent or elected by whom عن names: نائب عن المنطقة، عضو اللجنة عن الحزب فلان. */
export const STANDS_FOR = new Set(['نائب', 'ممثل', 'مندوب', 'وكيل', 'عضو'])
/** «عن التحالف الوطني فلان»: whether a body and right behind it a person's name stand at a token. */
export function namesBehindBody(reader: Reader, from: number): boolean {
  for (let i = from; i < from + MAX_FIELD; i++) {
    const mention = reader.mentionAt(i)
    if (mention?.type === 'PER') return i > from && mention.start === reader.tokens[i]!.start
    if (mention?.type !== 'ORG' && !reader.tokens[i]?.fold.startsWith('ال')) return false
  }
  return false
}
/** «بيان أوردته الوكالة», «بلاغ نشرته»: whether a verb with a pronoun tells who made the document before it. */
export const isMade = (folded: string): boolean => MADE.test(folded)
const MADE = /^(?:بث|نشر|اصدر|اورد|نقل|وزع|اعد|عرض|اذاع|القي|قدم|اعلن|اجرا?)ت?(?:ه|ها)$/u

/** «في بيان مقتضب نشره على صفحته، أن»: whether the verb at `at` tells who made the document right before it. */
export function tellsMaker(tokens: readonly Token[], at: number): boolean {
  if (at < 1 || !isMade(tokens[at]!.fold)) return false
  const noun = at > 1 && isAdjective(tokens[at - 1]!.fold, false) ? tokens[at - 2]! : tokens[at - 1]!
  return hasClass(nominalOf(noun.fold)?.noun ?? null, DOCUMENTS)
}
/** Words that من makes a part of what follows. */
export const PARTITIVES = new Set(['عدد', 'عددا', 'مجموعه', 'احد', 'احدي', 'واحد', 'كثير', 'العديد', 'عديد', 'كل', 'مقرب', 'مقربه', 'قريب', 'قريبه', 'مقربون']) // biome-ignore format: one list

/** «عدد من الأهالي»: words for some of those whom من names, who are the head. */
const SOME = /^(?:عددا?|ال?عديد|كل|كلا)$/u
export const isSomeOf = ({ tokens }: Reader, at: number): boolean =>
  tokens[at + 1]?.fold === 'من' && SOME.test(tokens[at]!.fold)

/** The token of a phrase's head noun: behind figures and quantifiers, and behind numerals, which من may tie to it. */
export function headFrom(reader: Reader, at: number, end: number, allowed: readonly string[]): number {
  const { tokens } = reader
  let i = at
  while (i < end) {
    const { fold, kind } = tokens[i]!
    const next = tokens[i + 1]?.fold ?? ''
    if (isSomeOf(reader, i) && (nominalOf(tokens[i + 2]?.fold ?? '') ?? reader.mentionAt(i + 2)) != null) i += 2
    else if (kind === 'number' || isQuantifier(fold, i === at ? allowed : []) || foremost.has(fold)) i++
    else if (!isCountWord(fold)) break
    else if (next === 'من' && nominalOf(tokens[i + 2]?.fold ?? '') !== null) i += 2
    else if (nominalOf(next) !== null && !isParticle(next)) i++
    else break
  }
  return i
}

const isFeminine = (folded: string): boolean => /(?:ه|ات)$/u.test(folded)

/** Whether a word ends as sound plurals and duals do without a genitive. */
export const keepsNun = (folded: string): boolean => /[واي]ن$/u.test(folded)

/** «منتقدون», «المحتجين», «الجمهوريون», «منتقدو الاتفاق»: those who do what a verb says or are what an adjective says, where no noun is read. */
export function peopleSuch({ reading, noun }: Nominal): NounForm | null {
  if (noun !== null && !noun.adjective) return null
  const ending = reading.article ? /[وي]ن$/u : reading.verbs.length > 0 ? /[وي]ن$|...و$/u : /ون$/u
  if (!ending.test(reading.stem)) return null
  const such =
    reading.nisbas.length > 0 ||
    (noun?.number === 'p' && (reading.article || reading.stem.endsWith('ون'))) ||
    reading.verbs.some(v => v.kind.endsWith('participle') && v.number === 'p')
  if (!such) return null
  return { ...PLAIN, lemma: reading.stem, gender: 'm', number: 'p', classes: ['person'] }
}
const PLAIN = { adjective: false, construct: false, accusative: false, beforeEnclitic: false, nisbaOf: null }

/** «القائم بأعمال السفارة», «القائمة بالأعمال»: the office of who stands in for another, which two words name. */
export function actingAt({ tokens }: Reader, at: number): NounForm | null {
  const acts = /^(?:وال|ال)?قائم(ه?)$/u.exec(tokens[at]?.fold ?? '')
  if (acts === null || !/^ب(?:ال)?اعمال$/u.test(tokens[at + 1]?.fold ?? '')) return null
  return { ...PLAIN, lemma: 'قائم', gender: acts[1] === '' ? 'm' : 'f', number: 's', classes: ['role'] }
}

/** Proclitics that a form of address may have. */
const BEFORE_ADDRESS = ['و', 'ف', 'ل', 'ب']

/** «معالي وزير الصحة», «دولة الرئيس»: the office behind a form of address at token `at`; null if none is addressed so. */
export function addressedAt({ tokens }: Reader, at: number): NounForm | null {
  if (!FORMS_OF_ADDRESS.has(nominalOf(tokens[at]!.fold, BEFORE_ADDRESS)?.reading.stem ?? '')) return null
  const noun = nominalOf(tokens[at + 1]?.fold ?? '')?.noun ?? null
  return noun?.number === 's' && hasClass(noun, PEOPLE) ? noun : null
}

/** «ناشطون», «مسلحان»: a plural or dual that keeps its nun, so that no genitive follows. */
export function isClosedPlural(noun: NounForm | null, folded: string): boolean {
  if (noun === null || noun.number === 's') return false
  const ending = noun.number === 'd' ? /[اي]ن$/u : /[وي]ن$/u
  return ending.test(folded) && !ending.test(fold(noun.lemma))
}

const KIN: ReadonlySet<NounClass> = new Set(['kin'])
/** Those who are named by whom they belong to: شقيق فلان، محامي فلان. */
export const isNamedByAnother = (noun: NounForm | null): boolean => hasClass(noun, KIN) || noun?.lemma === 'محام' || noun?.lemma === 'محامي' // biome-ignore format: one line

/** «شقيق للضحية»، «قريب للمتهم»: a person behind ل who has the relative before it, rather than one whom he tells. */
export const isWhose = ({ proclitics, article }: Reading, noun: NounForm | null): boolean =>
  proclitics[0] === 'ل' && article && noun?.number === 's' && noun.classes.includes('person')

/** «مصادر أمنية وطبية»: an adjective joined by و to the one before it. */
export function isFurtherAdjective(folded: string, before: string, definite: boolean): boolean {
  return isAdjective(before, definite) && isAdjective(folded.slice(1), definite) && nominalOf(folded) === null
}

/** «متحدث باسم الحزب الباكستانيين»: an adjective in the plural belongs to nothing singular. */
export const isOfSeveral = (folded: string, before: string, head: NounForm | null): boolean =>
  head?.number === 's' &&
  /^ال.{3,}ين$/u.test(folded) &&
  isAdjective(folded, true) &&
  nominalOf(before)?.noun?.number === 's'

/** «مدير دائرة الشؤون»: right behind a masculine noun a feminine one is its genitive. */
export const isOfOtherGender = (head: NounForm | null, folded: string, { noun }: Nominal): boolean =>
  folded.endsWith('ه') && head?.number === 's' && head.gender === 'm' && noun?.adjective === false

/** «وزير خارجية إيران»: a department is a noun, though it looks like an adjective. */
export const holdsState = (mention: Mention, before: string, office: NounForm | null): boolean =>
  mention.type === 'GPE' && before.endsWith('يه') && hasClass(office, PEOPLE)

/** Whether the preposition attached to a name ties it to the noun before: «المتحدث للرئاسة», «السفير بدمشق». */
export function prefixLinks(reader: Reader, at: number, mention: Mention, noun: NounForm | null): boolean {
  const token = reader.tokens[at]!
  const prefix = reader.text.slice(token.start, mention.start)
  if (isOutletName(token.fold) || hasClass(nominalOf(token.fold, ['ل'])?.noun ?? null, MEDIA)) return false
  if (prefix === 'ل' || prefix === 'لل')
    return (hasClass(noun, PEOPLE) || hasClass(noun, BODIES)) && mention.type !== 'PER'
  return prefix === 'ب' && hasClass(noun, PEOPLE) && mention.type !== 'PER'
}

/** «رئيس الوزراء المعارضة»: a feminine adjective tells nothing of men. */
const isOfMen = (before: string, folded: string): boolean => {
  const noun = nominalOf(before)?.noun ?? null
  return isFeminine(folded) && noun?.gender === 'm' && hasClass(noun, PEOPLE)
}

/** Whether a definite noun agrees in gender as an adjective of what stands before it: the head, or else an adjective. */
export function fitsBehind(folded: string, before: string, head: NounForm | null | undefined): boolean {
  const document = hasClass(nominalOf(folded)?.noun ?? null, DOCUMENTS)
  const one = nominalOf(before)?.noun?.number === 's'
  if (head === undefined && document && one && isFeminine(folded) !== isFeminine(before)) return false // «وصف متحدث باسم الشركة المنشور»
  if (head === undefined)
    return isFeminine(folded) === isFeminine(before) || !(isAdjective(before, true) || isOfMen(before, folded))
  if (head?.number === 's' && /^ال.+ات$/u.test(folded)) return false // «طالبت الوزارة المنظمات»: one has no adjective in the plural
  if (head === null || (head.number !== 's' && head.gender === 'm')) return !isOfMen(before, folded) // «أخبر المحامون المحكمة»
  return isFeminine(folded) === (head.gender === 'f')
}

/** A place or body where somebody holds an office: «مسؤول في الوزارة». */
function placeFollows(reader: Reader, i: number): boolean {
  const token = reader.tokens[i]
  if (token === undefined || token.kind === 'punctuation' || reader.timexEnd(i) > i) return false
  return reader.mentionAt(i) !== undefined || hasClass(nominalOf(token.fold)?.noun ?? null, PLACES)
}

/** «الخبير في الشؤون الاستراتيجية فلان»: a field of work between the title and the name. */
function nameFollows(reader: Reader, from: number, end: number): boolean {
  const next = reader.mentionAt(from + 1)
  const stranger = isUnknown(reader.tokens[from]?.fold ?? '') && reader.mentionAt(from) === undefined
  if (stranger && next?.type === 'PER' && next.start === reader.tokens[from + 1]!.start) return true // «قائد الشرطة في ويلتشير فلان»
  if (reader.tokens[from]?.fold.startsWith('ال') !== true) return false
  for (let i = from; i < Math.min(end, from + MAX_FIELD); i++) {
    const mention = reader.mentionAt(i)
    if (mention?.type === 'PER') return i > from && (reader.tokens[i - 1]?.end ?? 0) <= mention.start
    const token = reader.tokens[i]!
    if (token.kind !== 'word' || reader.timexEnd(i) > i) return false
    if (i > from + 1 && mention === undefined && (complementiserAt(token.fold) !== null || isUnknown(token.fold)))
      return true // «الخبير في الشؤون الاستراتيجية إن»
    if (mention === undefined && (isParticle(token.fold) || nominalOf(token.fold) === null)) return false
  }
  return false
}

/** «المسؤولة فيه فلانة»: where somebody holds an office as a pronoun tells, before the name. */
export const isOfIt = (reader: Reader, at: number): boolean =>
  /^(?:في|ب|لدي)(?:ه|ها|هم)$/u.test(reader.tokens[at]!.fold) && reader.mentionAt(at + 1)?.type === 'PER'

/** Whether a place or, before the name of somebody told by no name yet, a field of work follows في. */
export const fieldFollows = (
  reader: Reader,
  at: number,
  end: number,
  { person, noun }: { readonly person: Mention | null; readonly noun: NounForm | null },
): boolean =>
  (at < end && placeFollows(reader, at)) || (person === null && noun?.number === 's' && nameFollows(reader, at, end))

/** «قال الوزير للصحافيين»: the press is told, unless a body is theirs (رئيس الاتحاد العام للصحافيين). */
export function tellsPress(reader: Reader, head: number, at: number, noun: NounForm | null): boolean {
  if (noun === null || !pressPeople.has(fold(noun.lemma))) return false
  for (let i = head; i < at; i++)
    if (guilds.has(fold(nominalOf(reader.tokens[i]!.fold)?.noun?.lemma ?? ''))) return false
  return true
}

/** «المدير علي سالم», but «شدد المدير علي أن» and «علي ضرورة»: whether علي, as it is written, begins a name. */
export function isNameBehind(reader: Reader, at: number): boolean {
  const next = reader.tokens[at + 1]
  if (next === undefined || next.kind !== 'word') return true
  if (reader.mentionAt(at) !== undefined && reader.mentionAt(at) === reader.mentionAt(at + 1)) return true
  return (
    complementiserAt(next.fold) === null && (nominalOf(next.fold) === null || reader.mentionAt(at + 1)?.type === 'PER')
  )
}

/** «صحيفة "النهار"»: whether what stands in a mark's quotation is the name of the body or place before it. */
export function isNameOfNoun(reader: Reader, mark: number): boolean {
  const before = reader.tokens[mark - 1]?.fold ?? ''
  if (isAdjective(before, false) || reader.mentionAt(mark - 1) !== undefined) return false // «تويتر "…"» has its name
  const nominal = nominalOf(before, ['و', 'ل', 'ب'])
  return nominal !== null && !nominal.reading.article && nominal.reading.enclitic === null && hasClass(nominal.noun, PLACES) // biome-ignore format: one condition
}

/**
 * Whether a quotation behind an office names what it heads: «قائد "اللواء السادس حرس الحدود"»; or, behind the whole office (`open` no more),
 * between it and its holder's name: «رئيس إدارة الموقع "فيس بوك" مارك زوكربرغ».
 */
export function isHeaded(reader: Reader, mark: number, end: number, noun: NounForm | null, open: boolean): boolean {
  if (noun?.number !== 's' || !noun.classes.includes('role')) return false
  if (open) return reader.tokens[mark + 1]?.fold.startsWith('ال') === true
  return reader.mentionAt(mark + 1)?.type === 'ORG' && reader.mentionAt(end)?.type === 'PER'
}

/** «أدانت الحكومة الأردنية "القوة المفرطة"»: a body that a state's adjective tells apart needs no name in quotation marks. */
export function isNamedByState(reader: Reader, mark: number, noun: NounForm | null): boolean {
  if (!hasClass(noun, BODIES) || hasClass(noun, MEDIA) || reader.mentionAt(mark + 1) !== undefined) return false
  const state = readingsOf(reader.tokens[mark - 1]!.fold).some(r => r.article && r.nisbas.length > 0)
  return state && nominalOf(reader.tokens[mark + 1]?.fold ?? '')?.reading.article === true
}

/** «بيان تلقت صحيفة المساء نسخة منه»: within the clause of a verb, a preposition whose pronoun takes up the noun before it. */
function resumesNoun({ tokens }: Reader, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + MAX_CLAUSE); i++) {
    if (RESUMPTIVE.has(tokens[i]!.fold)) return true
    if (ENDS_CLAUSE.has(tokens[i]!.clean)) return false
  }
  return false
}

/** «حريق أضرمه مجهولون», «حديث أدلى به», «مناشير ألقيت»: a verb that describes the indefinite noun before it. */
export function describesNoun(reader: Reader, verb: number): boolean {
  const { tokens } = reader
  const resumed = resumesNoun(reader, verb)
  const passive = finiteVerbsAt(tokens, verb).some(v => v.form.voice === 'passive' && v.reading.proclitics.length === 0)
  if (!resumed && !passive && !/..(?:ه|ها|هم)$/u.test(tokens[verb]!.fold)) return false
  const before = nominalOf(tokens[verb - 1]?.fold ?? '', ['ب', 'ل', 'ك', 'و'])
  return (before !== null && !before.reading.article && before.reading.enclitic === null) || isOfWords(reader, verb)
}

/** Tokens between words said or written and a verb that tells of them. */
const MAX_OF_WORDS = 8
const WITHIN = new Set(['في', 'وفي', 'خلال', 'عبر', 'ضمن'])

/** «في تصريحات له نقلتها الوكالة», «في مقابلة مع الصحيفة نشرت أمس»: a verb that tells of the words in which something was said. */
function isOfWords(reader: Reader, verb: number): boolean {
  for (let i = verb - 1; i > Math.max(0, verb - MAX_OF_WORDS); i--) {
    if (reader.tokens[i]!.kind === 'punctuation') return false
    const nominal = WITHIN.has(reader.tokens[i - 1]!.fold) ? nominalOf(reader.tokens[i]!.fold) : null
    if (nominal?.noun == null || nominal.reading.article) continue
    return hasClass(nominal.noun, DOCUMENTS) || interviews.has(fold(nominal.noun.lemma))
  }
  return false
}

/** Tokens of what is inserted into a noun phrase: in brackets, in quotation marks. */
export const MAX_INSERT = 7

/** «اتهم السلطات "بانتهاك حقوقهم"»: a deed behind a preposition is no name. */
export const isDeedBehindBa = (folded: string): boolean =>
  folded.startsWith('ب') && isVerbalNoun(folded.replace(/^ب(?:ال)?/u, ''))

/** Tokens of a name whose closing mark is left out. */
const MAX_STRAY = 6

/** «بمناسبة ذكرى "التأسيس، إنها محطة"»: a mark before a name that nothing closes; the comma that ends it, behind which the clause follows, or -1. */
export function strayEnd(reader: Reader, mark: number, after: number): number {
  const before = reader.tokens[mark - 1]
  if (before?.kind !== 'word' || complementiserAt(before.fold) !== null || nominalOf(before.fold, ['ل', 'ب', 'و']) === null) return -1 // biome-ignore format: one condition
  for (let i = mark + 2; i < Math.min(after, mark + MAX_STRAY + 2); i++) {
    if (!isComma(reader.tokens[i])) continue
    return complementiserAt(reader.tokens[i + 1]?.fold ?? '') !== null ? i : -1
  }
  return -1
}

/** Where the short quotation that a token opens ends; -1 if it opens none or a longer one. */
export function quotedEnd(reader: Reader, at: number, end: number): number {
  const quotation = reader.openedAt(at)
  const last =
    quotation?.closed === true && !isDeedBehindBa(reader.tokens[at + 1]!.fold) ? reader.tokenAfter(quotation.end) : -1
  return last - at > MAX_INSERT || last > end || strayEnd(reader, at, last) >= 0 ? -1 : last
}

/** Whether nothing of a clause follows token `at`: its sentence ends, or a comma parts it from who goes on. */
export function closesSentence({ tokens, analysis }: Reader, at: number): boolean {
  const last = analysis.sentences[tokens[at - 1]!.sentence]!.last
  if (at >= last || (tokens[at]!.clean === '.' && at === last - 1)) return true
  return (
    isComma(tokens[at]) &&
    cueWordsAt(tokens, at + 1).some(c => c.kind === 'participle' || c.reading.proclitics[0] === 'و')
  )
}

/** The token of the bracket that closes one; -1 if none does before `end`. */
export function bracketEnd(reader: Reader, from: number, end: number): number {
  for (let i = from; i < end; i++) if (reader.tokens[i]!.clean === ')') return i
  return -1
}

/** The last token of a hashtag whose words are joined by low lines. */
export function hashtagEnd(reader: Reader, at: number, end: number): number {
  let last = at + 1
  while (reader.tokens[last + 1]?.fold === '_' && last + 2 < end) last += 2
  return last
}

/** «حكومة تصريف الأعمال»: a noun with the article belongs to the word before it, which is therefore no place. */
export function governs(reader: Reader, next: number, end: number): boolean {
  const folded = reader.tokens[next]?.fold ?? ''
  if (next >= end || reader.mentionAt(next) !== undefined || isAdjective(folded, true)) return false
  const nominal = nominalOf(folded)
  return nominal?.reading.article === true && nominal.noun !== null && !hasClass(nominal.noun, TIMES)
}

function isTitle(reader: Reader, i: number): boolean {
  if (reader.titledAt(i)?.type === 'PER') return true
  const { fold: folded } = reader.tokens[i]!
  const noun = nominalOf(folded)?.noun ?? null
  return hasClass(noun, PEOPLE) || hasClass(noun, BODIES) || isAdjective(folded, true)
}

/** The name after a comma, titles before it skipped: «، الفريق الركن أحمد المسماري». */
export function apposedName(reader: Reader, comma: number, end: number): Mention | null {
  if (!['،', ',', '-', '–'].includes(reader.tokens[comma]?.clean ?? '')) return null
  let i = comma + 1
  while (i < end && i < comma + MAX_TITLE && reader.mentionAt(i) === undefined && isTitle(reader, i)) i++
  const mention = reader.mentionAt(i)
  return i < end && mention?.type === 'PER' && (reader.tokens[i - 1]?.end ?? 0) <= mention.start ? mention : null
}

/** «نائبه فلان», his deputy, which without its dots would be a woman (نائبة). */
export function isTheirsByName(reader: Reader, i: number): boolean {
  if (!reader.tokens[i]!.clean.endsWith('ه')) return false
  const name = reader.mentionAt(i + 1)
  return name?.type === 'PER' && name.start === reader.tokens[i + 1]!.start
}
