import type { EventType } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import type { Chunk } from './chunks.ts'
import type { Argument, Filler, SentenceContext, VerbClause } from './context.ts'
import { framesOfVerb, HARM } from './frames.ts'
import { isAim } from './genitives.ts'
import { isDeed } from './owners.ts'
import { isHelp, issuerOf } from './relations.ts'
import { CLAUSE_ENDS } from './scope.ts'
import type { Trigger } from './triggers.ts'
import { nominalReading } from './words.ts'

/** What the clause around a noun says of who does the deed that it tells. */

/** Somebody in a grammatical relation to a trigger: `subj`, `obj`, `genitive`, `agent`, a preposition … */
export interface Offer {
  readonly relation: string
  readonly entities: readonly string[]
}

/** The relation of who does what is judged to the judgement. */
export const OWNER = 'owner'

export const offer = (relation: string, filler: Filler | null | undefined): readonly Offer[] =>
  filler == null || filler.entities.length === 0 ? [] : [{ relation, entities: filler.entities }]

/** Whether a verb tells something of a type: what somebody is asked to do, or accused of. */
const tells = ({ lemmas }: VerbClause, type: EventType): boolean =>
  lemmas.some(lemma => framesOfVerb(lemma).some(f => f.type === type))

/** The last clause before a trigger, in the same part of the sentence. */
export const clauseBefore = ({ clauses }: SentenceContext, { chunk }: Trigger): VerbClause | undefined =>
  clauses.findLast(c => c.at < chunk && c.subject !== null && c.subject.entities.length > 0)

/** Whether a verb or what opens a clause parts the noun from that clause. */
const isParted = ({ chunks }: SentenceContext, { chunk }: Trigger, clause: VerbClause): boolean =>
  chunks.slice(clause.at + 1, chunk).some(c => CLAUSE_ENDS.has(c.kind))

/** What somebody is held or sought for, though nothing is proved. */
const SUSPICIONS: ReadonlySet<string> = new Set(['اشتباه', 'شبهه', 'شبهات', 'تهمه', 'تهم'])

/** The clause whose object is held for what the noun tells: «اعتقلت … للاشتباه في تخطيطه لهجوم»، «… لتخطيطهم لهجوم»; null if there is none. */
export function holdingClause(context: SentenceContext, trigger: Trigger): VerbClause | null {
  const { chunks, tokens } = context
  const clause = trigger.form === 'noun' ? clauseBefore(context, trigger) : undefined
  if (clause === undefined || isParted(context, trigger, clause)) return null
  const holds = tells(clause, 'COERCE')
  const isReason = ({ kind, head, preposition }: Chunk, own: boolean): boolean => {
    const reading = kind === 'phrase' && preposition !== null ? nominalReading(tokens[head]!.fold) : null
    if (reading === null) return false
    const planned = holds && !own && preposition === 'ل' && reading.enclitic !== null
    return SUSPICIONS.has(reading.stem) || (planned && reading.verbs.some(v => v.kind === 'verbal noun'))
  }
  const between = chunks.slice(clause.at + 1, trigger.chunk)
  return between.some(c => isReason(c, false)) || isReason(chunks[trigger.chunk]!, true) ? clause : null
}

/** Nouns of answering what somebody else did, and the prepositions that they have. */
const ANSWERS: ReadonlySet<string> = new Set(['رد', 'انتقام', 'ثار', 'احتجاج'])
const ANSWERED: ReadonlySet<string> = new Set(['علي', 'ل', 'من'])

/** «أغارت إسرائيل …، ردا على إطلاق صاروخ»: who answers the deed that the trigger tells, so that he has not done it; nobody where none does. */
export function answering(context: SentenceContext, trigger: Trigger): readonly string[] {
  const { chunks, tokens, clauses } = context
  const [before, own] = [chunks[trigger.chunk - 1], chunks[trigger.chunk]!]
  if (trigger.form !== 'noun' || before?.kind !== 'phrase') return []
  const answer = nominalReading(tokens[before.last - 1]!.fold)
  if (answer === null || !ANSWERS.has(answer.stem.replace(/ا$/, ''))) return []
  if (own.preposition === null || !ANSWERED.has(own.preposition)) return []
  return (clauseBefore(context, trigger) ?? clauses.find(c => c.at > trigger.chunk))?.subject?.entities ?? []
}

/** Verbs of fear for what others may do, by their folded dictionary forms. */
const FEARING: ReadonlySet<string> = new Set(['حذر', 'تخوف', 'خشي', 'خاف', 'نبه'])

const CONTINUING: ReadonlySet<string> = new Set(['استمرار', 'مواصله', 'تواصل', 'تصاعد', 'تزايد'])

/** How many chunks before a deed the word may stand by which somebody fears it: «حذر | الوزير | الحركة | من هجوم». */
const FEAR_REACH = 3

/** The clause of a verb by which somebody warns of what the noun behind من tells: «حذرت المنظمة من هجوم على المدينة»; null if none does. */
function fearing(context: SentenceContext, trigger: Trigger): VerbClause | null {
  const clause = trigger.form === 'noun' ? clauseBefore(context, trigger) : undefined
  if (clause === undefined || !clause.lemmas.some(lemma => FEARING.has(lemma)) || isParted(context, trigger, clause))
    return null
  return context.chunks[trigger.chunk]!.preposition === 'من' ? clause : null
}

