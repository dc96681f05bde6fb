import type { JobOffer } from '~/domain/matching/market'
import type { IndexedStudent } from '~/domain/matching/students/indexed-student'
import { packStudentBlocks, planStudentRead, withStudentDelta } from '~/domain/matching/students/read-students'
import { type FoundStudent, studentsForJob } from '~/domain/matching/students/students-for-job'
import type { Collections } from '~/server/ports/collections'
import type { IndexDeltaRecord, IndexKind } from '~/server/ports/match-collections'
import { lookIntoIndex } from '~/server/usecases/matching/look-into-index'
import type { TestCloud } from '~/tests/support/cloud'

/** What the market's changes say of a job or a student now: one entry for each shard, alike but for that. */
export function changesOf(cloud: TestCloud, kind: IndexKind, itemId?: string): IndexDeltaRecord[] {
  return cloud.storedAll('match-index', { kind, ...(itemId && { itemId }) }) as IndexDeltaRecord[]
}

/** Whom the index of students finds for an offer among those who may be found, by the keys that a function would read. */
export async function indexedStudentsFor(cloud: TestCloud, offer: JobOffer): Promise<FoundStudent[]> {
  const { blocks, words, delta } = await lookIntoIndex<IndexedStudent>(readerOf(cloud), 'students', planStudentRead(offer))
  return studentsForJob(withStudentDelta(packStudentBlocks(blocks, words), delta), offer, 0, 'findable')
}

/** What stands in the database now, asked as functions ask it. */
function readerOf(cloud: TestCloud): Parameters<typeof lookIntoIndex>[0] {
  const found = <C extends keyof Collections>(collection: C, filter: object) => cloud.storedAll(collection, queryOf(filter))
  return {
    find: (collection, filter, { order = [], limit = 100 } = {}) => {
      const rows = found(collection, filter)
      if (order.length > 0) rows.sort((a, b) => (a._id < b._id ? -1 : 1))
      return Promise.resolve(rows.slice(0, limit))
    },
    findAny: (collection, filters, { limit }) => Promise.resolve([...new Map(filters.flatMap((filter) => found(collection, filter)).map((row) => [row._id, row])).values()].slice(0, limit)),
    getMany: (collection, ids) => Promise.resolve(found(collection, { _id: { in: ids } })),
  }
}

function queryOf(filter: object): Record<string, unknown> {
  const conditionOf = (condition: unknown) => (typeof condition === 'object' && condition !== null ? Object.fromEntries(Object.entries(condition).map(([operator, value]) => [`$${operator}`, value as unknown])) : condition)
  return Object.fromEntries(Object.entries(filter).map(([field, condition]) => [field, conditionOf(condition)]))
}
