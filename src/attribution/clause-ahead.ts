import { cueWordsAt } from './cue.ts'
import type { CueVerb } from './lexicon.ts'
import { actingAt, isDeedBehindBa } from './modifiers.ts'
import { sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import {
  complementiserAt,
  isComma,
  isParticiple,
  isRelativePronoun,
  isVerbAt,
  isVerbalNoun,
  NOT_BEFORE_CLAUSE,
  nominalOf,
} from './words.ts'

/** Tokens within which the clause that a cue reports is looked for behind a noun that could be its object. */
const MAX_AHEAD = 40
/** Words besides that take a clause of their own behind a noun: «خاصة أن», which right behind the verb may be an adjective. */
const AHEAD = new Set(['من', 'خاصه'])
/** «وهو الذي»: a pronoun that opens a clause about the noun before. */
const EQUATING = /^وه(?:و|ي|م)$/u

/** What one may propose or refuse: a deed that is not done yet. */
const PROPOSALS = new Set(['فكره', 'مبدا', 'خطه', 'احتمال', 'امكانيه', 'اقتراح', 'مقترح'])
/** «تبنى التنظيم مسؤولية الهجوم» */
const RESPONSIBILITY = /^(?:ال)?مس[وؤئ]{1,2}ليه$/u
const PREPOSITIONS = new Set(['الي', 'علي', 'عن', 'في'])

/**
 * Whether the clause, colon or quotation that a cue reports stands behind the noun at `at`: «أعلن الوزير فلان … أن». A verb on the way there
 * has a clause of its own, unless it stands in a relative clause and is none that takes أن.
 */
export function clauseAhead(reader: Reader, entry: CueVerb, at: number, end: number): boolean {
  let relative = false
  for (let i = at; i < Math.min(end, at + MAX_AHEAD); i++) {
    const { fold, clean, kind } = reader.tokens[i]!
    if (kind === 'punctuation') {
      if (clean === '.' || clean === '؛') return false
      if (clean === ':') return entry.quote && i > at
      continue
    }
    if (isRelativePronoun(fold) || EQUATING.test(fold)) relative = true
    else if (complementiserAt(fold) !== null) return introduces(reader, entry, at, i)
    else if (reader.mentionAt(i) !== undefined) continue
    else if (isVerbAt(reader.tokens, i) ? !relative || takesClause(reader, i) : tellsOn(reader, i)) return false
  }
  return false
}

const takesClause = (reader: Reader, at: number): boolean => cueWordsAt(reader.tokens, at).some(c => c.entry.clause)
/** «…، مشيرا إلى أن»: a circumstance has its own clause. */
export const tellsOn = (reader: Reader, at: number): boolean =>
  cueWordsAt(reader.tokens, at).some(c => c.kind === 'participle')

/** «وقال المسؤول طالبا عدم كشف اسمه»: a circumstance that is written as a dual verb is. */
export const isCircumstance = (reader: Reader, at: number): boolean =>
  reader.tokens[at]!.fold.endsWith('ا') && tellsOn(reader, at)

/** «وصفت النائبة، المعروفة بمواقفها، القرار بأنه»: whether what something is called stands behind بأن further on. */
export function describedAhead(reader: Reader, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + MAX_AHEAD); i++) {
    const { fold, kind } = reader.tokens[i]!
    if (/^بان(?:ه|ها|هم|هما)?$/u.test(fold)) return true
    if ((kind === 'punctuation' && !isComma(reader.tokens[i])) || tellsOn(reader, i)) return false
  }
  return false
}

/** Whether a complementiser belongs to the cue rather than to the noun before it («قناعته أن», «قرار بأن»). */
function introduces(reader: Reader, entry: CueVerb, from: number, at: number): boolean {
  const { fold } = reader.tokens[at]!
  const before = reader.tokens[at - 1]!
  if (fold.startsWith('و') || AHEAD.has(before.fold) || NOT_BEFORE_CLAUSE.has(before.fold)) return false
  if (fold.startsWith('ب') && (!entry.prepositions.has('ب') || /^ب/u.test(reader.tokens[from]!.fold))) return false
  if (PREPOSITIONS.has(before.fold)) return entry.prepositions.has(before.fold)
  if (before.kind === 'punctuation' || reader.timexEnd(at - 1) > at - 1) return true
  if (at === from + 1 && nominalOf(before.fold)?.reading.enclitic != null) return false
  return !isVerbalNoun(before.fold.replace(/^(?:ال|و)/u, ''))
}

/** «شاهد يدعى فلان»: he is called so. */
export const isCalledSo = (word: string): boolean => /^[وف]?[يت]دعى$/u.test(word)

/** «صاحب متجر يدعى فلان "…"»: behind the name by which somebody is called; `at` itself if no name follows. */
export function calledEnd(reader: Reader, at: number): number {
  const name = isCalledSo(reader.tokens[at]!.clean) ? reader.mentionAt(at + 1) : undefined
  return name?.type === 'PER' ? reader.mentionEnd(name) : at
}

/** Whether a verb on the way to a clause takes it for itself; «نشرت نتائجها» has an object of its own. */
export function claimsClause(reader: Reader, at: number): boolean {
  const { tokens } = reader
  if (calledEnd(reader, at) > at) return false
  if (/^(?:جاء|ورد)ت?$/u.test(tokens[at]!.fold)) return true
  const next = tokens[at + 1]?.fold ?? ''
  const object = /..(?:ه|ها|هم)$/u.test(next) && nominalOf(next) !== null
  return cueWordsAt(tokens, at).some(c => c.entry.clause && c.entry.act === 'statement' && !(c.entry.weak && object))
}

