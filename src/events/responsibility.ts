import type { Filler, SentenceContext, VerbClause } from './context.ts'
import { isAimedByWill } from './control.ts'
import { pronominal } from './fillers.ts'
import { framesOfVerb } from './frames.ts'
import { leadsPhrase } from './genitives.ts'
import { participantsOf } from './participants.ts'
import { ownerByNation } from './relations.ts'
import type { Trigger } from './triggers.ts'
import { isWill, nominalReading } from './words.ts'

/** Who answers for a deed though no verb says that they did it: أعلنت الجماعة مسؤوليتها عن الهجوم، حمّل الوزير الحركة مسؤولية التفجير. */

/** How many chunks before the deed the responsibility for it may stand: مسؤوليتها | عن العديد | من الهجمات. */
const REACH = 2
const ABOUT: ReadonlySet<string> = new Set(['عن', 'من'])
const RESPONSIBILITY: ReadonlySet<string> = new Set(['مسؤوليه', 'مسئوليه'])

/** Whether a word is one of `nouns`, also before a pronoun: مسؤوليتها. */
const isAmong = (folded: string, nouns: ReadonlySet<string>): boolean => {
  const stem = nominalReading(folded)?.stem ?? folded
  return nouns.has(stem) || nouns.has(stem.replace(/ت$/, 'ه'))
}
const isResponsibility = (folded: string): boolean => isAmong(folded, RESPONSIBILITY)

/** Nouns of having a part in a deed: «ضلوعها في الاغتيال»، «تورط الجيش بالهجوم». */
const PARTS: ReadonlySet<string> = new Set(['ضلوع', 'تورط', 'مشاركه', 'اشتراك', 'انخراط'])
const INTO: ReadonlySet<string> = new Set(['في', 'ب'])

/** Whether the noun with which a phrase begins makes somebody answer for what stands behind `preposition`. */
function answersFor(folded: string, preposition: string | null): boolean {
  if (preposition === null) return false
  if (isResponsibility(folded)) return ABOUT.has(preposition)
  return INTO.has(preposition) && isAmong(folded, PARTS)
}

/** The token that tells of responsibility for a deed, with its chunk; null if none does. */
function responsibilityFor(
  { chunks, tokens }: SentenceContext,
  trigger: Trigger,
): { at: number; chunk: number } | null {
  const own = chunks[trigger.chunk]!
  for (let at = own.first; at < trigger.first; at++)
    if (isResponsibility(tokens[at]!.fold)) return { at, chunk: trigger.chunk }
  let governed = own.preposition
  for (let i = trigger.chunk - 1; i >= 0 && i >= trigger.chunk - REACH; i--) {
    const chunk = chunks[i]!
    if (chunk.kind !== 'phrase') return null
    if (answersFor(tokens[chunk.head]!.fold, governed)) return { at: chunk.head, chunk: i }
    if (governed === null || !ABOUT.has(governed)) return null
    governed = chunk.preposition
  }
  return null
}

/** Whom the clause before makes responsible: of an accusation the accused, else whoever speaks of themselves. */
function subjectOrAccused(clauses: readonly VerbClause[], before: number): Filler | null {
  const clause = clauses.findLast(c => c.at < before)
  if (clause === undefined) return null
  // «اتهم الوزير الحركة بالمسؤولية عن …»، «دعا الحلف موسكو إلى تحمل مسؤولية …»
  const another = clause.lemmas.some(lemma =>
    framesOfVerb(lemma).some(f => f.type === 'ACCUSE' || f.type === 'REQUEST'),
  )
  return another ? clause.object : clause.subject
}

/** The folded dictionary form of claiming a deed as one's own: تبنى التنظيم الهجوم. */
const CLAIMS = 'تبني'

/** Who claims the deed that a noun tells as the object of that verb. */
function claimantOf({ chunks, clauses }: SentenceContext, { chunk, first }: Trigger): Filler | null {
  const own = chunks[chunk]!
  const clause = clauses.findLast(c => c.at < chunk)
  const isObject = own.preposition === null && !own.joined && own.head === first
  return isObject && clause?.lemmas.includes(CLAIMS) === true ? clause.subject : null
}

/** «هجوم أعلن التنظيم مسؤوليته عنه»: who says in the noun's own clause that it answers for it. */
function answeringBehind({ chunks, tokens, clauses }: SentenceContext, { chunk }: Trigger): Filler | null {
  const clause = clauses.find(c => c.at > chunk && c.at <= chunk + REACH)
  if (clause === undefined || clause.subject === null) return null
  for (let i = clause.at + 1; i < chunks.length - 1 && i <= clause.at + 2 * REACH; i++) {
    const next = chunks[i + 1]!
    if (isResponsibility(tokens[chunks[i]!.head]!.fold) && next.pronoun !== null && ABOUT.has(next.preposition ?? ''))
      return clause.subject
  }
  return null
}

/** Prepositions by which what is wanted or decided follows. */
const WILLED: ReadonlySet<string> = new Set(['ب', 'علي', 'في', 'الي', 'ل'])

/** «قرار الحكومة الانسحاب»، «نية واشنطن فرض عقوبات»: whose will it is that the deed be done. */
function willing(context: SentenceContext, trigger: Trigger): Filler | null {
  const { chunk, reading } = trigger
  const { chunks, tokens, cast } = context
  const own = chunks[chunk]!
  const before = chunks[chunk - 1]
  const open = leadsPhrase(context, trigger) && !own.joined && reading.enclitic === null
  if (!open || before?.kind !== 'phrase' || (own.preposition !== null && !WILLED.has(own.preposition))) return null
  const head = nominalReading(tokens[before.head]!.fold)
  if (head === null || !isWill(head)) return null
  if (head.enclitic !== null) return pronominal(context, chunk - 1, head.enclitic) // «أعلن قراره بالاعتراف»
  const entities = participantsOf(tokens, before, cast, before.head + 1)
  return entities.length > 0 ? { chunk: chunk - 1, entities } : ownerByNation(context, chunk - 1) // «قرار أميركي بفرض عقوبات»
}

/** Whose will it is that another be asked, backed or accused: «عزمه دعوة الرئيس». */
export const deciding = (context: SentenceContext, trigger: Trigger): Filler | null =>
  isAimedByWill(trigger.frame) ? willing(context, trigger) : null

/** Who answers for the deed that a noun tells; null if nobody is said to. */
export function answerableFor(context: SentenceContext, trigger: Trigger): Filler | null {
  const claimant = claimantOf(context, trigger)
  if (claimant !== null) return claimant
  const found = responsibilityFor(context, trigger)
  if (found === null) return answeringBehind(context, trigger) ?? willing(context, trigger)
  const { tokens, chunks, cast } = context
  const pronoun = nominalReading(tokens[found.at]!.fold)?.enclitic ?? null
  if (pronoun !== null) return pronominal(context, found.chunk, pronoun)
  const owners = found.chunk === trigger.chunk ? [] : participantsOf(tokens, chunks[found.chunk]!, cast, found.at + 1)
  if (owners.length > 0) return { chunk: found.chunk, entities: owners }
  return subjectOrAccused(context.clauses, found.chunk)
}
