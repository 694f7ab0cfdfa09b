/** The command: what it is called with, which part does it, and how failures become exit codes. Parts are loaded when they are asked for. */
import { isMainThread } from 'node:worker_threads'
import { type ArgsDef, defineCommand, renderUsage, runCommand } from 'citty'
import { type Command, EXIT_FAILURE } from './commands/arguments.ts'
import { COMPARE_COMMANDS } from './commands/compare.ts'
import { KNOWLEDGE_COMMANDS } from './commands/knowledge.ts'
import { REPORT_COMMANDS } from './commands/reports.ts'
import { SERVE_COMMANDS } from './commands/serve.ts'
import { KEEPING_COMMANDS } from './commands/store.ts'
import type { StoreCommand } from './commands/store-names.ts'
import { IsnadError, UsageError } from './errors.ts'
import { endQuietlyWithReader } from './output.ts'
import { packageFile } from './package-files.ts'
import { RENDERER } from './roles.ts'

/** The command was called in a way that it does not understand. */
const EXIT_USAGE = 2

const STORE: Readonly<Record<StoreCommand, Command>> = { ...COMPARE_COMMANDS, ...KEEPING_COMMANDS, ...SERVE_COMMANDS }

const root = defineCommand({
  meta: { name: 'isnad', description: 'Read Arabic news critically: who did what to whom, when, according to whom' },
  args: { version: { type: 'boolean', description: 'print the version' } },
  subCommands: { ...REPORT_COMMANDS, ...KNOWLEDGE_COMMANDS, ...STORE },
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: the library colours by its own lights
const withoutColours = (text: string): string => text.replace(/\u001b\[\d+m/g, '')

/** Help without colours: it is read in pagers and files as well. */
async function showHelp(command: Command): Promise<void> {
  process.stdout.write(`${withoutColours(await renderUsage(command))}\n`)
}

/** Options that the command does not have, or that lack their value; citty lets both pass. */
function checkOptions(command: Command, args: readonly string[]): void {
  const known = command.args as ArgsDef
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined)
  options.forEach((argument, i) => {
    if (!argument.startsWith('-') || argument === '-') return
    const name = /^--?([^=]*)/.exec(argument)![1]!
    const definition = known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined
    if (definition === undefined || definition.type === 'positional' || !argument.startsWith('--'))
      throw new UsageError(`unknown option ${argument}`)
    const bare = !argument.includes('=')
    if (bare && definition.type !== 'boolean' && (options[i + 1] === undefined || options[i + 1]!.startsWith('--')))
      throw new UsageError(`${argument} needs a value`)
  })
}

/** The command that the first arguments name, step by step (`knowledge find`), and the arguments behind them. */
async function resolve(command: Command, args: readonly string[]): Promise<void> {
  const [name, ...rest] = args
  const { subCommands } = command as { subCommands?: Readonly<Record<string, Command>> }
  if (name === '--help' || name === '-h' || (subCommands !== undefined && name === 'help')) return showHelp(command)
  if (subCommands === undefined) return runWith(command, args)
  if (name === undefined) throw new UsageError(command === root ? 'no command' : 'no subcommand')
  const next = Object.hasOwn(subCommands, name) ? subCommands[name] : undefined
  if (next === undefined)
    throw new UsageError(name.startsWith('-') ? `unknown option ${name}` : `unknown command «${name}»`)
  return resolve(next, rest)
}

async function runWith(command: Command, args: readonly string[]): Promise<void> {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined)
  if (options.includes('--help') || options.includes('-h')) return showHelp(command)
  checkOptions(command, args)
  await runCommand(command, { rawArgs: [...args] })
}

async function dispatch(args: readonly string[]): Promise<void> {
  if (args[0] === '--version' || args[0] === '-v')
    return void process.stdout.write(`${JSON.parse(packageFile('package.json')).version}\n`)
  return resolve(root, args)
}

/** What a failure says and which code it ends with. A stack trace is for those who debug: `ISNAD_DEBUG=1`. */
function fail(error: unknown): void {
  const usage = error instanceof UsageError || (error instanceof Error && error.name === 'CLIError')
  const text = withoutColours(error instanceof Error ? error.message : String(error))
  if (usage) process.stderr.write(`isnad: ${text}\nTry: isnad --help\n`)
  else process.stderr.write(`isnad: ${error instanceof IsnadError ? '' : 'a fault in isnad itself: '}${text}\n`)
  if (process.env.ISNAD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = usage ? EXIT_USAGE : EXIT_FAILURE
}

/** Runs the command with the process's arguments, or, in a thread or process that the command started, what it was started for. */
export function main(): void {
  if (!isMainThread) return void import('./worker.ts').then(({ work }) => work())
  if (process.argv[2] === RENDERER && process.send !== undefined)
    return void import('./renderer.ts').then(({ renderWhatIsSent }) => renderWhatIsSent())
  endQuietlyWithReader()
  dispatch(process.argv.slice(2)).catch(fail)
}
