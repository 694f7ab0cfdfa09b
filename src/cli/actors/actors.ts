import { labelsOf, type Tone } from '../../actors/index.ts'
import { csvRow } from '../../export/index.ts'
import { run } from '../../pipeline.ts'
import { type InputOptions, Intake } from '../inputs.ts'
import { userTables, withUserTables } from '../knowledge-folder.ts'
import { write } from '../output.ts'
import { LABELS } from '../summary/labels.data.ts'
import { NOTHING, table } from '../summary/tables.ts'
import { type Cell, cell, makeTerminal, type Style, type Terminal, type TerminalOptions } from '../terminal.ts'
import { wrap } from '../width.ts'
import { type ActorSummary, ActorTally } from './tally.ts'

export interface ActorsOptions extends InputOptions {
  readonly format: 'text' | 'jsonl' | 'csv'
  readonly knowledge: string | undefined
  readonly terminal: TerminalOptions
}

const TONE_STYLES: Readonly<Record<Tone, Style>> = { legitimising: 'green', neutral: 'dim', delegitimising: 'red' }

function actorLines(actor: ActorSummary, terminal: Terminal): string[] {
  const { name, nameEn, type, kb, mentions, articles, aliases, outlets } = actor
  const facts = [
    nameEn ?? '',
    LABELS.en.entityTypes[type],
    kb ?? '',
    `${mentions}× in ${articles} ${articles === 1 ? 'report' : 'reports'}`,
  ]
  const head = `${cell(terminal, { text: name, style: 'bold' })}  ${facts.filter(fact => fact !== '').join(terminal.paint('dim', ' · '))}`
  const also = wrap(aliases.join('، '), terminal.columns - 8, 3).filter(line => line !== '')
  const rows = outlets.flatMap(({ outlet, mentions }) => {
    const own = actor.labels.filter(label => label.outlet === outlet)
    return own.map(({ text, tone, voice, places }, i): Cell[] => [
      { text: i === 0 ? `${outlet ?? '(outlet unknown)'} ${mentions}×` : '' },
      { text },
      { text: tone, style: TONE_STYLES[tone] },
      { text: voice === 'own' ? 'own words' : 'quoted', style: 'dim' },
      { text: `${places.length}×`, style: 'dim' },
    ])
  })
  const narrower = { ...terminal, columns: terminal.columns - 4 }
  return [
    head,
    ...also.map((text, i) => `${i === 0 ? '  also  ' : '        '}${cell(terminal, { text, style: 'dim' })}`),
    ...table(rows, narrower).map(line => `    ${line}`),
  ]
}

/** The columns of the table of actors: one row a label of an outlet, or an outlet that puts none. */
const COLUMNS = [
  'Actor ID',
  'Name',
  'Name English',
  'Type',
  'Aliases',
  'Outlet',
  'Mentions In Outlet',
  'Label',
  'Tone',
  'Voice',
  'Label Count',
] as const

function actorRows(actor: ActorSummary): string[][] {
  const { id, name, nameEn, type, aliases } = actor
  return actor.outlets.flatMap(({ outlet, mentions }) => {
    const head = [id, name, nameEn ?? '', type, aliases.join('; '), outlet ?? '', String(mentions)]
    const own = actor.labels.filter(label => label.outlet === outlet)
    if (own.length === 0) return [[...head, '', '', '', '']]
    return own.map(({ text, tone, voice, places }) => [...head, text, tone, voice, String(places.length)])
  })
}

async function print(actors: readonly ActorSummary[], options: ActorsOptions): Promise<void> {
  if (options.format === 'jsonl') for (const actor of actors) await write(`${JSON.stringify(actor)}\n`)
  else if (options.format === 'csv') {
    await write(csvRow(COLUMNS))
    for (const actor of actors) await write(actorRows(actor).map(csvRow).join(''))
  } else {
    const terminal = await makeTerminal(options.terminal)
    if (actors.length === 0) await write(`${NOTHING}\n`)
    for (const actor of actors) await write(`${actorLines(actor, terminal).join('\n')}\n`)
  }
}

/** Prints who occurs in all inputs together, under which names and labels. True if everything could be read. */
export async function actors(options: ActorsOptions): Promise<boolean> {
  const knowledge = withUserTables(userTables(options.knowledge))
  const intake = new Intake(options)
  const tally = new ActorTally()
  for await (const input of intake.articles()) {
    const document = run(input, { knowledge })
    tally.add(document, labelsOf(document, document.layer('attributions'), document.layer('entities')))
    intake.count()
  }
  await print(tally.actors(), options)
  return intake.sound
}
