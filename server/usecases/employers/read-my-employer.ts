import { readMyEmployer as operation } from '~/contract/employers'
import { membershipOf, studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { employerRecord } from './employer-record'

/** The own registration, or null for somebody who has none yet. */
export const readMyEmployer = implementQuery(operation, async ({ actor, ports: { documents, files } }) => {
  const membership = membershipOf(actor.account, 'recruiter')
  const employer = membership ? await documents.get('employers', membership.scopeId) : null
  if (!employer) return ok({ employer: null })
  const isOwnBusiness = employer.founderStudentId != null && employer.founderStudentId === studentIdOfAccount(actor.account)
  return ok({ employer: { ...(await employerRecord(employer, files)), isOwnBusiness } })
})
