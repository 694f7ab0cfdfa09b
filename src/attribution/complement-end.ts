import { tellsOn } from './clause-ahead.ts'
import { cueWordsAt } from './cue.ts'
import type { CueVerb } from './lexicon.ts'
import type { Reader } from './reader.ts'
import { complementiserAt, isPublished, isVerbAt, isVerbalNoun, NOT_BEFORE_CLAUSE, nominalOf } from './words.ts'

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
  return (
    folded.startsWith('و') &&
    folded.length > 2 &&
    cue.some(c => c.kind !== 'noun' && c.reading.proclitics.includes('و'))
  )
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
