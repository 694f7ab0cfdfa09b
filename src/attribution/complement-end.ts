import { tellsOn } from './clause-ahead.ts'
import { cueWordsAt } from './cue.ts'
import type { CueVerb } from './lexicon.ts'
import { sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import {
  BODIES,
  complementiserAt,
  hasClass,
  isComma,
  isParticle,
  isPublished,
  isVerbAt,
  isVerbalNoun,
  NOT_BEFORE_CLAUSE,
  nominalOf,
  PEOPLE,
  SITES,
  SPEAKERS,
} from './words.ts'

/** Where the search for what a cue reports goes on past a mark or noun, and where it ends. */

/** Words by which, behind a comma, a clause begins that is not the cue's. */
const CLAUSES = new Set(['فيما', 'بينما', 'كما', 'لكن', 'حيث', 'مما', 'ما', 'اذ', 'وذلك'])

/** Whether what follows a comma ends the search: a new coordinate verb, a circumstance. */
export function breaksOff(
  reader: Reader,
  entry: CueVerb,
  at: number,
  { end, takesObject }: { readonly end: number; readonly takesObject: boolean },
): boolean {
  if (at >= end) return false
  const folded = reader.tokens[at]!.fold
  // «نفت الوزارة، الخميس، ما نشرته صحيفة»
  if (folded === 'ما' && takesObject && isPublished(reader.tokens[at + 1]?.fold ?? '')) return false
  if (CLAUSES.has(folded)) return !(folded === 'كما' || folded === 'حيث') || entry.weak
  const cue = cueWordsAt(reader.tokens, at)
  if (entry.weak && cue.some(c => c.kind === 'participle' && hasOwnClause(reader, c.entry, at))) return true // «تحدثت للتو" إليه، لافتة إلى أنه»
  return (
    folded.startsWith('و') &&
    folded.length > 2 &&
    cue.some(c => c.kind !== 'noun' && c.reading.proclitics.includes('و'))
  )
}

/** «لافتة إلى أنه»: a circumstance with a clause right behind it, or behind its preposition. */
function hasOwnClause({ tokens }: Reader, { prepositions }: CueVerb, at: number): boolean {
  const next = tokens[at + 1]?.fold ?? ''
  return (
    complementiserAt(next) !== null || (prepositions.has(next) && complementiserAt(tokens[at + 2]?.fold ?? '') !== null)
  )
}

const ASIDE = /^(?:جهت|ناحيت|جانب)(?:ه|ها|هم)$/u

/** «رفض الرئيس، الجمعة، فكرة», «وسجل فلان، من جانبه، ارتياحه»: a comma around a time, on whose side somebody speaks or who he is. */
export function isPassing(reader: Reader, comma: number, end: number): boolean {
  const { tokens } = reader
  if (reader.timexEnd(comma + 1) > comma + 1 || reader.timexEnd(comma - 1) > comma - 1) return true
  if (ASIDE.test(tokens[comma - 1]?.fold ?? '') || ASIDE.test(tokens[comma + 2]?.fold ?? '')) return true
  return opensOffice(reader, comma, end)
}

/** «وسجل فلان، المدير العام للحزب، ارتياحه»: a comma before who the subject is, behind which its own comma follows. */
function opensOffice(reader: Reader, comma: number, end: number): boolean {
  const next = nominalOf(reader.tokens[comma + 1]?.fold ?? '')
  if (next?.reading.article !== true || next.noun?.classes.includes('role') !== true) return false
  return isComma(reader.tokens[sourcePhraseAt(reader, comma + 1, end)?.last ?? end])
}

const ASKS = new Set(['هل', 'لماذا', 'متي', 'اين', 'عما', 'ان كان'])
const ASKING = new Set(['تساءل', 'سأل'])

/** Whether a folded word opens what is asked, or how something was: «تساءل هل», «وصف كيف». */
export const asksAt = (folded: string, { clause, lemma }: CueVerb): boolean =>
  clause && (folded === 'كيف' || (ASKS.has(folded) && ASKING.has(lemma)))

/** «أكد فلان، عضو اللجنة، أن»: whether a token begins, between commas, who the subject is; `blamed` if whom one blames is due there. */
export function isApposition(
  { tokens }: Reader,
  at: number,
  { takesObject, blamed }: { readonly takesObject: boolean; readonly blamed: boolean },
): boolean {
  const { fold, clean } = tokens[at]!
  const noun = nominalOf(fold)?.noun ?? null
  if (tokens[at - 1]?.clean === ')') return noun?.number === 's' && noun.classes.includes('role') // «فلان (53 عاما) عضو المكتب»
  if (!isComma(tokens[at - 1]) || blamed) return false // «وحمل الوزير، وهو رئيس الحزب، الشركة المسؤولية»
  if (takesObject && isVerbalNoun(fold)) return false // «أعلن البيت الأبيض، الأربعاء، تعليق الرحلات»
  if (takesObject && /..(?:ه|ها|هم)$/u.test(clean)) return false // «انتقد الرئيس، فلان، محاميه»
  return hasClass(noun, PEOPLE) || hasClass(noun, BODIES)
}

/** «والفصائل»: a noun that و joins to what stands before. */
export function joinsNoun(reader: Reader, at: number): boolean {
  const { fold } = reader.tokens[at] ?? { fold: '' }
  const nominal = fold.startsWith('و') ? nominalOf(fold, ['و']) : null
  return nominal?.reading.proclitics[0] === 'و' && nominal.reading.article && hasClass(nominal.noun, SPEAKERS)
}

/** Tokens behind a noun within which the speaker's own deed is looked for. */
const MAX_OWN = 20

/** «أعلنت الكتائب الجناح العسكري للحزب عن تنفيذها عمليات»: behind عن what the speaker did, to which the pronoun belongs, before any other verb. */
export function ownDeedAhead(reader: Reader, { prepositions }: CueVerb, at: number, end: number): boolean {
  if (!prepositions.has('عن')) return false
  for (let i = at + 1; i < Math.min(end - 1, at + MAX_OWN); i++) {
    const { fold, clean } = reader.tokens[i]!
    if (clean === '.' || complementiserAt(fold) !== null) return false
    if (fold !== 'عن') {
      if (isVerbAt(reader.tokens, i) && reader.mentionAt(i) === undefined) return false
      continue
    }
    const deed = nominalOf(reader.tokens[i + 1]!.fold)?.reading
    return deed?.enclitic?.startsWith('ه') === true && isVerbalNoun(deed.stem)
  }
  return false
}

/** Tokens behind a place within which what is said is looked for. */
const MAX_WHERE = 6

/** «أبلغ السكان بريف المدينة "بوجوب المغادرة"»: a place behind ب tells where, if what is said stands behind another ب soon. */
export function standsWhere({ tokens }: Reader, at: number, end: number): boolean {
  const place = nominalOf(tokens[at]!.fold, ['ب'])
  if (place === null || place.reading.article || !hasClass(place.noun, SITES)) return false // «رحب بالموقف»
  for (let i = at + 1; i < Math.min(end, at + MAX_WHERE); i++)
    if (/^ب./u.test(tokens[i]!.fold) && !isParticle(tokens[i]!.fold) && isVerbalNoun(tokens[i]!.fold.slice(1)))
      return true
  return false
}

/** Tokens behind a quotation within which it is looked for whether it was a name. */
const MAX_BEHIND = 25

/** Whether a complementiser, a colon or another quotation follows soon: what stood in quotation marks was a name. */
export function leadsOn(
  reader: Reader,
  entry: CueVerb,
  from: number,
  { end, relative }: { readonly end: number; readonly relative: boolean },
): boolean {
  for (let i = from; i < Math.min(end, from + MAX_BEHIND); i++) {
    const token = reader.tokens[i]!
    if (token.clean === ':' || reader.openedAt(i) !== undefined) return true
    if (complementiserAt(token.fold) !== null && !NOT_BEFORE_CLAUSE.has(reader.tokens[i - 1]!.fold)) return entry.clause
    if (tellsOn(reader, i)) return false // «وقالت "لا مفر" مشيرة إلى أن»
    if (isVerbAt(reader.tokens, i) && reader.mentionAt(i) === undefined && !relative) return false
  }
  return false
}

/** A noun that tells of no deed is less likely what is said than a clause behind it: «أعلن المسؤول في المدينة اللواء فلان أن». */
export const isNoDeed = (entry: CueVerb, folded: string): boolean =>
  entry.clause && entry.object && !isVerbalNoun(folded) && nominalOf(folded)?.noun?.classes.includes('event') !== true
