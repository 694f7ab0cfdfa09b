import type { Mention, Timex, Token } from '../document/index.ts'
import { finiteVerbsAt, type TokenRange } from '../language/index.ts'
import { nominalReading } from './words.ts'

/** The annotations of a sentence that its chunks are built around, by token. */

/** A mention and the tokens that it takes with its titles. */
export interface Name extends TokenRange {
  readonly mention: Mention
  /** First and last token of the name itself. */
  readonly core: TokenRange
}

/** The names of a sentence by token: those inside another's titles or name are left out. */
export function namesOf(tokens: readonly Token[], { first, last }: TokenRange, mentions: readonly Mention[]): Name[] {
  const tokenAt = (offset: number, from: number): number => {
    let i = from
    while (i < last && tokens[i]!.end <= offset) i++
    return i
  }
  const names: Name[] = []
  for (const mention of mentions) {
    const begin = tokenAt(mention.start, first)
    const end = Math.max(begin + 1, tokenAt(mention.end - 1, begin) + 1)
    let from = begin
    let to = end
    for (const title of mention.titles) {
      if (title.end <= mention.start && title.start >= tokens[first]!.start)
        from = Math.min(from, tokenAt(title.start, first))
      if (title.start >= mention.end && title.end <= tokens[last - 1]!.end)
        to = Math.max(to, tokenAt(title.end - 1, end) + 1)
    }
    // a title begins behind the name before it, whatever words of it the title takes along
    for (const { core } of names) if (core.first < from && from < core.last) from = Math.min(core.last, begin)
    // «حفتر طالب السيسي»، «طالب وزير الداخلية فلان»: what may be a verb is one behind a name and before an office, and no title of the next
    const verb =
      from < begin &&
      finiteVerbsAt(tokens, from).length > 0 &&
      (names.some(n => n.core.last === from) || (from + 1 < begin && isRole(tokens[from + 1]!)))
    const start = verb ? from + 1 : from
    names.push({ first: start, last: Math.min(to, last), mention, core: { first: begin, last: Math.min(end, last) } })
  }
  names.sort((a, b) => a.first - b.first)
  return names.filter(
    a =>
      !names.some(
        b =>
          b !== a &&
          b.first <= a.core.first &&
          a.core.last <= b.last &&
          b.last - b.first > a.last - a.first &&
          !(b.core.first >= a.core.first && b.core.first < a.core.last),
      ),
  )
}

/** Whether a word tells an office, rank or trade. */
const isRole = ({ fold }: Token): boolean => nominalReading(fold)?.nouns.some(n => n.classes.includes('role')) === true

/** The tokens of a sentence's times. */
export function timesOf(tokens: readonly Token[], sentence: TokenRange, timexes: readonly Timex[]): TokenRange[] {
  const ranges: TokenRange[] = []
  let i = sentence.first
  for (const timex of timexes) {
    while (i < sentence.last && tokens[i]!.end <= timex.start) i++
    let end = i
    while (end < sentence.last && tokens[end]!.start < timex.end) end++
    if (end > i) ranges.push({ first: i, last: end })
    i = Math.max(i, end)
  }
  return ranges
}
