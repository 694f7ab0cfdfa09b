import type { Article } from '../document/index.ts'
import { readArticle } from '../pipeline.ts'
import { type ArticleInput, type InputProblem, readInputs } from '../reading/index.ts'
import { reasonOf } from './errors.ts'
import { Progress, write } from './output.ts'
import { findSources, type Source } from './sources.ts'
import { LABELS, type Language } from './summary/labels.data.ts'
import { summary } from './summary/summary.ts'
import { type BidiOption, makeTerminal } from './terminal.ts'

export interface ReadOptions {
  readonly paths: readonly string[]
  readonly format: 'text' | 'jsonl'
  readonly outlet: string | undefined
  readonly published: string | undefined
  readonly bidi: BidiOption
  readonly language: Language
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

async function makePrinter(options: ReadOptions): Promise<(article: Article) => string> {
  if (options.format === 'jsonl') return article => `${JSON.stringify(article)}\n`
  const terminal = await makeTerminal({
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    bidi: options.bidi,
  })
  let first = true
  return article => {
    const rule = first ? '' : `\n${terminal.paint('dim', '─'.repeat(terminal.columns))}\n\n`
    first = false
    return rule + summary(article, terminal, LABELS[options.language])
  }
}

/** Reads everything that the paths lead to and prints it. True if all of it could be read. */
export async function read(options: ReadOptions): Promise<boolean> {
  const print = await makePrinter(options)
  const progress = new Progress()
  let done = 0
  let sound = true
  const complain = (problem: InputProblem): void => {
    sound = false
    progress.clear()
    process.stderr.write(problemLine(problem))
  }
  for (const found of findSources(options.paths)) {
    if ('problem' in found) {
      complain(found.problem)
      continue
    }
    for await (const item of itemsOf(found.source)) {
      if ('problem' in item) complain(item.problem)
      else {
        await write(print(readArticle(withDefaults(item.article, options))))
        progress.report(++done)
      }
    }
  }
  progress.clear()
  return sound
}
