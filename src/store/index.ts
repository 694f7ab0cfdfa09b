/**
 * The store: the articles that were taken in, kept in a journal and indexed in PostgreSQL, embedded or on a server. The only SQL of the
 * project. An edge: the core knows nothing of it.
 */
import type { StoreOptions } from './store.ts'
import { Store } from './store.ts'

export type { Counts } from './counts.ts'
export { StoreDamagedError, StoreError, StoreLockedError } from './errors.ts'
export type { StoredStory } from './filing.ts'
export {
  actorsById,
  findOutlet,
  listActors,
  listOutlets,
  outletsNaming,
  type StoredOutlet,
} from './lists/actors.ts'
export { articlesById, latestNaming } from './lists/articles.ts'
export { findClaim, listClaims, listOmissions, listParts, type StoryPart } from './lists/claims.ts'
export { listLabels, listTellings, type StoredLabel, statesNamed } from './lists/network.ts'
export { actorsMeant, type Listed, type Part } from './lists/paging.ts'
export { findStory, listStories, storiesOfArticles } from './lists/stories.ts'
export { type Filters, type Hit, MAX_CANDIDATES, type Page, type SearchResult } from './search.ts'
export type { Store, StoreOptions } from './store.ts'
export type { StoryRules } from './stories.ts'
export type { AddResult } from './taking.ts'

/**
 * Opens the store of a folder (`.isnad` by default), with its index in the database of `databaseUrl` or embedded; makes it if there is none.
 * Articles are read by `read`, linked by `rules` and compared by `compare`, by default the pipeline's own `readArticle` and the story room's.
 */
export async function openStore(options: Partial<StoreOptions> = {}): Promise<Store> {
  const { compareStory, labelsOfArticle } = await import('../comparison.ts')
  const read = options.read ?? (await import('../pipeline.ts')).readArticle
  const rules = options.rules ?? (await import('../story/index.ts'))
  return Store.open({ compare: compareStory, labelsOf: labelsOfArticle, ...options, read, rules })
}
