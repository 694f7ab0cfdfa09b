import type { Quotation } from '../../document/index.ts'
import { readingsOf } from '../../language/index.ts'
import { agentBefore } from '../agent.ts'
import { ComplementSearch } from '../complement.ts'
import type { CueWord } from '../cue.ts'
import { cueVerb } from '../lexicon.ts'
import { unlistedName, withBareName, withName } from '../name.ts'
import { canSpeak, isMedium, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import type { Link, Speech } from '../speech.ts'
import { type Subject, SubjectFinder } from '../subject.ts'
import { complementiserAt, EVENTS, hasClass, isVerbalNoun, nominalOf } from '../words.ts'

const MAX_SEARCH = 25

/** A verbal noun of saying with a pronoun or the article: قوله، تأكيدها، القول. */
function sayingNounAt(reader: Reader, at: number): { act: Speech['act'] } | null {
  // «لم يسبق الإعلان عنها» tells of no saying
  for (const reading of readingsOf(reader.tokens[at]?.fold ?? ''))
    if (
      reading.enclitic !== null ||
      (reading.article && reader.tokens[at + 1]?.fold !== 'عنها' && reader.tokens[at + 1]?.fold !== 'عنه')
    )
      for (const form of reading.verbs) {
        const entry = form.kind === 'verbal noun' ? cueVerb(form.lemma) : undefined
        if (entry !== undefined) return { act: entry.act }
      }
  return null
}

/** Where what is said begins, the quotation that it opens with, and whether it is a noun of a deed rather than a clause. */
interface Said {
  readonly first: number
  readonly quotation: Quotation | null
  readonly deed?: boolean
}

/** The beginning of what is said at or soon after a token: after a complementiser, a colon, or at a quotation mark. */
function contentAfter(reader: Reader, from: number, end: number): Said | null {
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

/** «قوله في اتصال هاتفي تعليقا على خطاب الوزير إن»: the clause or quotation of a noun of saying, further off. */
function clauseAfter(reader: Reader, from: number, end: number): Said | null {
  const said = new ComplementSearch(reader, cueVerb('قال')!, from, end).find()
  return said === null ? null : { first: said.start, quotation: said.quotation }
}

/** «نقلت وكالة عن فلان قوله إن», «ونقلت عن مصدر أن»: an outlet passes on what another said. */
export function transmissionAt(reader: Reader, cue: CueWord, end: number): { speech: Speech; next: number } | null {
  if (cue.kind === 'noun') return null
  const finder = new SubjectFinder(reader, cue, reader.sentenceStart(cue.at), end)
  const { lemma } = cue.entry
  const tie = TIES.get(lemma)!
  const pronoun = tie.pronouns.has(reader.tokens[cue.at + 1]?.fold ?? '')
  const after = finder.after(pronoun ? cue.at + 2 : cue.at + 1)
  const subject = after?.subject ?? finder.before() ?? finder.dropped()
  let about = after?.last ?? cue.at + 1
  if (pronoun || tie.pronouns.has(reader.tokens[about]?.fold ?? '')) {
    const speaker = after === null ? personBefore(reader, cue.at) : null
    const passer = after?.subject ?? mediumBefore(reader, cue) ?? subject
    const from = after === null ? cue.at + 2 : about
    return speechAfter(reader, cue, { passer, speaker, from }, end)
  }
  while (about < Math.min(end, cue.at + MAX_SEARCH) && reader.tokens[about]!.fold !== tie.word) about++
  if (reader.tokens[about]?.fold !== tie.word) return null
  const speaker = speakerAt(reader, about + 1, end)
  if (speaker === null) return null
  if (lemma === 'علم' && !('phrase' in subject && isMedium(subject.phrase))) return null // «وعلمت "الضفاف" من مصادر أن»
  // «نقلت صحيفة عن مسؤول عن الوزير قوله»: who told it has it from another
  const further = lemma === 'نقل' && reader.tokens[speaker.last]?.fold === tie.word ? speakerAt(reader, speaker.last + 1, end) : null // biome-ignore format: one choice
  const first = further === null ? null : speaker
  return speechAfter(reader, cue, { passer: subject, speaker: further ?? speaker, first, from: (further ?? speaker).last }, end) // biome-ignore format: one call
}

/** Tokens between a person and the pronoun that stands for him. */
const MAX_PRONOUN = 60

/** «أجرت الوكالة مقابلة مع الوزير فلان، ونقلت عنه قوله»: whom the pronoun stands for, the person last named in the sentence. */
function personBefore(reader: Reader, at: number): SourcePhrase | null {
  for (let i = at - 1; i > Math.max(reader.sentenceStart(at), at - MAX_PRONOUN); i--) {
    const mention = reader.mentionAt(i)
    if (mention?.type === 'PER') return sourcePhraseAt(reader, reader.tokenAfter(mention.start), at)
  }
  return null
}

/** The outlet whose deed the clause before tells. */
function mediumBefore(reader: Reader, { at, form }: CueWord): Subject | null {
  const agent = agentBefore(reader, at, form)
  return agent !== null && isMedium(agent) ? { how: 'before', phrase: agent } : null
}

/** «نقلت عن مصادر نفي التوصل إلى اتفاق»: the noun right behind who denies, without a pronoun. */
const isBareDenial = (reader: Reader, at: number, end: number): boolean =>
  at < end - 1 &&
  reader.tokens[at]!.fold === 'نفي' &&
  (reader.tokens[at + 1]!.fold.startsWith('ال') || isVerbalNoun(reader.tokens[at + 1]!.fold))

/** «نقلت وسائل إعلام عن الدفاع المدني مقتل عشرة»: what happened, right behind who told it. */
const isEventAt = (reader: Reader, at: number): boolean => {
  const nominal = nominalOf(reader.tokens[at]?.fold ?? '')
  return nominal !== null && !nominal.reading.article && hasClass(nominal.noun, EVENTS)
}

/** «نفيها لوجود اتفاق», «تأكيده على أهمية الحوار»: what the noun of saying is about, where it is no clause. */
function deedAfter(reader: Reader, from: number, end: number): Said | null {
  const { fold, kind } = reader.tokens[from] ?? { fold: '', kind: 'punctuation' }
  if (from >= end - 1 || kind !== 'word') return null
  if (fold === 'علي' || fold === 'الي' || fold === 'عن') return { first: from + 1, quotation: null, deed: true }
  const deed =
    isEventAt(reader, from) ||
    isVerbalNoun(fold.replace(/^ال/u, '')) ||
    (fold.startsWith('ل') && isVerbalNoun(fold.slice(1))) ||
    fold === 'عدم' ||
    fold === 'ما'
  return deed ? { first: from, quotation: null, deed: true } : null
}

/** What ties who said it to who passes it on («عن فلان»), and the pronouns that stand for who has the floor. */
interface Tie {
  readonly word: string
  readonly pronouns: ReadonlySet<string>
}

/** Verbs, by their lemmas, with which an outlet passes on what another said, and the tie of each. */
const TIES: ReadonlyMap<string, Tie> = new Map([
  ['نقل', { word: 'عن', pronouns: new Set(['عنه', 'عنها', 'عنهم']) }],
  ['علم', { word: 'من', pronouns: new Set() }],
  ['نسب', { word: 'الي', pronouns: new Set(['اليه', 'اليها', 'اليهم', 'له', 'لها', 'لهم']) }],
])

/** Whether an outlet passes on with this verb what another said. */
export const passesOn = (lemma: string): boolean => TIES.has(lemma)

function speakerAt(reader: Reader, at: number, end: number): SourcePhrase | null {
  const phrase = sourcePhraseAt(reader, at, end, { coordinated: true })
  if (phrase !== null && canSpeak(phrase))
    return withBareName(reader, withName(reader, phrase, end), end, (_, i) => sayingNounAt(reader, i) !== null) // «عن المدير فلان قوله»
  return unlistedName(reader, at, end)
}

/** Who passes something on, who said it (null for who has the floor), and where the words about it end. */
interface Passing {
  readonly passer: Subject
  readonly speaker: SourcePhrase | null
  /** From whom the one who passes it on has it, if he has it from another in turn. */
  readonly first?: SourcePhrase | null
  readonly from: number
}

function speechAfter(
  reader: Reader,
  cue: CueWord,
  { passer, speaker, first = null, from: start }: Passing,
  end: number,
): { speech: Speech; next: number } | null {
  let noun = isBareDenial(reader, start, end) ? start : -1
  for (let i = start; i < Math.min(end, start + 30) && noun < 0; i++) {
    if (sayingNounAt(reader, i) !== null && reader.tokens[i - 1]!.fold !== 'عدم')
      noun = i // «فضل عدم الكشف عن هويته»
    else if (
      reader.tokens[i]!.clean === ':' ||
      complementiserAt(reader.tokens[i]!.fold) !== null ||
      reader.openedAt(i) !== undefined
    )
      break
  }
  const from = noun < 0 ? start : noun + 1
  let content = contentAfter(reader, from, end) ?? (noun < 0 ? null : clauseAfter(reader, from, end))
  if (content === null && noun < 0) {
    for (let i = from; i < Math.min(end, from + 25) && content === null; i++)
      if (complementiserAt(reader.tokens[i]!.fold) !== null || reader.tokens[i]!.clean === ':')
        content = contentAfter(reader, i, end)
  }
  if (content === null && (noun >= 0 || isEventAt(reader, from))) content = deedAfter(reader, from, end)
  if (content === null) return null
  // «نقلت عنه الصحيفة»: a noun of saying tells that he spoke, and so does a clause right behind
  if (speaker === null && noun < 0 && complementiserAt(reader.tokens[start]?.fold ?? '') === null) return null
  const links = speaker === null ? outletOf(passer) : [first, speaker].flatMap((phrase): Link[] => (phrase === null ? [] : [{ phrase, place: 'inner' }])) // biome-ignore format: one choice
  const { gender, number } = speaker ?? NOBODY
  const at = noun < 0 ? cue.at : noun
  const last = content.quotation?.closed !== true ? end : Math.max(end, reader.tokenAfter(content.quotation.end))
  const speech: Speech = {
    rule: 'passed on',
    cue: { first: at, last: at + 1 },
    act: noun < 0 ? 'statement' : (sayingNounAt(reader, noun)?.act ?? 'denial'),
    subject: speaker === null ? { how: 'dropped', gender: null, number: null, person: 3 } : passer,
    gender,
    number,
    links,
    first: content.first,
    last,
    quotation: content.quotation,
    frame: content.deed === true ? 'object' : 'clause',
    parent: null,
    backward: false,
    credited: false,
  }
  return { speech, next: content.first }
}

const NOBODY = { gender: null, number: null } as const

const outletOf = (passer: Subject): Link[] =>
  passer.how === 'dropped' ? [] : [{ phrase: passer.phrase, place: 'outer', fleeting: true }]
