import { type InputOptions, Intake } from './inputs.ts'
import { renderAll } from './jobs.ts'
import { write } from './output.ts'
import type { RenderOptions } from './render.ts'

export interface ReadOptions extends InputOptions {
  readonly render: RenderOptions
  /** Threads to read with. */
  readonly jobs: number
}

const RULE = `\n${'─'.repeat(60)}\n\n`

/** Reads everything that the paths lead to and prints it. True if all of it could be read. */
export async function read(options: ReadOptions): Promise<boolean> {
  const { render, jobs } = options
  const intake = new Intake(options)
  for await (const text of renderAll(intake.articles(), render, jobs)) {
    const first = intake.count() === 0
    if (render.format === 'text' && !first) await write(RULE)
    await write(text)
  }
  return intake.sound
}
