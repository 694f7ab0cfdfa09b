/** A process of `isnad read` beside the first: renders the batches that it is sent (see `jobs.ts`) until nobody can send it more. */
import type { ArticleInput } from '../reading/index.ts'
import { makeRender, type RenderOptions } from './render.ts'

/** The first message tells how to render, each other is a batch; batches are answered in their order. */
export function renderWhatIsSent(): void {
  process.once('message', (options: RenderOptions) => {
    const made = makeRender(options)
    process.on('message', async (batch: readonly ArticleInput[]) => {
      const render = await made
      process.send!(batch.map(input => Buffer.from(render(input)))) // encoded here: smaller on the way, and printed as it is
    })
  })
}
