/** Scores events: found, with who and whom, with date, status and figures. */
import type { Event } from '../src/index.ts'
import type { Gold, GoldEvent } from './gold.ts'
import { anyOf, foldName, matchOneToOne, nameWords, overlap, type Pair, sameName, wordsOf } from './matching.ts'
import type { Prediction } from './predictions.ts'
import type { Sheet } from './sheet.ts'

type Found = Pair<GoldEvent, Event>

/** The names of entities on both sides, by which a predicted entity is known for a gold one: their ids have nothing in common. */
interface Names {
  readonly ofGold: (id: string) => readonly string[]
  readonly ofPrediction: (id: string) => readonly string[]
}

function namesIn(gold: Gold, prediction: Pick<Prediction, 'entities' | 'mentions'>): Names {
  const ofGold = new Map(gold.entities.map(({ id, name, forms }) => [id, [name, ...forms]]))
  const ofPrediction = new Map(prediction.entities.map(({ id, name }) => [id, [name]]))
  for (const mention of prediction.mentions) {
    const names = ofPrediction.get(mention.entity) ?? []
    ofPrediction.set(mention.entity, names)
    names.push(wordsOf(gold.text, mention))
  }
  return { ofGold: id => ofGold.get(id) ?? [], ofPrediction: id => ofPrediction.get(id) ?? [] }
}

/** Some name is the same; a gold name of several words may be shortened, a single word must be met exactly. */
const sameEntity = (wanted: readonly string[], given: readonly string[]): boolean =>
  wanted.some(a => given.some(b => foldName(a) === foldName(b) || (nameWords(a).length > 1 && sameName(a, b))))

const placeOf = ({ place }: Pick<GoldEvent | Event, 'place'>): string[] =>
  place === undefined || place === null ? [] : [place]

/** Who and whom of a pair of events. */
function participants(names: Names) {
  const same = (goldId: string, id: string): boolean => sameEntity(names.ofGold(goldId), names.ofPrediction(id))
  const covers = (given: readonly string[], wanted: readonly string[]): boolean =>
    wanted.every(goldId => given.some(id => same(goldId, id)))
  const within = (given: readonly string[], wanted: readonly string[]): boolean =>
    given.every(id => wanted.some(goldId => same(goldId, id)))
  return {
    who: (wanted: GoldEvent, given: Pick<Event, 'actors'>): boolean =>
      covers(given.actors, wanted.actors) && within(given.actors, wanted.actors),
    /** A place may stand as the recipient or as the place of what happened: a visit to Cairo. */
    whom: (wanted: GoldEvent, given: Pick<Event, 'recipients' | 'place'>): boolean =>
      covers([...given.recipients, ...placeOf(given)], wanted.recipients) &&
      within(given.recipients, [...wanted.recipients, ...placeOf(wanted)]),
  }
}

/** Whether who acts and whom it befalls are right, for an article whose predicted entities and mentions are given. */
export const participantsIn = (gold: Gold, prediction: Pick<Prediction, 'entities' | 'mentions'>) =>
  participants(namesIn(gold, prediction))

function scoreDetails(found: readonly Found[], sheet: Sheet): void {
  const dated = found.filter(([wanted, given]) => anyOf<string | null>(wanted.date).includes(given.date?.value ?? null))
  const withStatus = found.filter(([wanted, given]) => anyOf(wanted.status).includes(given.status))
  const figures = found.flatMap(([wanted, given]) =>
    (wanted.counts ?? []).map(({ kind, value }) => given.counts.some(c => c.kind === kind && c.value === value)),
  )
  sheet.count('events: with the right date (of those found)', dated.length, found.length, found.length)
  sheet.count('events: of the right status (of those found)', withStatus.length, found.length, found.length)
  sheet.count('events: figures (of those found)', figures.filter(Boolean).length, figures.length, figures.length)
}

/** What is wrong about a pair of events besides who and whom. */
function detailErrors([wanted, given]: Found): string[] {
  const date = given.date?.value ?? null
  const dates = anyOf<string | null>(wanted.date)
  const statuses = anyOf(wanted.status)
  return [
    ...(dates.includes(date) ? [] : [`date: want ${dates.join(' or ')}, got ${date}`]),
    ...(statuses.includes(given.status) ? [] : [`status: want ${statuses.join(' or ')}, got ${given.status}`]),
    ...(wanted.counts ?? [])
      .filter(({ kind, value }) => !given.counts.some(c => c.kind === kind && c.value === value))
      .map(({ kind, value }) => `figure: want ${kind} ${value}`),
  ]
}

/** Adds the scores of one article's events to the sheet. */
export function scoreEvents(gold: Gold, prediction: Prediction, sheet: Sheet): void {
  const { events } = prediction
  const names = namesIn(gold, prediction)
  const { who, whom } = participants(names)
  const found = matchOneToOne(gold.events, events, (wanted, given) =>
    anyOf(wanted.type).includes(given.type) && overlap(wanted.trigger, given.trigger) > 0
      ? 1 + (who(wanted, given) ? 1 : 0) + (whom(wanted, given) ? 1 : 0)
      : 0,
  )
  const full = found.filter(([wanted, given]) => who(wanted, given) && whom(wanted, given))
  sheet.count('events: found', found.length, events.length, gold.events.length)
  sheet.count('events: with who and whom right', full.length, events.length, gold.events.length)
  scoreDetails(found, sheet)

  const listed = (ids: readonly string[]): string => ids.map(id => names.ofPrediction(id)[0] ?? id).join(', ')
  const told = (event: Event): string => `${event.type} ${listed(event.actors)} → ${listed(event.recipients)}`
  for (const event of gold.events) {
    const pair = found.find(([wanted]) => wanted === event)
    const wanted = `${anyOf(event.type)[0]} ${event.actors.join(', ')} → ${event.recipients.join(', ')}`
    const where = `«${wordsOf(gold.text, event.trigger)}»`
    if (pair === undefined) sheet.miss(gold.name, `event: missed ${wanted} ${where}`)
    else if (!full.includes(pair)) sheet.miss(gold.name, `event: want ${wanted}, got ${told(pair[1])} ${where}`)
    for (const error of pair === undefined ? [] : detailErrors(pair)) sheet.miss(gold.name, `event ${error} ${where}`)
  }
  for (const event of events)
    if (!found.some(([, given]) => given === event))
      sheet.miss(gold.name, `event: extra ${told(event)} «${wordsOf(gold.text, event.trigger)}»`)
}
