import type { JobOffer, StudentProfile } from '~/domain/matching/market'

/**
 * The packed market as documents; what stands in them is the codec of domain/matching/index.
 * Blocks belong to a version, the manifest names the current one: a half-written version is never read.
 */
export interface MatchManifest {
  /** 'jobs' or 'students' */
  _id: string
  version: string
  builtAt: string
  entryCount: number
  /** every block key of this version with its bytes */
  keys: Record<string, number>
}

export interface MatchBlock {
  /** `jobs|version|key` */
  _id: string
  market: 'jobs' | 'students'
  version: string
  /** base64 of the packed block */
  bytes: string
}

/** An entry that changed since the manifest. Both entries null: gone from the market. */
export interface MatchDelta {
  /** `jobs|id` or `students|id` */
  _id: string
  market: 'jobs' | 'students'
  entryId: string
  changedAt: string
  offer: JobOffer | null
  candidate: MatchCandidate | null
}

/** A student as the packed market knows one. */
export interface MatchCandidate {
  profile: StudentProfile
  isFindable: boolean
  wantsAlerts: boolean
}

export interface MatchCollections {
  'match-manifests': MatchManifest
  'match-blocks': MatchBlock
  'match-deltas': MatchDelta
}
