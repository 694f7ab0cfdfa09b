/** What outlets call actors, as a table of actors by outlets. */
import { groupBy } from './groups.ts'
import type { ActorName, LabelCell } from './shapes.ts'

export interface LabelRow {
  readonly actor: ActorName
  readonly count: number
  /** By outlet; an empty name is an outlet that is not known. */
  readonly cells: ReadonlyMap<string, readonly LabelCell[]>
}

export interface LabelMatrix {
  readonly outlets: readonly string[]
  readonly rows: readonly LabelRow[]
}

const ORDER: Readonly<Record<LabelCell['tone'], number>> = { legitimising: 0, neutral: 1, delegitimising: 2 }
const outletOf = (cell: LabelCell): string => cell.outlet ?? ''

function tally<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The cells as a table: the actors and the outlets with most labels first. */
export function matrixOf(cells: readonly LabelCell[]): LabelMatrix {
  const [byActor, byOutlet] = [new Map<string, number>(), new Map<string, number>()]
  for (const cell of cells) {
    tally(byActor, cell.actor.id, cell.count)
    tally(byOutlet, outletOf(cell), cell.count)
  }
  const rows = [...groupBy(cells, c => c.actor.id)].map(([id, own]): LabelRow => {
    const ordered = own.toSorted((a, b) => ORDER[a.tone] - ORDER[b.tone] || (a.voice < b.voice ? -1 : 1))
    return { actor: own[0]!.actor, count: byActor.get(id)!, cells: groupBy(ordered, outletOf) }
  })
  return {
    outlets: [...byOutlet].sort((a, b) => b[1] - a[1]).map(([name]) => name),
    rows: rows.sort((a, b) => b.count - a.count),
  }
}
