/** What the desk answers, one question a route. */
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Desk } from '../../desk/types.ts'
import { ask } from './ask.ts'
import {
  contradictionKind,
  count,
  countKind,
  day,
  days,
  eventType,
  id,
  ofActor,
  ofOutlet,
  ofStory,
  paging,
  relationKind,
  tone,
  voice,
  warning,
  words,
} from './parameters.ts'

const text = (of: string) => words(`words of ${of}, in any spelling`).optional()

function storyRoutes(app: OpenAPIHono, desk: Desk): void {
  const tag = 'Stories'
  ask(
    app,
    {
      path: '/api/overview',
      operationId: 'getOverview',
      tag,
      summary: 'What the store holds, in numbers',
      answer: 'Overview',
    },
    () => desk.overview(),
  )
  ask(
    app,
    {
      path: '/api/stories',
      operationId: 'listStories',
      tag,
      summary: 'The stories, the latest first',
      query: z.object({
        ...paging,
        ...days,
        outlet: ofOutlet,
        actor: ofActor,
        text: text('its articles'),
        articles: count('at least so many articles'),
        order: z.enum(['latest', 'largest']).optional(),
      }),
      answer: 'StoryList',
    },
    ({ query }) => desk.stories(query),
  )
  ask(
    app,
    {
      path: '/api/stories/{id}',
      operationId: 'getStory',
      tag,
      summary: 'One story (isnad/story@1) with its articles',
      params: id('`Story.id`'),
      answer: 'StoryPage',
    },
    ({ params }) => desk.story(params.id),
  )
}

function claimRoutes(app: OpenAPIHono, desk: Desk): void {
  const tag = 'Claims'
  ask(
    app,
    {
      path: '/api/claims',
      operationId: 'listClaims',
      tag,
      summary: 'What is claimed, and on how many independent roots it rests',
      query: z.object({
        ...paging,
        ...days,
        story: ofStory,
        outlet: ofOutlet,
        actor: ofActor,
        text: text('the claim'),
        warning: warning.optional(),
        least: count('at least so many proved roots'),
        most: count('at most so many proved roots'),
        order: z.enum(['strongest', 'weakest', 'latest']).optional(),
      }),
      answer: 'ClaimList',
    },
    ({ query }) => desk.claims(query),
  )
  ask(
    app,
    {
      path: '/api/claims/{id}',
      operationId: 'getClaim',
      tag,
      summary: 'One claim: its roots and why, each report with its chain and words, a citation',
      params: id('`Claim.id`'),
      answer: 'ClaimPage',
    },
    ({ params }) => desk.claim(params.id),
  )
  ask(
    app,
    {
      path: '/api/contradictions',
      operationId: 'listContradictions',
      tag,
      summary: 'Where reports contradict each other',
      query: z.object({
        ...paging,
        ...days,
        story: ofStory,
        outlet: ofOutlet,
        kind: contradictionKind.optional(),
      }),
      answer: 'ContradictionList',
    },
    ({ query }) => desk.contradictions(query),
  )
  ask(
    app,
    {
      path: '/api/ledgers',
      operationId: 'listLedgers',
      tag,
      summary: 'Counts over time, each on whose word',
      query: z.object({ ...paging, ...days, story: ofStory, outlet: ofOutlet, kind: countKind.optional() }),
      answer: 'LedgerList',
    },
    ({ query }) => desk.ledgers(query),
  )
}

