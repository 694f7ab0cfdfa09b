/** Who is of which state: what somebody does within his own is no relation of two. */
import type { Article, Entity } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { nisba, stateOfCapital } from '../language/nisba.ts'
import { type ArticleEntities, isHeadOf, organOf } from '../story/index.ts'
import { tieByTitle } from './means.ts'
import type { RelationKind } from './types.ts'

/** The state whose capital an entity is, by its folded name; null for all others. */
export const capitalOf = ({ type, name }: Entity): string | null => (type === 'GPE' ? stateOfCapital(fold(name)) : null)

/** The folded name of the state for which a state or a capital stands. */
const stateOf = (entity: Entity): string => capitalOf(entity) ?? fold(entity.name)

/** Whether two entities act as one state: «Russia», «Moscow». */
export const sameState = (a: Entity | undefined, b: Entity | undefined): boolean =>
  a !== undefined && b !== undefined && stateOf(a) === stateOf(b)

/** What nobody does towards the state whose office he holds: «عاد الرئيس المصري إلى مصر» is no meeting. */
const NOT_AT_HOME: ReadonlySet<RelationKind> = new Set(['agrees with', 'asks', 'meets', 'supports'])
/** What a state and its army or police do not do to each other: an attack «in» the state is none on it. */
const NOT_TO_OWN: ReadonlySet<RelationKind> = new Set([
  ...NOT_AT_HOME,
  'accuses',
  'attacks',
  'opposes',
  'sanctions',
  'threatens',
])

const bare = (word: string): string => word.replace(/^ال/u, '')

/** The folded names of the states that adjectives among words name. */
const statesIn = (words: string): string[] =>
  fold(words)
    .split(/\s+/u)
    .flatMap(word => nisba(bare(word)))
    .map(({ state }) => fold(state))

const titlesOf = ({ id }: Entity, { mentions, text }: Article): string[] =>
  mentions
    .filter(m => m.entity === id && m.type === 'PER')
    .flatMap(m => m.titles.map(({ start, end }) => text.slice(start, end)))

/** The folded names of the states whose offices titles give to a person in an article: الرئيس المصري، وزير الدفاع التركي. */
const statesServedBy = (person: Entity, article: Article): ReadonlySet<string> =>
  new Set(
    titlesOf(person, article)
      .filter(title => tieByTitle(title) !== null)
      .flatMap(statesIn),
  )

/** Whether one is a body that the other heads by his titles: the presidency and the president. */
const isHeadedBy = (body: Entity, person: Entity, told: ArticleEntities): boolean =>
  body.type === 'ORG' && person.type === 'PER' && isHeadOf(titlesOf(person, told.article), body.name, told)

/** Whether one is a body by which the other, a state, acts: its army, its police, its government. */
const isOrganOf = (body: Entity, state: Entity): boolean =>
  body.type === 'ORG' && state.type === 'GPE' && organOf(body.name).has(stateOf(state))

/** Whether somebody acts towards the state of which he is or the body that he heads, or a state towards its own, as towards another. */
export function isAtHome(actor: Entity, recipient: Entity, kind: RelationKind, told: ArticleEntities): boolean {
  if (NOT_TO_OWN.has(kind) && (isOrganOf(actor, recipient) || isOrganOf(recipient, actor))) return true
  if (NOT_AT_HOME.has(kind) && (isHeadedBy(actor, recipient, told) || isHeadedBy(recipient, actor, told))) return true
  if (!NOT_AT_HOME.has(kind) || actor.type !== 'PER' || recipient.type !== 'GPE') return false
  return statesServedBy(actor, told.article).has(stateOf(recipient))
}
