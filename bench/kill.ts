/**
 * node scripts/run.mjs bench/kill.ts [ROUNDS]: kills a process that adds to a store ROUNDS times (200 by default) at random moments, every fifth time
 * while it opens the store, and checks after each that all it said was taken in is in the journal, and at the end that every article is whole.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { openStore } from '../src/store/index.ts'
import { inputOf, killWhileAdding } from '../tests/support/kill.ts'
import { plainArticle } from '../tests/support/plain-reader.ts'

const rounds = Number(process.argv[2] ?? '200')
const folder = mkdtempSync(join(tmpdir(), 'isnad-kill-'))
let acknowledged = 0
try {
  for (let round = 1; round <= rounds; round++) {
    const taken = await killWhileAdding({ folder }, round % 5 === 0)
    acknowledged = Math.max(acknowledged, ...taken.map(i => i + 1))
    // killed before it made the journal, a store holds nothing and has promised nothing
    const journal = acknowledged === 0 ? '' : readFileSync(join(folder, 'journal.jsonl'), 'utf8')
    const records = Math.max(0, journal.split('\n').length - 2)
    if (records < acknowledged)
      throw new Error(`round ${round}: ${acknowledged} acknowledged, ${records} in the journal`)
    if (round % 10 === 0) console.log(`${round} kills: ${acknowledged} acknowledged, ${records} in the journal`)
  }
  const store = await openStore({ folder, read: plainArticle })
  let articles = 0
  for await (const article of store.articles()) {
    const expected = plainArticle({ ...inputOf(Number(article.source.uri)), id: article.id })
    if (!isDeepStrictEqual(article, JSON.parse(JSON.stringify(expected)))) throw new Error(`${article.id} is not whole`)
    articles++
  }
  await store.close()
  if (articles < acknowledged) throw new Error(`${acknowledged} acknowledged, ${articles} there`)
  console.log(`${rounds} kills: all ${acknowledged} acknowledged articles are there and whole, ${articles} in all`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
