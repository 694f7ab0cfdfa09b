/** Near-duplicates and reprints: which articles are not independent because one text stands behind both. */
import type { Article, Span } from '../document/index.ts'
import { fold, isFurniture } from '../language/index.ts'
import type { ArticleDigest } from './digest.ts'
import { AGENCIES, CREDITS } from './lexicon/agencies.data.ts'
import { containment, resemblance } from './minhash.ts'
import type { ArticleRef } from './types.ts'

/** Almost the same text. */
const SAME_TEXT = 0.7
/** So much of the shorter text stands in the longer one that one was made from the other, or both from a third. */
const REPRINT = 0.5
/** Words of which a credit line has no more. */
const MAX_CREDIT = 90

/** Which articles share their text. */
export class Duplicates {
  readonly #pairs = new Set<string>()
  /** The earliest near-duplicate of an article. */
  readonly sameTextAs = new Map<string, string>()

  /** `digests` in the order of publication. */
  constructor(digests: readonly ArticleDigest[]) {
    digests.forEach((b, i) => {
      for (const a of digests.slice(0, i)) {
        const alike = resemblance(a.signature, b.signature)
        if (containment(alike, a.shingles, b.shingles) >= REPRINT) this.#pairs.add(pairKey(a.id, b.id))
        if (alike >= SAME_TEXT && !this.sameTextAs.has(b.id))
          this.sameTextAs.set(b.id, this.sameTextAs.get(a.id) ?? a.id)
      }
    })
  }

  /** Whether one text stands behind both. */
  related(a: string, b: string): boolean {
    return a === b || this.#pairs.has(pairKey(a, b))
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const agencies = new Map(
  AGENCIES.trim()
    .split('\n')
    .flatMap(line => {
      const names = line.split(' | ').map(n => n.trim())
      return names.map(n => [fold(n), names[0]!] as const)
    }),
)
const alternatives = [...agencies.keys()].sort((a, b) => b.length - a.length).join('|')
const credits = CREDITS.trim().split('\n').map(fold).join('|')
/** «(رويترز)» on its own or at the end of a line, «المصدر: وكالات», or a line that is the agency's name. */
const CREDIT = new RegExp(
  `(?:(?:${credits})\\s*[:：]?\\s*|[(\\[/-]\\s*|^\\s*|\\s[-–—]\\s*)(${alternatives})\\s*(?:[)\\]/]|[-–—:]|\\.?\\s*$)`,
  'u',
)

/** The agency that the article credits as where its text is from, with the words that say so; null if it credits none. */
export function agencyCredit(article: Article): { agency: string; span: Span } | null {
  const lines = article.sections.filter(s => s.kind !== 'title' && (!isFurniture(s) || s.kind === 'notice'))
  const edges = [...lines.slice(0, 3), ...lines.slice(-2)]
  for (const section of edges) {
    const text = article.text.slice(section.start, section.end)
    const head = text.slice(0, MAX_CREDIT)
    const tail = Math.max(0, text.length - MAX_CREDIT)
    for (const [part, offset] of [
      [head, 0],
      [text.slice(tail), tail],
    ] as const) {
      const match = CREDIT.exec(fold(part))
      // only while folding keeps the length can the place be told
      if (match === null || fold(part).length !== part.length) continue
      const at = section.start + offset + match.index + match[0].indexOf(match[1]!)
      return { agency: agencies.get(match[1]!)!, span: { start: at, end: at + match[1]!.length } }
    }
  }
  return null
}

/** What an article rests on as a text. */
export function reprintOf(article: Article): ArticleRef['reprintOf'] {
  const credit = agencyCredit(article)
  return credit === null ? null : { agency: credit.agency, evidence: { article: article.id, ...credit.span } }
}
