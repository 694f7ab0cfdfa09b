/** Stories and network as linked data: JSON-LD with PROV-O and schema.org, and FollowTheMoney entities. */
import type { Actor, Network, Relation } from '../network/index.ts'
import type { ArticleRef, Claim, Root, Story, StoryEvent, StorySet } from '../story/index.ts'

type Properties = Readonly<Record<string, unknown>>

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  isnad: 'urn:isnad:',
}

/** An id as a URN: ids hold what a URN cannot. */
const urn = (id: string): string => `urn:isnad:${encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':')}`
const rootId = (root: Root): string => urn(root.entity ?? `source/${root.name}`)
/** A node without what is not known. */
const known = (node: Properties): Properties =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined))

const articleNode = (article: ArticleRef): Properties =>
  known({
    '@id': urn(article.id),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:headline': article.title,
    'schema:url': article.uri,
    'schema:datePublished': article.published?.value,
    'schema:publisher':
      article.outlet === null ? null : { '@type': 'schema:Organization', 'schema:name': article.outlet },
    'prov:wasDerivedFrom': article.sameTextAs === null ? null : { '@id': urn(article.sameTextAs) },
  })

const rootNode = (root: Root): Properties => ({
  '@id': rootId(root),
  '@type': root.kind === 'person' ? ['prov:Person', 'schema:Person'] : ['prov:Agent'],
  'schema:name': root.name,
  'isnad:kind': root.kind,
})

const claimNode = (claim: Claim): Properties =>
  known({
    '@id': urn(claim.id),
    '@type': ['schema:Claim', 'prov:Entity'],
    'schema:text': claim.text,
    'schema:firstAppearance': { '@id': urn(claim.first.article) },
    'schema:appearance': claim.reports.filter(r => r.stance === 'supports').map(r => ({ '@id': urn(r.article) })),
    'isnad:deniedIn': claim.reports.filter(r => r.stance === 'denies').map(r => ({ '@id': urn(r.article) })),
    'prov:wasAttributedTo': claim.roots.map(root => ({ '@id': rootId(root) })),
    'isnad:independentRoots': { 'isnad:lower': claim.independent.lower, 'isnad:upper': claim.independent.upper },
    'isnad:warning': claim.warnings,
  })

const eventNode = (event: StoryEvent): Properties =>
  known({
    '@id': urn(event.id),
    '@type': ['schema:Event', 'prov:Activity'],
    'schema:name': event.mode === null ? event.type : `${event.type}/${event.mode}`,
    'schema:startDate': event.date?.value,
    'schema:actor': event.actors.map(id => ({ '@id': urn(id) })),
    'isnad:recipient': event.recipients.map(id => ({ '@id': urn(id) })),
    'schema:location': event.place === null ? null : { '@id': urn(event.place) },
    'isnad:status': event.status,
  })

const SCHEMA_TYPES: Readonly<Record<string, string>> = { PER: 'schema:Person', ORG: 'schema:Organization' }

const actorNode = (actor: Actor): Properties =>
  known({
    '@id': urn(actor.id),
    '@type': [SCHEMA_TYPES[actor.type] ?? 'schema:Place', 'prov:Agent'],
    'schema:name': [
      { '@value': actor.name, '@language': 'ar' },
      ...(actor.nameEn === null ? [] : [{ '@value': actor.nameEn, '@language': 'en' }]),
    ],
    'schema:alternateName': actor.aliases,
  })

