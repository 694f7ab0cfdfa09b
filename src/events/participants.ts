import type { Token } from '../document/index.ts'
import { fold, type Reading, wordSet } from '../language/index.ts'
import { bare, type Cast } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { AUTHORITIES, BOMBERS, MILITARY_ORGANS, STATE_ORGANS, TERRITORIES } from './lexicon/organs.data.ts'
import type { Name } from './names.ts'
import { isAdjectival, isRelational, nominalReading, particleReading } from './words.ts'

/** Whom a phrase stands for among those of the article, and whether it can be one who acts. */

const AGENTS = new Set(['role', 'person', 'body', 'source', 'medium'])
/** Whether a phrase can be one who acts. */
export function isAgent(tokens: readonly Token[], chunk: Chunk, cast: Cast): boolean {
  if (chunk.names.some(n => n.first === chunk.head && cast.canAct(n.mention.entity))) return true
  const reading = nominalReading(tokens[chunk.head]!.fold)
  if (reading === null) return chunk.names.length > 0
  return reading.nouns.some(n => n.classes.some(c => AGENTS.has(c))) || reading.nisbas.length > 0
}

/** What stands between a spokesman and for whom he speaks. */
export const ON_BEHALF: ReadonlySet<string> = new Set(['باسم', 'بلسان'])

/** The name that a phrase with several is about: the person styled by the rest, else the first. */
function leading(tokens: readonly Token[], names: readonly Name[]): Name {
  const people = names.filter(n => n.mention.type === 'PER')
  if (people.length > 1) {
    const [one, two] = people as [Name, Name]
    for (let i = one.first; i < two.first; i++) if (ON_BEHALF.has(tokens[i]!.fold)) return two
  }
  return people[0] ?? names[0]!
}

/** Whether a folded word is one of the nouns of a lexicon text, or a form of one. */
function listed(text: string): (folded: string) => boolean {
  let nouns: ReadonlySet<string> | null = null
  return folded => {
    nouns ??= wordSet(text)
    const reading = nominalReading(folded)
    return nouns.has(reading?.stem ?? folded) || reading?.nouns.some(n => nouns!.has(fold(n.lemma))) === true
  }
}

/** Whether a phrase's noun acts for the state that its adjective names. */
const actsForState = listed(STATE_ORGANS)
/** Whether it is what a state holds. */
export const isTerritory = listed(TERRITORIES)
/** Whether a word tells those who rule, wherever they sit. */
export const isAuthority = listed(AUTHORITIES)
/** Whether it is part of that state's army. */
export const isMilitary = listed(MILITARY_ORGANS)

/** Whether a word tells what bombs rather than what is bombed. */
export const isBomber = listed(BOMBERS)

/** The words of a phrase from token `from` on, folded, the first without clitics. */
function wordsOf(tokens: readonly Token[], chunk: Chunk, from: number): string[] {
  const words: string[] = []
  for (let i = Math.max(from, chunk.head); i < chunk.last; i++)
    if (tokens[i]!.kind === 'word') words.push(tokens[i]!.fold)
  while (words.length > 1 && particleReading(words[0]!) !== null) words.shift()
  return words
}

/** Who bears the office that a phrase without a person's name tells: مدير أمن الإسكندرية، موكب رئيس الحكومة. */
function recallTitle(tokens: readonly Token[], chunk: Chunk, cast: Cast, from: number): string | null {
  const words = wordsOf(tokens, chunk, from)
  for (let i = 0; i + 1 < words.length; i++) {
    const head = nominalReading(words[i]!)
    if (head === null) return null
    if (!head.nouns.some(n => n.classes.includes('role'))) continue
    const bearer = cast.recall([head.stem, ...words.slice(i + 1)], true, tokens[chunk.first]!.start)
    if (bearer !== null) return bearer
  }
  return null
}

/** Adjectives that say nothing of whose an office is. */
const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set([
  'الدولي',
  'الاممي',
  'السابق',
  'الاسبق',
  'الحالي',
  'الراحل',
  'الجديد',
  'المنتخب',
  'المذكور',
])

/** Whether a definite noun is only followed by what describes it and names no state: المملكة الدائم، التنظيم المتطرف. An office may be another's by that. */
const isDescribed = (words: readonly string[], cast: Cast): boolean =>
  words.length > 1 &&
  words.slice(1).every(word => word.startsWith('ال') && !isRelational(bare(word)) && cast.stateOf(word) === null) &&
  (nominalReading(words[0]!)?.nouns.some(n => n.classes.includes('role')) !== true ||
    words.slice(1).every(word => PLAIN_ADJECTIVES.has(word)))

/** The words behind the noun of an office that tell of it, without an adjective of the thing that is his: «زيارة الرئيس الإريتري | التاريخية». */
function ownWords(words: readonly string[], { nouns }: Reading): readonly string[] {
  const his = nouns.length > 0 && nouns.every(n => n.gender === 'm' && n.number === 's' && n.classes.includes('role'))
  const last = words.at(-1)
  if (!his || words.length < 2 || !last?.endsWith('ه') || !last.startsWith('ال')) return words
  const reading = nominalReading(last)
  return reading !== null && isAdjectival(reading) ? words.slice(0, -1) : words
}

/** Whom a phrase stands for: the entities it names, recalls, or derives an adjective from; none if nobody. */
export function participantsOf(
  tokens: readonly Token[],
  chunk: Chunk,
  cast: Cast,
  from: number = chunk.first,
): string[] {
  const names = chunk.names.filter(n => n.last > from)
  if (names.length > 0) {
    const titled = names.some(n => n.mention.type === 'PER') ? null : recallTitle(tokens, chunk, cast, from)
    return [titled ?? leading(tokens, names).mention.entity]
  }
  const words = wordsOf(tokens, chunk, from)
  const military = words.length > 1 && isMilitary(words[0]!)
  for (let k = 0; k < words.length; k++) {
    const onset = nominalReading(words[k]!)
    if (onset === null || isAdjectival(onset)) continue
    const rest = [(onset.article ? 'ال' : '') + onset.stem, ...ownWords(words.slice(k + 1), onset)]
    const before = tokens[chunk.first]!.start
    const recalled =
      cast.recall(rest, onset.article, before) ??
      (onset.article && isDescribed(rest, cast) ? cast.recall(rest.slice(0, 1), true, before) : null) ??
      (military || rest.length > 1 ? null : cast.nicknamed(rest[0]!))
    if (recalled !== null) return [recalled]
    if (onset.article) break
  }
  if (words.length > 1 && (military || actsForState(words[0]!) || isTerritory(words[0]!)))
    for (let k = 1; k < words.length; k++) {
      const state = (military ? cast.armyOf(words[k]!) : null) ?? cast.stateOf(words[k]!, words[k + 1])
      if (state !== null) return [state]
    }
  const group = words.length === 0 ? null : cast.groupOf(words[0]!)
  return group === null ? [] : [group]
}
