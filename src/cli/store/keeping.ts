/** Commands that change or keep the store: add, rebuild, backup, restore. */
import type { AddResult } from '../../store/index.ts'
import { type InputOptions, Intake } from '../inputs.ts'
import { write } from '../output.ts'
import { type StoreLocation, withStore } from './opening.ts'

export interface AddOptions extends InputOptions, StoreLocation {
  readonly format: 'text' | 'json'
}

const STATUSES = ['new', 'same', 'sighting', 'refused'] as const
const NAMES: Readonly<Record<AddResult['status'], string>> = {
  new: 'new',
  same: 'there already',
  sighting: 'there already, now also at another address',
  refused: 'refused',
}

/** Takes articles into the store. True if all could be read and taken in. */
export function add(options: AddOptions): Promise<boolean> {
  const intake = new Intake(options)
  const work = async (results: AsyncIterable<AddResult>): Promise<boolean> => {
    const counts = { new: 0, same: 0, sighting: 0, refused: 0 }
    const articles: AddResult[] = []
    for await (const result of results) {
      intake.count()
      counts[result.status]++
      if (options.format === 'json') articles.push(result)
      if (result.status === 'refused') process.stderr.write(`isnad: ${result.uri}: ${result.reason}\n`)
    }
    if (options.format === 'json') await write(`${JSON.stringify({ ...counts, articles })}\n`)
    else
      await write(
        `${
          STATUSES.map(s => `${counts[s]} ${NAMES[s]}`)
            .filter(t => !t.startsWith('0 '))
            .join(', ') || 'nothing to add'
        }\n`,
      )
    return intake.sound && counts.refused === 0
  }
  return withStore(options, store => work(store.add(intake.articles())), { mayCreate: true })
}

export const rebuild = (location: StoreLocation): Promise<void> =>
  withStore(location, async store => {
    await store.rebuild()
    await write(`the index holds ${(await store.counts()).articles} articles again\n`)
  })

export const backup = (location: StoreLocation, file: string): Promise<void> =>
  withStore(location, async store => write(`${await store.backup(file)} inputs kept in ${file}\n`))

export const restore = (location: StoreLocation, file: string): Promise<void> =>
  withStore(
    location,
    async store => {
      await store.restore(file)
      await write(`the store holds ${(await store.counts()).articles} articles of ${file}\n`)
    },
    { mayCreate: true },
  )
