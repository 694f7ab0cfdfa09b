import {
  type Article,
  type Attribution,
  contains,
  type Source,
  type Span,
  type SpeechAct,
} from '../../document/index.ts'
import { cell, plain, type Style, type Terminal } from '../terminal.ts'
import { wrap } from '../width.ts'
import type { Labels } from './labels.data.ts'

/** A source in the tree of who cites whom: what it says itself, and whom it cites. */
interface Speaker {
  readonly source: Source
  readonly branches: Map<string, Speaker>
  readonly said: Attribution[]
}

const keyOf = (source: Source): string => source.entity ?? `${source.kind} ${source.name}`

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** Of a saying that others carry further, the share of words that are its own at most, such as whom they address. */
const MAX_OWN_WORDS = 0.25

/** Whether `inner` is what a source that `outer` cites says inside it. */
const carries = (outer: Attribution, inner: Attribution): boolean =>
  inner.chain.length > outer.chain.length &&
  contains(outer.content, inner.content) &&
  outer.chain.every((source, i) => keyOf(source) === keyOf(inner.chain[i]!))

/** Whether all but a few words of a saying are cited sources, what they say, and the words that cite them: the tree shows those. */
function isOnlyLink(article: Article, outer: Attribution, attributions: readonly Attribution[]): boolean {
  const inner = attributions.filter(other => carries(outer, other))
  if (inner.length === 0) return false
  const told = inner.flatMap(({ content, cue, chain }) => [content, cue, ...chain.flatMap(({ span }) => span ?? [])])
  const { start, end } = outer.content
  const words = [...article.text.slice(start, end).matchAll(WORDS)].map(({ index, 0: word }): Span => {
    return { start: start + index, end: start + index + word.length }
  })
  const own = words.filter(word => !told.some(span => span.start < word.end && word.start < span.end))
  return own.length <= words.length * MAX_OWN_WORDS
}

/** Chains with a common beginning share it. */
function speakersOf(article: Article): Map<string, Speaker> {
  const roots = new Map<string, Speaker>()
  for (const attribution of article.attributions) {
    if (isOnlyLink(article, attribution, article.attributions)) continue
    let branches = roots
    let speaker: Speaker | undefined
    for (const source of attribution.chain) {
      speaker = branches.get(keyOf(source)) ?? { source, branches: new Map(), said: [] }
      branches.set(keyOf(source), speaker)
      branches = speaker.branches
    }
    speaker?.said.push(attribution)
  }
  return roots
}

const ACT_STYLES: Partial<Readonly<Record<SpeechAct, Style>>> = {
  denial: 'red',
  threat: 'red',
  accusation: 'yellow',
  warning: 'yellow',
  condemnation: 'yellow',
  request: 'cyan',
  promise: 'cyan',
}

/** Lines of a quotation that a summary shows before it breaks off. */
const MAX_CONTENT_LINES = 3
/** Longer lines are hard to read, however wide the terminal is. */
const MAX_ROOM = 140

/** What was said, behind its act: the cue is where the text itself says so. */
function saying(
  article: Article,
  attribution: Attribution,
  terminal: Terminal,
  labels: Labels,
  room: number,
): string[] {
  const act = labels.acts[attribution.act]
  const content = plain(article.text.slice(attribution.content.start, attribution.content.end))
  const quoted = attribution.form === 'direct' ? `«${content}»` : content
  const width = Math.max(...Object.values(labels.acts).map(label => label.length)) + 2
  const [first = '', ...rest] = wrap(quoted, Math.max(24, Math.min(room, MAX_ROOM) - width), MAX_CONTENT_LINES)
  const head = cell(terminal, { text: act, style: ACT_STYLES[attribution.act] ?? 'green' }, width)
  return [
    head + cell(terminal, { text: first }),
    ...rest.map(line => ' '.repeat(width) + cell(terminal, { text: line })),
  ]
}

function named(speaker: Speaker, terminal: Terminal, labels: Labels): string {
  const { source, said } = speaker
  const kind = labels.kinds[source.kind]
  const nowhereNamed = said.length > 0 && said.every(attribution => attribution.chain.at(-1)?.span === null)
  const remarks = [kind, nowhereNamed ? labels.understood : ''].filter(remark => remark !== '')
  const name = cell(terminal, { text: source.name, style: 'bold' })
  return remarks.length === 0 ? name : `${name} ${cell(terminal, { text: `(${remarks.join(', ')})`, style: 'dim' })}`
}

/** A tree's lines below one node. `depth` bounds what a circular chain could do. */
function branchLines(article: Article, speaker: Speaker, terminal: Terminal, labels: Labels, depth: number): string[] {
  const parts = [
    ...speaker.said.map(attribution =>
      saying(article, attribution, terminal, labels, terminal.columns - 3 * (depth + 1)),
    ),
    ...[...speaker.branches.values()].map(branch => [
      named(branch, terminal, labels),
      ...branchLines(article, branch, terminal, labels, depth + 1),
    ]),
  ]
  return parts.flatMap((lines, i) => {
    const last = i === parts.length - 1
    return lines.map((line, k) => terminal.paint('dim', k > 0 ? (last ? '   ' : '│  ') : last ? '└─ ' : '├─ ') + line)
  })
}

/** Who says what, as a tree from the outlet to the speakers. */
export function chainLines(article: Article, terminal: Terminal, labels: Labels): string[] {
  if (article.attributions.length === 0) return [cell(terminal, { text: labels.noChains, style: 'dim' })]
  const name = article.source.outlet ?? labels.unknownOutlet
  const outlet: Speaker = {
    source: { name, kind: 'outlet', span: null, entity: null },
    branches: speakersOf(article),
    said: [],
  }
  return [cell(terminal, { text: name, style: 'bold' }), ...branchLines(article, outlet, terminal, labels, 0)]
}
