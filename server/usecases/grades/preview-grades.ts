import { previewGrades as operation } from '~/contract/grades'
import type { GradeProblem } from '~/domain/grades/grade-columns'
import { gradeLimits } from '~/domain/grades/grade-limits'
import type { GradeRow } from '~/domain/grades/grade-row'
import { studentIdOf } from '../../kernel/derived-ids'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { StudentRecord } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import { holdSheet } from '../sheets/hold-sheet'
import { findAbsent } from './find-absent'
import { contentOfRow, effectOf, entryIdOfRow } from './grade-entry'
import { loadGrades } from './load-grades'
import { problemOfPerson } from './problem-of-person'
import { isTakenOff } from './removed-entries'

/** Says what an import of the sheet would do, row by row where something is wrong. Changes nothing of what stands. */
export const previewGrades = implementQuery(operation, async ({ input, actor, now, ports }) => {
  await holdSheet(ports, { fileId: input.fileId, purpose: 'grades', accountId: actor.account._id, now })
  const loaded = await loadGrades(ports, { ...input, accountId: actor.account._id })
  if (!loaded.isOk) return loaded
  const { digest, content: grades } = loaded.value
  const schoolId = actor.membership.scopeId
  const effects = await countEffects(ports.documents, schoolId, grades.rows)
  const absent = await findAbsent(ports.documents, { schoolId, sheet: input.sheet, grades, students: effects.students })
  const problems = [...grades.problems, ...effects.problems].sort((a, b) => a.row - b.row)
  return ok({
    digest,
    missingColumns: grades.missingColumns,
    rowCount: grades.rowCount,
    studentCount: effects.students.size,
    newCount: effects.new,
    changedCount: effects.changed,
    unchangedCount: effects.unchanged,
    problemCount: problems.length,
    problems: problems.slice(0, gradeLimits.namedProblems),
    takenOffCount: effects.problems.filter(({ code }) => code === 'taken-off').length,
    absent: absent.view(),
    sample: grades.sample,
  })
})

/** Three reads for every thousand rows: whose they are, what stands already, and what was taken off. */
async function countEffects(documents: Documents, schoolId: string, rows: readonly GradeRow[]) {
  const counts = { new: 0, changed: 0, unchanged: 0, problems: [] as GradeProblem[], students: new Map<string, StudentRecord>() }
  for (const page of pagesOf(rows)) {
    const placed = page.map((row) => ({ row, studentId: studentIdOf(schoolId, row.studentNumber), entryId: entryIdOfRow(schoolId, row) }))
    const [people, entries, takenOff] = await Promise.all([
      documents.getMany('students', [...new Set(placed.map(({ studentId }) => studentId))]),
      documents.getMany('card-entries', placed.map(({ entryId }) => entryId)),
      documents.getMany('removed-entries', placed.map(({ entryId }) => entryId)),
    ])
    const [students, standing] = [new Map(people.map((one) => [one._id, one])), new Map(entries.map((one) => [one._id, one]))]
    const removed = new Map(takenOff.map((one) => [one._id, one]))
    for (const { row, studentId, entryId } of placed) {
      const student = students.get(studentId)
      const problem = problemOfPerson(row, student)
      if (problem || !student) {
        if (problem) counts.problems.push(problem)
        continue
      }
      counts.students.set(studentId, student)
      const content = contentOfRow(row, student)
      const effect = effectOf(content, standing.get(entryId))
      if (effect !== 'unchanged' && isTakenOff(content, removed.get(entryId))) counts.problems.push({ row: row.row, column: null, value: row.title, code: 'taken-off' })
      else counts[effect]++
    }
  }
  return counts
}

function pagesOf(rows: readonly GradeRow[]): GradeRow[][] {
  return Array.from({ length: Math.ceil(rows.length / gradeLimits.comparedPerCall) }, (_, page) => rows.slice(page * gradeLimits.comparedPerCall, (page + 1) * gradeLimits.comparedPerCall))
}
