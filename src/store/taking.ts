/** Taking inputs in: told apart from what is there, read, put into the journal, indexed. */
import { type Article, digest } from '../document/index.ts'
import type { ArticleInput } from '../reading/index.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Known, lookUp, type Reader, type ReadFunction } from './indexing.ts'
import type { Journal } from './journal.ts'
import { identityOf } from './rows.ts'

/** What became of one input. */
export interface AddResult {
  readonly uri: string
  /** `sighting`: the article is there already, and was now met at another address. `refused`: see `reason`. */
  readonly status: 'new' | 'same' | 'sighting' | 'refused'
  /** `Article.id`; null if it was refused. */
  readonly article: string | null
  readonly reason?: string
}

/** An input with its id, as reading makes it where none is given. */
export type Identified = ArticleInput & { readonly id: string }

/** Longer ids are nobody's digests. */
const MAX_ID = 200

export function withId(input: ArticleInput): Identified {
  const { id, title, text } = input
  return { ...input, id: id ?? digest(title === undefined ? text : `${title}\n\n${text}`) }
}

/** The article of an input, or why it cannot be one. */
async function readOrReason(read: ReadFunction, input: Identified): Promise<Article | string> {
  if (input.id.length > MAX_ID) return `its id has ${input.id.length} characters; it may have ${MAX_ID}`
  try {
    return await read(input)
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

/** Of each input in order what became of it, from what was known of it before and after. */
function resultsOf(
  inputs: readonly Identified[],
  before: readonly Known[],
  after: readonly Known[],
  refused: ReadonlyMap<string, string>,
): AddResult[] {
  const seen = new Set<string>()
  return inputs.map((input, i) => {
    const { id, key, sighting } = identityOf(input)
    const reason = refused.get(sighting)
    if (reason !== undefined) return { uri: input.uri, status: 'refused', article: null, reason }
    const same = before[i]!.status === 'same' || seen.has(sighting)
    const met = before[i]!.status === 'met' || seen.has(id) || seen.has(key)
    for (const identity of [id, key, sighting]) seen.add(identity)
    const fact = after[i]!
    const article = fact.status === 'same' ? fact.article : null
    return { uri: input.uri, status: same ? 'same' : met ? 'sighting' : 'new', article }
  })
}

/** Takes a batch of inputs in. When it returns, those that are new are in the journal, on the disk, and in the index. */
export async function take(
  inputs: readonly Identified[],
  journal: Journal,
  index: ArticleIndex,
  reader: Reader,
): Promise<AddResult[]> {
  const identities = inputs.map(identityOf)
  const before = await lookUp(index.db, identities)
  const fresh = new Map<string, Identified>()
  inputs.forEach((input, i) => {
    if (before[i]!.status !== 'same') fresh.set(identities[i]!.sighting, input)
  })
  const read = await Promise.all(
    [...fresh].map(async ([sighting, input]) => ({ sighting, input, article: await readOrReason(reader.read, input) })),
  )
  const refused = new Map<string, string>()
  const taken: { input: Identified; article: Article }[] = []
  for (const { sighting, input, article } of read)
    if (typeof article === 'string') refused.set(sighting, article)
    else taken.push({ input, article })
  if (taken.length > 0) {
    const records = await journal.append(taken.map(({ input }) => input))
    await index.apply(
      taken.map(({ article }, i) => ({ article, record: records[i]! })),
      reader,
    )
  }
  return resultsOf(inputs, before, await lookUp(index.db, identities), refused)
}
