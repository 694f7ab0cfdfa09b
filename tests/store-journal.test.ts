/** The journal alone: what is written stays, what is damaged is named, what was never finished is cut off. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { ArticleInput } from '../src/reading/index.ts'
import { nodeFiles } from '../src/store/files.ts'
import { StoreDamagedError, StoreError } from '../src/store/index.ts'
import { createJournal, Journal } from '../src/store/journal.ts'
import { type Fault, faultyFiles } from './support/faulty-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-journal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let journals = 0
const newPath = (): string => join(folder, `${++journals}.jsonl`)
const openAt = (path: string, indexed: number | null = null, files = nodeFiles): Promise<Journal> =>
  Journal.open(files, path, () => indexed)
const INPUTS: readonly ArticleInput[] = ['واحد', 'اثنان\nفي سطرين', 'ثلاثة \u2028'].map((text, i) => ({
  uri: `u${i}`,
  text,
}))

async function textsOf(journal: Journal): Promise<string[]> {
  const texts: string[] = []
  for await (const { input } of journal.records()) texts.push(input.text)
  return texts
}

/** A journal with INPUTS: its path, its bytes, and where its records end. */
async function written(): Promise<{ path: string; bytes: Buffer; ends: number[] }> {
  const path = newPath()
  await createJournal(nodeFiles, path)
  const journal = await openAt(path)
  const records = await journal.append(INPUTS)
  await journal.close()
  return { path, bytes: readFileSync(path), ends: [journal.start, ...records.map(r => r.end)] }
}

describe('a journal', () => {
  it('gives back what was appended, whatever it was', async () => {
    const path = newPath()
    await createJournal(nodeFiles, path)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ uri: fc.string(), text: fc.string({ unit: 'binary' }) }), { maxLength: 4 }),
        async inputs => {
          const journal = await openAt(path)
          const records = await journal.append(inputs)
          for (const [i, { at }] of records.entries()) expect(await journal.recordAt(at)).toEqual(inputs[i])
          await journal.close()
        },
      ),
      { numRuns: 50 },
    )
  })

  it('cut anywhere, loses only the records that are no longer whole, and says so', async () => {
    const { path, bytes, ends } = await written()
    for (let length = ends[0]!; length < bytes.length; length++) {
      writeFileSync(path, bytes.subarray(0, length))
      const whole = ends.filter(end => end <= length).length - 1
      const journal = await openAt(path)
      expect(await textsOf(journal)).toEqual(INPUTS.slice(0, whole).map(i => i.text))
      expect(journal.notices.length).toBe(length === ends[whole] ? 0 : 1)
      expect(await textsOf(journal)).toHaveLength(whole)
      await journal.append([INPUTS[0]!]) // and goes on where it was cut
      expect(await textsOf(journal)).toHaveLength(whole + 1)
      await journal.close()
    }
  })

  it('cut below what was indexed, is damaged', async () => {
    const { path, bytes } = await written()
    for (const length of [0, 10, bytes.length - 1, bytes.length - 60]) {
      writeFileSync(path, bytes.subarray(0, length))
      await expect(openAt(path, bytes.length)).rejects.toThrow(StoreDamagedError)
    }
  })

  it('with any bit flipped, is damaged, and the record is named', async () => {
    const { path, bytes, ends } = await written()
    for (let at = 0; at < bytes.length; at++)
      for (const bit of [0, 3, 5]) {
        const flipped = Buffer.from(bytes)
        flipped[at]! ^= 1 << bit
        writeFileSync(path, flipped)
        const outcome = await openAt(path).catch(error => error as Error)
        expect(outcome).toBeInstanceOf(StoreDamagedError)
        const record = ends.findLast(end => end <= at)
        if (record !== undefined) expect((outcome as Error).message).toContain(`at byte ${record} is damaged`)
      }
  })

  it('with a failing disk, takes in all of a batch or nothing, and opens again', async () => {
    for (const fault of ['ENOSPC', 'EIO', 'short', 'sync'] as Fault[])
      for (const lasting of [false, true])
        for (let at = 1; ; at++) {
          const path = newPath()
          await createJournal(nodeFiles, path)
          const { files, calls } = faultyFiles(fault, at, lasting)
          const journal = await openAt(path, null, files)
          const acknowledged: string[] = []
          for (const input of INPUTS)
            await journal.append([input]).then(
              () => acknowledged.push(input.text),
              error => {
                expect(error).toBeInstanceOf(StoreError)
                expect(error.message).toMatch(/no space|disk reports an error|takes nothing in/)
              },
            )
          expect(await textsOf(journal)).toEqual(acknowledged)
          await journal.close()
          const again = await openAt(path)
          expect((await textsOf(again)).slice(0, acknowledged.length)).toEqual(acknowledged)
          await again.close()
          if (calls() < at) break
        }
  })
})
