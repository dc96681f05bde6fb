import { compact } from '~/domain/matching/index/blocks/compact'
import type { CompactionOutcome, CompactionReplies, CompactionStep, ItemPage } from '~/domain/matching/index/blocks/compaction-step'
import type { DeltaEntry } from '~/domain/matching/index/blocks/delta-entry'
import { foldedId, headId, type HeadDocument } from '~/domain/matching/index/blocks/head-document'
import { vocabularyId, type VocabularyDocument } from '~/domain/matching/index/blocks/vocabulary'
import type { Documents } from '../../ports/documents'
import type { IndexBlockRecord, IndexKind, IndexFoldedRecord, IndexHeadRecord, IndexRecord, IndexWordsRecord } from '../../ports/match-collections'
import type { Ports } from '../../ports/ports'
import { inParallel } from '../alerts/in-parallel'
import { blockOf, blockRecord, sortRecords } from './index-record'
import type { Market } from './market-entry'

/** Changes one round folds: one read, and well within a function's minute. */
const entriesAtOnce = 1000
/** Documents one round takes in that stood there before the index did: a few reads. */
const itemsAtOnce = 4000
const pageSize = 1000
/** Ids or revisions named in one call. */
const namesAtOnce = 500
/** Blocks written at a time. */
const width = 16

/** One round of compaction against the database. It may be killed anywhere, doubled or overlap: compact.ts says why. */
export async function compactIndex<Item, Row>({ documents, clock }: Ports, market: Market<Item, Row>): Promise<CompactionOutcome> {
  const round = compact(market.kind, market.layout, clock.now().getTime())
  let next = round.next()
  while (!next.done) next = round.next(await answer(documents, market, next.value))
  return next.value
}

async function answer<Item, Row>(documents: Documents, market: Market<Item, Row>, step: CompactionStep): Promise<CompactionReplies<Item>[CompactionStep['do']]> {
  const { kind } = market
  switch (step.do) {
    case 'read-head':
      return ((await documents.get('match-index', headId(kind))) as IndexHeadRecord | null) ?? undefined
    case 'replace-head':
      return replace(documents, headRecord(step.head), step.expected)
    case 'keep-folded':
      return documents.put('match-index', { ...step.folded, kind: 'folded' })
    case 'remove-delta':
      return removeFolded(documents, kind, step.round)
    case 'read-delta':
      return readDelta<Item>(documents, kind)
    case 'read-items':
      return readItems(documents, market, step.after)
    case 'read-words':
      return ((await documents.get('match-index', vocabularyId(kind))) as IndexWordsRecord | null) ?? undefined
    case 'replace-words':
      return replace(documents, wordsRecord(step.document), step.expected)
    case 'read-blocks':
      return readBlocks(documents, step.ids)
    case 'replace-blocks': {
      let areAllReplaced = true
      await inParallel(step.writes, width, async ({ block, expected }) => {
        if (!(await replace(documents, blockRecord(kind, block), expected))) areAllReplaced = false
      })
      return areAllReplaced
    }
    case 'count-blocks':
      return documents.count('match-index', { kind: `${kind}-block` })
  }
}

function headRecord(head: HeadDocument): IndexHeadRecord {
  return { ...head, kind: 'head' }
}

function wordsRecord(words: VocabularyDocument): IndexWordsRecord {
  return { ...words, kind: 'words' }
}

async function replace(documents: Documents, record: IndexHeadRecord | IndexWordsRecord | IndexBlockRecord, expected: number | null): Promise<boolean> {
  return expected === null ? documents.createIfAbsent('match-index', record) : documents.replaceWhere('match-index', record, { revision: expected })
}

async function readDelta<Item>(documents: Documents, kind: Market<Item, unknown>['kind']): Promise<DeltaEntry<Item>[]> {
  return sortRecords<Item>(kind, await documents.find('match-index', { kind }, { order: [['_id', 'asc']], limit: entriesAtOnce })).delta
}

async function removeFolded(documents: Documents, kind: IndexKind, round: number): Promise<void> {
  const folded = (await documents.get('match-index', foldedId(kind))) as IndexFoldedRecord | null
  if (folded?.round !== round) return
  const { revisions } = folded
  for (let at = 0; at < revisions.length; at += namesAtOnce) {
    await documents.removeWhere('match-index', { kind, revision: { in: revisions.slice(at, at + namesAtOnce) } })
  }
}

async function readItems<Item, Row>(documents: Documents, market: Market<Item, Row>, start: string): Promise<ItemPage<Item>> {
  const items: ItemPage<Item>['items'] = []
  let after = start
  for (let read = 0; read < itemsAtOnce; read += pageSize) {
    const page = await market.readPage(documents, after, pageSize)
    for (const { itemId, item } of page) if (item !== null) items.push({ itemId, item })
    const last = page.at(-1)
    if (page.length < pageSize || !last) return { items, last: null }
    after = last.itemId
  }
  return { items, last: after }
}

async function readBlocks(documents: Documents, ids: readonly string[]) {
  const records: IndexRecord[] = []
  for (let at = 0; at < ids.length; at += namesAtOnce) records.push(...(await documents.getMany('match-index', ids.slice(at, at + namesAtOnce))))
  return records.map((record) => blockOf(record as IndexBlockRecord))
}
