/** What can be taken away from a view, and where it is. */

export type ExportTable = 'claims' | 'contradictions' | 'ledger' | 'network' | 'labels'
export type ExportFormat = 'csv' | 'jsonl' | 'jsonld' | 'ftm' | 'graphml' | 'gexf'

type Query = Readonly<Record<string, string | undefined>>

/** What a view can be taken away as. */
export interface Exports {
  /** The address of the API whose answer the view shows. */
  readonly json: string
  readonly tables?: readonly ExportTable[]
  /** Filters of the tables. */
  readonly query?: Query
}

/** Formats that hold everything, beside the tables. */
export const WHOLE_FORMATS: readonly ExportFormat[] = ['jsonl', 'jsonld', 'ftm', 'graphml', 'gexf']

/** An address of the API with those filters that are some. */
export function apiAddress(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  )
  return given.length === 0 ? `/api${path}` : `/api${path}?${new URLSearchParams(given)}`
}

/** The address of an export. */
export const exportAddress = (format: ExportFormat, table: ExportTable | undefined, query: Query): string =>
  apiAddress('/export', { format, table, ...query })
