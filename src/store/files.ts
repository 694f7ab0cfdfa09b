/**
 * The thin layer between the store and the disk: everything that the journal, the lock and backups do to files goes through it, so that
 * tests can make each call fail. (PostgreSQL and PGlite reach their own files themselves; what they hold can be made again.)
 */
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'

/** An open file. Positions and sizes are in bytes. */
export interface OpenFile {
  /** Writes at `position` and says how much of `bytes` it wrote, which may be less than all. */
  write(bytes: Uint8Array, position: number): Promise<number>
  /** Fills `into` from `position` and says how much it read; 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>
  /** Returns when everything written is on the disk. */
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

/** `read`: must exist. `update`: must exist, for reading and writing. `create`: must not exist. */
export type OpenMode = 'read' | 'update' | 'create'

/** What the store asks of a file system. Failures are those of node:fs, with their `code`. */
export interface Files {
  open(path: string, mode: OpenMode): Promise<OpenFile>
  readText(path: string): Promise<string>
  makeFolder(path: string): Promise<void>
  /** Replaces what is at `to`, in one step. */
  rename(from: string, to: string): Promise<void>
  /** A second name for a file; fails if `to` exists, in one step. */
  link(from: string, to: string): Promise<void>
  /** Removes a file; none there is no failure. */
  remove(path: string): Promise<void>
  /** Returns when the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>
}

const FLAGS: Readonly<Record<OpenMode, string>> = { read: 'r', update: 'r+', create: 'wx+' }

async function openNodeFile(path: string, mode: OpenMode): Promise<OpenFile> {
  const handle = await open(path, FLAGS[mode])
  return {
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    sync: () => handle.sync(),
    truncate: length => handle.truncate(length),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  }
}

async function syncNodeFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return // folders cannot be synced there
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The real file system. */
export const nodeFiles: Files = {
  open: openNodeFile,
  readText: path => readFile(path, 'utf8'),
  makeFolder: async path => void (await mkdir(path, { recursive: true })),
  rename,
  link,
  remove: path => rm(path, { force: true }),
  syncFolder: syncNodeFolder,
}

/** Writes all of `bytes`, however little a call takes; a call that takes nothing fails with ENOSPC. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const written = await file.write(bytes.subarray(done), position + done)
    if (written === 0) throw Object.assign(new Error('a write wrote nothing'), { code: 'ENOSPC' })
    done += written
  }
}
