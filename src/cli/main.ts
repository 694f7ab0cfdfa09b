/** The command: what it is called with, which part does it, and how failures become exit codes. Parts are loaded when they are asked for. */
import { isMainThread } from 'node:worker_threads'
import { type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand } from 'citty'
import { IsnadError, UsageError } from './errors.ts'
import { endQuietlyWithReader } from './output.ts'
import { packageFile } from './package-files.ts'

/** Some input could not be read; the others were. */
const EXIT_FAILURE = 1
/** The command was called in a way that it does not understand. */
const EXIT_USAGE = 2

/** A command whatever its arguments are. */
// biome-ignore lint/suspicious/noExplicitAny: citty types commands by their arguments, contravariantly
type Command = CommandDef<any>

const outletArgs = {
  outlet: { type: 'string', description: 'who published it, where the input does not say', valueHint: 'NAME' },
  published: {
    type: 'string',
    description: 'when, where the input does not say (2019-05-09, 2019-05 or 2019)',
    valueHint: 'DATE',
  },
} as const satisfies ArgsDef

const bidiArg = {
  bidi: {
    type: 'enum',
    options: ['auto', 'on', 'off'],
    default: 'auto',
    description: 'reorder Arabic for a terminal that does not',
  },
} as const satisfies ArgsDef

const read = defineCommand({
  meta: { name: 'isnad read', description: 'Read reports: who says what, what happened, who is in it, when' },
  args: {
    path: {
      type: 'positional',
      description: '.txt and .jsonl files, folders of them, or - for standard input',
      valueHint: 'PATH…',
      required: true,
    },
    format: {
      type: 'enum',
      options: ['text', 'jsonl'],
      default: 'text',
      description: 'a summary for people, or isnad/article@1 one a line',
    },
    ...outletArgs,
    ...bidiArg,
    jobs: {
      type: 'string',
      description: 'threads to read long inputs with; each takes its own memory (default: 1)',
      valueHint: 'N',
    },
    lang: {
      type: 'enum',
      options: ['en', 'ar'],
      description: 'language of the summary’s own words (default: by LANG)',
    },
  },
  async run({ args }) {
    const published = await dateOf(args.published)
    const jobs = jobsOf(args.jobs)
    const language = (args.lang as 'en' | 'ar' | undefined) ?? languageOf(process.env)
    const { read } = await import('./read.ts')
    const sound = await read({
      paths: args._,
      format: args.format as 'text',
      outlet: args.outlet,
      published,
      bidi: args.bidi as 'auto',
      language,
      jobs,
    })
    if (!sound) process.exitCode = EXIT_FAILURE
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
    ...bidiArg,
  },
  async run({ args }) {
    if (args._.length > 1) throw new UsageError('explain takes one FILE')
    if (args.at !== undefined && !/^\d+$/.test(args.at)) throw new UsageError(`--at: «${args.at}» is no offset`)
    const published = await dateOf(args.published)
    const at = args.at === undefined ? undefined : Number(args.at)
    const { explain } = await import('./explain.ts')
    const sound = await explain({ path: args.file, at, outlet: args.outlet, published, bidi: args.bidi as 'auto' })
    if (!sound) process.exitCode = EXIT_FAILURE
  },
})

const schema = defineCommand({
  meta: { name: 'isnad schema', description: 'Print the JSON Schema of isnad/article@1' },
  run: () => void process.stdout.write(packageFile('schema/article.schema.json')),
})

const COMMANDS: Record<string, Command> = {
  read: read,
  explain: explain,
  schema,
}

const root = defineCommand({
  meta: { name: 'isnad', description: 'Read Arabic news critically: who did what to whom, when, according to whom' },
  args: { version: { type: 'boolean', description: 'print the version' } },
  subCommands: COMMANDS,
})

const MAX_JOBS = 64

function jobsOf(jobs: string | undefined): number {
  if (jobs === undefined) return 1
  if (!/^\d{1,2}$/.test(jobs) || Number(jobs) < 1 || Number(jobs) > MAX_JOBS)
    throw new UsageError(`--jobs: «${jobs}» is no number from 1 to ${MAX_JOBS}`)
  return Number(jobs)
}

/** Labels are Arabic where the system speaks Arabic. */
function languageOf(environment: NodeJS.ProcessEnv): 'en' | 'ar' {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ar') ? 'ar' : 'en'
}

async function dateOf(published: string | undefined): Promise<string | undefined> {
  if (published === undefined) return undefined
  const { isIsoDate } = await import('../reading/iso-date.ts')
  if (!isIsoDate(published))
    throw new UsageError(`--published: «${published}» is no date like 2019-05-09, 2019-05 or 2019`)
  return published
}

/** Help without colours: it is read in pagers and files as well. */
async function showHelp(command: Command): Promise<void> {
  const usage = await renderUsage(command)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the library colours by its own lights
  process.stdout.write(`${usage.replace(/\u001b\[\d+m/g, '')}\n`)
}

/** Options that the command does not have, or that lack their value; citty lets both pass. */
function checkOptions(command: Command, args: readonly string[]): void {
  const known = command.args as ArgsDef
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined)
  options.forEach((argument, i) => {
    if (!argument.startsWith('-') || argument === '-') return
    const name = /^--?([^=]*)/.exec(argument)![1]!
    const definition = known?.[name]
    if (definition === undefined || definition.type === 'positional' || !argument.startsWith('--'))
      throw new UsageError(`unknown option ${argument}`)
    const bare = !argument.includes('=')
    if (bare && definition.type !== 'boolean' && (options[i + 1] === undefined || options[i + 1]!.startsWith('--')))
      throw new UsageError(`${argument} needs a value`)
  })
}

async function dispatch(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args
  if (name === undefined) throw new UsageError('no command')
  if (name === '--help' || name === '-h' || name === 'help') return showHelp(root)
  if (name === '--version' || name === '-v')
    return void process.stdout.write(`${JSON.parse(packageFile('package.json')).version}\n`)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined
  if (command === undefined)
    throw new UsageError(name.startsWith('-') ? `unknown option ${name}` : `unknown command «${name}»`)
  if (rest.includes('--help') || rest.includes('-h')) return showHelp(command)
  checkOptions(command, rest)
  await runCommand(command, { rawArgs: [...rest] })
}

/** What a failure says and which code it ends with. A stack trace is for those who debug: `ISNAD_DEBUG=1`. */
function fail(error: unknown): void {
  const usage = error instanceof UsageError || (error instanceof Error && error.name === 'CLIError')
  const message = error instanceof Error ? error.message : String(error)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the library colours by its own lights
  const text = message.replace(/\u001b\[\d+m/g, '')
  if (usage) process.stderr.write(`isnad: ${text}\nTry: isnad --help\n`)
  else process.stderr.write(`isnad: ${error instanceof IsnadError ? '' : 'a fault in isnad itself: '}${text}\n`)
  if (process.env.ISNAD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = usage ? EXIT_USAGE : EXIT_FAILURE
}

/** Runs the command with the process's arguments, or, in a worker thread, what the command started it for. */
export function main(): void {
  if (!isMainThread) return void import('./worker.ts').then(({ work }) => work())
  endQuietlyWithReader()
  dispatch(process.argv.slice(2)).catch(fail)
}
