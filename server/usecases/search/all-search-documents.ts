import type { SearchDocument } from '~/domain/search/search-document'
import type { Documents } from '../../ports/documents'
import { searchDocumentOfJob } from './search-document-of'

const pageSize = 500

/** Every job on the market as the search knows it: for the first index alone. */
export async function allSearchDocuments(documents: Documents): Promise<SearchDocument[]> {
  const found: SearchDocument[] = []
  for (let after = ''; ; ) {
    const page = await documents.find('jobs', { _id: { gt: after }, status: 'published' }, { order: [['_id', 'asc']], limit: pageSize })
    const employers = new Map((await documents.getMany('employers', [...new Set(page.map(({ employerId }) => employerId))])).map((employer) => [employer._id, employer]))
    found.push(...page.flatMap((job) => searchDocumentOfJob(job, employers.get(job.employerId)) ?? []))
    const last = page.at(-1)
    if (page.length < pageSize || !last) return found
    after = last._id
  }
}
