/**
 * The units that are compared: a facet is one clause of what an attribution reports, or of what the outlet narrates and cites nobody for.
 * A long statement says several things, and other articles may report only one of them.
 */
import type { Attribution, Span } from '../document/index.ts'
import { contains, cover, isActor, overlaps } from '../document/index.ts'
import { fold, isFiniteVerbAt, readingsOf, wordSet } from '../language/index.ts'
import { actorId } from './actors.ts'
import { DENYING, NEGATIONS, REFUSING, TO_COME } from './lexicon/stance.data.ts'
import { termsIn, textOf, tokenRange, type View, type ViewSentence } from './view.ts'

export interface Facet extends Span {
  readonly view: View
  /** What it is part of; null for narration. */
  readonly attribution: Attribution | null
  /** Weight of each term. */
  readonly terms: ReadonlyMap<string, number>
  /** Sum of the weights. */
  readonly mass: number
  /** The term of its first finite verb; where there is none, its first. */
  readonly head: string
  /** Terms of what it says is not so. */
  readonly denied: ReadonlySet<string>
  /** What is done by saying it: contents of a request and of a condemnation are not asserted. */
  readonly act: FacetAct
  /** Whom the accusation that it is part of names first, in whichever of its clauses. */
  readonly accused: string | null
  readonly title: boolean
  /** Tells what is to come: that it then did not is news, not a denial. */
  readonly planned: boolean
}

/** Speech acts that are compared with one another. */
export type FacetAct = 'asserts' | 'asks' | 'accuses' | 'judges' | 'warns' | 'refuses'

const ACTS: Readonly<Record<Attribution['act'], FacetAct>> = {
  statement: 'asserts',
  denial: 'asserts',
  request: 'asks',
  promise: 'asserts',
  threat: 'warns',
  warning: 'warns',
  accusation: 'accuses',
  condemnation: 'judges',
  praise: 'judges',
  concern: 'judges',
}

/** Terms a clause needs to say something of its own. */
const MIN_TERMS = 4
/** Facets an article can have. */
const MAX_FACETS = 160
/** A sentence is narrated if attributions cover no more than this share of its terms. */
const MAX_COVERED = 0.5

/** Words from the beginning of a clause where its verb stands. */
const PLAN_HEAD = 5
/** Words after a negation that it may bear on. */
const SCOPE = 3
/** لا يزال says that something is so, still; لا يقل عن and لا يتجاوز give a bound. */
const NO_NEGATION = /^(?:[يت]زال(?:ون)?|[يت]قل(?:ون)?|[يت]تجاوز|[يت]تعدي|سيما|بد|شك)$/u
const negations = new Set(NEGATIONS.trim().split(/\s+/))
const denying = new Set(DENYING.trim().split(/\s+/))
const refusing = new Set(REFUSING.trim().split(/\s+/))
const toCome = wordSet(TO_COME)
/** What is said of somebody: to turn it down is to say that it is not so. */
const SAID: readonly string[] = ['@accuse', '@responsibility']

/** A clause begins here: after a comma or with و, a finite verb or a complementiser follows. */
function opensClause(view: View, at: number): boolean {
  const token = view.tokens[at]!
  const before = view.tokens[at - 1]
  if (token.kind === 'punctuation' || before === undefined) return false
  if (before.kind === 'punctuation' && /[.؛;:!؟…]/.test(before.clean)) return true
  const readings = readingsOf(token.fold)
  const joined = readings.some(r => r.proclitics[0] === 'و' || r.proclitics[0] === 'ف')
  if (!joined && before.kind !== 'punctuation') return false
  return isFiniteVerbAt(view.tokens, at) || readings.some(r => r.proclitics.length > 0 && r.particle.includes('comp'))
}

/** Terms that stand under a negation: those of the few words after it. */
function negatedIn(view: View, first: number, last: number): Set<string> {
  const found = new Set<string>()
  for (let i = first; i < last; i++) {
    const { fold } = view.tokens[i]!
    if (!negations.has(fold) && !(/^[وف]/.test(fold) && negations.has(fold.slice(1)))) continue
    if (NO_NEGATION.test(view.tokens[i + 1]?.fold ?? '') || i + 1 >= last) continue
    const scope = { start: view.tokens[i + 1]!.start, end: view.tokens[Math.min(last, i + 1 + SCOPE) - 1]!.end }
    for (const { key } of termsIn(view, scope).slice(0, 1)) found.add(key)
  }
  return found
}

/** The clauses of a range as token ranges, each long enough to say something. */
function clausesOf(view: View, span: Span): { first: number; last: number }[] {
  const { first, last } = tokenRange(view, span)
  const clauses: { first: number; last: number; terms: number }[] = []
  let from = first
  const close = (to: number): void => {
    if (to <= from) return
    const range = { start: view.tokens[from]!.start, end: view.tokens[to - 1]!.end }
    const terms = termsIn(view, range).length
    const before = clauses.at(-1)
    if (before !== undefined && (terms < MIN_TERMS || before.terms < MIN_TERMS))
      clauses[clauses.length - 1] = { first: before.first, last: to, terms: before.terms + terms }
    else clauses.push({ first: from, last: to, terms })
    from = to
  }
  for (let i = first + 1; i < last; i++) if (opensClause(view, i)) close(i)
  close(last)
  return clauses
}

