import type { SentenceContext } from './context.ts'
import { type Frame, framesOfNoun, framesOfVerb } from './frames.ts'
import type { Telling } from './nesting.ts'

/** Attacks in words: «هاجم الرئيس الصحيفة». Grammar alone tells them from those with arms by who attacks whom. */

/** The attacks that may be either, by their folded dictionary forms. */
const EITHER: ReadonlySet<string> = new Set(['هاجم', 'هجوم'])

const inWords = ({ mode }: Frame): boolean => mode === 'condemn'

/**
 * The frame of an attack in words, if that is what a trigger tells: somebody in office who leads no soldiers attacks a person, a state or a body. Null
 * for all others: a criminal, a commander and an army strike, and so does who attacks a place.
 */
export function verbalAttack(
  { cast }: SentenceContext,
  { trigger: { frame }, roles: { actors, recipients } }: Telling,
): Frame | null {
  if (frame.type !== 'ASSAULT' || !EITHER.has(frame.key) || actors.length === 0 || recipients.length === 0) return null
  const civil = actors.every(e => cast.entities.get(e)?.type === 'PER' && !cast.isPrivate(e) && !cast.isRanked(e))
  if (!civil || !recipients.every(e => cast.canAct(e) && !cast.isTown(e))) return null
  const frames = frame.key === 'هاجم' ? framesOfVerb(frame.key) : framesOfNoun(frame.key).map(f => f.frame)
  return frames.find(inWords) ?? null
}
