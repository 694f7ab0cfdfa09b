/** Ledgers: for each counted thing of a story, who gave which number for when. */
import type { Attribution, CountKind, Figure } from '../document/index.ts'
import { overlaps, publisherOf } from '../document/index.ts'
import { fold, wordSet } from '../language/index.ts'
import { type DayRange, dayRange, gap, isOneDay, isoDay } from './dates.ts'
import { BETWEEN_NONE, NONE_OF, RUNNING, UNCOUNTED, VICTIMS } from './lexicon/counted.data.ts'
import type { Sources } from './sources.ts'
import { keyOf } from './terms.ts'
import type { FigurePoint, FigureSeries, StoryEvent } from './types.ts'
import { evidenceOf, sentenceAt, textOf, type View } from './view.ts'

/** One number that one article gives. */
export interface Count {
  readonly view: View
  readonly figure: Pick<
    Figure,
    'kind' | 'value' | 'low' | 'high' | 'of' | 'total' | 'event' | 'attribution' | 'start' | 'end'
  > & {
    readonly kind: CountKind
  }
  /** Telling words of what is counted; none where it is people at large. */
  readonly scope: ReadonlySet<string>
  /** The day it holds for. */
  readonly asOf: DayRange | null
  /** What it counts happened at another time than the story. */
  readonly background: boolean
  readonly root: string
  /** The day of what it counts, as far as the text tells it. */
  readonly happened: DayRange | null
  /** Its sentence says that the number still grows. */
  readonly running: boolean
  /** «Three others»: on top of what the sentence counted of this kind before. */
  readonly onTop: boolean
}

const KINDS = new Set<string>([
  'killed',
  'injured',
  'displaced',
  'detained',
  'fighters',
  'equipment',
] satisfies CountKind[])
const uncounted = wordSet(UNCOUNTED)
const running = RUNNING.trim()
  .split('\n')
  .map(line => ` ${fold(line)} `)
const OTHERS = /(?:^|\s)اخر(?:ون|ين|ان|ى|ي|ا)?(?:$|\s)/u
/** Days between publication and a date in the sentence that make the number one of another happening. */
const OLD = 20

const bare = (word: string): string => word.replace(/^[وبلك]?ال/u, '')

function scopeOf(of: string | null): Set<string> {
  if (of === null) return new Set()
  const words = fold(of)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(w => w !== '' && !uncounted.has(w) && !uncounted.has(bare(w)))
  return new Set(words.map(keyOf).filter(k => k !== '' && !k.startsWith('#')))
}

/** The speaker an attribution ends in; the outlet where it cites nobody. */
function rootName(view: View, attribution: Attribution | undefined, sources: Sources): string {
  if (attribution === undefined) return publisherOf(view.article)
  return sources.identify(attribution.chain.at(-1)!, view).name
}

/** Whether the sentence around a number says that it still grows: «so far», «rose to». */
function isRunning(view: View, at: number): boolean {
  const sentence = sentenceAt(view, at)
  if (sentence === undefined) return false
  const words = view.tokens.slice(sentence.first, sentence.last).map(t => t.fold.replace(/^[وف](?=ا?[تيحل])/u, ''))
  const text = ` ${words.join(' ')} `
  return running.some(expression => text.includes(expression))
}

/** The one day that the sentence around a number names. */
function dayTold(view: View, at: number): DayRange | null {
  const sentence = sentenceAt(view, at)
  if (sentence === undefined) return null
  const days = view.article.timexes.flatMap(timex => {
    const range = overlaps(timex, sentence) ? dayRange(timex.value) : null
    return range !== null && isOneDay(range) ? [range] : []
  })
  return new Set(days.map(day => day.from)).size === 1 ? days[0]! : null
}

/** Dates that the sentence gives, far from the day of the report. */
function oldDate(view: View, at: number): DayRange | null {
  const sentence = sentenceAt(view, at)
  if (sentence === undefined || view.published === null) return null
  for (const timex of view.article.timexes) {
    if (!overlaps(timex, sentence)) continue
    const range = dayRange(timex.value)
    if (range !== null && gap(range, view.published) > OLD) return range
  }
  return null
}

function countOf(view: View, figure: Count['figure'], sources: Sources): Count {
  const event = view.article.events.find(e => e.id === figure.event)
  const old = oldDate(view, figure.start)
  const dated = dayRange(event?.date?.value)
  return {
    view,
    figure,
    scope: scopeOf(figure.of),
    asOf: old ?? view.published ?? dated,
    background: old !== null || (dated !== null && view.published !== null && gap(dated, view.published) > OLD),
    happened: dated ?? dayTold(view, figure.start),
    running: isRunning(view, figure.start),
    root: rootName(view, view.attributions.get(figure.attribution ?? ''), sources),
    onTop: isOnTop(view, figure),
  }
}

function isOnTop(view: View, figure: Count['figure']): boolean {
  if (!OTHERS.test(fold(`${textOf(view, figure)} ${figure.of ?? ''}`))) return false
  const sentence = sentenceAt(view, figure.start)
  return view.article.figures.some(
    f => f.kind === figure.kind && f.end <= figure.start && f.start >= (sentence?.start ?? 0),
  )
}

