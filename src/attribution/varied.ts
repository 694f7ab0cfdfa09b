import type { Source } from '../document/index.ts'
import { hasArticle, isKnown, isPlaced, isState, isUnnamedSource, type Office } from './descriptions.ts'
import type { Holder } from './holder.ts'
import { kindsOfBody } from './lexicon.ts'
import { sameSource } from './naming.ts'
import { isDocument, isMedium, type SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'

/** By which nouns a writer varies what he calls a body or outlet that the text has named. */

/** «الصحيفة الإسرائيلية» after «صحيفة هآرتس»: the only outlet introduced by that noun, whatever else is told of it. */
export function onlyOutlet(
  reader: Reader,
  holders: readonly Holder[],
  phrase: SourcePhrase,
  head: string,
): readonly Source[] | null {
  if (!isMedium(phrase) || isKnown(reader, phrase) || !hasArticle(reader, phrase)) return null
  const outlets = holders.filter(h => h.chain.at(-1)?.kind === 'outlet')
  // «الصحيفة الأميركية» after «واشنطن بوست», which the text calls by no noun
  return onlyOne(outlets.filter(h => h.head === head)) ?? onlyOne(outlets.every(h => h.phrase?.outlet === true) ? outlets : []) // biome-ignore format: one choice
}

/** «التحالف الحقوقي» after «التحالف الوطني لرصد الانتهاكات»: the only body introduced by that noun, unless a state tells it apart. */
export function onlyBody(
  reader: Reader,
  holders: readonly Holder[],
  { phrase, head, words }: Office,
): readonly Source[] | null {
  if (phrase.named !== null || words.length !== 2 || !hasArticle(reader, phrase) || isState(words[1]!)) return null
  return isPlaced(reader, phrase) ? null : onlyOne(holders.filter(h => h.head === head && h.phrase?.number !== 'p'))
}

function onlyOne(holders: readonly Holder[]): readonly Source[] | null {
  const [first, ...others] = holders.filter(h => h.chain.length > 0)
  const last = first?.chain.at(-1)
  return first !== undefined && others.every(h => sameSource(h.chain.at(-1)!, last!)) ? first.chain : null
}

/** «قالت الأمم المتحدة …، ودعت المنظمة الدولية»: a noun for bodies of many kinds stands for the body that has the floor. */
export function bodyStyled(
  reader: Reader,
  floor: Holder | null,
  { phrase, head, words }: Office,
): readonly Source[] | null {
  const last = floor?.chain.at(-1)
  if (floor === null || last?.kind !== 'organisation' || last.entity === null || !kindsOfBody.has(head)) return null
  if (words.length > 2 || isState(words[1] ?? '') || !hasArticle(reader, phrase) || isKnown(reader, phrase)) return null
  return floor.gender === phrase.gender || floor.gender === null ? floor.chain : null
}

/** «وذكرت جريدة الضفاف …، وأضاف المصدر ذاته»: with a word of sameness the source is the outlet or writing that has the floor. */
export function isSameWriting(
  { chain, phrase: last }: Holder,
  phrase: SourcePhrase,
  words: readonly string[],
): boolean {
  if (words.length > 1 || phrase.last === phrase.head + 1 || !isUnnamedSource(phrase) || phrase.number !== 's')
    return false
  return chain.at(-1)?.kind === 'outlet' || (last !== null && isDocument(last))
}
