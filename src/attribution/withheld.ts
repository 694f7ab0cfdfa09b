import { finiteVerbsAt, readingsOf, type VerbForm } from '../language/index.ts'
import { canSpeak, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { isQuantifier } from './words.ts'

/** What a speaker leaves untold, which nobody but the writer tells: «…، من دون أن يوضح الأسباب», «… دون إعطاء تفاصيل», «… ولم يحدد موعدا». */

/** Verbs of telling more. */
const TELLING = new Set(['علّق', 'عقّب', 'كشف', 'أفصح', 'أوضح', 'وضّح', 'ذكر', 'حدّد', 'سمّى', 'أعطى', 'قدّم', 'أورد', 'أدلى', 'أشار', 'تطرّق', 'خاض', 'فصّل', 'بيّن', 'شرح']) // biome-ignore format: one set
const WITHOUT = /^ب?دون$/u
const NOT = /^[وف]?لم$/u
const DETAILS = /^(?:ال)?(?:تفاصيل|ايضاحات?|معلومات|توضيحات?)$/u
/** «مزيد من التفاصيل» */
const MORE = /^(?:ال)?مزيد$/u
const MAX_DETAILS = 4

interface Speaker {
  readonly gender: VerbForm['gender']
}

/** Whether a verb of telling follows whose subject is left out and may be the speaker. */
function leavesOut(reader: Reader, at: number, { gender }: Speaker): boolean {
  const verb = finiteVerbsAt(reader.tokens, at).find(v => TELLING.has(v.form.lemma) && v.form.kind === 'imperfect' && v.form.person === 3 && v.reading.enclitic === null) // biome-ignore format: one condition
  // «مسؤول لم تسمه» is described
  if (verb === undefined || (gender !== null && verb.form.gender !== null && verb.form.gender !== gender)) return false
  const next = sourcePhraseAt(reader, at + 1, reader.sentenceEnd(at))
  const subject = next !== null && canSpeak(next) && (isQuantifier(reader.tokens[at + 1]!.fold, []) || next.definite)
  return !subject // «دون أن تعلن أي جهة مسؤوليتها»
}

const isNounOfTelling = (folded: string): boolean =>
  readingsOf(folded).some(r => r.proclitics.length === 0 && r.verbs.some(v => v.kind === 'verbal noun' && TELLING.has(v.lemma))) // biome-ignore format: one condition

/** «لم يتمكن من تحديد عددهم», «لم يكن قادرا على تقديم معلومات», «دون التمكن من توضيح السبب»: more than he could tell. */
function isUnableAt({ tokens }: Reader, at: number): boolean {
  const words = [0, 1, 2, 3].map(i => tokens[at + i]?.fold ?? '')
  const able = /^(?:ال|[يت])تمكن$/u.test(words[0]!)
    ? 1
    : /^[يت]كن$/u.test(words[0]!) && /^قادره?ا?$/u.test(words[1]!)
      ? 2
      : -1
  return able > 0 && (words[able] === 'من' || words[able] === 'علي') && isNounOfTelling(words[able + 1]!)
}

/** «دون إعطاء تفاصيل», «بدون مزيد من الإيضاحات»: of both the noun of telling and what would be told, one at least is named. */
function withoutDetails({ tokens }: Reader, at: number): boolean {
  const telling = isNounOfTelling(tokens[at]?.fold ?? '')
  if (!telling && !MORE.test(tokens[at]?.fold ?? '')) return false
  for (let i = at; i < at + MAX_DETAILS; i++) if (DETAILS.test(tokens[i]?.fold ?? '')) return true
  return false
}

const ADVERSATIVES = new Set(['الا', 'غير', 'بيد'])

/** Where the words begin that lead over to what a speaker leaves untold at a token: «لكنه»، «غير أنه». */
export function withLead({ tokens }: Reader, at: number): number {
  const [before, earlier] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? '']
  if (/^و?لكن(?:ه|ها|هم)?$/u.test(before) || before === 'كما') return at - 1
  return /^ان(?:ه|ها|هم)?$/u.test(before) && ADVERSATIVES.has(earlier) ? at - 2 : at
}

/** Whether words begin at a token by which the writer tells what a speaker leaves untold. */
export function isWithheldAt(reader: Reader, at: number, speaker: Speaker): boolean {
  const { tokens } = reader
  const { fold } = tokens[at]!
  // right behind a noun «لم» describes it: «مكان لم يحدد بعد»
  if (NOT.test(fold))
    return (
      (fold !== 'لم' || withLead(reader, at) < at) && (leavesOut(reader, at + 1, speaker) || isUnableAt(reader, at + 1))
    )
  const i = fold === 'من' ? at + 1 : at
  if (!WITHOUT.test(tokens[i]?.fold ?? '')) return false
  if (tokens[i + 1]?.fold === 'ان') return leavesOut(reader, i + 2, speaker)
  if (isUnableAt(reader, i + 1)) return true
  return withoutDetails(reader, i + 1)
}

/** Whether they do so behind what leads over to them. */
export const tellsWithheld = (reader: Reader, at: number, speaker: Speaker): boolean =>
  [at, at + 1, at + 2].some(i => i < reader.tokens.length && isWithheldAt(reader, i, speaker))
