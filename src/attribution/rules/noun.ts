import { finiteVerbsAt } from '../../language/index.ts'
import { ComplementSearch } from '../complement.ts'
import { type CueWord, cueWordsAt } from '../cue.ts'
import { canSpeak, isDocument, type SourcePhrase, sourcePhraseAt } from '../phrase.ts'
import type { Reader } from '../reader.ts'
import type { Speech } from '../speech.ts'
import { complementiserAt, isComma, isListedAdjective, isVerbalNoun, nominalOf } from '../words.ts'

/**
 * Verbal nouns of saying: with a pronoun (قوله إن، تأكيدها على أن), or after ب as a circumstance of the verb before (وختم بالقول إن).
 * Without a pronoun they report only with a clause, a colon or the preposition that their verb takes.
 */
export function nounReport(reader: Reader, cue: CueWord, end: number): Speech | null {
  const { reading, entry, at } = cue
  const byPronoun = reading.enclitic !== null && ['ه', 'ها', 'هم', 'هما'].includes(reading.enclitic)
  const byArticle =
    reading.article &&
    (reading.proclitics.at(-1) === 'ب' ||
      complementiserAt(reader.tokens[at + 1]?.fold ?? '') !== null ||
      reader.tokens[at + 1]?.fold === 'علي')
  if (!byPronoun && !byArticle) return null
  const { fold } = reader.tokens[at]!
  if (!byPronoun && isOnlyPossible(reader, at)) return null
  if (fold === 'بالاضافه' && reader.tokens[at + 1]?.fold === 'الي') return null // besides
  if (fold === 'بالتاكيد' && reader.tokens[at - 1]?.kind === 'punctuation') return null // certainly
  if (isListedAdjective(fold)) return null // «مطويات دينية»
  if (entry.weak) return null // «لهذه الرواية أن تصبح»
  if (entry.lemma === 'اعتبر' && reading.proclitics.at(-1) === 'ب') return null // «باعتبارها ولاية»: as one
  const complement = new ComplementSearch(
    reader,
    { ...entry, object: false, bare: false, whole: false },
    at + 1,
    Math.min(end, at + 20),
  ).find()
  if (complement === null) return null
  // «بالقول على صفحته مساء أمس: …»: a colon may stand further off
  if (complement.start > at + 6 && !(entry.lemma === 'قال' && isColonAhead(reader, at, complement.start - 1)))
    return null
  // «بالإشارة إلى الحادث», but «بالتأكيد ليس بالأمر السهل»
  if (complement.frame === 'preposition' && (byPronoun || !entry.prepositions.has(reader.tokens[at + 1]?.fold ?? ''))) return null // biome-ignore format: one condition
  const quotation = complement.quotation
  return {
    rule: byPronoun ? 'noun with pronoun' : 'noun of saying',
    cue: { first: at, last: at + 1 },
    act: entry.act,
    subject: { how: 'head', of: null },
    gender: reading.enclitic === 'ها' ? 'f' : null,
    number: null,
    links: [],
    first: complement.start,
    last: quotation?.closed !== true ? end : Math.max(end, reader.tokenAfter(quotation.end)),
    quotation,
    frame: complement.frame,
    parent: null,
    backward: false,
    credited: false,
  }
}

const HARD = /^(?:لاوانه|الصعب|المبكر|السهل|الممكن|المستحيل|يجوز|ينبغي|يجب)$/u

/** «لا يمكننا القول إن», «من السابق لأوانه القول إن»: what one may, can or must say nobody has said. */
function isOnlyPossible({ tokens }: Reader, at: number): boolean {
  if (HARD.test(tokens[at - 1]?.fold ?? '')) return true
  return finiteVerbsAt(tokens, at - 1).some(v => POSSIBLE.has(v.form.lemma))
}
const POSSIBLE = new Set(['أمكن', 'استطاع', 'وجب', 'انبغى', 'جاز'])

/** Whether the first mark behind a token is the colon at `colon`. */
function isColonAhead({ tokens }: Reader, at: number, colon: number): boolean {
  if (tokens[colon]?.clean !== ':') return false
  for (let i = at + 1; i < colon; i++) if (tokens[i]!.kind === 'punctuation') return false
  return true
}

const MAX_GAP = 8
const MAX_OPENING = 3

