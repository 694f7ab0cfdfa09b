/**
 * Average-link agglomeration over a sparse graph: the two groups whose members are most alike on average become one, until no two are
 * alike enough. The result depends on the graph alone, not on the order of its nodes, as long as `order` is a property of them.
 */

export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

interface Best {
  readonly to: number
  readonly mean: number
}

/** Groups while they are being joined: what each has in common with the others, and its likest. */
class Groups {
  readonly members = new Map<number, number[]>()
  readonly #sums = new Map<number, Map<number, number>>()
  readonly #best = new Map<number, Best>()

  constructor(size: number, edges: readonly Edge[]) {
    for (let i = 0; i < size; i++) this.members.set(i, [i])
    for (const { a, b, weight } of edges) {
      this.#add(a, b, weight)
      this.#add(b, a, weight)
    }
    for (const group of this.#sums.keys()) this.#rank(group)
  }

  #add(a: number, b: number, weight: number): void {
    const row = this.#sums.get(a) ?? new Map<number, number>()
    row.set(b, (row.get(b) ?? 0) + weight)
    this.#sums.set(a, row)
  }

  /** Finds the likest of a group anew; of several, the earliest. */
  #rank(group: number): void {
    let best: Best | null = null
    for (const [to, sum] of this.#sums.get(group) ?? []) {
      const mean = sum / (this.members.get(group)!.length * this.members.get(to)!.length)
      if (best === null || mean > best.mean || (mean === best.mean && to < best.to)) best = { to, mean }
    }
    if (best === null) this.#best.delete(group)
    else this.#best.set(group, best)
  }

  /** The two groups most alike, the earlier first; null if none reaches the threshold. */
  closest(threshold: number): [number, number] | null {
    let found: [number, number] | null = null
    let most = threshold
    for (const [group, { to, mean }] of this.#best) {
      const [a, b] = group < to ? [group, to] : [to, group]
      const earlier = found === null || a < found[0] || (a === found[0] && b < found[1])
      if (mean > most || (mean === most && earlier)) {
        most = mean
        found = [a, b]
      }
    }
    return found
  }

  /** Joins `b` to `a`. */
  join(a: number, b: number): void {
    this.members.set(
      a,
      [...this.members.get(a)!, ...this.members.get(b)!].sort((x, y) => x - y),
    )
    this.members.delete(b)
    const row = this.#sums.get(b)!
    this.#sums.delete(b)
    this.#best.delete(b)
    this.#sums.get(a)!.delete(b)
    for (const [other, weight] of row) {
      if (other === a) continue
      this.#sums.get(other)!.delete(b)
      this.#add(a, other, weight)
      this.#add(other, a, weight)
    }
    this.#rank(a)
    for (const other of this.#sums.get(a)!.keys()) this.#rank(other)
  }
}

/** Groups as lists of node indices, each sorted; nodes without company are groups of their own. Pairs without an edge count as 0. */
export function averageLink(size: number, edges: readonly Edge[], threshold: number): number[][] {
  const groups = new Groups(size, edges)
  for (let pair = groups.closest(threshold); pair !== null; pair = groups.closest(threshold)) groups.join(...pair)
  return [...groups.members.values()].sort((x, y) => x[0]! - y[0]!)
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
