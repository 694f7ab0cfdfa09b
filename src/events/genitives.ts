import { isBomber, isMilitary } from './cast.ts'
import type { Filler, SentenceContext } from './context.ts'
import type { Trigger } from './triggers.ts'
import { nominalReading } from './words.ts'

/** What the genitive of a verbal noun is, where it is not what its verb's valency says. */

/** Nouns of visits whose genitive may be the place. */
const VISITS: ReadonlySet<string> = new Set(['زياره', 'جوله', 'تفقد'])

/**
 * Whether the genitive of a visit is the place visited (زيارة موسكو), that of talks whom the subject of their verb talks with (أجرى مشاورات
 * الرئيس). `carrying` is that subject.
 */
export function isOtherParty(
  { cast }: SentenceContext,
  { frame }: Trigger,
  genitive: Filler | null,
  carrying: Filler | null,
): boolean {
  const [entity] = genitive?.entities ?? []
  if (entity === undefined || frame.type !== 'CONSULT' || frame.genitive !== 'subject') return false
  const type = cast.entities.get(entity)?.type
  if (VISITS.has(frame.key)) return type !== 'PER' && type !== 'ORG'
  return frame.mutual && carrying !== null && carrying.entities.length > 0 && !carrying.entities.includes(entity)
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
  const known = cast.entities.get(entity)
  return (known?.type === 'GPE' || known?.type === 'LOC') && known.kb?.startsWith('state/') !== true
}

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
