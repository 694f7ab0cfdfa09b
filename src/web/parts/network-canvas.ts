/**
 * Draws a network on a plain canvas. Loaded only where a network is looked at. Without a graphics card, as on many desks, a canvas draws some
 * ten times as quickly as WebGL, and five hundred points are no work for it.
 */
import { Camera, type Size } from '../data/camera.ts'
import type { Drawing, Leaning, Line, Point } from '../data/graph.ts'
import { Layout, type Place } from '../data/layout.ts'

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly point: string
  readonly chosen: string
  readonly lines: Readonly<Record<Leaning, string>>
}

const SMALLEST = 3.5
const LARGEST = 13
const ARROW = 6
const NAME_PIXELS = 13
const MOST_NAMES = 70
/** How near a pointer must come to what it means. */
const REACH = 5

interface Drawn extends Point {
  readonly radius: number
  readonly label: string
  readonly width: number
}

/** A drawn network and what is shown of it. */
export class NetworkCanvas {
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #camera = new Camera()
  readonly #layout: Layout
  readonly #points: readonly Drawn[]
  readonly #lines: readonly Line[]
  #places: Map<string, Place>
  #palette: Palette
  #size: Size = { width: 1, height: 1 }
  #day: string | null = null
  #chosen: string | null = null
  #frame = 0