/** «اتهمت الصحيفة الإدارة "بعرقلة الحوار"»: marks that hold the preposition of the cue as well. */
export function opensWithPreposition({ tokens }: Reader, { quote, prepositions }: CueVerb, at: number): boolean {
  const fold = tokens[at]?.fold ?? ''
  return !quote && (prepositions.has(fold) || (prepositions.has('ب') && isDeedBehindBa(fold)))
}

/** «موقف بلاده من الاتفاق» */
const STAND = /^(?:موقف|مواقف)(?:ه|ها|هم)?$/u

/** Words that make the object of a weak cue something said rather than something done. */
export function isSayable(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]!
  if (reader.openedAt(at) !== undefined) return true
  if (reader.mentionAt(at) !== undefined && reader.mentionAt(at)!.start <= token.start) return false
  const nominal = nominalOf(token.fold)
  if (reader.tokens[at - 1]?.kind === 'number' || /^(?:ال)?(?:هدف|اهداف)/u.test(token.fold)) return false // «سجل 14 هدفا»
  if (RESPONSIBILITY.test(token.fold) || STAND.test(token.fold)) return true
  if (nominal === null) return token.fold === 'عدم' || token.fold === 'ما'
  if (PROPOSALS.has(token.fold) && isVerbalNoun(reader.tokens[at + 1]?.fold ?? '')) return true // «فكرة نقل السفارة»
  return (
    nominal.reading.verbs.some(v => v.kind === 'verbal noun') ||
    nominal.noun?.classes.includes('event') === true ||
    token.fold === 'عدم'
  )
}

/**
 * «نفى مسؤولون في التحالف الذي تقوده الرياض أنباء عن»: where a relative clause ends behind its verb with a pronoun and the name that is its
 * subject, if a noun without the article follows; -1 if it does not.
 */
export function relativeEnd(reader: Reader, verb: number, end: number): number {
  if (!/..(?:ه|ها|هم)$/u.test(reader.tokens[verb]!.fold) || cueWordsAt(reader.tokens, verb).length > 0) return -1
  const subject = sourcePhraseAt(reader, verb + 1, end)
  const next = nominalOf(reader.tokens[subject?.last ?? verb]!.fold)
  return subject?.named == null || next === null || next.reading.article ? -1 : subject.last
}

/**
 * «صرح فلان المتهم بالتزوير أمس بأن»: behind a participle with the article, which does not end the speaker's name, ب is its own, if the
 * cue's has a clause further on; «القائم بأعمال المدير» anywhere.
 */
export function isHeldBeforeClause(reader: Reader, at: number, from: number, end: number): boolean {
  const { tokens } = reader
  if (at <= from && actingAt(reader, at - 1) === null) return false
  const [before, { fold }] = [tokens[at - 1]!.fold, tokens[at]!]
  if (!fold.startsWith('ب') || !before.startsWith('ال') || !isParticiple(before)) return false
  for (let i = at + 1; i < Math.min(end, at + MAX_HELD) && tokens[i]!.kind !== 'punctuation'; i++)
    if (complementiserAt(tokens[i]!.fold) !== null) return tokens[i]!.fold.startsWith('ب')
  return false
}
const MAX_HELD = 12

const DETERMINERS = /^(?:هذا|هذه|هؤلاء|تلك|ذلك|ايه?|جميع|كل|كافه|بعض)$/u

/** «نفت روسيا هذه الاتهامات», «نفى أي صلة»: what is said begins with what determines its noun. */
export function determinedFrom({ tokens }: Reader, at: number, least: number): number {
  const determines = at > least && tokens[at]!.kind === 'word' && DETERMINERS.test(tokens[at - 1]!.fold)
  return determines ? at - 1 : at
}

/** «نتائج العملية "سيناء 2018"، التي ينفذها»: whether a quotation names the noun before its mark, which a relative clause behind it describes. */
export function isDescribedBehind({ tokens }: Reader, mark: number, after: number): boolean {
  const comma = isComma(tokens[after])
  return isRelativePronoun(tokens[comma ? after + 1 : after]?.fold ?? '') && nominalOf(tokens[mark - 1]!.fold) !== null
}

/** «صحيفة الضفاف الواسعة الانتشار أن», «أعلن أشرف القدرة عن مقتل»: whether a word with the article stands right before what the cue takes. */
export function standsBeforeSaid(reader: Reader, { clause, prepositions }: CueVerb, at: number): boolean {
  const { tokens } = reader
  const { fold } = tokens[at]!
  if (!fold.startsWith('ال') || cueWordsAt(tokens, at).some(c => c.kind === 'noun')) return false
  const next = tokens[at + 1]?.fold ?? ''
  if (next === 'عن') return prepositions.has(next) && reader.mentionAt(at - 1)?.type === 'PER'
  return clause && /^ان(?:ه|ها|هم)?$/u.test(next)
}

/** «، من دون أن يخفي فخره، إن»: the clause in between ends with its comma. */
export function commaAfter({ tokens }: Reader, from: number, end: number): number {
  let i = from
  while (i < end && !isComma(tokens[i])) i++
  return i
}

/** Tokens behind a preposition in which it is said again. */
const MAX_AGAIN = 8

/** «لفت خلال زيارة إلى الميناء إلى أن»: the same preposition soon has a clause, which is what is said. */
export function clauseFollows({ tokens }: Reader, from: number, end: number, preposition: string): boolean {
  for (let i = from; i < Math.min(end - 1, from + MAX_AGAIN); i++) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (tokens[i]!.fold === preposition) return complementiserAt(tokens[i + 1]!.fold) !== null
  }
  return false
}
