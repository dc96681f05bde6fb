import { previewGrades as operation } from '~/contract/grades'
import { gradeLimits } from '~/domain/grades/grade-limits'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { holdSheet } from '../sheets/hold-sheet'
import { compareSheet } from './compare-sheet'
import { loadGrades } from './load-grades'

/** Says what an import of the sheet would do, row by row where something is wrong. Changes nothing of what stands. */
export const previewGrades = implementQuery(operation, async ({ input, actor, now, ports }) => {
  await holdSheet(ports, { fileId: input.fileId, purpose: 'grades', accountId: actor.account._id, now })
  const loaded = await loadGrades(ports, { ...input, accountId: actor.account._id })
  if (!loaded.isOk) return loaded
  const { digest, content: grades } = loaded.value
  const comparison = await compareSheet(ports.documents, { schoolId: actor.membership.scopeId, sheet: input.sheet, grades })
  const problems = [...grades.problems, ...comparison.problems].sort((a, b) => a.row - b.row)
  return ok({
    digest,
    missingColumns: grades.missingColumns,
    rowCount: grades.rowCount,
    studentCount: comparison.studentCount,
    newCount: comparison.new,
    changedCount: comparison.changed,
    unchangedCount: comparison.unchanged,
    problemCount: problems.length,
    problems: problems.slice(0, gradeLimits.namedProblems),
    takenOffCount: comparison.problems.filter(({ code }) => code === 'taken-off').length,
    absent: comparison.absent.view(),
    sample: grades.sample,
  })
})
