import type { Source } from '../document/index.ts'
import { soundAlike } from '../language/sounds.ts'
import { sameSource } from './naming.ts'
import type { Reader } from './reader.ts'
import type { Speech } from './speech.ts'

/** Links of a chain: which are left out, which give way, how two chains join. */

/** An outlet's name without what tells its editions apart: Al-Watan (Oman), BBC Arabic. */
const withoutEdition = (name: string): string => name.replace(/\([^)]*\)|(?<![a-z])arabic(?![a-z])/giu, '').trim()
/** Such a name in Latin letters without what its spellings differ in. */
const plain = (name: string): string =>
  withoutEdition(name)
    .toLowerCase()
    .replace(/(?<![a-z0-9])(?:al|the)(?![a-z0-9])|[^a-z0-9]/gu, '')

/** Whether a source is the outlet that published the article, which is no link of its chains. */
export function isOwnOutlet(reader: Reader, source: Source): boolean {
  const { outlet } = reader
  if (outlet === null) return false
  const english = source.entity === null ? null : (reader.entity(source.entity)?.nameEn ?? null)
  if (english !== null && plain(english) === plain(outlet)) return true
  // «صحيفة هسبريس» of Hespress: the name as it sounds, perhaps behind a noun for its kind
  const names = source.kind === 'outlet' ? [source.name, source.name.replace(/^\S+ /u, '')] : []
  const latin = withoutEdition(outlet).replace(/(?<![a-z])al(?=[a-z]{3})/giu, 'al-') // Alyoum
  if (names.some(name => soundAlike(name, latin))) return true
  return sameSource(source, { name: outlet, kind: 'outlet', span: null, entity: null })
}

/** «وسائل إعلام»: an outlet without a name gives way to one with a name. */
const isAnyOutlet = (source: Source): boolean => source.kind === 'outlet' && source.entity === null
/** So does one that is only understood from before, where another is cited anew. */
export const givesWay = (source: Source): boolean =>
  isAnyOutlet(source) || (source.kind === 'outlet' && source.span === null)

/** A chain as what follows leaves it out: its links point to where they were named. */
export const understood = (chain: readonly Source[]): readonly Source[] =>
  chain.map(s => (s.span === null ? s : { ...s, span: null, antecedent: s.span }))

/** «نقلت المساء عن فلان» after «نقلت الصباح عن فلان»: the outlet that cited him before has no part in how another does. */
export const withoutUnderstoodOutlets = (cited: readonly Source[]): readonly Source[] =>
  cited.filter((s, i) => i === cited.length - 1 || s.kind !== 'outlet' || s.span !== null)

/** A chain as a definite description refers to it: the last link stands in the description. */
export function anaphoric(chain: readonly Source[], own: Source): readonly Source[] {
  const left = understood(chain)
  return left.map((s, i) => (i === left.length - 1 ? { ...s, span: own.span } : s))
}

const WAS = new Set(['كان', 'كانت', 'وكان', 'وكانت'])

/** «وكان الوزير قد دعا إلى الهدوء»: what somebody had said on another occasion. */
export function isOfEarlier({ tokens }: Reader, { subject, cue }: Speech): boolean {
  if (subject.how === 'before') return WAS.has(tokens[subject.phrase.first - 1]?.fold ?? '')
  return subject.how === 'dropped' && tokens[cue.first - 1]?.fold === 'قد' && WAS.has(tokens[cue.first - 2]?.fold ?? '')
}

/** A person or body without the outlet that had cited it. */
export const withoutOutlet = (chain: readonly Source[]): readonly Source[] =>
  chain.length === 2 &&
  chain[0]!.kind === 'outlet' &&
  chain[0]!.span === null &&
  ['person', 'organisation'].includes(chain[1]!.kind)
    ? chain.slice(1)
    : chain

/** «قال الوزير إن القادة عبروا عن قلقهم. وحذر القادة من»: who was reported to have spoken goes on without who told so, unless that is an outlet. */
export const withoutReporter = (chain: readonly Source[], reporters: readonly Source[]): readonly Source[] =>
  chain.length > reporters.length ? chain.filter((s, i) => i >= reporters.length || s.kind === 'outlet') : chain

/** The chain of what a speaker says within another's words. Somebody who reports himself («قال إنه طالب») adds no link. */
export function joined(parent: readonly Source[], own: readonly Source[]): readonly Source[] {
  if (parent.length === 0) return own
  return [...parent, ...own.filter(s => !parent.some(p => sameSource(p, s)))]
}
