/** A worker thread of `isnad read`: renders the batches that it is sent, each answered on the port that came with it. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { ArticleInput } from '../reading/index.ts'
import { makeRender, type RenderOptions } from './render.ts'

interface Question {
  readonly batch: readonly ArticleInput[]
  readonly port: MessagePort
}

/** Answers until the main thread ends the worker. */
export async function work(): Promise<void> {
  const questions: Question[] = []
  parentPort!.on('message', (question: Question) => questions.push(question))
  const render = await makeRender(workerData as RenderOptions)
  const answer = ({ batch, port }: Question): void => port.postMessage(batch.map(render))
  questions.splice(0).forEach(answer)
  parentPort!.removeAllListeners('message').on('message', answer)
}
