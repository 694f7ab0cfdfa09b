import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Kysely } from 'kysely'
import type { Article } from '../document/index.ts'
import type { ArticleInput } from '../reading/index.ts'
import type { ToldStory } from '../story/index.ts'
import { ArticleIndex } from './article-index.ts'
import { replaceJournal, writeBackup } from './backup.ts'
import { batchesOf } from './batches.ts'
import { type CompareFunction, compareTouched } from './comparing.ts'
import { type Counts, countsOf } from './counts.ts'
import type { Schema } from './database/schema.ts'
import { reasonOf, StoreDamagedError, StoreError } from './errors.ts'
import { type Files, nodeFiles } from './files.ts'
import type { Reader, ReadFunction } from './indexing.ts'
import { createJournal, Journal } from './journal.ts'
import { allStories, type EveryStoryFilters } from './lists/stories.ts'
import { lockFolder } from './lock.ts'
import type { ReadLabels } from './rows.ts'
import { allArticles, type Filters, findArticle, findRecord, type Page, type SearchResult, search } from './search.ts'
import { StoryLinks, type StoryRules } from './stories.ts'
import { type AddResult, take, withId } from './taking.ts'

export interface StoreOptions {
  /** Where the journal is, and the embedded database. `.isnad` by default. */
  readonly folder?: string | undefined
  /** A PostgreSQL database to index in, instead of the embedded one: `postgres://user:password@host/database`. */
  readonly databaseUrl?: string | undefined
  /** Reads an article; it has to be pure, and fails with a RangeError or not at all. */
  readonly read: ReadFunction
  /** Compares the articles of a story; it has to be pure. */
  readonly compare: CompareFunction
  /** Reads the titles in an article. */
  readonly labelsOf: ReadLabels
  /** Decides which articles tell one happening: `src/story`. */
  readonly rules: StoryRules
  /** The disk; tests give one that fails. */
  readonly files?: Files | undefined
}

const journalPath = (folder: string): string => join(folder, 'journal.jsonl')

/** Makes the journal of a new store. A database without one is what is left of an old store, and no new one. */
async function ensureJournal(files: Files, folder: string): Promise<void> {
  if (existsSync(journalPath(folder))) return
  if (existsSync(join(folder, 'database')))
    throw new StoreDamagedError(`${folder}: the journal is gone; restore a backup into another folder`)
  await createJournal(files, journalPath(folder))
}

/** Opens the journal and makes `index` the index of it. */
async function openJournal(files: Files, folder: string, index: ArticleIndex, notices: string[]): Promise<Journal> {
  const state = await index.state()
  const journal = await Journal.open(files, journalPath(folder), header =>
    state?.journal === header.id ? state.position : null,
  )
  try {
    notices.push(...journal.notices)
    await index.adopt(journal.header, journal.start, notices)
  } catch (error) {
    await journal.close()
    throw error
  }
  return journal
}

/** What an open store holds. */
interface Parts {
  readonly folder: string
  readonly files: Files
  readonly read: ReadFunction
  readonly labelsOf: ReadLabels
  readonly compare: CompareFunction
  readonly rules: StoryRules
  readonly links: StoryLinks
  readonly unlock: () => Promise<void>
  readonly index: ArticleIndex
}

/** The articles that were taken in. One process at a time has a store open. */
export class Store {
  /** What opening found and put right, in plain words. */
  readonly notices: readonly string[]
  readonly #parts: Parts
  #journal: Journal
  /** Whether the index is of no use any more, whatever it says of itself. */
  #stale = false
  /** Writers wait for one another here. */
  #turn: Promise<unknown> = Promise.resolve()
  /** What was counted since something was written last: at 100,000 articles, counting takes as long as all else that a front page asks. */
  #counts: Promise<Counts> | null = null
  /** Readers wait here while the index is made again. */
  #gate: Promise<unknown> = Promise.resolve()

  private constructor(parts: Parts, journal: Journal, notices: readonly string[]) {
    this.#parts = parts
    this.#journal = journal
    this.notices = notices
  }

  /**
   * Opens a store, makes it if there is none, and brings its index up to its journal. Throws a StoreLockedError if a process has it, a
   * StoreDamagedError if its journal is not what was written, a StoreError if disk or database fail.
   */
  static async open({ files = nodeFiles, databaseUrl, folder: path, ...given }: StoreOptions): Promise<Store> {
    const folder = resolve(path ?? '.isnad')
    const undo: (() => Promise<void>)[] = []
    const notices: string[] = []
    try {
      await files.makeFolder(folder)
      const unlock = await lockFolder(files, folder)
      undo.push(unlock)
      await ensureJournal(files, folder)
      const index = await ArticleIndex.open({ folder, databaseUrl }, notices)
      undo.push(() => index.close())
      const journal = await openJournal(files, folder, index, notices)
      const links = new StoryLinks(given.rules)
      const store = new Store({ ...given, folder, files, links, unlock, index }, journal, notices)
      undo.push(() => journal.close())
      await store.#catchUp()
      await store.#settle() // what a process that was broken off left
      return store
    } catch (error) {
      for (const step of undo.reverse()) await step().catch(() => undefined)
      if (error instanceof StoreError) throw error
      throw new StoreError(`the store ${folder} does not open: ${reasonOf(error)}`)
    }
  }

