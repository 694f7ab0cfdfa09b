/** Actors across articles: entities that are one, under one id. */
import type { Entity } from '../document/index.ts'

/** The id that an entity has across articles: the knowledge base's where it has one; else its own, which derives from type and name. */
export const actorId = (entity: Pick<Entity, 'id' | 'kb'>): string => entity.kb ?? entity.id
