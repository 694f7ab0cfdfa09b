import type { Entity } from './layers.ts'

const ACTING: ReadonlySet<Entity['type']> = new Set(['PER', 'ORG', 'GPE'])

/** Whether what is named can do something and be accused of it: people, bodies and states; places and buildings cannot. */
export const isActor = ({ type }: Pick<Entity, 'type'>): boolean => ACTING.has(type)
