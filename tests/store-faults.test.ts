/** Kills and failing disks: what was acknowledged stays, nothing is half there, the store opens. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, StoreError } from '../src/store/index.ts'
import { type Fault, faultyFiles } from './support/faulty-files.ts'
import { inputOf, killWhileAdding } from './support/kill.ts'
import { plainArticle } from './support/plain-reader.ts'
import { type Postgres, startPostgres } from './support/postgres.ts'

const KILLS = 6

let postgres: Postgres
const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-faults-'))
  folders.push(folder)
  return folder
}
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(async () => {
  await postgres?.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}, 60_000)

async function urisOf(store: Store): Promise<number[]> {
  const uris: number[] = []
  for await (const article of store.articles()) {
    const i = Number(article.source.uri)
    expect(article).toEqual(JSON.parse(JSON.stringify(plainArticle({ ...inputOf(i), id: article.id }))))
    uris.push(i)
  }
  return uris.sort((a, b) => a - b)
}

describe('kill -9 while adding', () => {
  it.each(['PGlite', 'PostgreSQL'])('loses nothing that was acknowledged: %s', { timeout: 600_000 }, async kind => {
    const place = { folder: newFolder(), databaseUrl: kind === 'PGlite' ? undefined : await postgres.newDatabase() }
    const acknowledged = new Set<number>()
    for (let round = 0; round < KILLS; round++) {
      const taken = await killWhileAdding(place, round % 5 === 4)
      for (const i of taken) acknowledged.add(i)
    }
    const store = await openStore({ ...place, read: plainArticle })
    const there = await urisOf(store)
    expect(there).toEqual(there.map((_, i) => i)) // no gap, none twice, each whole
    expect([...acknowledged].filter(i => i >= there.length)).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(0)
    const before = JSON.stringify([await store.search('القوات'), await store.search('', { actor: 'الحلو' })])
    await store.rebuild()
    expect(JSON.stringify([await store.search('القوات'), await store.search('', { actor: 'الحلو' })])).toBe(before)
    expect(await urisOf(store)).toEqual(there)
    await store.close()
  })
})

describe('a failing disk', () => {
  const BATCHES = [[inputOf(0)], [inputOf(1), inputOf(2)], [inputOf(3)]]

  /** Opens a store on a disk and adds; what was acknowledged, and what went wrong. */
  async function attempt(
    place: { folder: string; databaseUrl: string },
    files: ReturnType<typeof faultyFiles>['files'],
  ) {
    const acknowledged: number[] = []
    const errors: unknown[] = []
    let store: Store | null = null
    try {
      store = await openStore({ ...place, read: plainArticle, files })
      for (const batch of BATCHES)
        try {
          for await (const { uri } of store.add(batch)) acknowledged.push(Number(uri))
        } catch (error) {
          errors.push(error)
        }
      await store.backup(join(place.folder, 'backup.isnad'))
      await store.restore(join(place.folder, 'backup.isnad'))
    } catch (error) {
      errors.push(error)
    }
    await store?.close().catch(error => errors.push(error))
    return { acknowledged, errors }
  }

  it.each([
    'ENOSPC',
    'EIO',
    'short',
    'sync',
  ] as Fault[])('gives a clear error at any call, and the last state opens: %s', {
    timeout: 300_000,
  }, async fault => {
    for (let at = 1; ; at++) {
      const place = { folder: newFolder(), databaseUrl: await postgres.newDatabase() }
      const { files, calls } = faultyFiles(fault, at)
      const { acknowledged, errors } = await attempt(place, files)
      for (const error of errors) {
        expect(error, `call ${at}`).toBeInstanceOf(StoreError)
        expect((error as Error).message).toMatch(/no space is left|disk reports an error|takes nothing in after/)
      }
      rmSync(join(place.folder, 'lock'), { force: true }) // what a failing disk may keep from being removed
      const store = await openStore({ ...place, read: plainArticle })
      const there = await urisOf(store)
      expect(acknowledged.filter(i => !there.includes(i))).toEqual([])
      await store.close()
      if (calls() < at) break
      if (fault !== 'short') expect(errors.length, `call ${at} of ${calls()}`).toBeGreaterThan(0)
    }
  })

  it('of the database leaves the articles in the journal, and the store catches up', { timeout: 120_000 }, async () => {
    const place = { folder: newFolder(), databaseUrl: await postgres.newDatabase() }
    let fail = true
    const store = await openStore({
      ...place,
      read: input => {
        const article = plainArticle(input)
        // PostgreSQL refuses the row: an event without a type
        const event = { type: null as never, mode: null, status: 'actual', actors: [], recipients: [], place: null }
        return fail && input.uri === '1' ? { ...article, events: [event as never] } : article
      },
    })
    const adding = async (i: number): Promise<void> => {
      for await (const _ of store.add([inputOf(i)]));
    }
    await adding(0)
    await expect(adding(1)).rejects.toThrow(/the database failed/)
    expect((await store.counts()).articles).toBe(1)
    fail = false
    await adding(2)
    expect((await store.counts()).articles).toBe(3)
    await store.close()
  })
})

describe('damage', () => {
  it('of the embedded database is noticed, and mended from the journal', { timeout: 120_000 }, async () => {
    const folder = newFolder()
    const first = await openStore({ folder, read: plainArticle })
    for await (const _ of first.add([inputOf(0), inputOf(1)]));
    await first.close()
    writeFileSync(join(folder, 'database/global/pg_control'), 'nothing of the kind')
    const second = await openStore({ folder, read: plainArticle })
    expect(second.notices.join()).toMatch(/does not open .* made again from the journal/)
    expect(await urisOf(second)).toEqual([0, 1])
    await second.close()
    // a lost journal is not replaced by an empty one
    const journal = join(folder, 'journal.jsonl')
    const bytes = readFileSync(journal)
    rmSync(journal)
    await expect(openStore({ folder, read: plainArticle })).rejects.toThrow(/journal is gone/)
    writeFileSync(journal, bytes.subarray(0, bytes.length - 30))
    await expect(openStore({ folder, read: plainArticle })).rejects.toThrow(/ends at byte .* restore a backup/)
  })
})
