/** The linter of the knowledge base: what is wrong with a table, by line. */
import { COLUMNS, readTable, TABLE_NAMES, type TableName, type TableProblem, type Tables } from './tables.ts'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const TYPES = new Set(['GPE', 'LOC', 'FAC'])
const ARABIC = /[\u0621-\u064a]/
const PERIOD = /\d{4}(?:-\d\d){0,2}–|–\d{4}/

/** Problems that a line has by itself. */
function lineProblems(table: TableName, cells: readonly string[], states: ReadonlySet<string>): string[] {
  const columns = COLUMNS[table]
  if (cells.length !== columns.length)
    return [`${cells.length} columns, expected ${columns.length}: ${columns.join(', ')}`]
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? ''
  const problems: string[] = []
  if (!ID.test(cell('id'))) problems.push(`id «${cell('id')}» must be lower-case words joined by hyphens`)
  if (!ARABIC.test(cell('name')) && !/^[A-Z]/.test(cell('name'))) problems.push('no Arabic name')
  if (cell('english') === '') problems.push('no English name')
  if (table === 'places' && !TYPES.has(cell('type'))) problems.push(`type «${cell('type')}» is none of GPE, LOC, FAC`)
  if (table !== 'states' && cell('country') !== '' && !states.has(cell('country')))
    problems.push(`country «${cell('country')}» is no id of states.tsv`)
  const [latitude, longitude] = cell('coordinates').split(',').map(Number)
  if (cell('coordinates') !== '' && !(Math.abs(latitude!) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180))
    problems.push(`coordinates «${cell('coordinates')}» are no latitude,longitude`)
  for (const office of cell('offices')
    .split(';')
    .map(o => o.trim()))
    if (/\d{4}/.test(office) && !PERIOD.test(office))
      problems.push(`office «${office}»: a period is written 2014–2024, with an en dash`)
  return problems
}

/** Every problem of the given tables. States are those of the tables and `known`, ids without `state/`. */
export function checkTables(tables: Tables, known: Iterable<string> = []): TableProblem[] {
  const states = new Set(known)
  for (const { entry } of readTable('states', tables.states ?? '')) states.add(entry.id.slice('state/'.length))
  const problems: TableProblem[] = []
  for (const table of TABLE_NAMES) {
    const seen = new Map<string, number>()
    const lines = tables[table]?.split('\n') ?? []
    lines.forEach((text, i) => {
      if (i === 0 || text.trim() === '' || text.startsWith('#')) return
      const cells = text.split('\t').map(c => c.trim())
      for (const message of lineProblems(table, cells, states)) problems.push({ table, line: i + 1, message })
      const first = seen.get(cells[0]!)
      if (first !== undefined)
        problems.push({ table, line: i + 1, message: `id «${cells[0]}» stands on line ${first} already` })
      else seen.set(cells[0]!, i + 1)
    })
    if (lines.length > 0 && lines[0] !== COLUMNS[table].join('\t'))
      problems.push({ table, line: 1, message: `first line must name the columns: ${COLUMNS[table].join(', ')}` })
  }
  return problems
}