/** «إعلان الحكومة أن», «تحذيرات من الخبراء من أن»: a verbal noun of saying with its speaker as genitive, or after من. */
export function nounOfSpeaker(reader: Reader, cue: CueWord, end: number): Speech | null {
  const { reading, entry, at } = cue
  if (reading.enclitic !== null || reading.article || entry.weak) return null
  const by = reader.tokens[at + 1]?.fold === 'من'
  if (by && reading.proclitics.includes('ب')) return null // «بدعوة من الحكومة»: upon whose invitation
  // «حث الجامعات على», «لدعوة الأطراف إلى»: whom one asks
  if (!by && entry.act === 'request' && entry.whom && (entry.bound || reading.proclitics.at(-1) === 'ل')) return null
  const speaker = sourcePhraseAt(reader, by ? at + 2 : at + 1, end, { coordinated: true })
  if (speaker === null || !canSpeak(speaker) || isDocument(speaker)) return null
  if (!by && entry.act === 'request' && entry.whom && isAnothers(reader, speaker)) return null // «إلى مطالبة حلفائه بالدعم»
  if (entry.act === 'accusation' && entry.whom && !by && !reader.tokens[speaker.last]?.fold.startsWith('ل')) return null // «اتهام الوزير بالتقصير»: he is accused
  const next = reader.tokens[speaker.last]?.fold ?? ''
  const deed =
    entry.object && !by && speaker.definite && isVerbalNoun(next) && reader.mentionAt(speaker.last) === undefined // «إعلان الحكومة تعليق الرحلات»
  const search = { ...entry, object: deed, bare: false, whole: false, whom: false, weak: true }
  const complement = new ComplementSearch(reader, search, speaker.last, Math.min(end, speaker.last + MAX_GAP)).find()
  if (complement === null || (complement.frame !== 'clause' && complement.start > speaker.last + MAX_GAP / 2))
    return null
  if (anotherSays(reader, speaker.last, complement.start)) return null
  const said = complement.frame === 'clause' || (deed && complement.start === speaker.last)
  if (!said && !(complement.frame === 'preposition' && entry.act !== 'statement')) return null
  if (!by && complement.frame === 'preposition' && !asksForDeed(reader, speaker, complement.start)) return null
  return {
    rule: 'noun and speaker',
    cue: { first: at, last: at + 1 },
    act: entry.act,
    subject: { how: 'after', phrase: speaker },
    gender: speaker.gender,
    number: speaker.number,
    links: complement.told.map(told => ({ phrase: told, place: 'outer' as const })),
    first: complement.start,
    last: clauseEnd(reader, at, complement.start, end),
    quotation: complement.quotation,
    frame: complement.frame,
    parent: null,
    backward: false,
    credited: false,
  }
}

/** «حلفائه», «شركائها»: those who are somebody's, as the pronoun at their head says, are asked by him. */
const isAnothers = ({ tokens }: Reader, { head }: SourcePhrase): boolean =>
  nominalOf(tokens[head]!.fold)?.reading.enclitic != null

/** «تصريح الوزير بعيد إعلان الحكومة أنها»: whether what is said belongs to a second noun of saying on the way to it. */
function anotherSays({ tokens }: Reader, from: number, start: number): boolean {
  for (let i = from; i < start - 1; i++)
    if (cueWordsAt(tokens, i).some(c => c.kind === 'noun' && !c.entry.weak)) return true
  return false
}

const ATTENDING = /^ل?ل?(?:ال)?(?:حضور|زياره|مشاركه)/u

/** «دعوة الحكومة إلى وقف القتال», but «دعوة الوزير إلى المؤتمر» and «اتهامات للحركة»: a verbal noun tells what is wanted of whom. */
function asksForDeed(reader: Reader, speaker: SourcePhrase, start: number): boolean {
  if (
    /^لل?/u.test(reader.text.slice(reader.tokens[speaker.first]!.start, (speaker.named ?? speaker.person)?.start ?? 0))
  )
    return false
  const { fold } = reader.tokens[start]!
  if (ATTENDING.test(fold)) return false // «دعوة الرئيس لحضور المؤتمر»
  return isVerbalNoun(fold) || isVerbalNoun(fold.slice(1))
}

/** «وبعد إعلان الوزارة أن السد آمن، عاد السكان»: what opens a sentence ends with its comma. */
function clauseEnd(reader: Reader, noun: number, first: number, end: number): number {
  if (noun - reader.sentenceStart(noun) > MAX_OPENING) return end
  for (let i = first + 1; i < end; i++)
    if (isComma(reader.tokens[i]) && reader.quotationOf(i) === reader.quotationOf(noun)) return i
  return end
}

const WITHIN = new Set(['جاء', 'وجاء', 'ورد', 'وورد', 'جاءت', 'وردت'])

/** «نشر الموقع تقريرا كشف فيه أن», «تصريحا قال فيها»: the document before that the pronoun of فيه stands for. */
export function documentBefore(reader: Reader, at: number, start: number): SourcePhrase | null {
  if (!['فيه', 'فيها'].includes(reader.tokens[at + 1]?.fold ?? '')) return null
  for (let i = at - 1; i >= Math.max(start, at - 25); i--) {
    const phrase = sourcePhraseAt(reader, i, at, { allowed: ['ب'] })
    if (phrase !== null && isDocument(phrase) && phrase.noun?.lemma !== 'عنوان') return phrase // «كتابا تحت عنوان … قال فيه»
  }
  return null
}

/** «جاء في بيان للتنظيم أن»: a document holds what is said. */
export function documentReport(reader: Reader, at: number, end: number): Speech | null {
  if (!WITHIN.has(reader.tokens[at]!.fold)) return null
  const named = reader.tokens[at + 1]?.fold === 'في'
  const phrase = named ? sourcePhraseAt(reader, at + 2, end) : documentBefore(reader, at, reader.sentenceStart(at))
  if (phrase === null || !isDocument(phrase) || (!named && !canSpeak(phrase))) return null
  const says = { lemma: 'جاء', act: 'statement', commitment: 'neutral', clause: true, quote: true, object: false, whole: false, whom: false, bare: false, weak: false, bound: false, describes: false, prepositions: new Set<string>() } as const // biome-ignore format: one record
  const complement = new ComplementSearch(reader, says, named ? phrase.last : at + 2, end, {
    indefinite: !phrase.definite,
  }).find()
  if (complement === null) return null
  return {
    rule: 'document',
    cue: { first: at, last: at + 1 },
    act: 'statement',
    subject: { how: 'after', phrase },
    gender: phrase.gender,
    number: phrase.number,
    links: complement.told.map(told => ({ phrase: told, place: 'outer' as const })),
    first: complement.start,
    last: complement.quotation?.closed !== true ? end : Math.max(end, reader.tokenAfter(complement.quotation.end)),
    quotation: complement.quotation,
    frame: complement.frame,
    parent: null,
    backward: false,
    credited: false,
  }
}
