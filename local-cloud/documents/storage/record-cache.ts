import type { Doc } from '../values/doc'

/** Stored bytes of the documents kept decoded, so that a repeated scan doesn't decode them again. */
const CAPACITY = 128 * 1024 * 1024

interface Entry {
  version: number
  doc: Doc
  size: number
}

/** Recently decoded documents by place; an entry serves only the version it was decoded from. */
export class RecordCache {
  private readonly entries = new Map<number, Entry>()
  private size = 0

  get(collection: number, record: number, version: number): Doc | undefined {
    const entry = this.entries.get(placeOf(collection, record))
    return entry?.version === version ? entry.doc : undefined
  }

  /** @param size bytes of the document as stored */
  put(collection: number, record: number, version: number, doc: Doc, size: number): Doc {
    const place = placeOf(collection, record)
    this.size += size - (this.entries.get(place)?.size ?? 0)
    this.entries.set(place, { version, doc, size })
    if (this.size > CAPACITY) this.evict()
    return doc
  }

  /** Drops the oldest, a tenth of the capacity. */
  private evict(): void {
    for (const [place, entry] of this.entries) {
      if (this.size <= CAPACITY * 0.9) return
      this.entries.delete(place)
      this.size -= entry.size
    }
  }
}

/** One number for both: record numbers stay below 2^40, collection numbers below 2^13. */
function placeOf(collection: number, record: number): number {
  return collection * 2 ** 40 + record
}
