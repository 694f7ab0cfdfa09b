/** What is spelled like a known name and is something else where it stands: مسقط رأسه, بحجة أن, وجده. */
import { readingsOf } from '../../language/index.ts'
import type { NameMatch } from '../gazetteer.ts'
import { strippings } from '../names.ts'
import { isWord } from '../words.ts'
import type { RuleContext } from './context.ts'
import { isNationality } from './nationality.ts'

/** Words that make something else of the name before them: مسقط رأسه. */
const NOT_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['مسقط', /^راس/],
  ['فتح', /^ال|باب|تحقيق/],
  ['كوبا', /^من$/],
  ['النيل', /^من$/],
  ['ينبع', /^(?:من|ال.+)$/],
  ['العقبه', /^(?:امام|ال(?:وحيده|رئيسيه|رييسيه|كبري|كبيره|اساسيه|حقيقيه|اولي|اخيره|ابرز|اهم))$/],
  ['القائم', /^(?:الايسر|الايمن|علي|ب(?:ال)?اعمال)$/],
])

/** Words that make something else of the name after them: القوة القاهرة. */
const NOT_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['القاهره', /^(?:ال)?(?:قوه|ظروف)$/],
  ['ينبع', /^(?:الذي|حيث)$/],
  ['المغرب', /^[وفبل]?(?:صلاه|اذان|فريضه)$/],
  ['العماره', /^(?:عالم|فن|هندسه|كليه|مهندس)$/],
  ['الاقصي', /^(?:[وفبل]?ال)?(?:طوفان|انتفاضه|حد|سقف|مغرب|شرق|شمال|جنوب)$/],
  ['القصير', /^(?:[وفبل]?ال)?(?:مدي|فيلم|وقت|اجل|تاريخ|عمر|شعر)$/],
  ['الرمادي', /^(?:[وفبل]?ال)?(?:لون|اسمنت|شعر)$/],
  ['الضيف', /^[وفبلك]?ا?ل(?:فريق|منتخب|رييس|رئيس|وزير|وفد|نادي)$/],
])

/** Whether the words around make something else of a name of one word: مسقط رأسه، القوة القاهرة. */
function meansAnother(ctx: RuleContext, match: NameMatch): boolean {
  const { first, last, letters } = match
  if (last !== first + 1) return false
  const { tokens } = ctx
  const fold =
    strippings(tokens[first]!.fold).find(s => s.letters === letters && s.rest.startsWith('ال'))?.rest ??
    tokens[first]!.fold.slice(letters)
  return (
    isNationality(ctx, match) ||
    NOT_BEFORE.get(fold)?.test(tokens[last]?.fold ?? '') === true ||
    NOT_AFTER.get(fold)?.test(tokens[first - 1]?.fold ?? '') === true
  )
}

const STAYS =
  /^[وفس]?(?:[يتن]بقي|[يتن]ظل|[يتن]كون|كانت?|كنا|كانوا|ظلت?|نحن|هو|هي|هم|انه|انها|[يتن]قول|[يتن]سعي|[يتن]حاول|[يتن]وكد)$/
/** دوما where it says for how long: سيبقى الأردن دوما في المقدمة. */
const isAlways = ({ tokens, first: begin }: RuleContext, { first, last }: NameMatch): boolean =>
  last === first + 1 &&
  tokens[first]!.fold === 'دوما' &&
  tokens.slice(Math.max(begin, first - 3), first).some(t => STAYS.test(t.fold))

/** «بحجة أن» is «on the pretext that», not a town. */
const isPretext = ({ tokens, last: end }: RuleContext, { first, last }: NameMatch): boolean =>
  last === first + 1 && tokens[first]!.fold === 'بحجه' && last < end && isWord(tokens[last])

/** وجده, «he found him», is not جدة, which is written with dots. */
function isVerbWithPronoun({ tokens }: RuleContext, { first, last, entries }: NameMatch): boolean {
  const { clean, fold } = tokens[first]!
  if (last > first + 1 || !clean.endsWith('ه') || !entries.some(e => e.name.endsWith('ة'))) return false
  return readingsOf(fold).some(
    r => r.enclitic === 'ه' && r.stem.length > 2 && r.verbs.some(v => v.kind === 'perfect' || v.kind === 'imperfect'),
  )
}

/** وزيرة الخارجية الأمريكية is the office, not the ministry. */
const isOfficeOf = ({ tokens, first: begin }: RuleContext, { first }: NameMatch): boolean =>
  first > begin &&
  /^(?:الخارجيه|الداخليه)$/.test(tokens[first]!.fold) &&
  /^[وفبلك]?وزيره?$/.test(tokens[first - 1]!.fold)

/** Whether a known name is none here. */
export const isHomograph = (ctx: RuleContext, match: NameMatch): boolean =>
  meansAnother(ctx, match) ||
  isVerbWithPronoun(ctx, match) ||
  isOfficeOf(ctx, match) ||
  isAlways(ctx, match) ||
  isPretext(ctx, match)
