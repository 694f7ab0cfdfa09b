import { PARTICLES } from './lexicon/particles.data.ts'
import { fold } from './normalise.ts'

export type ParticleClass =
  | 'prep'
  | 'conj'
  | 'comp'
  | 'rel'
  | 'dem'
  | 'pron'
  | 'neg'
  | 'asks'
  | 'part'
  | 'adv'
  | 'quant'
  | 'cond'

const table = new Map<string, readonly ParticleClass[]>()
for (const line of PARTICLES.trim().split('\n')) {
  const [form, ...classes] = line.split(' ') as [string, ...ParticleClass[]]
  const key = fold(form)
  table.set(key, [...new Set([...(table.get(key) ?? []), ...classes])])
}

/** Classes of closed-class word that a folded form without clitics can be; empty if it is none. */
export const particleClasses = (folded: string): readonly ParticleClass[] => table.get(folded) ?? NONE
const NONE: readonly ParticleClass[] = Object.freeze([])

/** Those that a pronoun may be attached to: منه، عليها، بأنهم، لكنه، كلها. */
export const takesPronoun = (classes: readonly ParticleClass[]): boolean =>
  classes.some(c => c === 'prep' || c === 'comp' || c === 'quant')

const PRONOMINAL = /^(?:([بل]|من|عن|في|الي|علي|لدي)(?:ه|ها|هم|هما|هن|ك|كم|ي|نا)|([مع]ن)ا)$/u

/** The preposition of a folded word that is one with its pronoun, and no noun or verb, whatever it is spelled like (له، بها، منا، إليهم); null of others. */
export function pronominalPreposition(folded: string): string | null {
  const match = PRONOMINAL.exec(folded)
  return match === null ? null : (match[1] ?? match[2]!)
}
