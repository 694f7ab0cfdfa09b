/**
 * node scripts/run.mjs bench/generate-large.ts SOURCE.jsonl[.gz] [COUNT]: writes COUNT records (100,000 by default) made from those of SOURCE
 * to the standard output, as JSON lines.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { enlarge, type NewsRecord } from './enlarge.ts'

const [path, count = '100000'] = process.argv.slice(2)
if (path === undefined || !/^\d+$/.test(count)) {
  console.error('usage: generate-large.ts SOURCE.jsonl[.gz] [COUNT]')
  process.exit(2)
}
const bytes = readFileSync(path)
const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
const records = lines.map(line => JSON.parse(line) as NewsRecord)
for (const record of enlarge(records, Number(count)))
  if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain')
