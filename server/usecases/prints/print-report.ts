import { printReport as operation } from '~/contract/prints'
import { reportDocument } from '~/domain/assessments/print/report-document'
import { reportWords } from '~/domain/assessments/print/words'
import { chinaDateOf } from '~/domain/time/china-date'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { loadReport } from '../assessments/read-report'
import { fileNameOf } from '../resumes/file-name'
import { printed } from './printed'

/** The own report on paper. It is made for the one who asks and kept nowhere. */
export const printReport = implementQuery(operation, async ({ input: { semester, language: locale }, actor, now, ports: { documents, pages } }) => {
  const studentId = actor.membership.scopeId
  const [student, { report }] = await Promise.all([documents.get('students', studentId), loadReport(documents, studentId, semester)])
  if (!student || !report) return fail('NOT_FOUND')
  const document = reportDocument({ report, person: student.name, schoolName: student.schoolName, locale, printedOn: chinaDateOf(now) })
  return ok(await printed(pages, document, fileNameOf(student.name, `${reportWords[locale].title} ${report.semester}`)))
})
