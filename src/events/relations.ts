import type { EventType } from '../document/index.ts'
import { fold, wordSet } from '../language/index.ts'
import type { Chunk } from './chunks.ts'
import type { Argument, Filler, SentenceContext } from './context.ts'
import { coordinated } from './fillers.ts'
import { adjectival } from './genitives.ts'
import { HELP } from './lexicon/organs.data.ts'
import { isTerritory, participantsOf } from './participants.ts'
import { supportFrames } from './support.ts'
import type { Trigger } from './triggers.ts'
import { isAdjectival, nominalReading } from './words.ts'

/** Phrases with prepositions behind a deed: what those in them are to it, and where its clause goes on. */

/** Prepositions, alone or with the noun after them, that bring in who did it. */
const AGENT_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  علي: new Set(['يد', 'ايدي', 'يدي']),
  من: new Set(['قبل', 'جانب', 'طرف', 'لدن']),
  ب: new Set(['يد', 'ايدي', 'نيران', 'رصاص']),
}
const AGENT_PREPOSITIONS: ReadonlySet<string> = new Set(['من قبل', 'برصاص', 'بنيران', 'بيد', 'بايدي'])

/** Deeds that hit somebody else than those for whom they are done. */
export const HARMFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN'])
/** Those of them that are told of whom they hit alone: «اعتقل الصحفي». */
export const BLUNT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])
/** Those that are told of who does them alone: «تقاتل القوات في المدينة». */
export const FIGHTING: ReadonlySet<string> = new Set(['قاتل', 'حارب'])
const help = wordSet(HELP)
/** Whether a folded word tells help for others, without the article. */
export function isHelp(folded: string): boolean {
  const reading = nominalReading(folded)
  return reading !== null && !reading.article && help.has(reading.stem)
}

/** Whether ل brings in for whom a deed is done, who is not whom it hits: «ضربات لدعم الحكومة». */
export function isForWhom({ tokens }: SentenceContext, { preposition, head, names }: Chunk): boolean {
  if (preposition !== 'ل' || names.some(name => name.first === head)) return false
  return isHelp(tokens[head]!.fold)
}

/** «هاجمت القوات مسنودة بالطيران مواقع …» */
const BACKED = /^(?:مسنود|مدعوم|معزز|مدعم)(?:ه|ا|ين|ون)?$/

/** Whether the phrase at chunk `at` tells who helps those who harm others, so that he is not whom they harm: «هاجموا البلدة بإسناد من الجيش». */
export function isBacker({ chunks, tokens }: SentenceContext, at: number): boolean {
  const { preposition, first } = chunks[at]!
  if ((preposition === 'ب' || preposition === 'من') && BACKED.test(tokens[first - 1]?.fold ?? '')) return true
  const backing = chunks[preposition === 'من' ? at - 1 : at]
  return backing?.kind === 'phrase' && backing.preposition === 'ب' && isHelp(tokens[backing.head]!.fold)
}

function isAgentive({ tokens }: SentenceContext, { preposition, head }: Chunk): boolean {
  if (AGENT_PREPOSITIONS.has(preposition!)) return true
  const { fold } = tokens[head]!
  return AGENT_NOUNS[preposition!]?.has(nominalReading(fold)?.stem ?? fold) === true
}

/** «بحضور الوزير»: who only stands by. */
const PRESENT: ReadonlySet<string> = new Set(['حضور', 'رفقه', 'معيه', 'رعايه', 'وساطه'])
const BESIDE = 'beside'

/** The relation of those for whom a deed is done. */
export const FOR_WHOM = 'for whom'

/** Nouns with which على says where or how, rather than against whom: «على طول الحدود»، «على رأس التنظيم». */
const WHEREUPON: ReadonlySet<string> = new Set(['طول', 'راس', 'مقربه', 'هامش', 'خلفيه', 'متن', 'اثر', 'مدار', 'مشارف', 'تخوم', 'اطراف', 'وقع', 'ضوء', 'مستوي', 'صعيد', 'حساب', 'غرار', 'مراي', 'مسمع', 'راسها', 'راسه', 'راسهم']) // biome-ignore format: one set
const ALONG = 'along'
/** Whether a phrase says along or beside what something happens: على مشارف المدينة. */
export const isAlong = ({ tokens }: SentenceContext, { preposition, head }: Chunk): boolean =>
  preposition === 'علي' && WHEREUPON.has(tokens[head]!.fold)

