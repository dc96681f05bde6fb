import { readEmployer as operation } from '~/contract/employers'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { employerRecord } from './employer-record'

/** One registration with its licence, for the career office that decides on it. */
export const readEmployer = implementQuery(operation, async ({ input, ports: { documents, files } }) => {
  const employer = await documents.get('employers', input.employerId)
  return employer ? ok({ employer: await employerRecord(employer, files) }) : fail('NOT_FOUND')
})
