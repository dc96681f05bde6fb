import type { DataDispute } from '~/contract/rights'
import type * as z from 'zod/mini'
import type { DataDisputeRecord } from '../../ports/rights-collections'

export function dataDisputeView({ _id, subject, title, statement, state, openedAt, decidedAt, note }: DataDisputeRecord): z.infer<typeof DataDispute> {
  return { disputeId: _id, subject, title, statement, state, openedAt, decidedAt, note }
}
