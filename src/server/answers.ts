/**
 * What the routes answer, by the names that the OpenAPI document gives them: their schemas are made from these types, so that the two cannot
 * differ (`npm run schema`).
 */
import type {
  ActorPage,
  ActorSummary,
  ArticlePage,
  ClaimPage,
  ClaimSummary,
  ContradictionItem,
  Explanation,
  LabelCell,
  LedgerItem,
  NetworkDifference,
  NetworkPage,
  OutletPage,
  OutletSummary,
  Overview,
  Paged,
  Quote,
  SearchPage,
  StoryPage,
  StorySummary,
} from '../desk/types.ts'
import type { JobFailure, JobView } from './intake/job.ts'
import type { Problem } from './problem.ts'

export interface Answers {
  Overview: Overview
  StoryList: Paged<StorySummary>
  StoryPage: StoryPage
  ClaimList: Paged<ClaimSummary>
  ClaimPage: ClaimPage
  ContradictionList: Paged<ContradictionItem>
  LedgerList: Paged<LedgerItem>
  NetworkPage: NetworkPage
  NetworkDifference: NetworkDifference
  LabelList: Paged<LabelCell>
  ActorList: Paged<ActorSummary>
  ActorPage: ActorPage
  OutletList: Paged<OutletSummary>
  OutletPage: OutletPage
  SearchPage: SearchPage
  ArticlePage: ArticlePage
  Explanation: Explanation
  QuoteList: readonly Quote[]
  Job: JobView
  JobFailure: JobFailure
  Problem: Problem
}

export type AnswerName = keyof Answers
