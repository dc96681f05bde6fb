import type { CollectionName, Filter, FindOptions, Stored } from '../../server/ports/documents'
import type { IndexBlockRecord, IndexRecord } from '../../server/ports/match-collections'
import type { IndexStore } from '../../server/usecases/matching/look-into-index'

/** The collection of an index in memory, behind the port that the product's reading code asks. */
export class MemoryStore implements IndexStore {
  /** what each call brought since they were last taken */
  private calls: IndexRecord[][] = []
  /** of all documents, as JSON */
  readonly bytes: number
  readonly blockCount: number
  private readonly byId: ReadonlyMap<string, IndexRecord>
  private readonly blocks: readonly IndexBlockRecord[]
  private readonly others: readonly IndexRecord[]

  constructor(records: Iterable<IndexRecord>) {
    const all = [...records]
    this.byId = new Map(all.map((record) => [record._id, record]))
    this.blocks = all.filter(isBlock).sort((a, b) => (a.key < b.key ? -1 : 1))
    this.others = all.filter((record) => !isBlock(record))
    this.blockCount = this.blocks.length
    this.bytes = all.reduce((sum, record) => sum + bytesOf(record), 0)
  }

  /** What came of each call since this was last asked. */
  takeCalls(): IndexRecord[][] {
    const { calls } = this
    this.calls = []
    return calls
  }

  find<C extends CollectionName>(_: C, filter: Filter<Stored<C>>, { order, limit = 100 }: FindOptions<Stored<C>> = {}): Promise<Stored<C>[]> {
    if (order && order.map(([field]) => field).join() !== '_id') throw new Error('an index is paged by _id')
    return this.answer<C>([...this.matching(filter)].sort((a, b) => (a._id < b._id ? -1 : 1)).slice(0, limit))
  }

  findAny<C extends CollectionName>(_: C, filters: readonly Filter<Stored<C>>[], { limit }: { limit: number }): Promise<Stored<C>[]> {
    const found = new Set<IndexRecord>()
    for (const filter of filters) for (const record of this.matching(filter)) found.add(record)
    return this.answer<C>([...found].slice(0, limit))
  }

  getMany<C extends CollectionName>(_: C, ids: readonly string[]): Promise<Stored<C>[]> {
    return this.answer<C>(ids.flatMap((id) => this.byId.get(id) ?? []))
  }

  private answer<C extends CollectionName>(records: IndexRecord[]): Promise<Stored<C>[]> {
    this.calls.push(records)
    return Promise.resolve(records as never)
  }

  private *matching(filter: object): Generator<IndexRecord> {
    const conditions = Object.entries(filter) as [string, unknown][]
    for (const record of this.candidates(new Map(conditions)))
      if (conditions.every(([field, condition]) => passes((record as unknown as Record<string, unknown>)[field], condition))) yield record
  }

  /** Documents that may pass, found by id or by range where the filter says one. */
  private *candidates(conditions: ReadonlyMap<string, unknown>): Generator<IndexRecord> {
    const id = conditions.get('_id')
    const key = conditions.get('key')
    if (isTest(id) && id.in) {
      for (const each of id.in) {
        const record = this.byId.get(each as string)
        if (record) yield record
      }
    } else if (isTest(key) && typeof key.gte === 'string') {
      const least = key.gte
      for (let at = firstAtLeast(this.blocks, least); at < this.blocks.length && passes(this.blocks[at]!.key, key); at += 1) yield this.blocks[at]!
    } else {
      yield* this.others
      const kind = conditions.get('kind')
      if (typeof kind === 'string' && kind.endsWith('-block')) yield* this.blocks
    }
  }
}

interface Test {
  in?: readonly unknown[]
  gt?: string | number
  gte?: string | number
  lt?: string | number
}

function isTest(condition: unknown): condition is Test {
  return typeof condition === 'object' && condition !== null
}

function passes(value: unknown, condition: unknown): boolean {
  if (!isTest(condition)) return value === condition
  const { in: oneOf, gt, gte, lt, ...unknown } = condition
  if (Object.keys(unknown).length > 0) throw new Error(`a condition this store does not know: ${Object.keys(unknown).join()}`)
  const of = value as string | number
  return (!oneOf || oneOf.includes(value)) && (gt === undefined || of > gt) && (gte === undefined || of >= gte) && (lt === undefined || of < lt)
}

export function isBlock(record: IndexRecord): record is IndexBlockRecord {
  return record.kind === 'jobs-block' || record.kind === 'students-block'
}

/** Bytes of a document as JSON, as it comes over the wire. */
export function bytesOf(record: IndexRecord): number {
  // Base64 needs no escapes; the rest is short.
  return isBlock(record) ? record.bytes.length + JSON.stringify({ ...record, bytes: '' }).length : JSON.stringify(record).length
}

function firstAtLeast(blocks: readonly IndexBlockRecord[], least: string): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.key < least) low = middle + 1
    else high = middle
  }
  return low
}
