import type { Token } from '../document/index.ts'
import { fold, type NounForm, type Reading, readingsOf, type VerbForm } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { TOLL_VERBS, TWO_PEOPLE } from './lexicon/figures.data.ts'
import { nominalReading } from './words.ts'

/** People whom a toll tells one by one, without a number: مقتل ضابط وجندي، استشهد أحد الحراس، إن ضابطين ومجندا أصيبوا. */

/** How many they are, and the token behind them. */
export interface ToldPeople {
  readonly value: number
  readonly last: number
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'role', 'kin'])
const ONE_OF: ReadonlySet<string> = new Set(['احد', 'احدي'])
/** The most words that go on with one of them before the next is joined. */
const MOST_BETWEEN = 2

const isPerson = (n: NounForm): boolean => n.classes.some(c => PEOPLE.has(c))

let twos: ReadonlySet<string> | null = null

/** How many indefinite people a reading of a word is; 0 where it may be any number of them. */
function howMany(folded: string, fits: (r: Reading) => boolean): number {
  twos ??= new Set(TWO_PEOPLE.split(' ').map(fold))
  if (twos.has(folded.replace(/^و/, ''))) return 2
  const reading = readingsOf(folded).find(r => !r.article && fits(r) && r.nouns.some(isPerson))
  const numbers = reading?.nouns.filter(isPerson).map(n => n.number) ?? []
  if (numbers[0] === 's') return 1
  return numbers.length > 0 && numbers.every(n => n === 'd') ? 2 : 0
}

/** How many indefinite people a word may be as the first, and as one joined by و to others. */
const people = new WordMemo<{ readonly first: number; readonly joined: number }>(folded => ({
  first: howMany(folded, r => r.proclitics.length === 0 && r.enclitic === null),
  joined: howMany(folded, r => r.proclitics.length === 1 && r.proclitics[0] === 'و'),
}))

/** Whether a word goes on with the one before it: an adjective, or what it is of (ضابط شرطة). */
const goesOn = (token: Token): boolean => {
  const reading = nominalReading(token.fold)
  return reading !== null && reading.proclitics.length === 0 && reading.enclitic === null
}

/** The people told from token `at` on, before `end`; null if none are. */
export function toldPeopleAt(tokens: readonly Token[], at: number, end: number): ToldPeople | null {
  const oneOf = ONE_OF.has(tokens[at]!.fold)
  let value = oneOf ? Number(isOneOfThem(tokens[at + 1], at + 1 < end)) : people.get(tokens[at]!.fold).first
  if (value === 0) return null
  let last = at + (oneOf ? 2 : 1)
  for (;;) {
    let next = last
    while (next < end && next < last + MOST_BETWEEN && goesOn(tokens[next]!)) next++
    const more = next < end && tokens[next]!.kind === 'word' ? people.get(tokens[next]!.fold).joined : 0
    if (more === 0) return { value, last }
    value += more
    last = next + 1
  }
}

/** أحد المدنيين، إحدى الطالبات: what follows names those of whom one is meant. */
const isOneOfThem = (token: Token | undefined, within: boolean): boolean =>
  within &&
  token !== undefined &&
  (nominalReading(token.fold)?.nouns.some(n => n.number === 'p' && isPerson(n)) ?? false)

/** Whether a word can only be an object: جنديا، ضابطين. */
export const isObject = new WordMemo<boolean>(folded =>
  readingsOf(folded).some(
    r =>
      !r.article &&
      r.proclitics.length === 0 &&
      r.nouns.some(n => isPerson(n) && (n.accusative || (n.number === 'd' && /ين?$/.test(folded)))),
  ),
)

let verbs: ReadonlySet<string> | null = null

const isPerfect = (v: VerbForm): boolean => v.kind === 'perfect'

/** Whether a word tells what befell those behind it: a verbal noun (مقتل), or a verb that is never told of who did it (استشهد، أصيب). */
export const befalls = new WordMemo<boolean>(folded => {
  verbs ??= new Set(TOLL_VERBS.split(' ').map(fold))
  return readingsOf(folded).some(r => {
    if (r.enclitic !== null || r.article) return false
    const perfect = r.verbs.filter(isPerfect)
    if (perfect.length > 0 && perfect.every(v => v.voice === 'passive')) return true
    return verbs!.has(r.stem) || perfect.some(v => verbs!.has(fold(v.lemma)))
  })
})
