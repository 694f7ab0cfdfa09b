/**
 * Matching 50,000 names, against wink-nlp's tokenizer on the same text in the same run. The names are those of the knowledge base and
 * made ones of Arabic syllables, so that the trie is of the size that a user's own table would make it.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { namesIn } from '../src/actors/gazetteer.ts'
import { KNOWLEDGE_TABLES, Knowledge } from '../src/actors/index.ts'
import { analyse } from '../src/language/index.ts'
import { readDocument } from '../src/reading/index.ts'

const NAMES = 50_000
const ROUNDS = 5
const ONSETS = [...'بتجحخدرزسشصطعغفقكلمنهوي']
const CODAS = ['ان', 'ير', 'ود', 'اس', 'يل', 'وم', 'اب', 'ين', 'ار', 'يد', 'وس', 'اش']

/** The `n`th made word: two syllables, all different for `n` below 76,176. */
function madeWord(n: number): string {
  const first = ONSETS[n % ONSETS.length]! + CODAS[Math.floor(n / ONSETS.length) % CODAS.length]!
  const rest = Math.floor(n / (ONSETS.length * CODAS.length))
  return first + ONSETS[rest % ONSETS.length]! + CODAS[Math.floor(rest / ONSETS.length) % CODAS.length]!
}

/** A people table that fills the knowledge base up to 50,000 names of two words. */
function madePeople(count: number): string {
  const lines = ['id\tname\taliases\tenglish\tcountry\toffices']
  for (let i = 0; i < count; i++) lines.push(`made-${i}\t${madeWord(i)} ${madeWord(i * 7 + 3)}\t\tMade ${i}\t\t`)
  return lines.join('\n')
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Seconds that `work` takes. */
function time(work: () => void): number {
  const begin = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - begin) / 1e9
}

/** Prints tokens a second of matching and of the yardstick on `texts`, medians of rounds taken in turn. */
export function benchNames(texts: readonly string[], row: (what: string, value: string, ratio?: string) => void): void {
  const own = new Knowledge(KNOWLEDGE_TABLES)
  const known = own.entries.reduce((sum, e) => sum + 1 + e.aliases.length + e.weak.length, 0)
  const knowledge = new Knowledge(KNOWLEDGE_TABLES, { people: madePeople(NAMES - known) })
  const documents = texts.map(text => analyse(readDocument({ uri: 'bench', text })).layer('analysis').tokens)
  const tokens = documents.reduce((sum, document) => sum + document.length, 0)
  const nlp = winkNLP(model, [])
  const matching: number[] = []
  const wink: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const seconds = time(() => {
      for (const document of documents) namesIn(knowledge, document, 0, document.length)
    })
    let winkTokens = 0
    const winkSeconds = time(() => {
      for (const text of texts) winkTokens += nlp.readDoc(text).tokens().length()
    })
    if (round === 0) continue
    matching.push(tokens / seconds)
    wink.push(winkTokens / winkSeconds)
  }
  row('yardstick: wink-nlp tokenizer', `${Math.round(median(wink) / 1000)} k tokens/s`)
  row(
    `matching ${NAMES} names`,
    `${Math.round(median(matching) / 1000)} k tokens/s`,
    `${(median(matching) / median(wink)).toFixed(2)} × the yardstick`,
  )
}
