import { fold } from '../language/index.ts'
import { interviews, isOutletName } from './lexicon.ts'
import { isMedium, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { complementiserAt, isQuoteMark, nominalOf } from './words.ts'

/** Outlets that were told something: who speaks in an interview is cited through them. */

const TIES = new Set(['مع', 'الي', 'علي', 'عبر'])
const LEADS = new Set(['في', 'وفي', 'ففي', 'خلال', 'وخلال'])
/** Words between an interview and its outlet: «حوار أجراه أمس مع قناة». */
const MAX_BETWEEN = 4
const MAX_LEAD = 24

/** «في تصريح للصحافة»: no outlet in particular. */
export const isPressAtLarge = (phrase: SourcePhrase): boolean =>
  phrase.named === null && ['صحافة', 'إعلام', 'وسيلة'].includes(phrase.noun?.lemma ?? '')

const isInterview = (reader: Reader, at: number): boolean =>
  interviews.has(fold(nominalOf(reader.tokens[at]?.fold ?? '')?.noun?.lemma ?? ''))

/** «لقناة النهار», «لرويترز», «لـ"الوطن"»: who is told something at a token. */
export function toldAt(reader: Reader, at: number, end: number): SourcePhrase | null {
  const { fold } = reader.tokens[at]!
  const from = fold === 'ل' ? at + 1 : at
  const phrase = sourcePhraseAt(reader, from, end, { allowed: ['ل', 'ب'] })
  if (phrase === null || phrase.last <= at) return null
  const quoted = from > at && isQuoteMark(reader.tokens[from]!.clean)
  if (!isMedium(phrase) && !isOutletName(fold) && !quoted) return null
  return quoted ? { ...phrase, outlet: true } : phrase
}

/** «مع قناة النهار» after an interview: the outlet, if `at` is the preposition that ties it. */
export function interviewerAt(reader: Reader, at: number, end: number): SourcePhrase | null {
  if (!TIES.has(reader.tokens[at]!.fold)) return null
  for (let i = at - 1; i >= Math.max(0, at - MAX_BETWEEN); i--) {
    if (reader.tokens[i]!.kind === 'punctuation') return null
    if (!isInterview(reader, i)) continue
    const phrase = sourcePhraseAt(reader, at + 1, end)
    return phrase !== null && isMedium(phrase) && !isPressAtLarge(phrase) ? phrase : null
  }
  return null
}

/** «تصريحات نقلتها», «كلمة بثها»: how an outlet passes on the words before. */
const PASSES = /^(?:نقل|نشر|بث|اورد)ت?(?:ه|ها)$/u

/** «في تصريحات نقلتها وكالة الأنباء»: the one outlet that passed on the words before; several unnamed ones are no source. */
export function passerAt(reader: Reader, verb: number, end: number): SourcePhrase | null {
  if (!PASSES.test(reader.tokens[verb]!.fold)) return null
  const phrase = sourcePhraseAt(reader, verb + 1, end)
  return phrase !== null && isMedium(phrase) && phrase.number !== 'p' ? phrase : null
}

/** «كلمة بثها التلفزيون»: no outlet in particular. */
export const isAnyBroadcast = (reader: Reader, { head, last }: SourcePhrase): boolean =>
  last === head + 1 && BROADCAST.has(reader.tokens[head]!.fold)
const BROADCAST = new Set(['التلفزيون', 'التليفزيون', 'التلفاز', 'الاذاعه', 'الراديو'])

/** «في حديث إلى "النهار"» */
const isDirected = ({ tokens }: Reader, at: number): boolean =>
  tokens[at]!.fold === 'الي' && isQuoteMark(tokens[at + 1]?.clean ?? '')

/** A paper that is named by nothing but quotation marks. */
function paperAt(reader: Reader, at: number, end: number): SourcePhrase | null {
  const phrase = sourcePhraseAt(reader, at, end)
  return phrase === null ? null : { ...phrase, outlet: true }
}

/** «أبلغت المصادر "الضفاف" بأن»: a paper named by quotation marks between who informs it and what it is told. */
export function informedAt(reader: Reader, mark: number, end: number): SourcePhrase | null {
  const paper = paperAt(reader, mark, end)
  const closed = paper !== null && isQuoteMark(reader.tokens[paper.last - 1]?.clean ?? '')
  return closed && complementiserAt(reader.tokens[paper.last]?.fold ?? '') !== null ? paper : null
}

/** «سؤال وكالة الأنباء» */
function mediumAt(reader: Reader, at: number, end: number): SourcePhrase | null {
  const phrase = sourcePhraseAt(reader, reader.tokens[at]!.fold === 'ل' ? at + 1 : at, end, { allowed: ['ل', 'ب'] })
  return phrase !== null && isMedium(phrase) ? phrase : null
}

const QUESTION = 'سؤال'
const ANSWERS = new Set(['ردا', 'وردا', 'جوابا', 'وجوابا'])

/** «وفي تصريح», «وردا على سؤال»: the end of what leads over to what was told an outlet; -1 if a sentence does not begin so. */
function leadEnd(reader: Reader, start: number): number {
  const { fold } = reader.tokens[start]!
  if (ANSWERS.has(fold)) return reader.tokens[start + 2]?.fold === QUESTION ? start + 3 : -1
  return LEADS.has(fold) && isInterview(reader, start + 1) ? start + 2 : -1
}

/** «وفي تصريح لقناة النهار، قالت النائبة»: the outlet in what leads over to a report at the head of its sentence. */
export function toldAhead(reader: Reader, cue: number): SourcePhrase | null {
  const start = reader.sentenceStart(cue)
  if (cue - start > MAX_LEAD) return null
  const lead = leadEnd(reader, start)
  const asks = reader.tokens[lead - 1]?.fold === QUESTION // «سؤال وكالة الأنباء»
  if (lead < 0) return null
  for (let i = lead; i < Math.min(cue, lead + 2 * MAX_BETWEEN); i++) {
    const { fold } = reader.tokens[i]!
    if (reader.tokens[i]!.kind === 'punctuation') return null
    const tied = interviewerAt(reader, i, cue)
    if (tied !== null) return tied
    if (!fold.startsWith('ل') && !(i === lead && asks) && !isDirected(reader, i)) continue
    const phrase = isDirected(reader, i) ? paperAt(reader, i + 1, cue) : asks ? mediumAt(reader, i, cue) : toldAt(reader, i, cue) // biome-ignore format: one choice
    if (phrase !== null) return isPressAtLarge(phrase) ? null : phrase
  }
  return null
}
