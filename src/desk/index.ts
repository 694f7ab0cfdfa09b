/**
 * The desk: answers every question of the command line, the API and the page from the store, without loading all of it. An edge between the
 * store and those who ask.
 */

import type { Network } from '../network/index.ts'
import {
  articlesById,
  findClaim,
  findStory,
  listActors,
  listClaims,
  listLabels,
  listOutlets,
  listParts,
  listStories,
  type Store,
} from '../store/index.ts'
import type { Evidence } from '../story/index.ts'
import { actorPage, outletPage, outletSummary } from './actors.ts'
import { articlePage, explained, searchPage } from './articles.ts'
import {
  articlesOfClaim,
  articlesOfContradiction,
  claimPage,
  claimSummary,
  contradictionItem,
  ledgerItem,
} from './claims.ts'
import { actorsLabelled, cellsOf, cellWith, differenceOf, namesFor, networkPage } from './network.ts'
import { MAX_LIMIT, pageOf, partOf } from './pages.ts'
import { Quoter } from './quotes.ts'
import type * as types from './types.ts'

export type * from './types.ts'

/** Places of a cell that a list of labels shows; of a cell that is asked for alone, as many as a page has. */
const CELL_QUOTES = 5

/** The desk of an open store. Closing the store ends it. */
export const openDesk = (store: Store): types.Desk => new StoreDesk(store)

class StoreDesk implements types.Desk {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  async overview(): Promise<types.Overview> {
    const { articles, outlets, stories, from, to } = await this.#store.counts()
    return { articles, outlets, stories, from, to }
  }

  async stories(request: types.StoryFilters & types.PageRequest = {}): Promise<types.Paged<types.StorySummary>> {
    const listed = await this.#store.ask(db => listStories(db, request, partOf(request)))
    return pageOf(listed, listed.items, request)
  }

  async story(id: string): Promise<types.StoryPage | null> {
    const found = await this.#store.ask(db => findStory(db, id))
    if (found === null) return null
    const { story, refs, actors, linked, summary } = found
    return { story, articles: refs, actors, linked, summary }
  }

  async claims(request: types.ClaimFilters & types.PageRequest = {}): Promise<types.Paged<types.ClaimSummary>> {
    const listed = await this.#store.ask(db => listClaims(db, request, partOf(request)))
    return pageOf(listed, listed.items.map(claimSummary), request)
  }

  async claim(id: string): Promise<types.ClaimPage | null> {
    const part = await this.#store.ask(db => findClaim(db, id))
    if (part === null) return null
    const wanted = articlesOfClaim(part.stored.story.claims[part.place]!)
    return claimPage(part, await this.#store.ask(db => articlesById(db, wanted)))
  }

  async contradictions(
    request: types.ContradictionFilters & types.PageRequest = {},
  ): Promise<types.Paged<types.ContradictionItem>> {
    const listed = await this.#store.ask(db => listParts(db, 'contradictions', request, partOf(request)))
    const articles = await this.#store.ask(db => articlesById(db, listed.items.flatMap(articlesOfContradiction)))
    const items = listed.items.map(part => contradictionItem(part, articles))
    return pageOf(listed, items, request)
  }

  async ledgers(request: types.LedgerFilters & types.PageRequest = {}): Promise<types.Paged<types.LedgerItem>> {
    const listed = await this.#store.ask(db => listParts(db, 'ledgers', request, partOf(request)))
    return pageOf(listed, listed.items.map(ledgerItem), request)
  }

  network(request: types.NetworkFilters = {}): Promise<types.NetworkPage> {
    return networkPage(this.#store, request)
  }

  networkDifference(
    left: string,
    right: string,
    request: Omit<types.NetworkFilters, 'outlet'> = {},
  ): Promise<types.NetworkDifference> {
    return differenceOf(this.#store, left, right, request)
  }

  async labels(request: types.LabelFilters & types.PageRequest = {}): Promise<types.Paged<types.LabelCell>> {
    const { offset, limit } = partOf(request)
    const listed = await this.#store.ask(db => listLabels(db, request))
    const cells = cellsOf(listed)
    const shown = cells.slice(offset, offset + limit)
    const { outlet, actor, tone, voice } = request
    const alone = [outlet, actor, tone, voice].every(filter => filter !== undefined)
    const places = shown.map(({ labels }) =>
      labels
        .slice(0, alone ? MAX_LIMIT : CELL_QUOTES)
        .map(({ article, start, stop }) => ({ article, start, end: stop })),
    )
    const quoter = await this.#quoter(places.flat())
    const names = new Map(
      (
        await namesFor(
          this.#store,
          shown.map(cell => cell.actor),
        )
      ).map(name => [name.id, name]),
    )
    const items = shown.map((cell, i) => cellWith(cell, names.get(cell.actor)!, quoter.quotes(places[i]!)))
    return pageOf({ total: cells.length, capped: listed.capped, items }, items, request)
  }

  async actors(request: types.ActorFilters & types.PageRequest = {}): Promise<types.Paged<types.ActorSummary>> {
    const listed = await this.#store.ask(db => listActors(db, request, partOf(request)))
    const items = listed.items.map(({ id, type, name, name_en: nameEn, kb, articles }) => ({
      id,
      type,
      name,
      nameEn,
      kb,
      articles,
    }))
    return pageOf(listed, items, request)
  }

  actor(id: string): Promise<types.ActorPage | null> {
    return actorPage(this.#store, id)
  }

  async outlets(request: types.PageRequest = {}): Promise<types.Paged<types.OutletSummary>> {
    const listed = await this.#store.ask(db => listOutlets(db, partOf(request)))
    return pageOf(listed, listed.items.map(outletSummary), request)
  }

  outlet(id: string): Promise<types.OutletPage | null> {
    return outletPage(this.#store, id)
  }

  search(query: string, request: types.SearchFilters & types.PageRequest = {}): Promise<types.SearchPage> {
    return searchPage(this.#store, query, request)
  }

  article(id: string): Promise<types.ArticlePage | null> {
    return articlePage(this.#store, id)
  }

  explain(id: string): Promise<types.Explanation | null> {
    return explained(this.#store, id)
  }

  async quotes(evidence: readonly Evidence[]): Promise<types.Quote[]> {
    if (evidence.length > MAX_LIMIT) throw new RangeError(`${evidence.length} ranges; at most ${MAX_LIMIT} at a time`)
    return (await this.#quoter(evidence)).quotes(evidence)
  }

  add(inputs: Parameters<Store['add']>[0]): ReturnType<Store['add']> {
    return this.#store.add(inputs)
  }

  async labelledActors(
    request: types.LabelFilters = {},
  ): Promise<{ readonly actors: Network['actors']; readonly capped: boolean }> {
    const { items, capped } = await this.#store.ask(db => listLabels(db, request))
    return { actors: await actorsLabelled(this.#store, items.toReversed()), capped }
  }

  async *everyStory({ story: id, ...request }: types.EveryStoryRequest = {}): ReturnType<types.Desk['everyStory']> {
    if (id !== undefined) {
      const found = await this.story(id)
      if (found !== null) yield { story: found.story, articles: found.articles }
      return
    }
    for await (const { story, refs } of this.#store.stories(request)) yield { story, articles: refs }
  }

  /** What quotes ranges, with their articles at hand. */
  async #quoter(evidence: readonly Evidence[]): Promise<Quoter> {
    const articles = await this.#store.ask(db =>
      articlesById(
        db,
        evidence.map(e => e.article),
      ),
    )
    return new Quoter(articles)
  }
}
