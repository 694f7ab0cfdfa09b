/** Names of states that are written like the adjective of one: الرسائل السعودية are of Saudi Arabia, and who holds جوازا ألمانيا is no Germany. */
import type { Token } from '../../document/index.ts'
import { readingsOf } from '../../language/index.ts'
import type { NameMatch } from '../gazetteer.ts'
import { factsOf, isDefiniteNoun, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'

const FEMININE = 'السعوديه'
/** Nouns in the accusative that say how or when, not what: أعلنت مرارا روسيا. */
const ADVERBS = new Set([
  'مرارا',
  'تكرارا',
  'احيانا',
  'معا',
  'فورا',
  'سرا',
  'علنا',
  'عموما',
  'فعلا',
  'اصلا',
  'جوا',
  'برا',
  'بحرا',
])
/** Verbs that may have the state as their object behind their subject, by how they go on: ودعت المنظمة السعودية إلى. */
const ADDRESSES: readonly (readonly [RegExp, RegExp])[] = [
  [/^[وف]?(?:دعت|تدعو|حثت|تحث)$/, /^(?:الي|علي)$/],
  [/^[وف]?(?:طالبت|تطالب|اتهمت|تتهم|ناشدت|تناشد|هددت|تهدد|ابلغت)$/, /^ب/],
  [/^[وف]?(?:حذرت|تحذر)$/, /^من$/],
]

/** A definite noun with which a feminine adjective agrees: of feminine gender, or a plural of things. */
const agreesWithFeminine = ({ fold }: Token): boolean =>
  !/(?:ون|ين)$/.test(fold) &&
  readingsOf(fold).some(
    r =>
      r.article &&
      (/(?:ه|ات)$/.test(r.stem) ||
        r.nouns.some(n => n.gender === 'f' || (n.number === 'p' && !n.classes.some(c => PEOPLE.has(c))))),
  )
const PEOPLE: ReadonlySet<string> = new Set(['person', 'role', 'kin'])

/** A noun in the indefinite accusative: جوازا، لاجئا, or آخر for one. */
function isIndefiniteAccusative({ fold }: Token): boolean {
  if (fold === 'اخر' || fold === 'واخر') return true
  const { definite, time, particle } = factsOf(fold)
  if (!fold.endsWith('ا') || definite !== null || time || particle || ADVERBS.has(fold)) return false
  // participles have objects of their own: مطالبا تركيا باحترام القانون
  return readingsOf(fold).some(r => r.enclitic === null && r.nouns.some(n => n.accusative && !n.adjective))
}

/** «مصدر عسكري مالي», «جندي مالي», but «شمالي مالي», «في مالي». */
function isIndefiniteNisba({ fold }: Token): boolean {
  const { definite, nisba, noun, adjective, particle, place } = factsOf(fold)
  return (
    /..ي$/.test(fold) && definite === null && (nisba || noun || adjective) && !particle && !place && !SIDES.test(fold)
  )
}
const SIDES = /^[وفبل]?(?:شمال|جنوب|شرق|غرب|حوال)ي$/

/** Whether the sentence addresses the state: «طالبت المنظمة السعودية بوقف». */
function isAddressed({ tokens, first, last: end }: RuleContext, at: number): boolean {
  const [verb, next] = [at - 2 >= first ? tokens[at - 2] : undefined, at + 1 < end ? tokens[at + 1] : undefined]
  return ADDRESSES.some(([says, goesOn]) => says.test(verb?.fold ?? '') && goesOn.test(next?.fold ?? ''))
}

/** Whether the name of a state is an adjective of the word before it. */
export function isNationality(ctx: RuleContext, { first, last, letters, entries }: NameMatch): boolean {
  const [own, before] = [ctx.tokens[first]!, ctx.tokens[first - 1]]
  if (last > first + 1 || letters > 0 || !entries.some(e => e.id.startsWith('state/'))) return false
  if (own.nunated) return true
  if (first === ctx.first || !isWord(before)) return false
  if (own.fold.endsWith('يا')) return isIndefiniteAccusative(before)
  if (own.fold === 'مالي') return isIndefiniteNisba(before)
  if (own.fold !== FEMININE || !isDefiniteNoun(before) || !agreesWithFeminine(before)) return false
  const joined = ctx.matches.get(last)
  const isListed = joined?.letters === 1 && joined.entries.some(e => e.id.startsWith('state/'))
  return !isListed && !isAddressed(ctx, first)
}
