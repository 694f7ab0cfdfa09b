import type { EventType } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { holdingClause } from './around.ts'
import type { Carrier } from './carriers.ts'
import type { Filler, SentenceContext } from './context.ts'
import { pronominal } from './fillers.ts'
import type { Frame } from './frames.ts'
import { participantsOf } from './participants.ts'
import { type SupportFrame, supportFrames } from './support.ts'
import type { Trigger } from './triggers.ts'
import { isCourse, nominalReading } from './words.ts'

/** Who does the deed that a noun tells, by the verb or noun which governs it: «قامت الحكومة بدعوة الحزب»، «إقدام الحركة على تفجير …». */

/** Verbs whose subject does what the noun behind them tells, by their folded dictionary forms. */
const CONTROLLING: ReadonlySet<string> = new Set(['قام', 'تمكن', 'نجح', 'فشل', 'اخفق', 'حاول', 'سعي', 'سارع', 'عمد', 'اقدم', 'لجا', 'اضطر', 'قرر', 'اعتزم', 'نوي', 'هدد', 'توعد', 'تعهد', 'وعد', 'شرع', 'توقف', 'كف', 'امتنع', 'تراجع', 'عجز', 'بادر', 'داب', 'اصر', 'استطاع', 'واصل', 'استانف', 'باشر', 'بدا', 'تابع', 'استمر', 'عاود']) // biome-ignore format: one set
/** Verbs that only say that something was done. */
const DONE: ReadonlySet<string> = new Set(['تم', 'جري'])
/** What is done to somebody whom a genitive may tell, though it tells who does it where nothing else does: «دعوة الحكومة»، «دعم الحكومة». */
const DIRECTED: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN'])

/** Whether the genitive of a deed that somebody decides on is whom it befalls: «عزمه دعوة الرئيس», but «قراره انسحاب الدولة». */
export const isAimedByWill = ({ type, genitive }: Frame): boolean =>
  DIRECTED.has(type) && (type !== 'REJECT' || genitive === 'object')

/** Whether the genitive of a noun is whom the deed befalls, because the verb that carries it tells who does it, or that it was done. */
export function isDoneTo({ frame }: Trigger, carried: Carrier | null): boolean {
  if (carried === null || !DIRECTED.has(frame.type)) return false
  const { lemmas } = carried.clause
  return lemmas.some(lemma => (carried.frame.event === 'subj' ? DONE : CONTROLLING).has(lemma))
}

/** How many chunks before a deed the noun that governs it may stand, times and places between them: «شن الحركة ليلا هجوما». */
const REACH = 4
/** Support verbs by which somebody says something of the deed. */
const SAYING: ReadonlySet<string> = new Set(['اكد', 'اعلن', 'نفي', 'رفض', 'اعرب', 'عبر', 'اعترف', 'اقر', 'تبني'])

/** The frame of the support verb whose verbal noun a word is, if what it carries stands behind `preposition`. */
function nominalFrame(folded: string, preposition: string | null): SupportFrame | null {
  const reading = nominalReading(folded)
  if (reading === null || reading.article) return null
  for (const { kind, lemma } of reading.verbs) {
    const key = fold(lemma)
    if (kind !== 'verbal noun' || SAYING.has(key)) continue
    const frame = supportFrames(key).find(f => f.slot === 'subj' && f.event === (preposition ?? 'obj'))
    if (frame !== undefined) return frame
  }
  return null
}

/** Those to whom a verbal noun gives a part in the deed that it governs: «إقدام الحركة على تفجير …»، «تعرض المدينة لقصف»; null if to nobody. */
export function governing(
  context: SentenceContext,
  trigger: Trigger,
): { readonly role: 'actor' | 'recipient'; readonly filler: Filler } | null {
  const { chunks, tokens, cast } = context
  const own = chunks[trigger.chunk]!
  if (own.joined || trigger.first - own.head > 1 || trigger.reading.enclitic !== null) return null
  for (let i = trigger.chunk - 1; i >= 0 && i >= trigger.chunk - REACH; i--) {
    const { kind, head, last, preposition, names } = chunks[i]!
    if (kind === 'time' || kind === 'comma') continue
    if (kind !== 'phrase' || names.some(n => n.first === head)) return null
    const frame = nominalFrame(tokens[head]!.fold, own.preposition)
    const { role } = frame ?? {}
    if (role === 'actor' || role === 'recipient') {
      const { enclitic } = nominalReading(tokens[head]!.fold)!
      const filler =
        enclitic !== null
          ? pronominal(context, i, enclitic, { but: holdingClause(context, trigger)?.subject?.entities ?? [] })
          : { chunk: i, entities: last - head < 2 ? [] : participantsOf(tokens, chunks[i]!, cast, head + 1) }
      return filler.entities.length === 0 ? null : { role, filler }
    }
    // what stands between says when and where
    if (preposition === null || isCourse(tokens[head]!.fold)) return null
  }
  return null
}
