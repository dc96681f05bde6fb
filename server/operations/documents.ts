import { finishUpload } from '../usecases/desk/finish-upload'
import { uploadPart } from '../usecases/desk/upload-part'
import { importRoster } from '../usecases/roster/import-roster'
import { previewRoster } from '../usecases/roster/preview-roster'

/** Work on files: more time and memory than the other functions have. */
export const documentsOperations = [
  importRoster,
  previewRoster,
  uploadPart,
  finishUpload,
] as const
