import type { JobOffer } from '~/domain/matching/market'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { Documents } from '../../ports/documents'
import type { MatchCandidate, MatchDelta } from '../../ports/match-collections'
import type { Ports } from '../../ports/ports'
import { candidateOf, jobMarket, type Market, offerOf, studentMarket } from './market-entry'
import { readBlocks, readDeltas } from './read-market'

/** Entries a block: about 200 KB, a few blocks for a province. */
const blockSize = 500
/** Changes that a reader may have to take along before they are folded in. */
const tolerated = 200
/** How long blocks of an earlier version stay for readers under way, in milliseconds. */
const grace = 3_600_000

/** Folds changes into a new snapshot once there are many. For the tick: cheap while there are few. */
export const compactMarketWhenDue: TimerJob = {
  name: 'compact-market-when-due',
  run: async (ports) => (await compact(ports, jobMarket, allOffers, tolerated)) + (await compact(ports, studentMarket, allCandidates, tolerated)),
}

/** Folds whatever changed into a new snapshot, makes the first one, and clears away old blocks. For the night. */
export const compactMarket: TimerJob = {
  name: 'compact-market',
  async run(ports) {
    const folded = (await compact(ports, jobMarket, allOffers, 0)) + (await compact(ports, studentMarket, allCandidates, 0))
    await removeOldBlocks(ports)
    return folded
  },
}

/**
 * Writes a new version beside the old one, then the manifest that names it, then forgets the changes it holds. It may
 * stop or run twice at any point: before the manifest nothing has happened, after it the changes left say again what the
 * snapshot says already, and a change that is newer than what was folded in stays.
 */
async function compact<Entry>(ports: Ports, market: Market<Entry>, readAll: (documents: Documents) => Promise<Entry[]>, limit: number): Promise<number> {
  const { documents, clock, ids } = ports
  const deltas = await readDeltas(documents, market.name)
  const manifest = await documents.get('match-manifests', market.name)
  if (manifest && deltas.length <= limit) return 0
  const superseded = new Set(deltas.map(({ entryId }) => entryId))
  const standing = manifest ? (await readBlocks<Entry>(documents, manifest)).filter((entry) => !superseded.has(market.idOf(entry))) : await readAll(documents)
  const known = new Set(standing.map(market.idOf))
  const added = deltas.flatMap((delta) => market.entryOf(delta) ?? []).filter((entry) => !known.has(market.idOf(entry)))
  const entries = [...standing, ...added]

  const version = ids.random()
  const builtAt = clock.now().toISOString()
  const blockIds: string[] = []
  for (let at = 0; at < entries.length; at += blockSize) {
    const _id = `${market.name}|${version}|${blockIds.length}`
    blockIds.push(_id)
    await documents.put('match-blocks', { _id, market: market.name, version, builtAt, entries: JSON.stringify(entries.slice(at, at + blockSize)) })
  }
  const isCurrent = await documents.transaction(async (tx) => {
    const now = await tx.get('match-manifests', market.name)
    if (now?.version !== manifest?.version) return false
    await tx.put('match-manifests', { _id: market.name, version, builtAt, entryCount: entries.length, blockIds })
    return true
  })
  // Another compaction was faster: its snapshot stands, these blocks are cleared away at night.
  if (!isCurrent) return 0
  for (const delta of deltas) await forget(documents, delta)
  return deltas.length
}

/** Removes a change that was folded in, unless it has changed again meanwhile. */
async function forget(documents: Documents, { _id, changedAt }: MatchDelta): Promise<void> {
  await documents.transaction(async (tx) => {
    const now = await tx.get('match-deltas', _id)
    if (now?.changedAt === changedAt) await tx.remove('match-deltas', _id)
  })
}

async function removeOldBlocks({ documents, clock }: Ports): Promise<void> {
  const before = new Date(clock.now().getTime() - grace).toISOString()
  const current = await documents.getMany('match-manifests', [jobMarket.name, studentMarket.name])
  const versions = new Set(current.map(({ version }) => version))
  const old = await documents.find('match-blocks', { builtAt: { lt: before } }, { fields: ['version'], limit: 1000 })
  for (const { _id, version } of old) if (!versions.has(version)) await documents.remove('match-blocks', _id)
}

async function allOffers(documents: Documents): Promise<JobOffer[]> {
  const offers: JobOffer[] = []
  for (let after = ''; ; ) {
    const page = await documents.find('jobs', { _id: { gt: after }, status: 'published' }, { order: [['_id', 'asc']], limit: 1000, fields: ['status', 'offer'] })
    offers.push(...page.flatMap((job) => offerOf(job) ?? []))
    const last = page.at(-1)
    if (page.length < 1000 || !last) return offers
    after = last._id
  }
}

async function allCandidates(documents: Documents): Promise<MatchCandidate[]> {
  const candidates: MatchCandidate[] = []
  for (let after = ''; ; ) {
    const page = await documents.find('cards', { _id: { gt: after } }, { order: [['_id', 'asc']], limit: 1000 })
    candidates.push(...page.flatMap((card) => candidateOf(card) ?? []))
    const last = page.at(-1)
    if (page.length < 1000 || !last) return candidates
    after = last._id
  }
}
