import { type Agreement, agreementOfPhrase, agreementOfPronoun, agrees, numberless } from './cast.ts'
import type { Filler, SentenceContext, Verb, VerbClause } from './context.ts'
import { coordinated, pronominal } from './fillers.ts'
import { COUNTING, framesOfVerb } from './frames.ts'
import { supportFrames } from './support.ts'

/** Objects that stand where a subject would, or not behind their verb: those that a pronoun takes up, and those that joined verbs share. */

const REACH = 12
/** How many chunks before a verb the one may stand whose object it goes on with. */
const JOINED_REACH = 4

/** Verbs, as folded lemmas, that are never without their object. */
const OBLIGED: ReadonlySet<string> = new Set(['اتهم', 'ناشد', 'حث', 'حض', 'انتقد', 'هاجم', 'التقي', 'زار', 'استقبل'])
/** «التقى الوزير بنظيره»: what stands behind these is the object of the verb that is never without one but so. */
const MEETING = 'التقي'
const INSTEAD: ReadonlySet<string> = new Set(['ب', 'مع'])
/** By what a clause takes up the deed or words that it tells more of: زيارة التقى خلالها، بيانا اتهم فيه. */
const WITHIN: ReadonlySet<string> = new Set(['في', 'خلال', 'اثناء'])
/** Relative pronouns that take up nothing named before: «ما أنكرته الحكومة». */
const WHATEVER: ReadonlySet<string> = new Set(['ما', 'وما', 'بما', 'مما'])

/** Whether events of one of these verbs, or those they carry, take an object. */
export const takesObject = (lemmas: Iterable<string>): boolean =>
  [...lemmas].some(
    lemma =>
      framesOfVerb(lemma).some(f => f.recipients.includes('obj') || (f.companions !== null && f.type !== 'PROTEST')) ||
      supportFrames(lemma).some(f => f.event === 'obj'),
  )

/** Whether two verbs show the same gender and number. */
export const agreesAlike = (a: Agreement, b: Agreement): boolean =>
  a.gender !== null && a.gender === b.gender && a.plural === b.plural

/**
 * Whether `noun`, the only one behind a verb that must have an object, is that, for its subject goes on: «نفت الحركة الخبر واتهمت المدير بالكذب»، «نشرت
 * الوزارة بيانا اتهمت فيه المنظمة …»، «بدأ الوزير زيارة يلتقي خلالها نظيره».
 */
export function isObjectAlone(
  { chunks, clauses }: SentenceContext,
  { at, lemmas, agreement }: Verb,
  noun: number,
): boolean {
  const before = clauses.at(-1)
  if (before?.subject == null || ![...lemmas].some(lemma => OBLIGED.has(lemma))) return false
  const [verb, next] = [chunks[at]!, chunks[at + 1]!]
  if (next.pronoun !== null && WITHIN.has(next.preposition ?? '')) {
    const instead = lemmas.has(MEETING) && chunks.slice(noun + 1, noun + 3).some(c => INSTEAD.has(c.preposition ?? ''))
    return !instead && before.subject.entities.length > 0 && agrees(numberless(before.agreement), numberless(agreement))
  }
  const goesOn = verb.joined && before.verbs[0]?.form.kind === verb.verbs[0]!.form.kind
  return goesOn && agreesAlike(before.agreement, agreement)
}

/** The noun that الذي or التي at chunk `at` takes up. */
export function antecedentBefore({ chunks, tokens }: SentenceContext, at: number): number | null {
  if (chunks[at]!.preposition !== null || !/^[وف]?ال/.test(tokens[chunks[at]!.first]!.fold)) return null
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (chunks[i]!.kind === 'phrase') return i
    if (chunks[i]!.kind !== 'comma') return null
  }
  return null
}

