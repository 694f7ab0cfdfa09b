/**
 * Answers that came with the page. The server shows a view already filled: it lets the view ask, answers what it asked, and sends the answers
 * along, so that the browser takes the view over as it stands and asks nothing a second time.
 */

/** Answers of the API by the address that gives them. */
export type Given = Readonly<Record<string, unknown>>

class Answers {
  #given: ReadonlyMap<string, unknown> = new Map()
  #lacking: Set<string> | null = null

  /** Has these answers and no others; where a `lacking` is given, it learns what else is asked. */
  have(given: Given, lacking: Set<string> | null = null): void {
    this.#given = new Map(Object.entries(given))
    this.#lacking = lacking
  }

  /** The page is shown: from now on the API itself is asked, which may know more by then. */
  forget(): void {
    this.have({})
  }

  /** Whether a view can be filled without waiting, or is only asked what it needs. */
  get any(): boolean {
    return this.#given.size > 0 || this.#lacking !== null
  }

  /** The answer at an address of the API; undefined where it did not come along. */
  at(address: string): unknown {
    if (!this.#given.has(address)) this.#lacking?.add(address)
    return this.#given.get(address)
  }
}

export const answers = new Answers()
