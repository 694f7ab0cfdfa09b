/**
 * Average-link agglomeration over a sparse graph: the two groups whose members are most alike on average become one, until no two are
 * alike enough. The result depends on the graph alone, not on the order of its nodes, as long as `order` is a property of them.
 */

export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Groups as lists of node indices, each sorted; nodes without company are groups of their own. Pairs without an edge count as 0. */
export function averageLink(size: number, edges: readonly Edge[], threshold: number): number[][] {
  const members = new Map<number, number[]>(Array.from({ length: size }, (_, i) => [i, [i]]))
  const sums = new Map<number, Map<number, number>>()
  const add = (a: number, b: number, weight: number): void => {
    const row = sums.get(a) ?? new Map<number, number>()
    row.set(b, (row.get(b) ?? 0) + weight)
    sums.set(a, row)
  }
  for (const { a, b, weight } of edges) {
    add(a, b, weight)
    add(b, a, weight)
  }
  for (let pair = closest(members, sums, threshold); pair !== null; pair = closest(members, sums, threshold)) {
    const [a, b] = pair
    members.set(
      a,
      [...members.get(a)!, ...members.get(b)!].sort((x, y) => x - y),
    )
    members.delete(b)
    sums.get(a)!.delete(b)
    for (const [other, weight] of sums.get(b)!) {
      sums.get(other)!.delete(b)
      if (other === a) continue
      add(a, other, weight)
      add(other, a, weight)
    }
    sums.delete(b)
  }
  return [...members.values()].sort((x, y) => x[0]! - y[0]!)
}

/** The pair of groups most alike on average, the earlier first; null if none reaches the threshold. */
function closest(
  members: ReadonlyMap<number, readonly number[]>,
  sums: ReadonlyMap<number, ReadonlyMap<number, number>>,
  threshold: number,
): [number, number] | null {
  let best: [number, number] | null = null
  let most = threshold
  for (const [a, row] of sums)
    for (const [b, weight] of row) {
      if (a > b) continue
      const mean = weight / (members.get(a)!.length * members.get(b)!.length)
      if (mean > most || (mean === most && (best === null || a < best[0] || (a === best[0] && b < best[1])))) {
        most = mean
        best = [a, b]
      }
    }
  return best
}

/** Connected components of a graph, each sorted, the one with the least node first. */
export function components(size: number, edges: readonly Pick<Edge, 'a' | 'b'>[]): number[][] {
  const parent = Array.from({ length: size }, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { a, b } of edges) {
    const [x, y] = [find(a), find(b)]
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
  }
  const groups = new Map<number, number[]>()
  for (let i = 0; i < size; i++) groups.set(find(i), [...(groups.get(find(i)) ?? []), i])
  return [...groups.values()]
}
