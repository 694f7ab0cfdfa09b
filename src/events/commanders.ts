import type { Mention } from '../document/index.ts'
import { fold } from '../language/index.ts'

/** How titles of commanders and rulers begin, and what stands before the name of one whose it is. */
const COMMANDING = /(?:^| )(?:ال)?(?:قائد|مشير|لواء|فريق|زعيم|رئيس|ملك|سلطان|جنرال|عقيد)(?: |$)/
const OWNED_FORCES = /(?:^|[\s(«"])[وبلف]?(?:قوات|جيش|مليشيات|ميليشيات|مليشيا|ميليشيا|كتائب|مسلحي|مقاتلي) $/

/** Ranks and offices of those who lead soldiers themselves, which rulers rarely bear. */
const RANKED = /(?:^| )(?:ال)?(?:قائد|مشير|لواء|فريق|جنرال|عقيد)(?: |$)/

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
