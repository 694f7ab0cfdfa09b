import { finiteVerbsAt, readingsOf } from '../../language/index.ts'
import type { Complement } from '../complement.ts'
import type { CueWord } from '../cue.ts'
import type { CueVerb } from '../lexicon.ts'
import type { Reader } from '../reader.ts'
import { complementiserAt, isAdjective, isIdentity } from '../words.ts'

/** Words of saying by which nothing is said. */

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ولم', 'ولن', 'ولا', 'فلم'])
const RULES_OUT = new Set(['لم', 'ولم', 'لا', 'ولا', 'فلم'])
const CONDITIONS = new Set(['اذا', 'واذا', 'فاذا', 'لو', 'ولو', 'لولا', 'ريثما', 'كانما', 'ربما', 'لعل'])
const POSSIBLY = new Set(['قد', 'وقد', 'فقد', 'ما', 'مما', 'بما'])

const WITHOUT = /^(?:ب?دون|عدم)$/u

/** «لم يقل», «إذا قال», «قد يقول», «ما يفيد بأن»: nobody has said it. */
export function isUnsaid(reader: Reader, { at, form, entry }: CueWord): boolean {
  const before = reader.tokens[at - 1]?.fold ?? ''
  if (before === 'او' && form.kind === 'imperfect' && ['ما', 'مما', 'بما'].includes(reader.tokens[at - 3]?.fold ?? ''))
    return true // «ما يؤكد أو ينفي»
  // «إنها تتابع بقلق ما يجري»: she follows it, and goes on saying nothing
  if (entry.lemma === 'تابع' && complementiserAt(before)?.pronoun != null) return true
  if (before === 'ان' && WITHOUT.test(reader.tokens[at - 2]?.fold ?? '')) return true // «دون أن يفصح عن»
  if (before === 'ان' && form.kind === 'imperfect' && isWished(reader, at - 1)) return true
  if (before === 'ما' && /^(?:عن|الي|ب|في|علي)ه$/u.test(reader.tokens[at + 1]?.fold ?? '')) return true // «ما كشفت عنه الشرطة»
  if (entry.lemma === 'استبعد' && form.person === 3 && RULES_OUT.has(before)) return false // «لم يستبعد عقد جولة جديدة»: he holds it possible
  return NEGATIONS.has(before) || CONDITIONS.has(before) || (form.kind === 'imperfect' && POSSIBLY.has(before))
}

/** Verbs behind which what follows أن is not done, or not yet. */
const WISHES = new Set(['طلب', 'ناشد', 'نسي', 'كاد', 'رفض', 'أراد', 'حاول', 'استطاع', 'أمكن', 'تمكّن', 'ودّ', 'فضّل', 'وجب', 'انبغى', 'جاز']) // biome-ignore format: one set
/** Tokens before أن in which such a verb has its subject. */
const MAX_WISHER = 4

/** «قال إن على الوزير أن يعلن»: whether على opens a clause, so that it tells whose duty what follows is. */
function isDuty({ tokens }: Reader, at: number): boolean {
  if (tokens[at]!.fold !== 'علي') return false
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'punctuation' || complementiserAt(before.fold) !== null
}

/** «من المقرر أن يعلن», «من النادر أن يؤكد»: whether what follows أن is only judged to be due, likely or rare, by من and a definite adjective. */
const isJudged = ({ tokens }: Reader, at: number): boolean =>
  /^[وف]?من$/u.test(tokens[at - 2]?.fold ?? '') && isAdjective(tokens[at - 1]!.fold, true)

/** «نسي الوزير أن يقول», «من المقرر أن يعلن»: whether what follows أن is wished, refused, only judged or somebody's duty. */
function isWished(reader: Reader, at: number): boolean {
  if (isJudged(reader, at)) return true
  for (let i = at - 1; i >= Math.max(reader.sentenceStart(at), at - MAX_WISHER); i--) {
    if (reader.tokens[i]!.kind === 'punctuation') return false
    if (isDuty(reader, i)) return true
    if (reader.mentionAt(i) !== undefined) continue
    const verb = finiteVerbsAt(reader.tokens, i)
    if (verb.length > 0) return verb.some(v => WISHES.has(v.form.lemma))
  }
  return false
}

const SAYING = new Set(['علّق', 'عقّب', 'كشف', 'أفصح', 'صرّح', 'تحدّث', 'أدلى', 'أجاب', 'ردّ', 'أكّد', 'نفى'])

/** «رفض التعليق», «رفضت تأكيد النبأ أو نفيه»: who will not speak reports nothing. */
export function isSilence(reader: Reader, entry: CueVerb, { start, frame }: Complement): boolean {
  if (entry.lemma !== 'رفض' || frame !== 'object') return false
  return readingsOf(reader.tokens[start]!.fold).some(
    r => r.enclitic === null && r.verbs.some(v => v.kind === 'verbal noun' && v.number !== 'p' && SAYING.has(v.lemma)),
  )
}

const FINDING = new Set(['ذهب', 'توصّل'])
/** «ذهب الوزير إلى القاهرة», «توصل الطرفان إلى اتفاق يعني أن»: verbs that tell a view or a finding only with «إلى أن» say nothing without. */
export const findsNothing = ({ tokens }: Reader, { lemma }: CueVerb, { frame, start }: Complement): boolean =>
  FINDING.has(lemma) && (frame !== 'clause' || tokens[start - 2]?.fold !== 'الي')

const WISHING = new Set(['طلب', 'طالب', 'رفض', 'فضّل'])

/** Words from which a wish to stay unnamed is a few words long: «شريطة عدم الكشف عن هويته». */
const UNTOLD = /^(?:ب?عدم|ب?دون|الا)$/u
const MAX_WISH = 4

/** «طلب عدم الكشف عن هويته»، «تحدثا شريطة عدم الكشف عن هويتهما»: a source's wish to stay unnamed is a property of it. */
export function isAnonymity({ tokens }: Reader, cue: CueWord, start: number): boolean {
  const named = isIdentity(tokens[start]?.fold ?? '')
  if (named && tokens.slice(Math.max(cue.at, start - MAX_WISH), start).some(t => UNTOLD.test(t.fold))) return true
  if (!WISHING.has(cue.entry.lemma)) return false
  for (let i = cue.at + 1; i < Math.min(start + 6, tokens.length); i++) if (isIdentity(tokens[i]!.fold)) return true
  return false
}
