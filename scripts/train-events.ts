/**
 * Trains the scorers of src/events on annotated articles and, lightly, on our corpora: which candidates are events (degrees.ts) and who
 * plays the parts in them (casting.ts). Writes their weights to src/events/lexicon.
 *
 *   node scripts/run.mjs scripts/train-events.ts GOLD_DIR [--held REGEXP] [--dry]
 *
 * GOLD_DIR holds NAME.txt with NAME.gold.json and articles.jsonl. Articles whose name matches REGEXP are not trained on. `--dry` only
 * prints what ten folds by article give. Nothing is random: the same input gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readGold } from '../evaluation/gold.ts'
import { inputsOf } from '../evaluation/predictions.ts'
import { LAYERS } from '../evaluation/sheet.ts'
import { readActors } from '../src/actors/index.ts'
import { readAttributions } from '../src/attribution/index.ts'
import { analyse } from '../src/language/index.ts'
import { readDocument } from '../src/reading/index.ts'
import { readTime } from '../src/time/index.ts'
import { learn } from './event-learning.ts'
import { type Annotated, corpusSamples, FEATURES } from './event-samples.ts'
import type { Weights } from './learning.ts'

const DEGREES = 'src/events/lexicon/degrees.data.ts'
const CASTING = 'src/events/lexicon/casting.data.ts'

function annotated(dir: string, held: RegExp | null): Annotated[] {
  const golds = readGold(dir, dir).filter(({ name }) => held === null || !held.test(name))
  return inputsOf(golds, dir).map((input, i) => ({
    gold: golds[i]!,
    document: readAttributions(readActors(readTime(analyse(readDocument(input))))),
  }))
}

/** Weights in fiftieths, as bytes, a feature a line, in order; those that round to nothing are left out. */
const lines = (weights: Weights): string =>
  [...weights]
    .map(([f, w]) => [FEATURES.names.get(f)!, Math.max(-127, Math.min(127, Math.round(w * 50)))] as const)
    .filter(([, w]) => w !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(l => l.join('\t'))
    .join('\n')

const firstLine = (file: string): string => readFileSync(file, 'utf8').split('\n')[0]!

function main([dir, ...options]: readonly string[]): void {
  if (dir === undefined) throw new RangeError('give the folder of annotated articles')
  const held = options.includes('--held') ? new RegExp(options[options.indexOf('--held') + 1]!) : null
  const { casts, degrees, sheet } = learn(annotated(dir, held), corpusSamples())
  const scores = sheet.scores()
  for (const layer of LAYERS.filter(l => l.startsWith('events')))
    console.log(`${layer}: ${(100 * scores[layer].f1).toFixed(1)} (ten folds)`)
  if (options.includes('--dry')) return
  const text = (name: string, list: Weights): string => `export const ${name}: string = \`\n${lines(list)}\n\`\n`
  const level = `export const BIAS = ${Math.round(degrees.bias * 50)}\n`
  writeFileSync(DEGREES, `${firstLine(DEGREES)}\n${level}${text('WEIGHTS', degrees.weights)}`)
  writeFileSync(
    CASTING,
    `${firstLine(CASTING)}\n${text('ACTOR_WEIGHTS', casts.actor)}${text('RECIPIENT_WEIGHTS', casts.recipient)}`,
  )
}

main(process.argv.slice(2))
