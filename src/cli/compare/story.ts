/** Stories and single claims for people. */
import { type Article, sliceOf } from '../../document/index.ts'
import { boundsText, claimsTable, contradictionsTable, ledgerTable, type Table } from '../../export/index.ts'
import type { ArticleRef, Claim, Evidence, Report, Story, StorySet } from '../../story/index.ts'
import { InputError } from '../errors.ts'
import { write } from '../output.ts'
import { table } from '../summary/tables.ts'
import { type Cell, cell, makeTerminal, plain, type Terminal, type TerminalOptions } from '../terminal.ts'
import { wrap } from '../width.ts'
import { type CollectionOptions, collect } from './collection.ts'

export interface StoryOptions extends CollectionOptions {
  readonly format: 'text' | 'json'
  readonly terminal: TerminalOptions
}

/** Claims of a story that are shown; the others are counted. */
const MAX_CLAIMS = 12

/** Columns of a table that a story shows, in lines. */
function lines({ columns, rows }: Table, wanted: readonly string[], terminal: Terminal): string[] {
  const at = wanted.map(name => columns.indexOf(name))
  const body = rows.map(row => at.map((i): Cell => ({ text: row[i]! })))
  const head = wanted.map((text): Cell => ({ text: text.toLowerCase(), style: 'dim' }))
  return table(body, terminal, head)
}

function articleLines(story: Story, refs: ReadonlyMap<string, ArticleRef>, terminal: Terminal): string[] {
  const rows = story.articles.map((id): Cell[] => {
    const { published, outlet, title, sameTextAs, reprintOf } = refs.get(id)!
    const copy = sameTextAs !== null ? 'same text as another' : reprintOf !== null ? `of ${reprintOf.agency}` : ''
    const date = published === null ? '' : `${published.value}${published.basis === 'other-articles' ? ' *' : ''}`
    return [{ text: date || 'undated' }, { text: outlet ?? '' }, { text: title }, { text: copy, style: 'dim' }]
  })
  return table(rows, terminal)
}

function storyLines(story: Story, set: StorySet, terminal: Terminal): string[] {
  const narrower = { ...terminal, columns: terminal.columns - 2 }
  const only = { ...set, stories: [story] }
  const claims = claimsTable(only)
  const shown = { ...claims, rows: claims.rows.slice(0, MAX_CLAIMS) }
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Reports', articleLines(story, new Map(set.articles.map(a => [a.id, a])), narrower)],
    ['Claims by independent roots', lines(shown, ['Roots', 'Claim', 'Rests On', 'Warnings'], narrower)],
    [
      'Contradictions',
      lines(contradictionsTable(only), ['Kind', 'Left', 'Left Says', 'Right', 'Right Says'], narrower),
    ],
    ['Counts', lines(ledgerTable(only), ['As Of', 'Counted', 'Of', 'Value', 'According To'], narrower)],
  ]
  const span = [story.from, story.to].filter(day => day !== null)
  const more = claims.rows.length - shown.rows.length
  return [
    `${cell(terminal, { text: plain(story.title), style: 'bold' })}  ${terminal.paint('dim', [...new Set(span)].join(' to '))}`,
    ...parts.flatMap(([title, body]) =>
      body.length < 2 && title !== 'Reports' ? [] : [terminal.paint('cyan', title), ...body.map(line => `  ${line}`)],
    ),
    ...(more > 0 ? [terminal.paint('dim', `  and ${more} more claims: isnad claims`)] : []),
  ]
}

/** Prints the stories that the articles tell. True if everything could be read. */
export async function story(options: StoryOptions): Promise<boolean> {
  const { set, sound } = await collect(options)
  if (options.format === 'json') await write(`${JSON.stringify(set)}\n`)
  else {
    const terminal = await makeTerminal(options.terminal)
    for (const [i, one] of set.stories.entries())
      await write(`${i > 0 ? '\n' : ''}${storyLines(one, set, terminal).join('\n')}\n`)
  }
  return sound
}

/** One report of a claim: who printed it when, and in which words. */
function reportLines(report: Report, articles: ReadonlyMap<string, Article>, terminal: Terminal): string[] {
  const article = articles.get(report.article)!
  const attribution = article.attributions.find(({ id }) => id === report.attribution)
  const place = attribution?.content ?? report.evidence
  const chain = attribution?.chain.map(({ name }) => name) ?? []
  const who = [article.source.outlet ?? article.source.uri, ...chain].join(' ← ')
  const stance = report.stance === 'denies' ? terminal.paint('red', 'denies ') : ''
  const words = place === undefined ? [] : wrap(`«${plain(sliceOf(article.text, place))}»`, terminal.columns - 6, 3)
  return [
    `  ${stance}${article.published?.value ?? 'undated'}  ${cell(terminal, { text: who })}`,
    ...words.map(text => `      ${cell(terminal, { text })}`),
  ]
}

function claimLines(claim: Claim, articles: ReadonlyMap<string, Article>, terminal: Terminal): string[] {
  const words = (evidence: Evidence): string => `«${plain(sliceOf(articles.get(evidence.article)!.text, evidence))}»`
  const heading = (text: string): string => terminal.paint('cyan', text)
  return [
    ...wrap(plain(claim.text), terminal.columns, 4).map(text => cell(terminal, { text, style: 'bold' })),
    heading(`Independent roots: ${boundsText(claim.independent)}`),
    ...claim.independent.because
      .flatMap(line => wrap(line, terminal.columns - 4, 4))
      .map(text => `  ${cell(terminal, { text })}`),
    ...claim.roots.map(
      ({ name, via }) => `  ${cell(terminal, { text: via.length === 0 ? name : `${name} (${via.join('، ')})` })}`,
    ),
    ...(claim.warnings.length === 0
      ? []
      : [`${heading('Warnings')} ${terminal.paint('yellow', claim.warnings.join(', '))}`]),
    heading('Reports'),
    ...claim.reports.flatMap(report => reportLines(report, articles, terminal)),
    ...(claim.changes.length === 0 ? [] : [heading('Changes on the way')]),
    ...claim.changes.map(
      ({ what, from, to }) =>
        `  ${what}: ${cell(terminal, { text: words(from) })} → ${cell(terminal, { text: words(to) })}`,
    ),
  ]
}

/** Prints one claim: its roots with the reasons, every report, how its wording changed. Throws an InputError if there is none of that id. */
export async function claim(id: string, options: StoryOptions): Promise<boolean> {
  const { set, articles, sound } = await collect(options)
  for (const { id: story, claims } of set.stories) {
    const found = claims.find(one => one.id === id)
    if (found === undefined) continue
    if (options.format === 'json') await write(`${JSON.stringify({ story, ...found })}\n`)
    else {
      const byId = new Map(articles.map(article => [article.id, article]))
      await write(`${claimLines(found, byId, await makeTerminal(options.terminal)).join('\n')}\n`)
    }
    return sound
  }
  throw new InputError(`no claim has the id «${id}»; isnad claims lists them`)
}
