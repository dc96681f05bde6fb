import type { SpentFile } from '../../ports/file-collections'
import type { Documents, Transaction } from '../../ports/documents'
import { secretHash } from '../../kernel/secret-hash'

const dayMs = 86_400_000
/** What became of a call is known long before: a function has a minute. */
const graceDays = 1

function spent(fileId: string, removeAt: string): SpentFile {
  return { _id: secretHash(fileId), fileId, removeAt }
}

/** Nothing refers to the file from this transaction on: the next night removes it. */
export async function letFileGo(tx: Transaction, fileId: string, now: string): Promise<void> {
  await tx.put('spent-files', spent(fileId, now))
}

/**
 * For a file just stored, before the transaction that is to refer to it: where that one never happens, the file goes all
 * the same. @param days how long it may stay without
 */
export async function lendFile(documents: Documents, fileId: string, now: string, days = graceDays): Promise<void> {
  await documents.put('spent-files', spent(fileId, new Date(Date.parse(now) + days * dayMs).toISOString()))
}

/** The transaction refers to the file: it stays. */
export async function keepFile(tx: Transaction, fileId: string): Promise<void> {
  await tx.remove('spent-files', secretHash(fileId))
}