function articleRoutes(app: OpenAPIHono, desk: Desk): void {
  const tag = 'Articles'
  const filters = {
    ...paging,
    ...days,
    actor: words('who does or undergoes something').optional(),
    source: words('who is cited').optional(),
    outlet: ofOutlet,
    type: eventType.optional().openapi({ description: 'a PLOVER type of an event' }),
  }
  ask(
    app,
    {
      path: '/api/articles',
      operationId: 'listArticles',
      tag,
      summary: 'The articles, the latest first',
      query: z.object(filters),
      answer: 'SearchPage',
    },
    ({ query }) => desk.search('', query),
  )
  ask(
    app,
    {
      path: '/api/search',
      operationId: 'search',
      tag,
      summary: 'Articles that have all words of a query, in any spelling, the best first',
      query: z.object({ q: words('words; "…" keeps them together').optional(), ...filters }),
      answer: 'SearchPage',
    },
    ({ query: { q, ...filters } }) => desk.search(q ?? '', filters),
  )
  ask(
    app,
    {
      path: '/api/articles/{id}',
      operationId: 'getArticle',
      tag,
      summary: 'One article as Isnad reads it (isnad/article@1)',
      params: id('`Article.id`'),
      answer: 'ArticlePage',
    },
    ({ params }) => desk.article(params.id),
  )
  ask(
    app,
    {
      path: '/api/articles/{id}/explain',
      operationId: 'explainArticle',
      tag,
      summary: 'Which rule found what in an article, in which words; what was turned down, and why',
      params: id('`Article.id`'),
      answer: 'Explanation',
    },
    ({ params }) => desk.explain(params.id),
  )
}

function networkRoutes(app: OpenAPIHono, desk: Desk): void {
  const tag = 'Network'
  const filters = {
    story: ofStory,
    actor: ofActor,
    asOf: day('only what held on this day as far as is told').optional(),
    kind: relationKind.optional(),
    means: words('only by these means: arms, infantry, money, …').optional(),
  }
  ask(
    app,
    {
      path: '/api/network',
      operationId: 'getNetwork',
      tag,
      summary: 'Who is said to do what towards whom, on whose word (isnad/network@1)',
      query: z.object({ outlet: ofOutlet, ...filters }),
      answer: 'NetworkPage',
    },
    ({ query }) => desk.network(query),
  )
  ask(
    app,
    {
      path: '/api/network/difference',
      operationId: 'getNetworkDifference',
      tag,
      summary: 'Relations that only one of two outlets tells',
      query: z.object({ left: words('an outlet'), right: words('another outlet'), ...filters }),
      answer: 'NetworkDifference',
    },
    ({ query: { left, right, ...filters } }) => desk.networkDifference(left, right, filters),
  )
  ask(
    app,
    {
      path: '/api/labels',
      operationId: 'listLabels',
      tag,
      summary: 'What outlets call actors, by tone and voice, with quotations',
      query: z.object({
        ...paging,
        ...days,
        story: ofStory,
        outlet: ofOutlet,
        actor: ofActor,
        tone: tone.optional(),
        voice: voice.optional(),
      }),
      answer: 'LabelList',
    },
    ({ query }) => desk.labels(query),
  )
}

function nameRoutes(app: OpenAPIHono, desk: Desk): void {
  const tag = 'Actors and outlets'
  ask(
    app,
    {
      path: '/api/actors',
      operationId: 'listActors',
      tag,
      summary: 'Who occurs, those in most articles first',
      query: z.object({
        ...paging,
        text: text('a name, Arabic or English'),
        type: z.enum(['PER', 'ORG', 'GPE', 'LOC', 'FAC']).optional(),
      }),
      answer: 'ActorList',
    },
    ({ query }) => desk.actors(query),
  )
  ask(
    app,
    {
      path: '/api/actors/{id}',
      operationId: 'getActor',
      tag,
      summary: 'One actor: names, roles, labels, relations, stories',
      params: id('`Actor.id`'),
      answer: 'ActorPage',
    },
    ({ params }) => desk.actor(params.id),
  )
  ask(
    app,
    {
      path: '/api/outlets',
      operationId: 'listOutlets',
      tag,
      summary: 'The outlets: anonymous sources, depth of chains, what they left out',
      query: z.object(paging),
      answer: 'OutletList',
    },
    ({ query }) => desk.outlets(query),
  )
  ask(
    app,
    {
      path: '/api/outlets/{id}',
      operationId: 'getOutlet',
      tag,
      summary: 'One outlet: its profile, what it left out, how its words for somebody changed',
      params: id('its name'),
      answer: 'OutletPage',
    },
    ({ params }) => desk.outlet(params.id),
  )
}

/** Adds every question that the desk answers. */
export function deskRoutes(app: OpenAPIHono, desk: Desk): void {
  storyRoutes(app, desk)
  claimRoutes(app, desk)
  articleRoutes(app, desk)
  networkRoutes(app, desk)
  nameRoutes(app, desk)
}
