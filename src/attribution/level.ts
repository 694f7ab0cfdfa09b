import type { CueWord } from './cue.ts'
import { isMadeBefore } from './documents.ts'
import type { Reader } from './reader.ts'
import type { FiniteReport } from './rules/finite.ts'
import type { Scope } from './scope.ts'
import { joinsOwnCountry } from './subject.ts'
import { complementiserAt, isComma, isRelativePronoun } from './words.ts'

/** In which of the open reports a finite report stands, and where it begins. */

/** Words behind which the writer tells of somebody himself. */
const OWN_CLAUSES = new Set(['كان', 'كانت', 'وكان', 'وكانت', 'لكن', 'ولكن', 'بينما', 'فيما', 'حين'])
/** Tokens from the comma before a relative clause to its verb. */
const MAX_RELATIVE = 6

/** How many of the open reports hold a finite report. */
export function levelOf(reader: Reader, scope: Scope, { cue, subject }: FiniteReport): number {
  const quoted = scope.quotedLevel(cue.at)
  if (subject.how === 'before') {
    const opener = subject.phrase.first
    const before = reader.tokens[opener - 1]
    const inside = scope.open.filter(s => s.first <= opener)
    if (before !== undefined && complementiserAt(before.fold) !== null && !isAdversative(reader, opener - 1))
      return inside.length
    if (before !== undefined && OWN_CLAUSES.has(before.fold)) return quoted
    return scope.open.filter(s => s.first === opener || s.quotation !== null).length > quoted
      ? inside.length
      : Math.max(quoted, scope.startsAt(opener))
  }
  if (subject.how === 'after' && scope.isAfterAnother(cue.at)) return quoted
  if (subject.how === 'relative') return isAccused(scope) ? quoted : scope.open.length
  // no noun that is said holds «كما نشر ناشطون تسجيلا قالوا إنه»
  if (isMadeBefore(reader, cue.at) && ['object', 'preposition'].includes(scope.open.at(-1)?.frame ?? '')) return quoted
  if (isAnswer(reader, cue)) return quoted
  const joined = scope.isCoordinate(cue.at) && !joinsOwnCountry(reader, cue.at)
  return joined ? quoted : scope.open.length
}

/** Where the clause of a finite report begins, at which what was said before ends. */
export function beginningOf(reader: Reader, { cue, subject }: FiniteReport): number {
  if (subject.how === 'before') return subject.phrase.first
  if (isAnswer(reader, cue))
    for (let i = cue.at - 1; i > cue.at - MAX_RELATIVE; i--) if (isComma(reader.tokens[i])) return i
  return cue.at
}

/** Tokens from a noun of saying back to the word that opens its clause. */
const MAX_CLAUSE = 12

/** «…، فيما اكتفت باريس بالإعراب عن قلقها»: where the clause of another begins that holds a noun of saying; the noun itself if none does. */
export function meanwhileBefore({ tokens }: Reader, at: number): number {
  for (let i = at - 1; i > Math.max(0, at - MAX_CLAUSE); i--) {
    if (isComma(tokens[i])) return at
    const opens = /^(?:فيما|بينما)$/u.test(tokens[i]!.fold)
      ? i
      : tokens[i]!.fold === 'حين' && tokens[i - 1]!.fold === 'في'
        ? i - 1
        : -1
    if (opens > 0 && isComma(tokens[opens - 1])) return opens
  }
  return at
}

/** «متوعدا بعقوبات، وهو الأمر الذي رد عليه الرئيس»: who answers what was said is no part of it. */
const isAnswer = (reader: Reader, { at, entry }: CueWord): boolean =>
  entry.lemma === 'ردّ' && isRelativePronoun(reader.tokens[at - 1]?.fold ?? '')

/** «اتهمت الحكومة الحركة التي نفت ذلك»: the accused does not speak in the words of the accuser. */
function isAccused({ open }: Scope): boolean {
  const last = open.at(-1)
  return last !== undefined && last.act === 'accusation' && last.frame !== 'quote'
}

/** «إلا أن», «غير أن», «رغم أن» begin a clause of their own. */
function isAdversative({ tokens }: Reader, at: number): boolean {
  const [before, earlier] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? '']
  return ['الا', 'غير', 'بيد', 'رغم'].includes(before) || (before === 'من' && /الرغم$/u.test(earlier))
}
