/**
 * No layer may fall: the library against our own gold, and against a larger one where it lies beside the checkout. The floors stand a little below
 * what was last measured (`npm run eval`); whoever raises a score raises its floor.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGold } from '../evaluation/gold.ts'
import { inputsOf, readAll } from '../evaluation/predictions.ts'
import { score } from '../evaluation/score.ts'
import type { LayerName } from '../evaluation/sheet.ts'
import { ROOT } from './support/sources.ts'

type Floors = Partial<Record<LayerName, number>>

const OWN: Floors = {
  'furniture lines': 100,
  'publication date': 100,
  'time: found and resolved': 98,
  mentions: 91,
  'coreference (B³)': 98,
  'attributions: found': 91,
  'attributions: with the right speaker': 83,
  'attributions: with the whole chain right': 78,
  'attributions: of the right act (of those found)': 94,
  'events: found': 75,
  'events: with who and whom right': 50,
  'events: with the right date (of those found)': 90,
  'events: of the right status (of those found)': 94,
  'events: figures (of those found)': 79,
}

const LARGER: Floors = {
  'furniture lines': 95,
  'publication date': 95,
  'time: found and resolved': 95,
  mentions: 91,
  'coreference (B³)': 96,
  'attributions: found': 90.6,
  'attributions: with the right speaker': 87.3,
  'attributions: with the whole chain right': 85.3,
  'attributions: of the right act (of those found)': 98,
  'events: found': 77.5,
  'events: with who and whom right': 54,
  'events: with the right date (of those found)': 94,
  'events: of the right status (of those found)': 93,
  'events: figures (of those found)': 88,
}

/** The layers whose F1 lies below its floor, with what it is. */
async function fallen(goldDir: string, texts: string, floors: Floors): Promise<string[]> {
  const golds = readGold(goldDir, texts)
  const { scores } = score(golds, await readAll(inputsOf(golds, goldDir)))
  return Object.entries(floors).flatMap(([layer, floor]) => {
    const f1 = 100 * scores[layer as LayerName].f1
    return f1 < floor ? [`${layer}: ${f1.toFixed(1)}, floor ${floor}`] : []
  })
}

describe('no layer falls', () => {
  it('on our own gold', { timeout: 120_000 }, async () => {
    expect(await fallen(join(ROOT, 'evaluation/gold'), join(ROOT, 'examples/reports'), OWN)).toEqual([])
  })

  const larger = join(ROOT, '../shared/gold')
  const here = existsSync(join(larger, 'articles.jsonl'))
  if (!here) console.warn(`skipped: the larger gold is not at ${larger}`)
  it.skipIf(!here)('on the larger gold', { timeout: 300_000 }, async () => {
    expect(await fallen(larger, larger, LARGER)).toEqual([])
  })
})
