import type { Token } from '../document/index.ts'
import { fold, pronominalPreposition, readingsOf } from '../language/index.ts'
import { calledEnd } from './clause-ahead.ts'
import { mannerWords, occasions } from './lexicon.ts'
import { canSpeak, isDocument, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import {
  complementiserAt,
  DOCUMENTS,
  hasClass,
  isAdjective,
  isComma,
  isIdentity,
  isVerbalNoun,
  nominalOf,
} from './words.ts'

/** What stands between a cue and what is said: where, when, how, and at which meeting it was said. */

const PREPOSITIONS = new Set(['في', 'خلال', 'عبر', 'امام', 'مع', 'عقب', 'بعد', 'قبل', 'اثناء', 'منذ', 'لدي', 'ضمن', 'حول', 'بشان', 'ازاء', 'تجاه', 'ضد', 'اثر', 'علي', 'من', 'عن', 'الي', 'عند', 'حيال', 'ردا', 'تعليقا', 'تعقيبا', 'جوابا', 'بمناسبه', 'قرب', 'بين', 'حين', 'لدن', 'فور', 'غداه', 'عشيه', 'وسط']) // biome-ignore format: one set

/** Words of manner with an adjective or genitive: «بأشد العبارات», «بشكل مفاجئ». */
const MANNER = new Set(['باشد', 'بشكل', 'بصوره', 'بطريقه'])

const WITHIN = new Set(['في', 'عبر'])
const OWN_PAGE = /^(?:حساب|صفحت|موقع|قنات|مدونت)(?:ه|ها|هم)$/u

/** «أكد في تغريدة على حسابه أن», «في منشور على تويتر أن»: whether a preposition tells where something was written. */
export function isOnPage({ tokens }: Reader, at: number): boolean {
  if (OWN_PAGE.test(tokens[at + 1]?.fold ?? '')) return true
  if (tokens[at]!.fold !== 'علي' || !WITHIN.has(tokens[at - 2]?.fold ?? '')) return false
  return hasClass(nominalOf(tokens[at - 1]?.fold ?? '')?.noun ?? null, DOCUMENTS)
}

/** Words of an occasion behind its noun: «في سياق متصل», «في الوقت نفسه». */
const MAX_OCCASION = 2
const OF_OCCASIONS = /^(?:ال)?(?:لاحق|سابق|متصل|مبكر|اخر|متاخر)ه?$|^(?:نفس|ذات|عين)ه$/u

/** Where «في وقت لاحق», «في هذا السياق» ends, behind which a subject may stand; `at` if no such words stand there. */
export function occasionEnd({ tokens }: Reader, at: number): number {
  if (tokens[at]?.fold !== 'في') return at
  let i = at + (/^هذا$/u.test(tokens[at + 1]?.fold ?? '') ? 2 : 1)
  if (!occasions.has(fold(nominalOf(tokens[i]?.fold ?? '')?.noun?.lemma ?? ''))) return at
  const first = ++i
  while (i < first + MAX_OCCASION && OF_OCCASIONS.test(tokens[i]?.fold ?? '')) i++
  return i === first && tokens[at + 1]!.fold !== 'هذا' ? at : i
}

/** «أعلن رسميا أن» */
export const isAccusativeNisba = (folded: string): boolean =>
  folded.endsWith('يا') && isAdjective(folded.slice(0, -1), false) && nominalOf(folded)?.noun?.adjective !== false

/** A word that says when or how by itself: أيضا، هناك. */
export const isAdverb = (folded: string): boolean =>
  readingsOf(folded).some(r => r.enclitic === null && r.particle.some(c => c === 'adv' || c === 'part' || c === 'pron'))

/** Whether a word begins an adverbial: a preposition by itself or attached, a word of manner. */
export function isAdverbial(folded: string): boolean {
  if (PREPOSITIONS.has(folded) || mannerWords.has(folded) || pronominalPreposition(folded) !== null) return true // «طلبت منه», «قيل لي»
  const readings = readingsOf(folded)
  const attached = readings.some(
    r => (r.proclitics[0] === 'ب' || r.proclitics[0] === 'ل' || r.proclitics[0] === 'ك') && r.nouns.length > 0,
  )
  return attached && !readings.some(r => r.proclitics.length === 0 && (r.nouns.length > 0 || r.verbs.length > 0))
}

/** The end of the adverbial at a token: its noun phrase, and whom a meeting was with. */
export function adverbialEnd(reader: Reader, at: number, end: number): number {
  const foldAt = (i: number): string => reader.tokens[i]?.fold ?? ''
  if (MANNER.has(foldAt(at))) return at + (foldAt(at + 1) === 'غير' ? 3 : 2) // «بشكل غير مباشر»
  if (/^[بلك]ذلك$/u.test(foldAt(at)) || pronominalPreposition(foldAt(at)) !== null) return at + 1 // «نافيا بذلك معلومات»
  const from = PREPOSITIONS.has(foldAt(at)) ? at + 1 : at
  if (foldAt(from) === 'عده') return countedEnd(reader, from + 1, end)
  if (PREPOSITIONS.has(foldAt(from)) && from > at) return from
  if (complementiserAt(foldAt(from)) !== null) return from + 1
  if (/^(?:ذلك|هذا|هذه|تلك)$/u.test(foldAt(from)) && complementiserAt(foldAt(from + 1)) !== null) return from + 1 // «بعد ذلك أن»
  if (hasClass(nominalOf(foldAt(from))?.noun ?? null, DOCUMENTS) && isOwnDeed(foldAt(from + 1))) return from + 1
  const last = sourcePhraseAt(reader, from, end, { allowed: ['ب', 'ل', 'ك'], coordinated: true })?.last ?? from
  return last === from + 1 ? afterHost(reader, from, end) : last
}

/** «أعلن في بيان مسؤوليته عن …»: what is announced is no genitive of the statement. */
function isOwnDeed(folded: string): boolean {
  const nominal = nominalOf(folded)
  return nominal?.reading.enclitic != null && (isVerbalNoun(nominal.reading.stem) || /^مس[ؤئ]وليت/u.test(folded))
}

/** «في عدة مناسبات دولية»: what is counted has adjectives and no genitive. */
function countedEnd({ tokens }: Reader, noun: number, end: number): number {
  let i = noun + 1
  while (i < end && isAdjective(tokens[i]!.fold, false)) i++
  return i
}

/** «خلال لقائه برئيس الوزراء», «أثناء استقباله الوفد»: whom a meeting was with belongs to it. */
function afterHost(reader: Reader, noun: number, end: number): number {
  const met = nominalOf(reader.tokens[noun]!.fold)
  if (met?.reading.enclitic == null) return noun + 1
  if (!isVerbalNoun(met.reading.stem) && met.noun?.classes.includes('event') !== true) return noun + 1
  const whom = sourcePhraseAt(reader, noun + 1, end, { allowed: ['ب', 'ل'], coordinated: true })
  return whom !== null && canSpeak(whom) && !isDocument(whom) ? whom.last : noun + 1
}

/** Tokens of an aside between commas. */
const MAX_BESIDE = 12

/** «المرصد، ومقره في لندن، أن»: behind a comma a noun with a pronoun tells of who was named; where its comma closes it, or `at` itself. */
export function asideEnd(reader: Reader, at: number, end: number): number {
  const wish = wishBehind(reader, at, end)
  if (wish > at) return wish
  const called = calledEnd(reader, at) // «أحد الناجين، ويدعى فلان، إن»
  if (called > at) return called
  const nominal = reader.tokens[at]?.fold.startsWith('و') ? nominalOf(reader.tokens[at]!.fold, ['و']) : null
  if (nominal?.reading.enclitic == null || nominal.reading.proclitics[0] !== 'و') return at
  for (let i = at + 1; i < Math.min(end, at + MAX_BESIDE); i++) if (isComma(reader.tokens[i])) return i
  return at
}

/** «مصدر في الوزارة، تحدث إلى الصحيفة شرط عدم ذكر اسمه، أن»: who speaks under which condition. */
const WISHING = /^(?:طلب|رفض|اشترط|فضل|تحدث)(?:ت|ا|تا|وا)?$/u

/** «مسؤول تحدث شريطة عدم كشف اسمه»: behind a wish to stay unnamed that a verb opens right behind a source; `at` itself if none does. */
export function wishBehind(reader: Reader, at: number, end: number): number {
  const wish = WISHING.test(reader.tokens[at]?.fold ?? '') ? wishEnd(reader, at, end, MAX_BESIDE) : -1
  return wish < 0 ? at : wish
}

/** Words of a reason. */
const MAX_REASON = 10

/** «رفض كشف اسمه خوفا على سلامته، أن»: the comma behind why somebody wishes to stay unnamed; `at` itself if no reason stands there. */
function reasonEnd(tokens: readonly Token[], at: number, end: number): number {
  const { fold: first } = tokens[at] ?? { fold: '' }
  if (!/^(?:خوفا|خشيه|تجنبا|حفاظا|حرصا|نظرا|بسبب|لاسباب|لدواع|لانه|كونه|لحساسيه)$/u.test(first)) return at
  for (let i = at + 1; i < Math.min(end, at + MAX_REASON); i++) if (isComma(tokens[i])) return i
  return at
}

/** «طالبا ألا ينشر اسمه», «رافضا كشف هويته»: where a wish to stay unnamed ends that begins with a participle; -1 if it is none. */
export function wishEnd({ tokens }: Reader, at: number, end: number, reach = MAX_BESIDE / 2): number {
  for (let i = at + 1; i < Math.min(end, at + reach); i++)
    if (isIdentity(tokens[i]!.fold)) return reasonEnd(tokens, i + 1, end)
  return -1
}

/** Tokens of an aside between dashes. */
const MAX_ASIDE = 40

/** «قال الوزير - في مقابلة قبل بدء زيارته - إن»: the dash that closes an aside, where what is said begins after it; -1 if it does not. */
export function closingDash(reader: Reader, at: number, end: number): number {
  const dash = reader.tokens[at]!.clean
  for (let i = at + 1; i < Math.min(end - 1, at + MAX_ASIDE); i++) {
    if (reader.tokens[i]!.clean !== dash) continue
    const next = reader.tokens[i + 1]!
    return complementiserAt(next.fold) !== null || next.clean === ':' || reader.openedAt(i + 1) !== undefined ? i : -1
  }
  return -1
}
