/** Commands that may open the store. They start without the prepared heap, which cannot load packages; see `launch.ts`. */
export const STORE_COMMANDS = [
  'add',
  'search',
  'story',
  'claims',
  'claim',
  'contradictions',
  'ledger',
  'network',
  'labels',
  'outlets',
  'export',
  'rebuild',
  'backup',
  'restore',
  'serve',
] as const
export type StoreCommand = (typeof STORE_COMMANDS)[number]
