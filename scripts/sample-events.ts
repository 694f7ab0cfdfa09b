/**
 * Draws events for checking by hand: reads JSON lines, prints COUNT events with their sentence, chosen by a fixed seed.
 *
 *   node scripts/run.mjs scripts/sample-events.ts FILE.jsonl.gz [COUNT] [ARTICLES]
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readArticle } from '../src/index.ts'

const [file, count = '150', articles = '1000'] = process.argv.slice(2)
if (file === undefined) throw new RangeError('give a file of JSON lines')
const bytes = readFileSync(file)
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
const step = Math.max(1, Math.floor(lines.length / Number(articles)))
const rows: string[] = []
for (let i = 0; i < lines.length; i += step) {
  const article = readArticle(JSON.parse(lines[i]!))
  const names = new Map(article.entities.map(e => [e.id, e.name]))
  const list = (ids: readonly string[]): string => ids.map(id => names.get(id)).join(', ') || '-'
  for (const { type, actors, recipients, status, trigger } of article.events) {
    const before = article.text.slice(Math.max(0, trigger.start - 90), trigger.start)
    const told = `${before}⟦${article.text.slice(trigger.start, trigger.end)}⟧${article.text.slice(trigger.end, trigger.end + 110)}`
    rows.push(`${type} ${status}: ${list(actors)} > ${list(recipients)}\n    ${told.replace(/\s+/g, ' ')}`)
  }
}
console.error(`${rows.length} events`)
const every = Math.max(1, rows.length / Number(count))
for (let i = 0; i < Number(count) && Math.floor(i * every) < rows.length; i++) console.log(rows[Math.floor(i * every)])
