import type { PersonalExport } from '~/contract/rights'
import type * as z from 'zod/mini'
import type { PersonalExportRecord } from '../../ports/rights-collections'

export function exportView({ _id, format, bytes, createdAt, expiresAt }: PersonalExportRecord): z.infer<typeof PersonalExport> {
  return { exportId: _id, format, bytes, createdAt, expiresAt }
}
