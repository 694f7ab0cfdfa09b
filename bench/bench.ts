/**
 * npm run bench: how fast and how lean, as ratios to a yardstick measured in turn with it, because machines are noisy.
 *
 * - reading: articles/s, tokens/s and each stage's share, against JSON.parse plus a split at white space of the same articles;
 * - the command: peak memory and articles/s over all articles, as a user runs it;
 * - start-up: `isnad read` of one short file against `node -e 0`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { generateArticles } from './generate.ts'
import { benchNames } from './names.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NEWS = join(ROOT, '../shared/data/news/ant-2018.jsonl.gz')
const BIN = join(ROOT, 'dist/bin/isnad.cjs')
const ROUNDS = 5
const SAMPLE = 1_000

interface NewsRecord {
  uri: string
  text: string
  title?: string
  outlet?: string
  published?: string
}

function loadLines(): { lines: string[]; name: string } {
  if (existsSync(NEWS))
    return { lines: gunzipSync(readFileSync(NEWS)).toString('utf8').trim().split('\n'), name: 'ant-2018 (real news)' }
  console.log(`${NEWS} is not there: measuring on generated text instead`)
  return { lines: generateArticles(2_000).map(record => JSON.stringify(record)), name: 'generated text' }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Seconds that `work` takes. */
function time(work: () => void): number {
  const begin = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - begin) / 1e9
}

function row(what: string, value: string, ratio = ''): void {
  console.log(`${what.padEnd(44)} ${value.padStart(22)}  ${ratio}`)
}

async function benchReading(lines: readonly string[]): Promise<void> {
  const library = async (room: string) => import(join(ROOT, 'dist', room))
  const [{ readDocument }, { analyse }, { readTime }, { readActors }, { readAttributions }, { readEvents }] =
    await Promise.all(
      ['reading', 'language', 'time', 'actors', 'attribution', 'events'].map(room => library(`${room}/index.js`)),
    )
  const stages: [string, (x: never) => never][] = [
    ['reading', readDocument],
    ['language', analyse],
    ['time', readTime],
    ['actors', readActors],
    ['attribution', readAttributions],
    ['events', readEvents],
  ]
  const sample = lines.slice(0, SAMPLE)
  let words = 0
  const yardsticks: number[] = []
  const totals: number[] = []
  const shares = new Map(stages.map(([name]) => [name, [] as number[]]))
  for (let round = 0; round <= ROUNDS; round++) {
    const yardstick = time(() => {
      words = 0
      for (const line of sample) words += (JSON.parse(line) as NewsRecord).text.split(/\s+/).length
    })
    let values: unknown[] = sample.map(line => JSON.parse(line))
    let total = 0
    for (const [name, stage] of stages) {
      const seconds = time(() => {
        values = values.map(value => stage(value as never))
      })
      total += seconds
      if (round > 0) shares.get(name)!.push(seconds)
    }
    if (round === 0) continue // the first round warms up
    yardsticks.push(yardstick)
    totals.push(total)
  }
  const yardstick = median(yardsticks)
  const total = median(totals)
  row('yardstick: JSON.parse and split', `${Math.round(sample.length / yardstick)} articles/s`)
  row(
    'all stages, one core',
    `${Math.round(sample.length / total)} articles/s`,
    `1/${Math.round(total / yardstick)} of the yardstick`,
  )
  row('', `${Math.round(words / total)} words/s`)
  for (const [name, seconds] of shares)
    row(
      `  ${name}`,
      `${((100 * median(seconds)) / total).toFixed(1)} %`,
      `${(median(seconds) / yardstick).toFixed(1)} × the yardstick`,
    )
}

/** The resident memory (MB) of a process and of those it started; 0 where the platform does not tell. */
function residentMemory(pid: number): number {
  const folder = `/proc/${pid}`
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1] ?? 0)
    const children = readFileSync(`${folder}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    return children.reduce((sum, child) => sum + residentMemory(Number(child)), kilobytes / 1024)
  } catch {
    return 0 // it has ended
  }
}

/** Runs a program; gives seconds and the most memory (MB) that it and those it started held at once. */
async function runWatched(program: string, args: readonly string[]): Promise<{ seconds: number; peak: number }> {
  const begin = process.hrtime.bigint()
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMemory(child.pid!))
  }, 50)
  const code = await new Promise(done => child.on('close', done))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`)
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, peak }
}

/** Parses and splits the articles of a file, as a program of its own. */
const YARDSTICK = `
  let words = 0
  for (const line of require('node:fs').readFileSync(process.argv[1], 'utf8').trim().split('\\n')) words += JSON.parse(line).text.split(/\\s+/).length
`

async function benchCommand(lines: readonly string[], folder: string): Promise<void> {
  const file = join(folder, 'all.jsonl')
  writeFileSync(file, `${lines.join('\n')}\n`)
  const yardstick = await runWatched(process.execPath, ['-e', YARDSTICK, file])
  row(
    'yardstick: a program that parses and splits',
    `${Math.round(lines.length / yardstick.seconds)} articles/s`,
    `${Math.round(yardstick.peak)} MB at the peak`,
  )
  const { seconds, peak } = await runWatched(process.execPath, [BIN, 'read', file, '--format', 'jsonl'])
  row(
    `isnad read, ${lines.length} articles`,
    `${Math.round(lines.length / seconds)} articles/s`,
    `1/${Math.round(seconds / yardstick.seconds)} of the yardstick`,
  )
  row('', `${Math.round(peak)} MB at the peak`, `${(peak / yardstick.peak).toFixed(1)} × the yardstick`)
}

function benchStart(folder: string): void {
  const file = join(folder, 'short.txt')
  writeFileSync(file, 'عنوان قصير\n\nقال وزير الخارجية أمس إن الوفد سيصل غدا.\n')
  const bare: number[] = []
  const read: number[] = []
  // as a shell starts it where there are shells
  const [program, ...first] = process.platform === 'win32' ? [process.execPath, BIN] : [BIN]
  for (let round = 0; round < 15; round++) {
    bare.push(time(() => spawnSync(process.execPath, ['-e', '0'])))
    read.push(time(() => spawnSync(program!, [...first, 'read', file])))
  }
  row('yardstick: node -e 0', `${Math.round(1000 * median(bare))} ms`)
  row(
    'isnad read, one short file',
    `${Math.round(1000 * median(read))} ms`,
    `${(median(read) / median(bare)).toFixed(2)} × the yardstick`,
  )
}

await import('../scripts/build.mjs')
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
try {
  const { lines, name } = loadLines()
  console.log(`${lines.length} articles of ${name}; Node ${process.versions.node}; medians of ${ROUNDS} rounds\n`)
  await benchReading(lines)
  await benchCommand(lines, folder)
  benchStart(folder)
  benchNames(
    lines.slice(0, SAMPLE).map(line => (JSON.parse(line) as NewsRecord).text),
    row,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
