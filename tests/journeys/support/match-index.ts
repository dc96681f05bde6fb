import type { IndexDeltaRecord, IndexKind } from '~/server/ports/match-collections'
import type { TestCloud } from '~/tests/support/cloud'

/** What the market's changes say of a job or a student now: one entry for each shard, alike but for that. */
export function changesOf(cloud: TestCloud, kind: IndexKind, itemId?: string): IndexDeltaRecord[] {
  return cloud.storedAll('match-index', { kind, ...(itemId && { itemId }) }) as IndexDeltaRecord[]
}
