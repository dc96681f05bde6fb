import { createHash } from 'node:crypto'
import { isOwnUpload } from '~/contract/uploads'
import { type Roster, readRoster } from '~/domain/roster/read-roster'
import { rosterLimits } from '~/domain/roster/roster-limits'
import { chinaDateOf } from '~/domain/time/china-date'
import { type Result, fail, ok } from '../../kernel/result'
import type { Ports } from '../../ports/ports'
import { majorCodeOf } from '../catalogues/major-code-of'

export interface LoadedRoster {
  /** SHA-256 of the file */
  digest: string
  roster: Roster
}

/** The last file of this instance: a warm function imports page after page without parsing it again. */
let last: { key: string; roster: Roster } | null = null

/** Fetches an uploaded sheet and reads it. Only a file that the caller put up is opened. */
export async function loadRoster(
  { files, sheets }: Pick<Ports, 'files' | 'sheets'>,
  { fileId, accountId, now }: { fileId: string; accountId: string; now: string },
): Promise<Result<LoadedRoster, 'FILE_UNREADABLE' | 'FILE_TOO_LARGE'>> {
  if (!isOwnUpload(fileId, 'roster', accountId)) return fail('FILE_UNREADABLE')
  const content = await files.download(fileId).catch(() => null)
  if (!content || content.length === 0) return fail('FILE_UNREADABLE')
  if (content.length > rosterLimits.fileBytes) return fail('FILE_TOO_LARGE')
  const digest = createHash('sha256').update(content).digest('hex')
  const today = chinaDateOf(now)
  const key = `${digest}|${today}`
  if (last?.key !== key) {
    const rows = sheets.read(content)
    if (!rows) return fail('FILE_UNREADABLE')
    last = { key, roster: readRoster(rows, { today, majorCodeOf }) }
  }
  return last.roster.rowCount > rosterLimits.students ? fail('FILE_TOO_LARGE') : ok({ digest, roster: last.roster })
}
