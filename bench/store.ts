/**
 * node scripts/run.mjs bench/store.ts SOURCE.jsonl[.gz] [COUNT] [--quick] [--database URL] [--keep FOLDER]: adds COUNT articles (100,000 by default)
 * made from those of SOURCE to a new store, in a folder of its own that it removes or in FOLDER, which stays, and reports what the first and the
 * last 1,000 took, also as ratios to a yardstick measured in turn with them and as processor time, what the desk takes to answer, and peak memory.
 *
 * `--quick` reads each article of SOURCE once, at most 1,000 of them, and gives the copies its annotations under new names: what remains
 * is what linking, comparing and keeping cost. Ranges are those of the original, so the words in quotations are not those of real articles.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { collectSooner } from '../src/cli/memory.ts'
import { type Desk, openDesk } from '../src/desk/index.ts'
import type { Article } from '../src/document/index.ts'
import { readArticle } from '../src/pipeline.ts'
import type { ArticleInput } from '../src/reading/index.ts'
import { openStore } from '../src/store/index.ts'
import { enlarge, type NewsRecord, renamer } from './enlarge.ts'

const STEP = 1_000
const QUICK_SOURCE = 1_000
const QUERIES = ['روسيا', 'هجوم في سوريا', '"وزارة الدفاع"', 'الرئيس', 'Turkey', 'غارة جوية مدنيين', 'قال', 'محكمة']

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, database: { type: 'string' }, keep: { type: 'string' } },
})
const [path, count = '100000'] = positionals
if (path === undefined)
  throw new Error('usage: bench/store.ts SOURCE.jsonl[.gz] [COUNT] [--quick] [--database URL] [--keep FOLDER]')

function recordsOf(path: string): NewsRecord[] {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
  return (options.quick ? lines.slice(0, QUICK_SOURCE) : lines).map(line => JSON.parse(line) as NewsRecord)
}

/** Reads copies as their originals, which are read once. Offsets are those of the original. */
function quickReader(records: readonly NewsRecord[]): (input: ArticleInput) => Article {
  const originals = new Map(records.map(record => [record.uri, readArticle(record)]))
  return input => {
    const [, uri, copy] = /^(.*?)(?:-(\d+))?$/.exec(input.uri)!
    const known = originals.get(input.uri)
    const original = known ?? originals.get(uri!)!
    const rename = renamer(known === undefined ? Number(copy) : 0)
    const text = input.title === undefined ? input.text : `${input.title}\n\n${input.text}`
    const title = input.title === undefined ? null : { start: 0, end: input.title.length }
    return {
      ...original,
      id: input.id!,
      source: { uri: input.uri, outlet: input.outlet ?? null },
      text,
      title,
      published: original.published === null ? null : { ...original.published, value: input.published! },
      entities: original.entities.map(e => ({ ...e, name: rename(e.name) })),
    }
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
const seconds = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e9

/** Seconds of a fixed piece of work like a store's: parsing and hashing. */
function yardstick(records: readonly NewsRecord[]): number {
  const begin = process.hrtime.bigint()
  for (let round = 0; round < 20; round++)
    for (const record of records.slice(0, 200)) JSON.parse(JSON.stringify(record)).text.split(/\s+/).sort()
  return seconds(begin)
}

/** Milliseconds that a question takes, often asked; and processor time. */
async function time(name: string, ask: () => Promise<string>): Promise<number[]> {
  const times: number[] = []
  const before = process.cpuUsage()
  let answer = ''
  for (let round = 0; round < 11; round++) {
    const start = process.hrtime.bigint()
    answer = await ask()
    times.push(1000 * seconds(start))
  }
  const { user, system } = process.cpuUsage(before)
  const cpu = ((user + system) / 1e3 / times.length).toFixed(1)
  console.log(`${name}: ${median(times).toFixed(1)} ms, ${cpu} ms of processor time, ${answer}`)
  return times
}

const counted = ({ total, capped }: { readonly total: number; readonly capped: boolean }): string =>
  `${capped ? 'more than ' : ''}${total}`

/** What the desk's answers take: searches, and the lists and pages that a reader opens. */
async function timeAnswers(desk: Desk): Promise<void> {
  const searches: number[] = []
  for (const query of QUERIES)
    searches.push(...(await time(`search ${query}`, async () => counted(await desk.search(query)))))
  console.log(`search: ${median(searches).toFixed(1)} ms median`)
  const { items: claims } = await desk.claims({ limit: 200 })
  const { items: stories } = await desk.stories({ order: 'largest' })
  const [outlet] = (await desk.outlets()).items
  const [actor] = (await desk.actors()).items
  const pages: number[] = []
  let next = 0
  pages.push(
    ...(await time('claim', async () =>
      String((await desk.claim(claims[next++ % claims.length]!.id))!.reports.length),
    )),
  )
  console.log(`claim page: ${median(pages).toFixed(1)} ms median`)
  const lists: Record<string, () => Promise<string>> = {
    'stories, the front page': async () => counted(await desk.stories()),
    'stories of an outlet': async () => counted(await desk.stories({ outlet: outlet!.id })),
    'stories with an actor': async () => counted(await desk.stories({ actor: actor!.id })),
    'the largest story': async () => String((await desk.story(stories[0]!.id))!.articles.length),
    claims: async () => counted(await desk.claims()),
    'weakest claims with words': async () => counted(await desk.claims({ text: 'قتل', order: 'weakest' })),
    contradictions: async () => counted(await desk.contradictions()),
    ledgers: async () => counted(await desk.ledgers({ kind: 'killed' })),
    network: async () => counted({ total: (await desk.network()).relations.length, capped: true }),
    'network of an actor': async () => String((await desk.network({ actor: actor!.id })).relations.length),
    labels: async () => counted(await desk.labels({ tone: 'delegitimising' })),
    actors: async () => counted(await desk.actors()),
    'an actor': async () => String((await desk.actor(actor!.id))!.articles),
    outlets: async () => counted(await desk.outlets()),
    'an outlet': async () => String((await desk.outlet(outlet!.id))!.articles),
  }
  for (const [name, ask] of Object.entries(lists)) await time(name, ask)
}

collectSooner(60) // as the command does
const records = recordsOf(path)
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'isnad-bench-'))
let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 200)
try {
  const read = options.quick ? quickReader(records) : readArticle
  const store = await openStore({ folder, read, databaseUrl: options.database })
  const steps: { took: number; yard: number; cpu: number }[] = []
  let cpu = process.cpuUsage()
  let begin = process.hrtime.bigint()
  let added = 0
  for await (const _ of store.add(enlarge(records, Number(count)))) {
    if (++added % STEP !== 0) continue
    const used = process.cpuUsage(cpu)
    steps.push({ took: seconds(begin), yard: yardstick(records), cpu: (used.user + used.system) / 1e6 })
    if (added % (10 * STEP) === 0)
      console.error(`${added}: ${steps.at(-1)!.took.toFixed(1)} s, ${(peak / 2 ** 20).toFixed(0)} MB`)
    begin = process.hrtime.bigint()
    cpu = process.cpuUsage()
  }
  const first = steps[0]!
  const last = steps.at(-1)!
  console.log(
    `adding the first ${STEP}: ${first.took.toFixed(2)} s, ${(first.took / first.yard).toFixed(1)} yardsticks`,
  )
  console.log(`adding the last ${STEP}: ${last.took.toFixed(2)} s, ${(last.took / last.yard).toFixed(1)} yardsticks`)
  console.log(
    `last to first: ${(last.took / first.took).toFixed(2)}, by yardstick ${(last.took / last.yard / (first.took / first.yard)).toFixed(2)}, by processor time ${(last.cpu / first.cpu).toFixed(2)}`,
  )
  await timeAnswers(openDesk(store))
  console.log(`peak memory: ${(peak / 2 ** 20).toFixed(0)} MB`)
  console.log(JSON.stringify(await store.counts()))
  await store.close()
} finally {
  clearInterval(watch)
  if (options.keep === undefined) rmSync(folder, { recursive: true, force: true })
}
