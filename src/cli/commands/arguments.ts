/** Arguments that several commands take, and what their values may be. */
import type { ArgsDef, CommandDef } from 'citty'
import { UsageError } from '../errors.ts'
import type { InputOptions } from '../inputs.ts'
import { type BidiOption, standardOutput, type TerminalOptions } from '../terminal.ts'

/** A command whatever its arguments are. */
// biome-ignore lint/suspicious/noExplicitAny: citty types commands by their arguments, contravariantly
export type Command = CommandDef<any>

/** Some input could not be read; the others were. */
export const EXIT_FAILURE = 1

/** Says by the exit code whether everything could be done. */
export function endWith(sound: boolean): void {
  if (!sound) process.exitCode = EXIT_FAILURE
}

export const outletArgs = {
  outlet: { type: 'string', description: 'who published it, where the input does not say', valueHint: 'NAME' },
  published: {
    type: 'string',
    description: 'when, where the input does not say (2019-05-09, 2019-05 or 2019)',
    valueHint: 'DATE',
  },
} as const satisfies ArgsDef

export const knowledgeArg = {
  knowledge: {
    type: 'string',
    description: 'a folder with tables of your own, which override those that come along',
    valueHint: 'DIR',
  },
} as const satisfies ArgsDef

export const bidiArg = {
  bidi: {
    type: 'enum',
    options: ['auto', 'on', 'off'],
    default: 'auto',
    description: 'reorder Arabic for a terminal that does not',
  },
} as const satisfies ArgsDef

/** Where the store is unless `--store` says so. */
const STORE = '.isnad'

export const storeArg = {
  store: { type: 'string', description: `where the store is (default: ${STORE})`, valueHint: 'DIR' },
} as const satisfies ArgsDef

export const storeFrom = (args: { readonly store?: string | undefined }): { store: string } => ({
  store: args.store ?? STORE,
})

export const pathArg = (required: boolean) =>
  ({
    path: {
      type: 'positional',
      description: '.txt and .jsonl files, folders of them, or - for standard input',
      valueHint: 'PATH…',
      required,
    },
  }) as const satisfies ArgsDef

/** `--format`, by the first of `options` unless another is asked for. */
export const formatArg = (options: [string, ...string[]], description: string) =>
  ({ format: { type: 'enum', options, default: options[0], description } }) as const satisfies ArgsDef

/** What citty makes of the arguments of a command that reads reports. */
interface ReportArgs {
  readonly _: string[]
  readonly outlet?: string | undefined
  readonly published?: string | undefined
}

/** The inputs that arguments ask for. Throws a UsageError for a date that is none. */
export async function inputsFrom(args: ReportArgs): Promise<InputOptions> {
  return { paths: args._, outlet: args.outlet, published: await dateOf('published', args.published) }
}

export const terminalFrom = (args: { readonly bidi?: string | undefined }): TerminalOptions =>
  standardOutput((args.bidi ?? 'auto') as BidiOption)

/** A date given as an option. Throws a UsageError if it is none. */
export async function dateOf(option: string, date: string | undefined): Promise<string | undefined> {
  if (date === undefined) return undefined
  const { isIsoDate } = await import('../../reading/iso-date.ts')
  if (!isIsoDate(date)) throw new UsageError(`--${option}: «${date}» is no date like 2019-05-09, 2019-05 or 2019`)
  return date
}

/** A whole number given as an option. Throws a UsageError if it is none, or out of bounds. */
export function numberOf(
  option: string,
  text: string | undefined,
  bounds: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  if (text === undefined) return bounds.otherwise
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= bounds.least && value <= bounds.most))
    throw new UsageError(`--${option}: «${text}» is no number from ${bounds.least} to ${bounds.most}`)
  return value
}
