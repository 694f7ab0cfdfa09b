/** The knowledge base as plain tables: how a line of `knowledge/*.tsv` is read, and what may be wrong with it. */
import type { EntityType } from '../../document/index.ts'

/** An office and when it was held; years or ISO dates, open where it is held still or the end is not known. */
export interface Office {
  readonly title: string
  readonly from: string | null
  readonly to: string | null
}

/** One entry of the knowledge base. Its id never changes: `person/khalifa-haftar`, `state/egypt`. */
export interface KnowledgeEntry {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly english: string
  /** Other Arabic (or Latin) names. */
  readonly aliases: readonly string[]
  /** Names that are common words or belong to several: found only where the surroundings call for them. */
  readonly weak: readonly string[]
  /** Id of the state it belongs to, without `state/`. */
  readonly country: string | null
  /** What kind of organisation, outlet or place. */
  readonly kind: string | null
  readonly offices: readonly Office[]
  /** Nisbas of a state, masculine singular first. */
  readonly nisbas: readonly string[]
  readonly coordinates: readonly [latitude: number, longitude: number] | null
}

/** A table by its file name without `.tsv`. */
export type TableName = 'states' | 'places' | 'people' | 'organisations' | 'outlets'
export type Tables = Readonly<Partial<Record<TableName, string>>>

export interface TableProblem {
  readonly table: TableName
  readonly line: number
  readonly message: string
}

/** The columns of each table; the first line of a file repeats them. */
export const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  states: ['id', 'name', 'aliases', 'english', 'capital', 'nisbas'],
  places: ['id', 'type', 'name', 'aliases', 'english', 'country', 'coordinates'],
  people: ['id', 'name', 'aliases', 'english', 'country', 'offices'],
  organisations: ['id', 'kind', 'name', 'aliases', 'english', 'country'],
  outlets: ['id', 'kind', 'name', 'aliases', 'english', 'country', 'owner'],
}

const PREFIX: Readonly<Record<TableName, string>> = {
  states: 'state',
  places: 'place',
  people: 'person',
  organisations: 'organisation',
  outlets: 'outlet',
}
export const TABLE_NAMES = Object.keys(COLUMNS) as TableName[]

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')

/** `title from–to`: وزير الخارجية 2014–2024؛ open ends are left out: `2014–`. */
function readOffice(text: string): Office {
  const dated = /^(.*?)\s+(\d{4}(?:-\d\d){0,2})?–(\d{4}(?:-\d\d){0,2})?$/.exec(text)
  return dated === null
    ? { title: text, from: null, to: null }
    : { title: dated[1]!, from: dated[2] ?? null, to: dated[3] ?? null }
}

function typeOf(table: TableName, type: string | undefined): EntityType {
  if (table === 'places') return (type ?? 'GPE') as EntityType
  return table === 'states' ? 'GPE' : table === 'people' ? 'PER' : 'ORG'
}

function readCoordinates(cell: string | undefined): readonly [number, number] | null {
  const [latitude, longitude] = (cell ?? '').split(',').map(Number)
  return latitude === undefined || longitude === undefined ? null : [latitude, longitude]
}

function readLine(table: TableName, cells: ReadonlyMap<string, string>): KnowledgeEntry {
  const written = [cells.get('name') ?? '', ...list(cells.get('aliases'))]
  const isWeak = (name: string): boolean => name.startsWith('?')
  return {
    id: `${PREFIX[table]}/${cells.get('id')}`,
    type: typeOf(table, cells.get('type')),
    name: written[0]!.replace(/^\?/, ''),
    english: cells.get('english') ?? '',
    aliases: written.slice(1).filter(name => !isWeak(name)),
    weak: written.filter(isWeak).map(name => name.slice(1)),
    country: table === 'states' ? (cells.get('id') ?? null) : cells.get('country') || null,
    kind: cells.get('kind') || null,
    offices: list(cells.get('offices')).map(readOffice),
    nisbas: list(cells.get('nisbas')),
    coordinates: readCoordinates(cells.get('coordinates')),
  }
}

/** The entries of one table, with the number of the line each stands on. */
export function readTable(table: TableName, text: string): { entry: KnowledgeEntry; line: number }[] {
  const columns = COLUMNS[table]
  const found: { entry: KnowledgeEntry; line: number }[] = []
  text.split('\n').forEach((line, i) => {
    if (i === 0 || line.trim() === '' || line.startsWith('#')) return
    const cells = line.split('\t')
    found.push({ entry: readLine(table, new Map(columns.map((c, k) => [c, (cells[k] ?? '').trim()]))), line: i + 1 })
  })
  return found
}
