/** The store as views ask it, through its desk. */
import { type Desk, openDesk, type Paged, type PageRequest } from '../../desk/index.ts'
import type { Network } from '../../network/index.ts'
import type { Store } from '../../store/index.ts'
import type { ArticleRef } from '../../story/index.ts'
import type { Collection, Difference, NetworkChoice, Profile, Told } from './told.ts'

/** Every page of a list. */
async function* everyItem<T>(pageOf: (request: Required<PageRequest>) => Promise<Paged<T>>): AsyncGenerator<T> {
  const limit = 200
  for (let page = 1; ; page++) {
    const { items, total } = await pageOf({ page, limit })
    yield* items
    if (page * limit >= total) return
  }
}

export class KeptReports implements Collection {
  readonly sound = true
  readonly notices: string[] = []
  readonly #desk: Desk

  constructor(store: Store) {
    this.#desk = openDesk(store)
  }

  stories(order: 'earliest' | 'latest'): AsyncIterable<Told> {
    return this.#desk.everyStory({ order })
  }

  async articles(): Promise<readonly ArticleRef[]> {
    const refs: ArticleRef[] = []
    for await (const { articles } of this.#desk.everyStory({ order: 'earliest' })) refs.push(...articles)
    const day = (ref: ArticleRef): string => ref.published?.value ?? '~'
    return refs.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1))
  }

  claim(id: string): ReturnType<Desk['claim']> {
    return this.#desk.claim(id)
  }

  #tellCapped(capped: boolean, what: string): void {
    if (capped) this.notices.push(`${what} are of the latest reports alone; --outlet and --as-of choose others`)
  }

  async network(choice: NetworkChoice = {}): Promise<Network> {
    const { tellings: _, capped, ...network } = await this.#desk.network(choice)
    this.#tellCapped(capped, 'relations')
    return network
  }

  async difference(left: string, right: string, choice: Pick<NetworkChoice, 'asOf'> = {}): Promise<Difference> {
    const found = await this.#desk.networkDifference(left, right, choice)
    this.#tellCapped(found.capped, 'relations')
    return { left: found.left.relations, right: found.right.relations, actors: found.actors }
  }

  async labelled(): Promise<Network['actors']> {
    const { actors, capped } = await this.#desk.labelledActors()
    this.#tellCapped(capped, 'labels')
    return actors
  }

  async profiles(): Promise<readonly Profile[]> {
    const profiles: Profile[] = []
    for await (const { id } of everyItem(request => this.#desk.outlets(request))) {
      const page = await this.#desk.outlet(id)
      if (page === null) continue
      const { articles, attributions, anonymous, depth, firstHand, omissions, drift } = page
      const leftOut = omissions.map(claim => claim.id)
      profiles.push({ outlet: id, articles, attributions, anonymous, depth, firstHand, leftOut, drift })
    }
    return profiles.sort((a, b) => (a.outlet < b.outlet ? -1 : 1))
  }
}
