import { type ArticleInput, type InputProblem, readInputs } from '../reading/index.ts'
import { whyUnread } from './errors.ts'
import { Progress } from './output.ts'
import { findSources, type Source } from './sources.ts'

/** What a command line says of all inputs, where they do not say it themselves. */
export interface InputDefaults {
  readonly outlet?: string | undefined
  readonly published?: string | undefined
}

export interface InputOptions extends InputDefaults {
  readonly paths: readonly string[]
}

/** `file:line: what is wrong`. */
const problemLine = ({ uri, line, message }: InputProblem): string =>
  `isnad: ${uri === '-' ? '(standard input)' : uri}${line === null ? '' : `:${line}`}: ${message}\n`

const withDefaults = (input: ArticleInput, defaults: InputDefaults): ArticleInput => ({
  ...input,
  outlet: input.outlet ?? defaults.outlet,
  published: input.published ?? defaults.published,
})

/** The articles of a source, and its problems; a failure of the system while reading is one of them. */
async function* itemsOf(source: Source): ReturnType<typeof readInputs> {
  try {
    yield* readInputs(source.open(), source)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    yield { problem: { uri: source.uri, line: null, message: whyUnread(error) } }
  }
}

/** The articles that paths lead to. What cannot be read is named on standard error, and the rest is read. */
export class Intake {
  readonly #options: InputOptions
  readonly #progress = new Progress()
  #done = 0
  #sound = true

  constructor(options: InputOptions) {
    this.#options = options
  }

  /** Whether everything so far could be read. */
  get sound(): boolean {
    return this.#sound
  }

  /** The articles as they came, without what the command line says of them. */
  async *asGiven(): AsyncGenerator<ArticleInput> {
    for (const found of findSources(this.#options.paths)) {
      if ('problem' in found) this.#complain(found.problem)
      else
        for await (const item of itemsOf(found.source)) {
          if ('problem' in item) this.#complain(item.problem)
          else yield item.article
        }
    }
    this.#progress.clear()
  }

  async *articles(): AsyncGenerator<ArticleInput> {
    for await (const input of this.asGiven()) yield withDefaults(input, this.#options)
  }

  /** Counts one more article as done and returns how many there were before. */
  count(): number {
    this.#progress.report(this.#done + 1)
    return this.#done++
  }

  #complain(problem: InputProblem): void {
    this.#sound = false
    this.#progress.clear()
    process.stderr.write(problemLine(problem))
  }
}
