/** What views ask of the reports they show, wherever these are. */
import type { ClaimPage } from '../../desk/types.ts'
import type { LabelDrift, Network, Relation } from '../../network/index.ts'
import type { ArticleRef, OutletProfile, Story } from '../../story/index.ts'

/** A story with how its articles are listed. */
export interface Told {
  readonly story: Story
  readonly articles: readonly ArticleRef[]
}

export interface NetworkChoice {
  /** Only what this outlet tells. */
  readonly outlet?: string | undefined
  /** Only what was told of this day or before it. */
  readonly asOf?: string | undefined
}

/** Relations that only the one or only the other outlet tells, with the actors in them. */
export interface Difference {
  readonly left: readonly Relation[]
  readonly right: readonly Relation[]
  readonly actors: readonly Pick<Network['actors'][number], 'id' | 'name' | 'nameEn'>[]
}

/** How an outlet sources what it prints, and where its own words for somebody changed. */
export interface Profile extends OutletProfile {
  readonly drift: readonly LabelDrift[]
}

export interface Collection {
  /** Whether everything could be read. */
  readonly sound: boolean
  /** What of the store is left out of something, in plain words. */
  readonly notices: readonly string[]
  stories(order: 'earliest' | 'latest'): AsyncIterable<Told>
  /** How all articles are listed, by date. */
  articles(): Promise<readonly ArticleRef[]>
  claim(id: string): Promise<ClaimPage | null>
  network(choice?: NetworkChoice): Promise<Network>
  difference(left: string, right: string, choice?: Pick<NetworkChoice, 'asOf'>): Promise<Difference>
  /** Everybody whom outlets put labels on. */
  labelled(): Promise<Network['actors']>
  profiles(): Promise<readonly Profile[]>
}
