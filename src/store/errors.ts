import { IsnadError } from '../errors.ts'

/** The store cannot do what it was asked: its disk, its database or its files are at fault, and the message says which. */
export class StoreError extends IsnadError {
  override readonly name: string = 'StoreError'
}

/** Another process has the store. */
export class StoreLockedError extends StoreError {
  override readonly name = 'StoreLockedError'
}

/** Bytes on disk are not what was written there. */
export class StoreDamagedError extends StoreError {
  override readonly name = 'StoreDamagedError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists already',
  EMFILE: 'too many files are open',
  ECONNREFUSED: 'nothing answers at that address',
  ENOTFOUND: 'no such host',
}

/** Why something failed, in plain words, with the system's own code. */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException
  const known = code === undefined ? undefined : REASONS[code]
  return known === undefined ? (message ?? String(error)) : `${known} (${code})`
}
