/** A half-open range `[start, end)` of UTF-16 code units of a document's text: what `text.slice(start, end)` gives. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Makes a span of `text`. Throws a RangeError that names the values where they are no range of it. */
export function span(start: number, end: number, length = Number.MAX_SAFE_INTEGER): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > length)
    throw new RangeError(`no span of a text of ${length} code units: [${start}, ${end})`)
  return { start, end }
}

/** The smallest span that holds all of `spans`; throws if there are none. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('cover: no spans')
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const s of spans) {
    if (s.start < start) start = s.start
    if (s.end > end) end = s.end
  }
  return { start, end }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const sliceOf = (text: string, s: Span): string => text.slice(s.start, s.end)

/**
 * Index of the first of `sorted` (by start, not overlapping) that ends after `offset`; `sorted.length` if none does.
 * The one that holds `offset`, if any does, is this one.
 */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
