import { type BlockShelf, type OpenBlock, openBlock } from '~/domain/search/index/source'
import type { Documents } from '../../ports/documents'

/** What a warm instance keeps at most, in bytes as stored: a province whole, of a nation what is asked for most. */
const most = 32 * 1024 * 1024
/** Keys of one read. */
const batch = 500

interface Kept {
  block: OpenBlock
  size: number
}

/** Blocks by key, those used last at the end. A block never changes, so one that is kept is right. */
const kept = new Map<string, Kept>()
let keptSize = 0

/** A block of a segment is gone: the segment was retired while it was being read. */
export class BlockMissing extends Error {
  override name = 'BlockMissing'
}

/** The blocks of one search: read where they are not kept, and at hand until it ends. */
export class Shelf implements BlockShelf {
  private readonly held = new Map<string, OpenBlock>()

  constructor(private readonly documents: Documents) {}

  /** Puts blocks on the shelf; one read for those that are not kept. @throws BlockMissing */
  async load(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.held.has(key) && !this.takeKept(key))
    for (let at = 0; at < wanted.length; at += batch) {
      const part = wanted.slice(at, at + batch)
      for (const { _id, bytes } of await this.documents.getMany('search-blocks', part)) {
        const raw = Buffer.from(bytes, 'base64')
        const block = openBlock(_id, raw)
        this.held.set(_id, block)
        keep(_id, { block, size: raw.length })
      }
      for (const key of part) if (!this.held.has(key)) throw new BlockMissing(key)
    }
  }

  terms(key: string) {
    return this.open(key, 't').table
  }

  ids(key: string) {
    return this.open(key, 'd').table
  }

  vocabulary(key: string) {
    return this.open(key, 'v').words
  }

  private open<Kind extends OpenBlock['kind']>(key: string, kind: Kind): Extract<OpenBlock, { kind: Kind }> {
    const block = this.held.get(key)
    if (block?.kind !== kind) throw new Error(`block ${key} was not read before it was asked`)
    return block as Extract<OpenBlock, { kind: Kind }>
  }

  private takeKept(key: string): boolean {
    const found = kept.get(key)
    if (!found) return false
    kept.delete(key)
    kept.set(key, found)
    this.held.set(key, found.block)
    return true
  }
}

function keep(key: string, one: Kept): void {
  kept.set(key, one)
  keptSize += one.size
  for (const [oldest, { size }] of kept) {
    if (keptSize <= most) return
    kept.delete(oldest)
    keptSize -= size
  }
}
