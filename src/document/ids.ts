import { createHash } from 'node:crypto'

/** `sha256:` and the hex digest of bytes (or of a string's UTF-8). */
export const digest = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Id of an annotation within its document: its kind's letter and its place among its like, in text order. */
export const localId = (letter: string, index: number): string => `${letter}${index + 1}`
