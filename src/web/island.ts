/** What the server sends along with a page that it has filled: data in a script element that no browser runs. */
import type { Choices } from './choices.ts'
import type { Given } from './data/answers.ts'

export const ISLAND = 'given'

export interface Island extends Choices {
  readonly answers: Given
}

/** As the content of a script element, which nothing in it can end; and as JSON that is JavaScript too. */
export const islandText = (island: Island): string =>
  JSON.stringify(island).replace(/[<\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
