/** The publication date as the article itself gives it: in a dateline, a header, a stamp. */
import type { Analysis, Section } from '../../document/index.ts'
import { isFiniteVerbAt } from '../../language/index.ts'
import { dayOf, dayOfHijri } from '../calendar.ts'
import { folded } from '../components.ts'
import type { Expression } from '../expressions.ts'
import type { Meaning } from '../meaning.ts'

const STAMPS = folded('تحديث', 'نشر', 'النشر', 'نشرت', 'تاريخ', 'حرر', 'كتب', 'الموافق', 'بتاريخ')
/** A header or dateline holds little besides the date. */
const MAX_WORDS = 16
/** A dateline stands among the first words of its paragraph: القاهرة 3 مايو 2019 (رويترز). */
const MAX_LEAD = 6
/** Sections from the top that may hold one. */
const HEAD_SECTIONS = 8

/** The day of an expression that says its year, month and day. */
export function fullDay(meaning: Meaning): number | null {
  if (meaning.kind !== 'calendar' || meaning.lastDay !== undefined) return null
  const { year, month, day, hijri } = meaning
  if (year !== undefined && month !== undefined && day !== undefined) return dayOf({ year, month, day })
  if (hijri?.year === undefined || hijri.day === undefined) return null
  return dayOfHijri({ year: hijri.year, month: hijri.month, day: hijri.day })
}

/** أمس الثلاثاء 3 مارس: told within the news, not stamped on it. */
const isSpoken = ({ meaning }: Expression): boolean => meaning.kind === 'calendar' && meaning.shift !== undefined

/** The expression that dates the article, and its day; null if none does. */
export function datelineOf(
  expressions: readonly Expression[],
  { tokens, sentences }: Analysis,
  sections: readonly Section[],
): { expression: Expression; day: number } | null {
  for (const expression of expressions) {
    const day = fullDay(expression.meaning)
    if (day === null || isSpoken(expression)) continue
    const sentence = sentences[expression.sentence]!
    const section = sections[sentence.section]!
    if (section.kind === 'dateline' || section.kind === 'byline') return { expression, day }
    const own = tokens.slice(sentence.first, sentence.last)
    const others = own.filter(t => t.kind !== 'punctuation').length - (expression.last - expression.first)
    const stamped = own.slice(0, expression.first - sentence.first).some(t => STAMPS.has(t.fold))
    const head = sentence.section < HEAD_SECTIONS
    if (!head) continue
    if (others === 0) return { expression, day }
    if (stamped && others <= MAX_WORDS) return { expression, day }
    if (beginsParagraph(expression, sentence.first, tokens) && sentence.start === section.start)
      return { expression, day }
  }
  return null
}

/** Only names, brackets and dashes stand before it: no verb, no preposition. */
function beginsParagraph(expression: Expression, first: number, tokens: Analysis['tokens']): boolean {
  if (expression.first - first > MAX_LEAD) return false
  const rest = tokens.slice(first, expression.first)
  return rest.length > 0 && !rest.some(t => PREPOSITIONS.has(t.fold) || isFiniteVerbAt(tokens, t.index))
}

const PREPOSITIONS = folded('في', 'منذ', 'بعد', 'قبل', 'من', 'إلى', 'حتى', 'وفي', 'ومنذ', 'يوم', 'خلال', 'على', 'عن')
