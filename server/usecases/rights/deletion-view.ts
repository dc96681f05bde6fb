import type { Deletion } from '~/contract/rights'
import type * as z from 'zod/mini'
import type { DeletionRequest } from '../../ports/rights-collections'

export function deletionView({ state, requestedAt, executesAt, receipt }: DeletionRequest): z.infer<typeof Deletion> {
  return { state, requestedAt, executesAt, receipt }
}
