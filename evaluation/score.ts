/** Scores what was read from articles against their annotation, layer by layer. What each score means: README.md. */
import type { Mention, Timex } from '../src/index.ts'
import type { Gold, GoldMention, GoldTimex } from './gold.ts'
import { linesOf } from './gold.ts'
import { anyOf, iou, matchOneToOne, overlap, type Pair, wordsOf } from './matching.ts'
import { NOTHING, type Prediction } from './predictions.ts'
import { scoreAttributions } from './score-attributions.ts'
import { scoreEvents } from './score-events.ts'
import { createSheet, type Scores, type Sheet } from './sheet.ts'

const FURNITURE: ReadonlySet<string> = new Set(['related', 'comment', 'notice', 'navigation', 'bio'])

function scoreFurniture(gold: Gold, { sections }: Prediction, sheet: Sheet): void {
  for (const line of linesOf(gold.text)) {
    const wanted = gold.furniture.some(furniture => furniture.start === line.start)
    const section = [...sections].sort((a, b) => overlap(b, line) - overlap(a, line))[0]
    const given = section !== undefined && overlap(section, line) > 0 && FURNITURE.has(section.kind)
    sheet.count('furniture lines', wanted && given ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0)
    if (wanted !== given) sheet.miss(gold.name, `furniture: ${wanted ? 'kept' : 'dropped'}: ${line.text.slice(0, 60)}`)
  }
}

/** Right only at the gold's granularity; a date where none can be known is wrong. */
function scorePublished(gold: Gold, { published }: Prediction, sheet: Sheet): void {
  const given = published?.value ?? null
  const wanted = anyOf<string | null>(gold.published)
  const isRight = wanted.includes(given)
  sheet.count('publication date', isRight ? 1 : 0, 1, 1)
  if (!isRight) sheet.miss(gold.name, `publication date: want ${wanted.join(' or ')}, got ${given}`)
}

function scoreTime(gold: Gold, { timexes }: Prediction, sheet: Sheet): void {
  const found = matchOneToOne(gold.timexes, timexes, iou)
  const isResolved = ([wanted, given]: Pair<GoldTimex, Timex>): boolean => anyOf(wanted.value).includes(given.value)
  sheet.count('time: found', found.length, timexes.length, gold.timexes.length)
  sheet.count('time: found and resolved', found.filter(isResolved).length, timexes.length, gold.timexes.length)
  for (const timex of gold.timexes) {
    const pair = found.find(([wanted]) => wanted === timex)
    const what = `timex: ${wordsOf(gold.text, timex)}: want ${anyOf(timex.value).join(' or ')}`
    if (pair === undefined) sheet.miss(gold.name, `${what}, missed`)
    else if (!isResolved(pair)) sheet.miss(gold.name, `${what}, got ${pair[1].value}`)
  }
  for (const timex of timexes)
    if (!found.some(([, given]) => given === timex))
      sheet.miss(gold.name, `timex: extra ${wordsOf(gold.text, timex)} = ${timex.value}`)
}

/** Cities, buildings and landscapes are all places, and hard to tell apart even for readers. */
const typeOrPlace = (type: string): string => (type === 'FAC' || type === 'GPE' ? 'LOC' : type)

function worthOfMention(wanted: GoldMention, given: Mention): number {
  if (typeOrPlace(wanted.type) !== typeOrPlace(given.type)) return 0
  const shared = iou(wanted, given)
  return shared >= 0.5 ? shared : 0
}

/** B³ over the mentions found: of what a mention is grouped with, how much belongs to it, and of what belongs to it, how much is there. */
function scoreCoreference(found: readonly Pair<GoldMention, Mention>[], sheet: Sheet): void {
  for (const [wanted, given] of found) {
    const ofGold = found.filter(([other]) => other.entity === wanted.entity)
    const ofPrediction = found.filter(([, other]) => other.entity === given.entity).length
    const common = ofGold.filter(([, other]) => other.entity === given.entity).length
    const [precise, recalled] = [common / ofPrediction, common / ofGold.length]
    sheet.add('coreference (B³)', { precise, predicted: 1, recalled, gold: 1 })
  }
}

function scoreMentions(gold: Gold, { mentions }: Prediction, sheet: Sheet): void {
  const body = mentions.filter(mention => !gold.furniture.some(line => overlap(line, mention) > 0))
  const found = matchOneToOne(gold.mentions, body, worthOfMention)
  sheet.count('mentions', found.length, mentions.length, gold.mentions.length)
  scoreCoreference(found, sheet)
  for (const m of gold.mentions)
    if (!found.some(([wanted]) => wanted === m))
      sheet.miss(gold.name, `mention: missed ${m.type} ${wordsOf(gold.text, m)}`)
  for (const m of mentions)
    if (!found.some(([, given]) => given === m))
      sheet.miss(gold.name, `mention: extra ${m.type} ${wordsOf(gold.text, m)}`)
}

/** Ranges of another text cannot be compared: of such a prediction only what has no ranges is scored. */
function comparable(gold: Gold, prediction: Prediction, sheet: Sheet): Prediction {
  if (prediction.text === '' || prediction.text === gold.text) return prediction
  sheet.miss(gold.name, 'text: what was read is not the annotated text, so its ranges are not scored')
  return { ...prediction, sections: [], timexes: [], mentions: [], attributions: [], events: [] }
}

/** The scores of predictions by article name, and a line for everything that is wrong in them. */
export function score(
  golds: readonly Gold[],
  predictions: ReadonlyMap<string, Prediction>,
): { readonly scores: Scores; readonly errors: readonly string[] } {
  const sheet = createSheet()
  for (const gold of golds) {
    const prediction = comparable(gold, predictions.get(gold.name) ?? NOTHING, sheet)
    scoreFurniture(gold, prediction, sheet)
    scorePublished(gold, prediction, sheet)
    scoreTime(gold, prediction, sheet)
    scoreMentions(gold, prediction, sheet)
    scoreAttributions(gold, prediction, sheet)
    scoreEvents(gold, prediction, sheet)
  }
  return { scores: sheet.scores(), errors: sheet.errors }
}
