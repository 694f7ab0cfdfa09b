/** Where the points of a network stand: laid out by forces, from the same beginning each time. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Drawing } from './graph.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

/** Rounds of the layout, and how many of them fit into one frame. */
const ROUNDS = 200
const ROUNDS_A_FRAME = 8

/** A layout under way. */
export class Layout {
  readonly #graph = new Graph({ type: 'undirected' })
  readonly #settings: ReturnType<typeof forceAtlas2.inferSettings>
  #left = ROUNDS

  constructor({ points, lines }: Drawing) {
    points.forEach(({ id }, i) => {
      const angle = (2 * Math.PI * i) / points.length
      this.#graph.addNode(id, { x: Math.cos(angle), y: Math.sin(angle) })
    })
    for (const { actor, recipient } of lines) this.#graph.mergeEdge(actor, recipient)
    this.#settings = { ...forceAtlas2.inferSettings(this.#graph), gravity: 1.2, scalingRatio: 8 }
  }

  /** Goes on for as long as fits into a frame, or to its end; false when there is nothing left to do. */
  advance({ toEnd = false } = {}): boolean {
    if (this.#graph.order < 2) this.#left = 0
    if (this.#left === 0) return false
    const iterations = toEnd ? this.#left : Math.min(this.#left, ROUNDS_A_FRAME)
    forceAtlas2.assign(this.#graph, { iterations, settings: this.#settings })
    this.#left -= iterations
    return this.#left > 0
  }

  places(): Map<string, Place> {
    return new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]))
  }
}
