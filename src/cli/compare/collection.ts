/** What views are made of: reports that paths lead to, held in memory, or the store behind its desk. */
import { join } from 'node:path'
import { labelsOfArticle } from '../../comparison.ts'
import { claimPageOf } from '../../desk/claims.ts'
import type { ClaimPage } from '../../desk/types.ts'
import type { Article } from '../../document/index.ts'
import { difference, driftsIn, type Network, networkOf } from '../../network/index.ts'
import { readArticle } from '../../pipeline.ts'
import { type ArticleRef, compareArticles, profilesOf } from '../../story/index.ts'
import { UsageError } from '../errors.ts'
import { Intake } from '../inputs.ts'
import { userTables, withUserTables } from '../knowledge-folder.ts'
import type { Collection, Difference, NetworkChoice, Profile, Told } from './told.ts'

export interface CollectionOptions {
  readonly paths: readonly string[]
  /** Where the store is that is asked where there are no paths. */
  readonly store: string
  readonly knowledge: string | undefined
}

class Reports implements Collection {
  readonly sound: boolean
  readonly notices = []
  readonly #articles: readonly Article[]
  readonly #set: ReturnType<typeof compareArticles>

  constructor(articles: readonly Article[], sound: boolean) {
    this.sound = sound
    this.#articles = articles
    this.#set = compareArticles(articles)
  }

  async *stories(order: 'earliest' | 'latest'): AsyncGenerator<Told> {
    const refs = new Map(this.#set.articles.map(ref => [ref.id, ref]))
    const { stories } = this.#set
    for (const story of order === 'earliest' ? stories : stories.toReversed())
      yield { story, articles: story.articles.map(id => refs.get(id)!) }
  }

  async articles(): Promise<readonly ArticleRef[]> {
    return this.#set.articles
  }

  async claim(id: string): Promise<ClaimPage | null> {
    return claimPageOf(this.#set, this.#articles, id)
  }

  async network({ outlet, asOf }: NetworkChoice = {}): Promise<Network> {
    return networkOf(this.#set, this.#articles, {
      ...(outlet === undefined ? {} : { outlet }),
      ...(asOf === undefined ? {} : { asOf }),
      labelsOf: labelsOfArticle,
    })
  }

  async difference(left: string, right: string, choice: Pick<NetworkChoice, 'asOf'> = {}): Promise<Difference> {
    const [one, other] = [
      await this.network({ ...choice, outlet: left }),
      await this.network({ ...choice, outlet: right }),
    ]
    return { ...difference(one, other), actors: [...one.actors, ...other.actors] }
  }

  async labelled(): Promise<Network['actors']> {
    return (await this.network()).actors.filter(actor => actor.labels.length > 0)
  }

  async profiles(): Promise<readonly Profile[]> {
    const drifts = driftsIn(this.#articles, labelsOfArticle)
    return profilesOf(this.#set, this.#articles).map(profile => ({
      ...profile,
      drift: drifts.filter(drift => drift.outlet === profile.outlet),
    }))
  }
}

async function readReports({ paths, knowledge }: CollectionOptions): Promise<Collection> {
  const known = withUserTables(userTables(knowledge))
  const intake = new Intake({ paths })
  const articles: Article[] = []
  for await (const input of intake.articles()) {
    articles.push(readArticle(input, { knowledge: known }))
    intake.count()
  }
  return new Reports(articles, intake.sound)
}

/**
 * Runs `work` over what is asked about, and says whether everything could be read. The store, and the packages it needs, are loaded only where
 * there are no paths.
 */
export async function withCollection(
  options: CollectionOptions,
  work: (collection: Collection) => Promise<void>,
): Promise<boolean> {
  const run = async (collection: Collection): Promise<boolean> => {
    await work(collection)
    for (const notice of collection.notices) process.stderr.write(`isnad: ${notice}\n`)
    return collection.sound
  }
  if (options.paths.length > 0) return run(await readReports(options))
  if (options.knowledge !== undefined)
    throw new UsageError(
      `--knowledge is for reports that a PATH leads to; those in the store are read with the tables in ${join(options.store, 'knowledge')}`,
    )
  const { withStore } = await import('../store/opening.ts')
  const { KeptReports } = await import('./kept.ts')
  return withStore(options, store => run(new KeptReports(store)))
}
