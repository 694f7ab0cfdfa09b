/** Commands about the store: the articles that were taken in. */
import { defineCommand } from 'citty'
import type { EventType } from '../../document/index.ts'
import { UsageError } from '../errors.ts'
import {
  bidiArg,
  type Command,
  dateOf,
  endWith,
  formatArg,
  inputsFrom,
  numberOf,
  outletArgs,
  pathArg,
  storeArg,
  storeFrom,
  terminalFrom,
} from './arguments.ts'
import type { StoreCommand } from './store-names.ts'

const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const satisfies readonly EventType[]

/** An event type given as an option, in either case. Throws a UsageError if it is none. */
function typeOf(text: string | undefined): EventType | undefined {
  const type = EVENT_TYPES.find(known => known === text?.toUpperCase())
  if (text !== undefined && type === undefined)
    throw new UsageError(`--type: «${text}» is none of ${EVENT_TYPES.join(', ')}`)
  return type
}

const add = defineCommand({
  meta: { name: 'isnad add', description: 'Take reports into the store' },
  args: {
    ...pathArg(true),
    ...formatArg(['text', 'json'], 'counts for people, or what became of each'),
    ...outletArgs,
    ...storeArg,
  },
  async run({ args }) {
    const inputs = await inputsFrom(args)
    const { add } = await import('../store/keeping.ts')
    endWith(await add({ ...inputs, ...storeFrom(args), format: args.format as 'text' }))
  },
})

const MAX_HITS = 200

const search = defineCommand({
  meta: { name: 'isnad search', description: 'Find reports in the store by words in any spelling' },
  args: {
    query: { type: 'positional', description: 'words; "…" keeps them together', valueHint: 'QUERY', required: false },
    ...formatArg(['text', 'json', 'csv'], 'excerpts for people, everything, or a table'),
    actor: { type: 'string', description: 'who does or undergoes something', valueHint: 'NAME' },
    source: { type: 'string', description: 'who is cited', valueHint: 'NAME' },
    outlet: { type: 'string', description: 'who published it', valueHint: 'NAME' },
    type: { type: 'string', description: 'a PLOVER type of an event, such as CONSULT', valueHint: 'TYPE' },
    from: { type: 'string', description: 'published on this day or later', valueHint: 'DATE' },
    to: { type: 'string', description: 'published on this day or earlier', valueHint: 'DATE' },
    limit: { type: 'string', description: 'as many at most (default: 20)', valueHint: 'N' },
    ...storeArg,
    ...bidiArg,
  },
  async run({ args }) {
    const { actor, source, outlet } = args
    const type = typeOf(args.type)
    const [from, to] = [await dateOf('from', args.from), await dateOf('to', args.to)]
    const limit = numberOf('limit', args.limit, { least: 1, most: MAX_HITS, otherwise: 20 })
    const filters = { actor, source, outlet, type, from, to }
    if (args._.length === 0 && Object.values(filters).every(filter => filter === undefined))
      throw new UsageError('search needs a QUERY or a filter')
    const { search } = await import('../store/search.ts')
    const format = args.format as 'text'
    await search({ ...storeFrom(args), query: args._.join(' '), filters, limit, format, terminal: terminalFrom(args) })
  },
})

const rebuild = defineCommand({
  meta: { name: 'isnad rebuild', description: 'Make the index of the store anew from its journal' },
  args: { ...storeArg },
  async run({ args }) {
    const { rebuild } = await import('../store/keeping.ts')
    await rebuild(storeFrom(args))
  },
})

/** A command with one FILE. */
const withFile = (name: 'backup' | 'restore', description: string): Command =>
  defineCommand({
    meta: { name: `isnad ${name}`, description },
    args: {
      file: { type: 'positional', description: 'the backup', valueHint: 'FILE', required: true },
      ...storeArg,
    },
    async run({ args }) {
      if (args._.length > 1) throw new UsageError(`${name} takes one FILE`)
      const keeping: Pick<typeof import('../store/keeping.ts'), typeof name> = await import('../store/keeping.ts')
      await keeping[name](storeFrom(args), args.file)
    },
  })

export const KEEPING_COMMANDS = {
  add,
  search,
  rebuild,
  backup: withFile('backup', 'Write everything in the store to a new file'),
  restore: withFile('restore', 'Put what a backup holds in the place of what the store holds'),
} satisfies Partial<Record<StoreCommand, Command>>
