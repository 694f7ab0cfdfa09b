/**
 * The worker threads of the command: of `isnad read`, which render the batches that they are sent, each answered on the port that came with it;
 * and of `isnad serve`, which read and compare articles.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { ArticleInput } from '../reading/index.ts'
import { makeRender, type RenderOptions } from './render.ts'

interface Question {
  readonly batch: readonly ArticleInput[]
  readonly port: MessagePort
}

/** What a worker is given that reads and compares articles. */
export const THINKING = 'think'

async function think(): Promise<void> {
  const [{ answerQuestions }, { readArticle }, { compareStory }] = await Promise.all([
    import('../server/thinking.ts'),
    import('../pipeline.ts'),
    import('../comparison.ts'),
  ])
  answerQuestions(parentPort!, { read: readArticle, compare: compareStory })
}

/** Answers until the main thread ends the worker. */
export async function work(): Promise<void> {
  if (workerData === THINKING) return think()
  const questions: Question[] = []
  parentPort!.on('message', (question: Question) => questions.push(question))
  const render = await makeRender(workerData as RenderOptions)
  const answer = ({ batch, port }: Question): void => port.postMessage(batch.map(render))
  questions.splice(0).forEach(answer)
  parentPort!.removeAllListeners('message').on('message', answer)
}
