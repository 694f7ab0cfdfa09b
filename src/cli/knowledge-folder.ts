/** The user's own folder of knowledge tables: `--knowledge DIR`, or the one in a store. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkTables,
  KNOWLEDGE_TABLES,
  Knowledge,
  ownKnowledge,
  TABLE_NAMES,
  type TableName,
  type TableProblem,
  type Tables,
} from '../actors/index.ts'
import { InputError, whyUnread } from './errors.ts'

const ENDING = '.tsv'

/** A table's text with line ends as the linter counts them. */
const normal = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith(ENDING) && !name.startsWith('.'))
      .sort()
  } catch (error) {
    throw new InputError(`${folder}: ${whyUnread(error)}`)
  }
}

/** What is wrong with a table, or with a file that is none: `file:line: message`. */
export interface FolderProblem {
  readonly file: string
  readonly line: number | null
  readonly message: string
}

export interface KnowledgeFolder {
  readonly tables: Tables
  readonly problems: readonly FolderProblem[]
}

export const problemText = ({ file, line, message }: FolderProblem): string =>
  `${file}${line === null ? '' : `:${line}`}: ${message}`

const located = (folder: string, { table, line, message }: TableProblem): FolderProblem => ({
  file: join(folder, table + ENDING),
  line,
  message,
})

/** Ids of the states that come with the program, without `state/`. */
const ownStates = (): string[] =>
  ownKnowledge()
    .entries.filter(entry => entry.id.startsWith('state/'))
    .map(entry => entry.id.slice('state/'.length))

/** The tables of a folder and what is wrong with them. Throws an InputError if there are none. */
export function readKnowledgeFolder(folder: string): KnowledgeFolder {
  const tables: Partial<Record<TableName, string>> = {}
  const problems: FolderProblem[] = []
  const expected = TABLE_NAMES.map(name => name + ENDING).join(', ')
  for (const name of namesIn(folder)) {
    const file = join(folder, name)
    const table = TABLE_NAMES.find(known => known + ENDING === name)
    if (table === undefined) problems.push({ file, line: null, message: `no table of this name: ${expected}` })
    else
      try {
        tables[table] = normal(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
      } catch (error) {
        problems.push({ file, line: null, message: error instanceof TypeError ? 'is no UTF-8' : whyUnread(error) })
      }
  }
  if (Object.keys(tables).length === 0 && problems.length === 0)
    throw new InputError(`${folder}: no table in this folder: ${expected}`)
  return { tables, problems: [...problems, ...checkTables(tables, ownStates()).map(p => located(folder, p))] }
}

/** The tables of `--knowledge DIR`. Throws an InputError where something is wrong with them: half a knowledge base would show in results only. */
export function userTables(folder: string | undefined): Tables | undefined {
  if (folder === undefined) return undefined
  const { tables, problems } = readKnowledgeFolder(folder)
  const [first] = problems
  if (first === undefined) return tables
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more: isnad knowledge check ${folder})`
  throw new InputError(problemText(first) + more)
}

/** The tables that a store's reports are read with: those of its folder `knowledge`, if there is one. Throws as `userTables` does. */
export function tablesOfStore(store: string): Tables | undefined {
  const folder = join(store, 'knowledge')
  return existsSync(folder) ? userTables(folder) : undefined
}

/** The program's knowledge with the user's tables over it; undefined, which stands for the program's own, where there are none. */
export const withUserTables = (tables: Tables | undefined): Knowledge | undefined =>
  tables === undefined ? undefined : new Knowledge(KNOWLEDGE_TABLES, tables)
