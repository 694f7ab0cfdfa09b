/** The worker thread of `isnad serve`, which reads and compares articles while the server answers. */
import { parentPort } from 'node:worker_threads'

/** Answers until the main thread ends the worker. */
export async function work(): Promise<void> {
  const [{ answerQuestions }, { readArticle }, { compareStory }] = await Promise.all([
    import('../server/thinking.ts'),
    import('../pipeline.ts'),
    import('../comparison.ts'),
  ])
  answerQuestions(parentPort!, { read: readArticle, compare: compareStory })
}
