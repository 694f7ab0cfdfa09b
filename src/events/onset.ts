import type { Token } from '../document/index.ts'
import { fold, type Reading } from '../language/index.ts'
import type { Name } from './names.ts'
import { isJoined, nominalReading } from './words.ts'

/** Prepositions that are written as a part of their word. */
export const ATTACHED: ReadonlySet<string> = new Set(['ب', 'ل', 'ك'])

/** How a word that is no verb begins: its attached conjunction and preposition. */
export interface Onset {
  readonly joined: boolean
  readonly preposition: string | null
  readonly reading: Reading | null
}

/** How the word at a token begins, or the name that begins there. */
export function onsetOf(token: Token, name: Name | undefined): Onset {
  if (name !== undefined && name.core.first === token.index && name.first === token.index) {
    const clitics = fold(token.clean).slice(0, Math.max(0, name.mention.start - token.start))
    return { joined: /^[وف]/.test(clitics), preposition: /[بلك]/.exec(clitics)?.[0] ?? null, reading: null }
  }
  const reading = nominalReading(token.fold)
  return {
    joined: isJoined(reading),
    preposition: reading?.proclitics.find(c => ATTACHED.has(c)) ?? null,
    reading,
  }
}

/** Of a word without any. */
export const NO_ONSET: Onset = { joined: false, preposition: null, reading: null }

/** Behind من they only say where what comes from there was: من داخل البلدة. */
const WITHIN: ReadonlySet<string> = new Set(['داخل', 'خارج'])

/** The preposition that two in a row are: «من قبل», «بمشاركة | من التحالف». */
export function together(before: string | null, preposition: string | null): string | null {
  if (before === 'من' && preposition === 'قبل') return 'من قبل'
  if (before === 'من' && preposition !== null && WITHIN.has(preposition)) return before
  return preposition === 'من' && before === 'بمشاركه' ? before : preposition
}
