import type { PublicationDate, Span } from '../document/index.ts'
import { analyse } from '../language/index.ts'
import { type ArticleInput, readDocument } from '../reading/index.ts'
import { readTime } from '../time/index.ts'
import { type InputOptions, Intake } from './inputs.ts'
import { write } from './output.ts'
import { LABELS } from './summary/labels.data.ts'
import { cell, makeTerminal, plain, type Terminal, type TerminalOptions } from './terminal.ts'
import { wrap } from './width.ts'

export interface DateOptions extends InputOptions {
  readonly format: 'text' | 'jsonl'
  readonly terminal: TerminalOptions
}

/** Words of the article that a step rests on. */
interface Quote extends Span {
  readonly text: string
}

interface Step {
  readonly step: string
  readonly evidence: readonly Quote[]
}

/** What is known of one article's date: what came with it, and what its text tells by itself. */
interface Dating {
  readonly uri: string
  readonly article: string
  readonly outlet: string | null
  /** The date that came with the article, and who gave it. */
  readonly given: { readonly value: string; readonly by: 'record' | 'option' } | null
  /** What the text alone tells. */
  readonly text: {
    readonly value: string
    readonly basis: PublicationDate['basis']
    readonly derivation: readonly Step[]
  } | null
  /** Whether the two can both be true; null where there are not two. */
  readonly agree: boolean | null
}

/** The first and the last day that a date or interval names, as far as it is told. */
function edges(value: string): readonly [string, string] {
  const [from, to = from] = value.split('/') as [string, string?]
  return [from, `${to}~`]
}

const overlap = (a: string, b: string): boolean => {
  const [[fromA, toA], [fromB, toB]] = [edges(a), edges(b)]
  return fromA <= toB && fromB <= toA
}

function datingOf(input: ArticleInput, option: string | undefined): Dating {
  const document = readTime(analyse(readDocument({ ...input, published: undefined })))
  const told = document.layer('published')
  const quote = ({ start, end }: Span): Quote => ({ start, end, text: document.text.slice(start, end) })
  const given =
    input.published !== undefined
      ? ({ value: input.published.slice(0, 10), by: 'record' } as const)
      : option === undefined
        ? null
        : ({ value: option.slice(0, 10), by: 'option' } as const)
  return {
    uri: document.source.uri,
    article: document.id,
    outlet: document.source.outlet,
    given,
    text: told && {
      value: told.value,
      basis: told.basis,
      derivation: told.derivation.map(({ step, evidence }) => ({ step, evidence: evidence.map(quote) })),
    },
    agree: given === null || told === null ? null : overlap(given.value, told.value),
  }
}

const GIVERS = { record: 'given by the record', option: 'given by --published' } as const

/** The line that answers, and in which words the text bears it out or gainsays it. */
function verdict({ given, text, agree }: Dating, terminal: Terminal): string[] {
  const basis = text === null ? '' : LABELS.en.basis[text.basis]
  if (given === null)
    return text === null
      ? [terminal.paint('dim', LABELS.en.noDate)]
      : [`${terminal.paint('bold', text.value)}  ${basis}`]
  const first = `${terminal.paint('bold', given.value)}  ${GIVERS[given.by]}`
  if (text === null) return [first, terminal.paint('dim', 'the text by itself tells no date')]
  const judged = agree
    ? terminal.paint('green', 'the two agree')
    : terminal.paint('red', 'the two contradict each other')
  return [first, `the text by itself: ${terminal.paint('bold', text.value)}  ${basis}; ${judged}`]
}

function stepLines({ step, evidence }: Step, terminal: Terminal): string[] {
  const words = evidence.map(({ text }) => `«${plain(text)}»`).join(' ')
  const [head = '', ...rest] = wrap(step, terminal.columns - 4, 4)
  return [
    `${terminal.paint('dim', '·')} ${cell(terminal, { text: head })}`,
    ...rest.map(line => `  ${cell(terminal, { text: line })}`),
    ...(words === '' ? [] : wrap(words, terminal.columns - 6, 4).map(line => `    ${cell(terminal, { text: line })}`)),
  ]
}

function dated(dating: Dating, terminal: Terminal): string {
  const lines = [...verdict(dating, terminal), ...(dating.text?.derivation ?? []).flatMap(s => stepLines(s, terminal))]
  const head = terminal.paint('cyan', plain(dating.uri))
  return `${[head, ...lines.map(line => `  ${line}`)].join('\n')}\n`
}

/** Prints when each article was published and how that is known. True if everything could be read. */
export async function date(options: DateOptions): Promise<boolean> {
  const terminal = await makeTerminal(options.terminal)
  const intake = new Intake(options)
  for await (const input of intake.asGiven()) {
    const dating = datingOf(input, options.published)
    const first = intake.count() === 0
    if (options.format === 'jsonl') await write(`${JSON.stringify(dating)}\n`)
    else await write((first ? '' : '\n') + dated(dating, terminal))
  }
  return intake.sound
}