/** Stories and actors as one JSON-LD graph: who is responsible for what (PROV-O), what is claimed and reported (schema.org). */
export function toJsonLd(set: StorySet, network: Network): string {
  const things = (pick: (story: Story) => readonly Properties[]): Properties[] => set.stories.flatMap(pick)
  const graph = [
    ...set.articles.map(articleNode),
    ...network.actors.map(actorNode),
    ...things(story => story.claims.flatMap(claim => claim.roots.map(rootNode))),
    ...things(story => story.claims.map(claimNode)),
    ...things(story => story.events.map(eventNode)),
  ]
  const byId = new Map(graph.toReversed().map(node => [node['@id'], node]))
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [...byId.values()].reverse() })}\n`
}

interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const FTM_SCHEMAS: Readonly<Record<string, string>> = { PER: 'Person', ORG: 'Organization', GPE: 'PublicBody' }
const filled = (
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): FtmEntity['properties'] =>
  Object.fromEntries(
    Object.entries(properties)
      .map(
        ([name, values]) =>
          [name, values.filter(value => value !== null && value !== undefined && value !== '')] as const,
      )
      .filter(([, values]) => values.length > 0),
  ) as FtmEntity['properties']

const ftmActor = (actor: Actor): FtmEntity[] => {
  const schema = FTM_SCHEMAS[actor.type]
  if (schema === undefined) return []
  const properties = filled({
    name: [actor.name, actor.nameEn],
    alias: actor.aliases,
    position: schema === 'Person' ? actor.roles.map(role => role.title) : [],
  })
  return [{ id: actor.id, schema, properties }]
}

const ftmArticle = ({ id, title, outlet, published, uri }: ArticleRef): FtmEntity => ({
  id,
  schema: 'Article',
  properties: filled({
    title: [title],
    publisher: [outlet],
    publishedAt: [published?.value.split('/')[0]],
    sourceUrl: [/^https?:/.test(uri) ? uri : null],
    fileName: [/^https?:/.test(uri) ? null : uri],
  }),
})

function ftmRelation(relation: Relation, articles: readonly string[]): FtmEntity {
  const { actor, recipient, kind, means, from, to, accordingTo } = relation
  return {
    id: `relation/${actor}/${kind.replaceAll(' ', '-')}/${recipient}`,
    schema: 'UnknownLink',
    properties: filled({
      subject: [actor],
      object: [recipient],
      role: [means.length === 0 ? kind : `${kind}: ${means.join(', ')}`],
      startDate: [from],
      endDate: [to],
      summary: [`according to ${[...new Set(accordingTo.map(({ root }) => root))].join('; ')}`],
      proof: articles,
    }),
  }
}

/** Actors, articles and relations as FollowTheMoney entities, one a line. */
export function toFtm(set: StorySet, network: Network): string {
  const actors = network.actors.flatMap(ftmActor)
  const ids = new Set(actors.map(({ id }) => id))
  const articles = new Set(set.articles.map(({ id }) => id))
  const links = network.relations
    .filter(({ actor, recipient }) => ids.has(actor) && ids.has(recipient))
    .map(relation => {
      const proof = new Set(relation.accordingTo.flatMap(according => according.articles))
      return ftmRelation(
        relation,
        [...proof].filter(id => articles.has(id)),
      )
    })
  return [...actors, ...set.articles.map(ftmArticle), ...links].map(entity => `${JSON.stringify(entity)}\n`).join('')
}

/** Everything, one object a line, each with its kind and, where it belongs to a story, that story's id. */
export function toJsonl(set: StorySet, network: Network): string {
  const lines: Properties[] = [
    ...set.articles.map(article => ({ object: 'article', ...article })),
    ...set.stories.flatMap(({ events, claims, figures, contradictions, ...story }) => [
      { object: 'story', ...story },
      ...events.map(event => ({ object: 'event', story: story.id, ...event })),
      ...claims.map(claim => ({ object: 'claim', story: story.id, ...claim })),
      ...figures.map(series => ({ object: 'figures', story: story.id, ...series })),
      ...contradictions.map(contradiction => ({ object: 'contradiction', story: story.id, ...contradiction })),
    ]),
    ...network.actors.map(actor => ({ object: 'actor', ...actor })),
    ...network.relations.map(relation => ({ object: 'relation', ...relation })),
  ]
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}
