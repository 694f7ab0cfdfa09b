/** How an outlet's own words for somebody change with the days. */
import type { Article } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { actorId } from '../story/index.ts'
import { type Title, titlesOf } from './actors.ts'
import type { DriftStep, LabelDrift, LabelReading } from './types.ts'

/** A wording with all places that have it, in the order of days. */
function stepOf(titles: readonly Title[], like: Title): DriftStep {
  const same = titles.filter(t => fold(t.text) === fold(like.text) && t.tone === like.tone)
  return {
    text: like.text,
    tone: like.tone,
    from: same[0]!.day,
    to: same.at(-1)!.day,
    evidence: same.map(t => t.evidence),
  }
}

/**
 * The drift of one outlet's words for one actor: from its first to its latest, where the tone is another or the one wording gave way to the other.
 * Null where there is none. Only its own voice counts, and only what is dated.
 */
export function driftOf(titles: readonly Title[]): Pick<LabelDrift, 'from' | 'to'> | null {
  const own = titles
    .filter(t => t.voice === 'own' && t.day !== null)
    .sort((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : byEvidence(a, b)))
  if (own.length < 2 || own[0]!.day === own.at(-1)!.day) return null
  const [from, to] = [stepOf(own, own[0]!), stepOf(own, own.at(-1)!)]
  const gaveWay = fold(from.text) !== fold(to.text) && from.to! < to.from!
  return from.tone !== to.tone || gaveWay ? { from, to } : null
}

const byEvidence = (a: Title, b: Title): number =>
  a.evidence.article < b.evidence.article
    ? -1
    : a.evidence.article > b.evidence.article
      ? 1
      : a.evidence.start - b.evidence.start

/** The drift of every outlet's words for everybody that articles name, by outlet and actor. */
export function driftsIn(
  articles: readonly Article[],
  labelsOf: (article: Article) => readonly LabelReading[],
): LabelDrift[] {
  const put = new Map<string, { actor: string; name: string; outlet: string; titles: Title[] }>()
  for (const article of articles) {
    const { outlet } = article.source
    if (outlet === null) continue
    const labels = labelsOf(article)
    const entities = new Map(article.entities.map(e => [e.id, e]))
    for (const mention of article.mentions) {
      const entity = entities.get(mention.entity)
      if (entity === undefined || mention.titles.length === 0) continue
      const key = `${outlet}|${actorId(entity)}`
      const own = put.get(key) ?? { actor: actorId(entity), name: entity.name, outlet, titles: [] }
      own.titles.push(...titlesOf(article, mention, labels))
      put.set(key, own)
    }
  }
  return [...put]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { titles, ...whose }]) => {
      const drift = driftOf(titles)
      return drift === null ? [] : [{ ...whose, ...drift }]
    })
}
