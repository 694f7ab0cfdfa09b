/**
 * One process at a time: an exclusive lock file beside the store. It says who holds it; a lock whose process is gone is taken over.
 * It is made by linking a file that is complete, so that nobody ever reads half of one.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { StoreLockedError } from './errors.ts'
import type { Files } from './files.ts'

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, in the system's own count: pids are used again. Null where the system does not say. */
  readonly started: string | null
}

/** The state and the start of a process from /proc, where there is one. */
function processFacts(pid: number): { state: string; started: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the name before may hold anything
    return { state: fields[0]!, started: fields[19]! }
  } catch {
    return null
  }
}

const self = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  started: processFacts(process.pid)?.started ?? null,
})

function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true // cannot be asked from here
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const facts = processFacts(pid)
  return facts === null || (facts.state !== 'Z' && (started === null || facts.started === started))
}

/** Who holds the lock; null if nobody does, or the file is no lock. */
async function readHolder(files: Files, path: string): Promise<Holder | null> {
  let text: string
  try {
    text = await files.readText(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : null
  } catch {
    return null
  }
}

/** Links `from` to `to`; false if `to` is there already. */
async function tryLink(files: Files, from: string, to: string): Promise<boolean> {
  try {
    await files.link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** A takeover lasts milliseconds; the mark of one that is older was left by a process that died in it. */
const TAKEOVER_MS = 10_000

function isOld(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > TAKEOVER_MS
  } catch {
    return false
  }
}

/** Removes a lock that nobody alive holds. One process at a time does so: else the slower would remove the quicker one's new lock. */
async function removeStale(files: Files, own: string, lock: string): Promise<void> {
  const mark = `${lock}.takeover`
  if (isOld(mark)) await files.remove(mark)
  if (!(await tryLink(files, own, mark))) return
  try {
    const holder = await readHolder(files, lock)
    if (holder === null || !isAlive(holder)) await files.remove(lock)
  } finally {
    await files.remove(mark)
  }
}

const ATTEMPTS = 50
const PAUSE_MS = 20

/**
 * Locks a store's folder and returns what unlocks it. Throws a StoreLockedError that names the process and the folder if another one,
 * or this one, has it.
 */
export async function lockFolder(files: Files, folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'lock')
  const own = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`
  const file = await files.open(own, 'create')
  try {
    await file.write(Buffer.from(JSON.stringify(self())), 0)
  } finally {
    await file.close()
  }
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await tryLink(files, own, lock)) return () => files.remove(lock)
      const holder = await readHolder(files, lock)
      if (holder !== null && isAlive(holder)) throw lockedBy(holder, folder)
      await removeStale(files, own, lock)
      if (attempt > 0) await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
    }
    throw new StoreLockedError(`the store ${folder} is being taken over by another process; try again`)
  } finally {
    await files.remove(own)
  }
}

/** Where the address is kept that serves a store, beside its lock. */
const servedPath = (folder: string): string => join(folder, 'served')

/** Says which address serves the store that this process has open, for those who find it in use. Returns what takes that back. */
export function announceAddress(folder: string, address: string): () => void {
  writeFileSync(servedPath(folder), JSON.stringify({ ...self(), address }))
  return () => rmSync(servedPath(folder), { force: true })
}

/** The address at which the holder of a lock serves the store; null if it does not. */
function addressOf(holder: Holder, folder: string): string | null {
  try {
    const served = JSON.parse(readFileSync(servedPath(folder), 'utf8')) as Partial<Holder & { address: string }>
    const isOf = served.pid === holder.pid && served.host === holder.host && served.started === holder.started
    return isOf && typeof served.address === 'string' ? served.address : null
  } catch {
    return null
  }
}

function lockedBy(holder: Holder, folder: string): StoreLockedError {
  const { pid, host } = holder
  const address = addressOf(holder, folder)
  const who = pid === process.pid && host === hostname() ? `this process (${pid})` : `another process (${pid})`
  const where = host === hostname() ? '' : ` on ${host}`
  if (address !== null)
    return new StoreLockedError(
      `the store ${folder} is open in isnad serve${where}: ask and add at ${address}, or end process ${pid} first`,
    )
  return new StoreLockedError(
    `the store ${folder} is in use by ${who}${where}; wait until it ends, or end it. ` +
      `If no such process runs: remove ${join(folder, 'lock')}`,
  )
}
