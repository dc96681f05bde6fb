import { talentBucketOf } from '~/domain/talents/talent-bucket'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { Ports } from '../../ports/ports'
import type { TalentBucket, TalentManifest } from '../../ports/talent-collections'
import { changedCards, partIdsOf, talentManifestId } from './read-talents'
import { rebuildBucket } from './rebuild-bucket'
import { isListed, type ListedCard } from './talent-row-of'

/** Minutes after which the changes are folded in: what a reader takes along stays small. */
const dueMinutes = 10
/** A change is stamped when its call began and may be seen up to half a minute later; clocks differ a little. In ms. */
const margin = 120_000
/** Cards of one run: the first one, over a whole province, takes several. */
const cardsPerRun = 5_000
/** How long parts that are no longer named stay for readers under way, in ms. */
const grace = 3_600_000
/** Every bucket is made anew once in so many nights, whatever changed: what was lost sight of is found again. */
const rounds = 7

/** Folds changed cards into the buckets of talent search. For the tick: one read while it is not due. */
export const foldTalentsWhenDue: TimerJob = {
  name: 'fold-talents-when-due',
  async run(ports) {
    const manifest = await ports.documents.get('talent-manifests', talentManifestId)
    const due = new Date(ports.clock.now().getTime() - dueMinutes * 60_000).toISOString()
    return manifest && manifest.upTo > due ? 0 : fold(ports, manifest, [])
  },
}

/** Folds whatever changed, makes a seventh of the buckets anew, and clears away parts that nobody names any more. For the night. */
export const foldTalents: TimerJob = {
  name: 'fold-talents',
  async run(ports) {
    const manifest = await ports.documents.get('talent-manifests', talentManifestId)
    const night = Math.floor(ports.clock.now().getTime() / 86_400_000) % rounds
    const round = (manifest?.buckets ?? []).filter((_, at) => at % rounds === night).map(({ key }) => key)
    const folded = await fold(ports, manifest, round)
    await removeOldParts(ports)
    return folded
  },
}

/**
 * Makes anew, from the cards themselves, every bucket that a changed card is in or leaves; then the manifest that names
 * them; then writes on the cards where they are listed. It may stop or run twice at any point: before the manifest nothing
 * has happened, after it the changes left say again what the buckets say already.
 * @param others buckets to be made anew beside those that changed
 */
async function fold(ports: Ports, manifest: TalentManifest | null, others: readonly string[]): Promise<number> {
  const { documents, clock, ids } = ports
  const startedAt = clock.now().getTime()
  const changed = await changedCards(documents, manifest?.upTo ?? '', cardsPerRun)
  const affected = new Set([...others, ...changed.flatMap((card) => [card.listedIn ?? [], bucketOf(card) ?? []].flat())])
  const version = ids.random()
  const builtAt = new Date(startedAt).toISOString()
  const buckets: TalentBucket[] = (manifest?.buckets ?? []).filter(({ key }) => !affected.has(key))
  for (const key of affected) {
    const bucket = await rebuildBucket(documents, key, version, builtAt)
    if (bucket.count > 0) buckets.push(bucket)
  }
  const schools = new Map((manifest?.schools ?? []).map((school) => [school.id, school]))
  for (const { schoolId: id, schoolName: name } of changed) schools.set(id, { id, name })
  const upTo = upToOf(changed, new Date(startedAt - margin).toISOString())
  const isCurrent = await documents.transaction(async (tx) => {
    const now = await tx.get('talent-manifests', talentManifestId)
    if (now?.version !== manifest?.version) return false
    buckets.sort((a, b) => (a.key < b.key ? -1 : 1))
    await tx.put('talent-manifests', { _id: talentManifestId, version, upTo, buckets, schools: [...schools.values()] })
    return true
  })
  // Another run was faster: what it named stands, these parts are cleared away at night.
  if (!isCurrent) return 0
  for (const card of changed) {
    const listedIn = bucketOf(card)
    if (listedIn !== (card.listedIn ?? null)) await documents.update('cards', card._id, { set: { listedIn } })
  }
  return changed.length
}

function bucketOf(card: ListedCard): string | null {
  return isListed(card) ? talentBucketOf(card.profile) : null
}

/** Up to where the changes are folded in now; a run that did not see all of them goes on before the instant it stopped in. */
function upToOf(changed: readonly ListedCard[], horizon: string): string {
  if (changed.length < cardsPerRun) return horizon
  const last = changed.at(-1)?.updatedAt ?? ''
  const whole = changed.findLast(({ updatedAt }) => updatedAt < last)?.updatedAt ?? horizon
  return whole < horizon ? whole : horizon
}

async function removeOldParts({ documents, clock }: Ports): Promise<void> {
  const manifest = await documents.get('talent-manifests', talentManifestId)
  const named = new Set((manifest?.buckets ?? []).flatMap(partIdsOf))
  const before = new Date(clock.now().getTime() - grace).toISOString()
  for (let after = ''; ; ) {
    const page = await documents.find('talent-parts', { _id: { gt: after }, builtAt: { lt: before } }, { order: [['_id', 'asc']], fields: ['_id'], limit: 1000 })
    for (const { _id } of page) if (!named.has(_id)) await documents.remove('talent-parts', _id)
    const last = page.at(-1)
    if (page.length < 1000 || !last) return
    after = last._id
  }
}
