/** The forms of English reasons with their Arabic. `$1` and so on stand for what the parentheses hold. */
export type Form = readonly [pattern: RegExp, arabic: string]

/** Words inside reasons that have an Arabic of their own. */
export const REASON_WORDS: Readonly<Record<string, string>> = {
  Monday: 'الاثنين',
  Tuesday: 'الثلاثاء',
  Wednesday: 'الأربعاء',
  Thursday: 'الخميس',
  Friday: 'الجمعة',
  Saturday: 'السبت',
  Sunday: 'الأحد',
  less: 'أقل',
  more: 'أكثر',
  before: 'قبل',
  'on or after': 'في',
  hour: 'ساعة',
  day: 'يوم',
  week: 'أسبوع',
  month: 'شهر',
  year: 'سنة',
  decade: 'عقد',
}

/** Why so many roots, and no more. */
export const BOUND_FORMS: readonly Form[] = [
  [/^at least (\d+): nobody is named$/, '$1 على الأقل: لم يُسمَّ أحد'],
  [/^at least (\d+): (.+)$/s, '$1 على الأقل: $2'],
  [/^not proved more than 1: (.+) cite nobody$/s, 'لم يثبت أكثر من واحد، إذ لا ينسبه إلى أحد: $1'],
  [/^not proved more: (.+) may rest on another root$/s, 'لم يثبت أكثر، إذ قد يرجع إلى أصل آخر: $1'],
  [/^not proved two: (.+) and (.+): one heads the other$/s, 'لم يثبت أنهما اثنان: $1 و$2، إذ يرأس أحدهما الآخر'],
  [/^not proved two: (.+) and (.+): one is of the state of the other$/s, 'لم يثبت أنهما اثنان: $1 و$2، إذ أحدهما من دولة الآخر'],
  [/^not more than (\d+): one an outlet$/, '$1 على الأكثر: لكل وسيلة إعلام واحد'],
  [/^not counted: (.+) narrate it and cite nobody$/s, 'لم يُحسب ما يُروى بلا نسبة إلى أحد في: $1'],
  [/^no report of it was told apart$/, 'لم يتبيّن له تقرير بعينه'],
  [/^(.+) and (.+): one source$/s, '$1 و$2: مصدر واحد'],
  [/^(.+) and (.+): one text$/s, '$1 و$2: نص واحد'],
  [/^(.+) and (.+): the same words$/s, '$1 و$2: اللفظ نفسه'],
  [/^(.+) and (.+): they cite each other$/s, '$1 و$2: ينقل كل منهما عن الآخر'],
  [/^(.+) dates it: (.+)$/s, 'أرّخته $1: $2'],
  [/^(.+) dates it$/s, 'أرّخته $1'],
  [/^it is told as the first, and no other day that is given is earlier$/, 'يُروى على أنه الأول، ولا يسبقه يوم آخر مما ذُكر'],
  [/^(.+): (\d+) as of (\S+), then (\d+) as of (\S+)$/s, '$1: $2 حتى $3، ثم $4 حتى $5'],
]

/** How a date of publication was reached. */
export const STEP_FORMS: readonly Form[] = [
  [/^given with the article: (.+)$/, 'ورد مع التقرير: $1'],
  [/^the article is dated (.+)$/, 'التقرير مؤرخ $1'],
  [/^written on or after (\S+), which is past$/, 'كُتب في $1 أو بعده، إذ يذكره بصيغة الماضي'],
  [/^written in month (\d+)$/, 'كُتب في الشهر $1'],
  [/^not written in month (\d+), which is past$/, 'لم يُكتب في الشهر $1، إذ يذكره بصيغة الماضي'],
  [/^the day of writing is a (\w+day)$/, 'يوم الكتابة هو يوم $1'],
  [/^the day of writing is (\d+-\d+)$/, 'يوم الكتابة هو $1'],
  [/^the day of writing is a (\w+day), (\d+-\d+)$/, 'يوم الكتابة هو يوم $1، $2'],
  [/^(\d+) day before writing is a (\w+day)$/, 'قبل يوم الكتابة ($1) يوم $2'],
  [/^(\d+) day before writing is (?:a (\w+day), )?(\d+-\d+)$/, 'قبل يوم الكتابة ($1) يوم $2 $3'],
  [/^(\d+) day after writing is (?:a (\w+day)(?:, )?)?(\d+-\d+)?$/, 'بعد يوم الكتابة ($1) يوم $2 $3'],
  [/^(\d+-\d+) is a (\w+day) in the year to the day of writing(?:, within a week of it)?$/, '$1 يوم $2 في السنة التي تسبق الكتابة'],
  [/^(\d+-\d+) is a (\w+day) in the year from the day of writing(?:, within a week of it)?$/, '$1 يوم $2 في السنة التي تلي الكتابة'],
  [/^the lead tells of (\w+day) without saying which: taken for the day of writing$/, 'تذكر المقدمة يوم $1 بلا تعيين: حُمل على يوم الكتابة'],
  [/^«(.+)» was (less|more) than (\d+) (\w+) ago$/s, '«$1» كان قبل $2 من $3 $4'],
  [/^«(.+)» \((.+)\) was (less|more) than (\d+) (\w+) ago: written (before|on or after) (\S+)$/s, '«$1» ($2) كان قبل $3 من $4 $5: كُتب $6 $7'],
  [/^«(.+)» was on (.+), and the text dates it so$/s, '«$1» كان في $2، وبذلك يؤرخه النص'],
  [/^the text knows «(.+)» of (.+): written on or after it$/s, 'يعرف النص «$1» ($2): كُتب حينها أو بعدها'],
  [/^«(.+)» is styled by an office held from (\S+) to (\S+)$/s, '«$1» موصوف بمنصب شغله من $2 إلى $3'],
  [/^«(.+)» is styled by an office held from (\S+)$/s, '«$1» موصوف بمنصب شغله منذ $2'],
  [/^«(.+)» no longer holds an office that ended on (\S+)$/s, '«$1» لم يعد يشغل منصبا انتهى في $2'],
]

/** What a step leaves over; stands behind it after a semicolon. */
export const LEFT_FORMS: readonly Form[] = [
  [/^from (\S+) on$/, 'يبقى ما بعد $1'],
  [/^(\S+) alone is left$/, 'لا يبقى إلا $1'],
  [/^(\d+) days left, (\S+) to (\S+)$/, 'تبقى أيام عددها $1، من $2 إلى $3'],
]
