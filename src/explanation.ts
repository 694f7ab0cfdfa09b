/** Why an article reads as it does: everything found and everything turned down, each with its rule and what it rests on. */
import type { Layers, RecordingTrace, Span } from './document/index.ts'
import type { ReadDocument } from './pipeline.ts'

/** One thing found in an article. */
export interface Finding {
  readonly layer: 'section' | 'published' | 'timex' | 'mention' | 'attribution' | 'event' | 'figure'
  /** Its id in the article; null where it has none. */
  readonly id: string | null
  readonly place: Span
  /** What it is, in a few words. */
  readonly what: string
  readonly rule: string
  /** Labelled ranges that it rests on or consists of, and names. */
  readonly reasons: readonly Reason[]
}

/** A labelled range that a finding rests on or consists of, a name, or both. */
export interface Reason {
  readonly label: string
  readonly place: Span | null
  readonly text: string | null
}

/** Everything found and everything turned down, in the order of the text. */
export interface Explanation {
  readonly article: string
  readonly findings: readonly Finding[]
  readonly rejections: readonly { readonly place: Span; readonly rule: string; readonly why: string }[]
}

type Of<Name extends keyof Layers> = NonNullable<Layers[Name]> extends readonly (infer Item)[] ? Item : never

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const reason = (label: string, place: Span | null, text: string | null = null): Reason => ({
  label,
  place: place === null ? null : spanOf(place),
  text,
})

const evidenceOf = (item: { readonly evidence: readonly Span[] }): Reason[] =>
  item.evidence.map(place => reason('evidence', place))

/** What the finding is, in a few words. */
const whatOf = {
  timexes: ({ type, value, mod }: Of<'timexes'>) => `${type} ${value}${mod === undefined ? '' : ` (${mod})`}`,
  mentions: ({ type, entity }: Of<'mentions'>) => `${type} → ${entity}`,
  attributions: ({ act, form, parent }: Of<'attributions'>) =>
    `${act}, ${form}${parent === null ? '' : `, inside ${parent}`}`,
  events: ({ type, mode, status, actors, recipients }: Of<'events'>) =>
    `${type}${mode === null ? '' : `/${mode}`}, ${status}; ${actors.join(' ') || '—'} → ${recipients.join(' ') || '—'}`,
  figures: ({ kind, value, low, high }: Of<'figures'>) => `${kind} ${value ?? `${low}–${high ?? ''}`}`,
}

/** Each link of the chain: open at its words, or understood from a named earlier place. */
const chainReasons = ({ chain }: Of<'attributions'>): Reason[] =>
  chain.map(({ span, kind, antecedent, name }) =>
    reason(`${span === null ? 'source, understood' : 'source'} (${kind})`, span ?? antecedent ?? null, name),
  )

function publishedFindings(published: Layers['published']): Finding[] {
  if (published === null) return []
  const reasons = published.derivation.flatMap(({ step, evidence }) =>
    evidence.length === 0 ? [reason(step, null)] : evidence.map(place => reason(step, place)),
  )
  const place = spanOf(published.evidence[0] ?? { start: 0, end: 0 })
  const what = `${published.value}, ${published.basis}`
  return [{ layer: 'published', id: null, place, what, rule: published.basis, reasons }]
}

const found = (
  layer: Finding['layer'],
  item: { readonly id?: string; readonly rule: string },
  place: Span,
  what: string,
  reasons: readonly Reason[],
): Finding => ({ layer, id: item.id ?? null, place: spanOf(place), what, rule: item.rule, reasons })

function findingsIn(document: ReadDocument): Finding[] {
  const titles = (mention: Of<'mentions'>): Reason[] => mention.titles.map(title => reason('title', title))
  const cue = (attribution: Of<'attributions'>): Reason => reason('cue', attribution.cue)
  return [
    ...document.layer('sections').map(s => found('section', { rule: s.rule }, s, s.kind, [])),
    ...publishedFindings(document.layer('published')),
    ...document.layer('timexes').map(t => found('timex', t, t, whatOf.timexes(t), evidenceOf(t))),
    ...document
      .layer('mentions')
      .map(m => found('mention', m, m, whatOf.mentions(m), [...evidenceOf(m), ...titles(m)])),
    ...document
      .layer('attributions')
      .map(a =>
        found('attribution', a, a.content, whatOf.attributions(a), [cue(a), ...chainReasons(a), ...evidenceOf(a)]),
      ),
    ...document.layer('events').map(e => found('event', e, e.trigger, whatOf.events(e), evidenceOf(e))),
    ...document.layer('figures').map(f => found('figure', f, f, whatOf.figures(f), evidenceOf(f))),
  ]
}

/** Explains a document; `trace` was told what its stages turned down. */
export function explanationOf(document: ReadDocument, trace: RecordingTrace): Explanation {
  return {
    article: document.id,
    findings: findingsIn(document).sort((a, b) => a.place.start - b.place.start),
    rejections: trace.rejections
      .map(({ start, end, rule, why }) => ({ place: { start, end }, rule, why }))
      .sort((a, b) => a.place.start - b.place.start),
  }
}
