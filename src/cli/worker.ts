/** The worker thread of `isnad serve`, which reads and compares articles while the server answers. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Tables } from '../actors/index.ts'

/** What the thread is started with. */
export interface WorkerData {
  /** The store's own knowledge. */
  readonly tables: Tables | undefined
}

/** Answers until the main thread ends the worker. */
export async function work(): Promise<void> {
  const [{ answerQuestions }, { readArticle }, { compareStory }, { withUserTables }] = await Promise.all([
    import('../server/thinking.ts'),
    import('../pipeline.ts'),
    import('../comparison.ts'),
    import('./knowledge-folder.ts'),
  ])
  const knowledge = withUserTables((workerData as WorkerData).tables)
  answerQuestions(parentPort!, { read: input => readArticle(input, { knowledge }), compare: compareStory })
}
