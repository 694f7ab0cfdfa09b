/** One story from its articles alone: events, claims with their roots, ledgers, contradictions. */
import { type Article, type Event, headlineOf, digest as sha } from '../document/index.ts'
import { actorId } from './actors.ts'
import { agreement } from './agreement.ts'
import { answersTo, rejects } from './answers.ts'
import { changesOf } from './changes.ts'
import { type BuiltClaim, type FacetGroup, groupFacets, reportKey, type Sides } from './claims.ts'
import { contradictionsOf } from './contradictions/index.ts'
import { isoDay } from './dates.ts'
import type { Duplicates } from './duplicates.ts'
import { dateOf, happenings, type Mention, statusOf } from './events.ts'
import type { Facet } from './facets.ts'
import { countsOf, ledgersOf } from './figures.ts'
import { citeEachOther, standingOf } from './roots.ts'
import { Sources } from './sources.ts'
import type { Claim, Report, Story, StoryEvent, Warning } from './types.ts'
import { evidenceOf, sentenceAt, textOf, type View, viewOf } from './view.ts'
import { withdrawalsOf } from './withdrawals.ts'

/** `sha256:…` cut to what tells the things of one store apart. */
const shortId = (letter: string, ...parts: readonly string[]): string =>
  `${letter}:${sha(parts.join('\n')).slice(7, 19)}`

function reportsOf(facets: readonly Facet[], stance: Report['stance']): Report[] {
  const reports = new Map<string, Report>()
  for (const facet of facets) {
    const { view, attribution } = facet
    const own = attribution === null ? { evidence: evidenceOf(view, facet) } : {}
    if (!reports.has(reportKey(facet)))
      reports.set(reportKey(facet), { article: view.article.id, attribution: attribution?.id ?? '', stance, ...own })
  }
  return [...reports.values()]
}

/** Clauses that deny one another say the same in all but the denial. */
const OPPOSED = 0.45
const NO_WEIGHTS: ReadonlyMap<string, number> = new Map()

/** Whether one clause says is not so what the other says is. */
function opposes(a: Facet, b: Facet): boolean {
  const bears = (x: Facet, y: Facet): boolean => !y.planned && y.denied.size === 0 && x.denied.has(y.head)
  return (bears(a, b) || bears(b, a)) && agreement(a, b, NO_WEIGHTS) >= OPPOSED
}

/** A headline that names a topic denies nobody. */
const speaksUp = (f: Facet): boolean => f.attribution !== null || f.denied.size > 0

/** What most reports say is the claim; those that say it is not so deny it. A report that does both, in two clauses, supports. */
function sidesOf({ facets }: FacetGroup): Sides {
  const plain = facets.filter(f => f.denied.size === 0)
  const base = plain.length * 2 >= facets.length ? plain[0]! : facets.find(f => f.denied.size > 0)!
  const supports = facets.filter(f => !opposes(base, f))
  const own = new Set(supports.map(reportKey))
  return { supports, denies: facets.filter(f => speaksUp(f) && opposes(base, f) && !own.has(reportKey(f))) }
}

/** The wording a reader understands best: cited before narrated, neither a fragment nor a paragraph. */
function clearest(facets: readonly Facet[]): Facet {
  const worth = (f: Facet): number => Math.min(f.terms.size, 14) - (f.attribution === null ? 3 : 0)
  return facets.toSorted((a, b) => worth(b) - worth(a))[0]!
}

/** What each claim is read as: the clearest of its wordings that no claim before it is read as, so that a reader can tell them apart. */
function wordingsOf(sides: readonly Sides[]): Facet[] {
  const taken = new Set<string>()
  return sides.map(({ supports }) => {
    const own = supports.filter(facet => !taken.has(wordingOf(facet)))
    const best = clearest(own.length > 0 ? own : supports)
    taken.add(wordingOf(best))
    return best
  })
}

/** A clause that begins with what is laid to somebody's charge: بإحراق المستودع. */
const IS_CHARGE = /^ب[\p{L}\p{M}]{3}/u

/** What a claim is read as. A charge says nothing without the accused, who stands before it: «accused [the rebels of burning the store]». */
function wordingOf(facet: Facet): string {
  const { view, attribution } = facet
  const words = textOf(view, facet)
  if (facet.act !== 'accuses' || attribution === null || !IS_CHARGE.test(words)) return words
  const sentence = sentenceAt(view, facet.start)
  const before = [attribution.cue, ...attribution.chain.flatMap(({ span }) => span ?? [])].filter(
    part => part.end <= facet.start && sentence !== undefined && part.start >= sentence.start,
  )
  const start = before.length === 0 ? facet.start : Math.max(...before.map(part => part.end))
  return textOf(view, { start, end: facet.end }).replace(/^[\s،,:]+/, '')
}

function warningsOf(claim: Pick<Claim, 'roots' | 'independent'>, supports: readonly Facet[]): Warning[] {
  const warnings: Warning[] = []
  const outlets = new Set(supports.map(f => f.view.article.source.outlet ?? f.view.article.id))
  if (claim.roots.every(r => r.kind === 'anonymous')) warnings.push('anonymous only')
  if (claim.independent.upper === 1 && outlets.size > 1) warnings.push('single root')
  if (supports.some((a, i) => supports.slice(i + 1).some(b => citeEachOther(a, b)))) warnings.push('circular')
  if (supports.every(f => f.attribution === null)) warnings.push('dead end')
  return warnings
}

