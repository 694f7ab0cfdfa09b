import { type Layers, RecordingTrace, type Rejection, type Span } from '../document/index.ts'
import { type ReadDocument, run } from '../pipeline.ts'
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

/** One thing found: what it is, where, and each of its reasons. */
interface Finding {
  readonly layer: string
  readonly place: Span
  readonly what: string
  readonly rule: string
  /** Labelled ranges that it rests on or consists of. */
  readonly reasons: readonly (readonly [label: string, place: Span | null, text?: string])[]
}

type Of<Name extends keyof Layers> = NonNullable<Layers[Name]> extends readonly (infer Item)[] ? Item : never

const evidenceOf = (item: { readonly evidence: readonly Span[] }): Finding['reasons'] =>
  item.evidence.map(place => ['evidence', place] as const)

/** What the finding is, in a few words beside its id. */
const whatOf = {
  timexes: (timex: Of<'timexes'>) =>
    `${timex.id} ${timex.type} ${timex.value}${timex.mod === undefined ? '' : ` (${timex.mod})`}`,
  mentions: (mention: Of<'mentions'>) => `${mention.id} ${mention.type} → ${mention.entity}`,
  attributions: (attribution: Of<'attributions'>) =>
    `${attribution.id} ${attribution.act}, ${attribution.form}${attribution.parent === null ? '' : `, inside ${attribution.parent}`}`,
  events: (event: Of<'events'>) =>
    `${event.id} ${event.type}${event.mode === null ? '' : `/${event.mode}`}, ${event.status}; ${event.actors.join(' ') || '—'} → ${event.recipients.join(' ') || '—'}`,
  figures: (figure: Of<'figures'>) =>
    `${figure.id} ${figure.kind} ${figure.value ?? `${figure.low}–${figure.high ?? ''}`}`,
}

/** Each link of the chain: open at its words, or understood from a named earlier place. */
function chainReasons(attribution: Of<'attributions'>): Finding['reasons'] {
  return attribution.chain.map(source => {
    const label = `${source.span === null ? 'source, understood' : 'source'} (${source.kind})`
    return [label, source.span ?? source.antecedent ?? null, source.name] as const
  })
}

function publishedFindings(published: Layers['published']): Finding[] {
  if (published === null) return []
  const reasons: Finding['reasons'] = published.derivation.flatMap(({ step, evidence }): Finding['reasons'] =>
    evidence.length === 0 ? [[step, null]] : evidence.map(place => [step, place] as const),
  )
  const place = published.evidence[0] ?? { start: 0, end: 0 }
  return [{ layer: 'published', place, what: `${published.value}, ${published.basis}`, rule: published.basis, reasons }]
}

function findings(document: ReadDocument): Finding[] {
  return [
    ...document.layer('sections').map(section => ({
      layer: 'section',
      place: section,
      what: section.kind,
      rule: section.rule,
      reasons: [],
    })),
    ...publishedFindings(document.layer('published')),
    ...document.layer('timexes').map(timex => ({
      layer: 'timex',
      place: timex,
      what: whatOf.timexes(timex),
      rule: timex.rule,
      reasons: evidenceOf(timex),
    })),
    ...document.layer('mentions').map(mention => ({
      layer: 'mention',
      place: mention,
      what: whatOf.mentions(mention),
      rule: mention.rule,
      reasons: [...evidenceOf(mention), ...mention.titles.map(title => ['title', title] as const)],
    })),
    ...document.layer('attributions').map(attribution => ({
      layer: 'attribution',
      place: attribution.content,
      what: whatOf.attributions(attribution),
      rule: attribution.rule,
      reasons: [['cue', attribution.cue] as const, ...chainReasons(attribution), ...evidenceOf(attribution)],
    })),
    ...document.layer('events').map(event => ({
      layer: 'event',
      place: event.trigger,
      what: whatOf.events(event),
      rule: event.rule,
      reasons: evidenceOf(event),
    })),
    ...document.layer('figures').map(figure => ({
      layer: 'figure',
      place: figure,
      what: whatOf.figures(figure),
      rule: figure.rule,
      reasons: evidenceOf(figure),
    })),
  ]
}

const holds = (place: Span, at: number): boolean => place.start <= at && at < place.end

/** Whether a finding has to do with an offset: it stands there, or rests on what does. */
const concerns = (finding: Finding, at: number): boolean =>
  holds(finding.place, at) || finding.reasons.some(([, place]) => place !== null && holds(place, at))

/** Words of the text that are shown of a long range. */
const SHOWN = 60

function printer(document: ReadDocument, terminal: Terminal) {
  const words = (place: Span): string =>
    `${place.start}–${place.end} ${cell(terminal, { text: `«${truncate(plain(document.text.slice(place.start, place.end)), SHOWN)}»` })}`
  const reason = ([label, place, text]: Finding['reasons'][number]): string => {
    const name = text === undefined ? '' : `${cell(terminal, { text })} `
    return `    ${terminal.paint('dim', label.padEnd(10))} ${name}${place === null ? '' : words(place)}`.trimEnd()
  }
  return {
    finding: (finding: Finding): string =>
      [
        `${terminal.paint('cyan', finding.layer.padEnd(12))}${terminal.paint('bold', cell(terminal, { text: finding.what }))}`,
        `    ${words(finding.place)}`,
        `    ${terminal.paint('dim', 'rule'.padEnd(10))} ${finding.rule}`,
        ...finding.reasons.map(reason),
      ].join('\n'),
    rejection: (rejection: Rejection): string =>
      [
        `${terminal.paint('red', 'turned down'.padEnd(12))}${words(rejection)}`,
        `    ${terminal.paint('dim', 'rule'.padEnd(10))} ${rejection.rule}`,
        `    ${terminal.paint('dim', 'why'.padEnd(10))} ${cell(terminal, { text: rejection.why })}`,
      ].join('\n'),
  }
}

/** Everything found in a document and everything turned down, with reasons, in text order. */
function explanation(
  document: ReadDocument,
  rejections: readonly Rejection[],
  at: number | undefined,
  terminal: Terminal,
): string {
  const print = printer(document, terminal)
  const found = findings(document).filter(finding => at === undefined || concerns(finding, at))
  const turnedDown = rejections.filter(rejection => at === undefined || holds(rejection, at))
  const entries = [
    ...found.map(finding => ({ start: finding.place.start, text: print.finding(finding) })),
    ...turnedDown.map(rejection => ({ start: rejection.start, text: print.rejection(rejection) })),
  ]
  entries.sort((a, b) => a.start - b.start)
  const none = at === undefined ? 'nothing found' : `nothing found at ${at} of ${document.text.length}`
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
    await write(explanation(document, trace.rejections, options.at, terminal))
  }
  return intake.sound
}
