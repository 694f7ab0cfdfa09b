/** Claims, contradictions and ledgers as the desk shows them. */
import type { Article } from '../document/index.ts'
import type { StoredStory, StoryPart } from '../store/index.ts'
import { type Claim, type Evidence, outletsOf, type Report, type StoryName, type StorySet } from '../story/index.ts'
import { citationsOf } from './citation.ts'
import { nameOfRef, Quoter } from './quotes.ts'
import type { ClaimPage, ClaimReport, ClaimSummary, ContradictionItem, LedgerItem, Quote } from './types.ts'

export const nameOfStory = ({ story: { id, title, from, to } }: Pick<StoredStory, 'story'>): StoryName => ({
  id,
  title,
  from,
  to,
})

/** What a list shows of a claim. */
export function claimSummary({ stored, place }: StoryPart): ClaimSummary {
  const { id, text, reports, roots, independent, first, changes, warnings } = stored.story.claims[place]!
  return {
    id,
    text,
    warnings,
    story: nameOfStory(stored),
    independent: { lower: independent.lower, upper: independent.upper },
    roots: roots.map(({ name, kind, entity }) => ({ name, kind, entity })),
    outlets: outletsOf(
      reports.map(report => report.article),
      new Map(stored.refs.map(ref => [ref.id, ref])),
    ),
    reports: reports.length,
    denials: reports.filter(report => report.stance === 'denies').length,
    changes: changes.length,
    first,
  }
}

/** The articles whose words a claim's page shows. */
export const articlesOfClaim = ({ reports, changes }: Claim): string[] => [
  ...new Set([...reports.map(r => r.article), ...changes.flatMap(c => [c.from.article, c.to.article])]),
]

/** The root behind a report: that which its article is listed for and its speaker is named like; else the only one of the article. */
function rootBehind({ roots }: Claim, article: string, speaker: string | undefined): string | null {
  if (speaker === undefined) return null
  const own = roots.filter(root => root.articles.includes(article))
  return (own.find(root => root.name === speaker) ?? own[0])?.name ?? null
}

function reportOf(
  claim: Claim,
  report: Report,
  article: Article,
  stored: StoredStory,
  quoter: Quoter,
): ClaimReport | null {
  const attribution = article.attributions.find(a => a.id === report.attribution)
  const place = report.evidence ?? (attribution === undefined ? null : { article: article.id, ...attribution.content })
  const quote = place === null ? null : quoter.quote(place)
  if (quote === null) return null
  const ref = stored.refs.find(r => r.id === article.id)
  return {
    stance: report.stance,
    attribution: report.attribution,
    chain: attribution?.chain ?? [],
    form: attribution?.form ?? null,
    act: attribution?.act ?? null,
    cue: attribution === undefined ? null : quoter.quote({ article: article.id, ...attribution.cue }),
    quote,
    root: rootBehind(claim, article.id, attribution?.chain.at(-1)?.name),
    sameTextAs: ref?.sameTextAs ?? null,
    agency: ref?.reprintOf?.agency ?? null,
  }
}

/** A claim with every report's chain and words; `articles` are those of `articlesOfClaim`. */
export function claimPage({ stored, place }: StoryPart, articles: ReadonlyMap<string, Article>): ClaimPage {
  const claim = stored.story.claims[place]!
  const quoter = new Quoter(articles, stored.refs)
  const reports = claim.reports.flatMap(report => {
    const article = articles.get(report.article)
    return article === undefined ? [] : (reportOf(claim, report, article, stored, quoter) ?? [])
  })
  const changes = claim.changes.flatMap(({ what, from, to }) => {
    const [before, after] = [quoter.quote(from), quoter.quote(to)]
    return before === null || after === null ? [] : [{ what, from: before, to: after }]
  })
  const inChains = new Set(reports.flatMap(({ chain }) => chain.map(source => source.entity)))
  for (const { entity } of claim.roots) inChains.add(entity)
  const named = [...articles.values()].flatMap(article => article.entities)
  const actors = new Map(
    named.flatMap(({ id, type, name, nameEn }) => (inChains.has(id) ? [[id, { id, type, name, nameEn }]] : [])),
  )
  const people = [...actors.values()]
  return {
    story: nameOfStory(stored),
    claim,
    reports,
    changes,
    actors: people,
    citation: citationsOf(claim, reports, people),
  }
}

/** A claim of a set with every report's chain and words; null if there is none of that id. */
export function claimPageOf(set: StorySet, articles: readonly Article[], id: string): ClaimPage | null {
  for (const story of set.stories) {
    const place = story.claims.findIndex(claim => claim.id === id)
    if (place < 0) continue
    const own = new Set(story.articles)
    const refs = set.articles.filter(ref => own.has(ref.id))
    const texts = new Map(articles.filter(article => own.has(article.id)).map(article => [article.id, article]))
    return claimPage({ stored: { story, refs, actors: [] }, place }, texts)
  }
  return null
}

/** Words of either side that are shown; a page of contradictions is no story. */
const MAX_QUOTES = 12

const shownOf = (evidence: readonly Evidence[]): readonly Evidence[] => evidence.slice(0, MAX_QUOTES)

/** The articles whose words a contradiction shows. */
export function articlesOfContradiction({ stored, place }: StoryPart): string[] {
  const { left, right } = stored.story.contradictions[place]!
  return [...shownOf(left.evidence), ...shownOf(right.evidence)].map(evidence => evidence.article)
}

export function contradictionItem(
  { stored, place }: StoryPart,
  articles: ReadonlyMap<string, Article>,
): ContradictionItem {
  const { kind, left, right } = stored.story.contradictions[place]!
  const quoter = new Quoter(articles, stored.refs)
  const quotes = (evidence: readonly Evidence[]): Quote[] => quoter.quotes(shownOf(evidence))
  return {
    story: nameOfStory(stored),
    kind,
    left: { text: left.text, roots: left.roots, quotes: quotes(left.evidence) },
    right: { text: right.text, roots: right.roots, quotes: quotes(right.evidence) },
  }
}

export function ledgerItem({ stored, place }: StoryPart): LedgerItem {
  const series = stored.story.figures[place]!
  const told = new Set(series.points.map(point => point.article))
  return {
    ...series,
    story: nameOfStory(stored),
    articles: stored.refs.filter(ref => told.has(ref.id)).map(nameOfRef),
  }
}
