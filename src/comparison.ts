/**
 * What comparing articles yields beyond the stories themselves: names for the ids in them, tellings for the network, what each outlet left out.
 * Pure, as the rooms it puts together; a store keeps it story by story.
 */
import { type Label, labelsOf } from './actors/index.ts'
import type { Article, Span } from './document/index.ts'
import { analyse } from './language/index.ts'
import { type Telling, tellingsOf } from './network/index.ts'
import { readDocument } from './reading/index.ts'
import {
  type ActorName,
  type ArticleDigest,
  actorId,
  type Claim,
  type Omission,
  omissionsOf,
  type ToldStory,
  tellStory,
} from './story/index.ts'

export interface ComparedStory extends ToldStory {
  /** Everybody whom its events and roots name by id. */
  readonly actors: readonly ActorName[]
  /** For each of its claims, the `Actor.id`s that its reports name or that it rests on. */
  readonly actorsOfClaims: readonly (readonly string[])[]
  readonly tellings: readonly Telling[]
  readonly omissions: readonly Omission[]
}

/** Whom ids in a story's events and roots denote, by id. */
function actorsIn({ story }: ToldStory, articles: readonly Article[]): ActorName[] {
  const wanted = new Set<string | null>()
  for (const { actors, recipients, place } of story.events)
    for (const id of [...actors, ...recipients, place]) wanted.add(id)
  for (const { roots } of [...story.events, ...story.claims]) for (const { entity } of roots) wanted.add(entity)
  const found = new Map<string, ActorName>()
  for (const entity of articles.flatMap(article => article.entities)) {
    const id = actorId(entity)
    if (!wanted.has(id) && !wanted.has(entity.id)) continue
    if (!found.has(id)) found.set(id, { id, type: entity.type, name: entity.name, nameEn: entity.nameEn })
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whom the reports of a claim name. */
function actorsOfClaim({ reports, roots }: Claim, byId: ReadonlyMap<string, Article>): string[] {
  const found = new Set(roots.flatMap(({ entity }) => (entity === null ? [] : [entity])))
  for (const { article: id, attribution, evidence } of reports) {
    const article = byId.get(id)!
    const place: Span | undefined = evidence ?? article.attributions.find(a => a.id === attribution)?.content
    if (place === undefined) continue
    const entities = new Map(article.entities.map(e => [e.id, e]))
    for (const { start, end, entity } of article.mentions)
      if (place.start <= start && end <= place.end && entities.has(entity)) found.add(actorId(entities.get(entity)!))
  }
  return [...found].sort()
}

/** Compares the articles of one story; `digests[i]` is that of `articles[i]`. */
export function compareStory(articles: readonly Article[], digests: readonly ArticleDigest[]): ComparedStory {
  const told = tellStory(articles, digests)
  const byId = new Map(articles.map(article => [article.id, article]))
  const own = told.story.articles.map(id => byId.get(id)!)
  return {
    ...told,
    actors: actorsIn(told, own),
    actorsOfClaims: told.story.claims.map(claim => actorsOfClaim(claim, byId)),
    tellings: tellingsOf(told.story, own),
    omissions: omissionsOf(told.story, told.refs),
  }
}

/** The labels of an article that was read before: its text is taken apart again, which is quick, and its mentions are what they are. */
export function labelsOfArticle({ id, text, source, mentions, attributions, entities }: Article): Label[] {
  const document = analyse(readDocument({ id, text, uri: source.uri }))
  return labelsOf(document.with('mentions', mentions), attributions, entities)
}
