import type { Account, Employer } from '../../ports/collections'
import type { DocumentReader, Documents } from '../../ports/documents'
import { recruitsFor } from '../interviews/party-side'

/**
 * False while the career office has suspended the employer (and for one that is none): it sees and reaches no student,
 * and no student is met for it. Belongs into the transaction that shows or tells something.
 */
export async function employerMayAct(reader: Pick<DocumentReader, 'get'>, employerId: string): Promise<boolean> {
  return (await actingEmployer(reader, employerId)) !== null
}

/** The employer where it may act. */
export async function actingEmployer(reader: Pick<DocumentReader, 'get'>, employerId: string): Promise<Employer | null> {
  const employer = await reader.get('employers', employerId)
  return employer?.status === 'suspended' ? null : employer
}

/** The employers for which the account recruits and that may act; one read, none for whoever recruits for nobody. */
export async function actingEmployersOf(documents: Pick<Documents, 'getMany'>, account: Account): Promise<string[]> {
  const ids = recruitsFor(account)
  if (ids.length === 0) return []
  return (await documents.getMany('employers', ids)).filter(({ status }) => status !== 'suspended').map(({ _id }) => _id)
}
