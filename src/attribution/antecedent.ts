import type { TokenRange, VerbForm } from '../language/index.ts'
import { isAdverbial } from './adverbials.ts'
import { agreesAfter } from './agreement.ts'
import { canSpeak, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { isVerbAt, nominalOf } from './words.ts'

/** Whom a relative pronoun stands for. */

const PROCLITICS = ['و', 'ل', 'ب']
/** «بالصورة التي تدعو إلى القلق»: in the manner. */
const MANNER = /^بال(?:صوره|طريقه|شكل)$/u
/** «صحة الأنباء التي تحدثت عن …»: what is asked of words, which alone tell something. */
const TRUTH: ReadonlySet<string> = new Set(['صحه', 'دقه', 'صدق', 'صدقيه', 'مصداقيه', 'مضمون', 'فحوي', 'محتوي'])
/** Tokens before a relative pronoun in which its antecedent begins. */
const MAX_BACK = 12
/** Such tokens where a comma parts them. */
const MAX_PARTED = 40

/** The noun phrase before the relative pronoun at `last`, of the clause from `first` on: the first one that reaches it, can speak and agrees. */
export function antecedentOf(reader: Reader, form: VerbForm, { first, last }: TokenRange): SourcePhrase | null {
  for (let i = Math.max(first, last - MAX_BACK); i < last; i++) {
    const phrase = sourcePhraseAt(reader, i, last, { allowed: PROCLITICS })
    const mention = reader.mentionAt(i)
    if (mention !== undefined && mention === reader.mentionAt(i - 1)) continue // «برويز مشرف»: no overseer
    if (
      phrase === null ||
      MANNER.test(reader.tokens[i]!.fold) ||
      TRUTH.has(nominalOf(reader.tokens[i]!.fold, PROCLITICS)?.reading.stem ?? '')
    )
      continue
    const reaches = phrase.last >= last || (phrase.last === last - 1 && reader.tokens[last - 1]!.kind === 'punctuation')
    if (reaches && canSpeak(phrase) && agreesAfter(form, phrase)) return phrase
  }
  return parted(reader, form, { first, last })
}

/** «بلاغ الديوان الصادر أمس عقب الاجتماع، والذي أكد»: behind a comma the antecedent may stand further off; no verb lies between. */
function parted(reader: Reader, form: VerbForm, { first, last }: TokenRange): SourcePhrase | null {
  if (reader.tokens[last - 1]?.kind !== 'punctuation') return null
  let least = last - 2
  while (least > Math.max(first, last - MAX_PARTED) && !partsClause(reader, least)) least--
  for (let i = least; i < last; i++) {
    const phrase = sourcePhraseAt(reader, i, last, { allowed: PROCLITICS })
    if (phrase?.definite === true && phrase.named?.type !== 'GPE' && canSpeak(phrase) && agreesAfter(form, phrase))
      return phrase
  }
  return null
}

function partsClause(reader: Reader, i: number): boolean {
  const { clean, fold } = reader.tokens[i]!
  if (clean === '،' || clean === ',') return true
  return reader.mentionAt(i) === undefined && !isAdverbial(fold) && isVerbAt(reader.tokens, i)
}
