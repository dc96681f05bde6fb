import { BLOCK_SIZES, layOutSegment, readSegment } from '~/domain/search/index/lay-out-segment'
import { type LivingSegment, mergeSegments } from '~/domain/search/index/merge-segments'
import { planFold } from '~/domain/search/index/plan-fold'
import { buildSegment, type Segment } from '~/domain/search/index/segment'
import { blockKeys, type SegmentHead, type StoredBlock } from '~/domain/search/index/segment-head'
import { storedSource } from '~/domain/search/index/source'
import type { SearchDocument } from '~/domain/search/search-document'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { Documents } from '../../ports/documents'
import type { Ports } from '../../ports/ports'
import type { SearchDelta, SearchManifest } from '../../ports/search-collections'
import { allSearchDocuments } from './all-search-documents'
import { Shelf } from './block-shelf'
import { readSearchDeltas } from './read-deltas'
import { readManifest } from './read-manifest'

/** Changes that every search may have to take along before they are folded in. */
const tolerated = 50
/** How long a segment that was folded away stays for readers under way, in milliseconds. */
const grace = 3_600_000
/** Documents packed at once, and blocks read at once: what a function's memory holds with ease. */
const packedAtOnce = 2000
const blocksAtOnce = 200

/** Folds changes into the index once there are many. For the tick: one read while there are few. */
export const compactSearchWhenDue: TimerJob = {
  name: 'compact-search-when-due',
  run: (ports) => fold(ports, tolerated),
}

/** Folds in whatever changed, makes the first index, and clears away what was folded away. For the night. */
export const compactSearch: TimerJob = {
  name: 'compact-search',
  async run(ports) {
    const folded = await fold(ports, 0)
    await removeRetired(ports)
    return folded
  },
}

/**
 * Writes the new segment beside the old ones, then the manifest that names it, then forgets the changes it holds. It may
 * stop or run twice at any point: before the manifest nothing has happened; after it, the changes left say again what
 * the index says already; and a change that is newer than what was folded in stays.
 */
async function fold({ documents, clock, ids }: Ports, limit: number): Promise<number> {
  const deltas = await readSearchDeltas(documents)
  if (limit > 0 && deltas.length <= limit) return 0
  const manifest = await readManifest(documents)
  if (manifest && deltas.length === 0) return 0
  const heads = await markSuperseded(documents, manifest?.segments ?? [], new Set(deltas.map(({ _id }) => _id)))
  const incoming = await incomingSegments(documents, deltas, manifest === null)
  const { kept, merged } = planFold(heads, incoming.reduce((sum, { segment }) => sum + segment.ids.length, 0))
  const old: LivingSegment[] = []
  for (const head of merged) old.push({ segment: await loadSegment(documents, head), dead: new Set(head.dead) })
  const segment = mergeSegments([...old, ...incoming])

  const builtAt = clock.now().toISOString()
  const { head, blocks } = layOutSegment(ids.random(), segment)
  for (const block of blocks) await writeBlock(documents, head.id, block, builtAt)
  const next: SearchManifest = {
    _id: 'jobs',
    version: ids.random(),
    builtAt,
    segments: segment.ids.length > 0 ? [...kept, head] : kept,
    retired: [...recentlyRetired(manifest, builtAt), ...merged.map(({ id }) => ({ id, at: builtAt }))],
  }
  const isCurrent = await documents.transaction(async (tx) => {
    const standing = await readManifest(tx)
    if (standing?.version !== manifest?.version) return false
    await tx.put('search-manifests', next)
    return true
  })
  // Another fold was faster: its index stands, these blocks are cleared away at night.
  if (!isCurrent) return 0
  for (const delta of deltas) await forget(documents, delta)
  return deltas.length
}

/** The changed documents packed; before there is an index, every job on the market. */
async function incomingSegments(documents: Documents, deltas: readonly SearchDelta[], isFirst: boolean): Promise<LivingSegment[]> {
  const changed = new Set(deltas.map(({ _id }) => _id))
  const all: SearchDocument[] = deltas.flatMap(({ document }) => document ?? [])
  if (isFirst) all.push(...(await allSearchDocuments(documents)).filter(({ id }) => !changed.has(id)))
  const segments: LivingSegment[] = []
  for (let at = 0; at < all.length; at += packedAtOnce) segments.push({ segment: buildSegment(all.slice(at, at + packedAtOnce)), dead: new Set() })
  return segments
}

/** The segments with what changed marked as dead in them. Only the blocks that could hold those ids are read. */
async function markSuperseded(documents: Documents, heads: readonly SegmentHead[], changed: ReadonlySet<string>): Promise<SegmentHead[]> {
  const shelf = new Shelf(documents)
  const marked: SegmentHead[] = []
  for (const head of heads) {
    const source = storedSource(head, shelf, BLOCK_SIZES.ids)
    await shelf.load([...changed].flatMap(source.blocksOfId))
    const dead = new Set([...head.dead, ...[...changed].flatMap((id) => source.numberOf(id) ?? [])])
    marked.push({ ...head, dead: [...dead].sort((a, b) => a - b) })
  }
  return marked
}

async function loadSegment(documents: Documents, head: SegmentHead): Promise<Segment> {
  const keys = blockKeys(head)
  const blocks = new Map<string, Uint8Array>()
  for (let at = 0; at < keys.length; at += blocksAtOnce) {
    for (const { _id, bytes } of await documents.getMany('search-blocks', keys.slice(at, at + blocksAtOnce))) blocks.set(_id, Buffer.from(bytes, 'base64'))
  }
  return readSegment(head, (key) => {
    const bytes = blocks.get(key)
    if (!bytes) throw new Error(`block ${key} of the search is missing`)
    return bytes
  })
}

async function writeBlock(documents: Documents, segment: string, { key, bytes }: StoredBlock, builtAt: string): Promise<void> {
  await documents.put('search-blocks', { _id: key, segment, builtAt, bytes: Buffer.from(bytes).toString('base64') })
}

/** Removes a change that was folded in, unless the job has changed again meanwhile. */
async function forget(documents: Documents, { _id, changedAt, document }: SearchDelta): Promise<void> {
  await documents.transaction(async (tx) => {
    const now = await tx.get('search-deltas', _id)
    if (now?.changedAt === changedAt && JSON.stringify(now.document) === JSON.stringify(document)) await tx.remove('search-deltas', _id)
  })
}

function recentlyRetired(manifest: SearchManifest | null, now: string): SearchManifest['retired'] {
  const since = new Date(Date.parse(now) - grace).toISOString()
  return (manifest?.retired ?? []).filter(({ at }) => at > since)
}

/** Removes blocks that no reader can be on its way to: of segments that neither stand nor stood within the hour. */
async function removeRetired({ documents, clock }: Ports): Promise<void> {
  const manifest = await readManifest(documents)
  const now = clock.now().toISOString()
  const living = new Set([...(manifest?.segments ?? []), ...recentlyRetired(manifest, now)].map(({ id }) => id))
  const before = new Date(Date.parse(now) - grace).toISOString()
  for (let after = ''; ; ) {
    const page = await documents.find('search-blocks', { _id: { gt: after }, builtAt: { lt: before } }, { order: [['_id', 'asc']], fields: ['segment'], limit: 1000 })
    for (const { _id, segment } of page) if (!living.has(segment)) await documents.remove('search-blocks', _id)
    const last = page.at(-1)
    if (page.length < 1000 || !last) return
    after = last._id
  }
}
