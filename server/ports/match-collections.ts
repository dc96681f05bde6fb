import type { JobOffer, StudentProfile } from '~/domain/matching/market'

export type MarketName = 'jobs' | 'students'

/**
 * The market as the match reads it: a snapshot in blocks under a version, and what changed since. The manifest names
 * the version in force: one that is half written is never read.
 */
export interface MatchManifest {
  /** the market's name */
  _id: MarketName
  version: string
  builtAt: string
  entryCount: number
  blockIds: string[]
}

export interface MatchBlock {
  /** `jobs|version|number` */
  _id: string
  market: MarketName
  version: string
  builtAt: string
  /** JSON of the entries: offers or candidates */
  entries: string
}

/** An entry that changed since the manifest. Both entries null: gone from the market. */
export interface MatchDelta {
  /** `jobs|id` or `students|id` */
  _id: string
  market: MarketName
  entryId: string
  changedAt: string
  offer: JobOffer | null
  candidate: MatchCandidate | null
}

/** A student as the market knows one. */
export interface MatchCandidate {
  accountId: string
  profile: StudentProfile
  isFindable: boolean
  wantsAlerts: boolean
}

export interface MatchCollections {
  'match-manifests': MatchManifest
  'match-blocks': MatchBlock
  'match-deltas': MatchDelta
}
