import { readCampusToday } from '~/contract/insights'
import { importGrades } from '~/contract/grades'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { createImportRun } from '../roster/create-import-run'

/** The import of grades or awards; `variant` names which. */
export const gradesImport = createImportRun({
  form: 'grades-import',
  sendPage: ({ fileId, digest, cursor, variant, takeOff, putsBack }, requestId) =>
    call(
      importGrades,
      {
        fileId,
        digest,
        sheet: variant === 'awards' ? 'awards' : 'courses',
        ...(takeOff && { takeOff: [...takeOff] }),
        ...(putsBack && { putsBack }),
        ...(cursor !== null && { cursor }),
      },
      { requestId },
    ),
  onPause: () => refresh(readCampusToday),
})
