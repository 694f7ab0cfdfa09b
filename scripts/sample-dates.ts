/**
 * Draws dates at random for checking by hand:
 *
 *     node scripts/run.mjs scripts/sample-dates.ts NEWS.jsonl[.gz] [count] [seed]
 *
 * Prints one date a line: article, publication date, type, value, rule, and the words around it with the date in brackets. The same
 * file, count and seed give the same sample.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../src/language/index.ts'
import { type ArticleInput, readDocument } from '../src/reading/index.ts'
import { readTime } from '../src/time/index.ts'

const CONTEXT = 90

/** Mulberry32: a small generator with a seed, so that a sample can be drawn again. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The dates of one article, as lines. */
function linesOf(record: ArticleInput): string[] {
  const document = readTime(analyse(readDocument(record)))
  const { text } = document
  return document.layer('timexes').map(({ start, end, type, value, rule }) => {
    const before = text.slice(Math.max(0, start - CONTEXT), start)
    const after = text.slice(end, end + CONTEXT / 2)
    const words = `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ')
    return [record.uri, record.published ?? '-', type, value, rule, words].join('\t')
  })
}

const [file, count = '200', seed = '1'] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: sample-dates.ts NEWS.jsonl[.gz] [count] [seed]')
const bytes = readFileSync(file)
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
const next = generator(Number(seed))
const sample: string[] = []
let seen = 0
for (const record of text.split('\n').filter(line => line.trim() !== ''))
  for (const line of linesOf(JSON.parse(record) as ArticleInput)) {
    // reservoir sampling: each date is as likely as any other
    const place = seen++ < Number(count) ? sample.length : Math.floor(next() * seen)
    if (place < Number(count)) sample[place] = line
  }
process.stdout.write(`${sample.join('\n')}\n`)
process.stderr.write(`${sample.length} of ${seen} dates\n`)
