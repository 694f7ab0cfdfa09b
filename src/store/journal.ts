/**
 * The journal: every input that was taken in, in the order it came, one frame a line, behind a header. It alone holds what the store
 * cannot make again; the database is an index over it. Records are only ever appended.
 */
import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import type { ArticleInput } from '../reading/index.ts'
import { reasonOf, StoreDamagedError, StoreError } from './errors.ts'
import { type Files, type OpenFile, writeAll } from './files.ts'
import { frameOf, framesOf } from './frames.ts'

/** The first frame of a journal. */
export interface JournalHeader {
  readonly journal: 'isnad@1'
  /** Tells this journal from every other: an index names the one it was made from. */
  readonly id: string
  /** The journal that this one took the place of when a backup was restored. */
  readonly replaces: string | null
}

/** An input as the journal has it; `[at, end)` are its bytes in the file. */
export interface JournalRecord {
  readonly input: ArticleInput
  readonly at: number
  readonly end: number
}

/** The header of a new journal. */
export const newHeader = (replaces: string | null): JournalHeader => ({
  journal: 'isnad@1',
  id: randomUUID(),
  replaces,
})

/** Makes a journal that holds a header only: written aside, so that there is never half of one at `path`. */
export async function createJournal(files: Files, path: string): Promise<void> {
  const aside = `${path}.new`
  await files.remove(aside)
  const file = await files.open(aside, 'create')
  try {
    await writeAll(file, frameOf(newHeader(null)), 0)
    await file.sync()
  } finally {
    await file.close()
  }
  await files.rename(aside, path)
  await files.syncFolder(dirname(path))
}

const isHeader = (value: unknown): value is JournalHeader =>
  typeof value === 'object' && value !== null && (value as JournalHeader).journal === 'isnad@1'

/** The header of an open journal and where it ends. */
export async function readHeader(file: OpenFile, path: string): Promise<{ header: JournalHeader; end: number }> {
  const { value: frame } = await framesOf(file, path, 0).next()
  if (frame === undefined || !('value' in frame) || !isHeader(frame.value))
    throw new StoreDamagedError(`${path}: this is no journal of isnad, or its beginning is lost; restore a backup`)
  return { header: frame.value, end: frame.end }
}

export class Journal {
  readonly header: JournalHeader
  readonly path: string
  /** Where the first record begins. */
  readonly start: number
  /** What opening found and put right, in plain words. */
  readonly notices: readonly string[]
  readonly #file: OpenFile
  #end: number
  #broken: string | null = null

  private constructor(file: OpenFile, path: string, header: JournalHeader, start: number, end: number, cut: number) {
    this.header = header
    this.path = path
    this.start = start
    this.notices =
      cut === 0 ? [] : [`${path}: the last record was not written to its end; its ${cut} bytes were cut off`]
    this.#file = file
    this.#end = end
  }

  /**
   * Opens a journal. `indexedUntil` says how far an index got with the journal it names: up to there records were checked before, so only
   * those behind it are read. An unfinished record at the end, which nobody was told is there, is cut off. Throws a StoreDamagedError
   * where a record was changed or the journal is shorter than it was.
   */
  static async open(
    files: Files,
    path: string,
    indexedUntil: (header: JournalHeader) => number | null,
  ): Promise<Journal> {
    const file = await files.open(path, 'update')
    try {
      const { header, end: start } = await readHeader(file, path)
      const known = indexedUntil(header) ?? start
      const size = await file.size()
      if (size < known)
        throw new StoreDamagedError(`${path}: it ends at byte ${size}, and had ${known} bytes; restore a backup`)
      const frames = framesOf(file, path, known)
      let next = await frames.next()
      while (next.done !== true) next = await frames.next()
      const tail = next.value
      if (tail.length > 0) {
        await file.truncate(tail.at)
        await file.sync()
      }
      return new Journal(file, path, header, start, tail.at, tail.length)
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /** Where the next record will begin: the length of the journal in bytes. */
  get end(): number {
    return this.#end
  }

  /**
   * Appends inputs and returns, once they are on the disk, where each begins and ends. All of them are taken in or none: after a failure
   * the journal is what it was before. If even that cannot be brought about, it takes nothing more until it is opened again.
   */
  async append(inputs: readonly ArticleInput[]): Promise<JournalRecord[]> {
    if (this.#broken !== null) throw new StoreError(`${this.path} takes nothing in after: ${this.#broken}`)
    const frames = inputs.map(frameOf)
    let at = this.#end
    const records = frames.map((frame, i) => {
      const record = { input: inputs[i]!, at, end: at + frame.length }
      at = record.end
      return record
    })
    try {
      await writeAll(this.#file, Buffer.concat(frames), this.#end)
      await this.#file.sync()
    } catch (error) {
      await this.#undo(error)
    }
    this.#end = at
    return records
  }

  async #undo(cause: unknown): Promise<never> {
    const failure = `${this.path} could not be written: ${reasonOf(cause)}`
    try {
      await this.#file.truncate(this.#end)
      await this.#file.sync()
    } catch {
      this.#broken = failure
    }
    throw new StoreError(`${failure}; what was in the store is still there, and nothing was added`)
  }

  /** The records from byte `from`, each checked. */
  async *records(from = this.start): AsyncGenerator<JournalRecord> {
    if (from >= this.#end) return // behind the end there may be what a failed write left
    for await (const { value, at, end } of framesOf(this.#file, this.path, from)) {
      yield { input: value as ArticleInput, at, end }
      if (end >= this.#end) return
    }
  }

  /** The input that begins at byte `at`. */
  async recordAt(at: number): Promise<ArticleInput> {
    const { value } = await this.records(at).next()
    if (value === undefined) throw new StoreDamagedError(`${this.path}: there is no record at byte ${at}`)
    return value.input
  }

  /** Takes nothing in any more. */
  retire(why: string): void {
    this.#broken = why
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}
