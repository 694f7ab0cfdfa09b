/**
 * The desk: answers every question of the command line, the API and the page from the store, without loading all of it. An edge between the
 * store and those who ask.
 */
export type * from './types.ts'
