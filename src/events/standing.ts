import type { Cast } from './cast.ts'
import type { Discourse } from './discourse.ts'

/** How somebody stands in an article: of what type, and how often named. */

/** The type of an entity, a medium apart from other bodies: it tells of events rather than plays a part in them. */
function typeOfOne(cast: Cast, id: string): string {
  const entity = cast.entities.get(id)
  if (entity === undefined) return 'none'
  return cast.reports(id) ? 'outlet' : entity.type
}

/** The type of some entities, if it is one. */
export function typeOf(cast: Cast, entities: readonly string[]): string {
  const type = typeOfOne(cast, entities[0]!)
  return entities.every(e => typeOfOne(cast, e) === type) ? type : 'mixed'
}

/** How often the article names somebody, compared with the one it names most. */
export function salience(cast: Cast, discourse: Discourse, entity: string): string {
  const share = cast.frequency(entity) / Math.max(1, cast.mostFrequent)
  return `${share > 0.99 ? 'top' : share > 0.5 ? 'high' : share > 0.2 ? 'mid' : 'low'} ${discourse.has(entity)}`
}