/** Whom the pronoun attached to the verb at `at` takes up: never its subject. */
export function takenUpBy(
  context: SentenceContext,
  at: number,
  pronoun: string,
  { antecedent, subject }: Pick<VerbClause, 'antecedent' | 'subject'>,
): Filler {
  if (antecedent !== null) return coordinated(context, antecedent)
  const before = context.chunks[at - 1]
  if (before?.kind === 'relative' && WHATEVER.has(context.tokens[before.first]!.fold))
    return { chunk: at - 1, entities: [] }
  return (
    sharedObject(context, at, pronoun) ??
    outerAntecedent(context, at, pronoun) ??
    continuedObject(context, at, pronoun) ??
    pronominal(context, at, pronoun, { ofVerb: true, but: subject?.entities ?? [] })
  )
}

/** خطفته وقتلته: two joined verbs with the same pronoun have the same object. */
function sharedObject({ chunks, clauses }: SentenceContext, at: number, pronoun: string): Filler | null {
  const before = clauses.at(-1)
  if (!chunks[at]!.joined || before === undefined || before.at < at - 3) return null
  return before.verbs[0]?.reading.enclitic === pronoun ? before.object : null
}

/** الذي أعلن الجيش أن عصابة خطفته: what is said within a relative clause takes up its antecedent. */
function outerAntecedent(context: SentenceContext, at: number, pronoun: string): Filler | null {
  const { chunks, tokens, cast } = context
  let content = false
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { kind } = chunks[i]!
    if (kind === 'complementiser') content = true
    if (kind === 'stop' || kind === 'conjunction') return null
    if (kind !== 'relative') continue
    const noun = content ? antecedentBefore(context, i) : null
    const agreement = agreementOfPronoun(pronoun)
    if (noun === null || agreement === null) return null
    const filler = coordinated(context, noun)
    const own = [agreementOfPhrase(tokens, chunks[noun]!, cast), ...filler.entities.map(e => cast.agreement(e))]
    return own.some(a => agrees(agreement, a)) ? filler : null
  }
  return null
}

/** «اقتحموا المدرسة وأحرقوها»، «استولوا على الصناديق وأحرقوها»: what the joined verb before acted on, if the pronoun agrees with its noun. */
function continuedObject(context: SentenceContext, at: number, pronoun: string): Filler | null {
  const { chunks, tokens, cast, clauses } = context
  const before = clauses.at(-1)
  const agreement = agreementOfPronoun(pronoun)
  if (!chunks[at]!.joined || before === undefined || before.at < at - JOINED_REACH || agreement === null) return null
  const asked = new Set(before.lemmas.flatMap(lemma => framesOfVerb(lemma).flatMap(f => f.recipients)))
  for (let i = before.at + 1; i < at; i++) {
    const chunk = chunks[i]!
    const isObject = chunk.preposition === null ? i === before.object?.chunk : asked.has(chunk.preposition)
    if (chunk.kind !== 'phrase' || chunk.pronoun !== null || !isObject) continue
    if (agrees(agreement, agreementOfPhrase(tokens, chunk, cast))) return coordinated(context, i)
  }
  return null
}

/** «أدانت الحكومة واستنكرت الهجوم»: a verb with its subject alone has the object of the one joined to it. */
export function shareObjects({ chunks, clauses }: SentenceContext): void {
  for (let k = clauses.length - 2; k >= 0; k--) {
    const [clause, next] = [clauses[k]!, clauses[k + 1]!]
    const alone = clause.subject?.chunk === clause.at + 1 && next.at === clause.at + 2 && chunks[next.at]!.joined
    if (!alone || clause.object !== null || next.object?.chunk == null || next.object.chunk <= next.at) continue
    // «قتل جندي وأصيب اثنان»: what stands behind a verb that counts victims is its subject
    const counts = next.lemmas.some(lemma => COUNTING.has(lemma))
    if (!counts && next.subject?.chunk == null && takesObject(clause.lemmas))
      clauses[k] = { ...clause, object: next.object }
  }
}
