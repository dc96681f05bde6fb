/** What one must know of a stored segment to read only what a question needs. */
export interface SegmentHead {
  id: string
  count: number
  /** the first term of each block of terms, ascending */
  firstTerms: string[]
  /** the first id of each block of ids, ascending */
  firstIds: string[]
  vocabularyBlocks: number
  /** numbers of documents that a newer segment speaks for, or that are gone; ascending */
  dead: number[]
}

/** A part of a segment, stored and read by its key and never changed. */
export interface StoredBlock {
  key: string
  bytes: Uint8Array
}

export const termBlockKey = (segment: string, at: number): string => `${segment}|t|${at}`
export const idBlockKey = (segment: string, at: number): string => `${segment}|d|${at}`
export const vocabularyBlockKey = (segment: string, at: number): string => `${segment}|v|${at}`

/** Every block of a segment. */
export function blockKeys({ id, firstTerms, firstIds, vocabularyBlocks }: SegmentHead): string[] {
  return [
    ...firstTerms.map((_, at) => termBlockKey(id, at)),
    ...firstIds.map((_, at) => idBlockKey(id, at)),
    ...Array.from({ length: vocabularyBlocks }, (_, at) => vocabularyBlockKey(id, at)),
  ]
}
