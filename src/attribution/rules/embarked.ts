import { finiteVerbsAt } from '../../language/index.ts'
import { type Agreement, agentBefore } from '../agent.ts'
import { ComplementSearch } from '../complement.ts'
import type { CueWord } from '../cue.ts'
import { embarking } from '../lexicon.ts'
import type { SourcePhrase } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import type { Speech } from '../speech.ts'
import { findsNothing } from './unsaid.ts'

/** «سارعت كينيا إلى التنديد بالهجوم», «اضطر الوزير إلى الاعتراف بأن»: verbs whose subject comes to say something. */

/** Tokens between such a verb and the noun of saying. */
const MAX_BETWEEN = 14
interface Led {
  readonly verb: number
  readonly phrase: SourcePhrase
}

/** Who is led to the noun of saying at a token, and by which verb; null if nobody is. */
function ledTo(reader: Reader, at: number): Led | null {
  const { tokens } = reader
  for (let i = at - 2; i >= Math.max(reader.sentenceStart(at), at - MAX_BETWEEN); i--) {
    if (reader.mentionAt(i) !== undefined) continue
    const verb = finiteVerbsAt(tokens, i).find(v => v.form.person === 3 && embarking.has(v.form.lemma))
    if (verb === undefined) continue
    const wanted: Agreement = { gender: verb.form.gender, number: null }
    const phrase = agentBefore(reader, at - 1, wanted)
    return phrase === null ? null : { verb: i, phrase }
  }
  return null
}

/** The report that a noun of saying behind إلى opens; `verb` is where its clause begins. */
export function embarkedReport(reader: Reader, cue: CueWord, end: number): { speech: Speech; verb: number } | null {
  const { at, entry, reading } = cue
  if (reader.tokens[at - 1]?.fold !== 'الي' || reading.proclitics.length > 0 || reading.enclitic !== null) return null
  const led = ledTo(reader, at)
  if (led === null) return null
  const complement = new ComplementSearch(reader, { ...entry, weak: false }, at + 1, end).find()
  if (complement === null || findsNothing(reader, entry, complement)) return null
  if (complement.frame === 'object' && complement.start > at + 1) return null
  const { phrase, verb } = led
  const speech: Speech = { rule: 'led to say', cue: { first: at, last: at + 1 }, act: entry.act, subject: { how: 'after', phrase }, gender: phrase.gender, number: phrase.number, links: complement.told.map(told => ({ phrase: told, place: 'outer' as const })), first: complement.start, last: end, quotation: complement.quotation, frame: complement.frame, parent: null, backward: false, credited: false } // biome-ignore format: one record
  return { speech, verb }
}
