import type { SpeechAct } from '../../document/index.ts'
import { finiteVerbsAt, type TokenRange } from '../../language/index.ts'
import { isAdverbial } from '../adverbials.ts'
import { type CueVerb, cueVerb, takenUpNouns } from '../lexicon.ts'
import { withName } from '../name.ts'
import { canSpeak, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import { isComma } from '../words.ts'
import { trailEnd } from './preposition.ts'

/** What another says of what was just told: «…، وهو ما نفته القيادة», «…، الأمر الذي أكده مصدر في المطار», «…، وهو رقم تنفيه الوزارة». */
export interface TakenUp extends TokenRange {
  readonly cue: TokenRange
  readonly act: SpeechAct
  readonly phrase: SourcePhrase
}

/** The pronoun of what is taken up: «وهي رواية تنفيها الشرطة». */
const TAKEN_UP: ReadonlySet<string> = new Set(['ه', 'ها'])

/** Acts by which somebody takes up a whole statement: others have something of their own to say. */
const ACTS: ReadonlySet<SpeechAct> = new Set(['statement', 'denial', 'condemnation'])

/** Where the verb stands behind what takes up the clause before; -1 if nothing does. */
function verbBehind({ tokens }: Reader, at: number): number {
  const [own, next] = [tokens[at]!.fold, tokens[at + 1]?.fold]
  if (own === 'وهو' && next === 'ما') return at + 2
  if (own === 'الامر' && next === 'الذي') return at + 2
  if (/^وه[وي]$/u.test(own) && takenUpNouns.has(next ?? '')) return at + 2
  return own === 'وهو' && next === 'الامر' && tokens[at + 2]?.fold === 'الذي' ? at + 3 : -1
}

/** A verb that says something of a statement told already, which its pronoun stands for. */
const takesUp = ({ act, describes, whom }: CueVerb): boolean => ACTS.has(act) && describes !== true && !whom

/** Whether nothing follows who says it that he could say: «وهو ما اعتبره مراقبون تطورا» has words of its own. */
function closes(reader: Reader, at: number, end: number): boolean {
  const next = reader.tokens[at]
  if (next === undefined || at >= end - 1 || isAdverbial(next.fold)) return true
  return next.kind === 'punctuation' && next.clean !== ':' && reader.openedAt(at) === undefined
}

/** «مكتب رئيس الوزراء فلان»: with the name of whose office it is. */
function withHolder(reader: Reader, phrase: SourcePhrase): SourcePhrase {
  const holder = reader.mentionAt(phrase.last)
  const begins = holder?.type === 'PER' && holder.start === reader.tokens[phrase.last]!.start
  return begins ? { ...phrase, last: reader.mentionEnd(holder) } : phrase
}

/** The clause that begins at token `at` and says who takes up the one before. */
export function takenUpAt(reader: Reader, at: number, end: number): TakenUp | null {
  const verb = isComma(reader.tokens[at - 1]) ? verbBehind(reader, at) : -1
  if (verb < 0 || verb + 1 >= end) return null
  const entry = finiteVerbsAt(reader.tokens, verb)
    .filter(v => v.form.person === 3 && v.form.voice === 'active' && TAKEN_UP.has(v.reading.enclitic ?? ''))
    .map(v => cueVerb(v.form.lemma))
    .find(found => found !== undefined && takesUp(found))
  if (entry === undefined) return null
  const from = Math.max(verb + 1, reader.timexEnd(verb + 1))
  const phrase = sourcePhraseAt(reader, from, end, { coordinated: true })
  if (phrase === null || !canSpeak(phrase)) return null
  const named = withHolder(reader, withName(reader, phrase, end))
  if (!closes(reader, trailEnd(reader, named.last, end), end)) return null
  return { first: at, last: named.last, cue: { first: verb, last: verb + 1 }, act: entry.act, phrase: named }
}
