import { createHash } from 'node:crypto'
import { isOwnUpload, type UploadPurpose } from '~/contract/uploads'
import type { SheetRow } from '~/domain/sheets/sheet-row'
import { type Result, fail, ok } from '../../kernel/result'
import type { Ports } from '../../ports/ports'

export interface LoadedSheet<T> {
  /** SHA-256 of the file */
  digest: string
  content: T
}

export interface SheetToLoad<T extends { rowCount: number }> {
  fileId: string
  purpose: UploadPurpose
  accountId: string
  limits: { fileBytes: number; rows: number }
  /** whatever beside the file decides what is read from it */
  variant: string
  read: (sheets: SheetRow[][]) => T
}

/** The last file of this instance: a warm function imports page after page without parsing it again. */
let last: { key: string; content: unknown } | null = null

/** Fetches an uploaded sheet and reads it. Only a file that the caller put up is opened. */
export async function loadSheet<T extends { rowCount: number }>(
  { files, sheets }: Pick<Ports, 'files' | 'sheets'>,
  { fileId, purpose, accountId, limits, variant, read }: SheetToLoad<T>,
): Promise<Result<LoadedSheet<T>, 'FILE_UNREADABLE' | 'FILE_TOO_LARGE'>> {
  if (!isOwnUpload(fileId, purpose, accountId)) return fail('FILE_UNREADABLE')
  const bytes = await files.download(fileId).catch(() => null)
  if (!bytes || bytes.length === 0) return fail('FILE_UNREADABLE')
  if (bytes.length > limits.fileBytes) return fail('FILE_TOO_LARGE')
  const digest = createHash('sha256').update(bytes).digest('hex')
  const key = [digest, purpose, variant].join('|')
  if (last?.key !== key) {
    const rows = sheets.read(bytes)
    if (!rows) return fail('FILE_UNREADABLE')
    last = { key, content: read(rows) }
  }
  const content = last.content as T
  return content.rowCount > limits.rows ? fail('FILE_TOO_LARGE') : ok({ digest, content })
}
