/** The public API. */
export type * from './document/layers.ts'
export { readArticle, run, toArticle, type ReadDocument } from './pipeline.ts'
export type { ArticleInput } from './reading/index.ts'
export { RecordingTrace, type Rejection, type Trace } from './document/index.ts'
