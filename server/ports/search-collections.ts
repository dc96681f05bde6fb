import type { SegmentHead } from '~/domain/search/index/segment-head'
import type { SearchDocument } from '~/domain/search/search-document'

/** Which segments the search reads now, oldest first. There is one: `jobs`. */
export interface SearchManifest {
  _id: 'jobs'
  /** moves with every fold */
  version: string
  builtAt: string
  segments: SegmentHead[]
  /** segments that readers under way may still read */
  retired: { id: string; at: string }[]
}

/** As IndexClosingRecord, beside the manifest that every search reads. */
export interface SearchClosing {
  _id: 'closing'
  employerIds: string[]
}

/** A part of a segment, written once. */
export interface SearchBlock {
  /** `segment|kind|number`, see segment-head.ts */
  _id: string
  segment: string
  builtAt: string
  /** base64 */
  bytes: string
}

/** A job that changed since the last fold; null: gone from the market. */
export interface SearchDelta {
  /** the job's id */
  _id: string
  changedAt: string
  document: SearchDocument | null
}

export interface SearchCollections {
  'search-manifests': SearchManifest | SearchClosing
  'search-blocks': SearchBlock
  'search-deltas': SearchDelta
}
