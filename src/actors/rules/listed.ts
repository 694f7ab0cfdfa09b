/** Places that are announced together, one after another: مدينتي ديسي وكومبولتشا، بلدات كفرزيتا واللطامنة ومورك. */
import type { Token } from '../../document/index.ts'
import { numberWords } from '../../language/numeral-words.ts'
import type { Candidate } from '../candidates.ts'
import { givenNameOf } from '../lexicon/names.ts'
import type { TaggedName } from '../tagger/tagger.ts'
import { factsOf, hidesArticle, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'

/** Kinds of places in the dual or plural, behind which و joins another name: مدينتي ديسي وكومبولتشا. */
const SEVERAL =
  /^[وفبل]?(?:(?:مدينت|بلدت|قريت|محافظت|ولايت|منطقت|اقليم|مقاطعت)(?:ي|ا)|مدن|بلدات|قري|محافظات|ولايات|مناطق|اقاليم)$/

/** Two bodies of a kind: وكالتا سبوتنيك وتاس, حركتي رشاد والنهضة. */
const TWO_BODIES = /^[وفبل]?(?:وكالت|صحيفت|قنات|مجلت|حركت|جماعت|منظمت|شركت)(?:ي|ا)$/

/** Whether a word is such a kind. */
export const announcesPlaces = (token: Token | undefined): boolean => SEVERAL.test(token?.fold ?? '')

/** The places or bodies that token `at` announces one after another and that no table knows: بلدات كفرزيتا واللطامنة ومورك. */
export function listedAt(ctx: RuleContext, at: number): Candidate[] {
  const { tokens, matches, last: end } = ctx
  const type = SEVERAL.test(tokens[at]!.fold) ? 'GPE' : TWO_BODIES.test(tokens[at]!.fold) ? 'ORG' : null
  if (type === null) return []
  const found: Candidate[] = []
  for (let i = at + 1; i < end; ) {
    const token = tokens[i]!
    const letters = i > at + 1 ? 1 : 0
    const match = matches.get(i)
    if (token.clean === '،' && letters > 0) {
      i++
      continue
    }
    if (!isWord(token) || (letters > 0 && !token.fold.startsWith('و'))) break
    if (match !== undefined && match.letters === letters && match.entries.some(e => e.type === type)) i = match.last
    else if (isUnheardOf(token.fold.slice(letters)) || (i === at + 1 && followsDual(ctx, at))) {
      const next = tokens[i + 1]
      const isLonger = i + 1 < end && isWord(next) && !next.fold.startsWith('و') && isUnheardOf(next.fold) // سانت لويز
      const last = isLonger ? i + 2 : i + 1
      found.push({ first: i, last, letters, type, rule: 'told together', weight: LISTED, entries: [] })
      i = last
    } else break
  }
  return found
}

/** Whether what follows the dual at `at` can be nothing but the first of two names, whatever it means elsewhere: «بلدتي نافعة وعين التينة». */
function followsDual({ tokens, last }: RuleContext, at: number): boolean {
  const [own, next] = [tokens[at + 1]!, tokens[at + 2]]
  if (!/(?:ت|ق)[يا]$/.test(tokens[at]!.fold) || at + 2 >= last || !isWord(next)) return false
  const { definite, particle } = factsOf(own.fold)
  const other = factsOf(next.fold.slice(1))
  const bare = definite === null && !particle && own.fold.length > 2 && numberWords(own.fold).length === 0
  return bare && next.fold.startsWith('و') && !(other.adjective || other.verb || other.particle)
}

/** More than what the tagger sees, less than a known name. */
const LISTED = 31
/** Whether nothing but a name is spelled like a folded word, its article aside. */
function isUnheardOf(folded: string): boolean {
  if (numberWords(folded.replace(/^ال/, '')).length > 0) return false
  const { unknown, definite, noun, adjective, verb, particle } = factsOf(folded)
  if (definite === null) return unknown && folded.length > 2 && !hidesArticle(folded)
  return unknown || !(noun || adjective || verb || particle)
}

/** Whether و joins a given name, which is none with it. */
const joinsPerson = ({ fold }: Token): boolean =>
  fold.startsWith('و') && givenNameOf(fold.slice(1)) && !givenNameOf(fold)

/** A tagged name; where several places are announced, each of those that و joins; two people that it joins: كيم وشي. */
export function parted({ tokens, first: begin }: RuleContext, name: TaggedName): TaggedName[] {
  const { first, last, type, margin } = name
  if (type === 'PER') {
    const second = last === first + 2 && joinsPerson(tokens[last - 1]!)
    return second
      ? [
          { ...name, last: last - 1 },
          { ...name, first: last - 1 },
        ]
      : [name]
  }
  const joined = tokens
    .slice(first + 1, last)
    .findIndex(t => t.kind === 'word' && /^و.{3}/.test(t.fold) && factsOf(t.fold).unknown)
  if (type !== 'LOC' || joined < 0 || first <= begin || !SEVERAL.test(tokens[first - 1]!.fold)) return [name]
  const at = first + 1 + joined
  return [
    { first, last: at, type, margin },
    { first: at, last, type, margin },
  ]
}
