/** Stories and single claims for people. */
import type { ClaimPage, ClaimReport } from '../../desk/types.ts'
import {
  boundsText,
  claimsTable,
  contradictionsTable,
  ledgerTable,
  relationsTable,
  type Table,
} from '../../export/index.ts'
import type { RelationKind } from '../../network/index.ts'
import { InputError } from '../errors.ts'
import { write } from '../output.ts'
import { table } from '../summary/tables.ts'
import { type Cell, cell, makeTerminal, plain, type Terminal, type TerminalOptions } from '../terminal.ts'
import { wrap } from '../width.ts'
import { type CollectionOptions, withCollection } from './collection.ts'
import { shownCell } from './printing.ts'
import type { Collection, Told } from './told.ts'

export interface ClaimOptions extends CollectionOptions {
  readonly format: 'text' | 'json'
  readonly terminal: TerminalOptions
}

export interface StoryOptions extends ClaimOptions {
  /** Claims of a story that people are shown; the others are counted. */
  readonly claims: number
  /** Whether people are shown at the end who does what towards whom. */
  readonly network: boolean
}

/** Columns of a table that a story shows, in lines. */
function lines({ columns, rows }: Table, wanted: readonly string[], terminal: Terminal): string[] {
  const at = wanted.map(name => columns.indexOf(name))
  const body = rows.map(row => at.map(i => shownCell(row[i]!)))
  const head = wanted.map((text): Cell => ({ text: text.toLowerCase(), style: 'dim' }))
  return table(body, terminal, head)
}

function articleLines({ articles }: Told, terminal: Terminal): string[] {
  const rows = articles.map(({ published, outlet, title, sameTextAs, reprintOf }): Cell[] => {
    const copy = sameTextAs !== null ? 'same text as another' : reprintOf !== null ? `of ${reprintOf.agency}` : ''
    const date = published === null ? '' : `${published.value}${published.basis === 'other-articles' ? ' *' : ''}`
    return [{ text: date || 'undated' }, { text: outlet ?? '' }, { text: title }, { text: copy, style: 'dim' }]
  })
  return table(rows, terminal)
}

/** A story for people: its reports, claims by independent roots, contradictions, counts. */
function storyLines(told: Told, most: number, terminal: Terminal): string[] {
  const { story, articles } = told
  const narrower = { ...terminal, columns: terminal.columns - 2 }
  const only = { schema: 'isnad/story@1', articles, stories: [story] } as const
  const claims = claimsTable(only)
  const shown = { ...claims, rows: claims.rows.slice(0, most) }
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Reports', articleLines(told, narrower)],
    ['Claims by independent roots', lines(shown, ['Roots', 'Claim', 'Rests On', 'Warnings'], narrower)],
    [
      'Contradictions',
      lines(contradictionsTable(only), ['Kind', 'Left', 'Left Says', 'Right', 'Right Says'], narrower),
    ],
    ['Counts', lines(ledgerTable(only), ['As Of', 'Counted', 'Of', 'Number', 'According To'], narrower)],
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

/** Stories that people are shown. */
const MAX_STORIES = 20

/** Relations that the end of the stories shows. */
const MAX_RELATIONS = 15
/** What titles tell of offices is no news. */
const OFFICES = new Set<RelationKind>(['commands', 'member of'])

/** Who does what towards whom, what most roots tell first. */
async function networkLines(collection: Collection, terminal: Terminal): Promise<string[]> {
  const { actors, relations } = await collection.network()
  const deeds = relations
    .filter(({ kind }) => !OFFICES.has(kind))
    .sort((a, b) => b.independent.upper - a.independent.upper || b.evidence.length - a.evidence.length)
  const shown = relationsTable({ actors, relations: deeds.slice(0, MAX_RELATIONS) })
  const wanted = ['Actor', 'Relation', 'Recipient', 'Means', 'According To', 'Roots']
  return [
    terminal.paint('bold', 'Who does what towards whom'),
    ...lines(shown, wanted, { ...terminal, columns: terminal.columns - 2 }).map(line => `  ${line}`),
    ...(deeds.length > MAX_RELATIONS
      ? [terminal.paint('dim', `  and ${deeds.length - MAX_RELATIONS} more relations: isnad network`)]
      : []),
  ]
}

async function printStories(collection: Collection, options: StoryOptions): Promise<void> {
  const terminal = await makeTerminal(options.terminal)
  const shown: Told[] = []
  let others = 0
  for await (const told of collection.stories('latest')) {
    if (shown.length === MAX_STORIES) {
      others++
      break
    }
    shown.push(told)
  }
  const blocks = shown.reverse().map(told => storyLines(told, options.claims, terminal).join('\n'))
  if (options.network) blocks.push((await networkLines(collection, terminal)).join('\n'))
  if (others > 0) blocks.push(terminal.paint('dim', `the latest ${MAX_STORIES} stories; --format json has all`))
  if (blocks.length > 0) await write(`${blocks.join('\n\n')}\n`)
}

/** Prints a StorySet, story by story: the store may be of any size. */
async function printSet(collection: Collection): Promise<void> {
  await write(`{"schema":"isnad/story@1","articles":${JSON.stringify(await collection.articles())},"stories":[`)
  let begun = false
  for await (const { story } of collection.stories('earliest')) {
    await write(`${begun ? ',' : ''}${JSON.stringify(story)}`)
    begun = true
  }
  await write(']}\n')
}

/** Prints the stories that the articles tell. True if everything could be read. */
export const story = (options: StoryOptions): Promise<boolean> =>
  withCollection(options, collection =>
    options.format === 'json' ? printSet(collection) : printStories(collection, options),
  )

/** One report of a claim: who printed it when, and in which words. */
function reportLines({ quote, chain, stance }: ClaimReport, terminal: Terminal): string[] {
  const { outlet, uri, published } = quote.article
  const who = shownCell([outlet ?? uri, ...chain.map(({ name }) => name)].join(' ← '))
  const denies = stance === 'denies' ? terminal.paint('red', 'denies ') : ''
  return [
    `  ${denies}${published ?? 'undated'}  ${cell(terminal, who)}`,
    ...wrap(`«${plain(quote.text)}»`, terminal.columns - 6, 3).map(text => `      ${cell(terminal, { text })}`),
  ]
}

function claimLines({ claim, reports, changes }: ClaimPage, terminal: Terminal): string[] {
  const heading = (text: string): string => terminal.paint('cyan', text)
  const words = (text: string): string => cell(terminal, { text: `«${plain(text)}»` })
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
    ...reports.flatMap(report => reportLines(report, terminal)),
    ...(changes.length === 0 ? [] : [heading('Changes on the way')]),
    ...changes.map(({ what, from, to }) => `  ${what}: ${words(from.text)} → ${words(to.text)}`),
  ]
}

/** Prints one claim: its roots with the reasons, every report, how its wording changed. Throws an InputError if there is none of that id. */
export const claim = (id: string, options: ClaimOptions): Promise<boolean> =>
  withCollection(options, async collection => {
    const page = await collection.claim(id)
    if (page === null) throw new InputError(`no claim has the id «${id}»; isnad claims lists them`)
    if (options.format === 'json') await write(`${JSON.stringify({ story: page.story.id, ...page.claim })}\n`)
    else await write(`${claimLines(page, await makeTerminal(options.terminal)).join('\n')}\n`)
  })
