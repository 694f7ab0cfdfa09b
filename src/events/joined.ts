import type { Agreement } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { SentenceContext } from './context.ts'
import { endsList } from './lists.ts'
import { participantsOf } from './participants.ts'
import { nominalReading } from './words.ts'

/** Those whom a phrase names together with the phrases that go on with it: joined by و, or explaining an office by a name. */

/** How many chunks behind its first a list may go on. */
const MAX_REACH = 12

/** Those whom the phrase at `at` names, with those whom the phrases joined to it by و name. */
export function withJoined(context: SentenceContext, at: number, named: readonly string[]): readonly string[] {
  const { chunks, cast, tokens } = context
  const first = chunks[at]!
  const entities = [...named]
  for (let i = at + 1; i < chunks.length && i < at + MAX_REACH; i++) {
    const next = chunks[i]!
    if (next.kind === 'comma' && chunks[i + 1]?.joined === true) continue
    if (next.kind !== 'phrase' || !next.joined) break
    if (next.preposition !== null && next.preposition !== first.preposition) break
    if (opensClause(context, i, first.preposition !== null)) break
    const more = isAside(context, i) ? [] : (explained(context, i) ?? participantsOf(tokens, next, cast))
    if (more.length === 0) break
    entities.push(...more.filter(e => !entities.includes(e)))
  }
  return entities
}

/**
 * Whether a joined phrase is the topic of a clause of its own: «… مقتل الزعيم والحركة تنفي». Behind a preposition (`governed`) it is one before
 * an imperfect or if it names people: «قرب بلدة والرئيس يستقبل», but «في حمص وحلب قتل».
 */
function opensClause(context: SentenceContext, at: number, governed: boolean): boolean {
  const { chunks, cast } = context
  const after = chunks[at + 1]
  if (after?.kind !== 'verb' || after.joined) return false
  const { plural, gender } = agreementOfVerb(after)
  if (plural === true || (gender !== 'm' && endsList(context, at))) return false
  const name = chunks[at]!.names[0]
  const people = name !== undefined && cast.canAct(name.mention.entity) && name.mention.type !== 'GPE'
  return !governed || people || after.verbs.every(v => v.form.kind === 'imperfect')
}

/** Whether a joined phrase says something of those before it instead of naming others: «الحكومة، ومقرها طرابلس». */
function isAside({ chunks, tokens }: SentenceContext, at: number): boolean {
  const reading = nominalReading(tokens[chunks[at]!.head]!.fold)
  if (reading === null || reading.enclitic === null || chunks[at - 1]?.kind !== 'comma') return false
  return !reading.nouns.some(n => n.classes.includes('role') || n.classes.includes('kin'))
}

/** Who bears the office that a phrase tells, where the name follows: «وزير الخارجية، فلان الفلاني». */
export function explained({ chunks, tokens, cast }: SentenceContext, at: number): string[] | null {
  const chunk = chunks[at]!
  if (chunk.names.some(n => n.mention.type === 'PER')) return null
  const head = nominalReading(tokens[chunk.head]!.fold)
  if (head?.nouns.some(n => n.classes.includes('role') && n.number === 's') !== true) return null
  for (let i = at + 1; i <= at + 3 && i < chunks.length; i++) {
    const next = chunks[i]!
    if (next.kind === 'comma' || (next.kind === 'phrase' && next.preposition !== null && !next.joined && i < at + 3))
      continue
    const name = next.names[0]
    const named =
      next.kind === 'phrase' &&
      !next.joined &&
      name?.mention.type === 'PER' &&
      cast.agreement(name.mention.entity).plural !== true &&
      // «التقت مسؤولة | وزير الخارجية فلان»: who has a style of his own is another
      (name.core.first === next.first || chunks[i - 1]!.kind === 'comma')
    return named && next.preposition === null ? [name.mention.entity] : null
  }
  return null
}

/** Gender and number of a verb, as far as all its forms have them; where it may be a third person, news hardly means another. */
export function agreementOfVerb(chunk: Chunk): Agreement {
  const third = chunk.verbs.filter(v => v.form.person === 3)
  const forms = (third.length > 0 ? third : chunk.verbs).map(v => v.form)
  const gender = forms.every(f => f.gender === forms[0]!.gender) ? forms[0]!.gender : null
  const plural = forms.every(f => f.number !== 's') ? true : forms.every(f => f.number === 's') ? false : null
  return { gender, plural }
}
