import { isOwnUpload, type UploadPurpose } from '~/contract/uploads'
import type { Ports } from '../../ports/ports'
import { lendFile } from '../files/spent-files'

/** An import that was left is gone on with in the same week, or the file is put up again. */
const keptDays = 7

/** Notes, when a sheet is first looked at, that it goes: an import that is finished lets it go at once. */
export async function holdSheet({ documents }: Pick<Ports, 'documents'>, sheet: { fileId: string; purpose: UploadPurpose; accountId: string; now: string }): Promise<void> {
  const { fileId, purpose, accountId, now } = sheet
  if (isOwnUpload(fileId, purpose, accountId)) await lendFile(documents, fileId, now, keptDays)
}
