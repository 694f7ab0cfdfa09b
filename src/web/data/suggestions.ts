/** Names that a reader may mean, as the store has them. */
import { api } from './api.ts'

/** Names for a text as far as it is written. */
export type Suggest = (text: string, signal: AbortSignal) => Promise<readonly string[]>

const MOST = 12

export const suggestOutlets: Suggest = async (text, signal) => {
  const { items } = await api.outlets({ limit: 200 }, signal)
  return items
    .map(({ id }) => id)
    .filter(id => id.includes(text))
    .slice(0, MOST)
}

export const suggestActors: Suggest = async (text, signal) => {
  if (text === '') return []
  const { items } = await api.actors({ text, limit: MOST }, signal)
  return items.map(({ name }) => name)
}
