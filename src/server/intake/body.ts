import type { Context } from 'hono'
import { ProblemError } from '../problem.ts'

/** Bytes that a body may have. */
export const MOST_BODY_BYTES = 64 * 1024 * 1024

const tooLarge = (): ProblemError =>
  new ProblemError('too-large', `a body may have ${MOST_BODY_BYTES / 1024 / 1024} MB; send several`, {
    headers: { connection: 'close' },
  })

/** The body of a request, of which no more than the limit is held. Throws a ProblemError where it is larger. */
export async function bodyOf(c: Context): Promise<Uint8Array> {
  if (Number(c.req.header('content-length') ?? 0) > MOST_BODY_BYTES) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > MOST_BODY_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
