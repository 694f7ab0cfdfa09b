import { agreesBefore } from '../agreement.ts'
import type { Complement } from '../complement.ts'
import type { CueWord } from '../cue.ts'
import { withName } from '../name.ts'
import { isPeople, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import { complementiserAt, hasClass, isQuoteMark, isVerbAt, nominalOf, PEOPLE } from '../words.ts'

/** Tokens of what is said before its speaker. */
const MAX_SAID = 16

/**
 * «وشدد على أهمية الحوار رئيس المجلس فلان»: behind what follows the preposition of a verb that has no other subject, a person with his office and his name,
 * which cannot belong to the noun phrase before, since that has ended with an article, a name or a pronoun.
 */
export function subjectBehind(
  reader: Reader,
  cue: CueWord,
  { frame, start, quotation }: Complement,
  end: number,
): { readonly how: 'after'; readonly phrase: SourcePhrase } | null {
  if (frame !== 'preposition' || quotation !== null || cue.form.person !== 3 || cue.reading.enclitic !== null)
    return null
  for (let i = start + 1; i < Math.min(end, start + MAX_SAID); i++) {
    const { kind, fold, clean } = reader.tokens[i]!
    if (kind === 'punctuation' || isQuoteMark(clean) || complementiserAt(fold) !== null) return null
    if (reader.mentionAt(i) === undefined && isVerbAt(reader.tokens, i)) return null
    if (!hasEnded(reader, i - 1)) continue
    const office = sourcePhraseAt(reader, i, end)
    if (office === null || !isPeople(office) || office.number !== 's' || !office.definite || office.head !== i) continue
    const phrase = withName(reader, office, end)
    if (phrase.person === null && phrase.name === undefined) continue
    const next = reader.tokens[phrase.last]
    const closes = phrase.last >= end || next === undefined || next.kind === 'punctuation'
    return closes && agreesBefore(cue.form, phrase) ? { how: 'after', phrase } : null
  }
  return null
}

/** Whether a noun phrase has ended with a word, so that no noun behind it can be its genitive. */
function hasEnded(reader: Reader, at: number): boolean {
  const mention = reader.mentionAt(at)
  if (mention !== undefined) return mention.type !== 'PER' && reader.mentionEnd(mention) === at + 1
  if (reader.timexEnd(at) === at + 1) return true
  const nominal = nominalOf(reader.tokens[at]!.fold, ['ل', 'ب'])
  if (nominal === null || hasClass(nominal.noun, PEOPLE)) return false
  return nominal.reading.article || nominal.reading.enclitic !== null
}
