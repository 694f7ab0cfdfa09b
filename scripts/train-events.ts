/**
 * Trains the scorers of src/events on annotated articles and, lightly, on our corpora: which candidates are events (degrees.ts) and who
 * plays the parts in them (casting.ts). Writes their weights to src/events/lexicon.
 *
 *   node scripts/run.mjs scripts/train-events.ts GOLD_DIR [--held REGEXP] [--dry]
 *
 * GOLD_DIR holds NAME.txt with NAME.gold.json and articles.jsonl. Articles whose name matches REGEXP are not trained on. `--dry` only
 * prints what ten folds by article give. A fixed seed orders the samples, so that the same input gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readGold } from '../evaluation/gold.ts'
import { inputsOf } from '../evaluation/predictions.ts'
import { readActors } from '../src/actors/index.ts'
import { readAttributions } from '../src/attribution/index.ts'
import type { Judge, Part } from '../src/events/index.ts'
import { analyse } from '../src/language/index.ts'
import { readDocument } from '../src/reading/index.ts'
import { readTime } from '../src/time/index.ts'
import {
  type Annotated,
  castByRules,
  corpusSamples,
  FEATURES,
  isRuled,
  type Samples,
  samplesOf,
  together,
} from './event-samples.ts'
import { chosen, learnChoices, learnLabels, type Prior, type Sample, type Weights } from './learning.ts'

const FOLDS = 10
const PARTS: readonly Part[] = ['actor', 'recipient']
const DEGREES = 'src/events/lexicon/degrees.data.ts'
const CASTING = 'src/events/lexicon/casting.data.ts'

function annotated(dir: string, held: RegExp | null): Annotated[] {
  const golds = readGold(dir, dir).filter(({ name }) => held === null || !held.test(name))
  return inputsOf(golds, dir).map((input, i) => ({
    gold: golds[i]!,
    document: readAttributions(readActors(readTime(analyse(readDocument(input))))),
  }))
}

/** The parts as the rules cast them are what the weights begin from; of actors the rules know more than of recipients. */
const PRIORS: Readonly<Record<Part, Prior>> = {
  actor: { weights: new Map([[FEATURES.of('ruled=actor'), 2]]), decay: 1 },
  recipient: { weights: new Map([[FEATURES.of('ruled=recipient'), 1]]), decay: 0.3 },
}

type Casts = Record<Part, Weights>

function learnCasts(samples: Samples, corpora: Samples): Casts {
  const learn = (part: Part): Weights => learnChoices([...samples.parts[part], ...corpora.parts[part]], PRIORS[part])
  return { actor: learn('actor'), recipient: learn('recipient') }
}

const casting =
  (weights: Casts): Judge['casts'] =>
  (part, candidates) =>
    chosen(
      candidates.map(c => c.features),
      weights[part],
    )

/** What is learned without one fold of the articles after another, tried on that fold. */
function* folds<Item>(items: readonly Item[]): Generator<{ readonly rest: Item[]; readonly fold: number[] }> {
  for (let k = 0; k < FOLDS; k++) {
    const fold = items.flatMap((_, i) => (i % FOLDS === k ? [i] : []))
    yield { rest: items.filter((_, i) => i % FOLDS !== k), fold }
  }
}

/** The samples of articles whose parts are cast by what was learned from the others, so that what learns from them sees the usual errors. */
function crossFitted(articles: readonly Annotated[], byRules: readonly Samples[], corpora: Samples): Samples[] {
  const samples: Samples[] = []
  const right: Record<Part, [rules: number, learned: number, all: number]> = { actor: [0, 0, 0], recipient: [0, 0, 0] }
  for (const { rest, fold } of folds(byRules)) {
    const casts = learnCasts(together(rest), corpora)
    for (const i of fold) {
      samples[i] = samplesOf(articles[i]!, casting(casts))
      for (const part of PARTS)
        for (const { options, right: isRight } of byRules[i]!.parts[part]) {
          const ruled = options.findIndex(o => isRuled(part, o))
          right[part][0] += isRight[Math.max(0, ruled)] ? 1 : 0
          right[part][1] += isRight[chosen(options, casts[part])] ? 1 : 0
          right[part][2]++
        }
    }
  }
  for (const part of PARTS) {
    const [rules, learned, all] = right[part]
    const percent = (n: number): string => ((100 * n) / all).toFixed(1)
    console.log(`${part}: of ${all} cast right by rules ${percent(rules)} %, learned (ten folds) ${percent(learned)} %`)
  }
  return samples
}

/** The threshold on the sum that gives the best F1, by ten folds. */
function bestThreshold(samples: readonly Samples[], corpora: readonly Sample[], missed: number): number {
  const scored: { sum: number; label: number }[] = []
  for (const { rest, fold } of folds(samples)) {
    const { bias, weights } = learnLabels([...together(rest).events, ...corpora])
    for (const { features, label } of fold.flatMap(i => samples[i]!.events))
      scored.push({ sum: features.reduce((total, f) => total + (weights.get(f) ?? 0), bias), label })
  }
  scored.sort((a, b) => b.sum - a.sum)
  const gold = scored.filter(s => s.label === 1).length + missed
  let right = 0
  let best = { f1: 0, at: 0 }
  scored.forEach(({ sum, label }, i) => {
    right += label
    const f1 = (2 * right) / (i + 1 + gold)
    if (f1 > best.f1) best = { f1, at: sum }
  })
  console.log(`events (ten folds): F1 ${(100 * best.f1).toFixed(1)} at ${best.at.toFixed(2)}`)
  return best.at
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
  const articles = annotated(dir, held)
  const corpora = corpusSamples()
  const byRules = articles.map(a => samplesOf(a, castByRules))
  const samples = crossFitted(articles, byRules, corpora)
  const all = together(samples)
  const gold = articles.reduce((n, a) => n + a.gold.events.length, 0)
  const hits = all.events.filter(s => s.label === 1).length
  console.log(`${articles.length} articles, ${all.events.length} candidates, ${hits} of ${gold} events among them`)
  const threshold = bestThreshold(samples, corpora.events, gold - hits)
  if (options.includes('--dry')) return
  const { bias, weights } = learnLabels([...all.events, ...corpora.events])
  const casts = learnCasts(together(byRules), corpora)
  const text = (name: string, list: Weights): string => `export const ${name}: string = \`\n${lines(list)}\n\`\n`
  const level = `export const BIAS = ${Math.round((bias - threshold) * 50)}\n`
  writeFileSync(DEGREES, `${firstLine(DEGREES)}\n${level}${text('WEIGHTS', weights)}`)
  writeFileSync(
    CASTING,
    `${firstLine(CASTING)}\n${text('ACTOR_WEIGHTS', casts.actor)}${text('RECIPIENT_WEIGHTS', casts.recipient)}`,
  )
}

main(process.argv.slice(2))
