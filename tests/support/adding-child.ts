/** adding-child.ts FOLDER [DATABASE_URL]: adds articles to a store until it is killed, and prints the number of each that was acknowledged. */
import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/index.ts'
import { inputOf } from './kill.ts'
import { plainArticle } from './plain-reader.ts'

const [folder, databaseUrl] = process.argv.slice(2)
const store = await openStore({ folder, databaseUrl, read: plainArticle })
writeSync(1, 'open\n')

async function* endless(from: number) {
  for (let i = from; ; i++) yield inputOf(i)
}
for await (const { uri } of store.add(endless((await store.counts()).articles))) writeSync(1, `${uri}\n`)
