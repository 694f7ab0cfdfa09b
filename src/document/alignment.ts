import type { Span } from './span.ts'

/**
 * How a derived text maps back to the one it came from: for each code unit of the derived text, the offset of the original unit
 * that gave it. Ranges of the derived text become ranges of the original one; alignments compose.
 */
export class Alignment {
  readonly #origin: Uint32Array
  readonly #originalLength: number

  /** `origin[i]` is the original offset of derived unit `i`, never decreasing. Throws a RangeError if it decreases or runs over. */
  constructor(origin: Uint32Array, originalLength: number) {
    for (let i = 0; i < origin.length; i++)
      if (origin[i]! >= originalLength || (i > 0 && origin[i]! < origin[i - 1]!))
        throw new RangeError(`alignment: unit ${i} comes from ${origin[i]} of ${originalLength}`)
    this.#origin = origin
    this.#originalLength = originalLength
  }

  static identity(length: number): Alignment {
    return new Alignment(
      Uint32Array.from({ length }, (_, i) => i),
      length,
    )
  }

  get length(): number {
    return this.#origin.length
  }

  /**
   * The original range of a derived range. What was dropped inside goes along; what was dropped at its edges stays out. An empty range
   * maps to the empty range before the unit it stands at.
   */
  toOriginal({ start, end }: Span): Span {
    const length = this.#origin.length
    if (start < 0 || end < start || end > length)
      throw new RangeError(`alignment: no range of ${length} units: [${start}, ${end})`)
    const from = start < length ? this.#origin[start]! : this.#originalLength
    return start === end ? { start: from, end: from } : { start: from, end: this.#origin[end - 1]! + 1 }
  }

  /** This alignment after `earlier`: from what this derives to what `earlier` came from. */
  after(earlier: Alignment): Alignment {
    if (earlier.length !== this.#originalLength)
      throw new RangeError(`alignment: ${earlier.length} units cannot precede ${this.#originalLength}`)
    return new Alignment(
      this.#origin.map(offset => earlier.#origin[offset]!),
      earlier.#originalLength,
    )
  }
}
