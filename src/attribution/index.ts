import {
  type Attribution,
  type Commitment,
  type Document,
  localId,
  type Source,
  type Span,
  type SpeechForm,
  type Trace,
} from '../document/index.ts'
import { Chains } from './chain.ts'
import { contentSpan, formOf } from './extent.ts'
import { SpeechParser } from './parse.ts'
import { Reader } from './reader.ts'
import type { Speech } from './speech.ts'
import { anonymityOf, commitmentOf, hedgesIn } from './stance.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'published' | 'mentions' | 'entities'
type Gives = Needs | 'attributions'

/** Tokens between a credit and the verb of the report that it is about: «فقد أكد». */
const MAX_BETWEEN = 1

interface Draft {
  readonly speech: Speech
  readonly cue: Span
  readonly content: Span
  readonly chain: readonly Source[]
  readonly form: SpeechForm
  readonly commitment: Commitment
  readonly hedges: readonly Span[]
}

/** The attribution stage: adds reported speech, each with cue, content and chain of sources. */
export function readAttributions(document: Document<Needs>, trace?: Trace): Document<Gives> {
  const reader = new Reader(document, trace)
  const speeches = [...new SpeechParser(reader).run()].sort((a, b) => a.cue.first - b.cue.first)
  const chains = new Chains(reader, document.layer('mentions'))
  const drafts: Draft[] = []
  for (const speech of speeches) {
    const chain = chains.chainOf(speech).map(source => withAnonymity(reader, source))
    const content = contentSpan(reader, speech)
    const cue = { start: reader.tokens[speech.cue.first]!.start, end: reader.tokens[speech.cue.last - 1]!.end }
    if (isFilled(speech, speeches)) trace?.reject(speech.rule, cue, 'what it credits is a report with a cue of its own')
    else if (chain.length === 0) trace?.reject(speech.rule, cue, 'nobody is named and nobody has the floor')
    else if (content === null) trace?.reject(speech.rule, cue, 'nothing is said')
    else
      drafts.push({
        speech,
        cue,
        content,
        chain,
        form: speech.answers === true ? 'direct' : formOf(reader, content),
        commitment: commitmentOf(reader, speech),
        hedges: hedgesIn(reader, content),
      })
  }
  return document.with('attributions', finish(drafts))
}

/** «وبحسب الوكالة، قال الوزير إن»: a credit ahead of a report is a link of its chain and has nothing else to tell. */
const isFilled = (credit: Speech, speeches: readonly Speech[]): boolean =>
  credit.credited &&
  !credit.backward &&
  speeches.some(s => s.parent === credit && s.cue.first <= credit.first + MAX_BETWEEN)

function withAnonymity(reader: Reader, source: Source): Source {
  const anonymity = anonymityOf(reader, source)
  return anonymity === null ? source : { ...source, anonymity }
}

/** Gives the drafts ids in text order and ties each to the one whose content holds it. */
function finish(drafts: readonly Draft[]): Attribution[] {
  const ordered = [...drafts].sort((a, b) => a.cue.start - b.cue.start)
  const ids = new Map(ordered.map((d, i) => [d.speech, localId('a', i)]))
  return ordered.map((draft, i) => {
    let parent = draft.speech.parent
    while (parent !== null && !ids.has(parent)) parent = parent.parent
    const sources = draft.chain.flatMap(s => (s.span === null ? [] : [s.span]))
    return {
      id: localId('a', i),
      rule: draft.speech.rule,
      evidence: [draft.cue, ...sources],
      cue: draft.cue,
      content: draft.content,
      chain: draft.chain,
      parent: parent === null ? null : ids.get(parent)!,
      form: draft.form,
      act: draft.speech.act,
      ...(draft.commitment === 'neutral' ? {} : { commitment: draft.commitment }),
      ...(draft.hedges.length === 0 ? {} : { hedges: draft.hedges }),
    }
  })
}
