import { readEmployer as operation } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Employer } from '../../ports/collections'
import type { DocumentReader } from '../../ports/documents'
import { employerRecord } from './employer-record'

/** One registration with its licence and who says to have founded it, for the career office that decides on it. */
export const readEmployer = implementQuery(operation, async ({ input, actor: { membership }, ports: { documents, files } }) => {
  const employer = await documents.get('employers', input.employerId)
  if (!employer) return fail('NOT_FOUND')
  const [record, founder] = await Promise.all([employerRecord(employer, files), founderView(documents, employer, membership.scopeId)])
  return ok({ employer: { ...record, founder } })
})

/** Who that is stands in the roster of their own school, and is told to that school alone. */
async function founderView(documents: Pick<DocumentReader, 'get'>, { founderStudentId }: Employer, schoolId: string): Promise<OutputOf<typeof operation>['employer']['founder']> {
  const student = founderStudentId == null ? null : await documents.get('students', founderStudentId)
  if (!student) return null
  const { name, className } = student
  return student.schoolId === schoolId ? { school: 'own', name, className } : { school: 'other' }
}
