/** Commands about the knowledge base. */
import { defineCommand } from 'citty'
import { UsageError } from '../errors.ts'
import { bidiArg, type Command, endWith, formatArg, knowledgeArg, numberOf, terminalFrom } from './arguments.ts'

const check = defineCommand({
  meta: { name: 'isnad knowledge check', description: 'Check the tables of a folder, or those that come along' },
  args: {
    dir: {
      type: 'positional',
      description: 'a folder with tables of your own',
      valueHint: 'DIR',
      required: false,
    },
  },
  async run({ args }) {
    if (args._.length > 1) throw new UsageError('knowledge check takes one DIR')
    const { checkKnowledge } = await import('../knowledge.ts')
    endWith(await checkKnowledge(args.dir))
  },
})

const MAX_FOUND = 1_000

const find = defineCommand({
  meta: { name: 'isnad knowledge find', description: 'Find whom a name may mean, in any spelling, Arabic or English' },
  args: {
    name: { type: 'positional', description: 'a name, or words of one', valueHint: 'NAME', required: true },
    ...formatArg(['text', 'jsonl'], 'lines for people, or one entry a line'),
    ...knowledgeArg,
    limit: { type: 'string', description: 'as many at most (default: 10)', valueHint: 'N' },
    ...bidiArg,
  },
  async run({ args }) {
    const limit = numberOf('limit', args.limit, { least: 1, most: MAX_FOUND, otherwise: 10 })
    const { findKnowledge } = await import('../knowledge.ts')
    const { knowledge } = args
    const name = args._.join(' ')
    await findKnowledge({ name, knowledge, limit, format: args.format as 'text', terminal: terminalFrom(args) })
  },
})

const knowledge = defineCommand({
  meta: { name: 'isnad knowledge', description: 'Check tables of the knowledge base, or find names in it' },
  subCommands: { check, find } satisfies Record<string, Command>,
})

export const KNOWLEDGE_COMMANDS: Readonly<Record<string, Command>> = { knowledge }
