/**
 * Makes src/story/lexicon/frequencies.generated.ts: how many of a thousand articles hold each term, for terms in at least RARE of them.
 * Counts only; no text of the articles is kept. Usage: tsx scripts/build-frequencies.ts ARTICLES.jsonl[.gz]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { tokenize } from '../src/language/tokens.ts'
import { termsOf } from '../src/story/terms.ts'

/** Terms rarer than this (in a thousand articles) weigh the same, so that they need no line. */
const RARE = 5
const TARGET = new URL('../src/story/lexicon/frequencies.generated.ts', import.meta.url)

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: build-frequencies.ts ARTICLES.jsonl[.gz]')
const bytes = readFileSync(file)
const records = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
const counts = new Map<string, number>()
for (const line of records) {
  const { title = '', text } = JSON.parse(line) as { title?: string; text: string }
  const whole = `${title}\n${text}`
  const keys = new Set(termsOf(tokenize(whole, { start: 0, end: whole.length }, 0, 100_000)).map(t => t.key))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}
const lines = [...counts]
  .map(([key, n]) => [key, (1000 * n) / records.length] as const)
  .filter(([key, share]) => share >= RARE && !/[`\\$\s]/.test(key))
  .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  .map(([key, share]) => `${key} ${Math.round(share)}`)
const head = `/** How many of a thousand news articles hold each term, by scripts/build-frequencies.ts from ${records.length} articles. */`
writeFileSync(TARGET, `${head}\nexport const FREQUENCIES = \`${lines.join('\n')}\`\n`)
console.log(`${lines.length} terms of ${records.length} articles`)
