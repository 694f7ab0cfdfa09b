import { finiteVerbsAt } from '../language/index.ts'
import { type Agreement, fits } from './agent.ts'
import { canSpeak, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { complementiserAt, isComma } from './words.ts'

/** A clause that opens its sentence and leads over to the main one: «وفيما أكدت الشركة …، نفت النقابة», «وإذ شدد على …، دعا الوزير». */

const LEADING = /^[وف]?(?:فيما|بينما|بعدما|عندما|حينما|اذ|لما)$/u
/** The last word of what opens such a clause in several: «وفي حين»، «وفي الوقت الذي»، «وبعد أن»، «ورغم أن». */
const LAST = new Set(['حين', 'الذي', 'ان', 'انه', 'انها', 'وقت'])
const FIRST = /^[وف]?(?:في|بعد|قبل|رغم|علي|مع)$/u
/** Tokens before the verb of such a clause. */
const MAX_OPENING = 5
/** Tokens of such a clause. */
const MAX_CLAUSE = 40
/** Tokens before the main verb: «فقد». */
const AUXILIARIES = new Set(['فقد', 'قد'])

/** Whether the verb at a token is that of a clause which opens its sentence and leads over to the main one. */
export function leadsClause(reader: Reader, verb: number): boolean {
  const start = reader.sentenceStart(verb)
  const before = reader.tokens[verb - 1]
  if (verb === start || verb - start > MAX_OPENING || before === undefined) return false
  const opening = AUXILIARIES.has(before.fold) ? verb - 2 : verb - 1
  const { fold } = reader.tokens[start]!
  return opening === start ? LEADING.test(fold) : FIRST.test(fold) && LAST.has(reader.tokens[opening]!.fold)
}

/** «وإذ شدد على الوحدة، دعا الوزير إلى»: the subject of the main clause, whom the verb ahead of it tells of too; null if it is left out there as well. */
export function subjectAhead(reader: Reader, verb: number, wanted: Agreement): SourcePhrase | null {
  if (!leadsClause(reader, verb)) return null
  const end = Math.min(reader.sentenceEnd(verb), verb + MAX_CLAUSE)
  for (let i = verb + 1; i < end - 1; i++) {
    if (!isComma(reader.tokens[i - 1])) continue
    const at = AUXILIARIES.has(reader.tokens[i]!.fold) ? i + 1 : i
    const main = finiteVerbsAt(reader.tokens, at).find(
      v => v.form.person === 3 && v.form.kind === 'perfect' && v.reading.proclitics.length === 0,
    )
    if (main === undefined || complementiserAt(reader.tokens[at]!.fold) !== null) continue
    const phrase = sourcePhraseAt(reader, at + 1, reader.sentenceEnd(verb), { coordinated: true })
    return phrase !== null && canSpeak(phrase) && phrase.definite && fits(phrase, wanted) ? phrase : null
  }
  return null
}