/** Whether somebody fears what the noun tells, by a verb, a noun or a participle: «حذر من هجوم»، «تحذيرات من هجوم»، «محذرا من هجوم». */
export function isFeared({ chunks, tokens, clauses }: SentenceContext, { chunk, first, form }: Trigger): boolean {
  const own = chunks[chunk]!
  // «حذر من استمرار القصف»: what goes on has begun
  const goesOn = own.head < first && CONTINUING.has(nominalReading(tokens[own.head]!.fold)?.stem ?? '')
  if (form !== 'noun' || own.preposition !== 'من' || goesOn) return false
  for (let i = chunk - 1; i >= 0 && i >= chunk - FEAR_REACH; i--) {
    const { kind, head, preposition } = chunks[i]!
    const verbs =
      kind === 'verb'
        ? clauses.find(c => c.at === i)?.lemmas
        : readingsOf(tokens[head]!.fold).flatMap(r => r.verbs.map(v => fold(v.lemma)))
    if (verbs?.some(lemma => FEARING.has(lemma))) return true
    if (kind !== 'phrase' || preposition !== null) return false
  }
  return false
}

/** Who warns of the deed that the noun tells, and so does not mean to do it. */
export const warningOf = (context: SentenceContext, trigger: Trigger): readonly string[] =>
  fearing(context, trigger)?.subject?.entities ?? []

/** Who is warned not to do what the noun tells: «حذرت الحكومة الحركة من مهاجمة المدينة». */
export const warnedOf = (context: SentenceContext, trigger: Trigger): Filler | null =>
  fearing(context, trigger)?.object ?? null

/** Who does something because he is asked to: «زار الوزير العاصمة بدعوة من …». */
export function invitedBy(context: SentenceContext, trigger: Trigger): Filler | null {
  const asked = trigger.frame.type === 'REQUEST' && context.chunks[trigger.chunk]!.preposition === 'ب'
  if (!asked || issuerOf(context, trigger).length === 0) return null
  const clause = clauseBefore(context, trigger)
  return clause === undefined || isParted(context, trigger, clause) ? null : clause.subject
}

/** Whom those help who do so while he does something: «سيطرت القوات على المدينة بدعم من الطيران»، «بغطاء جوي أميركي». `helpers` are those who help. */
export function backedBy(context: SentenceContext, trigger: Trigger, helpers: readonly string[]): Filler | null {
  const { preposition, head } = context.chunks[trigger.chunk]!
  const helps = trigger.frame.type === 'SUPPORT' && preposition === 'ب' && head === trigger.first
  if (!helps || helpers.length === 0 || !isHelp(context.tokens[head]!.fold)) return null
  const clause = clauseBefore(context, trigger)
  if (clause === undefined || isParted(context, trigger, clause)) return null
  // «أشاد بدعم الإمارات»، «اتهم الدولة بدعم الحركة»: the verb asks for it
  if (clause.lemmas.some(lemma => framesOfVerb(lemma).some(f => f.type === 'ACCUSE' || f.recipients.includes('ب')))) return null // biome-ignore format: one condition
  return clause.subject!.entities.some(e => helpers.includes(e)) ? null : clause.subject
}

/** Who does something in order to do what the noun tells: «اقتحموا المنزل لتوقيف …». `found` are the phrases behind it. */
export function aimingAt(context: SentenceContext, trigger: Trigger, found: readonly Argument[]): Filler | null {
  if (!isAim(context, trigger) || found.some(a => a.preposition === 'agent')) return null
  const clause = clauseBefore(context, trigger)
  if (clause === undefined || isParted(context, trigger, clause) || HARM.has(trigger.frame.key)) return null
  if (holdingClause(context, trigger) !== null) return clause.object
  // «دعا الرئيس الملك لزيارة البلاد»: the guest visits; «اتهم الجيش الحركة بالتخطيط لاستهداف …»: the accused plans
  return tells(clause, 'REQUEST') || tells(clause, 'ACCUSE') ? clause.object : clause.subject
}

/** Whether the phrase at a chunk tells of what is written or said: «تقرير للمنظمة». */
export function isText({ chunks, tokens }: SentenceContext, at: number | null): boolean {
  if (at === null || chunks[at]!.names[0]?.first === chunks[at]!.head) return false
  return nominalReading(tokens[chunks[at]!.head]!.fold)?.nouns.some(n => n.classes.includes('document')) === true
}

/** The subject of the clause before, apart where something parts the noun from it: «أعلن الجيش أن … هجوم». */
export function surrounding(context: SentenceContext, trigger: Trigger): readonly Offer[] {
  const clause = clauseBefore(context, trigger)
  if (clause === undefined) return []
  if (holdingClause(context, trigger) !== null) return offer('clause subj', clause.object)
  // «كانت زيارة القاهرة الأولى بعد زيارة …»: a deed does none; «أدانت الوزارة استهداف المدنيين»: who condemns one has no part in it, nor has what tells of it
  const { chunk } = clause.subject!
  const deed = chunk !== null && isDeed(context, chunk)
  const apart = isParted(context, trigger, clause) || deed || isText(context, chunk) || tells(clause, 'ACCUSE')
  return offer(apart ? 'clause subj apart' : 'clause subj', clause.subject)
}
