import type { GradeSheet } from '~/domain/grades/grade-columns'
import { gradeLimits } from '~/domain/grades/grade-limits'
import { readGrades } from '~/domain/grades/read-grades'
import type { Ports } from '../../ports/ports'
import { loadSheet } from '../sheets/load-sheet'

/** The grades or awards in an uploaded sheet of the caller's own. */
export function loadGrades(ports: Pick<Ports, 'files' | 'sheets'>, { fileId, sheet, accountId }: { fileId: string; sheet: GradeSheet; accountId: string }) {
  return loadSheet(ports, { fileId, purpose: 'grades', accountId, limits: gradeLimits, variant: sheet, read: (rows) => readGrades(rows, sheet) })
}
