import type { Mention } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { hasClass, nominalOf, PEOPLE } from './words.ts'

/** How the text styles a person somewhere: وزير الخارجية الإيراني. */
export interface Description {
  readonly mention: Mention
  /** Token at which it stands. */
  readonly at: number
  /** Its words, folded, without the article. */
  readonly words: ReadonlySet<string>
}

const MAX_TITLE = 10

export const withoutArticle = (folded: string): string => folded.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=..)/u, '')

/** The words of a phrase from its head to `end`, folded, without the article. */
export function wordsOf(reader: Reader, phrase: SourcePhrase, end = phrase.last): string[] {
  const words: string[] = []
  for (let i = phrase.head; i < end; i++)
    if (reader.tokens[i]!.kind === 'word') words.push(withoutArticle(reader.tokens[i]!.fold))
  return words
}

/** The lemma of a phrase's head noun, folded; its written form where no lexicon knows it. */
export function headWord(reader: Reader, phrase: SourcePhrase): string {
  const { fold: folded } = reader.tokens[phrase.head]!
  return fold(phrase.noun?.lemma ?? nominalOf(folded)?.noun?.lemma ?? withoutArticle(folded))
}

/** Every way in which the text styles the people that it names, in text order. */
export function describePeople(reader: Reader, mentions: readonly Mention[]): readonly Description[] {
  const found: Description[] = []
  for (const mention of mentions) {
    if (mention.type !== 'PER') continue
    const first = reader.tokenAfter(mention.start)
    const words = new Set<string>()
    // «أمير البلاد لفلان: …»: what stands before a preposition is another's title
    const attached = reader.tokens[first]?.start !== mention.start
    for (const title of mention.titles)
      if (!(attached && title.end <= mention.start))
        for (const word of reader.text.slice(title.start, title.end).split(/\s+/u))
          words.add(withoutArticle(fold(word)))
    for (const word of before(reader, mention, first)) words.add(word)
    for (const word of behind(reader, reader.mentionEnd(mention))) words.add(word)
    if (words.size > 0) found.push({ mention, at: first, words })
  }
  return found
}

/** «وزير الداخلية محمد حصاد» */
function before(reader: Reader, mention: Mention, first: number): readonly string[] {
  const start = Math.max(reader.sentenceStart(Math.min(first, reader.tokens.length - 1)), first - MAX_TITLE)
  for (let i = start; i < first; i++) {
    const phrase = sourcePhraseAt(reader, i, reader.mentionEnd(mention), { allowed: ['و', 'ف', 'ل', 'ب'] })
    if (phrase?.person === mention) return wordsOf(reader, phrase, first)
  }
  return []
}

/** «امحند العنصر، الأمين العام لحزب الحركة الشعبية» */
function behind(reader: Reader, end: number): readonly string[] {
  const comma = reader.tokens[end]?.clean
  if (comma !== '،' && comma !== ',') return []
  const phrase = sourcePhraseAt(reader, end + 1, Math.min(end + 1 + MAX_TITLE, reader.tokens.length))
  return phrase !== null && phrase.person === null && hasClass(phrase.noun, PEOPLE) ? wordsOf(reader, phrase) : []
}
