import { readCampusToday } from '~/contract/insights'
import { importRoster, listStudents } from '~/contract/roster'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { createImportRun } from './create-import-run'

/** The import of a roster, on whatever page one is. */
export const rosterImport = createImportRun({
  form: 'roster-import',
  sendPage: ({ fileId, digest, cursor }, requestId) => call(importRoster, { fileId, digest, ...(cursor !== null && { cursor }) }, { requestId }),
  onPause: () => refresh(listStudents, readCampusToday),
})
