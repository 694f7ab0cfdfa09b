/** What leaves the program for others' tools: tables, linked data, graphs. Pure: objects in, text out. */
export { csvRow, csvTable, harmless } from './csv.ts'
export { cameoOf, EVENT_COLUMNS, type EventRecord, eventRecords, eventRows, quadOf } from './events.ts'
