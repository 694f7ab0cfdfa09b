import { type ArticleInput, type InputProblem, readInputs } from '../reading/index.ts'
import { reasonOf } from './errors.ts'
import { renderAll } from './jobs.ts'
import { Progress, write } from './output.ts'
import { findSources, type Source } from './sources.ts'
import type { Language } from './summary/labels.data.ts'
import { type BidiOption, standardOutput } from './terminal.ts'

export interface ReadOptions {
  readonly paths: readonly string[]
  readonly format: 'text' | 'jsonl'
  readonly outlet: string | undefined
  readonly published: string | undefined
  readonly bidi: BidiOption
  readonly language: Language
  /** Threads to read with. */
  readonly jobs: number
}

/** `file:line: what is wrong`. */
export const problemLine = ({ uri, line, message }: InputProblem): string =>
  `isnad: ${uri === '-' ? '(standard input)' : uri}${line === null ? '' : `:${line}`}: ${message}\n`

/** An input with what the command line says of all inputs, where it does not say so itself. */
export const withDefaults = (
  input: ArticleInput,
  defaults: Pick<ReadOptions, 'outlet' | 'published'>,
): ArticleInput => ({
  ...input,
  outlet: input.outlet ?? defaults.outlet,
  published: input.published ?? defaults.published,
})

/** The articles of a source, and its problems; a failure of the system while reading is one of them. */
export async function* itemsOf(source: Source): ReturnType<typeof readInputs> {
  try {
    yield* readInputs(source.open(), source)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    yield { problem: { uri: source.uri, line: null, message: reasonOf(error) } }
  }
}

/** The articles that the paths lead to, in order; what cannot be read goes to `complain`. */
async function* inputsOf(
  options: ReadOptions,
  complain: (problem: InputProblem) => void,
): AsyncGenerator<ArticleInput> {
  for (const found of findSources(options.paths)) {
    if ('problem' in found) complain(found.problem)
    else
      for await (const item of itemsOf(found.source)) {
        if ('problem' in item) complain(item.problem)
        else yield withDefaults(item.article, options)
      }
  }
}

const RULE = `\n${'─'.repeat(60)}\n\n`

/** Reads everything that the paths lead to and prints it. True if all of it could be read. */
export async function read(options: ReadOptions): Promise<boolean> {
  const { format, language, bidi } = options
  const progress = new Progress()
  let sound = true
  const inputs = inputsOf(options, problem => {
    sound = false
    progress.clear()
    process.stderr.write(problemLine(problem))
  })
  let done = 0
  for await (const text of renderAll(inputs, { format, language, terminal: standardOutput(bidi) }, options.jobs)) {
    await write(format === 'text' && done > 0 ? RULE + text : text)
    progress.report(++done)
  }
  progress.clear()
  return sound
}
