import type { BlockDocument } from '~/domain/matching/index/blocks/block-document'
import type { DeltaEntry } from '~/domain/matching/index/blocks/delta-entry'
import { headId, type HeadDocument } from '~/domain/matching/index/blocks/head-document'
import { vocabularyId } from '~/domain/matching/index/blocks/vocabulary'
import type { IndexBlockRecord, IndexKind, IndexRecord } from '../../ports/match-collections'

/** What one look into the index found. */
export interface IndexPart<Item> {
  /** undefined before the first round of compaction */
  head: HeadDocument | undefined
  words: readonly string[]
  blocks: BlockDocument[]
  delta: DeltaEntry<Item>[]
  /** employers of whose jobs none is to be shown */
  closing: readonly string[]
}

export const closingId = 'closing|jobs'

export function blockOf({ bytes, ...record }: IndexBlockRecord): BlockDocument {
  return { ...record, bytes: Buffer.from(bytes, 'base64') }
}

export function blockRecord(kind: IndexKind, { bytes, ...block }: BlockDocument): IndexBlockRecord {
  return { ...block, kind: `${kind}-block`, key: block._id, bytes: Buffer.from(bytes).toString('base64') }
}

/** Tells the documents of one index apart. */
export function sortRecords<Item>(kind: IndexKind, records: readonly IndexRecord[]): IndexPart<Item> {
  const part: IndexPart<Item> = { head: undefined, words: [], blocks: [], delta: [], closing: [] }
  for (const record of records) {
    if (record.kind === 'head' && record._id === headId(kind)) part.head = record
    else if (record.kind === 'words' && record._id === vocabularyId(kind)) part.words = record.words
    else if (record.kind === 'closing') part.closing = record.employerIds
    else if (record.kind === `${kind}-block`) part.blocks.push(blockOf(record as IndexBlockRecord))
    // Entries of a kind hold items of that kind: mark-changed.ts writes no others.
    else if (record.kind === kind) part.delta.push({ ...record, shard: record.key } as unknown as DeltaEntry<Item>)
  }
  return part
}
