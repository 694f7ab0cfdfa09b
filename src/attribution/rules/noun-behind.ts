import { isAdverbial } from '../adverbials.ts'
import { type CueWord, cueWordsAt } from '../cue.ts'
import { canSpeak, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import type { Subject } from '../subject.ts'
import { complementiserAt, isComma, isQuoteMark, isRelativePronoun, nominalOf } from '../words.ts'

/** Whether the one noun behind a verb of saying is who says it, or of whom it is said. */

/** Nouns one of which a cue of accusation by several objects (حمّل، وجّه، ألقى) must have. */
export const BLAME = new Set(['مسووليه', 'المسووليه', 'المسئوليه', 'مسئوليه', 'مسؤوليه', 'المسؤوليه', 'الاتهام', 'اتهامات', 'الاتهامات', 'اتهاما', 'اللوم', 'باللوم', 'بالمسووليه', 'بالمسؤوليه', 'باللائمه', 'اللائمه', 'تبعات']) // biome-ignore format: one set

/** Tokens back to the verb to which another is joined. */
const MAX_JOINED = 30

/** «نددت النقابة بالقرار، وطالبت السلطات بالتراجع»: behind a verb joined to that of a speaker who agrees with it, the only noun is whom it asks. */
function isAskedBefore(reader: Reader, { entry, at, reading, form }: CueWord, subject: Subject): boolean {
  if (subject.how === 'dropped' || !entry.whom || entry.act !== 'request' || reading.proclitics[0] !== 'و') return false
  const { phrase } = subject
  if (phrase.person !== null || phrase.name !== undefined || phrase.named?.type === 'GPE' || !(reader.tokens[phrase.first]!.fold.startsWith('ال') || phrase.named?.type === 'ORG') || !/^(?:ب|الي$|علي$)/u.test(reader.tokens[phrase.last]?.fold ?? '')) return false // biome-ignore format: one condition
  for (let i = at - 1; i >= Math.max(reader.sentenceStart(at), at - MAX_JOINED); i--) {
    const { fold, clean } = reader.tokens[i]!
    if (complementiserAt(fold) !== null || isQuoteMark(clean) || clean === ':') return false
    if (!cueWordsAt(reader.tokens, i).some(c => c.kind === 'finite' && c.form.kind === form.kind && c.form.gender === form.gender)) continue // biome-ignore format: one condition
    const speaker = sourcePhraseAt(reader, i + 1, at)
    return speaker?.definite === true && canSpeak(speaker) && (speaker.person !== null || reader.tokens[phrase.first]!.fold.startsWith('ال')) // biome-ignore format: one condition
  }
  return false
}

/** «دانت الصين الهجوم وطالبت إسرائيل بوقفه»: behind a verb joined without a comma to that of another state, the state whom it asks. */
function isAskedByState(reader: Reader, { entry, at, reading, form }: CueWord, subject: Subject): boolean {
  if (subject.how === 'dropped' || !entry.whom || entry.act !== 'request' || reading.proclitics[0] !== 'و') return false
  const asked = subject.phrase.named
  if (asked?.type !== 'GPE' || !/^(?:ب|الي$|علي$)/u.test(reader.tokens[subject.phrase.last]?.fold ?? '')) return false
  for (let i = at - 1; i >= Math.max(reader.sentenceStart(at), at - MAX_JOINED); i--) {
    if (reader.tokens[i]!.kind === 'punctuation') return false
    const joined = cueWordsAt(reader.tokens, i).some(c => c.kind === 'finite' && c.form.kind === form.kind && c.form.gender === form.gender) // biome-ignore format: one condition
    if (joined) return reader.mentionAt(i + 1)?.type === 'GPE' && reader.mentionAt(i + 1)?.entity !== asked.entity
  }
  return false
}

/** Tokens of a relative clause between commas. */
const MAX_ASIDE = 20

/** «حثت كينيا، التي ترعى المحادثات، الأطراف على»: behind a relative clause between commas a noun with the article is whom the verb asks. */
function hasObjectBehindAside({ tokens }: Reader, comma: number): boolean {
  if (!isComma(tokens[comma]) || !isRelativePronoun(tokens[comma + 1]?.fold ?? '')) return false
  let i = comma + 2
  while (i < comma + MAX_ASIDE && !isComma(tokens[i])) i++
  const next = isComma(tokens[i]) ? nominalOf(tokens[i + 1]?.fold ?? '') : null
  return next !== null && !isAdverbial(tokens[i + 1]!.fold)
}

/** «دعت البعثة إلى الهدوء، كما حثت الأطراف على التهدئة»: within a sentence, the only noun behind a verb that must have an object. */
export function isOnlyNoun(reader: Reader, cue: CueWord, subject: Subject): boolean {
  const { entry, at, reading } = cue
  if (isAskedByState(reader, cue, subject) || isAskedBefore(reader, cue, subject)) return true
  if (subject.how === 'dropped' || !entry.bound || reading.enclitic !== null || at === reader.sentenceStart(at))
    return false
  const { person, last } = subject.phrase
  if (person !== null && reader.mentionEnd(person) < last) return false // the words behind the name may be whom it asks
  if (hasObjectBehindAside(reader, last)) return false
  const { fold, kind } = reader.tokens[last] ?? { fold: '', kind: 'punctuation' }
  return entry.whole ? BLAME.has(fold) : kind !== 'word' || isAdverbial(fold) || complementiserAt(fold) !== null
}

/** «أدانت السعودية واستنكرت الهجوم»: whether the noun behind a verb is the subject that it shares with the verb joined to it. */
export const isJoinedOn = (reader: Reader, { form }: CueWord, subject: Subject): boolean =>
  subject.how !== 'dropped' &&
  cueWordsAt(reader.tokens, subject.phrase.last).some(
    c =>
      c.kind === 'finite' &&
      c.reading.proclitics[0] === 'و' &&
      c.form.kind === form.kind &&
      c.form.gender === form.gender,
  )
