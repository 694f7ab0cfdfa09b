/** The public API. */

export { RecordingTrace, type Rejection, type Trace } from './document/index.ts'
export type * from './document/layers.ts'
export { type ReadDocument, type ReadOptions, readArticle, run, toArticle } from './pipeline.ts'
export type { ArticleInput } from './reading/index.ts'
