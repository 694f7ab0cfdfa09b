/** Results go to standard output and nothing else does; messages go to standard error. */

/** A reader that closes early (`isnad read … | head`) has seen enough: that is no failure. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  process.stderr.on('error', () => {})
}

/** Writes to standard output, waiting while its reader is behind. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}

/** How many are done, on the last line of a terminal that waits. Silent where nobody looks, and for short work. */
export class Progress {
  static readonly #patience = 1_500
  readonly #shown = process.stderr.isTTY === true
  readonly #begun = performance.now()
  #last = 0
  #written = false

  report(done: number): void {
    if (!this.#shown) return
    const now = performance.now()
    if (now - this.#begun < Progress.#patience || now - this.#last < 200) return
    this.#last = now
    this.#written = true
    const rate = Math.round((done / (now - this.#begun)) * 1000)
    process.stderr.write(`\r${done} reports read, ${rate} a second\u001b[K`)
  }

  /** Clears the line, before a message or at the end. */
  clear(): void {
    if (this.#written) process.stderr.write('\r\u001b[K')
    this.#written = false
  }
}
