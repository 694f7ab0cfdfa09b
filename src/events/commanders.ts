import type { Mention } from '../document/index.ts'
import { fold } from '../language/index.ts'

/** Ranks and offices of those who lead soldiers themselves, and what rulers are called. */
const RANKS = 'قائد|مشير|لواء|فريق|جنرال|عقيد'
const RULERS = 'زعيم|رئيس|ملك|سلطان'
const RANKED = new RegExp(`(?:^| )(?:ال)?(?:${RANKS})(?: |$)`)
const COMMANDING = new RegExp(`(?:^| )(?:ال)?(?:${RANKS}|${RULERS})(?: |$)`)
/** What stands before the name of one whose forces are told of. */
const OWNED_FORCES = /(?:^|[\s(«"])[وبلف]?(?:قوات|جيش|مليشيات|ميليشيات|مليشيا|ميليشيا|كتائب|مسلحي|مقاتلي) $/

/** Whether somebody is styled by a rank, as a soldier is: nearer to forces than a ruler who is told of with him. */
export const isRanked = (text: string, { type, titles }: Mention): boolean =>
  type === 'PER' && titles.some(t => RANKED.test(fold(text.slice(t.start, t.end))))

/** Whether somebody is styled as one who has forces, or named as the one whose they are. */
export function leadsForces(text: string, { type, start, titles }: Mention): boolean {
  if (type !== 'PER') return false
  const first = Math.min(start, ...titles.map(t => t.start))
  return (
    titles.some(t => COMMANDING.test(fold(text.slice(t.start, t.end)))) ||
    OWNED_FORCES.test(text.slice(Math.max(0, first - 12), first))
  )
}
