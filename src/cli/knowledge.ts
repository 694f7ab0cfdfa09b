import { checkTables, findEntries, KNOWLEDGE_TABLES, type KnowledgeEntry, ownKnowledge } from '../actors/index.ts'
import { InputError } from './errors.ts'
import { problemText, readKnowledgeFolder, userTables, withUserTables } from './knowledge-folder.ts'
import { write } from './output.ts'
import { cell, makeTerminal, type Terminal, type TerminalOptions } from './terminal.ts'

/** How many entries there are of each kind. */
function tally(tables: Readonly<Record<string, string | undefined>>): string {
  const entries = (text: string): number =>
    text.split('\n').filter((line, i) => i > 0 && line.trim() !== '' && !line.startsWith('#')).length
  return Object.entries(tables)
    .map(([name, text]) => `${entries(text ?? '')} ${name}`)
    .join(', ')
}

/** Prints what is wrong with the tables of a folder, or with those that come with the program. True if nothing is. */
export async function checkKnowledge(folder: string | undefined): Promise<boolean> {
  const { tables, problems } =
    folder === undefined
      ? {
          tables: KNOWLEDGE_TABLES,
          problems: checkTables(KNOWLEDGE_TABLES).map(p => ({ ...p, file: `${p.table}.tsv` })),
        }
      : readKnowledgeFolder(folder)
  for (const problem of problems) await write(`${problemText(problem)}\n`)
  if (problems.length === 0) await write(`${tally(tables)}: nothing is wrong\n`)
  return problems.length === 0
}

export interface FindOptions {
  readonly name: string
  readonly knowledge: string | undefined
  readonly format: 'text' | 'jsonl'
  readonly limit: number
  readonly terminal: TerminalOptions
}

/** Years of an office: 2014–2024, 2024–, or nothing. */
const period = (from: string | null, to: string | null): string =>
  from === null && to === null ? '' : ` ${from ?? ''}–${to ?? ''}`

function entryLines(entry: KnowledgeEntry, terminal: Terminal): string[] {
  const { id, type, name, english, aliases, weak, country, kind, offices, nisbas, coordinates } = entry
  const facts: readonly (readonly [string, string])[] = [
    ['also', [...aliases, ...weak].join('، ')],
    ['nisbas', nisbas.join('، ')],
    ['kind', kind ?? ''],
    ['country', entry.id.startsWith('state/') ? '' : (country ?? '')],
    ['offices', offices.map(office => office.title + period(office.from, office.to)).join('؛ ')],
    ['at', coordinates?.join(', ') ?? ''],
  ]
  const head = [cell(terminal, { text: name, style: 'bold' }), english, terminal.paint('dim', `${type} ${id}`)]
  return [
    head.filter(part => part !== '').join('  '),
    ...facts
      .filter(([, text]) => text !== '')
      .map(([label, text]) => `  ${terminal.paint('dim', label.padEnd(8))} ${cell(terminal, { text })}`),
  ]
}

/** Prints the entries that a name may spell, the best first. Throws an InputError if there is none. */
export async function findKnowledge({ name, knowledge, format, limit, terminal }: FindOptions): Promise<void> {
  const known = withUserTables(userTables(knowledge)) ?? ownKnowledge()
  const entries = findEntries(known, name, limit)
  if (entries.length === 0) throw new InputError(`nobody and nothing in the knowledge base is called «${name}»`)
  const made = await makeTerminal(terminal)
  for (const entry of entries)
    await write(format === 'jsonl' ? `${JSON.stringify(entry)}\n` : `${entryLines(entry, made).join('\n')}\n`)
}
