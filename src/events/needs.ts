import type { SentenceContext } from './context.ts'
import type { Trigger } from './triggers.ts'

/** What a frame asks for, and whether the words around its trigger give it. */

/** Whether a phrase with ب or a clause with أن follows the trigger before its clause ends at chunk `to`. */
export const isComplete = (chunks: SentenceContext['chunks'], { chunk }: Trigger, to: number): boolean =>
  chunks[to]?.kind === 'complementiser' || chunks.slice(chunk + 1, to).some(c => c.preposition === 'ب')

/** Whether a phrase says whom or what a deed is aimed at, though it names nobody: «باتجاه القصر في العاصمة». */
export const isAimed = (chunks: SentenceContext['chunks'], { chunk, frame }: Trigger, to: number): boolean =>
  chunks.slice(chunk + 1, to).some(c => c.preposition !== null && frame.recipients.includes(c.preposition))

/** Whether a frame is no event without those it asks for. */
export const isStrict = ({ frame }: Trigger): boolean => frame.needs === 'both' || frame.needs === 'target'

/** Which participant a frame asks for in vain; null if it has those it needs. */
export function lacking(
  needs: Trigger['frame']['needs'],
  actors: readonly string[],
  recipients: readonly string[],
): string | null {
  if ((needs === 'actor' || needs === 'both') && actors.length === 0) return 'actor'
  if (needs !== 'actor' && needs !== 'either' && recipients.length === 0) return 'recipient'
  return null
}
