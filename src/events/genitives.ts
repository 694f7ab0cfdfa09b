import type { EventType } from '../document/index.ts'
import { isCountWord } from '../language/numeral-words.ts'
import type { Cast } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { Argument, Filler, SentenceContext } from './context.ts'
import type { Frame } from './frames.ts'
import { isBomber, isMilitary, participantsOf } from './participants.ts'
import type { Trigger } from './triggers.ts'
import { isAdjectival, isCourse, nominalReading } from './words.ts'

/** What the genitive of a verbal noun is, where it is not what its verb's valency says. */

/** Nouns of visits whose genitive may be the place. */
const VISITS: ReadonlySet<string> = new Set(['زياره', 'جوله', 'تفقد'])

/**
 * Whether the genitive of a visit is the place visited (زيارة موسكو), that of talks whom the subject of their verb talks with (أجرى مشاورات
 * الرئيس). `carrying` is that subject.
 */
export function isOtherParty(
  { cast, tokens }: SentenceContext,
  { frame, last }: Trigger,
  genitive: Filler | null,
  carrying: Filler | null,
): boolean {
  const [entity] = genitive?.entities ?? []
  if (entity === undefined || frame.type !== 'CONSULT' || frame.genitive !== 'subject') return false
  const type = cast.entities.get(entity)?.type
  // «زيارة الأمير السعودي»: a state that an office tells of does not lie anywhere
  const official = nominalReading(tokens[last]?.fold ?? '')?.nouns.some(n => n.classes.includes('role')) === true
  if (VISITS.has(frame.key)) return type !== 'PER' && type !== 'ORG' && !official
  return frame.mutual && carrying !== null && carrying.entities.length > 0 && !carrying.entities.includes(entity)
}

/** «زيارات للوفد إلى المدينة»: who visits, where ل and إلى tell both. `found` are the phrases behind the noun. */
export function visitorOf(
  { chunks }: SentenceContext,
  { chunk, frame }: Trigger,
  found: readonly Argument[],
): Filler | null {
  const visitor = found.find(a => a.preposition === 'ل' && a.chunk === chunk + 1)
  const goes = chunks.slice(chunk + 2, chunk + 4).some(c => c.kind === 'phrase' && c.preposition === 'الي')
  return frame.mode === 'visit' && goes ? (visitor ?? null) : null
}

/** Nouns of fighting that are called by where it is: «معركة الموصل»، «عملية طرابلس». */
const CALLED_BY_PLACE: ReadonlySet<string> = new Set(['عمليه', 'معركه', 'هجوم', 'اشتباك', 'قتال', 'مجزره', 'مذبحه'])

/** Whether the genitive of fighting is a town or region where it is, rather than a state that fights. `directed`: another place is told behind it. */
export function isBattlefield(
  { cast }: SentenceContext,
  { frame }: Trigger,
  genitive: Filler | null,
  directed: boolean,
): boolean {
  const [entity, ...others] = genitive?.entities ?? []
  if (entity === undefined || others.length > 0 || directed || !CALLED_BY_PLACE.has(frame.key)) return false
  return cast.entities.get(entity)?.type === 'LOC' || cast.isTown(entity)
}

/** Deeds that are told with whom they benefit as well as with who does them. */
const GIVING: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT'])
/** Deeds that may be called by where they were. */
const PLACED: ReadonlySet<EventType> = new Set(['ASSAULT', 'CONSULT'])

/**
 * Whether those whom the genitive of a deed names play the part in it that grammar gives them: «انسحاب فلان». «دعم الحركة» may be by her or of her,
 * unless `both` parts are told; «قمة بروكسل», «حرب غزة» are called by a place.
 */
export function isOwnersPart({ type }: Frame, owners: readonly string[], both: boolean, cast: Cast): boolean {
  if (GIVING.has(type) && !both) return false
  return !PLACED.has(type) || owners.every(e => !cast.isTown(e) && cast.entities.get(e)?.type !== 'LOC')
}

/** Whether what stands right behind a noun, numbers aside, is what its frame asks for, so that nobody acts: «إرسال مقاتلين من الحركة», «نقل 1500 عنصر». */
export function isConveyed({ tokens }: SentenceContext, { last, companion }: Trigger): boolean {
  if (companion === null || companion < last) return false
  return tokens.slice(last, companion).every(({ kind, fold }) => kind === 'number' || isCountWord(fold))
}

/** Accusations whose genitive is the accused unless somebody else is told behind ل. */
const OF_WHOM: ReadonlySet<string> = new Set(['اتهام', 'ادان'])

