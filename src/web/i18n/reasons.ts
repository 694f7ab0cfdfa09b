/**
 * The reasons that reading and comparison give are English lines with names in them. Those of a known form have an Arabic; a line of none stays
 * as it is, and says so by its language.
 */
import type { Language } from './language.ts'
import { BOUND_FORMS, type Form, LEFT_FORMS, REASON_WORDS, STEP_FORMS } from './reasons.data.ts'

/** Marks of lists are Arabic ones, and words that have an Arabic are said in it. */
const inside = (group: string): string => REASON_WORDS[group] ?? group.replaceAll(', ', '، ').replaceAll('; ', '؛ ')

function byForms(forms: readonly Form[], line: string): string | null {
  for (const [pattern, arabic] of forms) {
    const groups = pattern.exec(line)
    if (groups !== null) return arabic.replace(/\$(\d)/g, (_, n) => inside(groups[Number(n)] ?? '')).trimEnd()
  }
  return null
}

const CONTRADICTED = ': contradicts the above, not used'

/** A step may be followed by what it leaves over, or by why it was not used. */
function stepInArabic(line: string): string | null {
  if (line.endsWith(CONTRADICTED)) {
    const step = byForms(STEP_FORMS, line.slice(0, -CONTRADICTED.length))
    return step === null ? null : `${step}: يناقض ما سبق، فلم يُؤخذ به`
  }
  const at = line.lastIndexOf('; ')
  const left = at === -1 ? null : byForms(LEFT_FORMS, line.slice(at + 2))
  if (left === null) return byForms(STEP_FORMS, line)
  const step = byForms(STEP_FORMS, line.slice(0, at))
  return step === null ? null : `${step}؛ ${left}`
}

/** A line of reasons in a language, or in English where it has no known form. */
export function reasonIn(language: Language, line: string): { readonly text: string; readonly language: Language } {
  const arabic = language === 'ar' ? (stepInArabic(line) ?? byForms(BOUND_FORMS, line)) : null
  return arabic === null ? { text: line, language: 'en' } : { text: arabic, language: 'ar' }
}
