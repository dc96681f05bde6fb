import type { Documents } from '../../ports/documents'
import type { SearchDelta } from '../../ports/search-collections'

const pageSize = 1000

/** Every change since the last fold, by id; one read unless there are a thousand. */
export async function readSearchDeltas(documents: Documents): Promise<SearchDelta[]> {
  const deltas: SearchDelta[] = []
  for (let after = ''; ; ) {
    const page = await documents.find('search-deltas', { _id: { gt: after } }, { order: [['_id', 'asc']], limit: pageSize })
    deltas.push(...page)
    const last = page.at(-1)
    if (page.length < pageSize || !last) return deltas
    after = last._id
  }
}
