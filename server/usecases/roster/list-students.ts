import { listStudents as operation } from '~/contract/roster'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'
import type { StudentRecord } from '../../ports/collections'
import type { Filter } from '../../ports/documents'

const pageSize = 50

/** Digits and Latin letters are the beginning of a student number; anything else is part of a name. */
function textFilter(text: string): Filter<StudentRecord> {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return {}
  return /^[A-Za-z0-9-]*\d[A-Za-z0-9-]*$/.test(plain) ? { studentNumber: { startsWith: plain.toUpperCase() } } : { name: { contains: plain } }
}

/** The own school's roster by student number. */
export const listStudents = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const { text = '', graduationYear, isClaimed } = input
  const filter: Filter<StudentRecord> = {
    schoolId: actor.membership.scopeId,
    ...textFilter(text),
    ...(graduationYear !== undefined && { graduationYear }),
    ...(isClaimed !== undefined && { claimedBy: isClaimed ? { not: null } : null }),
  }
  const skip = skipOf(input.cursor)
  const [total, found] = await Promise.all([
    documents.count('students', filter),
    documents.find('students', filter, { order: [['studentNumber', 'asc']], skip, limit: pageSize + 1 }),
  ])
  const { rows, cursor } = pageOf(found, skip, pageSize)
  const students = rows.map(({ _id, studentNumber, name, college, major, className, level, graduationYear: year, claimedAt }) => ({
    studentId: _id,
    studentNumber,
    name,
    college,
    major,
    className,
    level,
    graduationYear: year,
    claimedAt,
  }))
  return ok({ total, students, cursor })
})
