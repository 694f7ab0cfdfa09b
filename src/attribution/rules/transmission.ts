import type { Quotation } from '../../document/index.ts'
import { readingsOf } from '../../language/index.ts'
import { complementiserAt } from '../complement.ts'
import type { CueWord } from '../cue.ts'
import { cueVerb } from '../lexicon.ts'
import { canSpeak, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import type { Link, Speech } from '../speech.ts'
import { SubjectFinder } from '../subject.ts'

const MAX_SEARCH = 25

/** A verbal noun of saying with a pronoun or the article: قوله، تأكيدها، القول. */
function sayingNounAt(reader: Reader, at: number): { act: Speech['act'] } | null {
  for (const reading of readingsOf(reader.tokens[at]?.fold ?? ''))
    if (reading.enclitic !== null || reading.article)
      for (const form of reading.verbs) {
        const entry = form.kind === 'verbal noun' ? cueVerb(form.lemma) : undefined
        if (entry !== undefined) return { act: entry.act }
      }
  return null
}

/** The beginning of what is said at or soon after a token: after a complementiser, a colon, or at a quotation mark. */
function contentAfter(
  reader: Reader,
  from: number,
  end: number,
): { first: number; quotation: Quotation | null } | null {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const token = reader.tokens[i]!
    const opened = reader.openedAt(i)
    if (opened !== undefined) return { first: i, quotation: opened }
    if (token.clean === ':' || complementiserAt(token.fold) !== null) {
      const quotation = reader.openedAt(i + 1) ?? null
      return { first: i + 1, quotation }
    }
    if (token.kind !== 'punctuation' && i > from + 5) return null
  }
  return null
}

/** «نقلت وكالة عن فلان قوله إن», «ونقلت عن مصدر أن»: an outlet passes on what another said. */
export function transmissionAt(reader: Reader, cue: CueWord, end: number): { speech: Speech; next: number } | null {
  if (cue.kind === 'noun') return null
  const finder = new SubjectFinder(reader, cue, reader.sentenceStart(cue.at), end)
  const after = finder.after()
  const subject = after?.subject ?? finder.before() ?? finder.dropped()
  let about = after?.last ?? cue.at + 1
  while (about < Math.min(end, cue.at + MAX_SEARCH) && reader.tokens[about]!.fold !== 'عن') about++
  if (reader.tokens[about]?.fold !== 'عن') return null
  const speaker = sourcePhraseAt(reader, about + 1, end, { coordinated: true })
  if (speaker === null || !canSpeak(speaker)) return null
  return speechAfter(reader, cue, subject, speaker, end)
}

function speechAfter(
  reader: Reader,
  cue: CueWord,
  subject: Speech['subject'],
  speaker: SourcePhrase,
  end: number,
): { speech: Speech; next: number } | null {
  let noun = -1
  for (let i = speaker.last; i < Math.min(end, speaker.last + 30) && noun < 0; i++) {
    if (sayingNounAt(reader, i) !== null) noun = i
    else if (
      reader.tokens[i]!.clean === ':' ||
      complementiserAt(reader.tokens[i]!.fold) !== null ||
      reader.openedAt(i) !== undefined
    )
      break
  }
  const from = noun < 0 ? speaker.last : noun + 1
  let content = contentAfter(reader, from, end)
  if (content === null && noun < 0) {
    for (let i = from; i < Math.min(end, from + 25) && content === null; i++)
      if (complementiserAt(reader.tokens[i]!.fold) !== null || reader.tokens[i]!.clean === ':')
        content = contentAfter(reader, i, end)
  }
  if (content === null) return null
  const links: Link[] = [{ phrase: speaker, place: 'inner' }]
  const at = noun < 0 ? cue.at : noun
  const last = content.quotation?.closed !== true ? end : Math.max(end, reader.tokenAfter(content.quotation.end))
  const speech: Speech = {
    rule: 'passed on',
    cue: { first: at, last: at + 1 },
    act: noun < 0 ? 'statement' : sayingNounAt(reader, noun)!.act,
    subject,
    gender: speaker.gender,
    number: speaker.number,
    links,
    first: content.first,
    last,
    quotation: content.quotation,
    frame: 'clause',
    parent: null,
    backward: false,
    credited: false,
  }
  return { speech, next: content.first }
}
