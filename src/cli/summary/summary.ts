import type { Article } from '../../document/index.ts'
import { type Cell, cell, plain, type Terminal } from '../terminal.ts'
import { wrap } from '../width.ts'
import { chainLines } from './chains.ts'
import { eventLines, figureLines } from './events.ts'
import type { Labels } from './labels.data.ts'
import { table } from './tables.ts'

const heading = (text: string, terminal: Terminal): string => cell(terminal, { text, style: 'cyan' })
const dim = (text: string): Cell => ({ text, style: 'dim' })

/** Title, outlet and place of the report. */
export function head(article: Article, terminal: Terminal, labels: Labels): string[] {
  const title = article.title === null ? labels.untitled : article.text.slice(article.title.start, article.title.end)
  const lines = wrap(plain(title), terminal.columns, 2).map(line => cell(terminal, { text: line, style: 'bold' }))
  const from = article.source.outlet === null ? '' : `${cell(terminal, { text: article.source.outlet })}  `
  return [...lines, from + cell(terminal, dim(article.source.uri))]
}

/** The date and how it was reached. */
function dateLines(article: Article, terminal: Terminal, labels: Labels): string[] {
  const { published } = article
  if (published === null) return [`${heading(labels.date, terminal)}  ${cell(terminal, dim(labels.noDate))}`]
  const quote = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(span => cell(terminal, { text: `«${plain(article.text.slice(span.start, span.end))}»` })).join(' ')
  const first = `${heading(labels.date, terminal)}  ${terminal.paint('bold', published.value)}  ${cell(terminal, { text: labels.basis[published.basis] })}`
  const steps = published.derivation.map(({ step, evidence }) =>
    `  ${terminal.paint('dim', '·')} ${cell(terminal, { text: step })} ${quote(evidence)}`.trimEnd(),
  )
  return [steps.length > 0 ? first : `${first} ${quote(published.evidence)}`.trimEnd(), ...steps]
}

/** Actors that a summary lists by name. */
const MAX_ACTORS = 20

/** Who occurs, most often named first, with the titles and labels that this outlet gives them. */
function actorLines(article: Article, terminal: Terminal, labels: Labels): string[] {
  const mentions = new Map(
    article.entities.map(({ id }) => [id, article.mentions.filter(mention => mention.entity === id)]),
  )
  const ranked = [...article.entities].sort((a, b) => mentions.get(b.id)!.length - mentions.get(a.id)!.length)
  const rows = ranked.slice(0, MAX_ACTORS).map(entity => {
    const own = mentions.get(entity.id)!
    const titles = new Set(
      own.flatMap(mention => mention.titles.map(title => plain(article.text.slice(title.start, title.end)))),
    )
    return [
      { text: entity.name, style: 'bold' as const },
      { text: entity.nameEn ?? '' },
      dim(labels.entityTypes[entity.type]),
      dim(labels.times(own.length)),
      { text: [...titles].join(' · ') },
    ]
  })
  const rest = ranked.length - rows.length
  return [...table(rows, terminal), ...(rest > 0 ? [cell(terminal, dim(labels.more(rest)))] : [])]
}

const FURNITURE = new Set(['related', 'comment', 'notice', 'navigation', 'bio'])

/** One report as a person reads it: what it is, who says what, what happened, who is in it. */
export function summary(article: Article, terminal: Terminal, labels: Labels): string {
  const parts: string[][] = [head(article, terminal, labels), dateLines(article, terminal, labels)]
  const part = (title: string, lines: readonly string[]): void => {
    parts.push([heading(title, terminal), ...lines.map(line => `  ${line}`)])
  }
  const narrower = { ...terminal, columns: terminal.columns - 2 }
  part(labels.chains, chainLines(article, narrower, labels))
  if (article.events.length > 0) part(labels.events, eventLines(article, narrower, labels))
  if (article.figures.length > 0) part(labels.figures, figureLines(article, narrower, labels))
  if (article.entities.length > 0) part(labels.actors, actorLines(article, narrower, labels))
  const furniture = article.sections.filter(section => FURNITURE.has(section.kind)).length
  const notes = [...article.notes, ...(furniture > 0 ? [labels.furniture(furniture)] : [])]
  if (notes.length > 0)
    part(
      labels.notes,
      notes.map(note => cell(terminal, dim(note))),
    )
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}
