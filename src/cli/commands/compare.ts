/** Commands that put articles side by side: those that paths lead to, or those of the store. */
import { type ArgsDef, defineCommand } from 'citty'
import { UsageError } from '../errors.ts'
import {
  bidiArg,
  type Command,
  dateOf,
  endWith,
  formatArg,
  knowledgeArg,
  numberOf,
  pathArg,
  storeArg,
  storeFrom,
  terminalFrom,
} from './arguments.ts'
import type { StoreCommand } from './store-names.ts'

type Views = typeof import('../compare/views.ts')

const collectionArgs = { ...storeArg, ...knowledgeArg } as const satisfies ArgsDef

interface CollectionArgs {
  readonly store?: string | undefined
  readonly knowledge?: string | undefined
  readonly bidi?: string | undefined
}

const collectionFrom = (args: CollectionArgs, paths: readonly string[]) => ({
  paths,
  ...storeFrom(args),
  knowledge: args.knowledge,
  terminal: terminalFrom(args),
})

const TABLE = 'a table for people, what it is made of, or the whole table'

/** A command that prints one table of all stories. */
const view = (name: 'contradictions' | 'ledger' | 'labels' | 'outlets', description: string): Command =>
  defineCommand({
    meta: { name: `isnad ${name}`, description },
    args: { ...pathArg(false), ...formatArg(['text', 'json', 'csv'], TABLE), ...collectionArgs, ...bidiArg },
    async run({ args }) {
      const views: Pick<Views, typeof name> = await import('../compare/views.ts')
      endWith(await views[name]({ ...collectionFrom(args, args._), format: args.format as 'text' }))
    },
  })

const story = defineCommand({
  meta: {
    name: 'isnad story',
    description: 'Put reports side by side: stories, claims by independent roots, contradictions',
  },
  args: {
    ...pathArg(false),
    ...formatArg(['text', 'json'], 'a summary for people, or isnad/story@1'),
    claims: { type: 'string', description: 'as many claims a story at most (default: 12)', valueHint: 'N' },
    network: { type: 'boolean', description: 'end with who does what towards whom' },
    ...collectionArgs,
    ...bidiArg,
  },
  async run({ args }) {
    const claims = numberOf('claims', args.claims, { least: 1, most: 1_000, otherwise: 12 })
    const { story } = await import('../compare/story.ts')
    const format = args.format as 'text'
    endWith(await story({ ...collectionFrom(args, args._), format, claims, network: args.network === true }))
  },
})

const claims = defineCommand({
  meta: { name: 'isnad claims', description: 'List what is claimed, with the number of independent roots' },
  args: {
    ...pathArg(false),
    ...formatArg(['text', 'json', 'csv'], TABLE),
    order: {
      type: 'enum',
      options: ['story', 'weakest'],
      default: 'story',
      description: 'story by story, or over all of them those first that rest on the least',
    },
    ...collectionArgs,
    ...bidiArg,
  },
  async run({ args }) {
    const { claims } = await import('../compare/views.ts')
    const order = args.order as 'story'
    endWith(await claims({ ...collectionFrom(args, args._), format: args.format as 'text', order }))
  },
})

const claim = defineCommand({
  meta: { name: 'isnad claim', description: 'Show one claim: its roots and why, each report, how its wording changed' },
  args: {
    id: { type: 'positional', description: 'as isnad claims names it', valueHint: 'ID', required: true },
    ...pathArg(false),
    ...formatArg(['text', 'json'], 'lines for people, or the claim'),
    ...collectionArgs,
    ...bidiArg,
  },
  async run({ args }) {
    const { claim } = await import('../compare/story.ts')
    endWith(await claim(args.id, { ...collectionFrom(args, args._.slice(1)), format: args.format as 'text' }))
  },
})

const network = defineCommand({
  meta: { name: 'isnad network', description: 'Show who is said to do what towards whom, on whose word' },
  args: {
    ...pathArg(false),
    ...formatArg(['text', 'json', 'csv'], 'a table for people, isnad/network@1, or the whole table'),
    outlet: { type: 'string', description: 'only what this outlet tells', valueHint: 'NAME' },
    difference: { type: 'string', description: 'what only this outlet, and only --outlet, tells', valueHint: 'NAME' },
    'as-of': { type: 'string', description: 'only what held on this day', valueHint: 'DATE' },
    ...collectionArgs,
    ...bidiArg,
  },
  async run({ args }) {
    if (args.difference !== undefined && args.outlet === undefined) throw new UsageError('--difference needs --outlet')
    const asOf = await dateOf('as-of', args['as-of'])
    const { outlet, difference } = args
    const { network } = await import('../compare/views.ts')
    const format = args.format as 'text'
    endWith(await network({ ...collectionFrom(args, args._), format, outlet, difference, asOf }))
  },
})

const exporting = defineCommand({
  meta: {
    name: 'isnad export',
    description: 'Write stories and network for other tools; says what a format leaves out',
  },
  args: {
    ...pathArg(false),
    ...formatArg(
      ['csv', 'jsonl', 'jsonld', 'ftm', 'graphml', 'gexf'],
      'claims as a table, everything, PROV-O and schema.org, FollowTheMoney, or the network as a graph',
    ),
    ...collectionArgs,
  },
  async run({ args }) {
    const { exportAll } = await import('../compare/export.ts')
    endWith(await exportAll({ ...collectionFrom(args, args._), format: args.format as 'csv' }))
  },
})

export const COMPARE_COMMANDS = {
  story,
  claims,
  claim,
  contradictions: view('contradictions', 'List where reports contradict each other'),
  ledger: view('ledger', 'List counts of dead, injured and others over time, each on whose word'),
  network,
  labels: view('labels', 'List the labels that outlets put on actors, with tone and voice'),
  outlets: view('outlets', 'Profile outlets: anonymous sources, depth of chains, what they left out'),
  export: exporting,
} satisfies Partial<Record<StoreCommand, Command>>
