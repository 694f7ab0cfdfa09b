import { finiteVerbsAt, fold } from '../language/index.ts'
import { isAdverbial } from './adverbials.ts'
import { comments, interviews, pressPeople, stages, statementNouns } from './lexicon.ts'
import type { SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'
import { isStageAt } from './stage.ts'
import { interviewerAt, isPressAtLarge, toldAt } from './told.ts'
import { complementiserAt, isAdjective, isComma, isPublished, isQuoteMark, nominalOf } from './words.ts'

/** Words behind what is said that the writer adds: in what and to whom it was said, and what he takes it for. */

/** Words of where something was said. */
const MAX_WORDS = 8
/** «ما ورد في بيان الحزب», «الأرقام المنشورة في تقرير» */
const MADE_KNOWN = /^ال(?:وارد|صادر|منشور|مذكور)/u

/**
 * «نفى التهمة، في بيان نشره أمس», «أعلن مقتل جنديين في مقابلة مع قناة»: whether such words tell at a token where what stands before them was said.
 * Without a comma they do so only of a writing or talk that nothing else makes known («ورد في بيان الحزب» stays what is said).
 */
export function isStageBehind(reader: Reader, at: number, { frame }: Speech): boolean {
  const { tokens } = reader
  if (isOwnPage(reader, at)) return frame === 'object' || frame === 'preposition'
  if (!isStageAt(reader, at) || !isSpoken(reader, at + 1) || clauseFollows(reader, at + 2)) return false
  const apart = isComma(tokens[at - 1])
  let behind = at + 2
  while (isAdjective(tokens[behind]?.fold ?? '', false)) behind++
  const own = /^ل(?:ه|ها|هم)$/u.test(tokens[behind]?.fold ?? '') || finiteVerbsAt(tokens, behind).length > 0
  if (frame === 'clause' || frame === 'quote')
    return frame === 'clause' && apart && own && !goesOnBehind(reader, behind)
  if (apart) return true
  if (isPublished(tokens[at - 1]!.fold) || MADE_KNOWN.test(tokens[at - 1]!.fold)) return false // «ما ورد في تقرير», «المنشور في بيان»
  if (own || interviewerAt(reader, behind, reader.sentenceEnd(at)) !== null) return true
  if (!isOneSided(reader, at + 1)) return false
  const { kind, fold: next } = tokens[behind] ?? { kind: 'punctuation', fold: '' }
  return kind !== 'word' || reader.timexEnd(behind) > behind || (next !== 'مع' && isAdverbial(next))
}

/** «نفت تلك المعلومات على حسابها», «عبر صفحته الرسمية» */
function isOwnPage({ tokens }: Reader, at: number): boolean {
  if (!/^(?:علي|عبر)$/u.test(tokens[at]!.fold) || !/^(?:حساب|صفحت|موقع)(?:ه|ها|هم)$/u.test(tokens[at + 1]?.fold ?? ''))
    return false
  const { fold: next, kind } = tokens[at + 2] ?? { fold: '', kind: 'punctuation' }
  return kind !== 'word' || /^(?:في|علي|ب.+)$/u.test(next) || isAdjective(next, true)
}

/** «…، بالتزامن مع»: what happened at the time. */
const MEANWHILE = /^و?(?:بالتزامن|تزامنا)$/u

/** «اتهمت الحكومة جارتها بتسليح المتمردين، في تصعيد جديد»: what the writer makes of what was said, or adds to it, behind a comma. */
export function isCommentAt(reader: Reader, at: number): boolean {
  const { fold: word } = reader.tokens[at]!
  if (word === 'وذلك' && MEANWHILE.test(reader.tokens[at + 1]?.fold ?? '')) return isComma(reader.tokens[at - 1])
  if (!isComma(reader.tokens[at - 1])) return false
  return MEANWHILE.test(word) || (word === 'في' && comments.has(lemmaAt(reader, at + 1)))
}

/** «قال إن السد آمن، في خطاب له أمام النواب، وإن الماء يكفي»: what is said goes on behind it. */
function goesOnBehind(reader: Reader, from: number): boolean {
  const end = reader.sentenceEnd(from)
  for (let i = from; i < end; i++) if (/^وان(?:ه|ها|هم)?$/u.test(reader.tokens[i]!.fold)) return true
  return false
}

const lemmaAt = ({ tokens }: Reader, at: number): string => fold(nominalOf(tokens[at]?.fold ?? '')?.noun?.lemma ?? '')

/** What somebody says or writes, and where he does: a decision or a charge is a document that says nothing of its own. */
function isSpoken(reader: Reader, at: number): boolean {
  const lemma = lemmaAt(reader, at)
  return statementNouns.has(lemma) || interviews.has(lemma) || stages.has(lemma)
}

/** A writing, or a conference of the press: «مستعدون للدخول في حوار مع المعارضة» tells of something else than where it is said. */
const isOneSided = (reader: Reader, at: number): boolean =>
  statementNouns.has(lemmaAt(reader, at)) || pressPeople.has(reader.tokens[at + 1]?.fold ?? '')

/** «واعتبر فلان، في تصريحات للقناة أن»: what is said stands behind it. */
function clauseFollows({ tokens }: Reader, from: number): boolean {
  for (let i = from; i < from + MAX_WORDS; i++) {
    const { kind, fold: folded, clean } = tokens[i] ?? { kind: 'punctuation', fold: '', clean: '.' }
    if (clean === ':' || complementiserAt(folded) !== null) return true
    if (kind === 'punctuation' && !isQuoteMark(clean))
      return isComma(tokens[i]) && complementiserAt(tokens[i + 1]?.fold ?? '') !== null
  }
  return false
}

/** The outlet that such words name as told: «في مقابلة مع قناة», «في تصريح لوكالة». */
export function toldBehind(reader: Reader, at: number, end: number): SourcePhrase | null {
  for (let i = at + 2; i < Math.min(end, at + MAX_WORDS); i++) {
    const { kind, fold: folded } = reader.tokens[i]!
    if (kind === 'punctuation') return null
    const phrase = folded.startsWith('ل') ? toldAt(reader, i, end) : interviewerAt(reader, i, end)
    if (phrase !== null) return isPressAtLarge(phrase) ? null : phrase
  }
  return null
}
