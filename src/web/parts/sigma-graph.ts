/** Draws a network with sigma. Loaded only where a network is looked at. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Drawing, Leaning, Line } from '../data/graph.ts'

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly point: string
  readonly chosen: string
  readonly lines: Readonly<Record<Leaning, string>>
}

export interface GraphEvents {
  readonly onactor: (id: string | null) => void
  readonly online: (id: string) => void
}

/** Rounds of the layout, and how many of them fit into one frame. */
const ROUNDS = 240
const ROUNDS_A_FRAME = 12
const SMALLEST_POINT = 4
const LARGEST_POINT = 15

/** A name beside its point, with a rim of paper around its letters so that lines do not run through them. */
const drawLabel = (palette: Palette, ...[context, data, settings]: Parameters<NodeLabelDrawingFunction>): void => {
  if (data.label === null || data.label === undefined || data.label === '') return
  const [x, y] = [data.x + data.size + 4, data.y + settings.labelSize / 3]
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.paper
  context.strokeText(data.label, x, y)
  context.fillStyle = palette.ink
  context.fillText(data.label, x, y)
}

/** A drawn network. */
export class NetworkGraph {
  readonly #graph = new Graph({ type: 'directed' })
  readonly #sigma: Sigma
  readonly #lines: ReadonlyMap<string, Line>
  #palette: Palette
  #day: string | null = null
  #chosen: string | null = null
  #frame = 0

  constructor(
    container: HTMLElement,
    drawing: Drawing,
    nameOf: (point: Drawing['points'][number]) => string,
    palette: Palette,
    events: GraphEvents,
  ) {
    this.#palette = palette
    this.#lines = new Map(drawing.lines.map(l => [l.id, l]))
    const most = Math.max(1, ...drawing.points.map(p => p.degree))
    drawing.points.forEach((point, i) => {
      // a ring, the same each time, so that the layout comes out the same
      const angle = (2 * Math.PI * i) / drawing.points.length
      const size = SMALLEST_POINT + (LARGEST_POINT - SMALLEST_POINT) * Math.sqrt(point.degree / most)
      this.#graph.addNode(point.id, { x: Math.cos(angle), y: Math.sin(angle), size, label: nameOf(point) })
    })
    for (const { id, actor, recipient, relations } of drawing.lines)
      this.#graph.addDirectedEdgeWithKey(id, actor, recipient, { size: 1 + Math.min(3, relations.length - 1) })
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      defaultEdgeType: 'arrow',
      labelFont: 'IBM Plex Sans Arabic',
      labelSize: 13,
      labelDensity: 0.7,
      labelRenderedSizeThreshold: 7,
      defaultDrawNodeLabel: (...args) => drawLabel(this.#palette, ...args),
      zIndex: true,
      nodeReducer: (id, data) => ({ ...data, ...this.#look(id) }),
      edgeReducer: (id, data) => ({ ...data, ...this.#lookOfLine(id) }),
    })
    this.#sigma.on('clickNode', ({ node }) => events.onactor(node))
    this.#sigma.on('clickStage', () => events.onactor(null))
    this.#sigma.on('clickEdge', ({ edge }) => events.online(edge))
    this.repaint(palette)
  }

  #isTold(line: Line): boolean {
    return this.#day === null || line.since === null || line.since.slice(0, 10) <= this.#day
  }

  #isNear(id: string): boolean {
    return this.#chosen === null || id === this.#chosen || this.#graph.areNeighbors(id, this.#chosen)
  }

  #look(id: string): { color: string; zIndex: number; label?: string; forceLabel?: boolean } {
    if (id === this.#chosen) return { color: this.#palette.chosen, zIndex: 2, forceLabel: true }
    return this.#isNear(id)
      ? { color: this.#palette.point, zIndex: 1, forceLabel: this.#chosen !== null }
      : { color: this.#palette.faint, zIndex: 0, label: '' }
  }

  #lookOfLine(id: string): { color: string; hidden: boolean } {
    const line = this.#lines.get(id)!
    const near = this.#chosen === null || line.actor === this.#chosen || line.recipient === this.#chosen
    return { color: near ? this.#palette.lines[line.leaning] : this.#palette.faint, hidden: !this.#isTold(line) }
  }

  /** Shows what was told by a day. Only lines that come or go are drawn anew, so that a slider stays quick. */
  showDay(day: string | null): void {
    const before = new Set([...this.#lines.values()].filter(l => this.#isTold(l)).map(l => l.id))
    this.#day = day
    const edges = [...this.#lines.values()].filter(l => this.#isTold(l) !== before.has(l.id)).map(l => l.id)
    if (edges.length > 0) this.#sigma.scheduleRefresh({ partialGraph: { edges }, layoutUnchange: true })
  }

  /** Brings an actor and whom it has to do with forward. */
  choose(id: string | null): void {
    this.#chosen = id !== null && this.#graph.hasNode(id) ? id : null
    this.#sigma.scheduleRefresh()
  }

  repaint(palette: Palette): void {
    this.#palette = palette
    this.#sigma.refresh()
  }

  /** Lays the network out: at once, or a little each frame so that the page stays alive. */
  arrange({ animate }: { readonly animate: boolean }): void {
    if (this.#graph.order < 2) return
    const settings = { ...forceAtlas2.inferSettings(this.#graph), gravity: 1.5, scalingRatio: 12, adjustSizes: false }
    if (!animate) {
      forceAtlas2.assign(this.#graph, { iterations: ROUNDS, settings })
      return
    }
    const step = (left: number): void => {
      forceAtlas2.assign(this.#graph, { iterations: Math.min(left, ROUNDS_A_FRAME), settings })
      if (left > ROUNDS_A_FRAME) this.#frame = requestAnimationFrame(() => step(left - ROUNDS_A_FRAME))
    }
    step(ROUNDS)
  }

  zoom(by: 'in' | 'out' | 'reset'): void {
    const camera = this.#sigma.getCamera()
    if (by === 'in') void camera.animatedZoom()
    else if (by === 'out') void camera.animatedUnzoom()
    else void camera.animatedReset()
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#sigma.kill()
  }
}
