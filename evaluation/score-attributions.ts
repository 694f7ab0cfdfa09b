/** Scores attributions: found, with the right speaker, with the whole chain, of the right act. */
import type { Attribution } from '../src/index.ts'
import type { Gold, GoldAttribution } from './gold.ts'
import { anyOf, iou, matchOneToOne, type Pair, sameName, wordsOf } from './matching.ts'
import type { Prediction } from './predictions.ts'
import type { Sheet } from './sheet.ts'

type Found = Pair<GoldAttribution, Attribution>

/** The content decides; of attributions with the same content, the one with the right cue. */
function worth(wanted: GoldAttribution, given: Attribution): number {
  const shared = iou(wanted.content, given.content)
  return shared >= 0.5 ? shared + 0.1 * iou(wanted.cue, given.cue) : 0
}

type GoldLink = GoldAttribution['chain'][number]

const isNamed = (link: GoldLink, name: string): boolean => anyOf(link.name).some(wanted => sameName(wanted, name))

const hasRightSpeaker = ([wanted, given]: Found): boolean =>
  isNamed(wanted.chain.at(-1)!, given.chain.at(-1)?.name ?? '')

const hasRightChain = ([wanted, given]: Found): boolean =>
  wanted.chain.length === given.chain.length && wanted.chain.every((link, i) => isNamed(link, given.chain[i]!.name))

/** The attributions around those found: the gold has only the innermost, so an outer one is no error. */
function outerOf(found: readonly Found[], attributions: readonly Attribution[]): Set<string> {
  const parents = new Map(attributions.map(attribution => [attribution.id, attribution.parent]))
  const outer = new Set<string>()
  for (const [, given] of found)
    for (let id = given.parent; id !== null && !outer.has(id); id = parents.get(id) ?? null) outer.add(id)
  return outer
}

const chainOf = (chain: readonly { readonly name: string }[]): string => chain.map(link => link.name).join(' ← ')
const goldChainOf = (chain: readonly GoldLink[]): string =>
  chainOf(chain.map(link => ({ name: anyOf(link.name)[0] ?? '' })))

function tellErrors(gold: Gold, found: readonly Found[], extra: readonly Attribution[], sheet: Sheet): void {
  const start = (a: Pick<Attribution, 'content'>): string => wordsOf(gold.text, a.content).slice(0, 70)
  for (const attribution of gold.attributions) {
    const pair = found.find(([wanted]) => wanted === attribution)
    const wanted = `[${goldChainOf(attribution.chain)}]`
    if (pair === undefined)
      sheet.miss(
        gold.name,
        `attribution: missed ${wanted} ${wordsOf(gold.text, attribution.cue)}: ${start(attribution)}`,
      )
    else if (!hasRightChain(pair))
      sheet.miss(gold.name, `chain: want ${wanted}, got [${chainOf(pair[1].chain)}] for ${start(attribution)}`)
  }
  for (const a of extra)
    sheet.miss(gold.name, `attribution: extra [${chainOf(a.chain)}] ${wordsOf(gold.text, a.cue)}: ${start(a)}`)
}

/** Adds the scores of one article's attributions to the sheet. */
export function scoreAttributions(gold: Gold, { attributions }: Prediction, sheet: Sheet): void {
  const found = matchOneToOne(gold.attributions, attributions, worth)
  const outer = outerOf(found, attributions)
  const isFound = (a: Attribution): boolean => found.some(([, given]) => given === a)
  const counted = attributions.filter(a => !outer.has(a.id) || isFound(a)).length
  const total = gold.attributions.length
  const withRightAct = found.filter(([wanted, given]) => anyOf(wanted.act).includes(given.act))
  sheet.count('attributions: found', found.length, counted, total)
  sheet.count('attributions: with the right speaker', found.filter(hasRightSpeaker).length, counted, total)
  sheet.count('attributions: with the whole chain right', found.filter(hasRightChain).length, counted, total)
  sheet.count('attributions: of the right act (of those found)', withRightAct.length, found.length, found.length)
  const extra = attributions.filter(a => !outer.has(a.id) && !isFound(a))
  tellErrors(gold, found, extra, sheet)
}
