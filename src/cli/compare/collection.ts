/** The articles that are put side by side: those that paths lead to, or, without a path, those of the store. */
import { type Label, labelsOf } from '../../actors/index.ts'
import type { Article } from '../../document/index.ts'
import { analyse } from '../../language/index.ts'
import { type Network, type NetworkOptions, networkOf } from '../../network/index.ts'
import { readArticle } from '../../pipeline.ts'
import { readDocument } from '../../reading/index.ts'
import { compareArticles, type StorySet } from '../../story/index.ts'
import { Intake } from '../inputs.ts'
import { userTables, withUserTables } from '../knowledge-folder.ts'

export interface CollectionOptions {
  readonly paths: readonly string[]
  /** Where the store is that is read where there are no paths. */
  readonly store: string
  readonly knowledge: string | undefined
}

/** Articles and what comparing them yields. */
export class Collection {
  readonly articles: readonly Article[]
  readonly set: StorySet
  /** Whether everything could be read. */
  readonly sound: boolean

  constructor(articles: readonly Article[], sound: boolean) {
    this.articles = articles
    this.sound = sound
    this.set = compareArticles(articles)
  }

  network(options: Pick<NetworkOptions, 'outlet' | 'asOf'> = {}): Network {
    return networkOf(this.set, this.articles, { ...options, labelsOf: labelsOfArticle })
  }
}

/** The labels of an article that was read before: its text is taken apart again, which is quick, and its mentions are what they are. */
function labelsOfArticle({ id, text, source, mentions }: Article): Label[] {
  const document = analyse(readDocument({ id, text, uri: source.uri }))
  return labelsOf(document.with('mentions', mentions))
}

async function fromPaths({ paths, knowledge }: CollectionOptions): Promise<Collection> {
  const known = withUserTables(userTables(knowledge))
  const intake = new Intake({ paths })
  const articles: Article[] = []
  for await (const input of intake.articles()) {
    articles.push(readArticle(input, { knowledge: known }))
    intake.count()
  }
  return new Collection(articles, intake.sound)
}

/** Reads and compares. The store, and the packages it needs, are loaded only where there are no paths. */
export async function collect(options: CollectionOptions): Promise<Collection> {
  if (options.paths.length > 0) return fromPaths(options)
  const { withStore } = await import('../store/opening.ts')
  return withStore(options, async store => {
    const articles: Article[] = []
    for await (const article of store.articles()) articles.push(article)
    return new Collection(articles, true)
  })
}
