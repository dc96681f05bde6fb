import type { DeltaEntry } from '~/domain/matching/index/blocks/delta-entry'
import type { FoldedDocument, HeadDocument } from '~/domain/matching/index/blocks/head-document'
import type { VocabularyDocument } from '~/domain/matching/index/blocks/vocabulary'
import type { JobOffer } from '~/domain/matching/market'
import type { IndexedStudent } from '~/domain/matching/students/indexed-student'

/** Jobs for a student, students for a job: two indexes, built alike. */
export type IndexKind = 'jobs' | 'students'

/** A block: domain/matching/index/README.md. */
export interface IndexBlockRecord {
  _id: string
  kind: 'jobs-block' | 'students-block'
  /** the id again: a range of ids is asked for through an index of its own */
  key: string
  revision: number
  round: number
  children: string[]
  words: number
  /** base64: the wire is JSON */
  bytes: string
}

/** A change since the blocks were last written, for one shard. */
export interface IndexDeltaRecord extends Omit<DeltaEntry<JobOffer | IndexedStudent>, 'kind' | 'shard'> {
  kind: IndexKind
  /** the shard */
  key: string
}

export interface IndexHeadRecord extends HeadDocument {
  kind: 'head'
}
export interface IndexWordsRecord extends VocabularyDocument {
  kind: 'words'
}
export interface IndexFoldedRecord extends FoldedDocument {
  kind: 'folded'
}

/** Suspended employers whose postings are being closed step by step: the index of jobs still has some, and nobody is to see them. */
export interface IndexClosingRecord {
  _id: 'closing|jobs'
  kind: 'closing'
  employerIds: string[]
}

/** One collection for all of it, so that one call reads what an answer needs. */
export type IndexRecord = IndexBlockRecord | IndexDeltaRecord | IndexHeadRecord | IndexWordsRecord | IndexFoldedRecord | IndexClosingRecord

export interface MatchCollections {
  'match-index': IndexRecord
}
