/** The isnad of a claim as a forest: from whoever said it, through whoever passed it on, to the outlets that published it. */
import type { ClaimReport, SourceKind } from './shapes.ts'

/** One link. Its children heard it from it. */
export interface IsnadLink {
  readonly name: string
  readonly kind: SourceKind
  readonly entity: string | null
  readonly children: readonly IsnadLink[]
  /** Where the chain ends: reports of one outlet that are texts of their own. */
  readonly reports: readonly ClaimReport[]
  /** Reports whose text is another's: near-duplicates and reprints of an agency. */
  readonly reprints: readonly ClaimReport[]
}

interface Growing extends Omit<IsnadLink, 'children' | 'reports' | 'reprints'> {
  readonly children: Map<string, Growing>
  readonly reports: ClaimReport[]
  readonly reprints: ClaimReport[]
}

const isReprint = (report: ClaimReport): boolean => report.sameTextAs !== null || report.agency !== null
const outletOf = (report: ClaimReport): string => report.quote.article.outlet ?? report.quote.article.uri

/** From the root to the outlet; of a report that cites nobody, the outlet alone. */
function pathOf(report: ClaimReport): Pick<IsnadLink, 'name' | 'kind' | 'entity'>[] {
  const outlet = { name: outletOf(report), kind: 'outlet', entity: null } as const
  const [root, ...between] = report.chain.toReversed()
  if (root === undefined) return [outlet]
  const passed = between.filter(link => link.name !== outlet.name)
  return [{ ...root, name: report.root ?? root.name }, ...passed, outlet]
}

function sizeOf(link: Growing): number {
  return link.reports.length + [...link.children.values()].reduce((sum, child) => sum + sizeOf(child), 0)
}

function grown(links: ReadonlyMap<string, Growing>): IsnadLink[] {
  return [...links.values()]
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .map(link => ({ ...link, children: grown(link.children) }))
}

/** The forest of some reports; links that several chains share stand once, those with most reports first. */
export function isnadOf(reports: readonly ClaimReport[]): IsnadLink[] {
  const roots = new Map<string, Growing>()
  for (const report of reports) {
    let level = roots
    let last: Growing | undefined
    for (const link of pathOf(report)) {
      const key = `${link.kind}\n${link.name}`
      last = level.get(key) ?? { ...link, children: new Map(), reports: [], reprints: [] }
      level.set(key, last)
      level = last.children
    }
    ;(isReprint(report) ? last!.reprints : last!.reports).push(report)
  }
  return grown(roots)
}
