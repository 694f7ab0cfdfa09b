/** Failures at the edges: what the user asked for cannot be done. The only errors whose message is meant to be read by people. */
export class IsnadError extends Error {
  override readonly name: string = 'IsnadError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists already',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ECONNREFUSED: 'nothing answers at that address',
  ENOTFOUND: 'no such host',
}

/** Why the system refused, in plain words; its own words where there are none. */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException
  const known = code === undefined ? undefined : REASONS[code]
  return known === undefined ? (message ?? String(error)) : `${known} (${code})`
}
