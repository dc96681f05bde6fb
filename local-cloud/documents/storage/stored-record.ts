import type { Doc } from '../values/doc'

/** A document with its place and the commit that wrote it. The document must never be changed in place. */
export interface StoredRecord {
  record: number
  version: number
  doc: Doc
}
