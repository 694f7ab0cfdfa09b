/** What of a drawing is seen in a frame: from the drawing's own measure to pixels and back. */
import type { Place } from './layout.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels around a drawing that is seen whole; names stand beside points. */
const MARGIN = 48
const CLOSEST = 40

export class Camera {
  #size: Size = { width: 1, height: 1 }
  #middle: Place = { x: 0, y: 0 }
  /** Pixels a unit of the drawing where it is seen whole. */
  #fit = 1
  #zoom = 1
  #offset: Place = { x: 0, y: 0 }

  /** Makes the whole drawing fit; how near the reader came to it stays. */
  enclose(places: Iterable<Place>, size: Size): void {
    const all = [...places]
    const [left, right] = extent(all.map(p => p.x))
    const [top, bottom] = extent(all.map(p => p.y))
    this.#size = size
    this.#middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
    const wide = (size.width - 2 * MARGIN) / Math.max(right - left, 1e-6)
    const high = (size.height - 2 * MARGIN) / Math.max(bottom - top, 1e-6)
    this.#fit = Math.max(1e-6, Math.min(wide, high))
  }

  toFrame({ x, y }: Place): Place {
    const scale = this.#fit * this.#zoom
    return {
      x: this.#size.width / 2 + (x - this.#middle.x) * scale + this.#offset.x,
      y: this.#size.height / 2 + (y - this.#middle.y) * scale + this.#offset.y,
    }
  }

  /** Comes nearer or goes away; what is at `around` stays there. */
  zoomBy(factor: number, around: Place = { x: this.#size.width / 2, y: this.#size.height / 2 }): void {
    const zoom = Math.min(CLOSEST, Math.max(0.5, this.#zoom * factor))
    const by = zoom / this.#zoom
    const [dx, dy] = [around.x - this.#size.width / 2, around.y - this.#size.height / 2]
    this.#offset = { x: dx + (this.#offset.x - dx) * by, y: dy + (this.#offset.y - dy) * by }
    this.#zoom = zoom
  }

  moveBy(dx: number, dy: number): void {
    this.#offset = { x: this.#offset.x + dx, y: this.#offset.y + dy }
  }

  reset(): void {
    this.#zoom = 1
    this.#offset = { x: 0, y: 0 }
  }
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
    [values[0] ?? 0, values[0] ?? 0],
  )
}
