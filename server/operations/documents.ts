import { finishUpload } from '../usecases/desk/finish-upload'
import { uploadPart } from '../usecases/desk/upload-part'
import { printCard } from '../usecases/prints/print-card'
import { printReport } from '../usecases/prints/print-report'
import { downloadSentResume } from '../usecases/resumes/download-sent-resume'
import { openSentResume } from '../usecases/resumes/open-sent-resume'
import { previewResume } from '../usecases/resumes/preview-resume'
import { renderResume } from '../usecases/resumes/render-resume'
import { importGrades } from '../usecases/grades/import-grades'
import { previewGrades } from '../usecases/grades/preview-grades'
import { importRoster } from '../usecases/roster/import-roster'
import { previewRoster } from '../usecases/roster/preview-roster'
import { advanceRound } from '../usecases/recommendations/advance-round'
import { requestExport } from '../usecases/rights/request-export'

/** Work on files: more time and memory than the other functions have. */
export const documentsOperations = [
  advanceRound,
  downloadSentResume,
  importRoster,
  openSentResume,
  previewResume,
  importGrades,
  previewGrades,
  previewRoster,
  printCard,
  printReport,
  renderResume,
  uploadPart,
  finishUpload,
  requestExport,
] as const
