import { RecordingTrace, type Span } from '../document/index.ts'
import { type Explanation, explanationOf, type Finding, type Reason } from '../explanation.ts'
import { run } from '../pipeline.ts'
import { type InputDefaults, Intake } from './inputs.ts'
import { userTables, withUserTables } from './knowledge-folder.ts'
import { write } from './output.ts'
import { cell, makeTerminal, plain, type Terminal, type TerminalOptions } from './terminal.ts'
import { truncate } from './width.ts'

export interface ExplainOptions extends InputDefaults {
  readonly path: string
  readonly knowledge: string | undefined
  readonly terminal: TerminalOptions
  /** Only what stands at this offset of the text. */
  readonly at: number | undefined
}

const holds = (place: Span, at: number): boolean => place.start <= at && at < place.end

/** Whether a finding has to do with an offset: it stands there, or rests on what does. */
const concerns = (finding: Finding, at: number): boolean =>
  holds(finding.place, at) || finding.reasons.some(({ place }) => place !== null && holds(place, at))

/** Words of the text that are shown of a long range. */
const SHOWN = 60

function printer(source: string, terminal: Terminal) {
  const words = (place: Span): string =>
    `${place.start}–${place.end} ${cell(terminal, { text: `«${truncate(plain(source.slice(place.start, place.end)), SHOWN)}»` })}`
  const reason = ({ label, place, text }: Reason): string => {
    const name = text === null ? '' : `${cell(terminal, { text })} `
    return `    ${terminal.paint('dim', label.padEnd(10))} ${name}${place === null ? '' : words(place)}`.trimEnd()
  }
  return {
    finding: ({ layer, id, what, place, rule, reasons }: Finding): string =>
      [
        `${terminal.paint('cyan', layer.padEnd(12))}${terminal.paint('bold', cell(terminal, { text: id === null ? what : `${id} ${what}` }))}`,
        `    ${words(place)}`,
        `    ${terminal.paint('dim', 'rule'.padEnd(10))} ${rule}`,
        ...reasons.map(reason),
      ].join('\n'),
    rejection: ({ place, rule, why }: Explanation['rejections'][number]): string =>
      [
        `${terminal.paint('red', 'turned down'.padEnd(12))}${words(place)}`,
        `    ${terminal.paint('dim', 'rule'.padEnd(10))} ${rule}`,
        `    ${terminal.paint('dim', 'why'.padEnd(10))} ${cell(terminal, { text: why })}`,
      ].join('\n'),
  }
}

/** Everything found in a text and everything turned down, with reasons, in text order. */
function shown(
  text: string,
  { findings, rejections }: Explanation,
  at: number | undefined,
  terminal: Terminal,
): string {
  const print = printer(text, terminal)
  const found = findings.filter(finding => at === undefined || concerns(finding, at))
  const turnedDown = rejections.filter(({ place }) => at === undefined || holds(place, at))
  const entries = [
    ...found.map(finding => ({ start: finding.place.start, text: print.finding(finding) })),
    ...turnedDown.map(rejection => ({ start: rejection.place.start, text: print.rejection(rejection) })),
  ]
  entries.sort((a, b) => a.start - b.start)
  const none = at === undefined ? 'nothing found' : `nothing found at ${at} of ${text.length}`
  return `${entries.length === 0 ? none : entries.map(entry => entry.text).join('\n')}\n`
}

/** Prints why everything in a file was found. True if all of it could be read. */
export async function explain(options: ExplainOptions): Promise<boolean> {
  const terminal = await makeTerminal(options.terminal)
  const knowledge = withUserTables(userTables(options.knowledge))
  const intake = new Intake({ ...options, paths: [options.path] })
  for await (const input of intake.articles()) {
    const trace = new RecordingTrace()
    const document = run(input, { trace, knowledge })
    const first = intake.count() === 0
    await write(`${first ? '' : '\n'}${terminal.paint('dim', plain(document.source.uri))}\n`)
    await write(shown(document.text, explanationOf(document, trace), options.at, terminal))
  }
  return intake.sound
}
