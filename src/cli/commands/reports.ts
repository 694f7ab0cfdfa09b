/** Commands that read reports and say what is in each, or in all of them together. */
import { defineCommand } from 'citty'
import { UsageError } from '../errors.ts'
import { packageFile } from '../package-files.ts'
import {
  bidiArg,
  type Command,
  endWith,
  formatArg,
  inputsFrom,
  knowledgeArg,
  numberOf,
  outletArgs,
  pathArg,
  terminalFrom,
} from './arguments.ts'

const MAX_JOBS = 64

/** Labels are Arabic where the system speaks Arabic. */
function languageOf(environment: NodeJS.ProcessEnv): 'en' | 'ar' {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ar') ? 'ar' : 'en'
}

const read = defineCommand({
  meta: { name: 'isnad read', description: 'Read reports: who says what, what happened, who is in it, when' },
  args: {
    ...pathArg(true),
    ...formatArg(['text', 'jsonl'], 'a summary for people, or isnad/article@1 one a line'),
    ...outletArgs,
    ...knowledgeArg,
    ...bidiArg,
    jobs: {
      type: 'string',
      description: 'processes to read long inputs with; each takes its own memory (default: 2 on two cores or more)',
      valueHint: 'N',
    },
    lang: {
      type: 'enum',
      options: ['en', 'ar'],
      description: 'language of the summary’s own words (default: by LANG)',
    },
  },
  async run({ args }) {
    const inputs = await inputsFrom(args)
    const language = (args.lang as 'en' | 'ar' | undefined) ?? languageOf(process.env)
    const [{ read }, { usualJobs }, { userTables }] = await Promise.all([
      import('../read.ts'),
      import('../jobs.ts'),
      import('../knowledge-folder.ts'),
    ])
    const jobs = numberOf('jobs', args.jobs, { least: 1, most: MAX_JOBS, otherwise: usualJobs() })
    const render = {
      format: args.format as 'text',
      language,
      terminal: terminalFrom(args),
      tables: userTables(args.knowledge),
    }
    endWith(await read({ ...inputs, jobs, render }))
  },
})

const explain = defineCommand({
  meta: { name: 'isnad explain', description: 'Say why each thing was found in a report, and what was turned down' },
  args: {
    file: {
      type: 'positional',
      description: 'a .txt or .jsonl file, or - for standard input',
      valueHint: 'FILE',
      required: true,
    },
    at: {
      type: 'string',
      description: 'only what stands at this offset of the text (UTF-16 code units)',
      valueHint: 'OFFSET',
    },
    ...outletArgs,
    ...knowledgeArg,
    ...bidiArg,
  },
  async run({ args }) {
    if (args._.length > 1) throw new UsageError('explain takes one FILE')
    if (args.at !== undefined && !/^\d+$/.test(args.at)) throw new UsageError(`--at: «${args.at}» is no offset`)
    const { outlet, published } = await inputsFrom(args)
    const at = args.at === undefined ? undefined : Number(args.at)
    const { explain } = await import('../explain.ts')
    const { knowledge } = args
    endWith(await explain({ path: args.file, at, outlet, published, knowledge, terminal: terminalFrom(args) }))
  },
})

const date = defineCommand({
  meta: { name: 'isnad date', description: 'Say when each report was published, and how that is known, step by step' },
  args: {
    ...pathArg(true),
    ...formatArg(['text', 'jsonl'], 'lines for people, or one object a line'),
    published: {
      type: 'string',
      description: 'the date of reports that come without one; what the text itself tells is held against it',
      valueHint: 'DATE',
    },
    ...bidiArg,
  },
  async run({ args }) {
    const inputs = await inputsFrom(args)
    const { date } = await import('../date.ts')
    endWith(await date({ ...inputs, format: args.format as 'text', terminal: terminalFrom(args) }))
  },
})

const actors = defineCommand({
  meta: {
    name: 'isnad actors',
    description: 'List who occurs in reports: names, titles and labels of each outlet, their tone',
  },
  args: {
    ...pathArg(true),
    ...formatArg(
      ['text', 'jsonl', 'csv'],
      'lists for people, one actor a line with the place of every label, or a table',
    ),
    ...outletArgs,
    ...knowledgeArg,
    ...bidiArg,
  },
  async run({ args }) {
    const inputs = await inputsFrom(args)
    const { actors } = await import('../actors/actors.ts')
    const { knowledge } = args
    endWith(await actors({ ...inputs, knowledge, format: args.format as 'text', terminal: terminalFrom(args) }))
  },
})

const events = defineCommand({
  meta: { name: 'isnad events', description: 'List events: who did what to whom, when, on whose word' },
  args: {
    ...pathArg(true),
    ...formatArg(
      ['text', 'csv', 'jsonl'],
      'a table for people, POLECAT’s columns with CAMEO codes, or one event a line',
    ),
    ...outletArgs,
    ...knowledgeArg,
    ...bidiArg,
  },
  async run({ args }) {
    const inputs = await inputsFrom(args)
    const { events } = await import('../events.ts')
    const { knowledge } = args
    endWith(await events({ ...inputs, knowledge, format: args.format as 'text', terminal: terminalFrom(args) }))
  },
})

const schema = defineCommand({
  meta: { name: 'isnad schema', description: 'Print the JSON Schema of isnad/article@1' },
  run: () => void process.stdout.write(packageFile('schema/article.schema.json')),
})

export const REPORT_COMMANDS: Readonly<Record<string, Command>> = { read, date, actors, events, explain, schema }
