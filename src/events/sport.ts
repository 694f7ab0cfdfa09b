import type { Sentence, Token } from '../document/index.ts'
import { fold, wordSet } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import { SPORT_WORDS } from './lexicon/sport.data.ts'
import { nominalReading } from './words.ts'

let words: ReadonlySet<string> | null = null

/** In a sentence this many words of sport make it one; in an article, this many among a thousand words and at least so many. */
const IN_SENTENCE = 2
const IN_THOUSAND = 25
const IN_ARTICLE = 6

const sport = new WordMemo<boolean>(folded => {
  words ??= wordSet(SPORT_WORDS)
  if (words.has(folded)) return true
  const reading = nominalReading(folded)
  return reading !== null && (words.has(reading.stem) || reading.nouns.some(n => words!.has(fold(n.lemma))))
})

/** Which sentences of an article tell of sport: all of them where it is about sport. */
export function sportingSentences(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<number> {
  const counts = new Uint16Array(sentences.length)
  let all = 0
  for (const token of tokens)
    if (token.kind === 'word' && sport.get(token.fold)) {
      counts[token.sentence]!++
      all++
    }
  const sporting = all >= IN_ARTICLE && all * 1000 >= tokens.length * IN_THOUSAND
  return new Set(sentences.filter(s => sporting || counts[s.index]! >= IN_SENTENCE).map(s => s.index))
}
