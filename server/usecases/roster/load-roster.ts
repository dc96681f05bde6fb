import { type Roster, readRoster } from '~/domain/roster/read-roster'
import { rosterLimits } from '~/domain/roster/roster-limits'
import { chinaDateOf } from '~/domain/time/china-date'
import { type Result, ok } from '../../kernel/result'
import type { Ports } from '../../ports/ports'
import { majorCodeOf } from '../catalogues/major-code-of'
import { loadSheet } from '../sheets/load-sheet'

export interface LoadedRoster {
  /** SHA-256 of the file */
  digest: string
  roster: Roster
}

/** The roster in an uploaded sheet of the caller's own. */
export async function loadRoster(
  ports: Pick<Ports, 'files' | 'sheets'>,
  { fileId, accountId, now }: { fileId: string; accountId: string; now: string },
): Promise<Result<LoadedRoster, 'FILE_UNREADABLE' | 'FILE_TOO_LARGE'>> {
  const today = chinaDateOf(now)
  const { fileBytes, students } = rosterLimits
  const loaded = await loadSheet(ports, {
    fileId,
    purpose: 'roster',
    accountId,
    limits: { fileBytes, rows: students },
    variant: today,
    read: (sheets) => readRoster(sheets, { today, majorCodeOf }),
  })
  return loaded.isOk ? ok({ digest: loaded.value.digest, roster: loaded.value.content }) : loaded
}
