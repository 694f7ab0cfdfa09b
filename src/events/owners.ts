import type { EventType } from '../document/index.ts'
import { agreementOfPronoun, agrees } from './cast.ts'
import type { Filler, SentenceContext } from './context.ts'
import { cataphoric, pronominal } from './fillers.ts'
import { framesOfVerb } from './frames.ts'
import { participantsOf } from './participants.ts'
import type { Trigger } from './triggers.ts'
import { isCourse, nominalReading } from './words.ts'

/** Whose a deed is that a noun tells, where that is not said by a genitive of its own. */

/** How many chunks before a joined noun the one may stand to which it is joined. */
const JOINED_REACH = 6

/** Whom the pronoun attached to a noun stands for: the subject of the clause around it, if it agrees, else the name before it that does. */
export function possessorOf(context: SentenceContext, trigger: Trigger): Filler {
  const pronoun = trigger.reading.enclitic!
  return (
    cataphoric(context, trigger.chunk, pronoun) ??
    ownerOfJoined(context, trigger, pronoun) ??
    judgedFor(context, trigger, pronoun) ??
    pronominal(context, trigger.chunk, pronoun)
  )
}

/** What somebody is judged or treated by, for what he did: «شكر فلانا على ترحيبه», «انتقده على …». */
const JUDGED: ReadonlySet<EventType> = new Set(['ACCUSE', 'COERCE', 'SANCTION', 'SUPPORT'])

/** «شكر فلانا على إفراجه عن …», «شكره لفلان على …»: whose deed it is that one is thanked or blamed for. */
function judgedFor(context: SentenceContext, { chunk, first }: Trigger, pronoun: string): Filler | null {
  const { chunks, clauses, tokens, cast } = context
  const agreement = agreementOfPronoun(pronoun)
  const own = chunks[chunk]!
  if (own.preposition !== 'علي' || own.head !== first || agreement === null) return null
  const [thanks, thanked] = [chunks[chunk - 2], chunks[chunk - 1]!]
  const noun = thanks?.kind === 'phrase' && nominalReading(tokens[thanks.head]!.fold)?.stem === 'شكر'
  const clause = clauses.findLast(c => c.at < chunk)
  const judged = clause?.lemmas.some(lemma => framesOfVerb(lemma).some(f => JUDGED.has(f.type))) === true
  const entities =
    noun && thanked.preposition === 'ل' ? participantsOf(tokens, thanked, cast) : judged ? clause.object?.entities : []
  const fits = entities?.length === 1 && agrees(agreement, cast.agreement(entities[0]!))
  return fits ? { chunk: chunk - 1, entities } : null
}

/** Whether a phrase is a construct headed by a deed: «زيارة القاهرة». */
export function isDeed({ chunks, tokens }: SentenceContext, at: number): boolean {
  const { head, last } = chunks[at]!
  const reading = nominalReading(tokens[head]!.fold)
  if (reading === null || reading.article || reading.enclitic !== null || last - head < 2) return false
  const { nouns, verbs } = reading
  return (
    nouns.some(n => n.classes.includes('event')) || (nouns.length === 0 && verbs.some(v => v.kind === 'verbal noun'))
  )
}

/** «هجمات الحركة على المدينة وقصفها للميناء»: whose the noun is to which another with a pronoun is joined, if the pronoun agrees. */
function ownerOfJoined(context: SentenceContext, { chunk, first }: Trigger, pronoun: string): Filler | null {
  const { chunks, tokens, cast } = context
  const agreement = agreementOfPronoun(pronoun)
  const own = chunks[chunk]!
  if (!own.joined || own.head !== first || agreement === null) return null
  for (let i = chunk - 1; i >= 0 && i >= chunk - JOINED_REACH; i--) {
    const { kind, head, joined } = chunks[i]!
    if (kind === 'time' || kind === 'comma') continue
    if (kind !== 'phrase') return null
    if (isDeed(context, i)) {
      const entities = participantsOf(tokens, chunks[i]!, cast, head + 1)
      const fits = entities.length === 1 && agrees(agreement, cast.agreement(entities[0]!))
      return fits && cast.canAct(entities[0]!) ? { chunk: i, entities } : null
    }
    if (joined) return null
  }
  return null
}

/**
 * Who does a deed that is the object of a noun which only says how it goes on: «شن موسكو | هجوما», «مواصلتها | دعم الحركة»; null if nobody is told so.
 */
export function doerOfCourse(context: SentenceContext, { chunk, first }: Trigger): Filler | null {
  const { chunks, tokens, cast } = context
  const [course, own] = [chunks[chunk - 1], chunks[chunk]!]
  if (course?.kind !== 'phrase' || own.preposition !== null || own.joined || own.head !== first) return null
  const { fold } = tokens[course.head]!
  if (!isCourse(fold)) return null
  const { enclitic } = nominalReading(fold)!
  if (enclitic !== null) return pronominal(context, chunk - 1, enclitic)
  if (course.last - course.head < 2) return null
  return { chunk: chunk - 1, entities: participantsOf(tokens, course, cast, course.head + 1) }
}
