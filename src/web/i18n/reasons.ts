/**
 * The reasons that reading and comparison give are English lines with names in them. Here each form has its Arabic; a line of no known form
 * stays as it is, and says so by its language.
 */
import type { Language } from '../prefs.svelte.ts'

type Form = readonly [pattern: RegExp, arabic: string]

const WEEKDAYS: Readonly<Record<string, string>> = {
  Monday: 'الاثنين',
  Tuesday: 'الثلاثاء',
  Wednesday: 'الأربعاء',
  Thursday: 'الخميس',
  Friday: 'الجمعة',
  Saturday: 'السبت',
  Sunday: 'الأحد',
}

/** Why so many roots, and no more. `$1` and so on stand for what the parentheses hold. */
const BOUNDS: readonly Form[] = [
  [/^at least (\d+): nobody is named$/, '$1 على الأقل: لم يُسمَّ أحد'],
  [/^at least (\d+): (.+)$/s, '$1 على الأقل: $2'],
  [/^not proved more than 1: (.+) cite nobody$/s, 'لم يثبت أكثر من واحد، إذ لا ينسبه إلى أحد: $1'],
  [/^not proved more: (.+) may rest on another root$/s, 'لم يثبت أكثر، إذ قد يرجع إلى أصل آخر: $1'],
  [/^not more than (\d+): one an outlet$/, '$1 على الأكثر: لكل وسيلة إعلام واحد'],
  [/^not counted: (.+) narrate it and cite nobody$/s, 'لم يُحسب ما يُروى بلا نسبة إلى أحد في: $1'],
  [/^no report of it was told apart$/, 'لم يتبيّن له تقرير بعينه'],
  [/^(.+) and (.+): one source$/s, '$1 و$2: مصدر واحد'],
  [/^(.+) and (.+): one text$/s, '$1 و$2: نص واحد'],
  [/^(.+) and (.+): one agency$/s, '$1 و$2: وكالة واحدة'],
  [/^(.+) and (.+): one quotation$/s, '$1 و$2: اقتباس واحد'],
  [/^(.+) dates it: (.+)$/s, 'أرّخته $1: $2'],
  [/^(.+) dates it$/s, 'أرّخته $1'],
]

/** How a date of publication was reached. */
const STEPS: readonly Form[] = [
  [/^given with the article: (.+)$/, 'ورد مع التقرير: $1'],
  [/^the article is dated (.+)$/, 'التقرير مؤرخ $1'],
  [/^written on or after (\S+), which is past$/, 'كُتب في $1 أو بعده، إذ يذكره بصيغة الماضي'],
  [/^written in month (\d+)$/, 'كُتب في الشهر $1'],
  [/^not written in month (\d+), which is past$/, 'لم يُكتب في الشهر $1، إذ يذكره بصيغة الماضي'],
  [
    /^the lead tells of (\w+) without saying which: taken for the day of writing$/,
    'تذكر المقدمة يوم $1 بلا تعيين: حُمل على يوم الكتابة',
  ],
]

const filled = (arabic: string, groups: readonly string[]): string =>
  arabic.replace(/\$(\d)/g, (_, n) => {
    const group = groups[Number(n)] ?? ''
    return WEEKDAYS[group] ?? group.replaceAll(', ', '، ').replaceAll('; ', '؛ ')
  })

function inArabic(line: string): string | null {
  for (const [pattern, arabic] of [...BOUNDS, ...STEPS]) {
    const match = pattern.exec(line)
    if (match !== null) return filled(arabic, match)
  }
  return null
}

/** A line of reasons in a language, or in English where it has no known form. */
export function reasonIn(language: Language, line: string): { readonly text: string; readonly language: Language } {
  const arabic = language === 'ar' ? inArabic(line) : null
  return arabic === null ? { text: line, language: 'en' } : { text: arabic, language: 'ar' }
}
