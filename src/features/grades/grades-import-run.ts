import { readCampusToday } from '~/contract/insights'
import { importGrades } from '~/contract/grades'
import { gradeSheets } from '~/domain/grades/grade-columns'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { createImportRun } from '../roster/create-import-run'

/** The import of grades, awards or order programmes; `variant` names which. */
export const gradesImport = createImportRun({
  form: 'grades-import',
  sendPage: ({ fileId, digest, cursor, variant, takeOff, putsBack }, requestId) =>
    call(
      importGrades,
      {
        fileId,
        digest,
        sheet: gradeSheets.find((sheet) => sheet === variant) ?? 'courses',
        ...(takeOff && { takeOff: [...takeOff] }),
        ...(putsBack && { putsBack }),
        ...(cursor !== null && { cursor }),
      },
      { requestId },
    ),
  onPause: () => refresh(readCampusToday),
})
