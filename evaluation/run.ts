/** `npm run eval -- [--gold DIR] [--predictions FILE] [--errors] [--record]`: scores the library, or a file of its results. See README.md. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readGold } from './gold.ts'
import { inputsOf, predictionsOf, readAll } from './predictions.ts'
import { appendRun, type Run, table } from './report.ts'
import { score } from './score.ts'
import type { Scores } from './sheet.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OWN_GOLD = join(ROOT, 'evaluation/gold')
const OWN_TEXTS = join(ROOT, 'examples/reports')
const RECORD = join(ROOT, 'evaluation/scores.tsv')

/** Version and commit of what is scored; the commit is marked where the checkout differs from it. */
function describeRun(goldDir: string): Run {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const options = { cwd: ROOT, encoding: 'utf8' } as const
  const commit = execFileSync('git', ['describe', '--always', '--dirty', '--exclude=*'], options).trim()
  return { version, commit, gold: goldDir === OWN_GOLD ? 'own' : basename(goldDir) }
}

function record(goldDir: string, scores: Scores): void {
  const before = existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : ''
  writeFileSync(RECORD, appendRun(before, describeRun(goldDir), scores))
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      predictions: { type: 'string' },
      errors: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  })
  const goldDir = values.gold === undefined ? OWN_GOLD : resolve(values.gold)
  const golds = readGold(goldDir, goldDir === OWN_GOLD ? OWN_TEXTS : goldDir)
  const predictions =
    values.predictions === undefined ? await readAll(inputsOf(golds, goldDir)) : predictionsOf(values.predictions)
  const { scores, errors } = score(golds, predictions)
  if (values.errors) for (const error of errors) console.log(error)
  console.log(table(scores))
  if (values.record) record(goldDir, scores)
}

// a reader of the output that has seen enough (`| head`) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
