import type { Article } from './layers.ts'

/** Who published an article: its outlet, or, where that is not known, the place it was found at, which no other article shares. */
export const publisherOf = ({ source }: Pick<Article, 'source'>): string => source.outlet ?? source.uri
