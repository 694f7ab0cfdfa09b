/** Articles that are written in one transaction: enough that its own cost is small, few enough that a search beside it waits briefly. */
const MAX_BATCH = 32
const MAX_BATCH_BYTES = 4 * 1024 * 1024

/** Items in groups of bounded number and size, in order. */
export async function* batchesOf<T>(
  items: Iterable<T> | AsyncIterable<T>,
  bytesOf: (item: T) => number,
): AsyncGenerator<T[]> {
  let batch: T[] = []
  let bytes = 0
  for await (const item of items) {
    batch.push(item)
    bytes += bytesOf(item)
    if (batch.length < MAX_BATCH && bytes < MAX_BATCH_BYTES) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}
