/** A disk that fails: the real one, of which the call with a chosen number goes wrong in a chosen way. */
import { type Files, nodeFiles, type OpenFile } from '../../src/store/files.ts'

/** `short`: writes take a few bytes at a time, then none. The others fail with the system's code; `sync` only where data is synced. */
export type Fault = 'ENOSPC' | 'EIO' | 'short' | 'sync'

const fail = (code: string): never => {
  throw Object.assign(new Error(`${code}: made to fail`), { code })
}

/** What changes the disk, by kind. */
type Call = 'write' | 'sync' | 'other'

/**
 * Files of which the `at`-th call that matters to `fault` fails, and with `lasting` all later ones. `calls()` says how many there were.
 */
export function faultyFiles(fault: Fault, at: number, lasting = false): { files: Files; calls: () => number } {
  let calls = 0
  const strikes = (call: Call): boolean => {
    if (fault === 'sync' ? call !== 'sync' : fault === 'short' && call !== 'write') return false
    calls++
    return lasting ? calls >= at : calls === at
  }
  const check = (call: Call): void => {
    if (strikes(call)) fail(fault === 'sync' ? 'EIO' : fault)
  }
  const wrap = (file: OpenFile): OpenFile => ({
    ...file,
    write: async (bytes, position) => {
      if (!strikes('write')) return file.write(bytes, position)
      if (fault !== 'short') fail(fault)
      return bytes.length < 8 ? 0 : file.write(bytes.subarray(0, bytes.length >> 1), position)
    },
    sync: async () => {
      check('sync')
      await file.sync()
    },
    truncate: async length => {
      check('other')
      await file.truncate(length)
    },
  })
  const guarded =
    <A extends readonly unknown[]>(work: (...args: A) => Promise<void>, call: Call = 'other') =>
    async (...args: A): Promise<void> => {
      check(call)
      await work(...args)
    }
  const files: Files = {
    ...nodeFiles,
    open: async (path, mode) => {
      if (mode === 'create') check('other')
      return wrap(await nodeFiles.open(path, mode))
    },
    makeFolder: guarded(nodeFiles.makeFolder),
    rename: guarded(nodeFiles.rename),
    link: guarded(nodeFiles.link),
    remove: guarded(nodeFiles.remove),
    syncFolder: guarded(nodeFiles.syncFolder, 'sync'),
  }
  return { files, calls: () => calls }
}