  /** Indexes what the journal has beyond the index: all of it, if the index is stale. */
  async #catchUp(): Promise<void> {
    const { index, read } = this.#parts
    if (this.#stale) {
      this.#parts.links.forget()
      await index.reset(this.#journal.header, this.#journal.start)
      this.#stale = false
    }
    if (index.position >= this.#journal.end) return
    for await (const records of batchesOf(this.#journal.records(index.position), r => r.end - r.at)) {
      const taken = records.map(async record => ({ record, article: await read(record.input) }))
      await index.apply(await Promise.all(taken), this.#reader())
      await this.#compare(false)
    }
  }

  #reader(): Reader {
    const { read, labelsOf, links } = this.#parts
    return { read, labelsOf, links, recordAt: at => this.#journal.recordAt(at) }
  }

  /** Compares what adding touched: all of it, or only what has grown enough to be worth it. */
  #compare(all: boolean): Promise<void> {
    const { compare, links, rules, index } = this.#parts
    return compareTouched(index.db, { compare, links, idOfStory: rules.idOfStory }, all)
  }

  /** Compares all that waits to be compared, and leaves the index quick to ask. */
  async #settle(): Promise<void> {
    await this.#compare(true)
    await this.#parts.index.tidy()
  }

  /** Runs `work` when all writers before it are done. Failures of the database become StoreErrors. */
  #write<T>(work: () => Promise<T>): Promise<T> {
    const { index } = this.#parts
    const result = this.#turn
      .then(() => index.ask(work))
      .finally(() => {
        this.#counts = null
      })
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #read<T>(query: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    await this.#gate
    return this.#parts.index.ask(query)
  }

  /**
   * Takes articles in and says of each, in order, what became of it. What a result was given for is in the journal, on the disk; adding
   * what is there changes nothing. Inputs are taken as they come, some at a time. Throws a StoreError if disk or database fail: then an
   * input without a result is either not there or there whole, and counts as `same` when it is added again.
   */
  async *add(inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>): AsyncGenerator<AddResult> {
    const { index } = this.#parts
    for await (const batch of batchesOf(inputs, input => 2 * input.text.length))
      yield* await this.#write(async () => {
        await this.#catchUp() // after a failure of the database the journal is ahead
        const results = await take(batch.map(withId), this.#journal, index, this.#reader())
        await this.#compare(false)
        return results
      })
    await this.settle()
  }

  /** Compares what waits to be compared: what adding put off because its story is long, or left because it was broken off. */
  settle(): Promise<void> {
    return this.#write(() => this.#settle())
  }

  /** All articles, the latest first. */
  async *articles(): AsyncGenerator<Article> {
    await this.#gate
    yield* allArticles(this.#parts.index.db)
  }

  /** One article; null if it is not there. */
  article(id: string): Promise<Article | null> {
    return this.#read(db => findArticle(db, id))
  }

  /** The input that an article was read from; null if it is not there. */
  async input(id: string): Promise<ArticleInput | null> {
    const at = await this.#read(db => findRecord(db, id))
    return at === null ? null : this.#journal.recordAt(at)
  }

  /**
   * Articles that have all words of the query, in any spelling, and that the filters leave, the best first; without words, the latest first.
   * Nothing in a query is an operator but quotation marks. Throws a RangeError for a filter that is no date.
   */
  search(query: string, filters: Filters = {}, page: Page = {}): Promise<SearchResult> {
    return this.#read(db => search(db, query, filters, page))
  }

  /** Every story with its articles, the latest first; some at a time, so that the store may be of any size. */
  async *stories(filters: EveryStoryFilters = {}): AsyncGenerator<ToldStory> {
    await this.#gate
    yield* allStories(this.#parts.index.db, filters)
  }

  /** Asks one of the lists of this room; see `lists`. Failures of the database become StoreErrors. */
  ask<T>(list: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    return this.#read(list)
  }

  async counts(): Promise<Counts> {
    const counting = this.#counts ?? this.#read(countsOf)
    this.#counts = counting
    try {
      return await counting
    } catch (error) {
      this.#counts = null
      throw error
    }
  }

  /** Makes the index again from the journal, every record of which is checked first. */
  rebuild(): Promise<void> {
    return this.#remake(async () => {
      for await (const _ of this.#journal.records()); // throws where one is damaged
      this.#stale = true
    })
  }

  /** Writes a backup of everything to a new file and returns how many inputs it holds. Throws a StoreError if there is such a file. */
  backup(path: string): Promise<number> {
    return this.#write(() => writeBackup(this.#parts.files, this.#journal, resolve(path)))
  }

  /**
   * Puts what a backup holds in the place of what the store holds. A backup that is not whole changes nothing. The journal there was is kept
   * beside the new one, as `journal.before-restore.jsonl`.
   */
  restore(path: string): Promise<void> {
    const { files, folder } = this.#parts
    return this.#remake(async () => {
      const old = this.#journal
      await replaceJournal(files, resolve(path), old)
      this.#stale = true
      try {
        this.#journal = await Journal.open(files, journalPath(folder), () => null)
      } catch (error) {
        old.retire('a backup took its place')
        throw error
      }
      await old.close()
      await files.syncFolder(folder)
    })
  }

  /** Makes the index again, once `prepare` has said that it is stale. Readers wait. */
  #remake(prepare: () => Promise<void>): Promise<void> {
    const done = this.#write(async () => {
      await prepare()
      await this.#catchUp()
      await this.#settle()
    })
    this.#gate = done.catch(() => undefined)
    return done
  }

  /** Waits for what is being written, and lets other processes have the store. */
  async close(): Promise<void> {
    const { index, folder, unlock } = this.#parts
    await this.#turn
    await index.close()
    await this.#journal.close()
    try {
      await unlock()
    } catch (error) {
      throw new StoreError(`the lock of ${folder} could not be removed: ${reasonOf(error)}`)
    }
  }
}
