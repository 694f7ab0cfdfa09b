/** Pages of single actors and outlets. */
import { spellingsOf } from '../language/index.ts'
import { standingOf } from '../network/index.ts'
import {
  actorsById,
  articlesById,
  findOutlet,
  latestNaming,
  listLabels,
  listOmissions,
  listStories,
  listTellings,
  outletsNaming,
  type Store,
  type StoredOutlet,
} from '../store/index.ts'
import { actorId, sharesOf } from '../story/index.ts'
import { claimSummary } from './claims.ts'
import { driftsOf, namesFor, relationsTold, titleOfLabel } from './network.ts'
import type { ActorPage, OutletPage, OutletSummary } from './types.ts'

/** Articles whose own spellings of a name are looked at. */
const SPELLINGS = 20
const RECENT = { offset: 0, limit: 10 }
const OMITTED = { offset: 0, limit: 50 }

/** How the latest articles that name an actor spell it. */
async function aliasesOf(store: Store, id: string, name: string): Promise<string[]> {
  const latest = await store.ask(db => latestNaming(db, id, SPELLINGS))
  const articles = await store.ask(db => articlesById(db, latest))
  const spellings = [...articles.values()].flatMap(({ entities, mentions, text }) => {
    const own = new Set(entities.filter(entity => actorId(entity) === id).map(entity => entity.id))
    return mentions.filter(m => own.has(m.entity)).map(m => text.slice(m.start, m.end))
  })
  return spellingsOf(name, spellings).sort()
}

export async function actorPage(store: Store, id: string): Promise<ActorPage | null> {
  const row = (await store.ask(db => actorsById(db, [id]))).get(id)
  if (row === undefined) return null
  const { type, name, name_en: nameEn, kb, articles } = row
  const labels = await store.ask(db => listLabels(db, { actor: id }))
  const tellings = await store.ask(db => listTellings(db, { actor: id }))
  const relations = await relationsTold(store, tellings.items)
  const stories = await store.ask(db => listStories(db, { actor: id }, RECENT))
  return {
    actor: {
      id,
      type,
      name,
      nameEn,
      kb,
      aliases: await aliasesOf(store, id, name),
      ...standingOf(labels.items.map(titleOfLabel)),
    },
    articles,
    capped: labels.capped || tellings.capped,
    outlets: await store.ask(db => outletsNaming(db, id)),
    relations,
    actors: await namesFor(
      store,
      relations.flatMap(relation => [relation.actor, relation.recipient]),
    ),
    stories: stories.items,
  }
}

export function outletSummary(row: StoredOutlet): OutletSummary {
  const { name, day, last_day, articles, attributions, anonymous, links, first_hand, left_out } = row
  return {
    id: name,
    articles,
    from: day === '' ? null : day,
    to: last_day === '' ? null : last_day,
    attributions,
    ...sharesOf({ attributions, anonymous, links, firstHand: first_hand }),
    leftOut: left_out,
  }
}

export async function outletPage(store: Store, name: string): Promise<OutletPage | null> {
  const row = await store.ask(db => findOutlet(db, name))
  if (row === null) return null
  const omissions = await store.ask(db => listOmissions(db, name, OMITTED))
  const stories = await store.ask(db => listStories(db, { outlet: name }, RECENT))
  return {
    ...outletSummary(row),
    omissions: omissions.items.map(claimSummary),
    drift: await driftsOf(store, row.name),
    stories: stories.items,
  }
}
