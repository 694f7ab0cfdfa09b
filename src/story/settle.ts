/** Dates settled by other articles: an undated report of a happening that another report dates gets its date from there. */
import type { Article } from '../document/index.ts'
import { dayRange, isOneDay } from './dates.ts'
import type { Evidence, StoryDate, StoryEvent } from './types.ts'

interface Dated {
  readonly event: StoryEvent
  readonly value: string
  readonly by: Evidence[]
}

/** Where an article dates a happening: the timex of its mention, else the mention's trigger. */
function datingOf(article: Article, id: string, value: string): Evidence[] {
  const mention = article.events.find(e => e.id === id)
  if (mention?.date == null || mention.date.value !== value) return []
  const timex = article.timexes.find(t => t.id === mention.date?.timex)
  const { start, end } = timex ?? mention.trigger
  return [{ article: article.id, start, end }]
}

/** Happenings that this article tells without a day and another article tells with one. */
function datedElsewhere(article: Article, events: readonly StoryEvent[], byId: ReadonlyMap<string, Article>): Dated[] {
  return events.flatMap(event => {
    const range = dayRange(event.date?.value)
    if (range === null || !isOneDay(range) || event.date === null) return []
    const own = event.mentions.filter(m => m.article === article.id)
    const dates = own.some(m => {
      const date = dayRange(article.events.find(e => e.id === m.event)?.date?.value)
      return date !== null && isOneDay(date)
    })
    if (own.length === 0 || dates) return []
    const { value } = event.date
    const by = event.mentions.flatMap(m =>
      m.article === article.id ? [] : datingOf(byId.get(m.article)!, m.event, value),
    )
    return by.length === 0 ? [] : [{ event, value, by }]
  })
}

/** The date that other articles of its story give an undated article: the day of the latest actual happening that it tells. */
export function settledDate(
  article: Article,
  events: readonly StoryEvent[],
  byId: ReadonlyMap<string, Article>,
): StoryDate | null {
  const dated = datedElsewhere(article, events, byId).filter(d => d.event.status === 'actual')
  const [latest] = dated.toSorted((a, b) => (a.value < b.value ? 1 : a.value > b.value ? -1 : 0))
  if (latest === undefined) return null
  const own = latest.event.mentions.flatMap(m => {
    const trigger = m.article === article.id ? article.events.find(e => e.id === m.event)?.trigger : undefined
    return trigger === undefined ? [] : [{ start: trigger.start, end: trigger.end }]
  })
  const because = latest.by.map(e => {
    const other = byId.get(e.article)!
    const words = other.text.slice(e.start, e.end)
    return `${other.source.outlet ?? other.source.uri} dates what it tells to ${latest.value}: «${words}»`
  })
  return {
    value: latest.value,
    basis: 'other-articles',
    evidence: own,
    proof: { evidence: latest.by, because: [...new Set(because)] },
  }
}
