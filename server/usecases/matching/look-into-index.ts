import { headId } from '~/domain/matching/index/blocks/head-document'
import { vocabularyId } from '~/domain/matching/index/blocks/vocabulary'
import type { Documents, Filter } from '../../ports/documents'
import type { IndexKind, IndexRecord } from '../../ports/match-collections'
import { closingId, type IndexPart, sortRecords } from './index-record'

/** The platform's clamp on one read. */
const pageSize = 1000

/** What a look asks of the store. */
export type IndexStore = Pick<Documents, 'find' | 'findAny' | 'getMany'>

export interface Look {
  keys?: readonly string[]
  prefixes?: readonly string[]
  /** blocks of later rounds than this */
  since?: number
  /** how many blocks there may be, where that is known: more than a page is read in pages from the start */
  expected?: number
  /** undefined: all of the delta */
  shards: readonly string[] | undefined
}

/**
 * One look into an index, in one call: its head and words, the blocks asked for, and the delta; of jobs also whose are
 * not to be shown. Only where more than a
 * thousand documents answer, it goes on in pages, the delta last: what is folded in meanwhile is in the delta still.
 */
export async function lookIntoIndex<Item>(documents: IndexStore, kind: IndexKind, { keys = [], prefixes = [], since, expected = 0, shards }: Look): Promise<IndexPart<Item>> {
  const ids = [...new Set([headId(kind), vocabularyId(kind), ...(kind === 'jobs' ? [closingId] : []), ...keys])]
  const block = `${kind}-block` as const
  const ranges: Filter<IndexRecord>[] = [
    ...prefixes.map((prefix) => ({ kind: block, key: { gte: prefix, lt: `${prefix}~` } })),
    ...(since === undefined ? [] : [{ kind: block, round: { gt: since } }]),
    shards ? { kind, key: { in: [...shards] } } : { kind },
  ]
  if (expected < pageSize) {
    const records = await documents.findAny('match-index', [{ _id: { in: ids } }, ...ranges], { limit: pageSize })
    if (records.length < pageSize) return sortRecords(kind, records)
  }
  const found = new Map<string, IndexRecord>()
  for (let at = 0; at < ids.length; at += pageSize) add(found, await documents.getMany('match-index', ids.slice(at, at + pageSize)))
  for (const range of ranges) await addPages(documents, range, found)
  return sortRecords(kind, [...found.values()])
}

async function addPages(documents: IndexStore, filter: Filter<IndexRecord>, found: Map<string, IndexRecord>): Promise<void> {
  for (let after = ''; ; ) {
    const page = await documents.find('match-index', { ...filter, _id: { gt: after } }, { order: [['_id', 'asc']], limit: pageSize })
    add(found, page)
    const last = page.at(-1)
    if (page.length < pageSize || !last) return
    after = last._id
  }
}

function add(found: Map<string, IndexRecord>, records: readonly IndexRecord[]): void {
  for (const record of records) found.set(record._id, record)
}
