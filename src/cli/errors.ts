import { IsnadError } from '../errors.ts'

export { IsnadError }

/** The command was called in a way that it does not understand. */
export class UsageError extends IsnadError {
  override readonly name = 'UsageError'
}

/** Something that should be read or written cannot be. */
export class InputError extends IsnadError {
  override readonly name = 'InputError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: not permitted',
  EISDIR: 'is a folder',
  ELOOP: 'cannot be read: its symbolic links go in a circle',
  ENAMETOOLONG: 'cannot be read: the name is too long',
  EIO: 'cannot be read: the disk reports an error',
  EMFILE: 'cannot be read: too many files are open',
  ENOTDIR: 'no such file or folder',
}

/** Why the system refused, in plain words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return (code !== undefined ? REASONS[code] : undefined) ?? `cannot be read${code === undefined ? '' : ` (${code})`}`
}
