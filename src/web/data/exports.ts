/** What can be taken away from a view, and where it is. */

export type ExportTable = 'claims' | 'contradictions' | 'ledger' | 'network' | 'labels'
export type ExportFormat = 'csv' | 'jsonl' | 'jsonld' | 'ftm' | 'graphml' | 'gexf'

/** Formats that hold everything, beside the tables. */
export const WHOLE_FORMATS: readonly ExportFormat[] = ['jsonl', 'jsonld', 'ftm', 'graphml', 'gexf']

/** The address of an export. */
export function exportAddress(
  format: ExportFormat,
  table: ExportTable | undefined,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const search = new URLSearchParams({ format })
  if (table !== undefined) search.set('table', table)
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(key, value)
  return `/api/export?${search}`
}
