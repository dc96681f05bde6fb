import type { DocumentReader } from '../../ports/documents'

const pageSize = 1000

/**
 * Ids of the postings that are still public of employers that were suspended: no list shows them. No read while there are
 * none such, which is nearly always; otherwise one for every thousand.
 */
export async function closingJobs(documents: Pick<DocumentReader, 'find'>, employerIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  if (employerIds.length === 0) return ids
  for (let after = ''; ; ) {
    const page = await documents.find('jobs', { employerId: { in: employerIds }, status: 'published', _id: { gt: after } }, { order: [['_id', 'asc']], fields: ['_id'], limit: pageSize })
    for (const { _id } of page) ids.add(_id)
    const last = page.at(-1)
    if (page.length < pageSize || !last) return ids
    after = last._id
  }
}
