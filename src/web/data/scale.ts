/** Places on an axis. */

/** From a range of values to a range of pixels; where all values are one, to the middle. */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (low === high) return () => (start + end) / 2
  return value => start + ((value - low) / (high - low)) * (end - start)
}

/** Round numbers from zero to at least `most`, some four of them. */
export function roundTicks(most: number): number[] {
  if (most <= 0) return [0]
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map(m => m * power).find(s => s >= rough) ?? rough)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step)
}

/** At most `count` of the items, spread evenly, the first and the last among them. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, i) => items[Math.round((i * (items.length - 1)) / (count - 1))]!)
}
