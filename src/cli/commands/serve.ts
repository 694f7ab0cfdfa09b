/** The command that serves the store: the page and the API. */
import { defineCommand } from 'citty'
import { type Command, numberOf, storeArg, storeFrom } from './arguments.ts'
import type { StoreCommand } from './store-names.ts'

const HOST = '127.0.0.1'
const PORT = 4170

const serve = defineCommand({
  meta: { name: 'isnad serve', description: 'Serve the store to a browser, and to programs as an HTTP API' },
  args: {
    ...storeArg,
    port: { type: 'string', description: `where to listen; 0 picks a free one (default: ${PORT})`, valueHint: 'N' },
    host: { type: 'string', description: `which address to listen at (default: ${HOST})`, valueHint: 'HOST' },
    token: {
      type: 'string',
      description: 'asked of everybody; needed where others can reach the host (or ISNAD_TOKEN in the environment)',
      valueHint: 'TOKEN',
    },
    open: { type: 'boolean', description: 'open the page in a browser' },
    view: {
      type: 'string',
      description: 'the view of the page that is opened, as its address ends',
      valueHint: 'PATH',
    },
  },
  async run({ args }) {
    const port = numberOf('port', args.port, { least: 0, most: 65_535, otherwise: PORT })
    const { serve } = await import('../serve.ts')
    const token = args.token ?? (process.env.ISNAD_TOKEN || undefined)
    await serve({
      ...storeFrom(args),
      port,
      host: args.host ?? HOST,
      token,
      open: args.open === true ? (args.view ?? '/') : null,
    })
  },
})

export const SERVE_COMMANDS = { serve } satisfies Partial<Record<StoreCommand, Command>>
