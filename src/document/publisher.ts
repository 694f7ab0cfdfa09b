import type { Article, Entity } from './layers.ts'

/** Who published an article: its outlet, or, where that is not known, the place it was found at, which no other article shares. */
export const publisherOf = ({ source }: Pick<Article, 'source'>): string => source.outlet ?? source.uri

/** Whether an entity publishes: an outlet or agency, as the knowledge base has it. */
export const isOutlet = ({ kb }: Pick<Entity, 'kb'>): boolean => kb?.startsWith('outlet/') === true

/** The rule of mentions of media that only what is told to them, or how their name ends, shows: وقال لـ«المدار», «دجلة نيوز». Rooms that ask who tells and who acts know them by it. */
export const TOLD_MEDIUM = 'told in quotation marks'
