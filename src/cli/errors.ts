import { IsnadError, reasonOf } from '../errors.ts'

export { IsnadError }

/** The command was called in a way that it does not understand. */
export class UsageError extends IsnadError {
  override readonly name = 'UsageError'
}

/** Something that should be read or written cannot be. */
export class InputError extends IsnadError {
  override readonly name = 'InputError'
}

/** Where nothing that could be read is there, the reason says enough. */
const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** Why an input cannot be read, in plain words. */
export function whyUnread(error: unknown): string {
  const reason = reasonOf(error)
  return ABSENT.has((error as NodeJS.ErrnoException | null)?.code) ? reason : `cannot be read: ${reason}`
}
