/**
 * A backup is one file: the journal's records as they are, and behind them a frame that says how many there are and what they digest to,
 * so that a backup that is cut or changed anywhere is known for it.
 */
import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { reasonOf, StoreDamagedError, StoreError } from './errors.ts'
import { type Files, type OpenFile, writeAll } from './files.ts'
import { frameOf, framesOf } from './frames.ts'
import { type Journal, newHeader, readHeader } from './journal.ts'

/** The last frame of a backup. */
interface Trailer {
  readonly backup: 'isnad@1'
  readonly records: number
  /** Digest of the records' frames. */
  readonly sha256: string
}

const isTrailer = (value: unknown): value is Trailer =>
  typeof value === 'object' && value !== null && (value as Trailer).backup === 'isnad@1'

/** Appends to a file in pieces of some size, however small what it is given. */
class Writer {
  readonly #file: OpenFile
  #waiting: Uint8Array[] = []
  #size = 0
  #at = 0

  constructor(file: OpenFile) {
    this.#file = file
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#waiting.push(bytes)
    this.#size += bytes.length
    if (this.#size >= 1024 * 1024) await this.flush()
  }

  async flush(): Promise<void> {
    await writeAll(this.#file, Buffer.concat(this.#waiting), this.#at)
    this.#at += this.#size
    this.#waiting = []
    this.#size = 0
  }
}

/** Writes a file aside and names it only when all of it is on the disk; after a failure nothing of it stays. */
async function writeAside(files: Files, path: string, fill: (writer: Writer) => Promise<void>): Promise<string> {
  const aside = `${path}.part`
  await files.remove(aside)
  const file = await files.open(aside, 'create')
  try {
    const writer = new Writer(file)
    await fill(writer)
    await writer.flush()
    await file.sync()
  } catch (error) {
    await file.close()
    await files.remove(aside).catch(() => undefined)
    throw error
  }
  await file.close()
  return aside
}

const failure = (what: string, error: unknown): StoreError =>
  error instanceof StoreError ? error : new StoreError(`${what}: ${reasonOf(error)}`)

/** Writes all records of a journal, each checked, to a new file and returns how many there are. Throws if `path` exists. */
export async function writeBackup(files: Files, journal: Journal, path: string): Promise<number> {
  let records = 0
  try {
    const aside = await writeAside(files, path, async writer => {
      const hash = createHash('sha256')
      await writer.write(frameOf(journal.header))
      for await (const { input } of journal.records()) {
        const frame = frameOf(input)
        hash.update(frame)
        await writer.write(frame)
        records++
      }
      await writer.write(frameOf({ backup: 'isnad@1', records, sha256: hash.digest('hex') } satisfies Trailer))
    })
    try {
      await files.link(aside, path)
    } finally {
      await files.remove(aside)
    }
    await files.syncFolder(dirname(path))
  } catch (error) {
    throw failure(`the backup ${path} could not be written`, error)
  }
  return records
}

/** The frames of a backup's records, all of them checked once the last has come. */
async function* recordsOf(file: OpenFile, path: string): AsyncGenerator<Uint8Array> {
  const { end } = await readHeader(file, path)
  const hash = createHash('sha256')
  let records = 0
  let trailer: Trailer | null = null
  for await (const { value } of framesOf(file, path, end)) {
    if (trailer !== null) throw new StoreDamagedError(`${path}: something follows the end of the backup`)
    if (isTrailer(value)) trailer = value
    else {
      const frame = frameOf(value)
      hash.update(frame)
      records++
      yield frame
    }
  }
  if (trailer === null) throw new StoreDamagedError(`${path}: the backup is cut short after ${records} records`)
  if (trailer.records !== records || trailer.sha256 !== hash.digest('hex'))
    throw new StoreDamagedError(`${path}: the backup is not what was written: records are missing or changed`)
}

/**
 * Puts the records of a backup in the place of a journal, in one step once all of them are checked and on the disk. The journal there was is
 * kept as `journal.before-restore.jsonl`. After a failure the journal is as it was.
 */
export async function replaceJournal(files: Files, backup: string, { path, header }: Journal): Promise<void> {
  try {
    const file = await files.open(backup, 'read')
    let restored: string
    try {
      restored = await writeAside(files, path, async writer => {
        await writer.write(frameOf(newHeader(header.id)))
        for await (const frame of recordsOf(file, backup)) await writer.write(frame)
      })
    } finally {
      await file.close()
    }
    const kept = path.replace(/\.jsonl$/, '.before-restore.jsonl')
    await files.remove(kept)
    await files.link(path, kept)
    await files.rename(restored, path)
  } catch (error) {
    throw failure(`the backup ${backup} could not be restored, and the store is as it was`, error)
  }
}