/** The relation by which a phrase with a preposition offers those in it: the preposition itself, `agent`, or FOR_WHOM. */
export function relationOf(context: SentenceContext, chunk: Chunk): string {
  if (isAgentive(context, chunk)) return 'agent'
  if (isAlong(context, chunk)) return ALONG
  if (chunk.preposition === 'ب' && PRESENT.has(nominalReading(context.tokens[chunk.head]!.fold)?.stem ?? ''))
    return BESIDE
  return isForWhom(context, chunk) ? FOR_WHOM : chunk.preposition!
}

/** Whether a phrase tells of somebody's weapons, which hit rather than are hit: «دمرت مقاتلات التحالف …». */
export function isArmed({ chunks, tokens }: SentenceContext, at: number | null): boolean {
  if (at === null || chunks[at]!.names.length === 0) return false
  return (
    nominalReading(tokens[chunks[at]!.head]!.fold)?.nouns.some(
      n => n.number === 'p' && n.classes.includes('weapon'),
    ) === true
  )
}

const BY_MEDIUM: ReadonlySet<string> = new Set(['علي', 'عبر'])
const isMedium = (classes: readonly string[]): boolean => classes.includes('medium') || classes.includes('document')

/** Whether the phrase at chunk `at` only tells where something was written: «في تغريدة على تويتر». */
export function isMediumOf({ chunks, tokens }: SentenceContext, at: number): boolean {
  const [before, own] = [chunks[at - 1], chunks[at]!]
  if (before?.kind !== 'phrase' || own.preposition === null || !BY_MEDIUM.has(own.preposition)) return false
  return nominalReading(tokens[before.head]!.fold)?.nouns.some(n => isMedium(n.classes)) === true
}

/** Prepositions and nouns behind في that say where a place is: «في البلدة شمالي المدينة»، «في البلدة وسط البلاد». */
const LYING: ReadonlySet<string> = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي', 'وسط', 'قرب', 'ضواحي', 'ريف']) // biome-ignore format: one set

/** Whether the phrase at chunk `at` only says where the place lies that is named right before it. */
export function isWhereabouts({ chunks, tokens }: SentenceContext, at: number): boolean {
  const [before, own] = [chunks[at - 1], chunks[at]!]
  const name = before?.kind === 'phrase' && before.preposition !== null ? before.names.at(-1) : undefined
  if (name === undefined || own.preposition === null || own.joined || name.last !== before!.last) return false
  if (name.mention.type !== 'GPE' && name.mention.type !== 'LOC') return false
  return LYING.has(own.preposition === 'في' ? tokens[own.head]!.fold : own.preposition)
}

/** What lies between two, or is shared by them. */
const DIVIDED = /^ال(?:طريق|معبر|مسافه|حدود|حدودي|مقسم|فاصل|واقع|ممتد|رابط|مشترك)ه?$/

/** Whether the phrase at chunk `at` asks for those between whom something lies: «المنطقة المقسمة بين البلدين», «الحدود بين البلدين». */
export const isDivided = ({ chunks, tokens }: SentenceContext, at: number): boolean =>
  chunks[at]!.kind === 'phrase' && DIVIDED.test(tokens[chunks[at]!.last - 1]!.fold)

/** «بين بلدة … ومدينة …»: whether the phrase at chunk `at` tells places between which something happens, rather than between whom. */
export const isBetweenPlaces = ({ chunks, tokens }: SentenceContext, at: number): boolean =>
  chunks[at]!.preposition === 'بين' && isTerritory(tokens[chunks[at]!.head]!.fold)

/** The states and groups that the words of a phrase tell by adjectives: «برصاص إسرائيلي». */
export const statesIn = ({ tokens, cast }: SentenceContext, { first, last }: Chunk): string[] =>
  tokens.slice(first, last).flatMap((token, i) => cast.stateOf(token.fold, tokens[first + i + 1]?.fold) ?? [])

/** Chunks in which an aside ends. */
const ASIDE = 14

/**
 * The chunk where the clause of the verb at chunk `at` goes on behind an aside between commas: «وقعت الحكومة، التي …، اتفاقا مع تركيا». `end` is the
 * chunk that ended it, `wanted` are the prepositions that the verb asks for; null if it does not go on.
 */
export function resumedAfter(
  { chunks, tokens }: SentenceContext,
  at: number,
  end: number,
  wanted: readonly string[],
): number | null {
  const behindComma = ({ first }: Chunk): boolean => tokens[first - 1]?.clean === '،'
  if (chunks[end]?.kind !== 'relative' || !chunks.slice(at + 1, end + 1).some(behindComma)) return null
  for (let i = end + 1; i < chunks.length && i <= end + ASIDE; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'stop') return null
    if (!behindComma(chunk)) continue
    const asked = chunk.preposition === null || wanted.includes(chunk.preposition)
    return chunk.kind === 'phrase' && asked && !chunk.joined ? i : null
  }
  return null
}