/** Whether the genitive of an accusation is who is accused, because of what follows right behind: «اتهام المدير بالاختلاس», «بعد إدانته بالقتل». */
export const isAccused = ({ chunks }: SentenceContext, { chunk, frame }: Trigger): boolean =>
  OF_WHOM.has(frame.key) && chunks[chunk + 1]?.kind === 'phrase' && chunks[chunk + 1]!.preposition === 'ب'

/** Whether the genitive of a bombardment is what bombs: «قصف الطيران», «قصف المدفعية». */
export const isBomberBehind = ({ tokens }: SentenceContext, { frame, last }: Trigger): boolean =>
  frame.mode === 'heavy' && isBomber(tokens[last]?.fold ?? '')

/** Whether a noun tells what something is done for: «أرسلت قوات لدعم الحكومة». Its genitive is whom it befalls, unless that is told behind ل. */
export function isAim({ chunks }: SentenceContext, { chunk, first, reading }: Trigger): boolean {
  const own = chunks[chunk]!
  return own.preposition === 'ل' && first === own.head && !reading.article
}

/** Whether a phrase tells of people who only come from the state behind it: «شاب من توغو», but «جنود من تركيا». */
export function comesFrom({ chunks, tokens, cast }: SentenceContext, at: number): boolean {
  const { head } = chunks[at]!
  const name = chunks[at + 1]!.names[0]
  if (name?.first !== chunks[at + 1]!.head || cast.entities.get(name.mention.entity)?.type !== 'GPE') return false
  const nouns = nominalReading(tokens[head]!.fold)?.nouns ?? []
  return nouns.some(n => n.classes.includes('person') || n.classes.includes('kin')) && !isMilitary(tokens[head]!.fold)
}

/** Who adjectives of nationality make the actors: القصف الإسرائيلي، هجوم تركي، الغارات الأميركية والبريطانية. */
export function adjectival(
  { chunks, tokens, cast }: SentenceContext,
  trigger: Pick<Trigger, 'chunk' | 'last' | 'reading'>,
): Filler | null {
  const { article } = trigger.reading
  const states: string[] = []
  for (let at = trigger.chunk; at < chunks.length; at++) {
    const { first, last, names } = chunks[at]!
    const before = states.length
    for (let i = at === trigger.chunk ? trigger.last : first; i < last; i++) {
      if (names.some(n => n.first <= i && i < n.last)) break
      const reading = nominalReading(tokens[i]!.fold)
      if (reading !== null && reading.article !== article) break
      const stem = reading?.article === true ? `ال${reading.stem}` : (reading?.stem ?? tokens[i]!.fold)
      const state = cast.stateOf(stem, tokens[i + 1]?.fold)
      if (state !== null) states.push(state)
      else if (reading === null || !isAdjectival(reading)) break
    }
    const next = chunks[at + 1]
    const goesOn = next?.kind === 'phrase' && next.joined && next.preposition === null && next.last - next.first === 1
    if (states.length === before || !goesOn) break
  }
  return states.length === 0 ? null : { chunk: trigger.chunk, entities: [...new Set(states)] }
}

/** Whether a noun leads its phrase, or stands there behind one that only says how it goes on. */
export function leadsPhrase({ chunks, tokens }: SentenceContext, { chunk, first }: Trigger): boolean {
  const { head } = chunks[chunk]!
  return head === first || (head === first - 1 && isCourse(tokens[head]!.fold))
}

/** Whether ل brings in the object, so that the genitive is the subject: قصف الجيش للمدينة، قتلها لمدنيين. */
export function isDirected(context: SentenceContext, trigger: Trigger): boolean {
  const { chunks, tokens, cast } = context
  const within = chunks[trigger.chunk + 1]?.preposition === 'في' ? 1 : 0 // «دعم السلطات في الدوحة للحركة»
  const next = chunks[trigger.chunk + 1 + within]
  if (next?.kind !== 'phrase' || next.preposition !== 'ل' || next.joined) return false
  // دعم البلاد للحوار: verbal support has no other way to tell both sides
  if (trigger.reading.enclitic !== null || trigger.frame.type === 'SUPPORT') return true
  return participantsOf(tokens, next, cast).length > 0 || hitsThings(context, trigger, next)
}

/** Whether the genitive is a state or body that hits definite things behind ل: «استهداف إيران لشبكات الكهرباء», but not «قصف المدينة لمنع …». */
function hitsThings({ chunks, tokens, cast }: SentenceContext, trigger: Trigger, { head, last }: Chunk): boolean {
  const [owner] = participantsOf(tokens, chunks[trigger.chunk]!, cast, trigger.last)
  if (owner === undefined || !cast.canAct(owner) || cast.entities.get(owner)?.type === 'PER') return false
  const reading = nominalReading(tokens[head]!.fold)
  return last - head > 1 && reading?.verbs.length === 0 && reading.nouns.some(n => n.number === 'p')
}
