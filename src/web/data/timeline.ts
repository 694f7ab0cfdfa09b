/** A story's two times: when things happened and when they were said. */
import { dayBounds } from '../i18n/dates.ts'
import type { StoryPage } from './shapes.ts'

export type StoryEvent = StoryPage['story']['events'][number]

/** What happened on a day and was said on another, and how often. */
export interface Telling {
  readonly happened: number
  readonly said: number
  readonly count: number
}

export interface TwoTimes {
  readonly tellings: readonly Telling[]
  /** Happenings by day, and reports by day. */
  readonly happened: ReadonlyMap<number, number>
  readonly said: ReadonlyMap<number, number>
  /** First and last day that the axis shows; what happened before it is brought to its edge. */
  readonly from: number
  readonly to: number
}

/** Days before the first report that the axis still shows: background from years ago would press everything else together. */
const BACKGROUND_DAYS = 45
const DAY_MS = 86_400_000

function count<T>(map: Map<T, number>, key: T): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** Both times of a story; null where no report is dated. */
export function twoTimes(events: readonly StoryEvent[], articles: StoryPage['articles']): TwoTimes | null {
  const published = new Map(articles.map(a => [a.id, dayBounds(a.published?.value)?.from]))
  const saidDays = [...published.values()].filter(day => day !== undefined)
  if (saidDays.length === 0) return null
  const happenedDays = events.flatMap(e => dayBounds(e.date?.value)?.from ?? [])
  const edge = Math.min(...saidDays) - BACKGROUND_DAYS * DAY_MS
  const far = Math.max(...saidDays) + BACKGROUND_DAYS * DAY_MS
  const clamp = (day: number) => Math.min(far, Math.max(edge, day))
  const shown = [...saidDays, ...happenedDays.map(clamp)]
  const [happened, said, pairs] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()]
  for (const day of saidDays) count(said, day)
  for (const { date, mentions } of events) {
    const exact = dayBounds(date?.value)?.from
    if (exact === undefined) continue
    const day = clamp(exact)
    count(happened, day)
    for (const { article } of mentions) {
      const on = published.get(article)
      if (on !== undefined) count(pairs, `${day} ${on}`)
    }
  }
  const tellings = [...pairs].map(([key, times]) => {
    const [from, to] = key.split(' ').map(Number) as [number, number]
    return { happened: from, said: to, count: times }
  })
  return { tellings, happened, said, from: Math.min(...shown), to: Math.max(...shown) }
}

/** Events by their first day, those without a date last. */
export function inOrder(events: readonly StoryEvent[]): StoryEvent[] {
  const day = (event: StoryEvent) => dayBounds(event.date?.value)?.from ?? Number.POSITIVE_INFINITY
  return events.toSorted((a, b) => day(a) - day(b) || b.mentions.length - a.mentions.length)
}