/** Nouns of these types may have who did it behind من: الاتهامات من الرئاسة، بدعوة من الوزير، اقتحامه من المسلحين. */
const ISSUED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
])

/** Who stands right behind a noun and its adjectives with من, not as a place that is left. */
export function issuerOf(context: SentenceContext, trigger: Trigger): readonly string[] {
  const { chunks, cast, tokens } = context
  if (trigger.form !== 'noun' || !ISSUED.has(trigger.frame.type)) return []
  const next = chunks[trigger.chunk + 1]
  if (next?.kind !== 'phrase' || next.preposition !== 'من' || next.pronoun !== null || next.joined) return []
  // «مقتل عدد من المسلحين»: of whom, not by whom
  for (let i = trigger.last; i < chunks[trigger.chunk]!.last; i++) {
    const reading = nominalReading(tokens[i]!.fold)
    if (reading === null || !isAdjectival(reading)) return []
  }
  return coordinated(context, trigger.chunk + 1).entities.filter(e => {
    const type = cast.entities.get(e)?.type
    return type === 'PER' || type === 'ORG'
  })
}

/** Who does or says what a phrase tells, as its relative clause has it: «الجرائم التي ارتكبها الجيش»، «الطلب الذي تقدم به المجلس»; null if nobody. */
export function ownerByClause({ chunks, clauses }: SentenceContext, at: number): Filler | null {
  if (chunks[at + 1]?.kind !== 'relative') return null
  const clause = clauses.find(c => c.at > at && c.antecedent === at)
  const subject = clause?.subject ?? null
  // «الاحتجاجات التي تشهدها البلاد»، «الانتقادات التي تلقاها الوزير»: whose it is not
  const passive = clause?.lemmas.some(lemma =>
    supportFrames(lemma).some(f => f.role === 'place' || f.role === 'recipient'),
  )
  const said = subject !== null && subject.chunk !== null && subject.chunk > clause!.at && passive === false
  return said && subject.entities.length > 0 ? subject : null
}

/** Words and deeds of several parties, which are nobody's alone. */
const SHARED: ReadonlySet<string> = new Set([
  'اتفاق',
  'اتفاقيه',
  'معاهده',
  'صفقه',
  'حوار',
  'ميثاق',
  'ازمه',
  'حرب',
  'ملف',
])

/** «رفضت الحكومة الطلب الأميركي»: the state whose words or deed the noun at chunk `at` is, by its adjective; null if it is of none or several. */
export function ownerByNation(context: SentenceContext, at: number): Filler | null {
  const { chunks, tokens } = context
  const { head, last, names } = chunks[at]!
  let i = head
  while (i < last && isWordOrDeed(tokens[i]!.fold)) i++
  const reading = i === head || names.length > 0 ? null : nominalReading(tokens[i - 1]!.fold)
  const owner = reading === null ? null : adjectival(context, { chunk: at, last: i, reading })
  return owner?.entities.length === 1 ? owner : null
}

/** Whether a noun is of what is said or done by one party: القرار، مشروع، التدخل. */
const isWordOrDeed = (folded: string): boolean => {
  const reading = nominalReading(folded)
  if (reading === null) return false
  const nouns = reading.nouns.filter(n => !n.adjective)
  if (nouns.length === 0) return reading.nisbas.length === 0 && reading.verbs.some(v => v.kind === 'verbal noun')
  return nouns.some(n => n.classes.some(c => c === 'document' || c === 'event') && !SHARED.has(fold(n.lemma)))
}

/** What a place is to a state: its capital, a part of it. */
const HELD: ReadonlySet<string> = new Set(['عاصمه', 'جزءا'])
const HOLDER: ReadonlySet<string> = new Set(['ل', 'من'])

/** «الاعتراف بالقدس عاصمة لإسرائيل»: the argument with the state whose place is told instead of the place; null if none is. */
export function heldFor({ chunks, tokens, cast }: SentenceContext, argument: Argument): Argument | null {
  if (argument.chunk === null || argument.preposition !== 'ب') return null
  const [thing, holder] = [chunks[argument.chunk + 1], chunks[argument.chunk + 2]]
  if (thing?.kind !== 'phrase' || thing.preposition !== null || !HELD.has(tokens[thing.head]!.fold)) return null
  if (holder?.kind !== 'phrase' || !HOLDER.has(holder.preposition ?? '')) return null
  const entities = participantsOf(tokens, holder, cast)
  return entities.length > 0 ? { ...argument, entities } : null
}