  constructor(canvas: HTMLCanvasElement, drawing: Drawing, nameOf: (point: Point) => string, palette: Palette) {
    this.#canvas = canvas
    this.#context = canvas.getContext('2d')!
    this.#palette = palette
    this.#layout = new Layout(drawing)
    this.#places = this.#layout.places()
    this.#lines = drawing.lines
    this.#context.font = fontOf(canvas)
    const most = Math.max(1, ...drawing.points.map(p => p.degree))
    this.#points = drawing.points.map(point => {
      const label = nameOf(point)
      const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(point.degree / most)
      return { ...point, radius, label, width: this.#context.measureText(label).width }
    })
  }

  /** Lays the network out: at once, or a little each frame so that the page stays alive. */
  arrange({ animate }: { readonly animate: boolean }): void {
    const goesOn = this.#layout.advance({ toEnd: !animate })
    this.#places = this.#layout.places()
    this.#camera.enclose(this.#places.values(), this.#size)
    this.#draw()
    if (goesOn) this.#frame = requestAnimationFrame(() => this.arrange({ animate }))
  }

  resize(size: Size): void {
    const scale = devicePixelRatio
    this.#size = size
    this.#canvas.width = Math.round(size.width * scale)
    this.#canvas.height = Math.round(size.height * scale)
    this.#context.setTransform(scale, 0, 0, scale, 0, 0)
    this.#camera.enclose(this.#places.values(), size)
    this.#draw()
  }

  /** Shows what was told by a day. */
  showDay(day: string | null): void {
    this.#day = day
    this.#draw()
  }

  /** Brings an actor and whom it has to do with forward. */
  choose(id: string | null): void {
    this.#chosen = id !== null && this.#places.has(id) ? id : null
    this.#draw()
  }

  repaint(palette: Palette): void {
    this.#palette = palette
    this.#draw()
  }

  zoom(by: 'in' | 'out' | 'reset', around?: Place): void {
    if (by === 'reset') this.#camera.reset()
    else this.#camera.zoomBy(by === 'in' ? 1.4 : 1 / 1.4, around)
    this.#draw()
  }

  pan(dx: number, dy: number): void {
    this.#camera.moveBy(dx, dy)
    this.#draw()
  }

  /** The actor at a place of the frame. */
  pointAt({ x, y }: Place): string | null {
    let best: { readonly id: string; readonly away: number } | null = null
    for (const { id, radius } of this.#points) {
      const at = this.#at(id)
      const away = Math.hypot(at.x - x, at.y - y) - radius
      if (away < REACH && away < (best?.away ?? REACH)) best = { id, away }
    }
    return best?.id ?? null
  }

  /** The line at a place of the frame. */
  lineAt(place: Place): string | null {
    let best: { readonly id: string; readonly away: number } | null = null
    for (const line of this.#lines) {
      if (!this.#isTold(line)) continue
      const away = distance(place, this.#at(line.actor), this.#at(line.recipient))
      if (away < (best?.away ?? REACH)) best = { id: line.id, away }
    }
    return best?.id ?? null
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
  }

  #at(id: string): Place {
    return this.#camera.toFrame(this.#places.get(id)!)
  }

  #isTold({ since }: Line): boolean {
    return this.#day === null || since === null || since.slice(0, 10) <= this.#day
  }

  #draw(): void {
    const { width, height } = this.#size
    this.#context.clearRect(0, 0, width, height)
    const told = this.#lines.filter(line => this.#isTold(line))
    const near = new Set(
      told.flatMap(l => (l.actor === this.#chosen || l.recipient === this.#chosen ? [l.actor, l.recipient] : [])),
    )
    if (this.#chosen !== null) near.add(this.#chosen)
    const touches = (line: Line) =>
      this.#chosen === null || line.actor === this.#chosen || line.recipient === this.#chosen
    this.#drawLines(
      told.filter(line => !touches(line)),
      this.#palette.faint,
    )
    for (const leaning of ['between', 'with', 'against'] as const)
      this.#drawLines(
        told.filter(line => touches(line) && line.leaning === leaning),
        this.#palette.lines[leaning],
      )
    const away = this.#chosen === null ? [] : this.#points.filter(p => !near.has(p.id))
    const shown = this.#chosen === null ? this.#points : this.#points.filter(p => near.has(p.id))
    this.#drawPoints(away, this.#palette.faint)
    this.#drawPoints(shown, this.#palette.point)
    this.#drawPoints(
      shown.filter(p => p.id === this.#chosen),
      this.#palette.chosen,
    )
    this.#drawNames(shown)
  }

  #drawLines(lines: readonly Line[], colour: string): void {
    const context = this.#context
    context.strokeStyle = colour
    context.fillStyle = colour
    const heads = new Path2D()
    for (const [thin, weight] of [
      [true, 1],
      [false, 2.2],
    ] as const) {
      context.beginPath()
      for (const line of lines) {
        if ((line.relations.length === 1) !== thin) continue
        const [from, to] = [this.#at(line.actor), this.#at(line.recipient)]
        context.moveTo(from.x, from.y)
        context.lineTo(to.x, to.y)
        addHead(heads, from, to, this.#radiusOf(line.recipient))
      }
      context.lineWidth = weight
      context.stroke()
    }
    context.fill(heads)
  }

  #radii: Map<string, number> | undefined
  #radiusOf(id: string): number {
    this.#radii ??= new Map(this.#points.map(p => [p.id, p.radius]))
    return this.#radii.get(id) ?? SMALLEST
  }

  #drawPoints(points: readonly Drawn[], colour: string): void {
    const context = this.#context
    context.fillStyle = colour
    context.beginPath()
    for (const { id, radius } of points) {
      const { x, y } = this.#at(id)
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, 2 * Math.PI)
    }
    context.fill()
  }

  /** Names beside points, the most connected first, where no other name stands; with a rim of paper so that lines do not run through them. */
  #drawNames(points: readonly Drawn[]): void {
    const context = this.#context
    context.font = fontOf(this.#canvas)
    context.textBaseline = 'middle'
    context.textAlign = 'left'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = this.#palette.paper
    context.fillStyle = this.#palette.ink
    const taken: Box[] = []
    const marks = points.map(({ id, radius }) => boxAround(this.#at(id), radius))
    for (const { id, radius, label, width } of points) {
      if (taken.length >= MOST_NAMES) break
      const at = this.#at(id)
      const left = at.x + radius + 4 + width > this.#size.width ? at.x - radius - 4 - width : at.x + radius + 4
      const box = { left, right: left + width, top: at.y - NAME_PIXELS * 0.7, bottom: at.y + NAME_PIXELS * 0.7 }
      const covers = (other: Box): boolean => overlap(box, other)
      if (id !== this.#chosen && (taken.some(covers) || marks.some(covers))) continue
      taken.push(box)
      context.strokeText(label, box.left, at.y)
      context.fillText(label, box.left, at.y)
    }
  }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const boxAround = ({ x, y }: Place, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const fontOf = (canvas: HTMLCanvasElement): string => `${NAME_PIXELS}px ${getComputedStyle(canvas).fontFamily}`

/** The head of an arrow where a line meets its recipient's point. */
function addHead(path: Path2D, from: Place, to: Place, radius: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < radius + ARROW) return
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const [x, y] = [to.x - ux * radius, to.y - uy * radius]
  const [bx, by] = [x - ux * ARROW, y - uy * ARROW]
  path.moveTo(x, y)
  path.lineTo(bx - uy * ARROW * 0.45, by + ux * ARROW * 0.45)
  path.lineTo(bx + uy * ARROW * 0.45, by - ux * ARROW * 0.45)
  path.closePath()
}

/** How far a place is from a line between two others. */
function distance(place: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((place.x - a.x) * dx + (place.y - a.y) * dy) / square))
  return Math.hypot(place.x - a.x - along * dx, place.y - a.y - along * dy)
}