function buildClaim(
  sides: Sides,
  best: Facet,
  answers: readonly Facet[],
  sources: Sources,
  duplicates: Duplicates,
): BuiltClaim {
  const { supports } = sides
  const denies = [...sides.denies, ...answersTo(supports, answers, sources)]
  const { roots, independent } = standingOf(supports, sources, duplicates)
  const first = supports[0]!.view
  const reports = [...reportsOf(supports, 'supports'), ...reportsOf(denies, 'denies')]
  const claim: Claim = {
    id: shortId('c', ...reports.map(r => `${r.article} ${r.attribution} ${r.evidence?.start ?? ''}`), `${best.start}`),
    text: wordingOf(best),
    reports,
    roots,
    independent,
    first: { article: first.article.id, date: first.article.published?.value ?? null },
    changes: changesOf(supports),
    warnings: warningsOf({ roots, independent }, supports),
  }
  return { claim, supports, denies }
}

/** Narration that nobody else tells is a claim only where it asserts a happening or a figure. */
function isClaim({ facets }: FacetGroup): boolean {
  if (facets.length > 1 || facets[0]!.attribution !== null) return true
  const [facet] = facets as [Facet]
  const within = (at: { start: number; end: number }): boolean => facet.start <= at.start && at.end <= facet.end
  return facet.view.article.events.some(e => within(e.trigger)) || facet.view.article.figures.some(within)
}

function buildEvent(
  mentions: readonly Mention[],
  built: readonly BuiltClaim[],
  sources: Sources,
  duplicates: Duplicates,
): StoryEvent {
  const of = (pick: (e: Event) => readonly string[]): string[] => [
    ...new Set(
      mentions.flatMap(m =>
        pick(m.event).flatMap(id => (m.view.entities.has(id) ? [actorId(m.view.entities.get(id)!)] : [])),
      ),
    ),
  ]
  const [most] = mentions.toSorted(
    (a, b) => b.event.actors.length + b.event.recipients.length - a.event.actors.length - a.event.recipients.length,
  )
  const telling = built
    .flatMap(b => b.supports)
    .filter(f =>
      mentions.some(m => m.view === f.view && f.start <= m.event.trigger.start && m.event.trigger.end <= f.end),
    )
  const { roots, independent } =
    telling.length > 0
      ? standingOf(telling, sources, duplicates)
      : { roots: [], independent: { lower: 1, upper: 1, because: ['no report of it was told apart'] } }
  return {
    id: shortId('e', ...mentions.map(m => `${m.view.article.id} ${m.event.id}`)),
    type: most!.event.type,
    mode: mentions.map(m => m.event.mode).find(mode => mode !== null) ?? null,
    actors: of(e => e.actors),
    recipients: of(e => e.recipients),
    place: of(e => (e.place === null ? [] : [e.place]))[0] ?? null,
    date: dateOf(mentions),
    mentions: mentions.map(m => ({ article: m.view.article.id, event: m.event.id })),
    roots,
    independent,
    status: statusOf(mentions),
  }
}

/** The id of the story that articles tell. */
export const idOfStory = (articles: readonly string[]): string => shortId('s', ...articles.toSorted())

/** `articles` in the order of their dates. */
export function buildStory(articles: readonly Article[], duplicates: Duplicates): Story {
  const views: View[] = articles.map(viewOf)
  const sources = new Sources(views)
  const counts = views.flatMap(view => countsOf(view, sources))
  const happened = happenings(views)
  const groups = groupFacets(views, { sources, happenings: happened, counts }).filter(isClaim)
  const answers = groups.flatMap(g => g.facets).filter(rejects)
  const sides = groups.map(sidesOf)
  const wordings = wordingsOf(sides)
  const built = sides.map((own, i) => buildClaim(own, wordings[i]!, answers, sources, duplicates))
  const events = happened.map(m => buildEvent(m, built, sources, duplicates))
  const id = idOfStory(articles.map(a => a.id))
  const figures = ledgersOf(counts, events, id)
  const withdrawals = withdrawalsOf(views, built)
  const retracted = new Set(withdrawals.flatMap(w => w.claims))
  const days = views.flatMap(v => (v.published === null ? [] : [v.published]))
  return {
    id,
    title: headlineOf(articles[0]!),
    from: days.length === 0 ? null : isoDay(Math.min(...days.map(d => d.from))),
    to: days.length === 0 ? null : isoDay(Math.max(...days.map(d => d.to))),
    articles: articles.map(a => a.id),
    events,
    claims: built.map(({ claim }) =>
      retracted.has(claim.id) ? { ...claim, warnings: [...claim.warnings, 'retracted' as const] } : claim,
    ),
    figures,
    contradictions: contradictionsOf({ views, claims: built, counts, sources }),
    withdrawals,
    linked: [],
  }
}
