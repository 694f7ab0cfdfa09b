/** Media by how they stand in quotation marks: what was told to them (وقال لـ«المدار»), and what their kind stands before (وكالة الأنباء الرسمية "سبأ"). */
import { TOLD_MEDIUM } from '../../document/index.ts'
import type { Candidate } from '../candidates.ts'
import type { NameMatch } from '../gazetteer.ts'
import { factsOf, isDefiniteNoun, isMedium, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'
import { speaks } from './speaker.ts'

const WEIGHT = 50
/** More than the river or town that the medium is called after. */
const TITLED = 90
/** What one has with a medium, or gives it: في اتصال هاتفي مع "الوطن". */
const TALK = /^[وفبلك]*(?:ال)?(?:اتصال|حديث|حوار|مقابله|لقاء|تصريح|تصريحات)ه?$/
/** Words between a medium and the quotation that names it: وكالة الأنباء اليمنية الرسمية "سبأ". */
const MAX_TO_MASTHEAD = 4
/** Words between a verb of speaking and to whom: وقال مصدر أمني رفيع في الوزارة لـ«المدار». */
const MAX_TO_VERB = 8
const MAX_WORDS = 3

/** Whether somebody says something, or is in talk, before token `at` of the sentence. */
const isSaid = ({ tokens, first }: RuleContext, at: number): boolean =>
  tokens.slice(Math.max(first, at - MAX_TO_VERB), at).some(t => isWord(t) && (speaks(t.fold) || TALK.test(t.fold)))

/** Whether what begins behind the quotation mark at `opening` is told to whom the quotation names. */
function isTold(ctx: RuleContext, opening: number): boolean {
  const { fold } = ctx.tokens[opening - 1]!
  if (fold === 'ل') return isSaid(ctx, opening - 1)
  if (fold !== 'مع' && fold !== 'الي') return false
  const from = Math.max(ctx.first, opening - 1 - MAX_TO_MASTHEAD)
  return ctx.tokens.slice(from, opening - 1).some(t => TALK.test(t.fold))
}

/** Whether a name in quotation marks is a medium's: its kind stands before it, or somebody told it something: وقال لـ«الشرق الأوسط». */
export function isQuotedMedium(ctx: RuleContext, { first, last }: NameMatch): boolean {
  const { tokens, quotations, first: begin } = ctx
  const opening = tokens[first - 1]
  if (first - 1 <= begin || quotations.get(opening!.start)?.end !== tokens[last]?.end) return false
  if (tokens[first - 2]!.fold === 'ل' || isTold(ctx, first - 1)) return true
  let at = first - 2
  while (at > begin && first - at <= MAX_TO_MASTHEAD + 1 && isDefiniteNoun(tokens[at]!)) at--
  return isMedium(tokens[at]!.fold)
}

const CONTENT = /^(?:ب?[أإ]ن(?:ه|ها|هم|هما)?|:)$/

/** Whether a name behind ل is a medium's that is told what follows: وقال المهندس للأهرام إن. */
export function isToldOutright(ctx: RuleContext, { first, last, letters }: NameMatch): boolean {
  const { tokens } = ctx
  const told = letters > 0 && /^[وف]?ل/.test(tokens[first]!.fold) && CONTENT.test(tokens[last]?.clean ?? '')
  return told && last < ctx.last && isSaid(ctx, first)
}

/** Words that the names of media end with: «دجلة نيوز», «النيل الإخبارية». */
const MASTHEAD = /^(?:الاخباري|الاخباريه|الفضاييه|الفضائيه|نيوز|برس|بوست|تايمز|اونلاين)$/

/** The medium, unknown or named by common words, that token `at` begins in quotation marks, told something or ending as the names of media do. */
export function toldAt(ctx: RuleContext, at: number): Candidate | null {
  const { tokens, quotations, matches } = ctx
  const opening = tokens[at - 1]
  if (at <= ctx.first || opening === undefined) return null
  const quotation = quotations.get(opening.start)
  if (quotation === undefined || !quotation.closed) return null
  let last = at
  while (last < ctx.last && last < at + MAX_WORDS && (isWord(tokens[last]) || tokens[last]!.kind === 'latin')) last++
  const { definite, unknown } = factsOf(tokens[at]!.fold)
  const isName = definite !== null || unknown || tokens[at]!.kind === 'latin' || last > at + 1
  if (last === at || tokens[last]?.end !== quotation.end || !isName) return null
  const isTitle = last > at + 1 && MASTHEAD.test(tokens[last - 1]!.fold)
  if (!isTitle && (at - 2 < ctx.first || !isTold(ctx, at - 1))) return null
  const known = matches.get(at)
  if (known?.last === last && known.entries.some(e => e.type !== 'LOC')) return null
  return { first: at, last, letters: 0, type: 'ORG', rule: TOLD_MEDIUM, weight: isTitle ? TITLED : WEIGHT, entries: [] }
}
