import { hasLeftUnseen } from '~/domain/assessments/published-figures'
import { mergeTallies } from '~/domain/assessments/tally'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { DocumentReader } from '../../ports/documents'
import { groupIdOf, shardIdsOf } from './cells'
import { figuresOf, type TellableGroup, tellGroup } from './tell-group'

/** Milliseconds the night's function may spend on it; what is left waits for the next night. */
const allowance = 30_000
/** Changes of so long ago are looked at: a night may be missed. */
const lookBackMs = 2 * 86_400_000
/** Cells of one page: with the other shards of their groups, of eight at most, no more than one read gives. */
const batch = 100

/**
 * Tells of groups what is due and was not told: two who finish in the same moment don't see each other in their
 * transactions, so neither may have known that enough had come. Nor does who publishes see who leaves in the same moment.
 */
export const tellOverlooked: TimerJob = {
  name: 'tellOverlooked',
  async run({ documents, clock }) {
    const deadline = clock.now().getTime() + allowance
    const since = new Date(clock.now().getTime() - lookBackMs).toISOString()
    let told = 0
    let after = ''
    let isMore = true
    while (isMore && clock.now().getTime() < deadline) {
      const page = await documents.find('assessment-cells', { changedAt: { gte: since }, _id: { gt: after } }, { order: [['_id', 'asc']], limit: batch, fields: ['changedAt'] })
      const now = clock.now().toISOString()
      const groups = await groupsOf(documents, [...new Set(page.map(({ _id }) => groupIdOf(_id)))])
      const due = groups.filter((group) => figuresOf(group, now) !== group.before)
      for (const { _id } of due) {
        await documents.transaction(async (tx) => {
          const [group] = await groupsOf(tx, [_id])
          if (group) await tellGroup(tx, group, now)
        })
      }
      told += due.length
      after = page.at(-1)?._id ?? after
      isMore = page.length === batch
    }
    return told
  },
}

async function groupsOf(reader: DocumentReader, ids: readonly string[]): Promise<TellableGroup[]> {
  const shards = await reader.find('assessment-cells', { _id: { in: ids.flatMap(shardIdsOf) } }, { limit: 1000 })
  const told = await reader.find('assessment-figures', { _id: { in: ids } }, { limit: 1000 })
  return ids.map((_id) => {
    const [own, before] = [shards.filter((cell) => groupIdOf(cell._id) === _id), told.find((one) => one._id === _id) ?? null]
    return { _id, shards: own, before, hasLeft: hasLeftUnseen(mergeTallies(own), before) }
  })
}