/** The numbers of an article that a ledger takes: of its figures, and of events where no figure stands. */
export function countsOf(view: View, sources: Sources): Count[] {
  const figures = view.article.figures.filter((f): f is Figure & { kind: CountKind } => KINDS.has(f.kind))
  const counts = view.article.events.flatMap(event =>
    event.counts
      .filter(c => !figures.some(f => f.kind === c.kind && overlaps(f, c.span)))
      .map(c => ({
        ...c.span,
        kind: c.kind,
        value: c.value,
        low: c.value,
        high: c.value,
        of: null,
        total: null,
        event: event.id,
        attribution: event.attribution,
      })),
  )
  return [...figures, ...counts, ...nonesOf(view)].map(f => countOf(view, f, sources))
}

const noneOf = wordSet(NONE_OF)
const between = wordSet(BETWEEN_NONE)
const victims = new Map(
  VICTIMS.trim()
    .split('\n')
    .flatMap(line => {
      const [kind, ...words] = line.split(' ') as [CountKind, ...string[]]
      return words.map(w => [fold(w), kind] as const)
    }),
)
const ANOTHER = /(?:^|\s)[وفبلك]?(?:ال)?اخر/u

/** «Without any injured»: a count of none, unless the sentence tells of another thing than the rest (another house). */
function nonesOf(view: View): Count['figure'][] {
  return view.tokens.flatMap((token, i) => {
    if (!noneOf.has(token.fold)) return []
    let at = i + 1
    while (between.has(view.tokens[at]?.fold ?? '')) at++
    const noun = view.tokens[at]
    const kind = victims.get(noun?.fold ?? '')
    const sentence = sentenceAt(view, token.start)
    if (
      noun === undefined ||
      kind === undefined ||
      sentence === undefined ||
      ANOTHER.test(fold(textOf(view, sentence)))
    )
      return []
    const inside = view.article.attributions.filter(a => a.content.start <= token.start && noun.end <= a.content.end)
    const attribution =
      inside.toSorted((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0]?.id ?? null
    return [
      {
        start: token.start,
        end: noun.end,
        kind,
        value: 0,
        low: 0,
        high: 0,
        of: null,
        total: null,
        event: null,
        attribution,
      },
    ]
  })
}

/** «Three of them»: counted among those before. */
const OF_THEM = /^\s*(?:من\s+)?(?:منهم|منهن|منها|بينهم|بينهن|بينها)(?:\s|$)/u

/** «Among the injured, three». */
const AMONG = /(?:^|\s)[وف]?(?:من\s+)?بين\s+\S+\s+$/u

/** A part of another number of its article. */
export const isPart = ({ view: { article }, figure }: Count): boolean =>
  figure.total !== null ||
  OF_THEM.test(fold(article.text.slice(figure.end, figure.end + 20))) ||
  AMONG.test(fold(article.text.slice(Math.max(0, figure.start - 30), figure.start)))

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every(x => b.has(x))
/** Two numbers count the same thing: the same kind, all of it or the same part, in one happening. */
export function sameThing(a: Count, b: Count): boolean {
  if (a.figure.kind !== b.figure.kind || a.background !== b.background) return false
  if (a.background && (a.asOf === null || b.asOf === null || gap(a.asOf, b.asOf) > 0)) return false
  if (a.scope.size === 0 && b.scope.size === 0) return isPart(a) === isPart(b)
  return a.scope.size > 0 && b.scope.size > 0 && (subset(a.scope, b.scope) || subset(b.scope, a.scope))
}

function pointOf({ view, figure, asOf, root }: Count): FigurePoint {
  const value = figure.value ?? figure.low
  return {
    value,
    low: figure.low,
    high: figure.high ?? Math.max(value, figure.low),
    asOf: asOf === null ? null : isoDay(asOf.to),
    root,
    article: view.article.id,
    evidence: evidenceOf(view, figure),
  }
}

/** What of a series cannot be: a toll that falls in the mouth of one root. */
function impossibleIn(kind: CountKind, points: readonly FigurePoint[]): string[] {
  if (kind !== 'killed' && kind !== 'injured') return []
  const found: string[] = []
  for (const [i, later] of points.entries())
    for (const earlier of points.slice(0, i))
      if (
        earlier.root === later.root &&
        earlier.asOf !== null &&
        later.asOf !== null &&
        earlier.asOf < later.asOf &&
        later.high < earlier.low
      )
        found.push(`${later.root}: ${earlier.value} as of ${earlier.asOf}, then ${later.value} as of ${later.asOf}`)
  return [...new Set(found)]
}

/** The ledgers of a story. */
export function ledgersOf(counts: readonly Count[], events: readonly StoryEvent[], story: string): FigureSeries[] {
  const series: Count[][] = []
  for (const count of counts) {
    const own = series.find(s => sameThing(s[0]!, count))
    if (own === undefined) series.push([count])
    else own.push(count)
  }
  const eventOf = ({ view, figure }: Count): string | undefined =>
    events.find(e => e.mentions.some(m => m.article === view.article.id && m.event === figure.event))?.id
  return series.map(own => {
    const points = own
      .map(pointOf)
      .sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : (a.asOf ?? '') > (b.asOf ?? '') ? 1 : 0))
    const { kind } = own[0]!.figure
    return {
      kind,
      of: own[0]!.scope.size === 0 ? null : own[0]!.figure.of,
      event: own.map(eventOf).find(e => e !== undefined) ?? story,
      points,
      impossible: impossibleIn(kind, points),
    }
  })
}
