import type { Doc } from '../values/doc'

/** Decoded documents kept, so that a repeated scan doesn't decode them again. */
const CAPACITY = 150_000

/** Recently decoded documents by place; an entry serves only the version it was decoded from. */
export class RecordCache {
  private readonly docs = new Map<number, { version: number; doc: Doc }>()

  get(collection: number, record: number, version: number): Doc | undefined {
    const entry = this.docs.get(placeOf(collection, record))
    return entry?.version === version ? entry.doc : undefined
  }

  put(collection: number, record: number, version: number, doc: Doc): Doc {
    if (this.docs.size >= CAPACITY) this.evict()
    this.docs.set(placeOf(collection, record), { version, doc })
    return doc
  }

  /** Drops the oldest tenth. */
  private evict(): void {
    let left = CAPACITY / 10
    for (const place of this.docs.keys()) {
      if (left-- <= 0) return
      this.docs.delete(place)
    }
  }
}

/** One number for both: record numbers stay below 2^40, collection numbers below 2^13. */
function placeOf(collection: number, record: number): number {
  return collection * 2 ** 40 + record
}
