/**
 * Scores the whole actors layer on named entities of others: people, places and bodies whose words are exactly those of the file
 * (precision/recall/F1). What the layer tells apart besides is made one: states, places and buildings are LOC; of names that overlap the longest counts.
 * Usage: tsx scripts/score-names.ts FILE.conll [--folds N --fold K] [--sentences PER_ARTICLE] [--errors]
 */
import { parseArgs } from 'node:util'
import { readActors } from '../src/actors/index.ts'
import { analyse } from '../src/language/index.ts'
import { readDocument } from '../src/reading/index.ts'
import { readTime } from '../src/time/index.ts'
import { type NameKind, NameTally, namesOf, readConll, split, type TaggedSentence } from './conll.ts'

const KIND_OF: Readonly<Record<string, NameKind>> = { PER: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC' }

/** The names that the layer finds in an article of these words, by word, with the rule that found each. */
function namesFound(lines: readonly TaggedSentence[]): Map<string, string> {
  let text = ''
  const starts: number[] = []
  for (const { words } of lines) {
    for (const word of words) {
      starts.push(text.length)
      text += `${word} `
    }
    text += '\n'
  }
  const article = readActors(readTime(analyse(readDocument({ uri: 'names', text }))))
  const names = new Map<string, string>()
  const taken = new Set<number>()
  const longestFirst = [...article.layer('mentions')].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const { start, end, type, rule } of longestFirst) {
    const first = starts.findLastIndex(s => s <= start)
    const last = starts.findLastIndex(s => s < end) + 1
    if (taken.has(first) || taken.has(last - 1)) continue
    for (let i = first; i < last; i++) taken.add(i)
    names.set(`${first}-${last}-${KIND_OF[type]}`, rule)
  }
  return names
}

/** A name among six words on either side. */
function inContext(words: readonly string[], name: string): string {
  const [first, last] = rangeOf(name)
  const [before, own, after] = [
    words.slice(Math.max(0, first - 6), first),
    words.slice(first, last),
    words.slice(last, last + 6),
  ]
  return `${before.join(' ')} [${own.join(' ')}] ${after.join(' ')}`
}

const rangeOf = (name: string): [number, number] => name.split('-').slice(0, 2).map(Number) as [number, number]

/** Names that the layer missed, and false ones with the kind of the name that they overlap. */
function printErrors(words: readonly string[], found: ReadonlyMap<string, string>, gold: ReadonlySet<string>): void {
  for (const name of gold) if (!found.has(name)) console.log(`missed ${name.split('-')[2]}\t${inContext(words, name)}`)
  for (const [name, rule] of found) {
    if (gold.has(name)) continue
    const [first, last] = rangeOf(name)
    const other = [...gold].find(g => rangeOf(g)[0] < last && rangeOf(g)[1] > first)
    console.log(`false ${name.split('-')[2]} for ${other?.split('-')[2] ?? 'none'}\t${inContext(words, name)}\t${rule}`)
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '1' },
    fold: { type: 'string', default: '0' },
    sentences: { type: 'string', default: '20' },
    errors: { type: 'boolean' },
  },
})
const { test } = split(readConll(positionals[0]!), Number(values.folds), Number(values.fold))
const step = Number(values.sentences)
const tally = new NameTally()
for (let at = 0; at < test.length; at += step) {
  const lines = test.slice(at, at + step)
  const words = lines.flatMap(l => l.words)
  const gold = namesOf(lines.flatMap(l => l.tags))
  const found = namesFound(lines)
  tally.add(new Set(found.keys()), gold)
  if (values.errors) printErrors(words, found, gold)
}
console.log(String(tally))
