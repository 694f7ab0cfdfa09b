import type { Argument, Filler, SentenceContext, VerbClause } from './context.ts'
import type { Trigger } from './triggers.ts'
import { nominalReading } from './words.ts'

/** Visits, meetings and calls that the clause around them says nothing of but by whom, with whom or when another thing was done. */

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['هم', 'هما'])
/** Prepositions by which a visit or meeting tells when another thing was done. */
const ADJOINING: ReadonlySet<string> = new Set(['خلال', 'بعد', 'قبل', 'اثناء', 'عقب', 'في', 'ب', 'ل', 'قبيل', 'اثر'])

/** Who meets whom; with `both`, the noun's own pronoun says that it is these. */
interface Meeting {
  readonly subject: Filler | null
  readonly object: Filler | null
  readonly both: boolean
}

/** Who met, where the clause before tells it and the noun does not: «خلال زيارة»، «بعد لقائهما». `found` are the phrases behind the noun. */
export function meetingOf(
  context: SentenceContext,
  trigger: Trigger,
  before: VerbClause,
  found: readonly Argument[],
): Meeting | null {
  const { frame, reading, chunk } = trigger
  if (frame.mutual && PLURAL_PRONOUNS.has(reading.enclitic ?? '')) {
    const [one, ...others] = partiesOf(context, before)
    if (others.length > 0)
      return { subject: { chunk: null, entities: [one!] }, object: { chunk: null, entities: others }, both: true }
  }
  const { preposition } = context.chunks[chunk]!
  if (preposition === null || !ADJOINING.has(preposition)) return null
  return { subject: before.subject, object: interlocutor(context, trigger, before, found), both: false }
}

/** The most chunks behind a meeting in which it may be said that it was one with the press. */
const PRESS_REACH = 2
const WITH: ReadonlySet<string> = new Set(['مع', 'ل', 'ب', 'من'])

/** Whether a noun of meeting tells how somebody spoke to a medium: «في لقاء مع الصحيفة». */
export function isInterview({ chunks, tokens, cast }: SentenceContext, { form, frame, chunk }: Trigger): boolean {
  if (form !== 'noun' || frame.type !== 'CONSULT' || frame.mode !== 'meet') return false
  return chunks.slice(chunk + 1, chunk + 1 + PRESS_REACH).some(({ kind, preposition, head, names }) => {
    if (kind !== 'phrase' || preposition === null || !WITH.has(preposition)) return false
    if (names.some(n => n.first === head)) return cast.reports(names[0]!.mention.entity)
    return nominalReading(tokens[head]!.fold)?.nouns.some(n => n.classes.includes('medium')) === true
  })
}

/** The subject and object of a clause who can act. */
function partiesOf({ cast }: SentenceContext, { subject, object }: VerbClause): string[] {
  return [...new Set([...(subject?.entities ?? []), ...(object?.entities ?? [])])].filter(e => cast.canAct(e))
}

/** With whom, unless a phrase behind the noun tells it: «هنأ الرئيس الملك خلال اتصال هاتفي». */
function interlocutor(
  { cast }: SentenceContext,
  { frame }: Trigger,
  { object }: VerbClause,
  found: readonly Argument[],
): Filler | null {
  if (!frame.mutual || frame.mode === 'visit' || object === null) return null
  if (found.some(a => frame.recipients.includes(a.preposition))) return null
  return object.entities.every(e => cast.entities.get(e)?.type === 'PER') ? object : null
}