function facetOf(
  view: View,
  range: { first: number; last: number },
  attribution: Attribution | null,
  title: boolean,
): Facet {
  const span = { start: view.tokens[range.first]!.start, end: view.tokens[range.last - 1]!.end }
  const inOrder = termsIn(view, span)
  const terms = new Map(inOrder.map(t => [t.key, t.weight] as const))
  const head = inOrder.find(t => isFiniteVerbAt(view.tokens, t.at)) ?? inOrder.find(t => !t.key.startsWith('#'))
  const act = attribution === null ? 'asserts' : actOf(view, attribution, terms)
  return {
    ...span,
    view,
    attribution,
    terms,
    mass: [...terms.values()].reduce((sum, w) => sum + w, 0),
    head: head?.key ?? '',
    denied:
      attribution !== null && act !== 'refuses' && isDenied(view, attribution)
        ? new Set(terms.keys())
        : negatedIn(view, range.first, range.last),
    act,
    accused: accusedOf(view, attribution),
    title,
    planned: isPlanned(view, range.first, range.last),
  }
}

/** Dictionary forms of the verbs that a cue can be. */
const verbsOf = (view: View, { cue }: Attribution): string[] =>
  readingsOf(fold(textOf(view, cue))).flatMap(r => r.verbs.map(v => v.lemma))

/** What is done by saying it: who turns down a deed, not what is said of him, refuses. */
function actOf(view: View, attribution: Attribution, terms: ReadonlyMap<string, number>): FacetAct {
  const said = SAID.some(key => terms.has(key))
  if (!said && verbsOf(view, attribution).some(verb => refusing.has(verb))) return 'refuses'
  return ACTS[attribution.act]
}

/** Whether an attribution says of its content that it is not so. */
const isDenied = (view: View, attribution: Attribution): boolean =>
  attribution.act === 'denial' || verbsOf(view, attribution).some(verb => denying.has(verb))

function accusedOf(view: View, attribution: Attribution | null): string | null {
  if (attribution === null || ACTS[attribution.act] !== 'accuses') return null
  // the accused may stand before what he is accused of, beside who accuses him
  const whole = cover([attribution.cue, attribution.content])
  const speaks = (m: Span): boolean => attribution.chain.some(({ span }) => span !== null && overlaps(span, m))
  const named = view.article.mentions.find(m => isActor(m) && contains(whole, m) && !speaks(m))
  const entity = named && view.entities.get(named.entity)
  return entity === undefined ? null : actorId(entity)
}

/** A verb in the future (س، سوف) at the head of the clause, or that it is expected. */
function isPlanned(view: View, first: number, last: number): boolean {
  return view.tokens
    .slice(first, Math.min(last, first + PLAN_HEAD))
    .some(({ fold }) => fold === 'سوف' || toCome.has(fold) || readingsOf(fold)[0]?.proclitics.includes('س') === true)
}

/** The parts of a sentence that no attribution covers, cues taken out. */
function uncovered(sentence: ViewSentence, covers: readonly Span[]): Span[] {
  const parts: Span[] = []
  let from = sentence.start
  for (const cover of covers.filter(c => overlaps(c, sentence)).toSorted((a, b) => a.start - b.start)) {
    if (cover.start > from) parts.push({ start: from, end: cover.start })
    from = Math.max(from, cover.end)
  }
  if (from < sentence.end) parts.push({ start: from, end: sentence.end })
  return parts
}

/** What the outlet says in its own voice: clauses of sentences that attributions do not cover. */
function narration(view: View): Facet[] {
  const covers = view.article.attributions.flatMap(a => [
    a.content,
    a.cue,
    ...a.chain.flatMap(s => (s.span === null ? [] : [s.span])),
  ])
  return view.sentences.flatMap(sentence => {
    const parts = uncovered(sentence, covers)
    const own = parts.reduce((sum, p) => sum + termsIn(view, p).length, 0)
    if (own < termsIn(view, sentence).length * (1 - MAX_COVERED)) return []
    const longest = parts.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
    if (longest === undefined || termsIn(view, longest).length < MIN_TERMS) return []
    return clausesOf(view, longest).map(range => facetOf(view, range, null, sentence.title))
  })
}

/** All facets of an article, those of attributions first. An attribution that holds another is asked only for what the inner one leaves. */
export function facetsOf(view: View): Facet[] {
  const attributions = view.article.attributions
  const cited = attributions.flatMap(a => {
    const inner = attributions.filter(b => b.id !== a.id && b.parent === a.id && contains(a.content, b.content))
    const whole = inner.some(b => b.content.end - b.content.start > 0.7 * (a.content.end - a.content.start))
    if (whole) return []
    return clausesOf(view, a.content).map(range => facetOf(view, range, a, false))
  })
  return [...cited, ...narration(view)].slice(0, MAX_FACETS)
}
