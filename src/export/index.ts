/** What leaves the program for others' tools: tables, linked data, graphs. Pure: objects in, text out. */
export { csvRow, csvTable, harmless } from './csv.ts'
export { cameoOf, EVENT_COLUMNS, type EventRecord, eventRecords, eventRows, quadOf } from './events.ts'
export { EXPORT_FORMATS, type Exported, type ExportFormatName, storyCsv } from './formats.ts'
export { toGexf, toGraphml } from './graphs.ts'
export { toFtm, toJsonLd, toJsonl } from './linked.ts'
export {
  boundsText,
  claimsTable,
  contradictionsTable,
  labelsTable,
  ledgerTable,
  outletsTable,
  relationsTable,
  type Table,
  tableCsv,
} from './tables.ts'
