import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../pipeline.ts'
import { openStore, type Store } from '../../store/index.ts'
import { InputError } from '../errors.ts'
import { tablesOfStore, withUserTables } from '../knowledge-folder.ts'
import { collectSooner } from '../memory.ts'

/** `--store DIR`: where the store is. */
export interface StoreLocation {
  readonly store: string
}

/** Runs `work` on the open store and closes it whatever happens. What opening put right is told on standard error. */
export async function withStore<T>(
  { store: folder }: StoreLocation,
  work: (store: Store) => Promise<T>,
  { mayCreate = false }: { readonly mayCreate?: boolean } = {},
): Promise<T> {
  if (!mayCreate && !existsSync(join(folder, 'journal.jsonl')))
    throw new InputError(`${folder}: no store here; isnad add PATH… makes one`)
  collectSooner(60)
  const knowledge = withUserTables(tablesOfStore(folder))
  const store = await openStore({
    folder,
    databaseUrl: process.env.ISNAD_DATABASE_URL || undefined,
    read: input => readArticle(input, { knowledge }),
  })
  try {
    for (const notice of store.notices) process.stderr.write(`isnad: ${notice}\n`)
    return await work(store)
  } finally {
    await store.close()
  }
}
