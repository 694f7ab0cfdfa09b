/** How the text styles a name: offices, ranks and epithets before it, appositions and adjectives after it. */
import type { Span, Token } from '../document/index.ts'
import type { Candidate } from './candidates.ts'
import { headsOf } from './lexicon/heads.ts'
import { isEpithet, RANKS } from './lexicon/labels.ts'
import { factsOf, isDefiniteAdjective } from './words.ts'

/** Words a title may have. */
const MAX_TITLE = 14
const JOINING = new Set(['باسم', 'بلسان', 'في', 'لدي', 'ما', 'يعرف', 'يسمي', 'تسمي', 'الاسبق', 'السابق', 'العام'])

const stem = (token: Token): string => factsOf(token.fold).definite ?? token.fold

/** Whether a title may begin with this word: an office, a rank, a kind of thing, a known label. */
function opensTitle(token: Token): boolean {
  const facts = factsOf(token.fold)
  return (
    facts.role || RANKS.has(stem(token)) || isEpithet(stem(token)) || headsOf(token.fold).some(h => h.flags.has('drop'))
  )
}

/** Whether a title may go on over this word. */
function withinTitle(tokens: readonly Token[], at: number, names: ReadonlySet<number>): boolean {
  const token = tokens[at]!
  if (token.kind === 'punctuation') return token.clean === '"' && at > 0 && opensTitle(tokens[at - 1]!)
  if (names.has(at) || JOINING.has(token.fold)) return true
  const facts = factsOf(token.fold)
  if (facts.particle) return false
  return facts.role || facts.noun || facts.adjective || facts.nisba || facts.verbalNoun || facts.definite !== null
}

/** The title that ends where the name begins, if one does. */
function before(tokens: readonly Token[], { first }: Candidate, from: number, names: ReadonlySet<number>): Span | null {
  let opened = -1
  for (let at = first - 1; at >= from && first - at <= MAX_TITLE && withinTitle(tokens, at, names); at--)
    if (!names.has(at) && opensTitle(tokens[at]!)) opened = at
  if (opened < 0) return null
  const last = tokens[first - 1]!.kind === 'punctuation' ? first - 2 : first - 1
  if (last < opened) return null
  const token = tokens[opened]!
  const proclitic = /^[وفبلك]/.test(token.clean) && !opensTitle({ ...token, fold: token.fold }) ? 1 : 0
  return { start: token.start + proclitic, end: tokens[last]!.end }
}

/** Adjectives right after a body or a person that judge it: الإرهابي، الانقلابية، المخلوع. */
function after(tokens: readonly Token[], { last, type }: Candidate, until: number): Span | null {
  let at = last
  if (tokens[at]?.kind === 'punctuation' && /["»”]/.test(tokens[at]!.clean)) at++
  const begin = at
  while (
    at < until &&
    isDefiniteAdjective(tokens[at]) &&
    (isEpithet(stem(tokens[at]!)) || (type === 'ORG' && factsOf(tokens[at]!.fold).nisba))
  )
    at++
  return at > begin ? { start: tokens[begin]!.start, end: tokens[at - 1]!.end } : null
}

/** An apposition between commas: خليفة حفتر، قائد الجيش الوطني الليبي، */
function apposition(
  tokens: readonly Token[],
  { last, type }: Candidate,
  until: number,
  names: ReadonlySet<number>,
): Span | null {
  if (type !== 'PER' || !/[،,]/.test(tokens[last]?.clean ?? '') || last + 1 >= until) return null
  const begin = last + 1
  const facts = factsOf(tokens[begin]!.fold)
  if (!facts.role || facts.prefix !== '' || facts.verb) return null
  let at = begin + 1
  while (at < until && at - begin < MAX_TITLE && tokens[at]!.kind === 'word' && withinTitle(tokens, at, names)) at++
  return { start: tokens[begin]!.start, end: tokens[at - 1]!.end }
}

/** The titles around a name within tokens `[from, until)` of its sentence, in text order. `names` holds the tokens that belong to names. */
export function titlesOf(
  tokens: readonly Token[],
  name: Candidate,
  from: number,
  until: number,
  names: ReadonlySet<number>,
): Span[] {
  return [before(tokens, name, from, names), after(tokens, name, until), apposition(tokens, name, until, names)].filter(
    s => s !== null,
  )
}
