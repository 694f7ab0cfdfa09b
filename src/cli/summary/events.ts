import type { Article, Attribution, Event, EventStatus, Figure } from '../../document/index.ts'
import { type Cell, plain, type Style, type Terminal } from '../terminal.ts'
import type { Labels } from './labels.data.ts'
import { NOTHING, table } from './tables.ts'

const dim = (text: string): Cell => ({ text, style: 'dim' })
const styled = (style: Style | undefined): { style?: Style } => (style === undefined ? {} : { style })

const STATUS_STYLES: Partial<Readonly<Record<EventStatus, Style>>> = {
  denied: 'red',
  planned: 'cyan',
  requested: 'cyan',
  hypothetical: 'yellow',
}

/** A TIMEX3 value for people: the time of the day in words. */
function dateText(value: string, labels: Labels): string {
  const [, day, part] = /^(.+)T([A-Z]{2})$/.exec(value) ?? []
  return day === undefined ? value : `${day} ${labels.dayParts[part!] ?? ''}`.trim()
}

/** On whose word an event stands: whoever says so, then through whom. */
function wordOf({ chain }: Attribution): string {
  const speaker = chain.at(-1)!.name
  const through = chain.slice(0, -1).map(source => source.name)
  return through.length === 0 ? speaker : `${speaker} (${through.reverse().join('، ')})`
}

/** What happened, in as many words as the trigger has: its type and mode, whom it cost, the word that tells it. */
function whatText(article: Article, { type, mode, counts, trigger }: Event, labels: Labels): string {
  const costs = counts.map(({ kind, value }) => ` ${labels.figureKinds[kind]} ${value}`).join('')
  const words = plain(article.text.slice(trigger.start, trigger.end))
  return `${type.toLowerCase()}${mode === null ? '' : `/${mode}`}${costs} «${words}»`
}

function eventRow(article: Article, event: Event, names: ReadonlyMap<string, string>, labels: Labels): Cell[] {
  const list = (ids: readonly string[]): string => ids.map(id => names.get(id) ?? id).join('، ')
  const attribution = article.attributions.find(({ id }) => id === event.attribution)
  return [
    { text: event.date === null ? NOTHING : dateText(event.date.value, labels) },
    { text: list(event.actors) || NOTHING },
    { text: whatText(article, event, labels) },
    { text: list(event.recipients) || NOTHING },
    { text: labels.statuses[event.status], ...styled(STATUS_STYLES[event.status]) },
    attribution === undefined ? dim(labels.narrated) : { text: wordOf(attribution) },
  ]
}

/** The events of an article as a table. */
export function eventLines(article: Article, terminal: Terminal, labels: Labels): string[] {
  const names = new Map(article.entities.map(entity => [entity.id, entity.name]))
  const rows = article.events.map(event => eventRow(article, event, names, labels))
  return table(rows, terminal, labels.eventColumns.map(dim))
}

/** A figure's words, with what is counted where that reaches beyond them. */
function figureText({ text }: Article, { start, end, of }: Figure): string {
  const words = plain(text.slice(start, end))
  if (of === null || words.includes(plain(of))) return words
  const at = text.indexOf(of, start)
  return at >= 0 && at <= end ? plain(text.slice(start, at + of.length)) : `${words} ${plain(of)}`
}

/** Figures, each with the words it stands in. */
export function figureLines(article: Article, terminal: Terminal, labels: Labels): string[] {
  const rows = article.figures.map(figure => [
    { text: labels.figureKinds[figure.kind] },
    {
      text: figure.value === null ? `${figure.low}–${figure.high ?? ''}` : String(figure.value),
      style: 'bold' as const,
    },
    dim(`«${figureText(article, figure)}»`),
  ])
  return table(rows, terminal)
}
